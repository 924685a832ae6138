import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand } from '../../test/placed-report.ts';
import { annotationJson } from './annotation.ts';
import { annotationText } from './highlight.ts';
import { plain } from './paint.ts';
import type { Annotation, EventJson, FigureJson } from './shape.ts';
import { columns } from './wrap.ts';

const report: ReadByHand = {
  id: 'r',
  text: 'Anton Verel will telephone Ilse Maron on Friday. Hask denied that guards crossed the river on Monday. In Dravik 450 of the lorries waited, more than before.',
  times: [
    { at: 'Friday', value: '2024-03-08', assumed: ['week'] },
    { at: 'Monday', value: 'XXXX-WXX-1' },
  ],
  events: [
    { at: 'Anton Verel will telephone Ilse Maron', status: 'planned', time: '2024-03-08' },
    { at: 'guards crossed the river', status: 'denied', time: 'XXXX-WXX-1' },
    { at: 'waited', time: '2024-03-05TEV' },
  ],
  figures: [
    { at: '450', least: 450, most: 450, thing: 'lorries' },
    { at: 'more', least: null, most: null },
  ],
};

type More = { readonly events?: readonly Partial<EventJson>[]; readonly figures?: readonly Partial<FigureJson>[] };

function annotated({ events = [], figures = [] }: More = {}): Annotation {
  const read = annotationJson(placed(report));
  return {
    ...read,
    events: read.events.map((one, i) => ({ ...one, ...events[i] })),
    figures: read.figures.map((one, i) => ({ ...one, ...figures[i] })),
  };
}

const who = (text: string, code: string | null = null) => ({
  text,
  start: 0,
  end: text.length,
  entity: null,
  code,
  sector: null,
});
const full = annotated({
  events: [
    { type: 'CONSULT', mode: 'phone', actor: [who('Anton Verel', 'VEL')], recipient: [who('Ilse Maron')], confidence: 0.8 },
    { type: 'COERCE', mode: null, actor: [who('guards')], recipient: [], place: 'Dravik', statement: 's1', confidence: 0.7 },
    { type: 'PROTEST', mode: null, actor: [], recipient: [], confidence: 0.4 },
  ],
  figures: [
    { part: true, place: 'Dravik', asOf: '2024-03-04', slot: null },
    { kind: 'comparison', thing: null, comparison: { direction: 'more', factor: null, than: 'before', thanAt: null } },
  ],
});

const list = (title: string, width: number): string[] => {
  const parts = annotationText(full, { width, paint: plain }).trimEnd().split('\n\n');
  return (parts[parts.indexOf(title) + 1] ?? '').split('\n');
};

describe('what a terminal lists besides statements', () => {
  test('happenings: the day or its words, whether they took place, who and whom, of what sort', () => {
    expect(list('3 happenings', 80)).toEqual([
      'v1 2024-03-08          planned   Anton Verel (VEL) → Ilse Maron · talks, by',
      '                                 phone · 0.80',
      '                                 “Anton Verel will telephone Ilse Maron”',
      'v2 “Monday”            denied    guards · coercion · in Dravik · in s1, 0.70',
      '                                 “guards crossed the river”',
      'v3 2024-03-05 evening  reported  nobody named · protest · 0.40',
      '                                 “waited”',
    ]);
  });

  test('figures: how they were read, of what, which of them, as of when', () => {
    expect(list('2 figures', 80)).toEqual([
      'f1 450                 lorries · part of them · in Dravik · as of 2024-03-04',
      '                       “450 of the lorries”',
      'f2 more than “before”  what is counted is not said',
      '                       “more”',
    ]);
  });

  test('times: their words, their values, what was assumed or left open', () => {
    expect(list('2 times', 80)).toEqual([' “Friday”  2024-03-08  week assumed', ' “Monday”  XXXX-WXX-1  left open']);
  });

  test('on a narrow terminal all of a row is one paragraph', () => {
    expect(list('3 happenings', 40).slice(0, 4)).toEqual([
      'v1 2024-03-08 · planned · Anton Verel',
      '   (VEL) → Ilse Maron · talks, by phone',
      '   · 0.80',
      '   “Anton Verel will telephone Ilse',
    ]);
  });

  test('a reading too long for its column stands whole beside it', () => {
    const than = 'on any day of the week before the bridge was closed';
    const long = annotated({
      figures: [{}, { kind: 'comparison', comparison: { direction: 'fewer', factor: null, than, thanAt: null } }],
    });
    const shown = annotationText(long, { width: 100, paint: plain }).replace(/\s+/gu, ' ');
    expect(shown).toContain(`fewer than “on any day of… fewer than “${than}”`);
  });

  test.each([24, 40, 80, 100])('keeps to %i columns', (width) => {
    const lines = annotationText(full, { width, paint: plain }).split('\n');
    expect(lines.filter((line) => columns(line) > width)).toEqual([]);
  });

  test('a time said twice in the same words is listed once', () => {
    const twice = { ...full, times: [...full.times, ...full.times] };
    expect(annotationText(twice, { width: 80, paint: plain })).toContain('\n2 times\n');
  });

  test('nothing is listed of what a report does not have', () => {
    const none = annotationText({ ...full, events: [], figures: [], times: [] }, { width: 80, paint: plain });
    expect(none).not.toMatch(/happening|figure|time/u);
  });

  test('participants, places and scopes cannot steer the terminal', () => {
    const bad = '\u001b[31mred';
    const hostile = annotated({
      events: [{ actor: [who(bad)], place: bad, mode: bad }],
      figures: [{ scope: bad, unit: bad, place: bad, asOf: bad, thing: bad }],
    });
    expect(annotationText(hostile, { width: 80, paint: plain })).not.toContain('\u001b');
  });
});
