import { expect, test } from 'vitest';
import { runsOf, tagsetOf } from './tagset.ts';

const TAGS = ['O', 'B-cue', 'I-cue', 'E-cue', 'S-cue', 'B-source', 'I-source', 'E-source', 'S-source'];
const tagset = tagsetOf(TAGS);

test.each([
  ['O S-cue O', 'cue 1-1'],
  ['B-source E-source B-cue I-cue E-cue', 'source 0-1, cue 2-4'],
  ['S-cue S-cue', 'cue 0-0, cue 1-1'],
  ['B-cue E-cue B-cue E-cue', 'cue 0-1, cue 2-3'],
  ['O O', ''],
  ['', ''],
  // what no chain allows is still read
  ['B-cue O I-cue', 'cue 0-0, cue 2-2'],
  ['B-cue E-source', 'cue 0-0, source 1-1'],
  ['B-cue', 'cue 0-0'],
  ['E-cue I-cue', 'cue 0-0, cue 1-1'],
])('%s: %s', (tags, expected) => {
  const path = Uint8Array.from(tags === '' ? [] : tags.split(' '), (tag) => TAGS.indexOf(tag));
  expect(
    runsOf(path, tagset)
      .map(({ kind, first, last }) => `${tagset.kinds[kind]} ${first}-${last}`)
      .join(', '),
  ).toBe(expected);
});

test.each(['X-cue', 'B-', 'o', ''])('"%s" is no tag', (tag) => {
  expect(() => tagsetOf(['O', tag])).toThrow(`"${tag}" is no tag`);
});
