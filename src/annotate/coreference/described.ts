import { fold } from '../../lexicon/fold.ts';
import { isInstitution } from '../../lexicon/organisation-words.ts';
import { isTitleModifier } from '../../lexicon/titles.ts';
import type { Word } from '../mention/word.ts';
import { conflict, type Description } from './description.ts';
import { type Draft, draftOf, type Meant, NOBODY } from './draft.ts';
import { type FirstName, namedLater } from './named-later.ts';
import type { Last, Passed } from './passed.ts';
import { speaks } from './speech.ts';
import { entitle, type NameEdges, printedTitle } from './titled.ts';
import { varies } from './variation.ts';

/** Heads that may stand for each other: the first may be said of whoever has one of the others. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman'],
  leader: ['president', 'chancellor', 'premier', 'minister', 'king', 'emir', 'chairman', 'strongman'],
  strongman: ['president', 'leader'],
  ruler: ['president', 'leader', 'king', 'emir'],
  diplomat: ['minister', 'ambassador', 'secretary', 'envoy'],
  head: ['president', 'king', 'queen', 'chairman', 'director', 'chief'],
  official: ['spokesman', 'spokeswoman', 'spokesperson'],
  politician: [
    'president',
    'minister',
    'senator',
    'sen',
    'leader',
    'mp',
    'congressman',
    'congresswoman',
    'representative',
    'rep',
  ],
  lawmaker: ['senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'mp', 'deputy', 'legislator'],
  legislator: ['senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'mp', 'deputy', 'lawmaker'],
  congressman: ['representative', 'rep'],
  congresswoman: ['representative', 'rep'],
  representative: ['rep'],
  senator: ['sen'],
  governor: ['gov'],
  general: ['gen'],
  colonel: ['col'],
  captain: ['capt'],
  lieutenant: ['lt'],
  sergeant: ['sgt'],
  professor: ['prof'],
  doctor: ['dr'],
  commander: ['general', 'gen', 'colonel', 'col', 'admiral', 'chief', 'captain'],
  candidate: ['nominee', 'challenger'],
  nominee: ['candidate'],
  chief: ['head', 'director', 'commissioner', 'commander'],
  attorney: ['lawyer', 'counsel'],
  lawyer: ['attorney', 'counsel', 'barrister', 'solicitor'],
  scientist: ['researcher', 'professor', 'prof', 'biologist', 'physicist', 'chemist'],
  researcher: ['scientist', 'professor', 'prof', 'author'],
  academic: ['professor', 'prof', 'lecturer', 'scholar'],
  scholar: ['professor', 'prof', 'academic'],
  premier: ['minister', 'pm'],
  judge: ['justice', 'magistrate'],
  justice: ['judge'],
  policeman: ['officer', 'constable', 'sergeant'],
};
const SPEAKING_HEADS = new Set(
  'spokesman spokeswoman spokesperson official diplomat minister president chancellor ambassador governor mayor commander general prosecutor judge lawyer leader officer adviser advisor aide envoy analyst expert director secretary'.split(
    ' ',
  ),
);
/** Of a title, not of an office: they need not agree. */
const PASSING = new Set(
  'acting interim former ex late current incumbent outgoing incoming new then longtime veteran senior junior top top- deputy'.split(
    ' ',
  ),
);

/** What descriptions are linked by. */
export interface Known {
  readonly words: readonly Word[];
  readonly text: string;
  readonly edges: NameEdges;
  readonly passed: Passed;
  readonly firstNames: readonly FirstName[];
}

/**
 * Links a description that stands alone to the most recent entity it fits, or makes a new entity of it.
 * False for one in place of a name ("the businessman"): whom it means is known only once the pronouns before it are.
 */
export function describe(known: Known, description: Description, drafts: Draft[]): boolean {
  const { words, text, passed } = known;
  const recent =
    description.article === 'indefinite' ? NOBODY : mostRecent(passed.before(description.from), description, words, text);
  if (recent.doubt.length > 0) {
    for (const draft of recent.doubt) draft.doubtful.push({ from: description.from, to: description.to });
    return true;
  }
  const found =
    called(known, description) ??
    recent.draft ??
    namedLater(words, description, known.firstNames, (draft) => fits(draft, description, words, text));
  if (found !== null) {
    found.mentions.push({ from: description.from, to: description.to });
    passed.add(found, description);
    for (const place of description.places) found.places.add(place);
    return true;
  }
  if (varies(words, description)) return false;
  const made = make(words, description, drafts, text);
  if (made !== null) passed.add(made, description);
  return true;
}

