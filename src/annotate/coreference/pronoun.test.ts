import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { readReport } from '../../../test/reading.ts';
import { reportOf } from '../../../test/report.ts';
import type { Entity } from '../../model/entity.ts';

const read = async (text: string): Promise<readonly Entity[]> => (await readReport(reportOf(text))).entities;

/** The brackets are pronouns; each means the person or institution named first, or nobody where that is `null`. */
describe('whom a pronoun means', () => {
  test.each([
    [
      'the subject just before',
      'Anton Verel',
      'General Piotr Hask was calm.\n\nPresident Anton Verel ordered repairs. [He] said work had begun.',
    ],
    [
      'the last who spoke',
      'Piotr Hask',
      'Anton Verel told reporters the road was shut. Mayor Piotr Hask said it was a loss.\n\n“It hurts,” [he] said.',
    ],
    ['a woman, past a man', 'Lena Orsk', 'Mayor Lena Orsk met Tomas Brandt. [She] was tired.'],
    [
      'by an unknown first name that sounds like a woman’s',
      'Odrinette Falk',
      'Odrinette Falk met Wendrik Stoll. [She] was tired.',
    ],
    ['not who speaks the quotation', 'Anton Verel', 'Anton Verel was angry. “[He] wants too much,” Tomas Brandt said.'],
    ['not the subject whose object it is', 'Anton Verel', 'Anton Verel came late. Tomas Brandt met [him], but left.'],
    [
      'not whom he speaks of',
      'Piotr Hask',
      'Piotr Hask was the guard on duty when Anton Verel died. Anton Verel was 60.\n\nAnton Verel had slept badly for weeks. [He] said he had twice called a doctor for Verel.',
    ],
    [
      'not whom he speaks of in a quotation',
      'Piotr Hask',
      'Piotr Hask, the judge, met the lawyers of Anton Verel. Anton Verel was not there.\n\n[He] said: “Did Anton Verel know of it?”',
    ],
    [
      'not whom he spoke of, as the sentence closes',
      'Piotr Hask',
      'Piotr Hask spoke in Harrow. Anton Verel, 60, had won the vote. It was not what Verel wanted, [he] said.',
    ],
    [
      'named only in the main clause',
      'Anton Verel',
      'Anton Verel met Piotr Hask. While [he] said the road was safe, Verel closed it.',
    ],
    ['the name after the comma', 'Anton Verel', 'Tomas Brandt spoke first. In [his] answer, Anton Verel spoke of trade.'],
    ['an institution that spoke', 'Norland Union', 'The Norland Union said trucks were waiting, as [it] announced new checks.'],
    ['an institution as they', 'Norland Union', 'The Norland Union denied the report. [They] said nothing was wrong.'],
  ])('%s: %s', async (_, name, annotated) => {
    const { text, spans } = marked(annotated);
    const found = await read(text);
    for (const at of spans) {
      const meant = found.find(({ mentions }) => mentions.some(({ start, end }) => start === at.start && end === at.end));
      expect(meant?.name).toBe(name);
    }
  });

  test.each([
    ['weather', 'The Norland Union sent help because [it] rained.'],
    ['a man alone is not she', 'Anton Verel came late. [She] was tired.'],
    ['a person is not it', 'Anton Verel said no. [It] said yes.'],
  ])('nobody: %s', async (_, annotated) => {
    const { text, spans } = marked(annotated);
    const [at] = spans;
    const held = (await read(text)).filter(({ mentions }) => mentions.some(({ start }) => start === at?.start));
    expect(held).toEqual([]);
  });
});

describe('what an institution is called by', () => {
  test.each([
    ['Norland Union', 'The Norland Union met on Monday. The [Union] will send observers.'],
    ['Border Commission', 'The Border Commission met on Monday. Nobody at the [Commission] answered.'],
  ])('%s', async (name, annotated) => {
    const { text, spans } = marked(annotated);
    const found = (await read(text)).find((entity) => entity.name === name);
    expect(found?.mentions.some(({ start, end }) => start <= (spans[0]?.start ?? -1) && end === spans[0]?.end)).toBe(true);
  });
});
