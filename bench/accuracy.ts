import { number, type Places, part, type Score, score } from './score.ts';
import { table } from './table.ts';

/** One section of docs/ACCURACY.md. */
interface Measure {
  readonly name: string;
  readonly title: string;
  /** What the numbers are of, in a sentence. */
  readonly about: string;
  readonly run: (places: Places) => string;
}

const PRF = ['', 'P', 'R', 'F1', 'predicted', 'gold'] as const;
const prf = (all: Score, rows: readonly (readonly [string, string])[]): string =>
  table(
    PRF,
    rows.map(([name, path]) => [name, ...['p', 'r', 'f1', 'pred', 'gold'].map((key) => number(part(all, path), key))]),
  );
const values = (all: Score, rows: readonly (readonly [string, string])[]): string =>
  table(
    ['', 'value'],
    rows.map(([name, path]) => [name, number(all, path)]),
  );

const annotate = ['annotate', '--format', 'jsonl'];
const group = ['group', '--format', 'jsonl'];

const attribution: Measure = {
  name: 'attribution',
  title: 'Attribution',
  about:
    'Who said what, outermost statements only, on the political news of PolNeAR dev (84 documents). R2, overlap, is the headline; two people reach 74.',
  run: (places) => {
    const gold = 'polnear/dev.jsonl';
    const all = score(places, { gold, verb: annotate, task: 'attribution', scorer: 'score_attribution.py' });
    const slices = ['direct', 'mixed', 'indirect', 'explicit source', 'pronoun source', 'denial or refusal verb', 'speech cue'];
    return prf(all, [
      ['R2 overlap', 'R2'],
      ['R1 exact', 'R1'],
      ['R3 soft', 'R3'],
      ['cue found', 'cue found'],
      ['tokens: source', 'S3/source'],
      ['tokens: cue', 'S3/cue'],
      ['tokens: content', 'S3/content'],
      ...slices.map((slice) => [`R2, ${slice}`, `R2 slices/${slice}`] as const),
    ]);
  },
};

const statements: Measure = {
  name: 'statements',
  title: 'Statements',
  about:
    'Nested statements, acts, polarity, speakers and chains on 24 reports annotated for this project. Everything but R2 is counted on matches.',
  run: (places) => {
    const gold = 'statements/dev.jsonl';
    const all = score(places, { gold, verb: annotate, task: 'statements', scorer: 'score_statements.py' });
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
    )}`;
  },
};

const names: Measure = {
  name: 'names',
  title: 'Names',
  about:
    'Span and type of persons, organisations and places, sentence by sentence, on news-ner dev (labels derived by rule: some noise).',
  run: (places) => {
    const gold = 'news-ner/dev.jsonl';
    const all = score(places, { gold, verb: annotate, task: 'names', scorer: 'score_ner.py' });
    return prf(all, [
      ['all', 'all'],
      ['PER', 'PER'],
      ['ORG', 'ORG'],
      ['LOC', 'LOC'],
      ['span only', 'span only'],
    ]);
  },
};

const times: Measure = {
  name: 'times',
  title: 'Time expressions',
  about: 'TIMEX3 on the first sentences of 60 Wikinews reports (MEANTIME, development half).',
  run: (places) => {
    const gold = 'timex-meantime/dev.jsonl';
    const all = score(places, { gold, verb: annotate, task: 'timex', scorer: 'score_timex.py' });
    return prf(all, [
      ['strict', 'strict'],
      ['relaxed', 'relaxed'],
      ['value', 'value'],
      ['type', 'type'],
    ]);
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

const ORDERS = ['amber', 'birch', 'cedar', 'dune', 'ember'];
const mean = (all: readonly (number | null)[]): number => all.reduce<number>((sum, one) => sum + (one ?? 0), 0) / all.length;

const stories: Measure = {
  name: 'stories',
  title: 'Stories',
  about:
    'ECB+ development: 772 documents without dates, 66 happenings, two of them confusable in each topic; five random orders. Timeline17: 1,463 dated articles of four long affairs.',
  run: (places) => {
    const runs = ORDERS.map((mask) =>
      score(places, { gold: 'ecbplus/docs.jsonl', verb: group, task: 'stories', scorer: 'score_stories.py', mask }),
    );
    const over = (path: string): readonly (number | null)[] => runs.map((run) => number(run, path));
    const row = (name: string, path: string) => [
      name,
      mean(over(path)),
      Math.min(...over(path).map((x) => x ?? 0)),
      Math.max(...over(path).map((x) => x ?? 0)),
    ];
    const ecb = table(
      ['ECB+, episodes', 'mean', 'least', 'most'],
      [
        row('B-cubed P', 'B-cubed/p'),
        row('B-cubed R', 'B-cubed/r'),
        row('B-cubed F1', 'B-cubed/f1'),
        row('pairs F1', 'pairs/f1'),
        row('predicted (gold 66)', 'stories predicted'),
      ],
    );
    const long = score(places, {
      gold: 't17/docs.jsonl',
      verb: group,
      task: 'stories',
      scorer: 'score_stories.py',
      options: ['--gold-field', 'topic'],
      level: 'story',
      mask: 'long',
    });
    return `${ecb}\n\n${table(
      ['Timeline17', 'P', 'R', 'F1'],
      ['B-cubed', 'pairs'].map((name) => [name, ...['p', 'r', 'f1'].map((key) => number(part(long, name), key))]),
    )}`;
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
    return `${prf(all, rows)}\n\n${values(all, [['pairs with a figure that nobody annotated', 'pairs with an unannotated figure']])}`;
  },
};

export const MEASURES: readonly Measure[] = [attribution, statements, names, times, events, stories, reuse, figures];
