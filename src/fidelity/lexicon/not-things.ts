/** Nouns that name no thing to be seen: parts of the picture, sorts, qualities, times. */
const words = new Set(
  `photo photograph photography picture image painting drawing sketch illustration render rendering
  portrait depiction shot snapshot artwork art style view scene composition close-up closeup background
  foreground front back side top bottom left right middle center centre edge corner inside outside
  distance front-view side-view angle perspective detail resolution quality color colour hue shade tone
  kind type sort version form shape size way manner part piece pair group number set bit lot
  day night morning evening afternoon dawn dusk noon midnight time moment season summer
  winter spring autumn fall year century minute hour look feel mood atmosphere feeling sense
  light lighting glow air ground surface place position direction style theme concept idea name word
  text letter lettering font title phrase saying meaning life love hope inspiration insight anger
  happiness sadness energy force emotion infinity bias self-confidence dream wonder beauty peace
  fact thing something anything everything nothing someone anyone one ones case use end fashion
  order row line instance example medium realism height width depth length speed contrast
  appearance expression pose gesture tradition culture history intelligence work
  process action activity event half quarter rest total variety mix combination
  amount weather motion movement level high low medium-shot
  viewer camera lens focus frame setting ambiance presence charm elegance`
    .split(/\s+/)
    .filter(Boolean),
);

export const isThing = (noun: string): boolean => !words.has(noun.slice(noun.lastIndexOf(' ') + 1));
