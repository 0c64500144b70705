import { ConfigurationError } from '../../errors.ts';
import { quoted } from '../../internal/quoted.ts';
import type { IntervalSummary, Summary } from '../summary.ts';

/** What an interval of a run must keep to, for a check that fails a build. */
export interface Gate {
  /** The arm; needed where several are compared with the baseline. */
  readonly arm?: string | undefined;
  /** @default 'judge' */
  readonly metric?: string | undefined;
  /** The arm's difference from the baseline, or its own mean score. */
  readonly of: 'difference' | 'score';
  /** The bound of the 95% interval. */
  readonly bound: 'low' | 'high';
  readonly comparison: '>=' | '>' | '<=' | '<';
  readonly value: number;
}

/** Whether a run keeps to a gate. */
export interface GateResult {
  readonly gate: Gate;
  readonly isMet: boolean;
  /** What was asked and what was found. */
  readonly sentence: string;
}

const form = /^\s*(?:(.+)\.)?(difference|score)\.(low|high)\s*(>=|<=|>|<)\s*([-+]?[\d.]+)\s*$/;

/**
 * A gate from text: `difference.low >= 0`, `upsampled.difference.low > -0.02`,
 * `upsampled/colors.score.low >= 0.6` with the metric after a slash.
 *
 * @throws ConfigurationError for text of another form.
 */
export function parseGate(text: string): Gate {
  const match = form.exec(String(text));
  const value = Number(match?.[5]);
  if (match === null || Number.isNaN(value)) {
    throw new ConfigurationError(
      `${quoted(String(text), 80)} is no gate. Write [<arm>[/<metric>].]difference or score, then .low or ` +
        '.high, then >=, >, <= or < and a number: `difference.low >= 0`.',
    );
  }
  const [arm, metric] = splitAtSlash(match[1]);
  return {
    ...(arm === undefined ? {} : { arm }),
    ...(metric === undefined ? {} : { metric }),
    of: match[2] === 'score' ? 'score' : 'difference',
    bound: match[3] === 'high' ? 'high' : 'low',
    comparison: comparisons.find((each) => each === match[4]) ?? '>=',
    value,
  };
}

/**
 * Whether a run keeps to a gate. A run that is not complete, that stand-ins took part in, or that has
 * no such interval does not.
 *
 * @throws ConfigurationError for an arm that the run does not have.
 */
export function checkGate(summary: Summary, gate: Gate): GateResult {
  const { metric = 'judge', comparison, value } = gate;
  const arm = armOf(summary, gate);
  const asked = `${arm}/${metric}.${gate.of}.${gate.bound} ${comparison} ${value}`;
  const not = (why: string): GateResult => ({
    gate,
    isMet: false,
    sentence: `not met: ${asked}: ${why}`,
  });
  if (summary.standIns.length > 0) return not('stand-ins took part, which show nothing');
  if (!summary.complete) return not('the run is not complete');
  const bound = intervalOf(summary, gate, arm, metric)?.[gate.bound];
  if (bound === undefined || bound === null) {
    return not('the run has no such interval, for want of scores or of prompts that have them');
  }
  if (!tests[comparison](bound, value)) return not(`it is ${bound.toFixed(4)}`);
  return { gate, isMet: true, sentence: `met: ${asked}: it is ${bound.toFixed(4)}` };
}

const comparisons = ['>=', '>', '<=', '<'] as const;
const tests: Readonly<Record<Gate['comparison'], (a: number, b: number) => boolean>> = {
  '>=': (a, b) => a >= b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '<': (a, b) => a < b,
};

function splitAtSlash(text: string | undefined): readonly (string | undefined)[] {
  const at = text?.indexOf('/') ?? -1;
  if (text === undefined || at < 0) return [text, undefined];
  return [text.slice(0, at) || undefined, text.slice(at + 1) || undefined];
}

function armOf(summary: Summary, { arm, of }: Gate): string {
  const arms = Object.keys(summary.arms);
  const others = arms.filter((name) => name !== summary.baseline);
  const known = of === 'score' ? arms : others;
  if (arm !== undefined && known.includes(arm)) return arm;
  const [only] = others;
  if (arm === undefined && only !== undefined && others.length === 1) return only;
  const problem = arm === undefined ? 'A gate must name its arm here' : `No arm ${quoted(arm, 60)}`;
  throw new ConfigurationError(`${problem}. There are ${known.join(', ') || 'none'}.`);
}

function intervalOf(
  summary: Summary,
  { of }: Gate,
  arm: string,
  metric: string,
): IntervalSummary | undefined {
  if (of === 'score') return summary.arms[arm]?.scores[metric]?.interval;
  const comparison = summary.comparisons.find((each) => each.arm === arm && each.metric === metric);
  return comparison?.available?.interval;
}
