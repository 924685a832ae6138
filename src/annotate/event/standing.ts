import { DOING, GOVERNING, type Governing, HAPPENS, SUFFERING } from '../../lexicon/governors.ts';
import type { EventStatus } from '../../model/event.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf, childOf } from './case.ts';
import { isPassive } from './subject.ts';

/** How a verb itself puts its deed. */
export type Mood = 'plain' | 'will' | 'must' | 'would' | 'if';

export interface Standing {
  readonly status: EventStatus;
  readonly mood: Mood;
  readonly negated: boolean;
  /** What the word above it says of the deed: "refused to", "threatens". */
  readonly under: Governing | null;
  /** That word. */
  readonly governor: number | null;
  /** What the verb's own auxiliaries say, whatever stands above it. */
  readonly own: Mood;
}

const NOT = /^(?:not|n't|never|neither|nor|no|hardly|without)$/;
const WILL = /^(?:will|'ll|wo|shall|sha)$/;
const MUST = /^(?:must|should|ought)$/;
const WOULD = /^(?:would|'d|could|may|might|can|ca)$/;
const IF = /^(?:if|unless|whether|lest|provided|until)$/;
const BE = /^(?:is|are|was|were|be|'s|'re)$/;
/** So many words above a deed may speak of it: "agreed to try to begin talks". */
const STEPS = 5;

/** Whether a deed has happened, by the words around it and above it. */
export function standingOf(tree: Tree, token: number): Standing {
  const { mood, negated } = moodOf(tree, token);
  const above = governing(tree, token);
  const status = statusOf(mood, negated, above);
  return {
    status,
    mood: mood === 'plain' ? (above?.mood ?? 'plain') : mood,
    negated: negated || (above?.negated ?? false),
    under: above?.kind ?? null,
    governor: above?.token ?? null,
    own: mood,
  };
}

function statusOf(mood: Mood, negated: boolean, above: Above | null): EventStatus {
  const kind = above?.kind ?? null;
  if (mood === 'if') return 'conditional';
  const not = negated || (above?.negated ?? false);
  if (kind === 'denies' || kind === 'refuses') return not ? 'reported' : 'denied';
  if (kind === 'asks' || kind === 'threatens' || kind === 'wavers') return 'conditional';
  if (not) return 'denied';
  const how = mood === 'plain' ? (above?.mood ?? 'plain') : mood;
  if (how === 'would' || how === 'must' || how === 'if') return 'conditional';
  return kind === 'plans' || how === 'will' ? 'planned' : 'reported';
}

function moodOf(tree: Tree, token: number): { readonly mood: Mood; readonly negated: boolean } {
  const children = tree.children(token);
  const not = children.some(
    (child) => NOT.test(tree.word(child)) && (child < token || tree.word(child) !== 'no') && tree.relation(child) !== 'cc',
  );
  const nothing = children.some(
    (child) => tree.relation(child) === 'obj' && tree.children(child).some((below) => tree.word(below) === 'no'),
  );
  const negated = not || nothing;
  const has = (form: RegExp, relation: RegExp) =>
    children.some((child) => relation.test(tree.relation(child)) && form.test(tree.word(child)));
  if (has(IF, /^(?:mark|advmod)$/) || isAsked(tree, token)) return { mood: 'if', negated };
  if (has(MUST, /^aux$/)) return { mood: 'must', negated };
  if (has(WOULD, /^aux$/)) return { mood: isBackshifted(tree, token) && has(/^would$/, /^aux$/) ? 'will' : 'would', negated };
  // "is to blame" plans nothing
  const isTo = tree.lemma(token) !== 'blame' && has(BE, /^(?:aux|cop)$/) && has(/^to$/, /^mark$/);
  const isAnnounced = tree.relation(token) === 'root' && has(/^to$/, /^mark$/);
  if (has(WILL, /^aux$/) || isTo || isAnnounced) return { mood: 'will', negated };
  const head = tree.head(token);
  if (
    tree.relation(token) !== 'conj' ||
    head === null ||
    childOf(tree, token, 'aux') !== null ||
    childOf(tree, token, 'nsubj') !== null
  )
    return { mood: 'plain', negated };
  const first = moodOf(tree, head);
  return {
    mood: first.mood,
    negated: negated || (first.negated && children.some((child) => /^(?:or|nor)$/.test(tree.word(child)))),
  };
}

/** "said it would attack": what was said is "we will attack". */
const isBackshifted = (tree: Tree, token: number): boolean => {
  const head = tree.head(token);
  return (
    tree.relation(token) === 'ccomp' &&
    head !== null &&
    tree.upos(head) === 'VERB' &&
    !tree.children(token).some((child) => tree.relation(child) === 'mark' && IF.test(tree.word(child)))
  );
};

/** The main verb of a question. */
function isAsked(tree: Tree, token: number): boolean {
  if (tree.relation(token) !== 'root') return false;
  return tree.word(tree.below(token)[1]) === '?' || tree.word(tree.below(token)[1] + 1) === '?';
}

/** "did not say why police had arrested them": whatever becomes of the saying, the deed holds. */
export function isPresupposed(tree: Tree, token: number): boolean {
  if (tree.relation(token) !== 'ccomp') return false;
  return tree
    .children(token)
    .some((child) => tree.relation(child) === 'advmod' && /^(?:why|when|where|how)$/.test(tree.word(child)));
}

interface Above {
  readonly token: number | null;
  readonly kind: Governing | null;
  readonly mood: Mood;
  readonly negated: boolean;
}

/** What the words above a deed say of it, up to the first that settles it. */
function governing(tree: Tree, token: number): Above | null {
  let at = token;
  let mood: Mood = 'plain';
  let negated = false;
  for (let step = 0; step < STEPS; step += 1) {
    const head = tree.head(at);
    const link = head === null ? null : linkTo(tree, at, head);
    if (head === null || link === null) break;
    const own = link === 'joined' ? null : moodOf(tree, head);
    const kind = link === 'joined' || link === 'takes place' ? undefined : link === 'purpose' ? 'plans' : kindOf(tree, head);
    if (kind !== undefined)
      return {
        token: link === 'purpose' ? null : head,
        kind,
        mood: own?.mood ?? mood,
        // the "not" of "not true" is what denies
        negated: negated || (!TRUE.test(tree.lemma(head)) && (own?.negated ?? false)),
      };
    if (own !== null) {
      mood = mood === 'plain' ? own.mood : mood;
      negated ||= own.negated;
    }
    if (link === 'clause') break;
    at = head;
  }
  return mood === 'plain' && !negated ? null : { token: null, kind: null, mood, negated };
}

const UNTRUE = /^(?:untrue|false|lie|fabrication|hoax|nonsense|fake)$/;
const TRUE = /^(?:true|correct|so)$/;

/** "is going to attack", "has to leave", "ruled out talks" */
function kindOf(tree: Tree, head: number): Governing | undefined {
  const lemma = tree.lemma(head);
  if (lemma === 'go') return tree.word(head) === 'going' ? 'plans' : undefined;
  if (lemma === 'have') return undefined;
  if (UNTRUE.test(lemma)) return 'denies';
  if (TRUE.test(lemma)) return moodOf(tree, head).negated ? 'denies' : undefined;
  if (lemma === 'call') return tree.children(head).some((child) => /^(?:off)$/.test(tree.word(child))) ? 'refuses' : 'asks';
  if (lemma === 'rule') return tree.children(head).some((child) => tree.word(child) === 'out') ? 'refuses' : undefined;
  return GOVERNING.get(lemma);
}

const TELLING = /^(?:of|from|for|to|against|on|about|into|with|in)$/;

/**
 * How a deed hangs on the word above it: "purpose" ("went there to attack"), "joined" by "and", "clause" (what it says holds only if it is
 * a word that speaks of deeds), "deed" (its noun is done by a light verb: as the verb, so the deed), `null` where the word above says nothing of it.
 */
function linkTo(tree: Tree, at: number, head: number): 'purpose' | 'joined' | 'clause' | 'deed' | 'takes place' | null {
  const [relation, noun] = [tree.relation(at), !/^(?:VERB|AUX)$/.test(tree.upos(at))];
  const known = kindOf(tree, head) !== undefined;
  if (relation === 'conj') return childOf(tree, at, 'nsubj') === null ? 'joined' : null;
  if (relation === 'xcomp') return 'deed';
  if (relation === 'ccomp' || relation === 'csubj') return known ? 'clause' : null;
  if (relation === 'advcl' || relation === 'acl') return ofClause(tree, at, known);
  if (!noun) return null;
  if (relation === 'obj') return known || DOING.has(tree.lemma(head)) || SUFFERING.has(tree.lemma(head)) ? 'deed' : null;
  // "the visit ended" is no visit refused
  if (relation === 'nsubj' && HAPPENS.has(tree.lemma(head)) && !isPassive(tree, head)) return 'takes place';
  if (relation === 'nsubj') return known || HAPPENS.has(tree.lemma(head)) || DOING.has(tree.lemma(head)) ? 'deed' : null;
  if (relation === 'obl' || relation === 'nmod')
    return known && TELLING.test(caseOf(tree, at)) && caseOf(tree, at) !== 'in' ? 'clause' : null;
  return relation === 'compound' && known && tree.upos(head) === 'NOUN' ? 'clause' : null;
}

/** The noun that a headline is about; not "the first country to recognise it". */
const isHeadlined = (tree: Tree, noun: number): boolean =>
  tree.relation(noun) === 'root' &&
  !tree
    .children(noun)
    .some((child) =>
      /^(?:first|second|third|last|latest|only|next|cop)$/.test(tree.relation(child) === 'cop' ? 'cop' : tree.word(child)),
    );

function ofClause(tree: Tree, at: number, known: boolean): 'purpose' | 'clause' | null {
  const mark = childOf(tree, at, 'mark');
  const word = mark === null ? '' : tree.word(mark);
  if (known && (word === 'to' || TELLING.test(word))) return 'clause';
  // a headline's future: "Union to send observers"
  const head = tree.head(at);
  const announced = tree.relation(at) === 'acl' && head !== null && isHeadlined(tree, head);
  return word === 'to' && (tree.relation(at) === 'advcl' || announced) ? 'purpose' : null;
}
