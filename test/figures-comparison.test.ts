import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures-read.ts';

const compared = async (text: string): Promise<string[]> =>
  (await figuresOf(text)).flatMap(({ kind, comparison, thing }) =>
    comparison === null || kind !== 'comparison'
      ? []
      : [
          `${thing ?? '?'}: ${comparison.direction}${comparison.factor === null ? '' : ` × ${comparison.factor}`} than ${comparison.than ?? '?'}`,
        ],
  );

describe('comparisons without a number', () => {
  test.each([
    ['There had been more migrants than Velmora admits.', ['migrants: more than Velmora admits']],
    ['More lorries than expected came.', ['lorries: more than expected']],
    ['There are now fewer guards than in 2019.', ['guards: fewer than in 2019']],
    ['Maron said there had been more.', ['?: more than ?']],
    ['There were fewer.', ['?: fewer than ?']],
    ['There are more guards at the gate.', ['guards: more than ?']],
    ['Twice as many lorries waited as on Monday.', ['lorries: more × 2 than on Monday']],
    ['Half as many voters came as last year.', ['voters: fewer × 0.5 than last year']],
    ['Three times as many guards were sent.', ['guards: more × 3 than ?']],
    ['The guards used twice as much fuel.', ['fuel: more × 2 than ?']],
    ['As many lorries waited as on Monday.', ['lorries: equal × 1 than on Monday']],
    ['The toll was higher than reported.', ['toll: more than reported']],
    ['The number of migrants was lower than in May.', ['migrants: fewer than in May']],
    ['The death toll is three times higher than the ministry said.', ['death toll: more × 3 than the ministry said']],
    ['It is double the number of last year.', ['number: more × 2 than last year']],
    ['Twice the number of lorries waited.', ['lorries: more × 2 than ?']],
    ['They sold the same number of coats as last year.', ['coats: equal × 1 than last year']],
    ['Fewer than last year came.', ['?: fewer than last year came']],
    ['More people were killed in May than in April.', ['people: more than in April']],
    ['The camp holds three times more people than it was built for.', ['people: more × 3 than it was built for']],
    ['More migrants have crossed this year than ever before.', ['migrants: more than ever before']],
    ['Police counted 300 marchers. There were many more, organisers said.', ['marchers: more than ?']],
    ['Police counted 300 marchers. There were far fewer than that, the mayor said.', ['marchers: fewer than ?']],
    ['Lorries outnumbered buses.', ['Lorries: more than buses']],
  ])('%s → %j', async (text, expected) => {
    expect(await compared(text)).toEqual(expected);
  });

  test.each([
    ['It rained more and more.', 'no things'],
    ['It is more likely now.', 'an adjective'],
    ['He is more important than the mayor.', 'an adjective'],
    ['There is no more bread.', 'an end'],
    ['You are more than welcome.', 'an idiom'],
    ['The more guards there are, the more drivers leave.', 'a proportion'],
    ['More than 300 lorries waited.', 'a bound of a number'],
    ['Fewer than a dozen guards came.', 'a bound of a number'],
    ['As many as 50 guards came.', 'a bound of a number'],
    ['He said more or less the same.', 'an idiom'],
    ['Two more guards came.', 'a number'],
    ['Several more guards came.', 'a further few'],
    ['More guards came.', 'nothing that it is compared with'],
    ['Once more they left.', 'again'],
    ['More talks are planned.', 'further ones'],
    ['He knows more than he says.', 'no things'],
    ['Rather than leave, they stayed.', 'a choice'],
    ['The number of lorries rose.', 'a change'],
    ['The bridge is higher than the tower.', 'a size of one thing'],
    ['More than one guard came.', 'a bound of a number'],
    ['She is older than Brandt.', 'an age'],
    ['He did as much as he could.', 'no things'],
    ['They took as many people out as possible.', 'no other number'],
    ['Prices rose three times faster than wages.', 'a speed'],
  ])('none: %s (%s)', async (text) => {
    expect(await compared(text)).toEqual([]);
  });

  test('have no number, and their words for what is compared stand in the text', async () => {
    const text = 'Twice as many lorries waited as on Monday.';
    const [found] = await figuresOf(text);
    expect(found).toMatchObject({ kind: 'comparison', least: null, most: null, unit: null, rule: 'figure-comparison@2' });
    const at = found?.comparison?.thanAt;
    expect(text.slice(at?.start, at?.end)).toBe('on Monday');
  });
});
