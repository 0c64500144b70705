import { lastWord } from './last-word.ts';

const body = new Set(
  `hand face head body foot arm leg finger claw paw mouth eye ear nose lap shoulder chest back palm fist neck cheek
  forehead lip tongue belly stomach knee wrist skin limb trunk waist toe hoof`.split(/\s+/),
);
const others = new Set(
  `cavity hollow interior inside opening backrest hilt bumper tip flank windshield saddle handlebar deck lid rim
  crown wheel tabletop windowsill canopy rooftop edge corner spine shell tail talon horn antler fur mane hair fleece
  coat beak brow chin throat jaw snout muzzle wing feather thigh hip roof top seat hood side surface branch`.split(
    /\s+/,
  ),
);

/** What a person or an animal has without saying so. */
export const isBodyPart = (noun: string): boolean => body.has(lastWord(noun));

/** What is on it or done to it is so to its owner: "on its lid". */
export const isPart = (noun: string): boolean => isBodyPart(noun) || others.has(lastWord(noun));
