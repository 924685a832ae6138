import type { Paint } from './paint.ts';
import { type ActClass, actWords, chainOf, classOf, MEDIUM_WORD, shownNames } from './saying.ts';
import type { Annotation, StatementJson } from './shape.ts';
import { quoted } from './text.ts';
import { nearestTimes, type TimeNear } from './time-near.ts';
import { clipped, tame, wrap } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** The design's marks of the acts, as near as letters come: shape first, then word, then colour. */
export const ACT_SIGN: Readonly<Record<ActClass, string>> = { says: '●', plans: '■', accuses: '▲', denies: '×', holds: '◌' };

const STEP = 4;
/** Deeper ones are not moved further in: there is no room for words left. */
const DEEPEST = 4;
/** The whole words stand marked in the text above. */
const LINES_AT_MOST = 6;

/** Every statement once, what others carry under those who carry it. */
export function statementList(annotation: Annotation, sheet: Sheet): string[] {
  const { statements } = annotation;
  const byId = new Map(statements.map((one) => [one.id, one]));
  const number = statements.reduce((most, { id }) => Math.max(most, id.length), 0) + 1;
  const timeNear = nearestTimes(annotation.times);
  return inTurn(statements, byId).flatMap(({ statement, depth }) =>
    entry(statement, { annotation, byId, timeNear, number, indent: Math.min(depth, DEEPEST) * STEP, ...sheet }),
  );
}

interface Turn {
  readonly statement: StatementJson;
  readonly depth: number;
}

/** The statements that nobody carries, each followed by what it carries; last those that carry each other. No recursion: chains may be long. */
function inTurn(statements: readonly StatementJson[], byId: ReadonlyMap<string, StatementJson>): readonly Turn[] {
  const carried = new Map<string, StatementJson[]>();
  for (const one of statements) {
    if (one.parent === null) continue;
    const beside = carried.get(one.parent);
    if (beside === undefined) carried.set(one.parent, [one]);
    else beside.push(one);
  }
  const seen = new Set<string>();
  const turns: Turn[] = [];
  const add = (first: StatementJson): void => {
    const waiting: Turn[] = [{ statement: first, depth: 0 }];
    for (let turn = waiting.pop(); turn !== undefined; turn = waiting.pop()) {
      const { statement, depth } = turn;
      if (seen.has(statement.id)) continue;
      seen.add(statement.id);
      turns.push(turn);
      for (const inner of (carried.get(statement.id) ?? []).toReversed()) waiting.push({ statement: inner, depth: depth + 1 });
    }
  };
  for (const one of statements) if (one.parent === null || !byId.has(one.parent)) add(one);
  for (const one of statements) add(one);
  return turns;
}

interface Place extends Sheet {
  readonly annotation: Annotation;
  readonly byId: ReadonlyMap<string, StatementJson>;
  readonly timeNear: TimeNear;
  /** Columns for the id. */
  readonly number: number;
  readonly indent: number;
}

function entry(statement: StatementJson, place: Place): string[] {
  const { annotation, number, indent, paint } = place;
  const margin = ' '.repeat(indent + number);
  const width = Math.max(1, place.width - margin.length);
  const drawn = classOf(statement);
  const [first = '', ...rest] = wrap(chainWords(statement, place), width);
  const said = `${ACT_SIGN[drawn]} ${actWords(statement)} `;
  const words = contentWords(annotation, statement);
  return [
    `${' '.repeat(indent)}${paint.dim(statement.id.padEnd(number))}${speakerPainted(first, statement, paint)}`,
    ...rest.map((line) => margin + paint.dim(line)),
    ...shortened(wrap(`${said}${words}`, width)).map((line, i) => margin + wordsPainted(line, i === 0 ? said : '', drawn, paint)),
    ...wrap(particulars(place, statement), width).map((line) => margin + paint.dim(line)),
  ];
}

/** "Anton Verel ← president's press service ← VNA ← Tarsk Daily" */
function chainWords(statement: StatementJson, { annotation, byId }: Place): string {
  const [, ...through] = chainOf(statement, annotation, (id) => byId.get(id));
  const names = through.map((name, i) =>
    name === null ? (i === through.length - 1 ? 'outlet not named' : 'nobody named') : shownNames(name),
  );
  return tame([speakerOf(statement), ...names].join(' ← '));
}

const speakerOf = ({ speaker }: StatementJson): string => (speaker === null ? 'nobody named' : shownNames(speaker));

function speakerPainted(line: string, statement: StatementJson, paint: Paint): string {
  const speaker = tame(speakerOf(statement));
  return line.startsWith(speaker) ? paint.strong(speaker) + paint.dim(line.slice(speaker.length)) : paint.strong(line);
}

function wordsPainted(line: string, said: string, drawn: ActClass, paint: Paint): string {
  const act = line.slice(0, Math.max(0, said.length - 1));
  return paint[drawn](act) + paint.quote(line.slice(act.length));
}

/** The words of the content; where there is none, the words that report. */
function contentWords({ text = '' }: Annotation, { content, cue }: StatementJson): string {
  const words = (content.length > 0 ? content : cue).map((at) => clipped(text, at));
  return quoted(words.join(' … '));
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= LINES_AT_MOST ? lines : [...lines.slice(0, LINES_AT_MOST - 1), '…'];
}

/** What is known besides: the speaker's stand where it is no assertion, to whom, by what medium, when, how sure. */
function particulars(place: Place, statement: StatementJson): string {
  const { polarity, addressee, medium, rule, confidence } = statement;
  const known = [
    polarity === 'asserted' || actWords(statement).endsWith(polarity) ? '' : `polarity ${polarity}`,
    addressee === null ? '' : `to ${shownNames(addressee)}`,
    MEDIUM_WORD[medium],
    whenSaid(place, statement),
    `${rule.split('@')[0]}, ${confidence.toFixed(2)}`,
  ];
  return tame(known.filter((one) => one !== '').join(' · '));
}

/** "2024-03-06, week assumed, from “Wednesday”"; where one report cannot tell the day, its own words alone. */
function whenSaid({ annotation: { text = '' }, timeNear }: Place, { time, cue, content }: StatementJson): string {
  if (time === null) return '';
  const read = timeNear(time, cue[0]?.[0] ?? content[0]?.[0] ?? 0);
  if (read === null) return time;
  const words = quoted(clipped(text, [read.start, read.end]));
  if (time.includes('X')) return `${words}, date left open`;
  return [time, ...(read.assumed.length === 0 ? [] : [`${read.assumed.join(', ')} assumed`]), `from ${words}`].join(', ');
}
