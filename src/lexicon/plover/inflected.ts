import type { Sense } from './sense.ts';

/**
 * The sense under the forms of its word, too. Base forms are found in a list of known words (wink-lemmatizer): a word that a user had to
 * add stands there seldom, and "deplatformed" is then its own base form. Known words never come in these forms, so they find nothing more.
 */
export function inflected(sense: Sense): readonly Sense[] {
  const { word, lemma } = sense;
  const forms = word === 'v' ? [lemma, withS(lemma), ...withEnding(lemma)] : word === 'n' ? [lemma, withS(lemma)] : [lemma];
  return forms.map((form) => ({ ...sense, lemma: form }));
}

const withS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};

/** "shelled", "shelling". Stress, which doubles a last consonant or not, does not show: both are given. */
function withEnding(word: string): readonly string[] {
  if (word.endsWith('e')) return [`${word}d`, `${word}ing`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const single = [`${word}ed`, `${word}ing`];
  if (!/[aeiou][^aeiouwxy]$/u.test(word)) return single;
  const doubled = word + word.slice(-1);
  return [...single, `${doubled}ed`, `${doubled}ing`];
}
