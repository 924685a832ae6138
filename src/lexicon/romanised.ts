/**
 * One spelling for the many that a name gets when it is written over from another alphabet: Lukashenko and Lukashenka, Makey and Makei.
 * From the tables of ISO 9, BGN/PCGN, ALA-LC and the passports of Belarus, Russia and Ukraine, and how the press prints Arabic and Greek.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/'/gu, ''],
  [/shch|sch|sz(?!cz)/gu, 'sh'],
  [/tsch|tch|cz/gu, 'ch'],
  [/dzh|dj/gu, 'j'],
  [/zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/([td])h/gu, '$1'],
  [/tz/gu, 'ts'],
  [/ck|q|c(?!h)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  // Belarusian short u: Babouski, Babovski
  [/[ao]us(?=k)/gu, 'ovs'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/off$/u, 'ov'],
  [/eff$/u, 'ev'],
  [/(?<=[aeou])j$|(?<=[aeou])j(?=[^aeiou])/gu, 'i'],
  [/y/gu, 'i'],
  [/skaja$/u, 'skaia'],
  [/^ie/u, 'e'],
  [/(?<=[^aeiou])([aou])e(?=[^aeiou])/gu, '$1'],
  [/(.)\1+/gu, '$1'],
  [/enka$/u, 'enko'],
  [/(?<=[aeiou])h$/u, ''],
];

/** So many words are kept at hand: names come again and again. */
const KEPT = 20_000;

/** Does not reckon the same word twice. */
function remembered(reckon: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= KEPT) known.clear();
    const found = reckon(word);
    known.set(word, found);
    return found;
  };
}

/** Longer words are no names. */
const LONGEST = 40;

/** By what a folded word is compared where spellings vary. Words of four letters or fewer hardly vary: they are kept. */
export const romanised = remembered((word) => {
  if (word.length > LONGEST || word.length <= 4 || !/^[a-z']+$/u.test(word)) return word;
  return STEPS.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
});

const ROUGH: readonly (readonly [RegExp, string])[] = [
  [/sh|ch/gu, 's'],
  [/ts/gu, 't'],
  // Ukrainian and Belarusian h is Russian g: Hryshko, Grishko
  [/[gq]|^h/gu, 'k'],
  [/j/gu, 'z'],
  [/f$/u, 'v'],
  [/^[aeiou]+/u, 'a'],
  [/(?<=.)[aeiouh]+/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** Its consonants, in classes: Gaddafi and Qadhafi, but also Baker and Becker. Two that agree here only are perhaps one. */
export const roughly = remembered((word) =>
  word.length > LONGEST || !/^[a-z']+$/u.test(word)
    ? word
    : ROUGH.reduce((spelt, [from, to]) => spelt.replace(from, to), romanised(word)),
);
