import Type, { type Static, type TSchema } from 'typebox';
import { StoryChangesShape, StoryNewsShape } from '../dossier/changes-shape.ts';
import { Count, closed, NullableText, Pieces, Text } from '../dossier/json-types.ts';
import {
  AnnotationShape,
  DossierReportShape,
  DossierShape,
  ExplanationShape,
  GroupLineShape,
  ReadShape,
  SpanShape,
  UnreadShape,
} from '../dossier/shape.ts';
import { SuggestionShape } from '../dossier/suggestion-shape.ts';
import { CORRECTION_STATES, DECISIONS } from '../model/correction.ts';
import { ACTS, MEDIA, POLARITIES } from '../model/statement.ts';
import { ORIGIN_REASONS } from '../model/story.ts';
import type { AddedEventShape, CorrectedEventShape } from './event-shape.ts';
import { type IngestNowShape, IngestShape } from './ingest-shape.ts';
import { oneOf } from './one-of.ts';
import { PersonStoriesShape } from './person-stories-shape.ts';

/** What the verbs and the HTTP API answer: one schema each gives the type, the validation, the published schema and OpenAPI. */

export type { ClaimChange, ClaimStanding, StoryChanges } from '../dossier/changes-shape.ts';
export type {
  Annotation,
  ClaimJson,
  Dossier,
  DossierReport,
  FigureJson,
  StatementJson,
} from '../dossier/shape.ts';
export type { SuggestionJson } from '../dossier/suggestion-shape.ts';

/** A story in a list. */
export const StoryRowShape = closed({
  id: Text,
  title: Text,
  first: NullableText,
  last: NullableText,
  places: Type.Array(Text),
  outlets: Type.Array(Text),
  /** At most six of those who are named in its reports, those in most of them first. */
  people: Type.Array(Text),
  reports: Count,
  /** Of each day on which a report is dated, how many are. */
  days: Type.Array(closed({ day: Text, reports: Count })),
  /** `joined`: the origins of several reports, the largest first; `why`: for how many of them each reason holds. */
  independent: closed({
    atMost: Count,
    joined: Type.Array(
      closed({
        reports: Count,
        why: Type.Array(closed({ kind: oneOf(ORIGIN_REASONS), value: NullableText, reports: Count })),
      }),
    ),
  }),
  /** How many claims of the story have each relation. */
  claims: closed({ agrees: Count, adds: Count, differs: Count, denied: Count, 'not-confirmed': Count, superseded: Count }),
  /** What is new in it since the day that was asked for. */
  news: Type.Optional(StoryNewsShape),
});

/** `next` is the cursor of the next page; `null` at the end. */
export const StoriesShape = closed({ stories: Type.Array(StoryRowShape), next: NullableText });

const FacetShape = Type.Array(closed({ value: Text, stories: Count }));
/** How many stories each filter would leave, by value, all other filters holding. `stories`: that fit all; `last`: the last day in the store. */
export const FacetsShape = closed({
  stories: Count,
  last: NullableText,
  relation: FacetShape,
  origins: FacetShape,
  since: FacetShape,
  place: FacetShape,
  outlet: FacetShape,
  person: FacetShape,
});

/** A statement with its words. */
export const HitShape = closed({
  report: Text,
  statement: Text,
  story: Text,
  speaker: NullableText,
  speakers: Type.Array(Text),
  act: oneOf(ACTS),
  polarity: oneOf(POLARITIES),
  addressee: NullableText,
  medium: oneOf(MEDIA),
  /** The speakers of the statements that carry it, innermost first; `null` where nobody is named. */
  through: Type.Array(NullableText),
  /** The report's words for what is done by speaking; empty where it has none. */
  verb: Text,
  words: Text,
  place: NullableText,
  outlet: NullableText,
  agency: NullableText,
  date: NullableText,
  source: Pieces,
  cue: Pieces,
  content: Pieces,
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
});
export const SearchShape = closed({ hits: Type.Array(HitShape), next: NullableText });

const EntityTypeShape = Type.Enum(['PER', 'ORG', 'LOC']);
/** Titles as printed, each with the first and the last day of a report that does. */
const TitlesShape = Type.Array(closed({ title: Text, first: NullableText, last: NullableText }));
/** Who may be meant by a name. `by`, `about`: how many statements of theirs, and of others about them. */
export const CandidateShape = closed({
  id: Text,
  type: EntityTypeShape,
  name: Text,
  titles: TitlesShape,
  by: Count,
  about: Count,
});

