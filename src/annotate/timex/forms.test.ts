import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../test/times-table.ts';
import { FAMILIES } from './forms.ts';

const FORMS = FAMILIES.flatMap(({ forms }) => forms).toSorted((a, b) => a.order - b.order);

/** Where the group that opens at `from` closes. */
function closeOf(source: string, from: number): number {
  let depth = 0;
  for (let i = from; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return source.length;
}

/** What must stand beside the words is put among them, what must not is left out: most of what this makes is found by the pattern itself. */
function asWords(source: string): RegExp {
  let plain = source;
  for (let i = plain.search(/\(\?<?!/u); i !== -1; i = plain.search(/\(\?<?!/u))
    plain = plain.slice(0, i) + plain.slice(closeOf(plain, i) + 1);
  plain = plain.replaceAll(/\\k<(\w+)>/gu, (_, name: string) => {
    const at = plain.indexOf(`(?<${name}>`);
    return `(?:${plain.slice(at + name.length + 4, closeOf(plain, at))})`;
  });
  return new RegExp(
    plain
      .replaceAll(/\(\?<?=|\(\?<\w+>/gu, '(?:')
      .replaceAll(/\\p\{\w+\}/gu, 'z')
      .replaceAll('\\b', ''),
  );
}

describe('a form is searched for in every sentence that has it', () => {
  test.each(FORMS.map(({ form }) => [form.rule, form.pattern.source.slice(24, 70), form] as const))(
    '%s %s',
    (_rule, _words, form) => {
      let found = 0;
      fc.assert(
        fc.property(
          fc.stringMatching(asWords(form.pattern.source)),
          fc.constantFrom('', 'on ', 'in ', 'the '),
          (words, before) => {
            const sentence = `${before}${words}.`;
            form.pattern.lastIndex = 0;
            if (!form.pattern.test(sentence)) return;
            found += 1;
            expect({ sentence, missing: form.needs.filter((look) => !look.test(sentence)) }).toEqual({ sentence, missing: [] });
          },
        ),
        { numRuns: 400, seed: 7 },
      );
      expect(found).toBeGreaterThan(0);
    },
  );
});

test('forms that share a first look are searched in the same letters, with words of those letters', () => {
  for (const { anyCase, forms } of FAMILIES) {
    for (const { form } of forms) {
      expect([form.rule, form.anyCase]).toEqual([form.rule, anyCase]);
      // "[Ii]n" finds both; \P and \S are no words
      const words = form.pattern.source.replaceAll(/\\p\{\w+\}|\\\w|\[(\w)(\w)\]|\(\?<\w+>/gu, '');
      if (anyCase) expect(words).not.toMatch(/[A-Z]/u);
    }
  }
});

describe('letters', () => {
  test.each([
    ['THE TALKS ENDED TWO WEEKS AGO.', 'TWO WEEKS AGO', 'headlines are in capitals'],
    ['İzgin left in the days to come.', 'in the days to come', 'a letter that is two when small moves nothing'],
    ['İZGIN LEFT LAST YEAR, HE SAID.', 'LAST YEAR', 'both'],
  ])('%s: %s (%s)', (text, words) => {
    expect(timesOf(text).map(({ at }) => text.slice(at.start, at.end))).toEqual([words]);
  });
});

describe('each word of a form counts', () => {
  test.each([
    ['The ferry sank 9 hrs ago.', '9 hrs ago', '2021-11-17'],
    ['The crew waited for 48 hrs.', '48 hrs', 'PT48H'],
    ['No trace was found to date.', 'to date', 'PRESENT_REF'],
    ['At this point the port is shut.', 'At this point', 'PRESENT_REF'],
    ['Prices will fall in the years to come.', 'in the years to come', 'FUTURE_REF'],
    ['He left a week from yesterday.', 'a week from yesterday', '2021-11-23'],
    ['The port was shut in the early hours.', 'the early hours', '2021-11-17TMO'],
  ])('%s: %s is %s', (text, words, value) => {
    expect(timesOf(text).map((one) => [text.slice(one.at.start, one.at.end), one.value])).toEqual([[words, value]]);
  });
});
