import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUTS, OUTPUTS, type OutputName, type Session } from '../src/encoder/session.ts';

/** What a made-up model holds of a word, wherever it stands. Words of a field are those that it points to. */
export interface Lexeme {
  readonly role?: string;
  readonly name?: string;
  readonly upos?: string;
  /** Its head; a word without one is drawn to the root. */
  readonly head?: string;
  readonly relation?: string;
  /** The cue that a content or cue belongs to, by their first words. */
  readonly cue?: string;
  /** The source that a cue belongs to; without one, to none. */
  readonly source?: string;
}
export type Lexicon = Readonly<Record<string, Lexeme>>;

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const tags = (...kinds: string[]): string[] => [
  'O',
  ...kinds.flatMap((kind) => ['B', 'I', 'E', 'S'].map((at) => `${at}-${kind}`)),
];
const ROLES = tags('source', 'cue', 'content');
const NAMES = tags('PER', 'ORG', 'LOC');
const POS = ['ADJ', 'AUX', 'DET', 'NOUN', 'PROPN', 'PUNCT', 'VERB', 'X'];
const RELATIONS = ['amod', 'ccomp', 'cop', 'det', 'flat', 'nsubj', 'punct', 'root'];

const follows = (before: string, after: string): boolean =>
  /^[BI]/.test(before) ? /^[IE]/.test(after) && before.slice(1) === after.slice(1) : /^[OBS]/.test(after);
const moves = (all: readonly string[]): number[][] =>
  all.map((before) => all.map((after) => (follows(before, after) ? 0 : -10_000)));
const edge = (all: readonly string[], may: RegExp): number[] => all.map((tag) => (may.test(tag) ? 0 : -10_000));

const wordsOf = (lexicon: Lexicon): string[] => [...SPECIAL, ...Object.keys(lexicon)];
const oneHot = (size: number, at: number, value: number): number[] =>
  Array.from({ length: size }, (_, i) => (i === at ? value : 0));
const identity = (size: number): number[][] => Array.from({ length: size }, (_, i) => oneHot(size, i, 1));

/** The labels.json of a made-up model: vectors are as wide as its vocabulary, one place a word. */
export function labelsFor(lexicon: Lexicon, other: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const size = wordsOf(lexicon).length;
  return {
    ...{ version: 1, window: 126, wordPieces: 8, roles: ROLES, names: NAMES, pos: POS, relations: RELATIONS },
    ...{ transitions: moves(ROLES), start: edge(ROLES, /^[OBS]/), end: edge(ROLES, /^[OES]/) },
    ...{ nameTransitions: moves(NAMES), nameStart: edge(NAMES, /^[OBS]/), nameEnd: edge(NAMES, /^[OES]/) },
    ...{ sourceApart: 0, contentApart: 0, starved: 0 },
    ...{ links: size, dependent: size, label: RELATIONS.length, rootHead: oneHot(size, 0, 1) },
    ...{ rootLabel: oneHot(RELATIONS.length, 0, 0), labelWeights: identity(RELATIONS.length), labelBias: RELATIONS.map(() => 0) },
    ...other,
  };
}

export const tokenizerFor = (lexicon: Lexicon): object => ({
  version: '1.0',
  truncation: { max_length: 128, strategy: 'LongestFirst', stride: 0 },
  padding: null,
  added_tokens: SPECIAL.map((content, id) => ({
    id,
    content,
    special: true,
    normalized: false,
    lstrip: false,
    rstrip: false,
    single_word: false,
  })),
  normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: null,
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    ...{ type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100 },
    vocab: Object.fromEntries(wordsOf(lexicon).map((word, id) => [word, id])),
  },
});

/** Rows of numbers, one for each word of the vocabulary. */
type Table = readonly (readonly number[])[];

