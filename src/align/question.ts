import type { Rule } from '../model/rule.ts';
import type { Voice } from './voices.ts';

/** Voices on one question, before they are numbered. */
export interface Question {
  readonly voices: readonly Voice[];
  /** The asserting voice the others are linked to. */
  readonly head: Voice;
  readonly score: number;
  readonly rule: Rule;
}

export interface Answer {
  readonly answer: Voice;
  readonly target: Voice;
  readonly score: number;
  readonly rule: Rule;
}
