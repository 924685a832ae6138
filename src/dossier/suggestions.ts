import { identityWords } from './identity-words.ts';
import type { Annotation, Dossier, SpanJson } from './shape.ts';
import type { SuggestionJson } from './suggestion-shape.ts';

type Entity = Dossier['entities'][number];
type Quoted = SuggestionJson['sides'][number]['words'][number];
type Place = Pick<Quoted, 'report' | 'span'>;
type Evidence = SuggestionJson['evidence'][number];

/** Which two of a story are perhaps one, in the order of its entities: each pair once. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

export function pairsIn({ entities }: Pick<Dossier, 'entities'>): Pair[] {
  const place = new Map(entities.map(({ id }, i) => [id, i]));
  return entities.flatMap(({ id: a, suggested }, i) =>
    suggested
      .map(({ entity: b }) => ({ a, b, at: place.get(b) ?? -1 }))
      .filter(({ at }) => at > i)
      .toSorted((x, y) => x.at - y.at)
      .map(({ b }) => ({ a, b })),
  );
}

/** What a person needs to tell whether two of a story are one; `null` where it is no question any more. */
export function suggestionOf(dossier: Dossier, { a, b }: Pair): SuggestionJson | null {
  const [one, other] = [a, b].map((id) => dossier.entities.find((entity) => entity.id === id));
  const why = one?.suggested.find(({ entity }) => entity === b);
  if (one === undefined || other === undefined || why === undefined) return null;
  const story = new Words(dossier);
  const says = identityWords(why.rule);
  const found: Evidence[] = [{ stand: 'for', says, at: why.at.flatMap((at) => story.quote(at)) }, ...story.evidence(one, other)];
  const sides = [one, other].map((entity, i) => story.side(entity, why.at[i]));
  const reports = new Set([...sides.flatMap(({ words }) => words), ...found.flatMap(({ at }) => at)].map(({ report }) => report));
  return {
    id: `${dossier.id}#${a}~${b}`,
    kind: 'same',
    story: { id: dossier.id, title: dossier.title },
    rule: why.rule,
    says,
    sides,
    evidence: found.toSorted((x, y) => Number(x.stand === 'against') - Number(y.stand === 'against')),
    claims: dossier.claims
      .filter(({ accounts }) => [a, b].every((id) => accounts.some(({ speakers }) => speakers.includes(id))))
      .map(({ id, about, aboutAt, relation }) => ({ id, about, aboutAt, relation })),
    reports: dossier.reports.flatMap((report) => (reports.has(report.id) ? story.report(report) : [])),
  };
}

/** So many of the sentences that name somebody are shown, one a report. */
const SHOWN = 3;
/** UTF-16 units before and after the words that are shown of a long sentence. */
const AROUND = 180;

class Words {
  private readonly dossier: Dossier;

  constructor(dossier: Dossier) {
    this.dossier = dossier;
  }

  side({ id: entity, type, name, names, titles, in: places }: Entity, first: Place | undefined): SuggestionJson['sides'][number] {
    const own = new Set(places.map((one) => `${one.entity} ${one.report}`));
    const said = Object.entries(this.dossier.annotations).flatMap(([report, { statements }]) =>
      statements.filter(({ entities }) => entities.some((one) => own.has(`${one} ${report}`))),
    );
    const others = places.filter(({ report }) => report !== first?.report).flatMap((one) => this.named(one) ?? []);
    const words = [...(first === undefined ? [] : [first]), ...others].slice(0, SHOWN).flatMap((at) => this.quote(at));
    const reports = new Set(places.map(({ report }) => report)).size;
    return { entity, type, name, names: [...names], titles: [...titles], reports, statements: said.length, words };
  }

  /** What the reports say besides their names. */
  evidence(one: Entity, other: Entity): Evidence[] {
    return [this.titles(one, other), this.together(one, other), this.opposed(one, other)].flatMap((found) => found ?? []);
  }

