import Type from 'typebox';
import { Count, closed, Text } from '../dossier/json-types.ts';

/** Of each answer: the id of the last event before it was asked for. */
export const LiveHeader = 'onrecord-event';
/** Stories that were laid out anew: how many reports each has now, and which ids lead to it since; `null`: too many to name. */
const ChangedShape = Type.Union([Type.Array(closed({ story: Text, reports: Count, was: Type.Array(Text) })), Type.Null()]);
/** Events of `GET /api/v1/events`. `stories`: how many the store holds. */
export const AddedEventShape = closed({ added: Count, stories: Count, changed: ChangedShape });
export const CorrectedEventShape = closed({
  correction: Text,
  kind: Text,
  state: Text,
  stories: Type.Array(Text),
  changed: ChangedShape,
});
