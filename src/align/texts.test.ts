import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { byPublication } from '../model/order.ts';
import { type Span, span } from '../model/span.ts';
import { align } from './align.ts';
import type { PlacedReport } from './placed.ts';

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** What officials and others may say, in words that are alike, against each other, or of another matter. */
const SAYINGS = [
  { by: 'Nadia Kolm', cue: 'said', says: 'the ferry to Port Lenz would sail again on Friday' },
  { by: 'Lena Orsk', cue: 'said', says: 'on Friday the Port Lenz ferry would sail again' },
  { by: 'Piotr Hask', cue: 'denied', says: 'the ferry to Port Lenz would sail again on Friday', act: 'deny', polarity: 'denied' },
  {
    by: 'Tomas Brandt',
    cue: 'refused to say whether',
    says: 'the ferry would sail on Friday',
    act: 'refuse',
    polarity: 'unasserted',
  },
  { by: 'the Tarsk Daily', cue: 'reported', says: 'hauliers had begun to drive round by Dravik and its mountain road' },
  { by: 'Ilse Maron', cue: 'said', says: 'hauliers have begun to drive round by Dravik and its mountain road' },
] as const;
const COUNTS = [300, 450, 600];

interface Made {
  readonly sayings: readonly number[];
  readonly count: number | null;
  readonly day: number;
  readonly origin: number;
}

/** One report of the made-up story, as it is read. */
function report({ sayings, count, day, origin }: Made, i: number): PlacedReport {
  const said = sayings.map((one) => SAYINGS[one] ?? SAYINGS[0]);
  const published = dayAfter('2024-03-04', day);
  const counted = count === null ? [] : [`On Monday ${count} lorries were stranded at the Dravik crossing.`];
  const given: ReadByHand = {
    id: `r${i}`,
    origin: `or-${origin}`,
    published,
    outlet: `Outlet ${i}`,
    text: [`Rain fell on harbour ${i}.`, ...said.map(({ by, cue, says }) => `${by} ${cue} ${says}.`), ...counted].join(' '),
    entities: said.map(({ by }) => ({ name: by })),
    statements: said,
    ...(count === null
      ? {}
      : {
          times: [{ at: 'On Monday', value: '2024-03-04' }],
          figures: [{ at: String(count), thing: 'lorries', least: count, most: count, slot: 'stranded', asOf: published }],
        }),
  };
  return placed(given);
}

interface Again {
  readonly of: number;
  /** Days after the other; `null`: without a day. */
  readonly later: number | null;
  readonly outlet: string | null;
  /** What it has before the words that are the same. */
  readonly more: string;
}

/** A report of the same words, with its days resolved from its own. */
function copyOf(head: PlacedReport, { later, outlet, more }: Again, i: number): PlacedReport {
  const { report, layers, placement } = head;
  const text = more + report.text;
  const id = `copy${i}`;
  const own = placement.published.date ?? '';
  const date = later === null ? null : dayAfter(own, later);
  const published = { date, assumed: [] };
  const here = <T extends { readonly at: Span }>(one: T): T => ({
    ...one,
    at: span(text, one.at.start + more.length, one.at.end + more.length),
  });
  const moved = (at: Span): Span => span(text, at.start + more.length, at.end + more.length);
  const [t, s] = [span(text, more.length, text.length), span(report.text, 0, report.text.length)];
  return {
    report: { ...report, id, text, outlet, published },
    layers: {
      ...layers,
      layout: { ...layers.layout, blocks: layers.layout.blocks.map(here) },
      sentences: layers.sentences.map(moved),
      tokens: layers.tokens.map(here),
      times: layers.times.map((one) => ({ ...here(one), value: dayAfter(one.value, later ?? 400) })),
      figures: layers.figures.map((one) => ({ ...here(one), thingAt: one.thingAt && moved(one.thingAt), asOf: date })),
      entities: layers.entities.map((one) => ({ ...one, mentions: one.mentions.map(moved), names: one.names.map(moved) })),
      statements: layers.statements.map((one) => ({
        ...one,
        source: one.source.map(moved),
        cue: one.cue.map(moved),
        content: one.content.map(moved),
      })),
    },
    placement: {
      ...placement,
      report: id,
      published,
      links: [{ t, src: report.id, s, kind: 'reprint', likeness: 1, edits: [], rule: 'same-words@1' }],
      sameAs: { report: report.id, t, s },
    },
  };
}

