import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { annotationJson } from './annotation.ts';
import { dossier } from './dossier.ts';
import { explain } from './explain.ts';
import { groupLine } from './group-line.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { plain } from './paint.ts';
import { AnnotationShape, type Dossier, DossierShape, ExplanationShape, GroupLineShape } from './shape.ts';
import { dossierText } from './text.ts';

const first: ReadByHand = {
  id: 'r1',
  published: '2024-03-06',
  agency: 'VNA',
  headline: 'Velmora speaks of a stepwise reopening',
  text: 'Velmora speaks of a stepwise reopening\n\nAnton Verel and Ilse Maron agreed that the Dravik crossing should reopen in stages, the press service reported on Wednesday. Around 300 lorries waited.',
  entities: [{ name: 'Anton Verel', titles: ['President'] }, { name: 'Ilse Maron' }, { name: 'Dravik', type: 'LOC' }],
  statements: [{ by: 'Anton Verel', cue: 'agreed', says: 'that the Dravik crossing should reopen in stages', act: 'agree' }],
  figures: [{ at: 'Around 300', least: 300, most: 300, approximate: true, thing: 'lorries' }],
  times: [{ at: 'Wednesday', value: '2024-03-06', assumed: ['week'] }],
};

const second: ReadByHand = {
  id: 'r2',
  published: '2024-03-07',
  outlet: 'Belhaven Post',
  text: 'Emil Sorn refused to confirm that the two had agreed to reopen the crossing in stages. Some 450 lorries waited.',
  entities: [{ name: 'Emil Sorn' }],
  statements: [
    {
      by: 'Emil Sorn',
      cue: 'refused to confirm',
      says: 'that the two had agreed to reopen the crossing in stages',
      act: 'refuse',
      polarity: 'unasserted',
    },
  ],
  figures: [{ at: '450', least: 450, most: 450, thing: 'lorries' }],
};

const put = (...given: readonly ReadByHand[]): Dossier => {
  const reports = given.map(placed);
  return dossier(storyOf(reports), reports, []);
};

const story = put(first, second);

describe('dossier', () => {
  test('is in its public shape', () => {
    expect([...Value.Errors(DossierShape, story)]).toEqual([]);
    const read = placed(first);
    expect(Value.Check(AnnotationShape, annotationJson(read))).toBe(true);
    expect(annotationJson(read, { text: false })).not.toHaveProperty('text');
    expect(Value.Check(GroupLineShape, groupLine(read.placement))).toBe(true);
  });

  test('says who, when, where and how many', () => {
    expect(story).toMatchObject({
      title: 'Velmora speaks of a stepwise reopening',
      titleAt: { report: 'r1', span: [0, 38] },
      first: '2024-03-06',
      last: '2024-03-07',
      places: ['Dravik'],
      independent: { atMost: 2 },
      claims: [
        { id: 'c1', relation: 'not-confirmed' },
        { id: 'c2', relation: 'differs' },
      ],
    });
  });

  test('shows only words of the reports', () => {
    const text = (report: string) => story.annotations[report]?.text ?? '';
    for (const { about, aboutAt } of story.claims) expect(text(aboutAt.report).slice(...aboutAt.span)).toBe(about);
    for (const { text: line, report, span } of story.timeline) expect(text(report).slice(...span)).toBe(line);
  });

  test('is the same whatever the order in which reports come', () => {
    const reports = [first, second].map(placed);
    expect(JSON.stringify(dossier(storyOf(reports), reports.toReversed(), []))).toBe(JSON.stringify(story));
  });

  test('a title given beside the text has no place in it', () => {
    const { titleAt, title } = put({ ...second, title: 'Maron and Verel talk' });
    expect({ titleAt, title }).toEqual({ titleAt: null, title: 'Maron and Verel talk' });
  });
});

