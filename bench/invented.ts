/** Reports about invented affairs: as long as the samples, four to a story, the same for the same number on every machine. */

const FIRST_NAMES = 'Anton Ilse Tomas Nadia Piotr Lena Emil Marta Ruben Greta Josef Clara Viktor Dora'.split(' ');
const SMALL = 'the of a to in for on with from by at after before over under near against without during'.split(' ');
export const STARTS = 'b br c cl d dr f fl g gr h k l m n p pr r s sl st t tr v w'.split(' ');
export const MIDDLES = 'a e i o u ai ea ou'.split(' ');
export const ENDS = 'ck d ft l ll m n nd ng nt p r rd rn s sk st t th ve'.split(' ');
const WORDS_OF_ALL = 4000;
const WORDS_OF_AFFAIR = 60;

export type Choose = <T>(from: readonly T[]) => T;

/** A small generator with a fixed seed (Park and Miller 1988). */
export function chooser(seed: number): Choose {
  let state = (seed % 2147483646) + 1;
  return (from) => {
    state = (state * 16807) % 2147483647;
    return from[state % from.length] as (typeof from)[number];
  };
}

function inventedWord(choose: Choose): string {
  const syllable = (): string => choose(STARTS) + choose(MIDDLES) + choose(ENDS);
  return choose([1, 2, 2, 2]) === 1 ? syllable() : syllable() + choose(MIDDLES) + choose(ENDS);
}

/** As many words as news of a season has: shared runs of five are then as rare as in real reports. */
const VOCABULARY: readonly string[] = (() => {
  const choose = chooser(42);
  return Array.from({ length: WORDS_OF_ALL }, () => inventedWord(choose));
})();

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const person = (choose: Choose): string => `${choose(FIRST_NAMES)} ${capital(choose(VOCABULARY))}`;

/** A place or an outlet. */
export const inventedName = (choose: Choose): string => capital(choose(VOCABULARY));
/** Words of a title. */
export const inventedPhrase = (choose: Choose, length: number): string => phrase(choose, VOCABULARY, length);

function phrase(choose: Choose, affair: readonly string[], length: number): string {
  return Array.from({ length }, (_, i) => (i % 3 === 2 ? choose(SMALL) : choose(choose([affair, VOCABULARY])))).join(' ');
}

/** The report of this number as a line of JSONL. `perStory`: so many tell one affair. */
export function inventedReport(number: number, perStory = 4): string {
  const story = Math.floor(number / perStory);
  const affair = chooser(story * 7919 + 13);
  const words = Array.from({ length: WORDS_OF_AFFAIR }, () => affair(VOCABULARY));
  const [who, other, place] = [person(affair), person(affair), capital(affair(VOCABULARY))];
  const told = chooser(number * 104729 + 7);
  const some = (length: number): string => phrase(told, words, length);
  const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(story / 3) + (number % 4))).toISOString().slice(0, 10);
  const sentence = (): string =>
    told([
      `"The ${some(9)}," ${who} said.`,
      `${other} denied that the ${some(11)}.`,
      `Around ${told([20, 35, 60, 140, 300])} people ${some(8)}, officials said on Monday.`,
      `The ${some(14)}.`,
      `According to ${who}, the ${some(10)}.`,
      `${other} told reporters that the ${some(12)}.`,
    ]);
  const lead = `${place.toUpperCase()} - The ${some(10)} in ${place}, ${who} said.`;
  const text = [lead, ...Array.from({ length: 6 }, () => `${sentence()} ${sentence()}`)].join('\n\n');
  return JSON.stringify({ id: `invented-${number}`, text, published: day });
}
