import type { EventType } from '../../model/event.ts';

/** What stands around a word: verbs, nouns and adjectives have senses. */
export type WordClass = 'v' | 'n' | 'a';

/** Where a sense looks: at its object, at one of its prepositions, at its subject, … */
export type Slot = 'obj' | 'subj' | 'mod' | 'of' | 'inf' | 'that' | 'ing' | `prep:${string}`;

/** Something must stand in a slot, or must not. */
export interface Condition {
  /** One of these slots. */
  readonly slots: readonly Slot[];
  /** The words of which one must stand there; `null`: any word. */
  readonly words: ReadonlySet<string> | null;
  /** Somebody must stand there: a person, a group, an organisation, a country. */
  readonly party: boolean;
  readonly absent: boolean;
}

/** Whom a slot names, other than by default. */
export interface Roles {
  readonly actor: Slot | null;
  readonly recipient: Slot | null;
}

/** One meaning of a word as an event: PLOVER's type and mode, and what must stand around the word. */
export interface Sense {
  readonly word: WordClass;
  /** Base form; of "pull out" and "hunger strike" the word that the others hang on. */
  readonly lemma: string;
  /** The other words: "out", "hunger". */
  readonly beside: readonly string[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: readonly Condition[];
  readonly roles: Roles;
  /** The word often means something else. */
  readonly weak: boolean;
  /** What it means here, for people. */
  readonly note: string;
}

/** Senses by base form, the most particular first. Going through all of them reads them all: for tests. */
export interface Senses extends Iterable<readonly [lemma: string, senses: readonly Sense[]]> {
  get(lemma: string): readonly Sense[] | undefined;
}

/** The senses of verbs, nouns and adjectives. */
export type EventLexicon = Readonly<Record<WordClass, Senses>>;
