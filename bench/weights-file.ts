import type { Weights } from '../src/annotate/statement/confidence/probability.ts';

const PLACES = 1000;
const cut = (x: number): number => Math.round(x * PLACES) / PLACES + 0;
const cutAll = <Key extends string>(of: Readonly<Record<Key, number>>): Record<Key, number> =>
  Object.fromEntries(Object.entries<number>(of).map(([name, x]) => [name, cut(x)])) as Record<Key, number>;

/** In thousandths: finer differences move no confidence that is shown. */
export const rounded = ({ bias, signs, rules, rareRule }: Weights): Weights => ({
  ...{ bias: cut(bias), signs: cutAll(signs), rules: cutAll(rules), rareRule: cut(rareRule) },
});

/** The source file that the program takes its weights from. */
export function weightsFile({ bias, signs, rules, rareRule }: Weights): string {
  const lines = (of: Readonly<Record<string, number>>): string =>
    Object.entries(of)
      .map(([name, x]) => `    ${/^\w+$/u.test(name) ? name : `'${name}'`}: ${x},\n`)
      .join('');
  return `import type { Weights } from './probability.ts';

/**
 * Written by \`npm run bench -- --corpora FOLDER --only confidence --calibrate\`: learnt from whether the statements found in PolNeAR dev
 * and statements dev match gold (docs/ACCURACY.md, Confidence). No text of theirs is kept.
 */
export const WEIGHTS: Weights = {
  bias: ${bias},
  signs: {
${lines(signs)}  },
  rules: {
${lines(rules)}  },
  rareRule: ${rareRule},
};
`;
}