/** What somebody said, and what was said of them. Lists go from the newest to the oldest, undated last. */
export const PersonShape = closed({
  id: Text,
  type: EntityTypeShape,
  name: Text,
  names: Type.Array(Text),
  titles: TitlesShape,
  first: NullableText,
  last: NullableText,
  reports: Count,
  stories: Type.Array(closed({ story: Text, entity: Text })),
  /** How many there are in all, whatever the filters keep. */
  statements: closed({ by: Count, about: Count }),
  /** Who may be the same: shown, not applied. `says`: the rule in plain words; `words`: of the one and of the other. */
  perhaps: Type.Array(
    closed({ id: Text, name: Text, rule: Text, says: Text, words: Type.Array(Text, { minItems: 2, maxItems: 2 }) }),
  ),
  by: SearchShape,
  about: SearchShape,
  /** Two statements of theirs on one matter, on two days. `claim`: the one that sets them against each other, if one does. */
  positions: Type.Array(closed({ earlier: HitShape, later: HitShape, rule: Text, claim: NullableText })),
});

/** A story that reports went into: how many of those that were sent. */
const HoldingStoryShape = closed({ story: Text, title: Text, reports: Count });
/** With `into=true`: those with most of the reports first, fifty at most, and how many stories there are in all. */
const Into = Type.Optional(closed({ stories: Type.Array(HoldingStoryShape), all: Count }));
/** What became of one file of several. */
const AddedFileShape = closed({ name: Text, added: Count, same: Count, unread: Type.Array(UnreadShape), into: Into });
/** `into` and `files` are of `POST /api/v1/reports`: the second where several files were sent at once, in their order. */
export const AddedShape = closed({
  added: Count,
  same: Count,
  stories: Count,
  unread: Type.Array(UnreadShape),
  into: Into,
  files: Type.Optional(Type.Array(AddedFileShape)),
});
/** What `onrecord import` prints. `corrections`: how many the log took, and knew; which of the archive's are about what is not there; which contradict. */
export const ImportedShape = closed({
  added: Count,
  same: Count,
  stories: Count,
  corrections: closed({
    added: Count,
    same: Count,
    orphaned: Type.Array(Text),
    contradictions: Type.Array(closed({ overruled: Text, by: Text })),
  }),
  /** Whether the archive was read to its last line. */
  whole: Type.Boolean(),
  unread: Type.Array(UnreadShape),
});
/** `POST /api/v1/annotate`. */
export const AnnotatedShape = closed({ annotations: Type.Array(AnnotationShape), unread: Type.Array(UnreadShape) });
export const RebuiltShape = closed({ reports: Count, stories: Count, unread: Type.Array(UnreadShape) });
export const VerifiedShape = closed({ reports: Count, damage: Type.Array(closed({ code: Text, message: Text })) });
export const DoctorShape = closed({ checks: Type.Array(closed({ name: Text, ok: Type.Boolean(), says: Text })) });

/** One report in the context of its story: what the reader shows. */
export const ReportShape = closed({
  story: NullableText,
  report: Type.Union([DossierReportShape, Type.Null()]),
  annotation: AnnotationShape,
});

/** RFC 9457, with a stable `code` and what to do next. */
export const ProblemShape = closed({
  type: Text,
  title: Text,
  status: Type.Integer(),
  detail: Text,
  code: Text,
  next: Text,
  /** Of SEVERAL_PEOPLE: who may be meant, who spoke most first. */
  candidates: Type.Optional(Type.Array(CandidateShape)),
  /** Of REMOVED: who removed it, on what day, and why. */
  removed: Type.Optional(closed({ by: Text, on: Text, why: Text })),
});

export const HealthShape = closed({ status: Type.Literal('ok'), version: Text });
export const ReadyShape = closed({
  status: oneOf(['ready', 'working']),
  reports: Count,
  stories: Count,
  statements: Count,
  waiting: Count,
});

/** What a person decides, by ids as lists and pages show them: "r1#s3", "st-…#E2". */
export const CorrectionRequestShape = Type.Union([
  /** `date`: a day, or "unknown". */
  closed({ kind: Type.Literal('date'), report: Text, date: Text }),
  closed({ kind: Type.Enum(['reject', 'confirm']), target: Text }),
  /** `words` of the report for who speaks, or an `entity`. */
  closed({ kind: Type.Literal('attribute'), target: Text, words: Type.Optional(Text), entity: Type.Optional(Text) }),
  closed({ kind: Type.Literal('rename'), entity: Text, name: Text }),
  /** These are one; or they are not, and it is asked no more. */
  closed({ kind: Type.Enum(['merge', 'apart']), entities: Type.Array(Text) }),
  /** `out`: entities of reports: "r2#e1". */
  closed({ kind: Type.Literal('split'), entity: Text, out: Type.Array(Text) }),
  closed({ kind: Type.Literal('merge-stories'), stories: Type.Array(Text) }),
  closed({ kind: Type.Literal('split-story'), story: Text, reports: Type.Array(Text) }),
  /** One of `agency`, `from`, which is a report, and `own`. */
  closed({
    kind: Type.Literal('origin'),
    report: Text,
    agency: Type.Optional(Text),
    from: Type.Optional(Text),
    own: Type.Optional(Type.Boolean()),
  }),
  /** For good: it asks for `why`, and nothing undoes it. */
  closed({ kind: Type.Literal('remove'), report: Text }),
]);
const decidedBy = { by: Type.String({ minLength: 1, maxLength: 200 }), why: Type.Optional(NullableText) };
/** `POST /api/v1/corrections`. */
export const CorrectBodyShape = closed({ ...decidedBy, do: CorrectionRequestShape });
/** `POST /api/v1/corrections/{id}/undo`. */
export const UndoBodyShape = closed(decidedBy);

