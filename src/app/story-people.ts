import { createHash } from 'node:crypto';
import { identityKeys, type Named } from '../align/identity.ts';
import { Intervals } from '../align/intervals.ts';
import type { Annotation, Dossier, FigureJson, StatementJson } from '../dossier/shape.ts';
import { pairsIn } from '../dossier/suggestions.ts';
import { fold } from '../lexicon/fold.ts';
import { byText } from '../model/order.ts';
import { type Span, span } from '../model/span.ts';
import type { PersonRow, PositionRow, SpeechRow, StoryPeople } from '../store/people-store.ts';

type StoryEntity = Dossier['entities'][number];
type CorrectionKind = Dossier['corrections'][number]['kind'];
type Entity = Annotation['entities'][number];

/** Who speaks and is spoken of in a story, and where its claims set one speaker's statements against each other. */
export function storyPeople(dossier: Dossier): StoryPeople {
  const around = new Around(dossier);
  const pairs = new Map<string, string[]>();
  for (const { a, b } of pairsIn(dossier)) pairs.set(a, [...(pairs.get(a) ?? []), b]);
  return {
    people: dossier.entities.map((entity) => personRow(entity, dossier, { around, pairs })),
    speech: speechRows(dossier, around),
    positions: dossier.claims.flatMap((claim) => positionRows(claim, dossier, around)),
  };
}

/** What stands where in the story. */
class Around {
  private readonly places: ReadonlyMap<string, number>;
  private readonly holders: ReadonlyMap<string, string>;
  private readonly entities: ReadonlyMap<string, Entity>;

  constructor({ reports, entities, annotations }: Dossier) {
    const statements = reports.flatMap(({ id }) => annotations[id]?.statements.map((one) => `${one.id} ${id}`) ?? []);
    this.places = new Map(statements.map((key, nth) => [key, nth]));
    this.holders = new Map(
      entities.flatMap(({ id, in: parts }) => parts.map(({ report, entity }) => [`${entity} ${report}`, id] as const)),
    );
    this.entities = new Map(
      reports.flatMap(({ id }) => annotations[id]?.entities.map((one) => [`${one.id} ${id}`, one] as const) ?? []),
    );
  }

  /** A statement's place among the story's. */
  nth(report: string, statement: string): number | undefined {
    return this.places.get(`${statement} ${report}`);
  }

  /** The story's id of an entity of a report. */
  holder(report: string, entity: string): string | undefined {
    return this.holders.get(`${entity} ${report}`);
  }

  entity(report: string, entity: string): Entity | undefined {
    return this.entities.get(`${entity} ${report}`);
  }
}

interface Known {
  readonly around: Around;
  /** By entity, those after it that it may be. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}

function personRow(entity: StoryEntity, { reports, entities, corrections }: Dossier, { around, pairs }: Known): PersonRow {
  const days = new Map(reports.map(({ id, published }) => [id, published.date?.slice(0, 10) ?? null]));
  const inReports = entity.in.map((part) => ({ ...part, as: around.entity(part.report, part.entity) }));
  const isNamed = inReports.some(({ as }) => (as?.names.length ?? 0) > 0);
  const { name } = entity;
  const names = isNamed ? [...new Set([...entity.names, name])] : [];
  const titles = titlesOf(inReports.map(({ report, as }) => ({ date: days.get(report) ?? null, titles: as?.titles ?? [] })));
  const decided = (...kinds: readonly CorrectionKind[]) => {
    const all = new Set(corrections.flatMap((one) => (kinds.includes(one.kind) ? [one.id] : [])));
    return (entity.corrected ?? []).filter((id) => all.has(id));
  };
  const shared = decided('split', 'apart');
  const joins = decided('merge');
  const merged = joins.length > 0;
  const perhaps = pairs.get(entity.id) ?? [];
  const keyed = merged ? names.map((one): Named => ({ type: entity.type, name: one, names: [one], titles })) : [];
  return {
    entity: entity.id,
    type: entity.type,
    name,
    names,
    titles,
    // what is taken out is numbered after what it was taken out of
    apart: entities.flatMap(({ id, corrected }) =>
      numberOf(id) < numberOf(entity.id) && corrected?.some((one) => shared.includes(one)) ? [id] : [],
    ),
    keys: [...new Set([...[{ type: entity.type, name, names, titles }, ...keyed].flatMap((one) => identityKeys(one)), ...joins])],
    merged,
    ...(merged ? { joins } : {}),
    ...(perhaps.length === 0 ? {} : { perhaps }),
    parts: partsOf(
      inReports.map(({ report, as }) => ({ type: entity.type, report, name: as?.name ?? name, day: days.get(report) ?? null })),
    ),
  };
}

const numberOf = (entity: string): number => Number(entity.slice(1));

function titlesOf(given: readonly { readonly date: string | null; readonly titles: readonly string[] }[]): Named['titles'] {
  const all = given.flatMap(({ date, titles }) => titles.map((title) => ({ title, date })));
  const once = new Map(all.map((one) => [`${one.date} ${one.title}`, one]));
  return [...once.values()].toSorted((a, b) => byText(a.title, b.title) || byText(a.date ?? '~', b.date ?? '~'));
}

interface Part {
  readonly type: string;
  readonly report: string;
  readonly name: string;
  readonly day: string | null;
}

/** Made from the report and what it calls them, so that another reading of the report changes none. */
function partsOf(parts: readonly Part[]): PersonRow['parts'] {
  const found = new Map<string, PersonRow['parts'][number]>();
  for (const { type, report, name, day } of parts) {
    const id = `${type === 'PER' ? 'pe' : 'en'}-${digest([report, type, fold(name)])}`;
    if (!found.has(id)) found.set(id, { id, report, day });
  }
  return [...found.values()];
}

const digest = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);

