import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../model/bytes.ts';
import { Pool } from './pool.ts';

const ENTRY = { place: 0, id: 'a', day: 1, publisher: null, lead: 0, closing: 0, root: 0 };

/** Words of `text` between blanks, with nothing else known of them. */
function packedOf(text: string) {
  const found = [...text.matchAll(/\S+/g)];
  return {
    key: Uint32Array.from(found, (_, i) => i),
    start: Uint32Array.from(found, ({ index }) => index),
    end: Uint32Array.from(found, ({ index, 0: word }) => index + word.length),
    marks: new Uint8Array(found.length),
  };
}

function again(pool: Pool): Pool {
  const out = new ByteWriter();
  pool.save(out);
  return Pool.load(new ByteReader(out.bytes()));
}

const PLAIN = 'The ferry  to Belhaven\n\nwill not sail';
const LONG = 'a'.repeat(31);

test.each([
  ['plain prose', PLAIN],
  ['begins far on', `${' '.repeat(500)}${PLAIN}`],
  ['a gap of six, of seven, of thousands', `The ${' '.repeat(5)}ferry ${' '.repeat(6)}sails${' '.repeat(70_000)}again`],
  ['a word of 31 letters, of 32, of 140', `${LONG} ${LONG}b ${'b'.repeat(140)} again`],
  ['a wide gap before a word of 31 letters', `The ${' '.repeat(6)}${LONG} sails`],
  ['more words than lie between two anchors', `${PLAIN} `.repeat(40)],
])('each word is found where it stands: %s', (_, text) => {
  const pool = new Pool();
  for (const id of ['before', 'a']) pool.add({ ...ENTRY, id, length: text.length }, packedOf(text));
  const excerpt = new Pool();
  const words = packedOf(text).key.length;
  for (const one of [pool, again(pool)]) {
    const held = one.entries[1];
    if (held === undefined) throw new Error('no entry');
    const shown = Array.from({ length: words }, (__, i) => one.spanOf(held, i, i + 1)).map(
      (at) => at && text.slice(at.start, at.end),
    );
    expect(shown).toEqual(text.match(/\S+/g));
    excerpt.add({ ...ENTRY, length: text.length }, one.excerpt(held, 1, words));
  }
  for (const held of excerpt.entries) {
    const at = excerpt.spanOf(held, 0, words - 1);
    expect(at && text.slice(at.start, at.end)).toBe(text.trim().replace(/^\S+\s+/, ''));
  }
});

test('an entry that is taken out leaves nothing of its wide gaps', () => {
  const pool = new Pool();
  const text = `The${' '.repeat(90)}ferry sails`;
  for (let i = 0; i < 40; i += 1) pool.add({ ...ENTRY, length: text.length }, packedOf(text));
  for (let i = 0; i < 39; i += 1) pool.drop();
  const one = new Pool();
  one.add({ ...ENTRY, length: text.length }, packedOf(text));
  const [a, b] = [new ByteWriter(), new ByteWriter()];
  pool.save(a);
  one.save(b);
  expect(a.bytes()).toEqual(b.bytes());
});