/** A new entity where a description is one. */
export function make(words: readonly Word[], description: Description, drafts: Draft[], text: string): Draft | null {
  if (!makesEntity(words, description)) return null;
  const draft = draftOf(description.type);
  entitle(words, draft, description, text);
  draft.description = plain(words, description, text);
  drafts.push(draft);
  return draft;
}

/** "the VNA news agency" is VNA. */
function called({ words, edges }: Known, { type, at, from, head }: Description): Draft | null {
  const news = words[at - 1]?.folded === 'news';
  if (type !== 'ORG' || !(CALLED.has(head) || news)) return null;
  const name = edges.ends.get(news ? at - 1 : at);
  return name?.draft.type === 'ORG' && name.from >= from ? name.draft : null;
}

const CALLED = new Set(['newspaper', 'party', 'company', 'movement', 'group', 'broadcaster']);

/** Without its article, and without the capital that a sentence's opening gave it. */
function plain(words: readonly Word[], description: Description, text: string): string {
  const printed = printedTitle(words, description, text).replace(/^own\s/u, '');
  const first = words[description.from];
  const everyday =
    first?.opens === true && description.article === 'none' && (isInstitution(first.folded) || isTitleModifier(first.folded));
  return everyday ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed;
}

function makesEntity(words: readonly Word[], { type, article, places, head, from, to }: Description): boolean {
  if (type === 'PER') return SPEAKING_HEADS.has(head) && speaks(words, { from, to });
  const definite = article === 'definite' || places.size > 0;
  if (head === 'police' || head === 'authorities' || head === 'prosecutors') return true;
  return definite && (article !== 'indefinite' || speaks(words, { from, to }));
}

interface Fitting extends Last {
  /** Whether it shares a country with the description. */
  readonly shared: boolean;
}

function mostRecent(recent: Iterable<Last>, description: Description, words: readonly Word[], text: string): Meant {
  let best: Fitting | null = null;
  const fitting: Fitting[] = [];
  for (const { draft, last } of recent) {
    if (draft.type !== description.type || !fits(draft, description, words, text)) continue;
    const one = { draft, last, shared: [...description.places].some((place) => draft.places.has(place)) };
    fitting.push(one);
    if (best === null || rank(one) > rank(best)) best = one;
  }
  if (best === null) return NOBODY;
  const top = best;
  const rivals = fitting.filter((one) => one !== top && isRival(words, description, top, one));
  return rivals.length === 0
    ? { draft: top.draft, doubt: [] }
    : { draft: null, doubt: [top, ...rivals].map(({ draft }) => draft) };
}

const rank = ({ last, shared }: Fitting): number => last.from + (shared ? 1_000_000 : 0);

/** "Foreign Minister Maron met Defence Minister Brandt. The minister said": two last named in one sentence fit alike. */
function isRival(words: readonly Word[], { type, head }: Description, best: Fitting, { draft, last, shared }: Fitting): boolean {
  const alike = draft.heads.has(head) === best.draft.heads.has(head) && shared === best.shared;
  const named = draft.names.length > 0 && best.draft.names.length > 0;
  return type === 'PER' && alike && named && words[last.from]?.sentence === words[best.last.from]?.sentence;
}

function fits(draft: Draft, description: Description, words: readonly Word[], text: string): boolean {
  const { places, type } = description;
  const head = description.head.replace(/^ex-/u, '');
  if (conflict(places, draft.places)) return false;
  if (type === 'ORG') return draft.heads.has(head) && (places.size === 0 || draft.places.size > 0 || draft.names.length === 0);
  if (
    !draft.heads.has(head) &&
    !(Object.hasOwn(STANDS_FOR, head) ? STANDS_FOR[head] : undefined)?.some((other) => draft.heads.has(other))
  )
    return false;
  const titles = fold(`${draft.titles.join(' ')} ${draft.description ?? ''}`);
  if (head === 'diplomat' && !/foreign|diplomat|ambassador|envoy|state/u.test(titles)) return false;
  if (head === 'minister' && !ofOffice(words, description).every((word) => titles.includes(word))) return false;
  return (
    head !== 'head' || text.slice(words[description.from]?.start ?? 0, words[description.to - 1]?.end ?? 0).includes('state')
  );
}

/** "foreign" of "the acting foreign minister". */
const ofOffice = (words: readonly Word[], { from, at }: Description): readonly string[] =>
  words
    .slice(from, at)
    .map(({ folded }) => folded)
    .filter((folded) => isTitleModifier(folded) && !PASSING.has(folded));
