/** The scripts that tell languages apart at a glance. */
const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Chinese: /\p{Script=Han}/gu,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Korean: /\p{Script=Hangul}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Greek: /\p{Script=Greek}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
} as const;

const quotes = /"[^"]*"|“[^”]*”|«[^»]*»|「[^」]*」/g;
/** More is not needed to tell a script. */
const enough = 4000;

/**
 * What is wrong with the language of a rewrite that should be that of its base prompt: it is written
 * in another script. Quoted text does not count, and no two languages of one script are told apart.
 */
export function languageProblem(basePrompt: string, prompt: string): string | undefined {
  const wanted = shares(basePrompt);
  const written = shares(prompt);
  const [main] = [...wanted].sort(([, a], [, b]) => b - a);
  if (main === undefined || written.size === 0) return undefined;
  const [script, share] = main;
  // A prompt of several scripts leaves the choice open.
  if (share < 0.8 || (written.get(script) ?? 0) >= 0.3) return undefined;
  return `it is not in the language of the base prompt, which is written in ${script} script`;
}

/** The share of each script among the letters. */
function shares(text: string): ReadonlyMap<string, number> {
  const bare = text.slice(0, enough).replace(quotes, ' ');
  const counts = Object.entries(scripts)
    .map(([name, letters]): [string, number] => [name, bare.match(letters)?.length ?? 0])
    .filter(([, count]) => count > 0);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return new Map(counts.map(([name, count]) => [name, count / all]));
}
