import Type, { type Static } from 'typebox';
import { CLAIM_RELATIONS, DEPENDENCES, EDIT_KINDS, EDIT_MARKS, FIGURE_RELATIONS, STANDS } from '../model/claim.ts';
import { type CorrectionState, DECISIONS } from '../model/correction.ts';
import { ERRORS, type ErrorCode } from '../model/error.ts';
import { EVENT_STATUSES, EVENT_TYPES } from '../model/event.ts';
import { DIRECTIONS, FIGURE_KINDS } from '../model/figure.ts';
import { UPOS } from '../model/parse.ts';
import { ACTS, MEDIA, POLARITIES, QUOTES } from '../model/statement.ts';
import { TOKEN_KINDS, type Token } from '../model/token.ts';
import { Count, closed, NullableText, nullable, numbers, oneOf, Pieces, Share, SpanShape, Text } from './json-types.ts';

export { SpanShape } from './json-types.ts';

/** The product's public JSON shapes. Types, published schemas and HTTP answers all come from here. They may grow; no field is renamed. */

const AssumedList = Type.Array(oneOf(['year', 'month', 'week', 'day'] as const));
const PublishedShape = closed({ date: NullableText, assumed: AssumedList });
const at = { start: Count, end: Count };
/** Ids of the corrections that it bears; left out where there are none. */
const corrected = { corrected: Type.Optional(Type.Array(Text)) };

export const StatementShape = closed({
  id: Text,
  source: Pieces,
  cue: Pieces,
  content: Pieces,
  quote: oneOf(QUOTES),
  act: oneOf(ACTS),
  polarity: oneOf(POLARITIES),
  speaker: NullableText,
  entities: Type.Array(Text),
  addressee: NullableText,
  medium: oneOf(MEDIA),
  time: NullableText,
  parent: NullableText,
  confidence: Share,
  rule: Text,
  ...corrected,
});

export const FigureShape = closed({
  id: Text,
  ...at,
  kind: oneOf(FIGURE_KINDS),
  least: nullable(Type.Number()),
  most: nullable(Type.Number()),
  approximate: Type.Boolean(),
  unit: NullableText,
  thing: NullableText,
  thingAt: nullable(SpanShape),
  scope: NullableText,
  scopeAt: Pieces,
  part: Type.Boolean(),
  slot: NullableText,
  place: NullableText,
  asOf: NullableText,
  comparison: nullable(
    closed({
      direction: oneOf(DIRECTIONS),
      factor: nullable(Type.Number()),
      than: NullableText,
      thanAt: nullable(SpanShape),
    }),
  ),
  statement: NullableText,
  rule: Text,
  ...corrected,
});

const ParticipantShape = closed({ text: Text, ...at, entity: NullableText, code: NullableText, sector: NullableText });

export const EventShape = closed({
  id: Text,
  ...at,
  type: oneOf(EVENT_TYPES),
  mode: NullableText,
  actor: Type.Array(ParticipantShape),
  recipient: Type.Array(ParticipantShape),
  place: NullableText,
  time: NullableText,
  status: oneOf(EVENT_STATUSES),
  statement: NullableText,
  confidence: Share,
  rule: Text,
  ...corrected,
});

/** `[start, end, kind]`, said in the words that every draft of JSON Schema knows. */
const TokenShape = Type.Unsafe<[number, number, Token['kind']]>(
  Type.Array(Type.Union([Count, oneOf(TOKEN_KINDS)]), { minItems: 3, maxItems: 3 }),
);
/** `head`: the place of its head among `tokens`; `null` for the root of a tree. */
const ParsedShape = closed({ upos: oneOf(UPOS), lemma: Text, head: nullable(Count), relation: Text });

/**
 * `annotate --format jsonl`: one line a report. `text` is left out with `--no-text`. With `--layers`: `tokens`, and `parse`, one for each
 * token, `null` where the reading model has no word for it.
 */
export const AnnotationShape = closed({
  id: Text,
  text: Type.Optional(Text),
  title: NullableText,
  outlet: NullableText,
  agency: NullableText,
  published: PublishedShape,
  url: NullableText,
  language: Text,
  source: nullable(Type.Array(numbers<[number, number, number]>(3))),
  extra: nullable(Type.Record(Text, Type.Unknown())),
  dateline: nullable(closed({ ...at, place: Text, date: NullableText, assumed: AssumedList, rule: Text })),
  sentences: Pieces,
  tokens: Type.Optional(Type.Array(TokenShape)),
  parse: Type.Optional(Type.Array(nullable(ParsedShape))),
  entities: Type.Array(
    closed({
      id: Text,
      type: oneOf(['PER', 'ORG', 'LOC'] as const),
      name: Text,
      titles: Type.Array(Text),
      mentions: Pieces,
      names: Pieces,
    }),
  ),
  times: Type.Array(
    closed({ ...at, type: oneOf(['DATE', 'TIME', 'DURATION', 'SET'] as const), value: Text, assumed: AssumedList, rule: Text }),
  ),
  statements: Type.Array(StatementShape),
  figures: Type.Array(FigureShape),
  events: Type.Array(EventShape),
  /** A note about the whole report has `start` and `end` 0. */
  notes: Type.Array(closed({ ...at, reason: Text, rule: Text })),
});

