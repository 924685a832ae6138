import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OnRecordError } from '../model/error.ts';
import type { Original, Report } from '../model/report.ts';
import { readOriginal } from './original.ts';

const formats = fc.constantFrom<Original['format']>('text', 'html', 'jsonl');

function attempt(original: Original): Report | string {
  try {
    return readOriginal(original);
  } catch (error) {
    if (error instanceof OnRecordError && error.code !== 'INTERNAL') return error.code;
    throw error;
  }
}

/** Notes point into the text; runs lead back to the page, character for character or to a reference. */
function holds({ text, notes, source, id }: Report, page: string): void {
  expect(id).not.toBe('');
  for (const { at } of notes) if (at !== null) expect(text.slice(at.start, at.end)).toBe('\ufffd');
  let reached = 0;
  for (const [start, end, from] of source ?? []) {
    expect(start).toBeGreaterThanOrEqual(reached);
    if (page[from] === '&') expect(end - start).toBeGreaterThan(0);
    else expect(page.slice(from, from + end - start)).toBe(text.slice(start, end));
    expect(text.slice(reached, start)).toMatch(/^(?: |\n\n)?$/);
    reached = end;
  }
  if (source !== null) expect(reached).toBe(text.length);
}

test('any bytes in any format: a report or a named error, the same twice', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), formats, (bytes, format) => {
      const original: Original = { bytes, format, input: 'x' };
      expect(attempt(original)).toEqual(attempt(original));
    }),
    { numRuns: 500 },
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="article-body">',
      '<div class="sidebar">',
      '</div>',
      '<article>',
      '<b>',
      '</b>',
      '<a href="/1">',
      '</a>',
      '<br>',
      '<li>',
      '<ul>',
      '</ul>',
    ],
    ...[
      '<h2>',
      '<table><tr><td>',
      '<!-- no -->',
      '<script>x</script>',
      '<title>',
      '</title>',
      '<form>',
      '<select>',
      '<svg>',
      '</svg>',
      '<p hidden>',
      '<',
      '<![CDATA[x]]>',
    ],
    ...[
      '&amp;',
      '&ldquo;',
      '&#8230;',
      '&#x1F600;',
      '&nbsp;',
      '&shy;',
      '&',
      '&#0;',
      '&#xD800;',
      '&notin',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\u0000',
      '\ufeff',
      '\u00ad',
      '😀',
    ],
  ),
  fc.constantFrom('Prime Minister Ilse Maron denied, in Belhaven, that talks were held. ', 'Kolm said', 'é', 'no'),
  fc.string(),
);

test('generated pages: never an unnamed error, and every character leads back to the page', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const page = pieces.join('');
      const read = attempt({ bytes: Buffer.from(page), format: 'html', input: 'x' });
      // What the bytes say, as the page's own order mark and half characters are not in them.
      if (typeof read !== 'string')
        holds(
          read,
          Buffer.from(page)
            .toString()
            .replace(/^\ufeff/, ''),
        );
    }),
    { numRuns: 1_000 },
  );
});

test.each(['</A</div>&#0;0', '<p>no</p></b</div>&ldquo;no', '</a</p>no&amp;no'])('a reference behind a torn tag: %s', (page) => {
  const read = attempt({ bytes: Buffer.from(page), format: 'html', input: 'x' });
  if (typeof read === 'string') throw new Error(read);
  holds(read, page);
});

test('references and tags torn by the pieces in which a page is parsed', () => {
  const page = `<p>${Array.from({ length: 3_000 }, (_, i) => `Kolm said &ldquo;no&#33;&rdquo; to ${i} <b>of</b> them. `).join('')}</p>`;
  const read = attempt({ bytes: Buffer.from(page), format: 'html', input: 'x' });
  if (typeof read === 'string') throw new Error(read);
  holds(read, page);
  expect(read.text.slice(-32)).toBe('Kolm said “no!” to 2999 of them.');
});

test('generated lines: never an unnamed error', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('id', 'text', 'title', 'published', 'language', '__proto__', 'x'), fc.jsonValue()),
      (line) => {
        attempt({ bytes: Buffer.from(JSON.stringify(line)), format: 'jsonl', input: 'x' });
      },
    ),
    { numRuns: 500 },
  );
});

test('generated texts: the text is the decoded file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const read = attempt({ bytes: Buffer.from(text), format: 'text', input: 'x' });
      if (typeof read !== 'string') expect(read.text).toBe(text.replace(/^\ufeff/, ''));
    }),
  );
});
