import { probability, ruleName, type Weights } from '../src/annotate/statement/confidence/probability.ts';
import { SIGNS, type Sign } from '../src/annotate/statement/confidence/signs.ts';
import { isotonic } from './isotonic.ts';
import { type Case, dot, fitted, logistic } from './logistic.ts';
import type { Judged } from './reliability.ts';
import type { Trial } from './trials.ts';

/** A rule seen less often than this shares a weight with the others of its kind. */
const ENOUGH = 10;
/** Weights are expected to lie within about one of 0, those of rules within a half; the first, of every case, may lie anywhere. */
const PULL = 1;
const RULE_PULL = 4;
const FREE = 1e-9;
const MODEL = 'encoder';

/** Learns from some trials how probable another one is to be right. */
export type Learner = (trials: readonly Trial[]) => (trial: Trial) => number;

/** A weight for each sign and rule, learnt from both golds, with the odds of our own. */
export function weighed(trials: readonly Trial[], signs: readonly Sign[] = SIGNS): Weights {
  const rules = commonRules(trials);
  const cases = trials.map(({ gold, right, signs: seen, rule }): Case => {
    const name = ruleName(rule);
    const rare = Number(name !== MODEL && !rules.includes(name));
    return {
      right,
      seen: [
        1,
        Number(gold === 'polnear'),
        rare,
        ...rules.map((one) => Number(one === name)),
        ...signs.map((sign) => seen[sign]),
      ],
    };
  });
  const pulls = [FREE, PULL, RULE_PULL, ...rules.map(() => RULE_PULL), ...signs.map(() => PULL)];
  const [bias = 0, , rareRule = 0, ...rest] = fitted(cases, pulls);
  const weightOf = (sign: Sign): number => rest[rules.length + signs.indexOf(sign)] ?? 0;
  // A weight below 0 would turn the model's order round: then the rest is learnt without it.
  if (signs.includes('sure') && weightOf('sure') < 0)
    return weighed(
      trials,
      signs.filter((sign) => sign !== 'sure'),
    );
  return {
    bias,
    signs: Object.fromEntries(SIGNS.map((sign) => [sign, signs.includes(sign) ? weightOf(sign) : 0])) as Weights['signs'],
    rules: Object.fromEntries([[MODEL, 0], ...rules.map((name, i) => [name, rest[i] ?? 0])]),
    rareRule,
  };
}

function commonRules(trials: readonly Trial[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { rule } of trials) seen.set(ruleName(rule), (seen.get(ruleName(rule)) ?? 0) + 1);
  return [...seen].flatMap(([name, n]) => (n >= ENOUGH && name !== MODEL ? [name] : [])).sort();
}

const logOdds = (share: number): number => {
  const within = Math.min(0.999, Math.max(0.001, share));
  return Math.log(within / (1 - within));
};

/** From the confidence before calibration alone: a straight line over its log odds (Platt 1999). */
const platt: Learner = (trials) => {
  const seen = ({ raw, gold }: Trial) => [1, Number(gold === 'polnear'), logOdds(raw)];
  const weights = fitted(
    trials.map((one) => ({ seen: seen(one), right: one.right })),
    [FREE, PULL, PULL],
  );
  return (one) => logistic(dot(seen({ ...one, gold: 'own' }), weights));
};

/** From the same alone: the best steps that never fall. It cannot tell the golds apart, so it learns from our own. */
const steps: Learner = (trials) => {
  const own = trials.filter(({ gold }) => gold === 'own');
  const at = isotonic(own.map(({ raw, right }) => ({ value: raw, right })));
  return ({ raw }) => at(raw);
};

export const signed: Learner = (trials) => {
  const weights = weighed(trials);
  return ({ signs, rule }) => probability(signs, rule, weights);
};

/** What could be shipped, with what came before. */
export const LEARNERS: readonly (readonly [name: string, learner: Learner])[] = [
  [
    'as the model gave it',
    () =>
      ({ raw }) =>
        raw,
  ],
  ['Platt', platt],
  ['isotonic', steps],
  ['by all signs (shipped)', signed],
];

const FOLDS = 10;

/** What each trial is given by a learner that saw none of its report. */
export function crossValidated(trials: readonly Trial[], learner: Learner): readonly (Trial & Judged)[] {
  const reports = [...new Set(trials.map(({ report }) => report))].sort();
  const foldOf = new Map(reports.map((report, i) => [report, i % FOLDS]));
  const learnt = Array.from({ length: FOLDS }, (_, fold) => learner(trials.filter(({ report }) => foldOf.get(report) !== fold)));
  return trials.map((one) => ({ ...one, confidence: learnt[foldOf.get(one.report) ?? 0]?.(one) ?? 0 }));
}
