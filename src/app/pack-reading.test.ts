import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadRelation, ReportReading } from '../model/reading.ts';
import { spanWithin } from '../model/span.ts';
import { packReading, unpackReading } from './pack-reading.ts';

const LENGTH = 100_000;
const tag = fc.string({ unit: 'binary', maxLength: 5 });
const number = fc.double();
const at = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, long]) => spanWithin(LENGTH, start, Math.min(start + long, LENGTH)));
const fragment = fc.record({ at, confidence: number });
const linked = fc.array(fc.record({ at, confidence: number, link: number }), { maxLength: 3 });
const relations = fc.array(
  fc.record<ReadRelation>({
    source: fc.array(fragment, { maxLength: 2 }),
    sourceLink: number,
    cue: fc.array(fragment, { maxLength: 3 }),
    content: linked,
    confidence: number,
  }),
  { maxLength: 5 },
);
const tokens = fc
  .array(fc.option(fc.record({ upos: tag, head: fc.maxSafeNat(), relation: tag })), { maxLength: 50 })
  .map((all) => all.map((token) => token && { ...token, head: (token.head % (all.length + 1)) - 1 }));
const anyReading: fc.Arbitrary<ReportReading> = fc.record({
  relations,
  names: fc.array(fc.record({ at, type: tag, confidence: number }), { maxLength: 5 }),
  tokens,
  inner: relations,
});

const SAID: ReportReading = {
  relations: [
    {
      source: [{ at: spanWithin(40, 0, 11), confidence: 0.9111738757118 }],
      sourceLink: 1 - 2 ** -53,
      cue: [{ at: spanWithin(40, 12, 16), confidence: 5e-324 }],
      content: [{ at: spanWithin(40, 17, 40), confidence: 0.1 + 0.2, link: -0 }],
      confidence: 0.5822225214905261,
    },
  ],
  names: [{ at: spanWithin(40, 0, 11), type: 'PER', confidence: 0.99 }],
  tokens: [
    { upos: 'PROPN', head: 2, relation: 'nsubj' },
    null,
    { upos: 'VERB', head: -1, relation: 'root' },
    { upos: 'ADJ', head: 2, relation: 'ccomp' },
  ],
  inner: [],
};

test('a reading comes back exactly', () => {
  expect(unpackReading(packReading(SAID), 40)).toStrictEqual(SAID);
});

test('any reading comes back exactly', () => {
  fc.assert(
    fc.property(anyReading, (one) => {
      expect(unpackReading(packReading(one), LENGTH)).toEqual(one);
    }),
  );
});

const packed = packReading(SAID);
const plain = inflateSync(packed);

test.each([
  ['nothing', new Uint8Array()],
  ['other bytes', Buffer.from('{"relations":[]}')],
  ['a part of it', packed.subarray(0, -1)],
  ['a part of what was deflated', deflateSync(plain.subarray(0, -1))],
  ['more than was deflated', deflateSync(Buffer.concat([plain, Buffer.of(0)]))],
  ['no bytes, deflated', deflateSync(Buffer.of())],
  ['other bytes, deflated', deflateSync(Buffer.alloc(64, 255))],
  ['a reading with a head outside', packReading({ ...SAID, tokens: [{ upos: 'X', head: 1, relation: 'dep' }] })],
])('%s: no reading', (_, bytes) => {
  expect(unpackReading(bytes, 40)).toBeUndefined();
});

test('a reading of a longer text is no reading', () => {
  expect(unpackReading(packed, 39)).toBeUndefined();
});

test('one byte altered: no reading', () => {
  for (let i = 0; i < packed.length; i += 1) {
    const altered = Uint8Array.from(packed, (byte, at) => (at === i ? byte ^ 1 : byte));
    const found = unpackReading(altered, 40);
    if (found !== undefined) expect(found, `byte ${i}`).toStrictEqual(SAID);
  }
});

test('any bytes, deflated, are read to an end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const found = unpackReading(deflateSync(bytes), 40);
      if (found !== undefined) expect(unpackReading(packReading(found), 40)).toStrictEqual(found);
    }),
  );
});
