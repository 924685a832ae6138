import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand } from '../../test/placed-report.ts';
import { annotationJson } from './annotation.ts';
import { annotationText } from './highlight.ts';
import { type Paint, plain } from './paint.ts';
import type { Annotation, StatementJson } from './shape.ts';
import { columns } from './wrap.ts';

/** Styles as tags, so that a row can be read. */
const tagged: Paint = {
  ...plain,
  coloured: true,
  says: (s) => `<says ${s}>`,
  plans: (s) => `<plans ${s}>`,
  denies: (s) => `<denies ${s}>`,
  holds: (s) => `<holds ${s}>`,
  accuses: (s) => `<accuses ${s}>`,
  source: (s) => `<b ${s}>`,
  cue: (s) => `<u ${s}>`,
};

type More = Readonly<Record<string, Partial<StatementJson>>>;

/** A report read by hand, with what more is to be known of its statements. */
function annotated(report: ReadByHand, more: More = {}): Annotation {
  const annotation = annotationJson(placed(report));
  return { ...annotation, statements: annotation.statements.map((one) => ({ ...one, ...more[one.id] })) };
}

const printed = (annotation: Annotation, paint: Paint = plain, width = 80): string =>
  annotationText(annotation, { width, paint });
const part = (whole: string, nth: number): string => whole.split('\n\n')[nth] ?? '';

describe('the report’s words', () => {
  const marked = (text: string, statements: ReadByHand['statements'], paint = plain, width = 80): string =>
    part(printed(annotated({ id: 'r', text, statements: statements ?? [] }), paint, width), 2);

  test.each([
    [
      'source, cue and words each have a sign under them',
      'Kolm said the road is open.',
      [{ by: 'Kolm', cue: 'said', says: 'the road is open' }],
      ['   Kolm said the road is open.', 's1 ==== ~~~~ ----------------'],
    ],
    [
      'one inside the other: a line each, nothing is lost',
      'VNA reported that Hask denied the charge.',
      [
        { by: 'VNA', cue: 'reported', says: 'that Hask denied the charge' },
        { by: 'Hask', cue: 'denied', says: 'the charge', act: 'deny', polarity: 'denied', parent: 's1' },
      ],
      [
        '   VNA reported that Hask denied the charge.',
        's1 === ~~~~~~~~ ---------------------------',
        's2                   ==== ~~~~~~ ----------',
      ],
    ],
    [
      'wide letters take two columns, and so do their signs',
      'Orsk said 東京 is far.',
      [{ by: 'Orsk', cue: 'said', says: '東京 is far' }],
      ['   Orsk said 東京 is far.', 's1 ==== ~~~~ -----------'],
    ],
    [
      'a tab goes on to the next stop, marked or not',
      'Orsk\tsaid: "No\tmore."',
      [{ by: 'Orsk', cue: 'said', says: '"No\tmore."' }],
      ['   Orsk    said: "No       more."', 's1 ====    ~~~~  ----------------'],
    ],
    [
      'a lone line end of an old machine, and one of another',
      'Orsk said\r\nno.\r\rKolm left.',
      [{ by: 'Orsk', cue: 'said', says: 'no' }],
      ['   Orsk said', 's1 ==== ~~~~', '   no.', 's1 --'],
    ],
    [
      'what would steer a terminal is shown as a sign',
      'Kolm said \u001B[31mno\u001B[0m\u202E.',
      [{ by: 'Kolm', cue: 'said', says: '\u001B[31mno\u001B[0m' }],
      ['   Kolm said \uFFFD[31mno\uFFFD[0m\uFFFD.', 's1 ==== ~~~~ -----------'],
    ],
  ] as const)('%s', (_why, text, statements, lines) => {
    expect(marked(text, statements).split('\n')).toEqual(lines);
  });

  test('are wrapped at spaces, and each line has its own signs', () => {
    const text = 'The bridge at Dravik is safe for lorries, Orsk said on Monday.';
    expect(marked(text, [{ by: 'Orsk', cue: 'said', says: 'The bridge at Dravik is safe for lorries' }], plain, 24)).toBe(
      [
        '   The bridge at Dravik',
        's1 --------------------',
        '   is safe for lorries,',
        's1 -------------------',
        '   Orsk said on Monday.',
        's1 ==== ~~~~',
      ].join('\n'),
    );
  });

  test.each([
    ['say', 'asserted', 'says', 'an assertion'],
    ['announce', 'asserted', 'plans', 'a plan of one’s own'],
    ['demand', 'unasserted', 'plans', 'a call for action'],
    ['accuse', 'asserted', 'accuses', 'a charge'],
    ['deny', 'denied', 'denies', 'a denial'],
    ['deny', 'asserted', 'denies', 'a denial in words of one’s own'],
    ['say', 'denied', 'denies', '“said to be untrue”'],
    ['refuse', 'unasserted', 'holds', 'a refusal is no assertion'],
    ['say', 'unasserted', 'holds', '“did not say”: no assertion either'],
    ['confirm', 'unasserted', 'holds', '“did not confirm”'],
    ['deny', 'unasserted', 'holds', '“did not deny” is no denial'],
  ] as const)('%s, %s: coloured as %s (%s)', (act, polarity, drawn, _why) => {
    const text = 'Kolm spoke of the road.';
    expect(marked(text, [{ by: 'Kolm', cue: 'spoke of', says: 'the road', act, polarity }], tagged)).toBe(
      `s1   <b <${drawn} Kolm>> <u <${drawn} spoke of>> <${drawn} the road>.`,
    );
  });

  test('with colours a word has that of the shortest mark that covers it', () => {
    const text = 'VNA reported that Hask denied the charge.';
    const statements = [
      { by: 'VNA', cue: 'reported', says: 'that Hask denied the charge' },
      { by: 'Hask', cue: 'denied', says: 'the charge', act: 'deny', polarity: 'denied', parent: 's1' },
    ] as const;
    expect(marked(text, statements, tagged)).toBe(
      's1–2 <b <says VNA>> <u <says reported>> <says that ><b <denies Hask>><says  ><u <denies denied>><says  ><denies the charge>.',
    );
  });

  test('without marks are all there, in their order, and no line is wider than the terminal', () => {
    const unit = fc.constantFrom(
      'Kolm ',
      'said ',
      '14 ',
      '\n',
      '\r\n',
      '\t',
      '😀',
      '東',
      'é',
      '<b>',
      '\u001B[2J',
      'x'.repeat(30),
    );
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 24, max: 60 }), (words, width) => {
        const text = `x${words}x`;
        const body = printed(annotated({ id: 'r', text }), plain, width).split('\n\nNo statement')[0] ?? '';
        const lines = body.split('\n').slice(3);
        const bare = (s: string): string => s.replace(/\s+/gu, '').replaceAll('\u001B', '\uFFFD');
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(lines.every((line) => columns(line) <= width)).toBe(true);
      }),
    );
  });

  test('of a million and a half characters without a space take a moment, not minutes', () => {
    const text = 'x'.repeat(1_500_000);
    const lines = printed(annotated({ id: 'r', text, statements: [{ says: text }] }), plain, 80).split('\n');
    expect(lines.length).toBeGreaterThan(35_000);
  }, 20_000);
});

