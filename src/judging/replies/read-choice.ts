const first =
  /^(?:(?:the\s+)?(?:image|picture|photo|option|candidate)\s*)?(?:first|1|one|a|1st|left)(?:\s+(?:image|picture|one))?(?![\p{L}\p{N}])/iu;
const second =
  /^(?:(?:the\s+)?(?:image|picture|photo|option|candidate)\s*)?(?:second|2|two|b|2nd|right)(?:\s+(?:image|picture|one))?(?![\p{L}\p{N}])/iu;
const label =
  /(?:^|\n)[^\p{L}\n]{0,10}(?:final\s+)?(?:better|winner|answer|choice|verdict|decision|preferred(?:\s+(?:image|picture))?)["'*_`\s]*(?:[:=]|\bis\b)\s*([^\n]{1,60})/giu;

/** Which of two is meant: `second`, `Image 2`, `B`, `**The first picture**`; of prose its last label. */
export function readChoice(reply: string): 'first' | 'second' | undefined {
  const whole = choiceOf(reply);
  if (whole !== undefined && reply.trim().length < 40) return whole;
  const labelled = [...reply.matchAll(label)].map(([, value = '']) => choiceOf(value));
  return labelled.at(-1);
}

function choiceOf(text: string): 'first' | 'second' | undefined {
  const plain = text
    .replace(/[*_`"'“”(){}[\]]/g, '')
    .trim()
    .replace(/^the\s+/i, '');
  const [isFirst, isSecond] = [first.test(plain), second.test(plain)];
  if (isFirst === isSecond) return undefined;
  return isFirst ? 'first' : 'second';
}
