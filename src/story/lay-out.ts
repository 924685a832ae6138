import { byPublication } from '../model/order.ts';
import type { Published } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Origin, Placement, ReuseLink, SharedWords, Story } from '../model/story.ts';
import { COPY } from '../reuse/kind.ts';
import { type Copied, Reuse } from '../reuse/reuse.ts';
import { WORD } from '../reuse/words.ts';
import { isPartialCopy } from './copying.ts';
import { dayOf, type Member, ownDate, resolveDates } from './dating.ts';
import { type DecidedOrigin, decidedOrigins } from './decided-origins.ts';
import { episodeId, originId, storyId } from './identity.ts';
import { lookedAtAgain } from './second-look.ts';
import { type CopyMember, linksOfCopy, tellingsOf } from './tellings.ts';

/** A story laid out: ids, days, origins, links. */
export interface LaidOut {
  readonly story: Story;
  /** In canonical order. */
  readonly placements: readonly Placement[];
}

/**
 * Lays out one story: a function of its reports, of what the walk found for them, whatever their order, and of what was decided. What
 * several reports tell in the same words counts once in all of it: in days, episodes and origins. `undated`: their days are decided to be
 * unknown.
 */
export function layOut(
  met: readonly Member[],
  decided: readonly DecidedOrigin[] = [],
  undated: ReadonlySet<string> = new Set(),
): LaidOut {
  const { heads, copies, days } = tellingsOf(met);
  const dates = resolveDates(
    heads.map((one) => asOf(one, days.get(idOf(one)))),
    undated,
  );
  const told = toldIn(heads, dates);
  for (const { member, of } of copies)
    dates.set(idOf(member), undated.has(idOf(member)) ? ownDate(member.features) : dateOfCopy(member, dates.get(of)));
  const headOf = new Map(told.map((one) => [idOf(one), one]));
  const beside = copies.map(({ member, of }) => besideHead(member, headOf.get(of)));
  const reports = inOrder([...told, ...beside], dates);
  const id = storyId(idOf(reports[0]));
  const origins = originsOf(reports, decided);
  const episodes = episodesOf(reports);
  const own = new Set(reports.map(idOf));
  const inGroup = (groups: readonly { readonly id: string; readonly reports: readonly string[] }[]) =>
    new Map(groups.flatMap((group) => group.reports.map((report) => [report, group.id] as const)));
  const [originOf, episodeOf] = [inGroup(origins), inGroup(episodes)];
  const sameAs = new Map(copies.map((copy) => [idOf(copy.member), wordsOf(copy)]));
  const placements = reports.map(({ features, met }): Placement => {
    const same = sameAs.get(features.id);
    // an analyst may have said that they are not one
    const isSame = same !== undefined && originOf.get(same.report) === originOf.get(features.id);
    return {
      report: features.id,
      story: id,
      episode: episodeOf.get(features.id) ?? episodeId(features.id),
      origin: originOf.get(features.id) ?? originId(features.id),
      published: dates.get(features.id) ?? features.published,
      revises: met.revises,
      links: met.links.map((link) => acrossStories(link, met, own)),
      why: met.why,
      ...(isSame ? { sameAs: same } : {}),
    };
  });
  return { story: { id, reports: reports.map(idOf), episodes, origins }, placements };
}

const asOf = ({ features, ...one }: Member, published: Published = features.published): Member => ({
  ...one,
  features: { ...features, published },
});

/** The reports that tell something, in canonical order, as they stand once all are known. */
function toldIn(heads: readonly Member[], dates: ReadonlyMap<string, Published>): readonly Member[] {
  const members = heads.map(hindsight);
  const ordered = inOrder(members, dates);
  return lookedAtAgain(startsElsewhere(members, dates) ? ordered.map(readAgain(ordered, dates)) : ordered, dates);
}

const wordsOf = ({ member, of }: CopyMember): Placement['sameAs'] =>
  member.met.links.map(({ t, s }) => ({ report: of, t, s }))[0];

/** A copy without a day is taken to be of the day of its text; where it prints month and day, of that year. */
function dateOfCopy({ features }: Member, head: Published | undefined): Published {
  const own = ownDate(features);
  if (own.date !== null || head === undefined || head.date === null) return own;
  const isPrinted = features.dateline?.monthDay === head.date.slice('2021-'.length, '2021-11-17'.length);
  return { date: head.date, assumed: isPrinted ? ['year'] : ['year', 'month', 'day'] };
}

function besideHead(copy: Member, head: Member | undefined): Member {
  if (head === undefined) return copy;
  return { ...copy, met: { ...copy.met, episode: head.met.episode, links: linksOfCopy(copy, head) } };
}

const idOf = (one: Member | undefined): string => one?.features.id ?? '';

const inOrder = (members: readonly Member[], dates: ReadonlyMap<string, Published>): Member[] =>
  members
    .map((one) => ({ one, id: idOf(one), published: dates.get(idOf(one)) ?? one.features.published }))
    .sort(byPublication)
    .map(({ one }) => one);