const LINK_KINDS = ['reprint', 'copy', 'quote', 'background'] as const;

const ReuseLinkShape = closed({
  t: SpanShape,
  src: Text,
  s: SpanShape,
  kind: oneOf(LINK_KINDS),
});

/** The same link as a dossier shows it: how alike, what was edited inside it, by which rule. */
const DossierLinkShape = closed({
  t: SpanShape,
  src: Text,
  s: SpanShape,
  kind: oneOf(LINK_KINDS),
  likeness: Share,
  edits: Type.Array(closed({ t: nullable(SpanShape), s: nullable(SpanShape) })),
  rule: Text,
});

/** `group --format jsonl`: one line a report. */
export const GroupLineShape = closed({ id: Text, story: Text, episode: Text, origin: Text, links: Type.Array(ReuseLinkShape) });

const ERROR_CODES = Object.keys(ERRORS) as ErrorCode[];

export const UnreadShape = closed({ input: Text, code: Type.Enum(ERROR_CODES), message: Text, next: Text });

const place = { report: Text, span: SpanShape };
const PlaceShape = closed(place);
const AtMost = closed({ atMost: Count });

/** Accounts of a claim, by their places, one group for each that may be independent; and why those of a group are not. */
const IndependentAccounts = closed({
  atMost: Count,
  groups: Type.Array(
    closed({
      accounts: Type.Array(Count),
      why: Type.Array(
        closed({
          kind: oneOf(DEPENDENCES),
          value: Text,
          speakers: Type.Array(Text),
          at: Type.Array(closed({ account: Count, report: Text, span: nullable(SpanShape) })),
        }),
      ),
    }),
  ),
});

const OriginReasonShape = Type.Union([
  /** Where each report says so; `null` where the agency was given beside the text. */
  closed({
    kind: Type.Literal('agency'),
    value: Text,
    reports: Type.Array(closed({ report: Text, span: nullable(SpanShape) })),
  }),
  /** `passages`: whole sentences where there are any, else all that was copied; `t` in `report`, `s` in `of`. */
  closed({
    kind: Type.Literal('copy'),
    report: Text,
    of: Text,
    share: Share,
    passages: Type.Array(closed({ t: SpanShape, s: SpanShape })),
  }),
  closed({ kind: Type.Literal('revision'), report: Text, of: Text }),
  closed({ kind: Type.Literal('credit'), report: Text, value: Text, span: SpanShape }),
  /** `value`: the address or outlet that is given with `report` as where it was taken from. */
  closed({ kind: Type.Literal('hop'), report: Text, of: Text, value: Text }),
  /** An analyst decided it: `report` comes from the report `of`, from the agency `value`, or, where both are `null`, from nobody else. */
  closed({ kind: Type.Literal('decision'), report: Text, of: NullableText, value: NullableText, correction: Text }),
]);

/** Why a report joined an episode or a story, or founded its own. */
const PlacementReasonShape = closed({
  level: oneOf(['episode', 'story'] as const),
  joined: NullableText,
  score: Type.Number(),
  threshold: Type.Number(),
  terms: Type.Array(Text),
  rule: Text,
});

export const DossierReportShape = closed({
  id: Text,
  outlet: NullableText,
  agency: NullableText,
  published: PublishedShape,
  title: Text,
  titleAt: nullable(SpanShape),
  url: NullableText,
  origin: Text,
  episode: Text,
  revises: NullableText,
  words: Count,
  /** Share of the words of the body that stand in an earlier report of the story, and the rest. */
  copied: Share,
  new: Share,
  links: Type.Array(DossierLinkShape),
  why: Type.Array(PlacementReasonShape),
  ...corrected,
});

export const ClaimShape = closed({
  id: Text,
  about: Text,
  aboutAt: PlaceShape,
  relation: oneOf(CLAIM_RELATIONS),
  accounts: Type.Array(
    closed({ stand: oneOf(STANDS), ...place, statement: NullableText, figure: NullableText, speakers: Type.Array(Text) }),
  ),
  independent: IndependentAccounts,
  /** How alike the linked accounts are, 0–1. */
  score: Share,
  rule: Text,
  ...corrected,
});

/** A sentence on one side of an edit, and the words of it that the other side lacks. */
const EditedShape = nullable(closed({ span: SpanShape, changed: Pieces }));

/** A report laid beside the one it revises: `was` in the report `of`, `now` in the revision; how many sentences both have. */
export const RevisionShape = closed({
  of: Text,
  kept: Count,
  edits: Type.Array(
    closed({ kind: oneOf(EDIT_KINDS), was: EditedShape, now: EditedShape, tells: Type.Array(oneOf(EDIT_MARKS)) }),
  ),
  rule: Text,
});

