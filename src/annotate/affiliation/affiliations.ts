import { type AffiliationLexicon, builtInLexicon } from '../../lexicon/affiliation-lexicon.ts';
import type { Entity } from '../../model/entity.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { inferred, isOutlet } from './inference.ts';
import { type Occurrence, occurrencesIn } from './occurrence.ts';
import { type Phrase, phraseAt, tieOf, widened } from './phrase.ts';
import type { Given, Report } from './report.ts';
import { rolesIn } from './role.ts';

/** Whose side a participant is on. */
export interface Affiliation {
  /** ISO 3166-1 alpha-3, or IGO, NGO, MNC, IMG; `null` if not known. */
  readonly code: string | null;
  /** One of SECTORS in lexicon/affiliation-rows.ts; `null` if not known. */
  readonly sector: string | null;
}

/** Reads the affiliation of participants of one report, by their words, by what the report calls them elsewhere, by the lexicon. */
export function affiliationsOf(given: Given, lexicon: AffiliationLexicon = builtInLexicon()): (at: Span) => Affiliation {
  const report = reportOf(given, lexicon);
  return (at) => {
    const phrase = phraseAt(given.tree, at);
    if (phrase === null) return { code: null, sector: null };
    const own = ownTie(report, phrase) ?? ownTie(report, widened(given.tree, phrase));
    const entity = report.entityAt(phrase.head);
    const known = personal(own) ? (report.describe(entity) ?? own) : (own ?? report.describe(entity));
    const sector = sectorOf(report, phrase, known);
    const code =
      known === null
        ? (report.owner(phrase.head) ?? kindOf(report, phrase, sector) ?? inferred(report, phrase, sector))
        : known.code;
    return { code, sector };
  };
}

/** Heads that name a body, not its people: "activists" are of a country. */
const BODY = new Set(
  'group organization organisation agency charity watchdog foundation ngo network tank body institution'.split(' '),
);

/** "A human rights group": known by its kind if not by country. */
const kindOf = ({ tree }: Report, { head }: Phrase, sector: string | null): string | null =>
  (sector === 'NGO' || sector === 'IGO') && BODY.has(tree.lemma(head)) ? sector : null;

/** An office holder's name alone: what the report says of the person goes before it. */
const personal = (found: Occurrence | null): boolean => found?.kind === 'person';

function reportOf(given: Given, lexicon: AffiliationLexicon): Report {
  const all = occurrencesIn({ ...given, year: given.year ?? null, lexicon });
  const occurrences = (start: number, end: number): readonly Occurrence[] => {
    const found: Occurrence[] = [];
    for (let i = firstFrom(all, start); i < all.length && (all[i]?.at.start ?? end) < end; i++)
      if (all[i]) found.push(all[i] as Occurrence);
    return found.filter(({ at }) => at.end <= end);
  };
  const mentions = given.entities
    .flatMap((entity) => entity.mentions.map((at) => ({ at, entity })))
    .sort((a, b) => bySpan(a.at, b.at));
  const known = new Map<string, Occurrence | null>();
  const entityAt = (token: number): Entity | null => {
    const at = given.tree.span(token, token);
    return at === null ? null : (covering(mentions, at)?.entity ?? null);
  };
  const counts = new Map<string, number>();
  for (const one of all) if (one.code !== null && !isOutlet(one)) counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
  const report: Report = {
    ...given,
    counts,
    lexicon,
    occurrences,
    entityAt,
    describe: (entity) => {
      if (entity === null) return null;
      const before = known.get(entity.id);
      if (before !== undefined) return before;
      const found = described(report, entity);
      known.set(entity.id, found);
      return found;
    },
    owner: (head) => ownerOf(report, head),
  };
  return report;
}

const OWNING = new Set(['its', 'their', 'his', 'her']);

/** The country of "its", "their" before the head: of whom the pronoun means, else of the subject that it follows. */
function ownerOf(report: Report, head: number): string | null {
  const { tree } = report;
  const pronoun = tree.children(head).find((child) => OWNING.has(tree.word(child)));
  if (pronoun === undefined) return null;
  const meant = report.describe(report.entityAt(pronoun));
  if (meant !== null) return meant.code;
  for (let at = tree.head(head), steps = 0; at !== null && steps < CLAUSES; at = tree.head(at), steps++) {
    const subject = tree.children(at).find((child) => tree.relation(child) === 'nsubj' && child < pronoun && child !== head);
    if (subject !== undefined) return ownTie(report, widened(tree, { head: subject, tokens: [subject] }))?.code ?? null;
  }
  return null;
}

