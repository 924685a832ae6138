import { describe, expect, test } from 'vitest';
import { type Lexicon, labelsFor, sessionFor, tokenizerFor } from '../../test/made-up-model.ts';
import { marked } from '../../test/marked.ts';
import { type Span, textAt } from '../model/span.ts';
import { type Encoder, encoderOf } from './encoder.ts';
import { labelsOf } from './labels.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Paragraph } from './windows.ts';

const LEXICON: Lexicon = {
  anton: { role: 'B-source', name: 'B-PER', upos: 'PROPN', head: 'said', relation: 'nsubj' },
  verel: { role: 'E-source', name: 'E-PER', upos: 'PROPN', head: 'anton', relation: 'flat' },
  said: { role: 'S-cue', upos: 'VERB', source: 'anton' },
  the: { role: 'B-content', cue: 'said', upos: 'DET', head: 'port', relation: 'det' },
  port: { role: 'I-content', upos: 'NOUN', head: 'open', relation: 'nsubj' },
  was: { role: 'I-content', upos: 'AUX', head: 'open', relation: 'cop' },
  open: { role: 'E-content', upos: 'ADJ', head: 'said', relation: 'ccomp' },
  dravik: { name: 'S-LOC', upos: 'PROPN', head: 'closed', relation: 'nsubj' },
  closed: { upos: 'VERB' },
  can: { upos: 'AUX', head: 'closed', relation: 'cop' },
  not: { upos: 'X', head: 'closed', relation: 'amod' },
  '.': { upos: 'PUNCT', head: 'said', relation: 'punct' },
};

function open(other: Readonly<Record<string, unknown>> = {}, lexicon: Lexicon = LEXICON): Encoder {
  const labels = labelsOf(JSON.parse(JSON.stringify(labelsFor(lexicon, other))));
  return encoderOf({ version: 'v', vocabulary: vocabularyOf(tokenizerFor(lexicon), 8), labels, session: sessionFor(lexicon) });
}

/** Each line a paragraph of one sentence with its tokens in brackets. */
function given(annotated: string): { text: string; paragraphs: Paragraph[]; spans: readonly Span[] } {
  const { text, spans } = marked(annotated);
  let at = 0;
  const paragraphs = text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    return { start, end, tokens: spans.filter((token) => token.start >= start && token.end <= end) };
  });
  return { text, paragraphs, spans };
}

describe('a reading', () => {
  const SAID = '[Anton] [Verel] [said] [the] [port] [was] [open][.]';

  test('finds who says what', async () => {
    const { text, paragraphs } = given(`[Dravik] [closed]\n${SAID}`);
    const { relations } = await open().read(text, paragraphs);
    expect(relations).toHaveLength(1);
    const [found] = relations;
    expect([found?.source, found?.cue, found?.content].map((parts) => parts?.map(({ at }) => textAt(text, at)))).toEqual([
      ['Anton Verel'],
      ['said'],
      ['the port was open'],
    ]);
    expect(found?.confidence).toBeGreaterThan(0.9);
    expect(found?.confidence).toBeLessThan(1);
  });

  test('finds names', async () => {
    const { text, paragraphs } = given(`[Dravik] [closed]\n${SAID}`);
    const { names } = await open().read(text, paragraphs);
    expect(names.map(({ at, type }) => [textAt(text, at), type])).toEqual([
      ['Dravik', 'LOC'],
      ['Anton Verel', 'PER'],
    ]);
  });

  test('finds how each sentence is built', async () => {
    const { text, paragraphs } = given(`[Dravik] [closed]\n${SAID}`);
    const { tokens } = await open().read(text, paragraphs);
    expect(tokens.map((token) => (token === null ? null : `${token.upos} ${token.relation} ${token.head}`))).toEqual([
      ...['PROPN nsubj 1', 'VERB root -1'],
      ...[
        'PROPN nsubj 4',
        'PROPN flat 2',
        'VERB root -1',
        'DET det 6',
        'NOUN nsubj 8',
        'AUX cop 8',
        'ADJ ccomp 4',
        'PUNCT punct 4',
      ],
    ]);
  });

  test('parts a word for its tokens; a token without a word has no reading', async () => {
    const { text, paragraphs } = given('[Dravik] [can][not] [closed][ ]');
    const { tokens } = await open().read(text, paragraphs);
    expect(tokens.map((token) => token?.upos ?? null)).toEqual(['PROPN', 'AUX', 'X', 'VERB', null]);
  });

  test('parses sentences apart, and the parts of one that is too long', async () => {
    const { text, paragraphs } = given('[Dravik] [closed] [Dravik] [closed]');
    const heads = async (encoder: Encoder, some: readonly Paragraph[]): Promise<(number | undefined)[]> =>
      (await encoder.read(text, some)).tokens.map((token) => token?.head);
    const apart = paragraphs.map((paragraph) => ({ ...paragraph, sentences: [{ start: 0 }, { start: 14 }] }));
    expect(await heads(open(), apart)).toEqual([1, -1, 3, -1]);
    expect(await heads(open({ window: 2, wordPieces: 2 }), paragraphs)).toEqual([1, -1, 3, -1]);
    expect((await heads(open(), paragraphs)).filter((head) => head === -1)).toHaveLength(1);
  });

  test('goes window by window', async () => {
    const { text, paragraphs } = given(Array(300).fill(SAID).join('\n'));
    const { relations, names, tokens } = await open({ window: 10 }).read(text, paragraphs);
    expect([relations.length, names.length, tokens.length]).toEqual([300, 300, 2400]);
    expect(tokens.filter((token) => token?.relation === 'root')).toHaveLength(300);
    const starts = relations.map(({ source }) => source[0]?.at.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(relations.flatMap(({ content }) => content.map(({ at }) => textAt(text, at))))).toEqual(
      new Set(['the port was open']),
    );
  });

  test.each([
    ['no paragraphs', 'Anton', []],
    ['no words', ' \n ', [{ start: 0, end: 3 }]],
    ['an empty text', '', [{ start: 0, end: 0 }]],
  ])('of %s is empty', async (_, text, paragraphs) => {
    expect(await open().read(text, paragraphs)).toEqual({ relations: [], names: [], tokens: [] });
  });

  test('is the same for two asked for at once', async () => {
    const encoder = open();
    const { text, paragraphs } = given(Array(40).fill(SAID).join('\n'));
    const [a, b] = await Promise.all([encoder.read(text, paragraphs), encoder.read(text, paragraphs)]);
    expect(a).toEqual(b);
    await encoder.close();
  });
});