/** A correction in a list. */
export const CorrectionRowShape = closed({
  id: Text,
  /** Its line in the log. */
  seq: Count,
  kind: oneOf(DECISIONS),
  who: Text,
  at: Text,
  why: NullableText,
  /** Where it stood in the log that it was taken from; `null`: it is a line of this log as it was decided. */
  imported: Type.Union([closed({ seq: Count, hash: Text }), Type.Null()]),
  says: Text,
  state: oneOf(CORRECTION_STATES),
  reason: NullableText,
  /** The words that were decided on, as they stood then. */
  targets: Type.Array(closed({ id: Text, report: Text, span: SpanShape, words: Text })),
  stories: Type.Array(Text),
});
/** In the order of the log. `head`: the hash of its last line; `damage`: where it is not as it was written. */
export const CorrectionsShape = closed({
  corrections: Type.Array(CorrectionRowShape),
  chain: closed({ length: Count, head: NullableText, damage: NullableText }),
  next: NullableText,
});
/** `newest`: the last first. */
export const CorrectionsQueryShape = closed({
  story: Type.Optional(Text),
  newest: Type.Optional(Type.Boolean()),
  after: Type.Optional(Text),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
/**
 * What waits for a person: which two are perhaps one, by the first day of the story; then corrections that do not find their words any
 * more, in the order of the log. `waiting`: how many there are in all.
 */
export const SuggestionsShape = closed({
  suggestions: Type.Array(
    Type.Union([SuggestionShape, closed({ id: Text, kind: Type.Literal('again'), correction: CorrectionRowShape })]),
  ),
  waiting: closed({ same: Count, again: Count }),
  next: NullableText,
});
export const SuggestionsQueryShape = closed({
  story: Type.Optional(Text),
  kind: Type.Optional(Type.Enum(['same', 'again'])),
  after: Type.Optional(Text),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
/** `carried`, of a removal: other reports that carry its words and stay, and how large a part; the first 200 of `all`. */
export const CorrectedShape = closed({
  correction: CorrectionRowShape,
  unread: Type.Array(UnreadShape),
  carried: Type.Optional(
    closed({ reports: Type.Array(closed({ report: Text, part: Type.Number({ minimum: 0, maximum: 1 }) })), all: Count }),
  ),
});

/** Published as `schemas/NAME.json`: the output of each verb, and of the API where it differs. */
export const SCHEMAS: Readonly<Record<string, TSchema>> = {
  read: ReadShape,
  annotate: AnnotationShape,
  group: GroupLineShape,
  add: AddedShape,
  import: ImportedShape,
  stories: StoriesShape,
  facets: FacetsShape,
  story: DossierShape,
  changes: StoryChangesShape,
  search: SearchShape,
  person: PersonShape,
  'person-stories': PersonStoriesShape,
  explain: ExplanationShape,
  verify: VerifiedShape,
  rebuild: RebuiltShape,
  doctor: DoctorShape,
  correct: CorrectedShape,
  corrections: CorrectionsShape,
  suggestions: SuggestionsShape,
  report: ReportShape,
  ingest: IngestShape,
  problem: ProblemShape,
};

export type StoryRow = Static<typeof StoryRowShape>;
export type Stories = Static<typeof StoriesShape>;
export type Facets = Static<typeof FacetsShape>;
export type Hit = Static<typeof HitShape>;
export type Search = Static<typeof SearchShape>;
export type PersonJson = Static<typeof PersonShape>;
export type PersonStories = Static<typeof PersonStoriesShape>;
export type Candidate = Static<typeof CandidateShape>;
export type AddedJson = Static<typeof AddedShape>;
export type ReportJson = Static<typeof ReportShape>;
export type SuggestionsJson = Static<typeof SuggestionsShape>;
export type CorrectionRequestJson = Static<typeof CorrectionRequestShape>;
export type CorrectionsJson = Static<typeof CorrectionsShape>;
export type CorrectedJson = Static<typeof CorrectedShape>;
export type Problem = Static<typeof ProblemShape>;
export type AddedEvent = Static<typeof AddedEventShape>;
export type CorrectedEvent = Static<typeof CorrectedEventShape>;
export type Ready = Static<typeof ReadyShape>;
export type Ingest = Static<typeof IngestShape>;
export type IngestNow = Static<typeof IngestNowShape>;
