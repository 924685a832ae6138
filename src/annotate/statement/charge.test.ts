import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chargeIn } from './charge.ts';

test.each([
  ['that Kestria was to blame for the delay', 'predicate'],
  ['the hauliers have only themselves to blame', 'predicate'],
  ['Velmora lied about the bridge', 'done'],
  ['Velmora is using drivers as a bargaining chip', 'what for'],
  ['the checks were designed to undermine trade', 'what for'],
  ['the guards were illegally holding two drivers', 'how'],
  ['the ministry failed to protect the drivers', 'left undone'],
  ['“Verel is a liar and a coward”', 'predicate'],
  ['Tarsk has violated the treaty', 'done'],
])('%s charges somebody (%s)', (words) => {
  expect(chargeIn(words)).toBeGreaterThanOrEqual(0);
});

test.each([
  ['the fault lies about nine kilometres off Port Lenz', 'a place'],
  ['the cable failed on Monday night', 'an accident'],
  ['nobody was to blame', 'denied'],
  ['the drivers were not guilty', 'denied'],
  ['we have failed to protect the drivers', 'oneself'],
  ['the envoys were misled', 'suffered, by nobody'],
  ['guards searched aggressively for the truck', 'a manner'],
  ['the committee looks into corruption', 'a topic'],
  ['trucks lie in the river', 'a place'],
])('%s charges nobody (%s)', (words) => {
  expect(chargeIn(words)).toBe(-1);
});

test('never throws, and stays quick', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => chargeIn(words) >= -1));
  const begun = performance.now();
  chargeIn('was a very much more '.repeat(20_000));
  expect(performance.now() - begun).toBeLessThan(1000);
});