function speechRows(dossier: Dossier, around: Around): SpeechRow[] {
  const rows = new Map<string, SpeechRow>();
  const put = (role: SpeechRow['role'], entity: string | undefined, nth: number | undefined): void => {
    if (entity === undefined || nth === undefined) return;
    // who speaks of himself is no one else's subject
    if (role === 'about' && rows.has(`by ${entity} ${nth}`)) return;
    rows.set(`${role} ${entity} ${nth}`, { entity, role, nth });
  };
  const mentioned = new Map<string, Intervals<Mention>>();
  for (const { id } of dossier.reports) {
    const annotation = dossier.annotations[id];
    if (annotation === undefined) continue;
    for (const { id: statement, entities } of annotation.statements)
      for (const entity of entities) put('by', around.holder(id, entity), around.nth(id, statement));
    const mentions = mentionsIn(annotation);
    mentioned.set(id, new Intervals(mentions, ({ at }) => [at]));
    for (const { entity, statement } of spokenOf(annotation, mentions))
      put('about', around.holder(id, entity), around.nth(id, statement));
  }
  for (const { aboutAt, accounts } of dossier.claims) {
    const {
      report,
      span: [start, end],
    } = aboutAt;
    const text = dossier.annotations[report]?.text ?? '';
    const named = mentioned.get(report)?.touching(span(text, start, end)) ?? [];
    for (const { entity } of named)
      for (const account of accounts)
        if (account.statement !== null)
          put('about', around.holder(report, entity), around.nth(account.report, account.statement));
  }
  return [...rows.values()];
}

interface Mention {
  readonly entity: string;
  readonly at: Span;
}

const mentionsIn = ({ text = '', entities }: Annotation): Mention[] =>
  entities.flatMap(({ id, mentions }) => mentions.map(([start, end]) => ({ entity: id, at: span(text, start, end) })));

const pieces = (text: string, all: readonly (readonly [number, number])[]): Span[] =>
  all.map(([start, end]) => span(text, start, end));
const lengthOf = ({ content }: StatementJson): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whom a content names, the innermost where one stands in another; not who is named there as the source of what stands inside. */
function spokenOf({ text = '', statements }: Annotation, mentions: readonly Mention[]) {
  const contents = new Intervals(statements, ({ content }) => pieces(text, content));
  const sources = new Intervals(statements, ({ source }) => pieces(text, source));
  return mentions.flatMap(({ entity, at }) => {
    if (sources.touching(at).length > 0) return [];
    const [inner] = contents.touching(at).toSorted((a, b) => lengthOf(a) - lengthOf(b) || byText(a.id, b.id));
    return inner === undefined ? [] : [{ entity, statement: inner.id }];
  });
}

type Claim = Dossier['claims'][number];
type Account = Claim['accounts'][number];

/** Each account of a speaker beside the last one before it in which he takes another stand, or gives another number. */
function positionRows(claim: Claim, dossier: Dossier, around: Around): PositionRow[] {
  const rows: PositionRow[] = [];
  const before = new Map<string, Account[]>();
  for (const account of claim.accounts) {
    for (const entity of account.speakers) {
      const own = before.get(entity) ?? [];
      const other = own.findLast((one) => isAgainst(one, account, claim, dossier));
      const [a, b] = [other, account].map((one) => (one === undefined ? undefined : placeOf(one, dossier, around)));
      if (a !== undefined && b !== undefined && a !== b) rows.push({ entity, claim: claim.id, relation: claim.relation, a, b });
      before.set(entity, [...own.slice(1 - LOOKED_BACK), account]);
    }
  }
  return rows;
}

/** So many accounts of one speaker are looked back at: thousands may repeat one claim. */
const LOOKED_BACK = 40;

const SIDE: Readonly<Record<Account['stand'], string>> = {
  asserts: 'for',
  accuses: 'for',
  denies: 'against',
  refuses: 'open',
  gives: 'number',
};

function isAgainst(a: Account, b: Account, { relation }: Claim, dossier: Dossier): boolean {
  if (a.stand !== 'gives' || b.stand !== 'gives')
    return SIDE[a.stand] !== SIDE[b.stand] && a.stand !== 'gives' && b.stand !== 'gives';
  if (relation !== 'differs' && relation !== 'superseded') return false;
  const [one, other] = [figureOf(a, dossier), figureOf(b, dossier)];
  return one !== undefined && other !== undefined && (one.least !== other.least || one.most !== other.most);
}

const figureOf = ({ report, figure }: Account, { annotations }: Dossier): FigureJson | undefined =>
  annotations[report]?.figures.find(({ id }) => id === figure);

function placeOf(account: Account, dossier: Dossier, around: Around): number | undefined {
  const statement = account.statement ?? figureOf(account, dossier)?.statement ?? null;
  return statement === null ? undefined : around.nth(account.report, statement);
}
