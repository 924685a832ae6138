import { ADVERBS } from '../../../lexicon/cue-words.ts';
import { withAside } from './aside.ts';
import { contentEnd, tidy } from './clause.ts';
import { AUXILIARIES, BE, ENDS, isMark } from './grammar.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import type { Found, Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** The words before `to` in its clause, from the last semicolon on. */
function clauseBefore(words: Words, to: number): Range | null {
  let from = to;
  while (from > 0 && words[from - 1]?.lower !== ';') from--;
  while (from < to && /^(?:but|and|so|yet)$/.test(words[from]?.lower ?? '')) from++;
  return to > from ? tidy(words, { from, to }) : null;
}

/** Where the source after "according to" ends: at its comma, its stop, or a mark; a list of names may hold commas. */
function sourceAfter(words: Words, from: number): Range | null {
  const opening = from <= 3;
  let to = from;
  for (; to < words.length; to++) {
    const word = words[to];
    if (word === undefined || ENDS.has(word.lower) || word.lower === ';' || (isMark(word) && word.quoted >= 0)) break;
    if (word.lower === ',' && !(words[to + 1]?.name && words[to - 1]?.name && !opening)) break;
    if (to > from && /^(?:who|which|and|but|while)$/.test(word.lower) && !words[to + 1]?.name) break;
  }
  return to > from ? { from, to } : null;
}

/** "According to the ministry, …"; "…, according to Lena Orsk, a mayor." */
function according(words: Words, i: number): Found | null {
  if (words[i]?.lower !== 'according' || words[i + 1]?.lower !== 'to') return null;
  const source = sourceAfter(words, i + 2);
  if (source === null) return null;
  const cue = [{ from: i, to: i + 2 }];
  const before = clauseBefore(words, i);
  const next = source.to + (words[source.to]?.lower === ',' ? 1 : 0);
  const opens = before === null || before.to - before.from < 3;
  const content = opens ? tidy(words, { from: next, to: contentEnd(words, next, false) }) : before;
  const whole = opens ? source : withAside(words, source);
  return content && { source: [whole], cue, content: [content], rule: 'according-to@1' };
}

/** "In his words, …", "in the words of Kolm, …", "in Verel's view, …". */
function inWords(words: Words, i: number): Found | null {
  if (words[i]?.lower !== 'in') return null;
  for (let j = i + 2; j < Math.min(words.length, i + 8); j++) {
    if (words[j]?.lower === ',') break;
    if (!/^(?:words|view|opinion|telling)$/.test(words[j]?.lower ?? '')) continue;
    const of = words[j + 1]?.lower === 'of';
    const source = of ? phraseAfter(words, j + 2) : tidy(words, { from: i + 1, to: j });
    const comma = of ? (source?.to ?? j) : j + 1;
    const belongs = of || words[j - 1]?.lower === "'s" || /^(?:his|her|their|its|our|my)$/.test(words[i + 1]?.lower ?? '');
    if (source === null || !belongs || words[comma]?.lower !== ',') return null;
    const content = tidy(words, { from: comma + 1, to: contentEnd(words, comma + 1, false) });
    const cue = of
      ? [{ from: i, to: j + 2 }]
      : [
          { from: i, to: i + 1 },
          { from: j, to: j + 1 },
        ];
    return content && { source: [source], cue, content: [content], rule: 'in-words@1' };
  }
  return null;
}

/** "Tarsk has reportedly closed the crossing": nobody is named; the rest of the clause is the content. */
function adverb(words: Words, i: number): Found | null {
  if (!((words[i]?.lower ?? '') in ADVERBS) || words[i]?.quoted !== -1) return null;
  let verb = i;
  while (verb > 0 && AUXILIARIES.has(words[verb - 1]?.lower ?? '')) verb--;
  const subject = phraseBefore(words, verb);
  const from = subject?.from ?? i + 1;
  const end = contentEnd(words, i + 1, false);
  const pieces = [tidy(words, { from, to: i }), tidy(words, { from: i + 1, to: end })].filter((piece) => piece !== null);
  return pieces.length === 0 ? null : { source: [], cue: [{ from: i, to: i + 1 }], content: pieces, rule: 'reportedly@1' };
}

/** "The talks are expected to begin", "The mayor is believed to be in Belhaven": nobody is named. */
function expected(words: Words, i: number): Found | null {
  if (!/^(?:expected|believed|thought|reported|said|considered|rumored|rumoured|alleged|understood)$/.test(words[i]?.lower ?? ''))
    return null;
  if (words[i + 1]?.lower !== 'to' || words[i]?.quoted !== -1) return null;
  let from = i;
  while (
    from > 0 &&
    (AUXILIARIES.has(words[from - 1]?.lower ?? '') ||
      /^(?:not|n't|widely|also|still|now|generally|long|never)$/.test(words[from - 1]?.lower ?? ''))
  )
    from--;
  if (!words.slice(from, i).some(({ lower }) => BE.has(lower))) return null;
  const subject = phraseBefore(words, from);
  const rest = tidy(words, { from: i + 1, to: contentEnd(words, i + 1, false) });
  return subject && rest && { source: [], cue: [{ from, to: i + 1 }], content: [subject, rest], rule: 'is-expected@1' };
}

/** Reporting without a verb of saying in the active: "according to", "in his words", "reportedly", "is believed to". */
export function accordingTo(words: Words): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.quoted !== -1) continue;
    const one = according(words, i) ?? inWords(words, i) ?? adverb(words, i) ?? expected(words, i);
    if (one !== null) found.push(one);
  }
  return found;
}
