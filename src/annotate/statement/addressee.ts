import { ANSWERS, SENT } from '../../lexicon/hearer-words.ts';
import { textAt } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { bidden, vocative } from './bidden.ts';
import { cueClause, first, subjectOf } from './cue-clause.ts';
import { headOf, lastOf, nounPhrase, preposition, station } from './noun-phrase.ts';
import { speakerOf, type Words } from './speaker.ts';
import { asker, sentTo, told, toward } from './spoken-to.ts';
import type { Told } from './told.ts';

interface Spoken extends Told {
  readonly act: Act;
}

/** Who is spoken to, or asked to act, as a noun of the tree; `null` if nobody is named. Not who is accused. */
export function hearer(tree: Tree, { source, cue, content, act }: Spoken): number | null {
  const { verbs, nouns } = cueClause(tree, cue);
  const found =
    first(verbs, (verb) => told(tree, verb) ?? toward(tree, verb) ?? occasion(tree, verb)) ??
    first(nouns, (noun) => sentTo(tree, noun)) ??
    vocative(tree, content) ??
    bidden(tree, { content, act, verbs });
  const speaker = headOf(tree, source);
  // "Hask, in remarks to Coastwire," may be read as a source in whole
  const oneself = found !== null && speaker !== null && tree.within(source).includes(found) && found <= lastOf(tree, speaker);
  return oneself ? null : found;
}

/** Whoever they are, where the report does not tell. */
const PRONOUN =
  /^(?:him|her|them|you|it|he|she|they|who|whom|himself|herself|themselves|itself|myself|yourself|ourselves|everyone|anyone|one)$/i;
const SELF = /^(?:me|us|i|we)$/i;

/** The name of whom is spoken to, or the description where nobody names them; never the speaker. "Me" and "us" stay, to be known by who says them. */
export function addresseeOf(given: Words, noun: number | null, speaker: readonly string[]): string | null {
  const { tree } = given;
  const at = noun === null ? null : nounPhrase(tree, station(tree, noun));
  if (at === null) return null;
  const words = textAt(tree.text, at);
  if (SELF.test(words)) return words.toLowerCase();
  const found = speakerOf(given, [at]);
  // "Dear friend, …": called upon, but who is it?
  if (found.entities.length === 0 && (PRONOUN.test(words) || tree.relation(noun ?? 0) === 'vocative')) return null;
  const oneself = found.entities.some((id) => speaker.includes(id));
  return oneself ? (PRONOUN.test(words) ? null : speakerOf({ ...given, resolve: () => null }, [at]).name) : found.name;
}

const OPENS = /^(?:speak|talk|address|write|answer|reply|respond|testify|appear|send|issue)$/;

/** "speaking to | reporters, Orsk said", "In a letter to | the mayor, she said", "Verel addressed | supporters, saying". */
function occasion(tree: Tree, verb: number): number | null {
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child);
    if (relation === 'obl' || relation === 'obj') {
      const found = sentTo(tree, child);
      if (found !== null && /^(?:in|during|via|by|on|to|at|after)?$/.test(preposition(tree, child))) return found;
    }
    if (relation === 'advcl' && child < verb + 12 && subjectOf(tree, child) === null && OPENS.test(tree.lemma(child))) {
      const found = addressed(tree, child);
      if (found !== null) return found;
    }
  }
  const above = tree.head(verb);
  const follows =
    above !== null && tree.relation(verb) === 'advcl' && tree.word(verb).endsWith('ing') && OPENS.test(tree.lemma(above));
  return follows ? addressed(tree, above) : null;
}

/** Of "addressing | supporters", "replying to a question from | Coastwire". */
function addressed(tree: Tree, verb: number): number | null {
  const asked = tree.children(verb).find((child) => SENT.has(tree.lemma(child)) && child > verb && ANSWERS.has(tree.lemma(verb)));
  if (/^(?:send|issue)$/.test(tree.lemma(verb)) && asked === undefined && !sends(tree, verb)) return null;
  return told(tree, verb) ?? toward(tree, verb) ?? (asked === undefined ? null : asker(tree, asked));
}

/** "sent a letter", not "sent troops". */
const sends = (tree: Tree, verb: number): boolean =>
  tree.children(verb).some((child) => child > verb && SENT.has(tree.lemma(child)));
