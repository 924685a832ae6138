import { expect, test } from 'vitest';
import { spent } from '../../test/spent.ts';
import { ByteWriter } from '../model/bytes.ts';
import { StandingParagraphs } from './standing.ts';

const NONE = new Uint32Array(0);
const words = { key: NONE, start: NONE, end: NONE, stem: NONE, flags: new Uint16Array(0) };

function metBy(outlets: number, standing = new StandingParagraphs()): StandingParagraphs {
  for (let i = 0; i < outlets; i += 1) {
    standing.meet({ id: `r${i}`, length: 0, words, agency: null, outlet: `Outlet ${i}`, day: 100 }, i);
    standing.settle(`outlet Outlet ${i}`);
  }
  return standing;
}

const bytesOf = (standing: StandingParagraphs): number => {
  const out = new ByteWriter();
  standing.save(out);
  return out.bytes().length;
};

test.each([
  { says: 'on the same day all are kept', latest: 100, kept: 9 },
  { says: 'thirty days later they can still be compared', latest: 130, kept: 9 },
  { says: 'after that they are let go', latest: 131, kept: 0 },
])('publishers of day 100: $says', ({ latest, kept }) => {
  const standing = metBy(9);
  for (const day of [100, latest]) standing.forget(day);
  expect(bytesOf(standing)).toBe(bytesOf(metBy(kept)));
});

test('twenty thousand publishers of one day are not looked through for each report', () => {
  const standing = metBy(20_000);
  standing.forget(100);
  const began = spent();
  for (let report = 0; report < 20_000; report += 1) standing.forget(100);
  expect(spent() - began).toBeLessThan(1000);
});
