import { access, constants, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { read } from '../../app/read.ts';
import { readInputs } from '../../ingest/inputs.ts';
import type { UserLexicon } from '../../lexicon/user-lexicon.ts';
import { OnRecordError } from '../../model/error.ts';
import { installed } from '../../model/installed.ts';
import { tryPostgres } from '../../store/postgres/engine.ts';
import { openWorkspace } from '../../store/workspace.ts';
import { openLexicon } from '../../work/open-lexicon.ts';
import { openPool } from '../../work/pool.ts';
import { MODEL, openReader, type Reader } from '../../work/reader.ts';
import { EXIT, named } from '../failure.ts';
import { writeLine } from '../output.ts';
import type { Action } from '../session.ts';

export interface DoctorOptions {
  readonly format?: 'text' | 'json';
  readonly database?: string;
  readonly model?: string;
  readonly lexicon?: string;
}

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

const LEAST_NODE = [20, 19] as const;

export const doctorVerb: Action<DoctorOptions> = async ({ io }, _operands, { format, database, model, lexicon }) => {
  const words = lexicon === undefined ? undefined : await openLexicon(lexicon).catch(named);
  const checks = [
    nodeVersion(),
    words instanceof OnRecordError ? failed('lexicon', words) : lexiconUsed(words),
    ...(await reading(model ?? MODEL, words instanceof OnRecordError ? undefined : words)),
    await keeps(database),
    await page(),
  ];
  if (format === 'json') await writeLine(io.out, JSON.stringify({ checks }));
  else for (const { name, ok, says } of checks) await writeLine(io.out, `${ok ? 'ok  ' : 'FAIL'}  ${name}: ${says}`);
  return checks.every(({ ok }) => ok) ? EXIT.done : EXIT.failed;
};

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return { name: 'Node', ok, says: `${process.versions.node}${ok ? '' : `; ${LEAST_NODE.join('.')} or later is needed`}` };
}

/** Runs a step and says in one line how it went. */
async function trying(name: string, step: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, says: await step() };
  } catch (error) {
    return failed(name, named(error));
  }
}

const failed = (name: string, { message, next }: OnRecordError): Check => ({ name, ok: false, says: `${message}; ${next}` });

const TRIAL = 'TARSK, March 5. /VNA/. "The road is open," spokeswoman Nadia Kolm said on Tuesday.';

const lexiconUsed = (words: UserLexicon | undefined): Check => ({
  name: 'lexicon',
  ok: true,
  says:
    words === undefined
      ? 'the package’s own alone'
      : `${words.rows} ${words.rows === 1 ? 'row' : 'rows'} of ${words.where}${words.mark === null ? '' : ` (${words.mark})`}, before the package’s own`,
});

/** The model, and what it reads here and in a process of its own; where it cannot be opened, nothing more is tried with it. */
async function reading(model: string, lexicon: UserLexicon | undefined): Promise<Check[]> {
  const reader = await openReader({ model, lexicon }).catch(named);
  if (reader instanceof OnRecordError) return [failed('reading model', reader)];
  return [
    await trying('reading model', async () => `${versionOf(reader)}, ${await megabytes(model)} MB, in ${model}`),
    await trying('reading', () => readsTrial(reader)),
    await trying('reading process', async () => readsTrial(await openPool({ workers: 1, model, lexicon }))),
  ];
}

/** What the model is known by in the names of the stages that it makes. */
const versionOf = ({ readingVersion }: Reader): string => /(?<=\breading-)\w+(?=@)/u.exec(readingVersion)?.[0] ?? readingVersion;

async function megabytes(folder: string): Promise<string> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}

async function readsTrial(reader: Reader): Promise<string> {
  const stdin = (async function* () {
    yield new TextEncoder().encode(TRIAL);
  })();
  const { stories, unread } = await read(readInputs(['-'], { stdin }), { reader }).finally(() => reader.close());
  if (unread[0] !== undefined) throw new Error(unread[0].message);
  const statements = stories.flatMap(({ annotations }) => Object.values(annotations).flatMap((one) => one.statements));
  if (statements.length === 0) throw new Error('a trial report gave no statement');
  return 'a trial report was read';
}

const keeps = (database: string | undefined): Promise<Check> =>
  database === undefined ? trying('embedded database', keepsHere) : trying('PostgreSQL', () => answers(database));

/** Asks only: a store would make the database its own. */
const answers = async (database: string): Promise<string> =>
  `${await tryPostgres(database)} answers, and a store may be kept there`;

async function keepsHere(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'onrecord-doctor-'));
  try {
    const workspace = await openWorkspace({ data, create: true });
    const findings = await workspace.store.check().finally(() => workspace.close());
    if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('; '));
    return 'opens, answers and closes';
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

const page = (): Promise<Check> =>
  trying('web page', async () => {
    await access(installed('dist/web/index.html'), constants.R_OK);
    return 'is installed';
  });