/** In the order in which the episodes first come up. */
function episodesOf(reports: readonly Member[]): Story['episodes'] {
  const groups = new Map<string, string[]>();
  for (const one of reports) {
    const group = groups.get(one.met.episode);
    if (group === undefined) groups.set(one.met.episode, [idOf(one)]);
    else group.push(idOf(one));
  }
  return [...groups.values()].map((ids) => ({ id: episodeId(ids[0] ?? ''), reports: ids }));
}

function originsOf(reports: readonly Member[], decided: readonly DecidedOrigin[]): Origin[] {
  const byId = new Map(reports.map((one) => [idOf(one), one]));
  const rows = reports.map(({ features, met }) => ({
    id: features.id,
    url: features.url,
    outlet: features.outlet,
    agency: features.agency === null ? null : { value: features.agency, at: features.slug },
    credit: features.credit,
    copied: met.copied
      .filter((one) => tellsNews(one, byId.get(one.source)))
      .map((one) => ({ of: one.source, share: one.share, passages: passagesOf(met, one) })),
    revises: met.revises,
    hops: features.hops,
  }));
  return decidedOrigins(rows, decided).map(({ reports: ids, why }) => ({ id: originId(ids[0] ?? ''), reports: ids, why }));
}

/** A copied sentence makes reports one origin where it carries the news: it is one of the two that open the earlier report. */
const OPENING = 2;

/** Of sentences from further down a few may be copied: then accounts of one claim depend on each other, not whole reports. */
const tellsNews = (copied: Copied, source: Member | undefined): boolean =>
  isPartialCopy(copied) ||
  copied.opening ||
  (source !== undefined && copied.sentences.some(({ s }) => s.start < openingEnd(source)));

/** Where the sentences that open a report's body end, in UTF-16 code units. */
function openingEnd({ features: { length, words } }: Member): number {
  let sentences = 0;
  for (const [i, flag] of words.flags.entries()) {
    if ((flag & WORD.body) === 0 || (flag & WORD.opens) === 0) continue;
    if (sentences === OPENING) return words.start[i] ?? length;
    sentences += 1;
  }
  return length;
}

/** The sentences that stand in both; where none does as a whole, the passages. */
const passagesOf = ({ links }: Member['met'], { source, sentences }: Copied): readonly SharedWords[] =>
  sentences.length > 0
    ? sentences
    : links.filter(({ src, kind }) => src === source && (kind === 'copy' || kind === 'reprint')).map(({ t, s }) => ({ t, s }));

/** What later reports showed to be background joins no reports. */
function hindsight(one: Member): Member {
  const isKnown = ({ t }: ReuseLink): boolean => one.background.some((at) => coversHalf(at, t));
  if (one.background.length === 0 || !one.met.links.some((link) => link.kind === 'copy' && isKnown(link))) return one;
  const links = one.met.links.map(
    (link): ReuseLink => (link.kind === 'copy' && isKnown(link) ? { ...link, kind: 'background' } : link),
  );
  const telling = new Set(links.filter(({ kind }) => kind === 'copy' || kind === 'reprint').map(({ src }) => src));
  const copied = one.met.copied.filter(({ source }) => telling.has(source));
  return { ...one, met: { ...one.met, links, copied } };
}

/** A short passage shared with a report of another story is background: it tells neither story's news. */
function acrossStories(link: ReuseLink, { copied }: Member['met'], own: ReadonlySet<string>): ReuseLink {
  if (link.kind !== 'copy' || own.has(link.src)) return link;
  const share = copied.find(({ source }) => source === link.src)?.share ?? 0;
  return share < COPY ? { ...link, kind: 'background' } : link;
}

/**
 * The walk met reports without a day of their own last: where the story dates one, it may be the source and not the copy; and what it
 * copied may have lain beyond the horizon by then.
 */
const startsElsewhere = (members: readonly Member[], dates: ReadonlyMap<string, Published>): boolean =>
  members.some(({ features }) => ownDate(features).date === null) &&
  members.some((one) => (dates.get(idOf(one))?.date ?? null) !== null);

/** What each report took from those before it, now that their days are known; what the walk found elsewhere stays. */
function readAgain(ordered: readonly Member[], dates: ReadonlyMap<string, Published>): (one: Member) => Member {
  const own = new Set(ordered.map(idOf));
  const reuse = new Reuse();
  return (one) => {
    const { id, length, words, agency, outlet } = one.features;
    const day = dayOf(dates.get(id) ?? one.features.published);
    const { links, copied } = reuse.meet({ id, length, words, agency, outlet, day: day === null ? null : Math.floor(day) });
    const known = one.met.links.filter(({ kind }) => kind === 'background');
    const elsewhere = one.met.links.filter((link) => !own.has(link.src) && !links.some((other) => covers(other, link)));
    const told = links.map(
      (link): ReuseLink => (known.some((other) => covers(other, link)) ? { ...link, kind: 'background' } : link),
    );
    const both = [...told, ...elsewhere].sort((a, b) => a.t.start - b.t.start || a.t.end - b.t.end);
    return { ...one, met: { ...one.met, links: both, copied } };
  };
}

const covers = (one: ReuseLink, other: ReuseLink): boolean => coversHalf(one.t, other.t);

/** Whether one passage holds more than half of another. */
const coversHalf = (one: Span, other: Span): boolean =>
  (Math.min(one.end, other.end) - Math.max(one.start, other.start)) * 2 > other.end - other.start;
