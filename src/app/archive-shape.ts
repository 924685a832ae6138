import Type, { type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { closed } from '../dossier/json-types.ts';
import { isIsoDate } from '../ingest/date.ts';
import { LIMITS } from '../ingest/limits.ts';
import type { Correction } from '../model/correction.ts';
import type { Tombstone } from '../model/removed.ts';
import { LONGEST } from './correction-asked.ts';

/**
 * What a correction of an archive must look like before it goes into the log, from which nothing is taken out again: the seals only say that
 * it is as somebody wrote it.
 */
const text = (maxLength: number, minLength = 0) => Type.String({ minLength, maxLength });
/** A given id, and what tells it apart from its revisions. */
const Id = text(LIMITS.field + 100, 1);
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Offset = Type.Integer({ minimum: 0, maximum: LIMITS.text });
const Name = text(LONGEST.name, 1);

const CorrectionId = Type.String({ pattern: '^co-[0-9a-f]{16}$' });
const RefFields = { id: Id, given: Id, text: Type.String({ pattern: '^[0-9a-f]{32}$' }) };
const ReportRef = closed(RefFields);
const Words = Type.Optional(text(LIMITS.text));
const Quoted = closed({ span: Type.Tuple([Offset, Offset]), digest: Hash, words: Words, before: Words, after: Words });
const MentionRef = closed({ report: ReportRef, id: Id, at: Quoted });
const FindingRef = (kind: TSchema) =>
  closed({ kind, report: ReportRef, id: Id, at: Quoted, cue: Type.Union([Quoted, Type.Null()]), read: text(LIMITS.field) });
const oneOf = (values: readonly string[]) => Type.Union(values.map((value) => Type.Literal(value)));
const EntityRef = closed({
  story: Id,
  id: Id,
  type: oneOf(['PER', 'ORG', 'LOC']),
  name: text(LIMITS.text),
  in: Type.Array(MentionRef),
});
const ClaimRef = closed({
  kind: Type.Literal('claim'),
  story: Id,
  id: Id,
  relation: text(100),
  accounts: Type.Array(closed({ report: ReportRef, at: Quoted, stand: text(100) })),
});
const StoryRef = closed({ id: Id, reports: Type.Array(ReportRef) });
const Target = Type.Union([FindingRef(oneOf(['statement', 'figure', 'event'])), ClaimRef]);

const DECISIONS = {
  date: closed({ kind: Type.Literal('date'), report: ReportRef, date: Type.Union([text(100), Type.Null()]) }),
  reject: closed({ kind: Type.Literal('reject'), target: Target }),
  confirm: closed({ kind: Type.Literal('confirm'), target: Target }),
  attribute: closed({
    kind: Type.Literal('attribute'),
    target: FindingRef(Type.Literal('statement')),
    to: Type.Union([
      closed({ kind: Type.Literal('words'), at: Quoted }),
      closed({ kind: Type.Literal('entity'), entity: MentionRef }),
    ]),
  }),
  rename: closed({ kind: Type.Literal('rename'), entity: EntityRef, name: Name }),
  merge: closed({ kind: Type.Literal('merge'), entities: Type.Array(EntityRef, { minItems: 2 }) }),
  apart: closed({ kind: Type.Literal('apart'), entities: Type.Array(EntityRef, { minItems: 2 }) }),
  split: closed({ kind: Type.Literal('split'), entity: EntityRef, out: Type.Array(MentionRef, { minItems: 1 }) }),
  'merge-stories': closed({ kind: Type.Literal('merge-stories'), stories: Type.Array(StoryRef, { minItems: 2 }) }),
  'split-story': closed({
    kind: Type.Literal('split-story'),
    story: StoryRef,
    out: Type.Array(ReportRef, { minItems: 1 }),
  }),
  origin: closed({
    kind: Type.Literal('origin'),
    report: ReportRef,
    from: Type.Union([
      closed({ kind: Type.Literal('agency'), name: Name }),
      closed({ kind: Type.Literal('report'), report: ReportRef }),
      closed({ kind: Type.Literal('own') }),
    ]),
  }),
  remove: closed({
    kind: Type.Literal('remove'),
    report: Id,
    texts: Type.Array(closed({ ...RefFields, words: Hash, originals: Type.Array(Hash) }), { minItems: 1 }),
    stories: Type.Array(Id),
    beside: Type.Array(ReportRef),
    redacted: Type.Array(closed({ id: CorrectionId, left: Hash })),
  }),
  undo: closed({ kind: Type.Literal('undo'), of: Id }),
} satisfies Record<Correction['do']['kind'], TSchema>;

const Line = { seq: Type.Integer({ minimum: 1 }), prev: Type.Union([Hash, Type.Null()]), hash: Hash };
const Moment = Type.Tuple([text(100), Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER / 2 })]);

const FITS = Compile(
  closed({
    ...Line,
    imported: Type.Optional(closed({ ...Line, moment: Moment })),
    redacted: Type.Optional(CorrectionId),
    id: CorrectionId,
    at: text(100),
    who: text(LONGEST.who, 1),
    why: Type.Union([text(LONGEST.why), Type.Null()]),
    do: Type.Union(Object.values(DECISIONS)),
  }),
);

const TOMBSTONE = Compile(
  Type.Object({
    id: Id,
    hash: Hash,
    words: Hash,
    correction: CorrectionId,
    at: text(100),
    who: text(LONGEST.who, 1),
    why: text(LONGEST.why),
  }),
);

/** What is kept of a removed report; `null`: this is no such thing. */
export function tombstoneOf(value: unknown): Tombstone | null {
  if (!TOMBSTONE.Check(value)) return null;
  const { id, hash, words, correction, at, who, why } = value;
  return { id, hash, words, correction, at, who, why };
}

/** Whether this release could have decided it. */
export function isDecidable(line: Correction): boolean {
  const { at, do: decision } = line;
  if (!FITS.Check(line) || !spansFit(decision) || !isIsoDate(at)) return false;
  return decision.kind !== 'date' || decision.date === null || isIsoDate(decision.date);
}

/** "[start, end]" with something between. */
function spansFit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if ('span' in value && Array.isArray(value.span)) return value.span[0] < value.span[1];
  return Object.values(value).every(spansFit);
}