describe('the list of statements', () => {
  const text = 'Nadia Kolm told reporters on Tuesday that the road is open.';
  const entry = (given: Partial<StatementJson>, report: Partial<ReadByHand> = {}, width = 80): string =>
    part(
      printed(
        annotated(
          {
            id: 'r',
            text,
            times: [{ at: 'Tuesday', value: '2024-03-05', assumed: ['week'] }],
            statements: [{ by: 'Nadia Kolm', cue: 'told', says: 'that the road is open' }],
            ...report,
          },
          { s1: { speaker: 'Nadia Kolm', confidence: 0.9, rule: 'encoder@1', ...given } },
        ),
        plain,
        width,
      ),
      4,
    ).trimEnd();

  test.each([
    [
      'nothing more is known',
      {},
      {},
      ['s1 Nadia Kolm ← outlet not named', '   ● said “that the road is open”', '   encoder, 0.90'],
    ],
    [
      'through an agency and the outlet that prints it',
      {},
      { agency: 'VNA', outlet: 'Tarsk Daily' },
      ['s1 Nadia Kolm ← VNA ← Tarsk Daily', '   ● said “that the road is open”', '   encoder, 0.90'],
    ],
    [
      'to whom, where, when',
      { addressee: 'reporters', medium: 'briefing', time: '2024-03-05' },
      { agency: 'VNA' },
      [
        's1 Nadia Kolm ← VNA',
        '   ● said “that the road is open”',
        '   to reporters · at a briefing · 2024-03-05, week assumed, from “Tuesday” ·',
        '   encoder, 0.90',
      ],
    ],
    [
      'a refusal has the broken ring and asserts nothing',
      { act: 'refuse', polarity: 'unasserted' },
      {},
      ['s1 Nadia Kolm ← outlet not named', '   ◌ refused “that the road is open”', '   polarity unasserted · encoder, 0.90'],
    ],
    [
      'a negated cue is no assertion',
      { polarity: 'unasserted' },
      {},
      ['s1 Nadia Kolm ← outlet not named', '   ◌ said, unasserted “that the road is open”', '   encoder, 0.90'],
    ],
    [
      'who denies by saying something asserts it',
      { act: 'deny', polarity: 'asserted' },
      {},
      ['s1 Nadia Kolm ← outlet not named', '   × denied, saying “that the road is open”', '   encoder, 0.90'],
    ],
    [
      'joint speakers, each once; nobody to be heard from',
      { speaker: 'Nadia Kolm; Lena Orsk; Nadia Kolm', act: 'agree' },
      {},
      ['s1 Nadia Kolm, Lena Orsk ← outlet not named', '   ● agreed “that the road is open”', '   encoder, 0.90'],
    ],
    [
      'nobody is named',
      { speaker: null, act: 'demand', polarity: 'unasserted' },
      { outlet: 'Belhaven Post' },
      ['s1 nobody named ← Belhaven Post', '   ■ demanded “that the road is open”', '   polarity unasserted · encoder, 0.90'],
    ],
    [
      'a day that one report cannot tell',
      { time: 'XXXX-WXX-2' },
      { times: [{ at: 'Tuesday', value: 'XXXX-WXX-2' }] },
      ['s1 Nadia Kolm ← outlet not named', '   ● said “that the road is open”', '   “Tuesday”, date left open · encoder, 0.90'],
    ],
    [
      'a speaker whose name carries an escape',
      { speaker: 'Kolm\u001B]0;x\u0007' },
      {},
      ['s1 Kolm\uFFFD]0;x\uFFFD ← outlet not named', '   ● said “that the road is open”', '   encoder, 0.90'],
    ],
  ] as const)('%s', (_why, given, report, lines) => {
    expect(entry(given, report).split('\n')).toEqual(lines);
  });

  test('puts a statement under the one that carries it, and names the chain', () => {
    const report: ReadByHand = {
      id: 'r',
      agency: 'VNA',
      text: 'Kolm said Orsk had promised that Hask denied it.',
      statements: [
        { by: 'Kolm', cue: 'said', says: 'Orsk had promised that Hask denied it' },
        { by: 'Orsk', cue: 'had promised', says: 'that Hask denied it', act: 'promise', parent: 's1' },
        { by: 'Hask', cue: 'denied', says: 'it', act: 'deny', polarity: 'denied', parent: 's2' },
      ],
    };
    const more: More = {
      s1: { speaker: 'Nadia Kolm', confidence: 0.9, rule: 'encoder@1' },
      s2: { speaker: 'Lena Orsk', confidence: 0.8, rule: 'encoder@1' },
      s3: { speaker: 'Piotr Hask', confidence: 0.7, rule: 'encoder@1' },
    };
    expect(part(printed(annotated(report, more)), 4)).toBe(
      [
        's1 Nadia Kolm ← VNA',
        '   ● said “Orsk had promised that Hask denied it”',
        '   encoder, 0.90',
        '    s2 Lena Orsk ← Nadia Kolm ← VNA',
        '       ■ promised “that Hask denied it”',
        '       encoder, 0.80',
        '        s3 Piotr Hask ← Lena Orsk ← Nadia Kolm ← VNA',
        '           × denied “it”',
        '           encoder, 0.70\n',
      ].join('\n'),
    );
  });

  test.each([
    ['one that carries itself', { s1: { parent: 's1' } }],
    ['two that carry each other', { s1: { parent: 's2' }, s2: { parent: 's1' } }],
    ['a carrier that is not there', { s1: { parent: 's9' } }],
  ] as const)('shows every statement once: %s', (_why, more) => {
    const report: ReadByHand = { id: 'r', text: 'Kolm said no. Orsk left.', statements: [{ says: 'no' }, { says: 'Orsk left' }] };
    const whole = printed(annotated(report, more));
    expect([...whole.matchAll(/^ *s\d nobody/gmu)].map(([line]) => line.trim().slice(0, 2)).toSorted()).toEqual(['s1', 's2']);
  });

  test('keeps to a narrow terminal', () => {
    const narrow = entry({ addressee: 'reporters', medium: 'press release', time: '2024-03-05' }, { agency: 'VNA' }, 40);
    expect(narrow.split('\n').every((line) => columns(line) <= 40)).toBe(true);
  });

  test('says that there is none', () => {
    expect(printed(annotated({ id: 'r', text: 'The road is open.' }))).toBe(
      'Report r\noutlet not named · no date in the text\n\nThe road is open.\n\nNo statement found in this report.\n',
    );
  });
});

