import type { Word } from './grammar/words.ts';

const list = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const english =
  list(`a an the of in on with and is are to at by from that its his her their it for as
  while who which under over into through up out into near`);
const foreign =
  list(`de la le les des der die das ein eine einen einem einer und mit auf el los las una unos
  une y et du dans sur avec il gli di che um uma os com em het een van och med na nad oraz jest con por para
  en del dei della nel im zum zur vor unter über auf sobre sous chez au aux ett på som ist sind está sont
  su sus je se sie er nicht ohne sans sin tre drei deux dos trois`);

/** Whether the rules, which are of English, can read a text. */
export function isEnglish(text: string, words: readonly Word[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin < letters * 0.7) return false;
  const plain = words.filter(
    ({ isQuoted, pos, lower }) => !isQuoted && pos !== 'PROPN' && /\p{L}/u.test(lower),
  );
  const own = plain.filter(({ lower }) => english.has(lower)).length;
  const others = plain.filter(({ lower }) => foreign.has(lower) && !english.has(lower)).length;
  const accented = plain.filter(
    ({ lower, isKnown }) => !isKnown && /[^\p{ASCII}]/u.test(lower),
  ).length;
  return (
    others + accented <= own || others + accented === 0 || others + accented < plain.length * 0.1
  );
}
