import { grouped } from './dates-shown.ts';
import type { Annotation, Explanation, SpanJson } from './shape.ts';

/** Why a statement, figure, event or entity of one report is there; `null` if the report has none of this id. */
export function explainFinding(annotation: Annotation, report: string, id: string): Explanation | null {
  const text = annotation.text ?? '';
  const words = (span: SpanJson) => ({ report, span, words: text.slice(span[0], span[1]) });
  const made = statement(annotation, id) ?? figure(annotation, id) ?? event(annotation, id) ?? entity(annotation, id);
  if (made === null) return null;
  return {
    id: `${report}#${id}`,
    kind: made.kind,
    says: made.says,
    evidence: made.spans.map(words),
    rule: made.rule,
    scores: made.scores,
  };
}

interface Made extends Pick<Explanation, 'kind' | 'says' | 'rule' | 'scores'> {
  readonly spans: readonly SpanJson[];
}

function statement({ statements }: Annotation, id: string): Made | null {
  const found = statements.find((one) => one.id === id);
  if (found === undefined) return null;
  const { act, polarity, quote, speaker, addressee, medium, parent, time } = found;
  return {
    kind: 'statement',
    says: [
      `speaker: ${speaker ?? 'not named'}${addressee === null ? '' : `, to ${addressee}`}`,
      `act: ${act}; content ${polarity}; ${quote} speech`,
      medium === 'unspecified' ? 'occasion not given' : `medium: ${medium}`,
      ...(time === null ? [] : [`said: ${time}`]),
      ...(parent === null ? [] : [`carried by ${parent}`]),
    ],
    spans: [...found.source, ...found.cue, ...found.content],
    rule: found.rule,
    scores: [{ name: 'confidence', value: found.confidence }],
  };
}

function figure({ figures }: Annotation, id: string): Made | null {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) return null;
  const { start, end, least, most, approximate, unit, thing, thingAt, place, asOf } = found;
  return {
    kind: 'figure',
    says: [
      `read as ${rangeShown(least, most)}${unit === null ? '' : ` ${unit}`}${approximate ? ', approximate' : ''}`,
      `counts: ${thing ?? 'not said'}`,
      ...(place === null ? [] : [`where: ${place}`]),
      ...(asOf === null ? [] : [`as of: ${asOf}`]),
      ...(found.statement === null ? [] : [`given in ${found.statement}`]),
    ],
    spans: [[start, end], ...(thingAt === null ? [] : [thingAt])],
    rule: found.rule,
    scores: [],
  };
}

export function rangeShown(least: number | null, most: number | null): string {
  if (least === null && most === null) return 'no number';
  if (least === null) return `at most ${grouped(most ?? 0)}`;
  if (most === null) return `at least ${grouped(least)}`;
  return least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`;
}

function event({ events }: Annotation, id: string): Made | null {
  const found = events.find((one) => one.id === id);
  if (found === undefined) return null;
  const { start, end, type, mode, actor, recipient, status, time, place, confidence, rule } = found;
  const names = (side: typeof actor): string => (side.length === 0 ? 'not named' : side.map(({ text }) => text).join(', '));
  return {
    kind: 'event',
    says: [
      `type: ${type}${mode === null ? '' : `, ${mode}`}; ${status}`,
      `who: ${names(actor)}; to or with whom: ${names(recipient)}`,
      `when: ${time ?? 'not said'}; where: ${place ?? 'not said'}`,
      ...(found.statement === null ? [] : [`told in ${found.statement}`]),
    ],
    spans: [[start, end]],
    rule,
    scores: [{ name: 'confidence', value: confidence }],
  };
}

/** As many mentions as a reader will look at. */
const MENTIONS = 20;

function entity({ entities }: Annotation, id: string): Made | null {
  const found = entities.find((one) => one.id === id);
  if (found === undefined) return null;
  const { type, name, titles, mentions } = found;
  return {
    kind: 'entity',
    says: [
      `${type}: ${name}${titles.length === 0 ? '' : ` (${titles.join('; ')})`}`,
      `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'} in this report`,
    ],
    spans: mentions.slice(0, MENTIONS),
    rule: null,
    scores: [],
  };
}
