import type { Measure } from './measure.ts';
import { number, type Places, type Score, score, type Task } from './score.ts';
import { table } from './table.ts';

/** Each hides the ids and so sets an order of arrival. */
const ORDERS = ['amber', 'birch', 'cedar', 'dune', 'ember'];

type Rows = readonly (readonly [name: string, path: string])[];

const EPISODES: Rows = [
  ['B-cubed P', 'B-cubed/p'],
  ['B-cubed R', 'B-cubed/r'],
  ['B-cubed F1', 'B-cubed/f1'],
  ['pairs P', 'pairs/p'],
  ['pairs R', 'pairs/r'],
  ['pairs F1', 'pairs/f1'],
  ['groups predicted', 'stories predicted'],
  ['groups, gold', 'stories gold'],
];

/** Of several runs: what each row's number is in the mean, and the least and the most of it. */
export function overRuns(title: string, runs: readonly Score[], rows: Rows): string {
  const line = ([name, path]: Rows[number]): (string | number | null)[] => {
    const all = runs.map((run) => number(run, path)).filter((value) => value !== null);
    if (all.length === 0) return [name, null, null, null];
    return [name, all.reduce((sum, value) => sum + value, 0) / all.length, Math.min(...all), Math.max(...all)];
  };
  return table([title, 'mean', 'least', 'most'], rows.map(line));
}

const inOrders = (places: Places, task: Pick<Task, 'gold' | 'level' | 'options' | 'published'>): readonly Score[] =>
  ORDERS.map((mask) =>
    score(places, { ...task, mask, verb: ['group', '--format', 'jsonl'], task: 'stories', scorer: 'score_stories.py' }),
  );

const BY_TOPIC = ['--gold-field', 'topic'];

export const stories: Measure = {
  name: 'stories',
  title: 'Stories',
  about: [
    'Five random orders of arrival each. ECB+ development: 772 documents, 66 happenings, two of them confusable in each of its 33 topics; its documents have no dates, so they are taken as published an hour apart in the order of arrival, and once more as undated.',
    'Its topics are no affairs, but reports of two topics are never of one: of the stories, the precision of pairs tells how often they are kept apart. Timeline17: 1,463 dated articles of four long affairs.',
  ].join(' '),
  run: (places) => {
    const ecb = 'ecbplus/docs.jsonl';
    const wide: Rows = [
      ['pairs P', 'pairs/p'],
      ['stories predicted', 'stories predicted'],
    ];
    const byTopic = { gold: ecb, level: 'story', options: BY_TOPIC } as const;
    return [
      overRuns('ECB+, episodes', inOrders(places, { gold: ecb, published: true }), EPISODES),
      overRuns('ECB+ undated, episodes', inOrders(places, { gold: ecb }), EPISODES),
      overRuns('ECB+, stories within one topic', inOrders(places, { ...byTopic, published: true }), wide),
      overRuns('ECB+ undated, stories within one topic', inOrders(places, byTopic), wide),
      overRuns(
        'Timeline17, stories',
        inOrders(places, { gold: 't17/docs.jsonl', level: 'story', options: BY_TOPIC, published: true }),
        EPISODES,
      ),
    ].join('\n\n');
  },
};
