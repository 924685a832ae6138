import { expect, test } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
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

/** Long enough that what follows closes the report. */
const lead = (who: string): string =>
  `${who} stopped work for a day over pay, and said that nothing had been agreed. `.repeat(8).trim();
const FERRY = 'A new ferry began to run between Harrow and Tarsk. Its first passengers were schoolchildren from the islands.';
const ABOUT =
  'Velmora closed its northern crossing in January after a quarrel over grain duties, and has since let through only lorries with a seal of the joint customs office in Port Lenz.';
const ABOUT_AGAIN = ABOUT.replace('has since let through', 'since then has let through');

const told = (id: string, day: number, ...paragraphs: string[]) =>
  passagesOf(id, paragraphs.join('\n'), { day, outlet: 'Tarsk Daily' });

test.each([
  {
    says: 'of two that have it alike, the one met first',
    before: ['mon', 'tue'],
    paragraphs: [ABOUT_AGAIN],
    from: ['mon'],
  },
  { says: 'the only one that has it', before: ['mon'], paragraphs: [ABOUT_AGAIN], from: ['mon'] },
  {
    says: 'twice in one report: the longer from the first, the other from the next',
    before: ['mon', 'tue'],
    paragraphs: [ABOUT, FERRY, ABOUT_AGAIN],
    from: ['tue', 'mon'],
  },
  { says: 'twice, but once before', before: ['mon'], paragraphs: [ABOUT, FERRY, ABOUT_AGAIN], from: ['mon'] },
  { says: 'nobody who says something else', before: ['mon'], paragraphs: [FERRY], from: [] },
])('a standing paragraph is restated from $says', ({ before, paragraphs, from }) => {
  const standing = new StandingParagraphs();
  for (const [i, id] of before.entries()) standing.meet(told(id, i, lead('Dockers'), ABOUT), i);
  expect(standing.meet(told('later', 9, lead('Teachers'), ...paragraphs), before.length).map(({ id }) => id)).toEqual(from);
});
