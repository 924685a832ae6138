import { describe, expect, test } from 'vitest';
import { Changes, Gathered } from './changes.ts';

const RUN = '4f1c09ab77e2';
const told = (events: number): Changes => {
  const changes = new Changes(RUN);
  for (let i = 1; i <= events; i += 1) changes.tell('added', { added: i, stories: 1, changed: [] });
  return changes;
};

describe('who asks after an event', () => {
  test.each([
    ['the last one', 3, `${RUN}-3`, []],
    ['one before it', 3, `${RUN}-1`, [2, 3]],
    ['the beginning', 3, `${RUN}-0`, [1, 2, 3]],
    ['the beginning, where nothing happened yet', 0, `${RUN}-0`, []],
    ['the oldest that is kept', 1002, `${RUN}-1001`, [1002]],
  ])('%s hears what came after it', (_which, events, id, added) => {
    expect(
      told(events)
        .since(id)
        ?.map(({ data }) => 'added' in data && data.added),
    ).toEqual(added);
  });

  test('hears a thousand events at most: one more, and that is told', () => {
    expect(told(1001).since(`${RUN}-1`)).toHaveLength(1000);
    expect(told(1001).since(`${RUN}-0`)).toBeNull();
  });

  test.each([
    ['of an earlier run', '000000000000-2'],
    ['yet to come', `${RUN}-4`],
    ['without a number', RUN],
    ['with something else for a number', `${RUN}-2.5`],
    ['of another program', '17'],
    ['that is empty', ''],
  ])('an id %s: what was missed cannot be told', (_which, id) => {
    expect(told(3).since(id)).toBeNull();
  });
});

test('a story that is written twice is named once, as it is now, with all ids that lead to it', () => {
  const { changed, told: named } = new Gathered();
  changed([{ story: 'st-a', reports: 2, was: ['st-old'] }]);
  changed([
    { story: 'st-a', reports: 3, was: ['st-older'] },
    { story: 'st-b', reports: 0, was: [] },
  ]);
  expect(named()).toEqual([
    { story: 'st-a', reports: 3, was: ['st-old', 'st-older'] },
    { story: 'st-b', reports: 0, was: [] },
  ]);
});

test('more stories than can be named: none is', () => {
  const { changed, told: named } = new Gathered();
  changed(Array.from({ length: 501 }, (_, i) => ({ story: `st-${i}`, reports: 1, was: [] })));
  expect(named()).toBeNull();
});
