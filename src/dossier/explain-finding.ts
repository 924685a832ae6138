import { eventLabel, figureReading, scopeShown } from './finding-words.ts';
import { isCountry, sectorWord } from './party-words.ts';
import type { Annotation, EventJson, Explanation, FigureJson, SpanJson } from './shape.ts';

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
    joins: [],
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
  const { start, end, kind, thing, thingAt, scopeAt, slot, asOf, comparison, statement: given } = found;
  const which = scopeShown(found);
  return {
    kind: 'figure',
    says: [
      `${KIND_WORD[kind]}: read as ${figureReading(found)}`,
      `${kind === 'count' ? 'counts' : 'of'}: ${thing ?? 'not said'}${slot === null ? '' : `, ${slot}`}`,
      ...(which.length === 0 ? [] : [`which: ${which.join(', ')}`]),
      ...(asOf === null ? [] : [`as of: ${asOf}`]),
      given === null ? 'given by the report itself' : `given in ${given}`,
    ],
    spans: [[start, end], ...[thingAt, ...scopeAt, comparison?.thanAt ?? null].filter((at) => at !== null)],
    rule: found.rule,
    scores: [],
  };
}

const KIND_WORD: Readonly<Record<FigureJson['kind'], string>> = {
  count: 'a count',
  percentage: 'a share',
  money: 'money',
  measure: 'a measure',
  ordinal: 'a rank',
  comparison: 'set against another number, without one of its own',
};

function event({ events }: Annotation, id: string): Made | null {
  const found = events.find((one) => one.id === id);
  if (found === undefined) return null;
  const { start, end, type, mode, actor, recipient, status, time, place, statement: carrier, confidence, rule } = found;
  return {
    kind: 'event',
    says: [
      `${eventLabel(found)} (${type}${mode === null ? '' : `/${mode}`}); ${STATUS_SAYS[status]}`,
      `who: ${actor.length === 0 ? 'not named' : actor.map(partyShown).join('; ')}`,
      `to or with whom: ${recipient.length === 0 ? 'not named' : recipient.map(partyShown).join('; ')}`,
      `when: ${time ?? 'not said'}; where: ${place ?? 'not said'}`,
      carrier === null ? 'told by the report itself' : `told in ${carrier}`,
    ],
    spans: [[start, end], ...[...actor, ...recipient].map((one): SpanJson => [one.start, one.end])],
    rule,
    scores: [{ name: 'confidence', value: confidence }],
  };
}

const STATUS_SAYS: Readonly<Record<EventJson['status'], string>> = {
  reported: 'told as having happened',
  denied: 'denied: not on the timeline',
  planned: 'planned: not on the timeline',
  conditional: 'only possible: not on the timeline',
};

/** "Anton Verel (country VEL; government)" */
function partyShown({ text, code, sector }: EventJson['actor'][number]): string {
  const known = [
    ...(code === null ? [] : [`${isCountry(code) ? 'country' : 'code'} ${code}`]),
    ...(sector === null ? [] : [sectorWord(sector) === sector ? sector : `${sectorWord(sector)}, ${sector}`]),
  ];
  return `${text}${known.length === 0 ? '' : ` (${known.join('; ')})`}`;
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
