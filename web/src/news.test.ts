import { describe, expect, test } from 'vitest';
import { type LiveEvent, listNews, newsIn, storyNews } from './news.ts';

const added = (count: number, ...changed: readonly (readonly [string, number, ...string[]])[]): LiveEvent => ({
  name: 'added',
  added: count,
  stories: 9,
  changed: changed.map(([story, reports, ...was]) => ({ story, reports, was })),
});
const many: LiveEvent = { name: 'added', added: 5000, stories: 900, changed: null };
const corrected = (...stories: string[]): LiveEvent => ({
  name: 'corrected',
  correction: 'c1',
  kind: 'reject',
  state: 'applied',
  stories,
  changed: stories.map((story) => ({ story, reports: 4, was: [] })),
});
const missed: LiveEvent = { name: 'missed' };

describe('the list is told', () => {
  test.each([
    ['one report', [added(1, ['st-a', 3])], '1 new report'],
    ['reports that came one after the other', [added(1, ['st-a', 3]), added(2, ['st-b', 2])], '3 new reports'],
    ['a correction', [corrected('st-a')], '1 correction'],
    ['both', [added(1, ['st-a', 3]), corrected('st-a'), corrected('st-b')], '1 new report, 2 corrections'],
    ['many', [many], '5,000 new reports'],
    ['that it missed something', [missed], 'There may be new reports'],
    ['that it missed something, and a report', [missed, added(1, ['st-a', 3])], '1 new report'],
  ])('%s', (_what, events, says) => {
    const news = newsIn(events, null);
    expect(news === null ? null : listNews(news)).toBe(says);
  });
});

describe('the page of st-a, which shows three reports, is told', () => {
  test.each([
    ['nothing of another story', [added(2, ['st-b', 5]), corrected('st-c')], null],
    ['what came to it', [added(2, ['st-a', 4], ['st-b', 5])], '1 new report in this story'],
    ['what came to it in two turns', [added(1, ['st-a', 4]), added(1, ['st-a', 5])], '2 new reports in this story'],
    ['what came to the story that it has become a part of', [added(1, ['st-0', 7, 'st-a'])], '4 new reports in this story'],
    ['that a report changed its shape', [added(1, ['st-a', 3])], 'This story was laid out anew'],
    ['that a report left it', [added(1, ['st-a', 2])], 'This story was laid out anew'],
    ['a correction of it', [corrected('st-b', 'st-a')], '1 new report, 1 correction in this story'],
    ['that so much came that it is not known where', [many], 'This story may have changed'],
    ['that it missed something', [missed], 'This story may have changed'],
  ])('%s', (_what, events, says) => {
    const news = newsIn(events, ['st-a']);
    expect(news === null ? null : storyNews(news, 3)).toBe(says);
  });
});
