import { attribution } from './attribution.ts';
import { confidence } from './confidence.ts';
import { curve } from './curve.ts';
import { figureValues } from './figures.ts';
import { type Measure, prf, values } from './measure.ts';
import { names } from './names.ts';
import { parse } from './parse.ts';
import { quantised } from './quantised.ts';
import { number, score } from './score.ts';
import { speakerTable } from './speakers.ts';
import { stories } from './stories.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { weekdayTable } from './weekdays.ts';

const annotate = ['annotate', '--format', 'jsonl'];
const group = ['group', '--format', 'jsonl'];

const statements: Measure = {
  name: 'statements',
  title: 'Statements',
  about:
    'Nested statements, acts, polarity, speakers and chains on 24 reports annotated for this project. Everything but R2 is counted on matches.',
  run: (places) => {
    const gold = 'statements/dev.jsonl';
    const task = { gold, verb: annotate, task: 'statements' };
    const all = score(places, { ...task, scorer: 'score_statements.py' });
    const found = prf(all, [
      ['R2, all', 'R2/all'],
      ['R2, outermost', 'R2/outermost'],
      ['R2, nested', 'R2/nested'],
      ['with act, polarity, speaker, chain', 'whole statement'],
    ]);
    const matched = [
      'act',
      'polarity',
      'quoteType',
      'medium',
      'speaker',
      'speaker named',
      'addressee named',
      'chain exact',
      'chain exact nested',
    ];
    return `${found}\n\n${values(
      all,
      matched.map((name) => [`${name}, % right`, `on matches/${name}/accuracy`]),
    )}\n\n${speakerTable(places, task)}`;
  },
};

const times: Measure = {
  name: 'times',
  title: 'Time expressions',
  about: 'TIMEX3 on the first sentences of 60 Wikinews reports (MEANTIME, development half).',
  run: (places) => {
    const gold = 'timex-meantime/dev.jsonl';
    const task = { gold, verb: annotate, task: 'timex' };
    const all = score(places, { ...task, scorer: 'score_timex.py' });
    const found = prf(all, [
      ['strict', 'strict'],
      ['relaxed', 'relaxed'],
      ['value', 'value'],
      ['type', 'type'],
    ]);
    return `${found}\n\n${weekdayTable(places, task)}`;
  },
};

const events: Measure = {
  name: 'events',
  title: 'Events',
  about:
    'PLOVER types on 163 coded example sentences, one coded event each: recall of that event, and whether the first event offered is it.',
  run: (places) => {
    const gold = 'events-plover/dev.jsonl';
    const all = score(places, { gold, verb: annotate, task: 'events', scorer: 'score_events.py' });
    const rows = [
      'type recall',
      'first is right',
      'any event',
      'events a sentence',
      'actor (type right)',
      'recipient (type right)',
      'actor code (type right)',
    ];
    return values(
      all,
      rows.map((name) => [name, name]),
    );
  },
};

const reuse: Measure = {
  name: 'reuse',
  title: 'Reuse',
  about:
    'Passages planted into 397 documents (synthetic). Found: at least half of the words marked; source: the earliest document that has them.',
  run: (places) => {
    const all = score(places, {
      gold: 'reuse-planted/docs.jsonl',
      verb: group,
      task: 'reuse',
      scorer: 'score_reuse.py',
      against: 'reuse-planted',
    });
    const kinds = ['reprint', 'half', 'paragraph', 'light', 'boiler', 'quote'];
    const passages = table(
      ['passages', 'n', 'found %', 'source %'],
      kinds.map((kind) => [kind, ...['n', 'found', 'source'].map((key) => number(all, `passages/${kind}/${key}`))]),
    );
    const rest: (readonly [string, string])[] = [
      ['source, % right', 'source accuracy'],
      ['origin groups, % exact', 'groups/exact'],
      ['… of several reports', 'groups/exact of several'],
    ];
    return `${prf(all, [['words', 'words']])}\n\n${passages}\n\n${values(all, rest)}`;
  },
};

const figures: Measure = {
  name: 'figures',
  title: 'Figures',
  about: 'Pairs of figures of one slot in two reports on one happening (ECB+; one annotator, not double-checked).',
  run: (places) => {
    const task = {
      gold: 'ecbplus/docs.jsonl',
      verb: ['read', '--format', 'json'],
      task: 'figures',
      scorer: 'score_figures.py',
      against: 'figure-conflicts',
    };
    const all = score(places, task);
    const rows = ['all', 'agree', 'compatible', 'differ', 'superseded', 'not-comparable'].map((name) => [name, name] as const);
    const found = figureValues(places, task);
    return `${found}\n\n${prf(all, rows)}\n\n${values(all, [['pairs with a figure that nobody annotated', 'pairs with an unannotated figure']])}`;
  },
};

/** In the order in which a new docs/ACCURACY.md has them. */
export const MEASURES: readonly Measure[] = [
  ...[attribution, confidence, statements, names, parse, quantised, curve],
  ...[times, events, stories, reuse, figures, timeline],
];
