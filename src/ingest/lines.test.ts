import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './charset.ts';
import { linesOf } from './lines.ts';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = async (bytes: Uint8Array, size: number, limit = 1_000): Promise<(string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(chunked(bytes, size), limit)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.bytes === null ? null : decode(line.bytes).text);
  }
  return lines;
};

const withoutLast = (lines: readonly string[]): readonly string[] => (lines.at(-1) === '' ? lines.slice(0, -1) : lines);

test('any text, in chunks of any size, is cut at its line feeds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', 'é', '\n', 'ਊ', ' ') }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const lines = withoutLast(text.split('\n'));
        expect(await read(Buffer.from(text), size)).toEqual(lines);
        if (text === '') return;
        // U+0A0A holds the byte of a line feed twice.
        expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'), size)).toEqual(lines);
        expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), size)).toEqual(lines);
      },
    ),
  );
});

test('a line that is too long is named and not held; the next ones are read', async () => {
  expect(await read(Buffer.from(`one\n${'x'.repeat(50)}\nthree\n${'y'.repeat(50)}`), 7, 20)).toEqual([
    'one',
    null,
    'three',
    null,
  ]);
});
