import type { EventStatus, EventType } from '../model/event.ts';
import { grouped } from './dates-shown.ts';
import type { EventJson, FigureJson } from './shape.ts';

// web/src/parts/finding-words.ts has the same for the page: test/finding-words.test.ts holds both to one table.

/** What sort of happening it is: a label beside the report's own words, never a sentence. */
export const EVENT_WORD: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  CONCEDE: 'concession',
  COOPERATE: 'cooperation',
  AID: 'aid',
  RETREAT: 'retreat',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'assault',
};

export const STATUS_WORD: Readonly<Record<EventStatus, string>> = {
  reported: 'reported',
  denied: 'denied',
  planned: 'planned',
  conditional: 'only possible',
};

/** PLOVER's modes that are no words; the others are said as they are. */
const MODE_WORD: ReadonlyMap<string, string> = new Map([
  ['phone', 'by phone'],
  ['demo-org', 'demonstration'],
  ['demo-spon', 'demonstration'],
  ['riot-org', 'riot'],
  ['riot-spon', 'riot'],
  ['strike-gen', 'strike'],
  ['strike-hun', 'hunger strike'],
]);

/** "talks, by phone" */
export function eventLabel({ type, mode }: Pick<EventJson, 'type' | 'mode'>): string {
  return mode === null ? EVENT_WORD[type] : `${EVENT_WORD[type]}, ${MODE_WORD.get(mode) ?? mode.replaceAll('-', ' ')}`;
}

type Side = readonly Pick<EventJson['actor'][number], 'text' | 'code'>[];

/** "Verel (VEL), Maron (KES)"; empty where nobody is named. */
export const sideShown = (side: Side): string =>
  side.map(({ text, code }) => `${text.replace(/\s+/gu, ' ')}${code === null ? '' : ` (${code})`}`).join(', ');

/** "Verel → Maron": who did it, and to or with whom. */
export function partiesShown({ actor, recipient }: { readonly actor: Side; readonly recipient: Side }): string {
  if (actor.length + recipient.length === 0) return 'nobody named';
  const who = actor.length === 0 ? 'not named' : sideShown(actor);
  return recipient.length === 0 ? who : `${who} → ${sideShown(recipient)}`;
}

type Read = Pick<FigureJson, 'kind' | 'least' | 'most' | 'approximate' | 'unit' | 'comparison'>;

/** How a figure was read: "at least 450", "about €3 million", "2nd", "twice as many as “on Monday”". */
export function figureReading(figure: Read): string {
  const { kind, least, most, approximate, comparison } = figure;
  if (comparison !== null) return comparisonShown(comparison);
  if (kind === 'ordinal' && least !== null) return least === most ? ordinalShown(least) : `${grouped(least)} onwards`;
  const range = rangeShown(least, most, (value) => withUnit(value, figure));
  return approximate ? `about ${range}` : range;
}

function rangeShown(least: number | null, most: number | null, shown: (value: number) => string): string {
  if (least === null) return most === null ? 'no number' : `at most ${shown(most)}`;
  if (most === null) return `at least ${shown(least)}`;
  return least === most ? shown(least) : `${shown(least)} to ${shown(most)}`;
}

/** Signs that stand for one currency in news prose; the others are said by their code. */
const CURRENCY_SIGN: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['USD', '$'],
  ['GBP', '£'],
  ['INR', '₹'],
  ['RUB', '₽'],
  ['UAH', '₴'],
  ['TRY', '₺'],
]);

function withUnit(value: number, { kind, unit }: Pick<Read, 'kind' | 'unit'>): string {
  const number = amount(value);
  if (unit === null) return number;
  if (kind === 'money') return CURRENCY_SIGN.has(unit) ? `${CURRENCY_SIGN.get(unit)}${number}` : `${unit} ${number}`;
  if (unit === 'pp') return `${number} percentage ${value === 1 ? 'point' : 'points'}`;
  return unit === '°' ? `${number}°` : `${number} ${unit}`;
}

const MAGNITUDES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "450", "3,200", "2.5 million": a magnitude only where nothing is rounded away. */
function amount(value: number): string {
  for (const [size, name] of MAGNITUDES) {
    const hundredths = Math.round((value / size) * 100);
    if (value >= size && hundredths * (size / 100) === value) return `${grouped(hundredths / 100)} ${name}`;
  }
  return grouped(value);
}

function ordinalShown(place: number): string {
  const last = place % 100 > 10 && place % 100 < 14 ? 0 : place % 10;
  return `${grouped(place)}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

/** "more than “before”", "twice as many as “on Monday”". */
function comparisonShown({ direction, factor, than }: NonNullable<FigureJson['comparison']>): string {
  const lead = leadShown(direction, factor);
  const link = lead.endsWith('as many') ? 'as' : 'than';
  return than === null ? `${lead}, ${link} what is not said` : `${lead} ${link} “${than.replace(/\s+/gu, ' ')}”`;
}

function leadShown(direction: NonNullable<FigureJson['comparison']>['direction'], factor: number | null): string {
  if (direction === 'equal') return 'as many';
  if (factor === null) return direction;
  if (direction === 'fewer')
    return factor === 0.5 ? 'half as many' : factor < 1 ? `${factor} times as many` : `${factor} times fewer`;
  return factor === 2 ? 'twice as many' : `${grouped(factor)} times as many`;
}

/** Words that only point back to the others: "part of them" says it. */
const BACK = /^of (?:them|these|those|whom|which)$/iu;

/** Which of the things are meant, each in the report's words, and where: "part of them", "“since Monday”", "in Dravik". */
export function scopeShown({ scope, part, place }: Pick<FigureJson, 'scope' | 'part' | 'place'>): string[] {
  const meant = (scope ?? '').split('; ').filter((words) => words !== '' && !(part && BACK.test(words)));
  const isSaid = place === null || scope?.toLowerCase().includes(place.toLowerCase());
  return [
    ...(part ? ['part of them'] : []),
    ...meant.map((words) => `“${words.replace(/\s+/gu, ' ')}”`),
    ...(isSaid ? [] : [`in ${place}`]),
  ];
}
