import { type HTML, html } from '../../internal/html.ts';
import { shortened } from '../../internal/shortened.ts';
import type { Run } from '../run.ts';
import { counted } from './report-number.ts';
import type { ReportRow, RowCell } from './report-row.ts';

interface Group {
  readonly kind: 'failed' | 'unscorable';
  readonly arm: string;
  readonly why: string;
  readonly ids: Set<string>;
  count: number;
}

const mostGroups = 40;
const mostNamed = 5;

/** What has no score, by reason: an error is no bad picture, and none is hidden. */
export function failureSection(run: Run, rows: readonly ReportRow[]): HTML {
  const groups = groupsOf(Object.keys(run.file.configuration.arms), rows);
  const warnings = run.warnings.map((warning) => html`<li dir="auto">${warning}</li>`);
  const told =
    warnings.length === 0 ? undefined : html`<ul class="notice bad plain">${warnings}</ul>`;
  const head = html`<h2 id="failures">Failures and unscorable pictures</h2>${told}`;
  if (groups.length === 0) {
    return html`<section class="facts" aria-labelledby="failures">${head}<p>There are none.</p></section>`;
  }
  const lines = groups.slice(0, mostGroups).map(({ kind, arm, why, ids, count }) => {
    const named = [...ids].slice(0, mostNamed).map((id) => rowLink(id, id));
    const more = ids.size > mostNamed ? ` and ${ids.size - mostNamed} more` : '';
    return html`<tr><td><span class="badge ${kind}">${kind === 'failed' ? '! failed' : '? unscorable'}</span></td><td>${arm}</td>
<td>${count}</td><td dir="auto">${shortened(why, 400)}</td><td>${named.flatMap((link, index) => (index === 0 ? [link] : [', ', link]))}${more}</td></tr>
`;
  });
  const rest = groups.length - mostGroups;
  return html`<section class="facts" aria-labelledby="failures">${head}
<div class="scroll"><table><caption>None of these is in a mean. “Unscorable” is a picture that is no fair sample, such as a blocked one.</caption>
<thead><tr><th scope="col">Kind</th><th scope="col">Arm</th><th scope="col">Pictures</th><th scope="col">Why</th><th scope="col">Prompts</th></tr></thead>
<tbody>
${lines}</tbody></table></div>${rest > 0 ? html`<p class="key">And ${counted(rest, 'further reason')}; the rows below have them all.</p>` : undefined}</section>`;
}

/** A link to the row of a prompt, which the script of the page follows. */
export function rowLink(id: string, text: string): HTML {
  return html`<a href="#${new URLSearchParams({ id }).toString()}" dir="auto">${shortened(text, 60)}</a>`;
}

function groupsOf(arms: readonly string[], rows: readonly ReportRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const add = (arm: string, id: string, { status, why = 'no reason given' }: RowCell) => {
    if (status !== 'failed' && status !== 'unscorable') return;
    const key = JSON.stringify([status, arm, why]);
    const group = groups.get(key) ?? { kind: status, arm, why, ids: new Set(), count: 0 };
    group.ids.add(id);
    group.count += 1;
    groups.set(key, group);
  };
  for (const row of rows) {
    for (const [index, arm] of row.arms.entries()) {
      for (const cell of arm.cells) add(arms[index] ?? '', row.id, cell);
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
