import { BROADCAST, MEDIA_NOUNS } from '../../lexicon/media-words.ts';
import { MEDIA, type Medium } from '../../model/statement.ts';

const named = MEDIA.filter((medium): medium is Exclude<Medium, 'unspecified'> => medium !== 'unspecified');

/** "in a joint statement", "at a briefing", "on Twitter", "by phone": a preposition, at most four words, then the noun. */
const PATTERNS: readonly (readonly [RegExp, Medium])[] = named.flatMap((medium) =>
  MEDIA_NOUNS[medium]
    .split(',')
    .map((noun): readonly [RegExp, Medium] => [
      new RegExp(
        String.raw`\b(?:in|at|on|during|via|by|through|from|over|to|issued|released|told)\s+(?:[\w'’-]+\s+){0,4}?${noun.trim().replace(/^by /, '')}\b`,
        'i',
      ),
      medium,
    ]),
);

/** The words of a source that are themselves a medium: "The statement said", "The poll found". */
const SOURCES: readonly (readonly [RegExp, Medium])[] = [
  [/\b(?:polls?|surveys?|study|studies|report|newspaper|magazine|article|editorial|book)\b/i, 'report'],
  [/\bstatement\b/i, 'statement'],
  [/\b(?:court|judge|ruling|lawsuit|indictment|justices)\b/i, 'court'],
  [/\b(?:letter|memo|e-?mail)\b/i, 'letter'],
  [/\b(?:tweet|post|blog)\b/i, 'tweet'],
  [/\bpress release\b/i, 'press release'],
];

interface Told {
  readonly source: string;
  readonly cue: string;
  /** The words of the sentence outside source, cue and content. */
  readonly around: string;
}

/** How it was said, where the words tell. */
export function mediumOf({ source, cue, around }: Told): Medium {
  if (/\b(?:re)?tweet/i.test(cue)) return 'tweet';
  const words = `${cue} ${around}`;
  const found = PATTERNS.map(([pattern, medium]) => ({ medium, at: words.search(pattern) })).filter(({ at }) => at >= 0);
  const first = found.toSorted((a, b) => a.at - b.at)[0];
  if (first !== undefined) return first.medium;
  if (/\btold\b|\btells\b/.test(cue) && BROADCAST.test(around)) return /\bradio\b/i.test(around) ? 'radio' : 'interview';
  return SOURCES.find(([pattern]) => pattern.test(source))?.[1] ?? 'unspecified';
}