const SAID = 'Kolm said no. ';
const MANY = 2_000;

describe.each([plain, tagged])('a report full of statements is shown in bounded time', (paint) => {
  const text = SAID.repeat(MANY);
  const to = text.length - 1;
  const inside = (i: number): number => i * SAID.length;

  test.each<readonly [string, (i: number) => Partial<StatementJson>]>([
    ['that each hold the rest', (i) => ({ content: [[inside(i) + 10, to]] })],
    ['that each hold all', () => ({ content: [[0, to]] })],
    ['that carry each other in one chain', (i) => ({ parent: i === 0 ? null : `s${i}`, speaker: `Kolm ${i}` })],
    ['said on one day', () => ({ time: '2024-03-05' })],
  ])(
    '%s',
    (_, more) => {
      const [one] = annotated({ id: 'r', text: SAID, statements: [{ says: 'no' }] }).statements;
      if (one === undefined) throw new Error('no statement to copy');
      const statements = Array.from({ length: MANY }, (__, i): StatementJson => ({ ...one, id: `s${i + 1}`, ...more(i) }));
      const times = Array.from({ length: MANY }, (__, i) => {
        const at = { start: inside(i), end: inside(i) + 4 };
        return { ...at, type: 'DATE' as const, value: '2024-03-05', assumed: [], rule: 'weekday@1' };
      });
      const shown = printed({ ...annotated({ id: 'r', text }), statements, times }, paint);
      expect(shown.match(/^ *s\d+ +(?:Kolm|nobody)/gmu)).toHaveLength(MANY);
    },
    10_000,
  );
});