describe('terminal text', () => {
  const text = dossierText(story, { width: 80, paint: plain });

  test('tells the story in questions answered', () => {
    for (const words of [
      '2 reports, at most 2 independent origins',
      'A1  6 Mar 2024 · VNA',
      'asserted, not confirmed · 2 reports, at most 2 independent origins',
      'refused to confirm  Emil Sorn, via Belhaven Post',
      'denied              no one in these reports',
      '“Around 300 lorries” A1 ¶2 · about 300 · VNA',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('keeps to its width, and gives no verdict', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toMatch(/\b(?:true|false|fake|debunked|credible|lie[sd]?)\b/iu);
  });

  test('a report cannot steer the terminal', () => {
    const hostile = put({
      ...second,
      text: second.text.replace('Emil Sorn', 'Emil \u001b[31mSorn'),
      entities: [],
      statements: [],
      title: '\u001b]0;x\u0007',
    });
    const shown = dossierText(hostile, { width: 80, paint: plain });
    expect([shown.includes('\u001b'), shown.includes('\u0007')]).toEqual([false, false]);
  });
});

/** A claim whose words try to act as markup in every medium. */
const HOSTILE = '<script>alert(1)</script> **b** [x](http://evil.example) # h | `c` ![i](y) &amp; "q" \\';
const hostile = put({
  ...second,
  text: `Emil Sorn said ${HOSTILE} today`,
  title: HOSTILE,
  figures: [],
  statements: [{ by: 'Emil Sorn', cue: 'said', says: HOSTILE }],
});

test('a page holds no markup but its own', () => {
  const page = dossierHtml(hostile);
  expect(page).not.toMatch(/<script|<img|onerror=/iu);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toMatch(/^<!doctype html>/u);
});

test('Markdown holds no markup but its own', () => {
  const page = dossierMarkdown(hostile);
  expect(page).toContain(
    '\\<script\\>alert(1)\\</script\\> \\*\\*b\\*\\* \\[x\\](http\\://evil.example) \\# h \\| \\`c\\` \\!\\[i\\](y) \\&amp; "q" \\\\',
  );
});

describe('explain', () => {
  test.each([
    ['r1#s1', 'statement'],
    ['r1#f1', 'figure'],
    ['r1#e1', 'entity'],
    ['st-1#c1', 'claim'],
    ['or-r1', 'origin'],
    ['ep-1', 'episode'],
    ['st-1', 'story'],
    ['r2', 'report'],
  ])('%s is a %s', (id, kind) => {
    const found = explain(story, id);
    expect(found).toMatchObject({ id, kind });
    expect([...Value.Errors(ExplanationShape, found)]).toEqual([]);
    for (const { report, span, words } of found?.evidence ?? [])
      expect(story.annotations[report]?.text?.slice(...span)).toBe(words);
  });

  test.each(['r1#s9', 'r9#s1', 'st-1#c9', 'nothing', '#', ''])('%j is nothing', (id) => {
    expect(explain(story, id)).toBeNull();
  });
});

test('arbitrary words never break a dossier or its writers', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'Anton Verel ',
      'denied ',
      'the talks ',
      '14 ',
      'killed ',
      '. ',
      '\n',
      '“',
      '”',
      '<b>',
      '|',
      '😀',
      '\u0000',
      'Dravik ',
    ),
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const given = [a, b].map(
        (text, i): ReadByHand => ({
          id: `r${i}`,
          text: `${text}14 dead, he denied it`,
          statements: [{ cue: 'denied', says: 'it', act: 'deny', polarity: 'denied' }],
          figures: [{ at: '14', least: 14, most: 14 }],
        }),
      );
      const made = put(...given);
      expect([...Value.Errors(DossierShape, made)]).toEqual([]);
      expect(dossierText(made, { width: 80, paint: plain })).toBe(dossierText(put(...given), { width: 80, paint: plain }));
      expect(dossierHtml(made)).not.toContain('<b>😀');
      expect(dossierMarkdown(made)).not.toContain(' <b>');
    }),
    { numRuns: 50 },
  );
});
