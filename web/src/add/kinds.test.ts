import { expect, test } from 'vitest';
import { isTakenFromFolder, size } from './kinds.ts';

test.each([
  ['desk/dravik-01.txt', true],
  ['desk/June/wire.JSONL', true],
  ['desk/page.htm', true],
  ['desk/README.md', false],
  ['desk/photo.jpg', false],
  ['desk/.trash/dravik-01.txt', false],
  ['desk/.dravik.txt', false],
  ['desk/txt', false],
])('of a folder, %s is taken: %s', (path, taken) => expect(isTakenFromFolder(path)).toBe(taken));

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 KiB'],
  [12 * 1024, '12 KiB'],
  [64 * 1024 * 1024, '64 MiB'],
])('%i is %s', (bytes, words) => expect(size(bytes)).toBe(words));