function tablesOf(lexicon: Lexicon): Readonly<Record<OutputName, Table>> {
  const words = wordsOf(lexicon);
  const size = words.length;
  const at = (word: string | undefined): number => (word === undefined ? -1 : words.indexOf(word));
  const table = (row: (lexeme: Lexeme, id: number) => readonly number[]): Table =>
    words.map((word, id) => row(lexicon[word] ?? {}, id));
  const sourceAt = ({ source }: Lexeme): number => (source === undefined ? at('[CLS]') : at(source));
  return {
    roles: table(({ role }) => oneHot(ROLES.length, ROLES.indexOf(role ?? 'O'), 12)),
    names: table(({ name }) => oneHot(NAMES.length, NAMES.indexOf(name ?? 'O'), 12)),
    links: table((lexeme, id) => [
      ...oneHot(size, at(lexeme.cue), 9 * Math.sqrt(size)),
      ...oneHot(size, id, 1),
      ...oneHot(size, sourceAt(lexeme), 9 * Math.sqrt(size)),
      ...oneHot(size, id, 1),
    ]),
    pos: table(({ upos }) => oneHot(POS.length, POS.indexOf(upos ?? 'X'), 1)),
    dependent: table(({ head }) => oneHot(size, Math.max(0, at(head)), 5)),
    head: table((_, id) => oneHot(size, id, 1)),
    bias: table(() => [0]),
    labelDependent: table(({ relation }) => oneHot(RELATIONS.length, RELATIONS.indexOf(relation ?? 'root'), 1)),
    labelHead: table(() => oneHot(RELATIONS.length, -1, 0)),
  };
}

/** The model without its file: each output is looked up by the piece. */
export function sessionFor(lexicon: Lexicon): Session {
  const tables = Object.entries(tablesOf(lexicon));
  return {
    async run({ ids }) {
      const looked = tables.map(([name, table]) => {
        const numbers = Float32Array.from(Array.from(ids).flatMap((id) => table[id] ?? []));
        return [name, { width: numbers.length / ids.length, numbers }];
      });
      return Object.fromEntries(looked);
    },
    close: async () => undefined,
  };
}

/** A folder as a release holds it. `other` replaces files, before the sums are written. */
export function writeModel(folder: string, lexicon: Lexicon, other: Readonly<Record<string, string | Uint8Array>> = {}): void {
  const files: Record<string, string | Uint8Array> = {
    'encoder.onnx': onnxFor(lexicon),
    'tokenizer.json': JSON.stringify(tokenizerFor(lexicon)),
    'labels.json': JSON.stringify(labelsFor(lexicon)),
    ...other,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const sum = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
  const sums = Object.entries(files).map(([name, content]) => `${sum(content)}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** An ONNX file of one Gather for each output, from its table by `ids`. */
export function onnxFor(lexicon: Lexicon, inputs: readonly string[] = INPUTS): Uint8Array {
  const tables = tablesOf(lexicon);
  const graph = message(
    ...OUTPUTS.map((name) => bytes(1, message(text(1, `${name}Table`), text(1, 'ids'), text(2, name), text(4, 'Gather')))),
    text(2, 'made-up'),
    ...OUTPUTS.map((name) => bytes(5, tensor(`${name}Table`, tables[name]))),
    ...inputs.map((name) => bytes(11, valueInfo(name, INT64, ['batch', 'pieces']))),
    ...OUTPUTS.map((name) => bytes(12, valueInfo(name, FLOAT, ['batch', 'pieces', tables[name][0]?.length ?? 0]))),
  );
  return message(number(1, 8), bytes(7, graph), bytes(8, message(text(1, ''), number(2, 17))));
}

const FLOAT = 1;
const INT64 = 7;

const tensor = (name: string, rows: Table): Uint8Array =>
  message(
    ...[number(1, rows.length), number(1, rows[0]?.length ?? 0), number(2, FLOAT), text(8, name)],
    bytes(9, new Uint8Array(Float32Array.from(rows.flat()).buffer)),
  );

function valueInfo(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const dims = shape.map((dim) => bytes(1, message(typeof dim === 'string' ? text(2, dim) : number(1, dim))));
  return message(text(1, name), bytes(2, message(bytes(1, message(number(1, type), bytes(2, message(...dims)))))));
}

// Protocol buffers: a field is its number and wire type, then a varint or a length and as many bytes.
const message = (...fields: readonly Uint8Array[]): Uint8Array => Buffer.concat(fields);
const number = (field: number, value: number): Uint8Array => Uint8Array.from([...varint(field << 3), ...varint(value)]);
const bytes = (field: number, value: Uint8Array): Uint8Array =>
  Buffer.concat([Uint8Array.from([...varint((field << 3) | 2), ...varint(value.length)]), value]);
const text = (field: number, value: string): Uint8Array => bytes(field, Buffer.from(value, 'utf8'));
const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
