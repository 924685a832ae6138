import { readOriginal } from '../ingest/original.ts';
import { OnRecordError } from '../model/error.ts';
import type { ArchiveEntry } from '../store/archive/archive.ts';
import type { LogDamage } from '../store/corrections/line.ts';
import { reportKey } from '../store/key.ts';
import type { Finding } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { logProblem } from './decisions.ts';
import type { Work } from './progress.ts';

export interface Verified {
  readonly reports: number;
  /** Empty: the store is whole. */
  readonly damage: readonly Finding[];
}

/** Checks every original, the database, and that each holds what the other holds. Changes nothing. */
export async function verify(workspace: Workspace, work: Work = {}): Promise<Verified> {
  const { archive, store } = workspace;
  const damage: Finding[] = [];
  const problem = await logProblem(workspace);
  if (problem !== null) damage.push(inLog(problem));
  for await (const { position, code, message } of archive.verify())
    damage.push({ code, message: `archive, at ${position}: ${message}` });
  const total = archive.count();
  let reports = 0;
  if (damage.length === 0) {
    for await (const entry of archive.read()) {
      work.signal?.throwIfAborted();
      reports += 1;
      damage.push(...(await checkOriginal(entry, store)));
      work.watch?.({ step: 'checking', done: reports, total });
    }
  }
  damage.push(...(await store.check()));
  const counts = await store.counts();
  if (damage.length === 0 && counts.reports !== total) {
    damage.push({ code: 'COUNT', message: `the archive holds ${total} originals, the database ${counts.reports} reports` });
  }
  return { reports, damage };
}

const inLog = ({ code, line, message }: LogDamage): Finding => ({ code, message: `corrections, line ${line}: ${message}` });

/** The key it was archived under, or the one that this release gives it. */
async function checkOriginal({ key, original }: ArchiveEntry, store: Workspace['store']): Promise<Finding[]> {
  try {
    const known = await store.known([key, reportKey(readOriginal(original))]);
    return known.length > 0 ? [] : [{ code: 'MISSING', message: `${original.input}: archived but not in the database` }];
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error;
    return [{ code: error.code, message: error.message }];
  }
}
