const subjects = (
  'fox,lantern,violin,harbor,teapot,glacier,bicycle,owl,cathedral,robot,pear,canyon,ballerina,' +
  'typewriter,octopus,windmill,mirror,sailor,piano,tiger,cactus,tram,chess board,scarecrow,moth'
).split(',');
const qualities = 'old,tiny,glass,sleeping,broken,paper,giant,rusty,striped,wooden'.split(',');
const endings = [
  '',
  ' on a table',
  ' at night',
  ' in the rain',
  ', oil painting',
  ' made of clay',
  ' seen from above',
  ' with a red scarf',
];

/** 2,000 different short prompts. */
export const shortPrompts: readonly string[] = subjects.flatMap((subject) =>
  qualities.flatMap((quality) => endings.map((ending) => `a ${quality} ${subject}${ending}`)),
);
