import { isFirstName } from '../../lexicon/first-names.ts';
import type { Name } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import { span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { basesOf } from './adjective.ts';
import { around } from './around.ts';
import { type Candidate, type Kind, kindOf } from './candidate.ts';
import { casings } from './casing.ts';
import { bodyCandidates, headlineCandidates } from './find.ts';
import { inside } from './inside.ts';
import { lendInLists } from './list.ts';
import { add } from './score.ts';
import { vote } from './vote.ts';
import { type Word, wordsOf } from './word.ts';

/** Capitalised proper names by rule, lexicons and the evidence of the whole report; titles, articles and demonyms outside. */
export const names: Stage<'layout' | 'sentences' | 'tokens', 'names'> = {
  name: 'names@1',
  reads: ['layout', 'sentences', 'tokens'],
  writes: 'names',
  run: ({ text }, { sentences, tokens }) => readNames(text, { sentences, tokens }),
};

function readNames(text: string, { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>): readonly Name[] {
  const words = wordsOf(text, tokens, sentences);
  const casing = casings(words);
  const body = bodyCandidates(words, casing);
  const kinds = new Map<string, Kind>();
  for (const candidate of body) weigh(words, text, candidate, kinds);
  learnPlaces(words, kinds);
  lendInLists(words, body, kinds);
  vote(kinds);
  const headline = headlineCandidates(words, casing, kinds);
  for (const candidate of headline) weigh(words, text, candidate, kinds);
  if (headline.length > 0) vote(kinds);
  return [...body, ...headline]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, key }) => ({
      at: span(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
      type: kinds.get(key)?.type ?? null,
      rule: 'name@1',
    }));
}

/** "Kestrian" in a report tells that Kestria is a place. */
function learnPlaces(words: readonly Word[], kinds: ReadonlyMap<string, Kind>): void {
  const seen = new Set<string>();
  for (const { shape, folded } of words) {
    if (shape !== 'capital' || seen.has(folded) || isFirstName(folded)) continue;
    seen.add(folded);
    for (const base of basesOf(folded)) {
      const place = kinds.get(base);
      if (place !== undefined && !kinds.has(folded)) place.score.LOC += 4;
    }
  }
}

function weigh(words: readonly Word[], text: string, candidate: Candidate, kinds: Map<string, Kind>): void {
  let kind = kinds.get(candidate.key);
  if (kind === undefined) {
    kind = kindOf(candidate.key, text.slice(words[candidate.from]?.start ?? 0, words[candidate.to - 1]?.end ?? 0));
    add(kind.score, inside(words, candidate, text));
    kinds.set(candidate.key, kind);
  }
  add(kind.score, around(words, candidate));
}
