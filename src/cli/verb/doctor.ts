import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { read } from '../../app/read.ts';
import { readInputs } from '../../ingest/inputs.ts';
import { tryPostgres } from '../../store/postgres/engine.ts';
import { openWorkspace } from '../../store/workspace.ts';
import { EXIT, named } from '../failure.ts';
import { writeLine } from '../output.ts';
import type { Action } from '../session.ts';

export interface DoctorOptions {
  readonly format?: 'text' | 'json';
  readonly database?: string;
}

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

const LEAST_NODE = [20, 19] as const;

export const doctorVerb: Action<DoctorOptions> = async ({ io }, _operands, { format, database }) => {
  const checks = [nodeVersion(), await reads(), await keeps(database), await page()];
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
    const { message, next } = named(error);
    return { name, ok: false, says: `${message}; ${next}` };
  }
}

const TRIAL = 'TARSK, March 5. /VNA/. "The road is open," spokeswoman Nadia Kolm said on Tuesday.';

const reads = (): Promise<Check> =>
  trying('reading', async () => {
    const stdin = (async function* () {
      yield new TextEncoder().encode(TRIAL);
    })();
    const { stories } = await read(readInputs(['-'], { stdin }));
    const statements = stories.flatMap(({ annotations }) => Object.values(annotations).flatMap((one) => one.statements));
    if (statements.length === 0) throw new Error('a trial report gave no statement');
    return 'a trial report was read';
  });

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
    await access(fileURLToPath(new URL('../../web/index.html', import.meta.url)), constants.R_OK);
    return 'is installed';
  });
