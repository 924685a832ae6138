import { createRequire } from 'node:module';
import type { Note } from '../model/note.ts';
import { span } from '../model/span.ts';

/** Bytes as text, byte order mark off. `doubt` says what was assumed or damaged; `null` when nothing was. */
export interface Decoded {
  readonly text: string;
  readonly doubt: { readonly reason: string; readonly damaged: boolean } | null;
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** The byte order mark, else valid UTF-8, else what the page declares, else a guess: each is tried in this order. Never throws. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = utf16Mark(bytes);
  if (marked !== null) return checked(inCharset(bytes, marked), marked);
  const unmarked = utf16Zeros(bytes);
  if (unmarked !== null) return guessed(bytes, unmarked);
  const utf8 = validUtf8(bytes);
  // ISO-2022 is all ASCII bytes, so it passes for UTF-8; only its escapes and the page's word tell it.
  if (utf8 !== null && !(declared?.startsWith('iso-2022') === true && bytes.includes(0x1b))) return { text: utf8, doubt: null };
  const named = declared === null ? null : label(declared);
  if (named !== null && named !== 'utf-8') return checked(inCharset(bytes, named), named);
  const { whole, broken } = sequences(bytes);
  // Many a page declares UTF-8 and is none: then nothing but ASCII is whole.
  if (whole > broken || (named === 'utf-8' && whole > 0)) return checked(inCharset(bytes, 'utf-8'), 'utf-8');
  return guessed(bytes, guess(bytes));
}

/** The doubt as a note on the text that was made of it: at the first replacement character, or on the whole report. */
export function charsetNotes(text: string, { doubt }: Decoded): Note[] {
  if (doubt === null) return [];
  const at = doubt.damaged ? text.indexOf('\ufffd') : -1;
  return [{ at: at < 0 ? null : span(text, at, at + 1), reason: doubt.reason, rule: 'charset@1' }];
}

export function utf16Mark(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark: Western text has a zero in nearly every other byte and none in the rest. */
export function utf16Zeros(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = Math.floor(sample.length / 2) * 0.7;
  if (sample.length < 8 || Math.min(even, odd) > sample.length * 0.01) return null;
  if (odd > most) return 'utf-16le';
  return even > most ? 'utf-16be' : null;
}

function checked(text: string, charset: string): Decoded {
  if (!text.includes('\ufffd')) return { text, doubt: null };
  return { text, doubt: { reason: `damaged: some bytes are not ${charset}; each shows as \ufffd`, damaged: true } };
}

function guessed(bytes: Uint8Array, charset: string): Decoded {
  const text = inCharset(bytes, charset);
  return {
    text,
    doubt: { reason: `the charset is not declared: read as ${charset}, which is a guess`, damaged: text.includes('\ufffd') },
  };
}

/** `null` when the bytes are not UTF-8. */
function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name WHATWG gives to this label; `null` for one that nobody knows. */
function label(declared: string): string | null {
  try {
    const name = new TextDecoder(declared.trim()).encoding;
    // A page that could declare this in ASCII letters is not UTF-16 (HTML standard, "prescan").
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return null;
  }
}

/** 0x80 to 0x9F in windows-1252, from the WHATWG index; the five open places stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function inCharset(bytes: Uint8Array, charset: string): string {
  if (charset !== 'windows-1252') return new TextDecoder(charset).decode(bytes);
  // Some Node releases decode this label as ISO-8859-1 and lose every curly quote; the same bytes must give the same text everywhere.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

/** Damaged UTF-8 has more whole sequences than broken ones; another charset has nearly none that are whole. */
function sequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { whole: text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0, broken: text.match(/\ufffd/g)?.length ?? 0 };
}

const SAMPLE = 65_536;
const SURE = 0.5;

function guess(bytes: Uint8Array): string {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 2_048);
  // Loaded only here: few inputs are not UTF-8.
  const jschardet: typeof import('jschardet') = createRequire(import.meta.url)('jschardet');
  const { encoding, confidence } = jschardet.detect(Buffer.from(bytes.subarray(from, from + SAMPLE)));
  const name = encoding === null || confidence < SURE ? null : label(encoding);
  // Only a strict superset of the other's letters is worth trusting on Western text.
  return name === null || name === 'utf-8' || name === 'iso-8859-1' ? 'windows-1252' : name;
}
