import { expect, test } from 'vitest';
import { atom } from './atom.ts';

const entry = {
  id: 'tag:onrecord.invalid,2026:st-1',
  title: 'A ferry',
  link: 'http://x/story/st-1',
  day: '2024-03-05',
  summary: '',
};
const feed = (entries: readonly (typeof entry | (Omit<typeof entry, 'day'> & { day: null }))[]): string =>
  atom({ id: 'tag:x', title: 'Stories', self: 'http://x/a?b=1&c=2', page: 'http://x/', entries });

test('is as new as its newest entry', () => {
  const made = feed([{ ...entry, day: '2024-03-01' }, entry, { ...entry, day: null }]);
  expect([...made.matchAll(/<updated>(.*)<\/updated>/gu)].map(([, time]) => time)).toEqual([
    '2024-03-05T00:00:00Z',
    '2024-03-01T00:00:00Z',
    '2024-03-05T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ]);
});

test.each([
  ['markup', '<b>5 & more</b>', '&lt;b&gt;5 &amp; more&lt;/b&gt;'],
  ['what XML has no sign for', 'a\u0000b\uD800c', 'a b c'],
  ['an emoji', 'a 😀', 'a 😀'],
])('a title with %s stays text', (_what, title, written) => {
  expect(feed([{ ...entry, title }])).toContain(`<title>${written}</title>`);
});

test('addresses are escaped too', () => {
  expect(feed([])).toContain('href="http://x/a?b=1&amp;c=2"');
});
