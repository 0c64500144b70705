import { ConfigurationError } from '../errors.ts';
import { checkText } from '../internal/check-values.ts';
import { quoted } from '../internal/quoted.ts';

/** A closed question about a picture, after Davidsonian Scene Graph (Cho et al. 2024). */
export interface ScorableQuestion {
  /** Unique among the questions of one prompt. */
  readonly id: string;
  readonly text: string;
  /** The answer that a picture which follows the prompt would give. */
  readonly expected: string | number | boolean;
  /** The questions that must be passed for this one to make sense. */
  readonly dependsOn: readonly string[];
}

/**
 * The questions so ordered that each comes after those it depends on.
 *
 * @throws ConfigurationError for no questions, a duplicate id, or an unknown or cyclic dependency.
 */
export function inDependencyOrder<Q extends ScorableQuestion>(
  questions: readonly Q[],
): readonly Q[] {
  const byId = indexed(questions);
  const open = new Map<string, number>();
  const children = new Map<string, Q[]>();
  for (const question of questions) {
    const parents = new Set(question.dependsOn);
    open.set(question.id, parents.size);
    for (const parent of parents) {
      if (!byId.has(parent)) {
        throw new ConfigurationError(
          `Question ${quoted(question.id)} depends on ${quoted(parent)}, which is no question. ` +
            'Add that question, or take the dependency out.',
        );
      }
      const others = children.get(parent);
      if (others === undefined) children.set(parent, [question]);
      else others.push(question);
    }
  }
  const ordered = questions.filter(({ id }) => open.get(id) === 0);
  for (const { id } of ordered) {
    for (const child of children.get(id) ?? []) {
      const left = (open.get(child.id) ?? 0) - 1;
      open.set(child.id, left);
      if (left === 0) ordered.push(child);
    }
  }
  if (ordered.length === questions.length) return ordered;
  const cycle = cycleAmong(byId, (id) => (open.get(id) ?? 0) > 0);
  const shown = cycle
    .slice(0, 10)
    .map((id) => quoted(id, 40))
    .join(' -> ');
  throw new ConfigurationError(
    `The questions depend on each other in a circle: ${shown}. ` +
      'Take one of these dependencies out.',
  );
}

function indexed<Q extends ScorableQuestion>(questions: readonly Q[]): ReadonlyMap<string, Q> {
  if (!Array.isArray(questions) || questions.length === 0) {
    throw new ConfigurationError(
      'Expected `questions` to be a list of at least one { id, text, expected, dependsOn }.',
    );
  }
  const byId = new Map<string, Q>();
  for (const [index, question] of questions.entries()) {
    const name = `questions[${index}]`;
    if (typeof question !== 'object' || question === null) {
      throw new ConfigurationError(
        `Expected \`${name}\` to be a { id, text, expected, dependsOn }.`,
      );
    }
    const { id, dependsOn } = question;
    checkText(`${name}.id`, id);
    if (!Array.isArray(dependsOn)) {
      throw new ConfigurationError(
        `Expected \`${name}.dependsOn\` to be a list of the ids that ${quoted(id)} depends on; it may be empty.`,
      );
    }
    if (byId.has(id)) {
      throw new ConfigurationError(`Two questions have the id ${quoted(id)}. Ids must be unique.`);
    }
    byId.set(id, question);
  }
  return byId;
}

/** Walks up from any question that never came free: each of those has a parent that did not either. */
function cycleAmong(
  byId: ReadonlyMap<string, ScorableQuestion>,
  isStuck: (id: string) => boolean,
): readonly string[] {
  const seen = new Set<string>();
  let next = [...byId.keys()].find(isStuck);
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = byId.get(next)?.dependsOn.find(isStuck);
  }
  const path = [...seen];
  return next === undefined ? path : [...path.slice(path.indexOf(next)), next];
}
