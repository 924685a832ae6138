import Type, { type Static } from 'typebox';
import { CLAIM_RELATIONS } from '../model/claim.ts';
import { Count, closed, oneOf, SpanShape, Text } from './json-types.ts';
import { DossierReportShape, DossierShape } from './shape.ts';

/** A question that waits for a person, with all that is needed to answer it. */

const { id, outlet, agency, published } = DossierReportShape.properties;

/** Words of a report and the sentence, or the part of a long one, in which they stand: `text` is what stands at `within`. */
const QuotedShape = closed({ report: Text, span: SpanShape, within: SpanShape, text: Text });

/** One of the two: `reports` in which it is named, `statements` of its own, and a few of the sentences that name it. */
const SideShape = closed({
  entity: Text,
  type: oneOf(['PER', 'ORG', 'LOC'] as const),
  name: Text,
  names: Type.Array(Text),
  titles: Type.Array(Text),
  reports: Count,
  statements: Count,
  words: Type.Array(QuotedShape),
});

const { about, aboutAt } = DossierShape.properties.claims.items.properties;

/** Two entities of a story that are perhaps one. */
export const SuggestionShape = closed({
  /** "st-…#E3~E7" */
  id: Text,
  kind: Type.Literal('same'),
  story: closed({ id: Text, title: Text }),
  rule: Text,
  /** The program's words for the rule. */
  says: Text,
  sides: Type.Array(SideShape, { minItems: 2, maxItems: 2 }),
  /** What speaks for it, then what speaks against it, with the words of the one, then of the other. */
  evidence: Type.Array(closed({ stand: oneOf(['for', 'against'] as const), says: Text, at: Type.Array(QuotedShape) })),
  /** The claims in which both speak: joined, they are one speaker there. */
  claims: Type.Array(closed({ id: Text, about, aboutAt, relation: oneOf(CLAIM_RELATIONS) })),
  /** The reports that are quoted. `origin`: the place, from 0, of its origin among those of the story; `named`: whether anybody names it. */
  reports: Type.Array(closed({ id, outlet, agency, published, origin: Count, named: Type.Boolean() })),
});

export type SuggestionJson = Static<typeof SuggestionShape>;
