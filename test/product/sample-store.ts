import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, inject } from 'vitest';
import { onrecord } from './onrecord.ts';

const TURN_MS = 100;
const MOST_TURNS = 1200;

/** A store of the samples in a new folder: they are read once for all test files that ask. */
export async function sampleStore(folder: string): Promise<void> {
  const shared = inject('shared');
  const made = join(shared, 'samples');
  if (isFirst(join(shared, 'making'))) {
    const { exit, err } = await onrecord(['add', 'samples', '--data', `${made}.new`, '--workers', '1']);
    expect(exit, err).toBe(0);
    renameSync(`${made}.new`, made);
  }
  for (let turn = 0; turn < MOST_TURNS && !existsSync(made); turn += 1) await setTimeout(TURN_MS);
  cpSync(made, folder, { recursive: true });
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false; // the other process makes it
  }
}
