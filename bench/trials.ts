import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tree } from '../src/annotate/parse/tree.ts';
import { type Signs, signsOf } from '../src/annotate/statement/confidence/signs.ts';
import type { Relation } from '../src/annotate/statement/relation/relation.ts';
import { relations } from '../src/annotate/statement/relation/relations.ts';
import { readInputs } from '../src/ingest/inputs.ts';
import type { Report } from '../src/model/report.ts';
import type { Rule } from '../src/model/rule.ts';
import type { Pieces } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import { openReader, type Reader } from '../src/work/reader.ts';
import type { Given } from './measure.ts';
import { jsonLines, python } from './score.ts';

/** A statement that the product found, what spoke for it, and whether gold has it. */
export interface Trial {
  readonly report: string;
  /** Whose labels said so: the project's own, or PolNeAR's. */
  readonly gold: 'own' | 'polnear';
  readonly nested: boolean;
  /** As the model or the rule gave it, before calibration. */
  readonly raw: number;
  readonly signs: Signs;
  readonly rule: Rule;
  readonly right: boolean;
}

const MATCHED = new URL('../../bench/matched.py', import.meta.url).pathname;
const OWN = 'statements/dev.jsonl';
const POLNEAR = 'polnear/dev.jsonl';

interface Gold {
  readonly id: string;
  readonly text: string;
}

/**
 * All statements found in the reports of our own development set, and the outermost ones of PolNeAR's. A report that is in both is
 * judged by our labels alone. PolNeAR has no nested statements, so it cannot say that one is wrong.
 */
export async function trials(given: Given): Promise<readonly Trial[]> {
  const own = goldOf(given, OWN);
  const again = new Set(own.map(({ id }) => id.replace(/^polnear\//u, '')));
  const polnear = goldOf(given, POLNEAR).filter(({ id }) => !again.has(id));
  const reader = await openReader({ model: given.model });
  try {
    return [
      ...(await judged(given, reader, { gold: 'own', file: OWN, reports: own })),
      ...(await judged(given, reader, { gold: 'polnear', file: POLNEAR, reports: polnear })),
    ];
  } finally {
    await reader.close();
  }
}

const goldOf = ({ corpora }: Given, file: string): readonly Gold[] =>
  readFileSync(join(corpora, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));

interface Labelled {
  readonly gold: Trial['gold'];
  readonly file: string;
  readonly reports: readonly Gold[];
}

async function judged(given: Given, reader: Reader, { gold, file, reports }: Labelled): Promise<readonly Trial[]> {
  const input = jsonLines(
    given,
    `${gold}-texts`,
    reports.map(({ id, text }) => ({ id, text, language: 'en' })),
  );
  const found: { id: string; told: readonly Told[] }[] = [];
  for await (const intake of readInputs([input])) {
    if (intake.kind === 'unread') throw new Error(`a report of ${file} could not be read`);
    const { id } = intake.report;
    const all = await toldIn(reader, intake.report);
    found.push({ id, told: gold === 'own' ? all : all.filter(({ statement }) => statement.parent === null) });
  }
  const lines = found.map(({ id, told }) => ({ id, attributions: told.map(({ statement }) => spansOf(statement)) }));
  const goldFile = join(given.corpora, file);
  const matches = python([MATCHED, given.scorers, goldFile, jsonLines(given, `${gold}-found`, lines)]);
  return found.flatMap(({ id, told }) => told.map((one, i) => trial(one, { report: id, gold, right: rightAt(matches, id, i) })));
}

const rightAt = (matches: unknown, id: string, i: number): boolean =>
  (matches as Readonly<Record<string, readonly boolean[]>>)[id]?.[i] ?? false;

/** A statement with the relation that it was made of: it alone has the confidence before calibration. */
interface Told {
  readonly text: string;
  readonly statement: Statement;
  readonly relation: Relation;
}

async function toldIn(reader: Reader, report: Report): Promise<readonly Told[]> {
  const layers = await reader.read(report);
  const made = relations(new Tree(report.text, layers.tokens, layers.parse), layers);
  if (made.length !== layers.statements.length) throw new Error(`${report.id}: not one statement for each relation`);
  return layers.statements.map((statement, i) => ({ text: report.text, statement, relation: made[i] as Relation }));
}

function trial({ text, statement, relation }: Told, known: Pick<Trial, 'report' | 'gold' | 'right'>): Trial {
  const nested = statement.parent !== null;
  const { confidence: raw, rule } = relation;
  return { ...known, nested, raw, rule, signs: signsOf(text, relation, { nested, quote: statement.quote }) };
}

const spansOf = ({ source, cue, content }: Statement) => ({ source: pairs(source), cue: pairs(cue), content: pairs(content) });

const pairs = (pieces: Pieces): readonly (readonly [number, number])[] => pieces.map(({ start, end }) => [start, end]);
