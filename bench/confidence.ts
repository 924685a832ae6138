import { writeFileSync } from 'node:fs';
import type { Weights } from '../src/annotate/statement/confidence/probability.ts';
import { WEIGHTS } from '../src/annotate/statement/confidence/weights.ts';
import { crossValidated, LEARNERS, signed, weighed } from './calibration.ts';
import type { Measure } from './measure.ts';
import {
  brier,
  calibrationError,
  errorByChance,
  type Judged,
  percentRight,
  rankedRight,
  reliabilityTable,
} from './reliability.ts';
import { table } from './table.ts';
import { type Trial, trials } from './trials.ts';
import { rounded, weightsFile } from './weights-file.ts';

const FILE = 'src/annotate/statement/confidence/weights.ts';

const POLNEAR = 'By PolNeAR’s labels, which leave out statements that our guidelines count:';

export const confidence: Measure = {
  name: 'confidence',
  title: 'Confidence',
  about:
    'The share of statements with such a confidence that are right: source, cue and content match gold by R2. Each report was judged by weights learnt from the other reports (ten folds). Our labels: all statements of statements dev. PolNeAR: the outermost ones of those reports of its dev part that we did not label again.',
  run: async (given) => {
    const all = await trials(given);
    const fit = rounded(weighed(all));
    if (given.calibrate) writeFileSync(FILE, weightsFile(fit));
    return confidenceSection(all, fit, given.calibrate ? fit : WEIGHTS);
  },
};

/** The tables of the section, and whether the program's weights are those that these trials give. */
export function confidenceSection(all: readonly Trial[], fit: Weights, program: Weights): string {
  const shipped = crossValidated(all, signed);
  const by = (gold: Trial['gold'], given: readonly (Trial & Judged)[]) => given.filter((one) => one.gold === gold);
  const methods = LEARNERS.flatMap(([name, learner]) => {
    const judged = crossValidated(all, learner);
    return [methodRow(`${name}, our labels`, by('own', judged)), methodRow(`${name}, PolNeAR`, by('polnear', judged))];
  });
  const same = JSON.stringify(fit) === JSON.stringify(program);
  return [
    'By our labels:',
    reliabilityTable(by('own', shipped)),
    POLNEAR,
    reliabilityTable(by('polnear', shipped)),
    'Ways to get a confidence. ECE: mean distance from the share right, by tenths, and what it would be by chance alone for so many statements, were each confidence exact. AUC: how often a right statement has more than a wrong one.',
    table(['', 'ECE, %', 'by chance', 'Brier', 'AUC, %', '≥ .9', '% right', '≥ .8', '% right'], methods),
    same
      ? 'The program has the weights of this fit.'
      : 'The program has older weights than those of this fit: run `npm run bench` with `--calibrate`.',
  ].join('\n\n');
}

function methodRow(name: string, all: readonly Judged[]): readonly (string | number | null)[] {
  const above = (least: number): readonly Judged[] => all.filter((one) => one.confidence >= least);
  const auc = rankedRight(all);
  return [
    ...[name, 100 * calibrationError(all), 100 * errorByChance(all), brier(all).toFixed(3), auc === null ? null : 100 * auc],
    ...[above(0.9).length, percentRight(above(0.9)), above(0.8).length, percentRight(above(0.8))],
  ];
}
