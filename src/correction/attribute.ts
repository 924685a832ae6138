import type { Decision, MentionRef } from '../model/correction.ts';
import type { Entity } from '../model/entity.ts';
import type { Layers } from '../model/layers.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { findQuote } from './quote.ts';

type Speaker = Extract<Decision, { kind: 'attribute' }>['to'];

/** The layers with another speaker for one statement; `null`: whom the analyst named is not found in the report. */
export function attributed(text: string, layers: Layers, statement: string, to: Speaker): Layers | null {
  const made = to.kind === 'entity' ? byEntity(text, layers, to.entity) : byWords(text, layers, findQuote(text, to.at));
  if (made === null) return null;
  return { ...layers, statements: layers.statements.map((one) => (one.id === statement ? { ...one, ...made } : one)) };
}

type Attribution = Pick<Statement, 'speaker' | 'entities'> & { readonly source?: Statement['source'] };

/** The words for who speaks stay as they are read: "she" may be somebody else than was thought. */
function byEntity(text: string, layers: Layers, ref: MentionRef): Attribution | null {
  const entity = mentioned(text, layers.entities, ref);
  return entity === null ? null : { speaker: entity.name, entities: [entity.id] };
}

function byWords(text: string, { entities }: Layers, at: Span | null): Attribution | null {
  if (at === null) return null;
  const named = entities.filter(({ mentions }) => mentions.some((one) => contains(at, one) || contains(one, at)));
  const speaker = named.length === 0 ? text.slice(at.start, at.end) : named.map(({ name }) => name).join('; ');
  return { source: [at], speaker, entities: named.map(({ id }) => id) };
}

/** The entity that has these words for a mention, else the first with a mention that overlaps them. */
export function mentioned(text: string, entities: readonly Entity[], { at }: MentionRef): Entity | null {
  const words = findQuote(text, at);
  if (words === null) return null;
  const whole = entities.find(({ mentions }) => mentions.some(({ start, end }) => start === words.start && end === words.end));
  return whole ?? entities.find(({ mentions }) => mentions.some((one) => overlaps(one, words))) ?? null;
}
