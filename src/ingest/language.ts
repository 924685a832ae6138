import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Note } from '../model/note.ts';

export interface Language {
  /** ISO 639-1. */
  readonly language: string;
  readonly notes: readonly Note[];
}

/** Letters below which no language can be told (contracts.md). */
const LETTERS_AT_LEAST = 200;
const SAMPLE = 4_000;

// "the", "of", "which": the commonest English words that are common in no other language written in Latin letters (so not "is", "in", "was").
const ENGLISH = /^(?:the|of|and|that|with|for|from|which|have|has|been|were|are|said|they|this|his|would|their|its)$/;
/** Measured: 0.14 to 0.28 in English news (the five founding reports: 0.19 and more), none in Spanish and Latvian news; Danish has "for" and "have" too. */
const ENGLISH_SHARE = 0.1;

/** The given language wins; a text too short or too doubtful is taken for English and noted. */
export function languageOf(text: string, given: string | null): Language {
  if (given !== null) return { language: given, notes: [] };
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS_AT_LEAST) return assumed(`only ${letters} letters: taken for English`);
  if (isPlainlyEnglish(sample)) return { language: 'en', notes: [] };
  const found = detector().detect(sample);
  if (found.language === '' || !found.isReliable()) return assumed('the language cannot be told for sure: taken for English');
  return { language: found.language, notes: [] };
}

const assumed = (reason: string): Language => ({ language: 'en', notes: [{ at: null, reason, rule: 'language@1' }] });

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.test(word)).length >= words.length * ENGLISH_SHARE;
}

let loaded: typeof import('eld/small').default | null = null;

/** Loading takes 0.2 to 0.5 s, so plain English never gets here. Loaded at once, not awaited: reading an original is synchronous. */
function detector(): typeof import('eld/small').default {
  if (loaded !== null) return loaded;
  const file: { readonly default: typeof import('eld/small').default } = createRequire(import.meta.url)(
    fileURLToPath(import.meta.resolve('eld/small')),
  );
  loaded = file.default;
  return loaded;
}
