import type { Paint } from '../dossier/paint.ts';
import { actAsReported, classOf, linksOf, shownNames } from '../dossier/saying.ts';
import { ACT_SIGN } from '../dossier/statement-list.ts';
import { quoted } from '../dossier/text.ts';
import { tame, wrap } from '../dossier/wrap.ts';
import type { EntityType } from '../model/entity.ts';
import type { Act, Polarity } from '../model/statement.ts';
import type { StatementRow } from '../store/store.ts';
import type { Person, Position } from './person.ts';
import type { Title } from './person-identity.ts';
import type { Candidate } from './person-several.ts';

interface Sheet {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const KIND: Readonly<Record<EntityType, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** A person for a terminal. What stands in quotation marks is a report's own words; all else is the program's. */
export function personText(person: Person, sheet: Sheet): string {
  const { by, about, positions, name } = person;
  const parts = [
    head(person, sheet),
    section(
      'Changes of position',
      'no verdict is given',
      positions.flatMap((one) => positionLines(one, sheet)),
      sheet,
    ),
    section(`Said by ${name}`, 'newest first', entries(by.items, sheet, false), sheet),
    section(`Said about ${name}`, 'newest first', entries(about.items, sheet, true), sheet),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(person: Person, { width, paint }: Sheet): string {
  const { id, type, name, names, titles, reports, statements, stories, first, last, perhaps } = person;
  const facts = [
    KIND[type],
    counted(new Set(stories.map(({ story }) => story)).size, 'story', 'stories'),
    counted(reports, 'report', 'reports'),
    first === null ? 'no date' : first === last ? first : `${first} to ${last}`,
    `${counted(statements.by, 'statement', 'statements')}, ${statements.about} by others about them`,
  ];
  const others = names.filter((one) => one !== name);
  return [
    ...wrap(tame(name), width).map(paint.strong),
    ...wrap(facts.join(' · '), width),
    paint.dim(id),
    ...(others.length === 0 ? [] : wrap(tame(`also called ${others.map(quoted).join(', ')}`), width)),
    ...titles.flatMap((title) => wrap(tame(titleShown(title)), width)),
    ...perhaps.flatMap(({ id: other, words, rule }) =>
      wrap(tame(`perhaps the same: ${quoted(words[1] ?? '')} ${other} (${rule})`), width).map(paint.dim),
    ),
  ].join('\n');
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "“Velmoran President”, 2024-03-03 to 2024-03-09" */
function titleShown({ title, first, last }: Title): string {
  const days = first === null ? 'no date' : first === last ? first : `${first} to ${last}`;
  return `${quoted(title)}, ${days}`;
}

function section(name: string, note: string, lines: readonly string[], { paint }: Sheet): string {
  return lines.length === 0 ? '' : [`${paint.strong(tame(name))}${paint.dim(`  ${note}`)}`, ...lines].join('\n');
}

const MARGIN = ' '.repeat(12);

/** The same words of one day stand once, with all who brought them: copies of an agency are no further statements. */
function entries(rows: readonly StatementRow[], sheet: Sheet, withSpeaker: boolean): string[] {
  const alike = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.date, row.speakers, row.act, row.polarity, row.words.replace(/\s+/gu, ' ')]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [row]);
    else known.push(row);
  }
  return [...alike.values()].flatMap((same) => entry(same, sheet, withSpeaker));
}

/** The day, the words, and for each report that has them through whom we heard them and where they stand. */
function entry(rows: readonly StatementRow[], sheet: Sheet, withSpeaker: boolean): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const day = (first.date ?? 'no date').padEnd(MARGIN.length);
  return [
    ...hanging(day, first, sheet),
    ...rows.flatMap((row) => [...beside(chainShown(row, withSpeaker), sheet), ...beside(placeShown(row), sheet)]),
  ];
}

function chainShown(row: StatementRow, withSpeaker: boolean): string {
  const [speaker = null, ...through] = linksOf([row.speaker, ...row.through], row);
  const names = through.map((name, i) => shownName(name, i === through.length - 1));
  return withSpeaker ? [shownName(speaker), ...names].join(' ← ') : `← ${names.join(' ← ')}`;
}

const shownName = (name: string | null, isLast = false): string =>
  name === null ? (isLast ? 'outlet not named' : 'nobody named') : shownNames(name);

const beside = (words: string, { width, paint }: Sheet): string[] =>
  wrap(tame(words), width - MARGIN.length).map((line) => MARGIN + paint.dim(line));

/** So many lines of one statement are shown: the whole of it stands in the report. */
const LINES_AT_MOST = 6;

function hanging(lead: string, row: StatementRow, { width, paint }: Sheet): string[] {
  const lines = wrap(tame(saidWords(row)), width - lead.length);
  const shown = lines.length <= LINES_AT_MOST ? lines : [...lines.slice(0, LINES_AT_MOST - 1), '…'];
  const drawn = classOf(stand(row));
  const act = actOf(row);
  return shown.map((line, i) => {
    if (i > 0) return ' '.repeat(lead.length) + paint.quote(line);
    return line.startsWith(act) ? lead + paint[drawn](act) + paint.quote(line.slice(act.length)) : lead + line;
  });
}

const stand = ({ act, polarity }: StatementRow) => ({ act: act as Act, polarity: polarity as Polarity });

/** "× pleaded" */
const actOf = (row: StatementRow): string => `${ACT_SIGN[classOf(stand(row))]} ${actAsReported(stand(row), row.verb)}`;

/** "× pleaded “not guilty”": in the report's words, since the program's word for the act may turn those beside it round. */
export const saidWords = (row: StatementRow): string =>
  `${actOf(row)} ${row.words === '' ? '' : quoted(row.words.slice(0, MOST).replace(/\s+/gu, ' '))}`;

const MOST = 4000;

/** "r5#s3 1200–1260 · st-ed29c62bc05b" */
const placeShown = ({ report, statement, content, story }: StatementRow): string =>
  `${report}#${statement} ${content.map(([start, end]) => `${start}–${end}`).join(', ')} · ${story}`;

function positionLines({ earlier, later, claim, rule }: Position, sheet: Sheet): string[] {
  const lines = [earlier, later].flatMap((row) => [
    ...hanging((row.date ?? '').padEnd(MARGIN.length), row, sheet),
    ...beside(placeShown(row), sheet),
  ]);
  return [...lines, ...beside(claim === null ? `by ${rule}` : `claim ${claim}`, sheet)];
}

/** Who may be meant, each with what tells them apart. */
export function candidatesText(candidates: readonly Candidate[], { width, paint }: Sheet): string {
  const lines = candidates.flatMap(({ id, type, name, titles, by, about }) => {
    const last = titles.at(-1);
    const facts = [
      name,
      KIND[type],
      ...(last === undefined ? [] : [titleShown(last)]),
      `${counted(by, 'statement', 'statements')}, ${about} about them`,
    ];
    return [paint.strong(id), ...wrap(tame(facts.join(' · ')), width - 2).map((line) => `  ${line}`)];
  });
  return `${lines.join('\n')}\n`;
}