/** How far up a subject is looked for. */
const CLAUSES = 4;

/** Index of the first that starts at or after an offset. */
function firstFrom(all: readonly { readonly at: Span }[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BACK = 12;

/** The shortest mention around a token. Mentions nest a few deep at most. */
function covering<M extends { readonly at: Span }>(mentions: readonly M[], at: Span): M | null {
  let best: M | null = null;
  const from = firstFrom(mentions, at.start + 1);
  for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
    const mention = mentions[i];
    if (mention === undefined || mention.at.end < at.end) continue;
    if (best === null || mention.at.end - mention.at.start < best.at.end - best.at.start) best = mention;
  }
  return best;
}

/** What the words of a phrase tell by themselves: a country that heads it, else the first that is tied to its head. */
function ownTie(report: Report, phrase: Phrase): Occurrence | null {
  const { tree } = report;
  const [first, last] = [phrase.tokens[0], phrase.tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = tree.span(first, last);
  if (whole === null) return null;
  const inside = new Set(phrase.tokens);
  let best: { readonly found: Occurrence; readonly rank: number } | null = null;
  for (const found of report.occurrences(whole.start, whole.end)) {
    const tokens = tree.between(found.at.start, found.at.end);
    if (!tokens.every((token) => inside.has(token))) continue;
    const rank = rankOf(report, phrase, found, tokens);
    if (rank !== null && (best === null || rank < best.rank)) best = { found, rank };
  }
  return best?.found ?? null;
}

/** "the Cairo-based union" is first the union's: before what is tied by "of", after all that stands near. */
const JOINED = 1.5;
const RANKS = { near: 1, of: 2, in: 3 } as const;

function rankOf({ tree, text }: Report, phrase: Phrase, { kind, at }: Occurrence, tokens: readonly number[]): number | null {
  if (tokens.includes(phrase.head)) return kind === 'country' ? 0 : 1;
  const top = tokens.find((token) => !tokens.includes(tree.head(token) ?? -1)) ?? phrase.head;
  const tie = tieOf(tree, top, phrase);
  return tie === null ? null : tie === 'near' && /^-\p{Ll}/u.test(text.slice(at.end, at.end + 2)) ? JOINED : RANKS[tie];
}

/** Enough to meet a title: later mentions repeat the earlier ones. */
const MENTIONS = 12;

function described(report: Report, entity: Entity): Occurrence | null {
  let named: Occurrence | null = null;
  for (const at of entity.mentions.slice(0, MENTIONS)) {
    const phrase = phraseAt(report.tree, at);
    if (phrase === null || report.tree.upos(phrase.head) === 'PRON') continue;
    const found = ownTie(report, phrase) ?? ownTie(report, widened(report.tree, phrase));
    if (found === null) continue;
    if (!personal(found)) return found;
    named ??= found;
  }
  return named;
}

/** The name that tells the role: what tells the country, or the organisation beside it, "the Velmoran movement Dravik Front". */
function nameIn(report: Report, phrase: Phrase, known: Occurrence | null): Occurrence | null {
  if (known?.kind === 'organisation' || known?.kind === 'person') return known;
  const whole = report.tree.span(phrase.tokens[0] ?? 0, phrase.tokens.at(-1) ?? 0);
  if (known === null || whole === null) return null;
  const near = (found: Occurrence): boolean =>
    (rankOf(report, phrase, found, report.tree.between(found.at.start, found.at.end)) ?? RANKS.in) < RANKS.of;
  return report.occurrences(whole.start, whole.end).find((found) => found.kind === 'organisation' && near(found)) ?? null;
}

/** "hundreds of Velmorans" */
const QUANTITY = new Set('hundred thousand million dozen score ten number group crowd'.split(' '));

function sectorOf(report: Report, phrase: Phrase, known: Occurrence | null): string | null {
  const { tree, lexicon } = report;
  const named = known === null ? [] : tree.between(known.at.start, known.at.end);
  const ofName = nameIn(report, phrase, known)?.sector ?? null;
  const { told, of, general } = rolesIn(tree, phrase, lexicon, ofName === null ? [] : named);
  if (told !== null || ofName !== null) return told ?? ofName;
  const whole = named.includes(phrase.head);
  if (known?.kind === 'capital' && whole) return 'GOV';
  return (
    of ??
    general ??
    (known?.kind === 'people' && (whole || (QUANTITY.has(tree.lemma(phrase.head)) && tree.startOf(phrase.head) < known.at.start))
      ? 'CVL'
      : null)
  );
}
