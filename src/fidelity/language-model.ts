import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';

/** A word or a mark as the tagger sees it. */
export interface TaggedToken {
  readonly value: string;
  readonly pos: string;
  readonly precedingSpaces: string;
  /** Whether the model's dictionary has it. */
  readonly isKnown: boolean;
}

/** The model keeps every word it ever met; past this many it is loaded anew, at some 100 ms. */
const mostForeignWords = 100_000;

interface Tagger {
  readonly tag: (text: string) => readonly TaggedToken[];
  readonly isFull: () => boolean;
}

function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  // Words that are not in the dictionary get the numbers after its last one.
  const size = Number(nlp.readDoc('qzxvkj').tokens().itemAt(0).out(its.uniqueId));
  let highest = size;
  return {
    tag(text) {
      const tokens: TaggedToken[] = [];
      nlp
        .readDoc(text)
        .tokens()
        .each((token: ItemToken) => {
          const id = Number(token.out(its.uniqueId));
          if (id > highest) highest = id;
          tokens.push({
            value: token.out(its.value),
            pos: token.out(its.pos),
            precedingSpaces: token.out(its.precedingSpaces),
            isKnown: id < size,
          });
        });
      return tokens;
    },
    isFull: () => highest - size > mostForeignWords,
  };
}

let tagger: Tagger | undefined;

/** Tags English text. The model is loaded by the first call. */
export function tag(text: string): readonly TaggedToken[] {
  if (tagger === undefined || tagger.isFull()) tagger = createTagger();
  return tagger.tag(text);
}
