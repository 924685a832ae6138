import Type, { type Static, type TSchema } from 'typebox';
import { CLAIM_RELATIONS, type STANDS } from '../model/claim.ts';
import { Count, closed, nullable, SpanShape, Text } from './json-types.ts';
import { ClaimShape, DossierReportShape, DossierShape, RevisionShape } from './shape.ts';

/** What changed in a story between two moments, as JSON. */

const AtMost = closed({ atMost: Count });
const { id, outlet, agency, published, title, titleAt, origin, revises } = DossierReportShape.properties;

/** How a claim stood: its relation, how many accounts took each stand, how many reports and independent origins it had. */
const StandingShape = closed({
  relation: Type.Enum([...CLAIM_RELATIONS]),
  stands: closed({ asserts: Count, denies: Count, refuses: Count, accuses: Count, gives: Count } satisfies Record<
    (typeof STANDS)[number],
    TSchema
  >),
  reports: Count,
  independent: AtMost,
});

export const CLAIM_CHANGES = ['new', 'changed', 'gone'] as const;
export const UNPLACED = ['date', 'hour'] as const;

/** What a story held before `since`, against what it held at `until`, or holds today where that is `null`. */
export const StoryChangesShape = closed({
  id: Text,
  title: Text,
  titleAt: DossierShape.properties.titleAt,
  since: Text,
  until: nullable(Text),
  before: closed({ reports: Count, independent: AtMost }),
  after: closed({ reports: Count, independent: AtMost }),
  /** The reports that came, in canonical order, and what each brought: `changes` of the dossier. */
  reports: Type.Array(
    closed({
      ...{ id, outlet, agency, published, title, titleAt, origin, revises },
      adds: Type.Array(Text),
      repeats: Type.Array(Text),
      withdraws: Type.Array(Text),
      background: Type.Array(SpanShape),
    }),
  ),
  /** Reports of which it cannot be told whether they came: their day or their hour is not known. They stand on both sides. */
  unplaced: Type.Array(closed({ report: Text, why: Type.Enum([...UNPLACED]) })),
  /**
   * `id` in the dossier of today, `null` where `until` is not today's. `before` is `null` of a claim that was none, `after` of one that is
   * none any more. `came`: its accounts in the reports that came; where there are none, what is known now links the accounts otherwise.
   */
  claims: Type.Array(
    closed({
      id: nullable(Text),
      kind: Type.Enum([...CLAIM_CHANGES]),
      about: Text,
      aboutAt: ClaimShape.properties.aboutAt,
      before: nullable(StandingShape),
      after: nullable(StandingShape),
      came: ClaimShape.properties.accounts,
    }),
  ),
  /** Lines that only the reports that came tell. */
  timeline: DossierShape.properties.timeline,
  /** What a revision that came no longer says: the finding, the revision, the words as they stood. */
  withdrawn: Type.Array(closed({ id: Text, by: Text, report: Text, span: SpanShape, words: Text })),
  revisions: Type.Array(closed({ report: Text, ...RevisionShape.properties })),
  /** How many more there are of each. */
  left: closed({ reports: Count, unplaced: Count, claims: Count, timeline: Count, withdrawn: Count, revisions: Count }),
});

/** What is new in a story since a day, in counts: of claims, those that are new or changed their relation, by what it is now. */
export const StoryNewsShape = closed({
  reports: Count,
  revised: Count,
  claims: closed({
    ...{ denied: Count, 'not-confirmed': Count, differs: Count, superseded: Count },
    ...{ agrees: Count, adds: Count, repeated: Count },
  } satisfies Record<(typeof CLAIM_RELATIONS)[number], TSchema>),
  timeline: Count,
  withdrawn: Count,
});

export type StoryChanges = Static<typeof StoryChangesShape>;
export type StoryNews = Static<typeof StoryNewsShape>;
export type ClaimChange = StoryChanges['claims'][number];
export type ClaimStanding = Static<typeof StandingShape>;
