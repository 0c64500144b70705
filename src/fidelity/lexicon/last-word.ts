/** "Shelf" of "book shelf". */
export const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);
