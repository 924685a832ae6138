import type { Span } from '../model/span.ts';
import type { OriginReason, SharedWords } from '../model/story.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { addressKey, nameKey } from './hops.ts';

/** What makes a report depend on others of its story. */
export interface Dependence {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Whose copy it is, and the words that say so; `at` is `null` where it was given beside the text. */
  readonly agency: { readonly value: string; readonly at: Span | null } | null;
  /** An agency that its opening sentence as a whole is ascribed to. */
  readonly credit: { readonly value: string; readonly at: Span } | null;
  readonly copied: readonly { readonly of: string; readonly share: number; readonly passages: readonly SharedWords[] }[];
  readonly revises: string | null;
  /** Addresses and names that are given with it as where it was taken from. */
  readonly hops: readonly string[];
}

/** Reports that are not independent of each other, and why. */
export interface Dependent {
  /** In the order given. */
  readonly reports: readonly string[];
  readonly why: readonly OriginReason[];
}

/** One reason, and two reports that it holds for. */
interface Join {
  readonly a: string;
  readonly b: string;
  readonly why: OriginReason;
}

/**
 * Joins the reports of one story, given in canonical order, that depend on each other. Quotations and background never join: they are
 * not among `copied`. Paraphrase without credit stays unseen: "at most".
 */
export function dependents(reports: readonly Dependence[]): Dependent[] {
  const sets = new DisjointSets(reports.map(({ id }) => id));
  const reasons: Join[] = [];
  // A copy of a copy needs no second passage to be one of them.
  for (const join of [...reports.flatMap(revisionOf), ...reports.flatMap(copiesOf)]) {
    if (sets.join(join.a, join.b)) reasons.push(join);
  }
  // What is said in so many words is told even where a copy joined them before: both hold.
  for (const join of [...agencyJoins(reports), ...hopJoins(reports)]) {
    sets.join(join.a, join.b);
    reasons.push(join);
  }
  const members = sets.all();
  const place = new Map(members.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
  const why = members.map((): OriginReason[] => []);
  for (const { a, why: reason } of reasons) why[place.get(a) ?? -1]?.push(reason);
  return members.map((ids, i) => ({ reports: ids, why: [...new Set(why[i])] }));
}

const revisionOf = ({ id, revises }: Dependence): Join[] =>
  revises === null ? [] : [{ a: id, b: revises, why: { kind: 'revision', report: id, of: revises } }];

const copiesOf = ({ id, copied }: Dependence): Join[] =>
  copied.map(({ of, share, passages }) => ({ a: id, b: of, why: { kind: 'copy', report: id, of, share, passages } }));

/** Reports of one agency: its own copy first, then those that ascribe their opening to it. */
function agencyJoins(reports: readonly Dependence[]): Join[] {
  return [...byAgency(reports).values()].flatMap(({ value, own, crediting }) => {
    const [head, ...others] = [...own.map(({ report }) => report), ...crediting.map(({ id }) => id)];
    if (head === undefined || others.length === 0) return [];
    const copy: OriginReason = { kind: 'agency', value, reports: own };
    return [
      ...own.map(({ report }) => ({ a: head, b: report, why: copy })),
      ...crediting.map(({ id, at }) => ({ a: id, b: head, why: { kind: 'credit', report: id, value, span: at } as const })),
    ];
  });
}

interface Agency {
  readonly value: string;
  readonly own: { readonly report: string; readonly span: Span | null }[];
  readonly crediting: { readonly id: string; readonly at: Span }[];
}

/** In the order in which they first come up. */
function byAgency(reports: readonly Dependence[]): Map<string, Agency> {
  const agencies = new Map<string, Agency>();
  const of = (value: string): Agency => {
    const known = agencies.get(nameKey(value)) ?? { value, own: [], crediting: [] };
    agencies.set(nameKey(value), known);
    return known;
  };
  for (const { id, agency, credit } of reports) {
    if (agency !== null) of(agency.value).own.push({ report: id, span: agency.at });
    if (credit !== null && (agency === null || nameKey(agency.value) !== nameKey(credit.value)))
      of(credit.value).crediting.push({ id, at: credit.at });
  }
  return agencies;
}

function hopJoins(reports: readonly Dependence[]): Join[] {
  if (reports.every(({ hops }) => hops.length === 0)) return [];
  const known = new Publications(reports);
  return reports.flatMap((report) => {
    const joins = report.hops.flatMap((value): Join[] => {
      const of = known.namedBy(value, report.id);
      return of === null ? [] : [{ a: report.id, b: of, why: { kind: 'hop', report: report.id, of, value } }];
    });
    known.pass(report);
    return joins;
  });
}

/** Finds the report that a hop means. */
class Publications {
  private readonly pages = new Map<string, string>();
  /** By outlet and by agency: the first report, and the last that was passed. */
  private readonly first = new Map<string, string>();
  private readonly last = new Map<string, string>();
  /** The first report that names an address or a name. */
  private readonly naming = new Map<string, string>();

  constructor(reports: readonly Dependence[]) {
    for (const { id, url, ...names } of reports) {
      if (url !== null) put(this.pages, addressKey(url) ?? url, id);
      for (const key of publishers(names)) put(this.first, key, id);
    }
  }

  pass(report: Dependence): void {
    for (const key of publishers(report)) this.last.set(key, report.id);
  }

  /** Of an outlet's reports the last one before, else its first: which was taken, a name does not tell. */
  namedBy(value: string, id: string): string | null {
    const address = addressKey(value);
    const key = address ?? nameKey(value);
    put(this.naming, key, id);
    // Two that name one page were taken from one, though nobody has it here.
    const of = (address === null ? (this.last.get(key) ?? this.first.get(key)) : this.pages.get(address)) ?? this.naming.get(key);
    return of === undefined || of === id ? null : of;
  }
}

const publishers = ({ outlet, agency }: Pick<Dependence, 'outlet' | 'agency'>): string[] =>
  [outlet, agency?.value ?? null].flatMap((name) => (name === null ? [] : [nameKey(name)]));

const put = (map: Map<string, string>, key: string, id: string): void => {
  if (!map.has(key)) map.set(key, id);
};