const HELD = ['applied', 'overruled', 'orphaned'] as const satisfies readonly CorrectionState[];

/** A correction of a story: who decided what, when and why, and whether it holds. What was rejected is told here only. */
const CorrectionShape = closed({
  id: Text,
  kind: oneOf(DECISIONS),
  who: Text,
  at: Text,
  why: NullableText,
  /** The program's words. */
  says: Text,
  state: oneOf(HELD),
  /** Why it does not hold; `null` where it does. */
  reason: NullableText,
  /** The words it is about: where they stand today, else where they stood. */
  targets: Type.Array(closed({ id: Text, ...place, words: Text })),
});

/** One story put together. */
export const DossierShape = closed({
  id: Text,
  aliases: Type.Array(Text),
  title: Text,
  titleAt: nullable(PlaceShape),
  first: NullableText,
  last: NullableText,
  places: Type.Array(Text),
  reports: Type.Array(DossierReportShape),
  origins: Type.Array(closed({ id: Text, reports: Type.Array(Text), why: Type.Array(OriginReasonShape) })),
  independent: AtMost,
  entities: Type.Array(
    closed({
      id: Text,
      type: oneOf(['PER', 'ORG', 'LOC'] as const),
      name: Text,
      names: Type.Array(Text),
      titles: Type.Array(Text),
      in: Type.Array(closed({ report: Text, entity: Text })),
      /** Why those are one: what it is called in one report, and what in another. */
      joined: Type.Array(closed({ rule: Text, at: Type.Array(PlaceShape) })),
      /** Others that are perhaps the same, with the words of this one and of the other; never applied. */
      suggested: Type.Array(closed({ entity: Text, rule: Text, at: Type.Array(PlaceShape) })),
      ...corrected,
    }),
  ),
  timeline: Type.Array(
    closed({
      date: Text,
      assumed: AssumedList,
      weight: Type.Number({ minimum: 0 }),
      text: Text,
      ...place,
      also: Type.Array(PlaceShape),
      events: Type.Array(Text),
      rule: Text,
    }),
  ),
  claims: Type.Array(ClaimShape),
  comparisons: Type.Array(
    closed({
      a: closed({ report: Text, figure: Text, span: SpanShape }),
      b: closed({ report: Text, figure: Text, span: SpanShape }),
      relation: oneOf(FIGURE_RELATIONS),
      rule: Text,
    }),
  ),
  changes: Type.Array(
    closed({
      report: Text,
      adds: Type.Array(Text),
      repeats: Type.Array(Text),
      withdraws: Type.Array(Text),
      revision: nullable(RevisionShape),
      background: Pieces,
    }),
  ),
  /** In the order in which they take effect. */
  corrections: Type.Array(CorrectionShape),
  annotations: Type.Record(Text, AnnotationShape),
});

const EXPLAINED = [
  'statement',
  'figure',
  'event',
  'entity',
  'claim',
  'origin',
  'episode',
  'story',
  'report',
  'correction',
] as const;

const WordsShape = closed({ ...place, words: Text });

/** `explain ID`: why a finding, link, origin or grouping is there. `says` is for people; every word of it is the program's. */
export const ExplanationShape = closed({
  id: Text,
  kind: oneOf(EXPLAINED),
  says: Type.Array(Text),
  evidence: Type.Array(WordsShape),
  /**
   * Why reports or accounts count once, of a story, an origin or a claim; what a report shares with earlier ones. `says` is among the
   * `says` above.
   */
  joins: Type.Array(closed({ says: Text, evidence: Type.Array(WordsShape) })),
  /** Of a report that revises another of its story: what it changed. */
  revision: Type.Optional(RevisionShape),
  rule: NullableText,
  scores: Type.Array(closed({ name: Text, value: Type.Number() })),
});

/** `read --format json`. */
export const ReadShape = closed({ stories: Type.Array(DossierShape), unread: Type.Array(UnreadShape) });

export type SpanJson = Static<typeof SpanShape>;
export type StatementJson = Static<typeof StatementShape>;
export type FigureJson = Static<typeof FigureShape>;
export type EventJson = Static<typeof EventShape>;
export type Annotation = Static<typeof AnnotationShape>;
export type GroupLine = Static<typeof GroupLineShape>;
export type CorrectionJson = Static<typeof CorrectionShape>;
export type ClaimJson = Static<typeof ClaimShape>;
export type RevisionJson = Static<typeof RevisionShape>;
export type OriginReasonJson = Static<typeof OriginReasonShape>;
export type DossierReport = Static<typeof DossierReportShape>;
export type Dossier = Static<typeof DossierShape>;
export type Explanation = Static<typeof ExplanationShape>;
export type ReadResult = Static<typeof ReadShape>;
