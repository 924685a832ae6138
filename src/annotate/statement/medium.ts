import { AGENCY } from '../../lexicon/agencies.ts';
import { BROADCAST, MEDIA_NOUNS } from '../../lexicon/media-words.ts';
import { byText } from '../../model/order.ts';
import { MEDIA, type Medium } from '../../model/statement.ts';

const named = MEDIA.filter((medium): medium is Exclude<Medium, 'unspecified'> => medium !== 'unspecified');

const BY_NOUN: ReadonlyMap<string, Medium> = new Map(
  named.flatMap((medium) => MEDIA_NOUNS[medium].split(',').map((noun): [string, Medium] => [noun.trim(), medium])),
);
const NOUNS = [...BY_NOUN.keys()].sort((a, b) => b.length - a.length || byText(a, b)).join('|');

/** "in a joint statement", "at a briefing", "on Twitter", "by phone": a preposition, at most four words, then the noun. */
const HOW = new RegExp(
  String.raw`\b(?:in|at|on|during|via|by|through|from|over|to|issued|released|gave|giving|delivering|delivered|held|holding|told)\s+(?:[\w'’-]+\s+){0,4}?(${NOUNS})\b`,
  'i',
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

/** Outlets publish: what they report is a report. */
const OUTLET =
  /\b(?:news agency|agency|news|newspaper|times|post|daily|courier|journal|herald|tribune|magazine|media|Reuters|AFP|AP|TASS|BBC|CNN|data|figures|documents?|review)\b/i;
const PUBLISHES = /\b(?:report\w*|publish\w*|according to|wrote|writes?|added?|said|says?|shows?|reveal\w*)\b/i;

/** "told VNA", "told the Belhaven Post", "told Kestrian radio": who speaks to an outlet is interviewed. */
const TO_OUTLET = new RegExp(
  String.raw`\b(?:told|tells)\s(?:[\p{L}’'.-]+\s){0,4}?(?:(?:${AGENCY}|CNN|BBC|NBC|CBS|ABC|MSNBC|Fox|NPR|PBS|CNBC|CBC|ITV|ARD|ZDF)\b|${BROADCAST.source})`,
  'u',
);
const AGENCY_SPEAKS = new RegExp(`^(?:the )?(?:${AGENCY})\\b`, 'u');

interface Told {
  readonly source: string;
  readonly cue: string;
  /** The words of the sentence outside source, cue and content. */
  readonly around: string;
}

/** How it was said, where the words tell. */
export function mediumOf({ source, cue, around }: Told): Medium {
  if (/\b(?:re)?tweet/i.test(cue)) return 'tweet';
  const toOutlet = /\b(?:told|tells)$/.test(cue) && TO_OUTLET.test(around);
  if (toOutlet) return /\bradio\b/i.test(around) ? 'radio' : 'interview';
  const how = BY_NOUN.get(HOW.exec(`${cue} ${around}`)?.[1]?.toLowerCase() ?? '');
  if (how !== undefined) return how;
  const of = SOURCES.find(([pattern]) => pattern.test(source))?.[1];
  if (of !== undefined) return of;
  if (/\breportedly\b/i.test(cue)) return 'report';
  return (OUTLET.test(source) || AGENCY_SPEAKS.test(source)) && PUBLISHES.test(cue) ? 'report' : 'unspecified';
}

interface Spoken {
  readonly speaker: string | null;
  readonly medium: Medium;
  readonly cue: string;
}

/** Occasions that go on while the same person speaks. */
const GOES_ON: ReadonlySet<Medium> = new Set([
  'briefing',
  'interview',
  'statement',
  'press release',
  'tweet',
  'radio',
  'court',
  'speech',
  'letter',
  'report',
]);
const PLAIN =
  /\b(?:said|says|say|added|adds|continued|continues|told|tells|noted|notes|went on|wrote|writes|stated|concluded|adding|saying|argued|argues|called|asked)\b/i;

/** The same speaker's plain next words come by the same medium, until somebody names another. In text order. */
export function carriedOn(statements: readonly Spoken[]): readonly Medium[] {
  const last = new Map<string, Medium>();
  return statements.map(({ speaker, medium, cue }) => {
    if (speaker === null) return medium;
    const before = last.get(speaker);
    const carried = medium === 'unspecified' && before !== undefined && PLAIN.test(cue) ? before : medium;
    if (GOES_ON.has(carried)) last.set(speaker, carried);
    return carried;
  });
}
