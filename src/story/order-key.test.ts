import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPublication, byText } from '../model/order.ts';
import { isUndated, orderKey } from './order-key.ts';

const dates = fc.oneof(
  fc.constant(null),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('2024-03-04', '2024-03-04T10:00', '2024-03-04T10:00:00+02:00', '0001-01-01'),
);
const ids = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', '0', '\ud7ff', '\ue000', '😀', '\ud83d', 'a'), maxLength: 4 }),
);
const reports = fc.record({ id: ids, date: dates });

test('keys sort as reports do, by code unit and by byte', () => {
  fc.assert(
    fc.property(reports, reports, (a, b) => {
      const of = ({ id, date }: typeof a) => ({ id, published: { date, assumed: [] } });
      const [x, y] = [orderKey(a.date, a.id), orderKey(b.date, b.id)];
      const expected = Math.sign(byPublication(of(a), of(b)));
      expect(byText(x, y)).toBe(expected);
      expect(Math.sign(Buffer.compare(Buffer.from(x), Buffer.from(y)))).toBe(expected);
      expect(x).not.toContain('\0');
    }),
    { numRuns: 2000 },
  );
});

test('a report without a day is told apart', () => {
  expect(isUndated(orderKey(null, 'a'))).toBe(true);
  expect(isUndated(orderKey('2024-03-04', '~'))).toBe(false);
});
