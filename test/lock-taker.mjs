// Takes the lock of a store again and again; whenever it has it, nobody else may. Prints how often it had it.
// node lock-taker.mjs COMPILED DATA TIMES
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const [compiled, data, times] = process.argv.slice(2);
const { takeLock } = await import(`${compiled}/store/lock.js`);
let had = 0;
for (let i = 0; i < Number(times); i += 1) {
  const lock = await takeLock(data).catch(() => null);
  if (lock === null) continue;
  mkdirSync(join(data, 'held')); // fails when another has the lock
  await setTimeout(had % 3);
  rmdirSync(join(data, 'held'));
  had += 1;
  await lock.release();
}
process.stdout.write(String(had));
