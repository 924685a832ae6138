import { expect, test } from 'vitest';
import { together } from './sending.ts';

/** "a.txt 3": three bytes; "- 3": no file. */
const parcels = (...all: readonly string[]) =>
  all.map((one, id) => {
    const [name = '', bytes] = one.split(' ');
    return { id, bytes: Number(bytes), parcel: { body: '', type: '', file: name === '-' ? null : name } };
  });
const MB = 1024 * 1024;
const many = Array.from({ length: 60 }, (_, i) => `${i}.txt 3`);

test.each<[readonly string[], number, string]>([
  [[], 0, 'nothing waits'],
  [['a.txt 3', 'b.txt 3'], 2, 'files go together'],
  [['- 3', 'a.txt 3'], 1, 'a pasted text goes alone'],
  [['a.txt 3', '- 3', 'b.txt 3'], 1, 'and is not gone round'],
  [['a.txt 3', 'b.txt 3', 'a.txt 3'], 2, 'two of one name would be told apart by nothing'],
  [many, 40, 'not too many'],
  [[`a.txt ${5 * MB}`, `b.txt ${5 * MB}`], 1, 'not too large'],
  [[`a.txt ${50 * MB}`, 'b.txt 3'], 1, 'a large one goes alone'],
])('of %j the first %i (%s)', (waiting, expected) => {
  expect(together(parcels(...waiting)).map(({ id }) => id)).toEqual(Array.from({ length: expected }, (_, i) => i));
});
