import { CUE_VERBS } from '../../lexicon/cues.ts';
import { type Pieces, type Span, span } from '../../model/span.ts';
import { wordsOf } from './cue-meaning.ts';

const FIRST_WORDS = 120;

/** "told | reporters in Tarsk | that": cut at what tells when, where and how. */
const EDGE =
  /\s(?:in|on|at|during|after|before|by|via|through|that|while|when|as|this|last|late|early)\s.*$|\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*$|[,:;.“”"].*$/su;
/** "urged | Kestria | to stop". */
const CALLED = /^(?:on |upon )?((?:(?!\bto\b)[^,;:.“”"]){2,80}?)\s(?:not\s)?to\s/u;

function takesPerson(words: readonly string[]): 'told' | 'called' | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const verbs = CUE_VERBS.get(words[i] ?? '')?.verbs ?? [];
    if (verbs.some(({ frames, act }) => frames.includes('r') && act !== 'demand')) return 'told';
    if (verbs.some(({ frames, act }) => frames.includes('r') && act === 'demand')) return 'called';
  }
  return null;
}

/** Where the person addressed stands: after "told", or before "to" after "urged"; `null` if nobody is named. */
export function addresseeAt(text: string, cue: Pieces, content: Pieces): Span | null {
  const last = cue.at(-1);
  const kind = takesPerson(wordsOf(text, cue));
  if (last === undefined || kind === null) return null;
  const next = content.find(({ start }) => start >= last.end);
  const between = text.slice(last.end, next?.start ?? Math.min(text.length, last.end + FIRST_WORDS));
  if (/^\s*[,:;.“”"]/u.test(between) || /^\s*$/.test(between)) return next && kind === 'called' ? called(text, next) : null;
  const words = between.split('\n')[0]?.replace(EDGE, '') ?? '';
  return trimmed(text, last.end, words);
}

function called(text: string, content: Span): Span | null {
  const found = CALLED.exec(text.slice(content.start, Math.min(content.end, content.start + FIRST_WORDS)));
  return found?.[1] === undefined ? null : trimmed(text, content.start + found[0].indexOf(found[1]), found[1]);
}

function trimmed(text: string, from: number, words: string): Span | null {
  const lead = words.length - words.trimStart().length;
  const kept = words.trim();
  return kept === '' || /^(?:that|if|whether|how|why|what|to|of|about|in|on|at|by)\b/.test(kept)
    ? null
    : span(text, from + lead, from + lead + kept.length);
}