  /** The same title is given to both, or each has one that the other is never given. */
  private titles(one: Entity, other: Entity): Evidence | null {
    const shared = one.titles.find((title) => other.titles.some((its) => folded(its) === folded(title)));
    const at = (entity: Entity, title: string | undefined) => (title === undefined ? null : this.titled(entity, title));
    if (shared !== undefined)
      return told('for', `reports call both “${shared}”`, [at(one, shared), at(other, shared)], (place) => this.quote(place));
    const [a, b] = [one.titles[0], other.titles[0]];
    if (a === undefined || b === undefined) return null;
    const says = `one is called “${a}”, the other “${b}”`;
    return told('against', says, [at(one, a), at(other, b)], (place) => this.quote(place));
  }

  /** One report has both, under two names. */
  private together(one: Entity, other: Entity): Evidence | null {
    for (const a of one.in) {
      const b = other.in.find(({ report }) => report === a.report);
      const [x, y] = [this.named(a), b === undefined ? null : this.named(b)];
      if (x !== null && y !== null) return told('against', 'one report names both', [x, y], (place) => this.quote(place));
    }
    return null;
  }

  /** They stand against each other. */
  private opposed(one: Entity, other: Entity): Evidence | null {
    for (const { accounts } of this.dossier.claims) {
      const [a, b] = [one, other].map(({ id }) => accounts.find(({ speakers }) => speakers.includes(id)));
      if (a === undefined || b === undefined || (a.stand === 'denies') === (b.stand === 'denies')) continue;
      return told('against', 'one denies what the other asserts', [a, b], (place) => this.quote(place));
    }
    return null;
  }

  /** Where a report names it first, by its name if it does. */
  private named({ report, entity }: Entity['in'][number]): Place | null {
    const found = this.dossier.annotations[report]?.entities.find(({ id }) => id === entity);
    const span = found?.names[0] ?? found?.mentions[0];
    return span === undefined ? null : { report, span };
  }

  /** Where it is given a title: a mention has its titles with it. */
  private titled(entity: Entity, title: string): Place | null {
    for (const { report, entity: id } of entity.in) {
      const annotation = this.dossier.annotations[report];
      const known = annotation?.entities.find((one) => one.id === id);
      const has = ([start, end]: SpanJson): boolean => folded(annotation?.text?.slice(start, end) ?? '').includes(folded(title));
      const span = known?.mentions.find(has);
      if (span !== undefined) return { report, span };
    }
    return null;
  }

  quote({ report, span }: Place): Quoted[] {
    const annotation = this.dossier.annotations[report];
    if (annotation?.text === undefined) return [];
    const within = around(annotation, annotation.text, span);
    return [{ report, span: [...span], within, text: annotation.text.slice(...within) }];
  }

  report({ id, outlet, agency, published, origin }: Dossier['reports'][number]): SuggestionJson['reports'][number] {
    const { reports, origins } = this.dossier;
    const order = [...new Set(reports.map((one) => one.origin))];
    const agencies = origins.find((one) => one.id === origin)?.why.some(({ kind }) => kind === 'agency') === true;
    const named = agencies || reports.some((one) => one.origin === origin && (one.agency ?? one.outlet) !== null);
    return { id, outlet, agency, published, origin: order.indexOf(origin), named };
  }
}

function told(stand: Evidence['stand'], says: string, at: readonly (Place | null)[], quote: (at: Place) => Quoted[]): Evidence {
  return { stand, says, at: at.flatMap((place) => (place === null ? [] : quote(place))) };
}

/** The sentence of the words; of a long one, what stands near them, cut between words. */
function around({ sentences }: Annotation, text: string, [start, end]: SpanJson): SpanJson {
  const [from, to] = sentences.find(([a, b]) => a <= start && end <= b) ?? [start, end];
  const [least, most] = [Math.max(from, start - AROUND), Math.min(to, end + AROUND)];
  const first = least === from ? from : Math.min(start, text.indexOf(' ', least) + 1 || start);
  const last = most === to ? to : Math.max(end, text.lastIndexOf(' ', most));
  return [first, last];
}

const folded = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ');