const inOrder = (all: readonly PlacedReport[]): PlacedReport[] =>
  all.toSorted((a, b) =>
    byPublication({ id: a.report.id, published: a.placement.published }, { id: b.report.id, published: b.placement.published }),
  );

const aligned = (all: readonly PlacedReport[]) => align(storyOf(inOrder(all)), all);

/** All that must not change, as it is told of the originals. */
function told(all: readonly PlacedReport[]) {
  const { claims, comparisons, timeline, entities, changes } = aligned(all);
  const isOriginal = (id: string): boolean => id.startsWith('r');
  return {
    claims,
    comparisons: comparisons.filter(({ a, b }) => isOriginal(a.report) && isOriginal(b.report)),
    timeline: timeline.map((entry) => ({ ...entry, also: entry.also.filter(({ report: id }) => isOriginal(id)) })),
    entities: entities.map((one) => ({ ...one, in: one.in.filter(({ report: id }) => isOriginal(id)) })),
    changes: changes.filter(({ report: id }) => isOriginal(id)),
  };
}

const made: fc.Arbitrary<Made> = fc.record({
  sayings: fc.uniqueArray(fc.nat(SAYINGS.length - 1), { minLength: 1, maxLength: 3 }),
  count: fc.option(fc.constantFrom(...COUNTS)),
  day: fc.nat(9),
  origin: fc.nat(5),
});
const copy: fc.Arbitrary<Again> = fc.record({
  of: fc.nat(20),
  later: fc.constantFrom(-40, -2, 0, 1, 40, null),
  outlet: fc.constantFrom(null, 'Tarsk Daily', 'Belhaven Post'),
  more: fc.constantFrom('', 'BELHAVEN (Coastwire) - '),
});

describe('a copy of any report', () => {
  test('changes nothing that is told of the others, whatever its day and its outlet', () => {
    let disputed = 0;
    fc.assert(
      fc.property(
        fc.array(made, { minLength: 2, maxLength: 6 }),
        fc.array(copy, { minLength: 1, maxLength: 3 }),
        (rows, again) => {
          const originals = rows.map(report);
          const copies = again.map((one, i) => copyOf(originals[one.of % originals.length] as PlacedReport, one, i));
          const expected = told(originals);
          disputed += expected.claims.length;
          expect(told([...originals, ...copies])).toEqual(expected);
        },
      ),
      { numRuns: 80 },
    );
    expect(disputed).toBeGreaterThan(50);
  });

  const [first, other] = [
    report({ sayings: [0], count: 300, day: 0, origin: 0 }, 0),
    report({ sayings: [2], count: 450, day: 1, origin: 1 }, 1),
  ];
  const late = copyOf(first, { of: 0, later: 40, outlet: null, more: 'BELHAVEN (Coastwire) - ' }, 0);

  test('is told of with its text: its figures, its names, its days; and brings nothing', () => {
    const { comparisons, entities, timeline, changes } = aligned([first, other, late]);
    const pairs = comparisons.map(({ a, b, relation, rule }) => `${a.report} ${b.report} ${relation} ${rule}`);
    expect(pairs).toEqual(['r0 r1 differ figure-slot@4', 'r0 copy0 agree same-words@1', 'r1 copy0 differ figure-slot@4']);
    expect(entities.find(({ name }) => name === 'Nadia Kolm')?.in.map(({ report: id }) => id)).toEqual(['r0', 'copy0']);
    expect(timeline.map(({ date, also }) => [date, ...also.map(({ report: id }) => id)])).toEqual([
      ['2024-03-04', 'copy0'],
      ['2024-03-04'],
    ]);
    expect(changes.map(({ report: id, adds }) => `${id} ${adds.length}`)).toEqual(['r0 2', 'r1 2', 'copy0 0']);
  });

  test('whose text could not be read is laid down without it', () => {
    expect(aligned([late, other]).changes.map(({ report: id }) => id)).toEqual(['r1', 'copy0']);
  });
});
