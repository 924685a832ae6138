import { type Measure, prf } from './measure.ts';
import { score, type Task } from './score.ts';

export const ATTRIBUTION: Task = {
  gold: 'polnear/dev.jsonl',
  verb: ['annotate', '--format', 'jsonl'],
  task: 'attribution',
  scorer: 'score_attribution.py',
};

const SLICES: readonly (readonly [name: string, slice: string])[] = [
  ['direct', 'direct'],
  ['mixed', 'mixed'],
  ['indirect', 'indirect'],
  ['no source', 'implicit source'],
  ['pronoun source', 'pronoun source'],
  ['negated or refusal cue', 'negated or refusal cue'],
  ['speech cue', 'speech cue'],
  ['denial or refusal verb', 'denial or refusal verb'],
];

export const attribution: Measure = {
  name: 'attribution',
  title: 'Attribution',
  about:
    'Who said what, outermost statements only, on the political news of PolNeAR dev (84 documents, none of them trained on). R2, overlap, is the headline; two people reach 74. S1: spans exact.',
  run: (given) =>
    prf(score(given, ATTRIBUTION), [
      ['R2 overlap', 'R2'],
      ['R1 exact', 'R1'],
      ['R3 soft', 'R3'],
      ['cue found', 'cue found'],
      ['S1 source', 'S1/source'],
      ['S1 cue', 'S1/cue'],
      ['S1 content', 'S1/content'],
      ['tokens: source', 'S3/source'],
      ['tokens: cue', 'S3/cue'],
      ['tokens: content', 'S3/content'],
      ...SLICES.map(([name, slice]) => [`R2, ${name}`, `R2 slices/${slice}`] as const),
    ]),
};
