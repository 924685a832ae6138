import { Tokenizer } from '@huggingface/tokenizers';
import { shapeOf } from './shape.ts';

/** What the model is given for a word. */
export interface WordInput {
  /** Its word pieces, at least one. */
  readonly pieces: readonly number[];
  readonly shape: number;
}

export interface Vocabulary {
  /** [CLS], before the first word of a window. */
  readonly first: number;
  /** [SEP], behind the last. */
  readonly last: number;
  inputOf(word: string): WordInput;
}

/** BERT takes a word of more than 100 characters for unknown; so much of one is enough to know that. In code points. */
const LONGEST = 200;
/** Words kept, so that a frequent one is cut up once; some ten megabytes. */
const KEPT = 50_000;
const LONGEST_KEPT = 40;
const ASCII = /^[\0-\x7F]*$/;
const IDEOGRAPH = /[\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B920}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu;

/** Word pieces by a tokenizer.json; its truncation and padding are not applied. Throws Error where the file lacks what is needed. */
export function vocabularyOf(tokenizerJson: object, most: number): Vocabulary {
  const tokenizer = new Tokenizer(tokenizerJson, {});
  const special = (name: string): number => {
    const id = tokenizer.token_to_id(name);
    if (id === undefined) throw new Error(`it has no ${name}`);
    return id;
  };
  const unknown = special('[UNK]');
  const read = (word: string): WordInput => {
    const pieces = tokenizer.encode(prepared(word), { add_special_tokens: false }).ids.slice(0, most);
    return { pieces: pieces.length === 0 ? [unknown] : pieces, shape: shapeOf(word) };
  };
  return { first: special('[CLS]'), last: special('[SEP]'), inputOf: remembering(read) };
}

/**
 * The tokenizer's JavaScript lowers a final sigma by its place in the word and does not part ideographs beyond U+FFFF; the one
 * that the model was trained with lowers each letter alone and parts all ideographs.
 */
function prepared(word: string): string {
  const head =
    word.length > LONGEST
      ? Array.from(word.slice(0, 2 * LONGEST))
          .slice(0, LONGEST)
          .join('')
      : word;
  if (ASCII.test(head)) return head;
  return Array.from(head, (letter) => letter.toLowerCase())
    .join('')
    .replace(IDEOGRAPH, ' $& ');
}

function remembering(read: (word: string) => WordInput): (word: string) => WordInput {
  const kept = new Map<string, WordInput>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const input = read(word);
    if (word.length > LONGEST_KEPT) return input;
    if (kept.size >= KEPT) kept.clear();
    kept.set(copied(word), input);
    return input;
  };
}

/** A part of a string keeps the whole of it in memory: a word from a text must not. */
const copied = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');
