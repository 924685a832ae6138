import { COURT_BODIES } from '../../lexicon/hearer-words.ts';
import { PRODUCES } from '../../lexicon/media-words.ts';
import type { Pieces } from '../../model/span.ts';
import type { Medium } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { type CueClause, isPassive } from './cue-clause.ts';
import { anothers, BY_NOUN, nounMedium } from './medium-noun.ts';
import { isSomebody, preposition } from './noun-phrase.ts';
import { isOutlet } from './outlet.ts';
import type { Told } from './told.ts';

/** "sent a clear message": nothing need have been written. */
const VAGUE = /^(?:message|note|text)s?$/;
/** "wrote in the Belhaven Post". */
const WRITES = /^(?:write|argue|publish)$/;
const OCCASION = /^(?:in|at|on|during|via|by|through|over|before|from)$/;
const MEANS = /^(?:phone|telephone|email|e-mail|letter|text|radio|text message|fax|telegram|twitter|social media)$/;

/** "said in a statement", "told reporters at a briefing", "Speaking at a rally, he said", "issued a statement saying". */
export function inTree(tree: Tree, { verbs, tokens }: CueClause): Medium | null {
  const seen = new Set<number>();
  for (const verb of verbs) {
    for (const place of around(tree, verb)) {
      if (seen.has(place)) continue;
      seen.add(place);
      const medium = placed(tree, place, tokens);
      if (medium !== null) return medium;
    }
    const above = tree.head(verb);
    // "a letter to the mayor saying", "the statement that said"
    if (above !== null && tree.relation(verb).startsWith('acl') && !tokens.has(above)) {
      const medium = nounMedium(tree, above, BY_NOUN);
      const words = medium !== null && medium !== 'speech' && !VAGUE.test(tree.word(above));
      if (words && !anothers(tree, above)) return medium;
    }
  }
  return null;
}

/** The verb of a cue and those that tell the occasion: "speaking at …" under it, "held a briefing and said" above it. */
function around(tree: Tree, verb: number): readonly number[] {
  const below = tree.children(verb).filter((child) => tree.relation(child) === 'advcl' && sameTime(tree, child));
  const above: number[] = [];
  for (let at = verb; above.length < 3; ) {
    const head = tree.head(at);
    const joined = /^(?:xcomp|advcl|conj)$/.test(tree.relation(at)) && tree.upos(at) === 'VERB';
    if (head === null || !joined || (ownSubject(tree, at) && tree.relation(at) !== 'xcomp') || !sameTime(tree, at)) break;
    above.push(head);
    at = head;
  }
  return [verb, ...below, ...above];
}

const ownSubject = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb)
    .some((child) => /^[nc]subj$/.test(tree.relation(child)) && !/^(?:he|she|they|it|i|we)$/.test(tree.word(child)));

/** "as he addressed a rally", "speaking at a rally"; not "after leaders met at a summit". */
function sameTime(tree: Tree, verb: number): boolean {
  const below = tree.children(verb);
  if (
    below.some(
      (child) =>
        child < verb &&
        /^(?:mark|case)$/.test(tree.relation(child)) &&
        /^(?:after|before|since|until|if|because|although|despite|without|of|by|that|when)$/.test(tree.word(child)),
    )
  )
    return false;
  // "as he did in a speech": on other occasions too
  return tree.lemma(verb) !== 'do' && !ownSubject(tree, verb);
}

/** "would not comment on | the report": the preposition is the cue's, and what follows is spoken of. */
const isTopic = (tree: Tree, noun: number, cue: ReadonlySet<number>): boolean =>
  !cue.has(noun) && tree.children(noun).some((child) => tree.relation(child) === 'case' && cue.has(child));

/** What a verb is placed in: "at a rally", "issued a statement". */
function placed(tree: Tree, verb: number, cue: ReadonlySet<number>): Medium | null {
  const produces = PRODUCES.has(tree.lemma(verb)) || tree.lemma(verb) === 'address';
  for (const child of tree.children(verb)) {
    const relation = tree.relation(child);
    if (!/^(?:obl|i?obj|nmod|advmod)$/.test(relation) || isTopic(tree, child, cue)) continue;
    const by = preposition(tree, child);
    // "argued before three judges"
    if (by === 'before' && COURT_BODIES.has(tree.lemma(child))) return 'court';
    if (by === 'in' && WRITES.test(tree.lemma(verb)) && isOutlet(tree, child)) return 'report';
    if (by === '' && relation === 'obj' && tree.lemma(verb) === 'address' && isSomebody(tree, child)) return 'speech';
    const medium = nounMedium(tree, child, BY_NOUN);
    if (medium === null || (by === '' ? !(relation === 'obj' && produces) : !OCCASION.test(by))) continue;
    // "was criticised by newspapers": by whom, not by what means
    if (/^(?:by|from)$/.test(by) && !MEANS.test(tree.word(child)) && medium !== 'phone call') continue;
    if (by === '' && (isPassive(tree, verb) || medium === 'phone call' || VAGUE.test(tree.word(child)))) continue;
    if (!anothers(tree, child)) return medium;
  }
  return null;
}

