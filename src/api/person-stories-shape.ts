import Type from 'typebox';
import { Count, closed, NullableText, oneOf, SpanShape, Text } from '../dossier/json-types.ts';
import { CLAIM_RELATIONS, STANDS } from '../model/claim.ts';
import { ACTS, POLARITIES } from '../model/statement.ts';

/** Words of a report, where they stand, who published them and when. */
const cited = { report: Text, span: SpanShape, words: Text, outlet: NullableText, agency: NullableText, date: NullableText };
const CitedShape = closed(cited);

/** What each story has on somebody, with the words that it rests on: the story of the latest day first. */
export const PersonStoriesShape = closed({
  stories: Type.Array(
    closed({
      story: Text,
      entity: Text,
      title: Text,
      first: NullableText,
      last: NullableText,
      reports: Count,
      /** What they are called: how often, from the first to the last day, and where first. */
      called: Type.Array(
        closed({
          kind: oneOf(['name', 'title', 'description'] as const),
          words: Text,
          count: Count,
          first: NullableText,
          last: NullableText,
          at: CitedShape,
        }),
      ),
      /** Why names of several reports are one's. */
      joined: Type.Array(closed({ rule: Text, says: Text, at: Type.Array(CitedShape) })),
      /** Others of the story who are perhaps the same: the words of this one and of the other. Never applied. */
      suggested: Type.Array(closed({ id: Text, name: Text, rule: Text, says: Text, at: Type.Array(CitedShape) })),
      /** Claims that they give an account of, or that somebody's account of them answers. */
      claims: Type.Array(
        closed({
          id: Text,
          about: Text,
          aboutAt: closed({ report: Text, span: SpanShape }),
          relation: oneOf(CLAIM_RELATIONS),
          /** At most so many of the accounts are independent. */
          atMost: Count,
          accounts: Type.Array(
            closed({
              own: Type.Boolean(),
              stand: oneOf(STANDS),
              /** As the report has it; `null` where it tells it of itself, or nobody is named. */
              speaker: NullableText,
              /** `null` where it is no statement. */
              act: Type.Union([oneOf(ACTS), Type.Null()]),
              polarity: Type.Union([oneOf(POLARITIES), Type.Null()]),
              ...cited,
            }),
          ),
        }),
      ),
    }),
  ),
  next: NullableText,
});
