import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('what is begun ends before the next begins; one that fails stops none', async () => {
  const [turns, steps] = [new Turns(), [] as string[]];
  const step = (name: string) => async (): Promise<void> => {
    steps.push(`${name} begins`);
    await later();
    steps.push(`${name} ends`);
    if (name === 'a') throw new Error('a fails');
  };
  const failing = expect(turns.take(step('a'))).rejects.toThrow('a fails');
  await Promise.all([failing, turns.take(step('b'))]);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('at the end what is under way is told to stop and waited for, and nothing else begins', async () => {
  const [turns, steps] = [new Turns(), [] as string[]];
  const begun = turns.take(async (signal) => {
    await once(signal, 'abort');
    await later();
    steps.push('stopped');
  });
  const waiting = expect(turns.take(async () => void steps.push('never'))).rejects.toThrow(/abort/u);
  await later();
  await turns.end();
  expect(steps).toEqual(['stopped']);
  await Promise.all([begun, waiting]);
});
