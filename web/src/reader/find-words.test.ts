import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { type Anchor, anchorHash, anchorIn, anchorTo, fingerprint } from '../anchor.ts';
import { type FoundWords, findWords } from './find-words.ts';

const BEFORE =
  'TARSK, March 4. /VNA/. The crossing at Dravik stays closed.\n\nAround 300 lorries wait, General Piotr Hask said.\n\n';
const AFTER = '\n\nFerries go as before, the port said.';

/** A link to the words in brackets, as an address holds it. */
function linkTo(annotated: string): { readonly text: string; readonly link: Anchor } {
  const { text, spans } = marked(annotated);
  const [at] = spans;
  const link = anchorIn(`#${anchorHash(anchorTo(text, [at?.start ?? 0, at?.end ?? 0]))}`);
  if (link === null) throw new Error('no link');
  return { text, link };
}

/** What a link leads to in a later text: how, and the words. */
function led(link: Anchor, text: string): readonly [FoundWords['kind'], string] {
  const found = findWords(text, fingerprint(text), link);
  return [found.kind, found.at === null ? '' : text.slice(...found.at)];
}

const LONG =
  '“We want to see the bridges and the scales with our own eyes before anybody signs anything at all”, said Marta Ilves in Harrow, and she named no day.';

describe('words that a link leads to', () => {
  test.each<[what: string, made: string, now: string | null, kind: FoundWords['kind'], words: string]>([
    ['the same text', `${BEFORE}[It opens on Friday], she said.`, null, 'here', 'It opens on Friday'],
    ['an emoji and a flag', '[🚛🚚 stand at 🇳🇴 the gate] 👩‍👩‍👧', null, 'here', '🚛🚚 stand at 🇳🇴 the gate'],
    [
      'moved: a paragraph came before them',
      `${BEFORE}[It opens on Friday], she said.`,
      `CORRECTED\n\n${BEFORE}It opens on Friday, she said.`,
      'moved',
      'It opens on Friday',
    ],
    [
      'the end of the text changed',
      `[It opens on Friday], she said.`,
      'It opens on Friday, he said.',
      'here',
      'It opens on Friday',
    ],
    [
      'said twice: the one with its own words around it',
      'Hask said no. Then [Hask said] yes, and left.',
      'Hask said no, twice. Hask said so. Then Hask said yes, and left.',
      'moved',
      'Hask said',
    ],
    [
      'the same paragraph twice: the nearer one',
      `It opens on Friday, she said.${AFTER}\n\n[It opens on Friday], she said.${AFTER}`,
      `It opens on Friday, she said.${AFTER}\n\nNew.\n\nIt opens on Friday, she said.${AFTER}`,
      'moved',
      'It opens on Friday',
    ],
    [
      'a number in them changed',
      `${BEFORE}[A total of 21 drivers have been taken to hospital] since Monday.`,
      `${BEFORE}A total of 12 drivers have been taken to hospital since Monday.`,
      'closest',
      'A total of 12 drivers have been taken to hospital',
    ],
    [
      'words put in the middle of long ones',
      `${BEFORE}[${LONG}]`,
      `${BEFORE}${LONG.replace('anybody signs', 'any one of them signs')}`,
      'moved',
      LONG.replace('anybody signs', 'any one of them signs'),
    ],
    [
      'lines broken otherwise, quotation marks made straight',
      `${BEFORE}[“Nobody asked us”, she said – twice], on Monday.`,
      `${BEFORE.replaceAll('\n\n', '\n')}"Nobody\nasked us", she\n   said - twice, on Monday.`,
      'moved',
      '"Nobody\nasked us", she\n   said - twice',
    ],
    [
      'letters with marks, composed anew',
      'In Trnava [Zoe\u0308 Nova\u0301kova\u0301 spoke to drivers] at noon.',
      'In Trnava Zo\u00eb Nov\u00e1kov\u00e1 spoke to drivers at noon.',
      'moved',
      'Zo\u00eb Nov\u00e1kov\u00e1 spoke to drivers',
    ],
    ['left out, and nothing like them stands', `${BEFORE}[It opens on Friday], she said.`, 'Cows graze.', 'gone', ''],
    ['a word that stands everywhere else, too', 'x [the] y', 'He saw the cow, the calf, the bull.', 'closest', 'the'],
    ['an empty text', '[It opens on Friday], she said.', '', 'gone', ''],
  ])('%s', (_what, made, now, kind, words) => {
    const { text, link } = linkTo(made);
    expect(led(link, now ?? text)).toEqual([kind, words]);
  });

  test('the nearer of two like paragraphs is the second, not the first', () => {
    const twice = (first: string) => `${first}It opens on Friday, she said.${AFTER}\n\n[It opens on Friday], she said.${AFTER}`;
    const { link } = linkTo(twice(''));
    const now = marked(twice('By day. ')).text;
    expect(findWords(now, fingerprint(now), link).at?.[0]).toBe(now.lastIndexOf('It opens'));
  });

  test.each<[what: string, hash: string, kind: FoundWords['kind']]>([
    ['a link of old has the place alone', '#s=3-9', 'here'],
    ['a link of old that points beyond the words', '#s=3-900', 'gone'],
    ['a place that is none', '#s=9-3', 'gone'],
    ['a quote cut short, made for another text', '#s=0-3&v=0123456789abcdef&q=%E0%', 'gone'],
  ])('%s', (_what, hash, kind) => {
    const link = anchorIn(hash);
    expect(link === null ? null : led(link, 'It opens on Friday.')[0]).toBe(kind);
  });

  test.each(['', '#', '#main', '#c4', '#s=', '#s=a-b', '#q=words'])('an address without words: %s', (hash) => {
    expect(anchorIn(hash)).toBeNull();
  });

  test('what parts a quote may stand in it: commas, hyphens, ampersands', () => {
    const { link } = linkTo('a-b,c&d=#[e-f, g & h-]-,i');
    expect(link.quote).toEqual({ prefix: 'a-b,c&d=#', start: 'e-f, g & h-', end: null, suffix: '-,i' });
  });

  test('a letter is never cut in two', () => {
    const { link } = linkTo(`${'🚛'.repeat(30)}e[x]e\u0301${'🚛'.repeat(30)}`);
    for (const words of [link.quote?.prefix, link.quote?.suffix]) expect(words).not.toMatch(/\ufffd/u);
  });

  test('in a megabyte, a link is short and found in time', () => {
    const lines = Array.from(
      { length: 9000 },
      (_, i) => `Line ${i}: the lorries wait at gate ${i % 7}, a driver said, and the gate stays shut.\n\n`,
    );
    const made = `${lines.join('')}[Gate 4 opens on Friday at noon]. ${lines.join('')}`;
    const { link } = linkTo(made);
    expect(anchorHash(link).length).toBeLessThan(400);
    const now = marked(made).text.slice(5000);
    expect(led(link, now)).toEqual(['moved', 'Gate 4 opens on Friday at noon']);
    const changed = now.replace('on Friday at noon', 'on Sunday at dusk');
    expect(led(link, changed)[0]).toBe('closest');
  });
});