/** Where the words are that may tell the occasion: those of the sentence outside the content, in pieces. */
interface Beside extends Told {
  readonly around: readonly { readonly start: number; readonly end: number }[];
  /** Who is spoken to, as a noun of the tree. */
  readonly hearer: number | null;
}

const BREAKS = /^(?:["“”;:()]|who|which|that|after|before|since|until|when|while|as|because|if|whether|but)$/;
/** No occasion is told farther from its cue than this many characters. */
const FAR = 400;
/** Between a preposition and its noun stand at most so many words: "at a later press gaggle". */
const BETWEEN = 5;

/**
 * "At a rally on Monday, Verel said", "Verel, in a letter, said", "told reporters at a briefing that": the same by the order of words, for
 * sentences that the parser did not see through. Looked for in the frame that opens the sentence, between source and cue, and behind the cue.
 */
export function besideCue(tree: Tree, { around, source, cue, content, hearer }: Beside): Medium | null {
  const [from, to] = [cue[0]?.start ?? 0, cue.at(-1)?.end ?? 0];
  const by = source[0];
  const zones = around.flatMap((piece): readonly [number, number, boolean][] => {
    if (piece.start > to) return [[piece.start, piece.end, true]];
    if (piece.end < from) return [];
    const opens = Math.min(from, by === undefined || by.start > from ? from : by.start);
    const gap: readonly [number, number, boolean][] = by !== undefined && by.end < from ? [[by.end, from, false]] : [];
    return [[from, piece.end, true], ...gap, [piece.start, opens, false]];
  });
  const bid = hearer !== null && tree.startOf(hearer) >= to && content.some(({ start }) => start <= tree.startOf(hearer));
  if (bid) zones.push([to, tree.startOf(hearer) + REACH, true]);
  for (const [first, last, open] of zones) {
    const [start, end] = [Math.max(first, from - FAR), Math.min(last, to + FAR)];
    const medium = start < end ? inZone(tree, tree.between(start, end), { end: to, open }) : null;
    if (medium !== null) return medium;
  }
  const tail = lastWords(tree.text, content);
  return tail === null ? null : inZone(tree, tree.between(...tail), { end: to, open: true });
}

/** "encouraging | his supporters at a rally | to wait": so far, in characters, behind whom one speaks to. */
const REACH = 80;
/** "“a disgrace” | during a rally": what follows the last quotation mark of a content. */
const TAIL = /[”"]( [^“”".,;:]{3,80})$/u;

function lastWords(text: string, content: Pieces): readonly [number, number] | null {
  const last = content.at(-1);
  if (last === undefined) return null;
  const found = TAIL.exec(text.slice(Math.max(last.start, last.end - 100), last.end));
  return found?.[1] === undefined ? null : [last.end - found[1].length + 1, last.end];
}

interface Zone {
  /** Where the cue ends. */
  readonly end: number;
  /** Whether it lies behind the cue, where another clause may begin. */
  readonly open: boolean;
}

function inZone(tree: Tree, words: readonly number[], { end, open }: Zone): Medium | null {
  for (const [i, token] of words.entries()) {
    const behind = open && tree.startOf(token) >= end;
    if (
      behind &&
      (BREAKS.test(tree.word(token)) ||
        (tree.word(token) === 'to' && tree.upos(token) === 'PART') ||
        /^(?:VERB|AUX)$/.test(tree.upos(token)))
    )
      return null;
    if (!open && i > 0 && /^(?:VERB|AUX)$/.test(tree.upos(token)) && !tree.word(token).endsWith('ing')) return null;
    const produces = PRODUCES.has(tree.lemma(token)) && tree.word(token).endsWith('ing');
    if (!produces && !/^(?:in|at|on|during|via|by|through|over)$/.test(tree.word(token))) continue;
    const medium = nextMedium(tree, words.slice(i + 1, i + 1 + BETWEEN + 1), tree.word(token));
    if (medium !== null) return medium;
  }
  return null;
}

function nextMedium(tree: Tree, words: readonly number[], by: string): Medium | null {
  for (const token of words) {
    if (/^(?:PUNCT|ADP|VERB|AUX|SCONJ)$/.test(tree.upos(token)) && tree.word(token) !== '-') return null;
    if (!/^(?:NOUN|PROPN)$/.test(tree.upos(token))) continue;
    const part = /^(?:NOUN|PROPN)$/.test(tree.upos(token + 1)) && tree.relation(token) === 'compound';
    const medium = part ? null : nounMedium(tree, token, BY_NOUN);
    if (medium === null && /^(?:NOUN|PROPN|PART|PUNCT)$/.test(tree.upos(token + 1))) continue;
    if (medium === null || anothers(tree, token)) return null;
    return by === 'by' && !MEANS.test(tree.word(token)) && medium !== 'phone call' ? null : medium;
  }
  return null;
}
