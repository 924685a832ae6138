import { CUE_NOUNS } from '../../../../lexicon/cues.ts';
import type { Tree } from '../../../parse/tree.ts';
import { isReal } from './real.ts';
import { below, caseOf, childrenBy, holds, type Stretch, shared } from './stretch.ts';
import { type Doer, doerOf, phrase } from './subject.ts';
import { cannotSpeak, opening, type Told } from './verbs.ts';

/** Verbs that lend a noun its doer: "issued an order to". */
const LIGHT =
  /^(?:ma(?:ke|kes|de|king)|issu(?:e|es|ed|ing)|giv(?:e|es|ing)|gave|given|present(?:s|ed|ing)?|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|sen(?:d|ds|t|ding)|shar(?:e|es|ed|ing)|reach(?:es|ed|ing)?|sign(?:s|ed|ing)?|lodg(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|hold|holds|held|holding|rais(?:e|es|ed|ing)|repeat(?:s|ed|ing)?)$/;
/** What a noun reports may follow it behind these: "calls for talks", "allegations of theft". */
const TOPICS: Readonly<Record<string, RegExp>> = {
  demand: /^for$/,
  accuse: /^(?:of|against)$/,
  deny: /^(?:to|of)$/,
  warn: /^(?:of|about|against)$/,
  threaten: /^of$/,
  promise: /^of$/,
  say: /^(?:about|of)$/,
};
/** "in order to", "in the belief that": no order was given. "a report of": a thing rather than what it says. */
const NEVER_TOPICAL =
  /^(?:statements?|explanations?|observations?|mentions?|estimates?|reports?|accounts?|messages?|descriptions?|testimony|comments?|remarks?|orders?|charges?|attacks?)$/;
/** What several do together, if a verb says so: "had talks about grain". */
const TOGETHER: Readonly<Record<string, Told['meaning']>> = {
  talks: { lemma: 'talk', act: 'say' },
  conversation: { lemma: 'talk', act: 'say' },
  discussion: { lemma: 'discuss', act: 'say' },
  discussions: { lemma: 'discuss', act: 'say' },
  negotiations: { lemma: 'negotiate', act: 'say' },
  understanding: { lemma: 'agree', act: 'agree' },
  consensus: { lemma: 'agree', act: 'agree' },
};
const SUBJECT_OF_TALK = /^(?:on|about|over)$/;

/** "an army proposal", "police demands". */
const COLLECTIVE =
  /^(?:media|press|government|police|army|military|opposition|union|court|parliament|ministry|church|prosecution|newspaper|magazine|television|tv|radio|intelligence|rebel|company|embassy|defence|defense|prosecutors?)$/;
const NONE = /^(?:no|any|every|such)$/;

/** A reporting noun inside a content: "Kestria's request to open the road", "claims that …"; `null` where it reports nothing. */
export function nounAt(tree: Tree, token: number, within: Stretch): Told | null {
  const together = Object.hasOwn(TOGETHER, tree.word(token)) ? TOGETHER[tree.word(token)] : undefined;
  const meaning = CUE_NOUNS.get(tree.word(token)) ?? together;
  if (meaning === undefined || tree.upos(token) !== 'NOUN' || tree.word(token - 1) === 'in') return null;
  if (childrenBy(tree, token, /^det$/).some((child) => NONE.test(tree.word(child)))) return null;
  const lent = lender(tree, token, within);
  const owner = ownerOf(tree, token, within);
  if (lent === null ? together !== undefined : !isReal(tree, lent, within)) return null;
  const doer = owner ?? (lent === null ? unnamed(meaning.act) : doerOf(tree, lent, within));
  const content =
    complement(tree, token, meaning.act, within) ?? (together && lent ? talkedOf(tree, [token, lent], within) : null);
  if (content === null || doer === null || cannotSpeak(tree, doer.head)) return null;
  const first = owner === null && lent !== null ? opening(tree, lent, within) : token;
  return { doer, cue: { first, last: token }, content: [content], word: token, meaning };
}

/** "the allegations of theft": somebody made them. */
const unnamed = (act: string): Doer | null => (act === 'accuse' ? { at: null, head: null } : null);

function lender(tree: Tree, noun: number, within: Stretch): number | null {
  const verb = tree.head(noun);
  if (verb === null || verb > noun || noun - verb > 5) return null;
  const lends =
    (tree.relation(noun) === 'obj' && LIGHT.test(tree.word(verb))) ||
    (caseOf(tree, noun) === 'to' && /^(?:come|comes|came|coming)$/.test(tree.word(verb)));
  return lends && holds(within, verb) ? verb : null;
}

/** "Kestria's", "her", "Kestrian", "by the mayor" of a noun. */
function ownerOf(tree: Tree, noun: number, within: Stretch): Doer | null {
  const by = tree.head(noun + 2 > within.last ? noun : noun + 1);
  if (/^(?:by|from)$/.test(tree.word(noun + 1)) && tree.relation(noun + 1) === 'case' && by !== null && by > noun)
    return doer(tree, by, { first: noun + 2, last: within.last }, clauseStart(tree, noun));
  const own = childrenBy(tree, noun, /^(?:nmod|det|compound|amod)$/).filter((child) => child < noun && holds(within, child));
  const has = own.find((child) => /^'s?$/.test(caseOf(tree, child)) || /^(?:his|her|their|its|my|our)$/.test(tree.word(child)));
  const named =
    has ??
    own.find(
      (child) =>
        tree.upos(child) === 'PROPN' ||
        COLLECTIVE.test(tree.word(child)) ||
        (tree.relation(child) === 'amod' && isName(tree, child)),
    );
  if (named === undefined) return null;
  return collective(tree, named, noun) ?? doer(tree, named, { first: within.first, last: noun - 1 });
}

/** "a | British newspaper | report": the body right before the noun, with the people it belongs to. */
function collective(tree: Tree, named: number, noun: number): Doer | null {
  const body = noun - 1;
  const close = body > named && tree.head(body) === noun && COLLECTIVE.test(tree.word(body));
  return close && tree.head(named) === noun && tree.upos(named) !== 'PRON' && caseOf(tree, named) === ''
    ? { at: { first: tree.below(named)[0], last: body }, head: body }
    : null;
}

/** "Kestrian": a people as an adjective. */
const isName = (tree: Tree, token: number): boolean => {
  const at = tree.span(token, token);
  return at !== null && /^\p{Lu}/u.test(tree.text.slice(at.start, at.end));
};

const clauseStart = (tree: Tree, noun: number): number =>
  Math.min(Number.POSITIVE_INFINITY, ...childrenBy(tree, noun, /^(?:acl|ccomp)$/).map((child) => below(tree, child).first));

function doer(tree: Tree, head: number, within: Stretch, before = Number.POSITIVE_INFINITY): Doer | null {
  const at = phrase(tree, head, { first: within.first, last: Math.min(within.last, before - 1) })?.at ?? null;
  if (at === null) return null;
  const clitic = /^'s?$/.test(tree.word(at.last)) && at.last > at.first;
  return { at: clitic ? { first: at.first, last: at.last - 1 } : at, head };
}

/** "had talks | about grain", which the tree may hang on the verb. */
function talkedOf(tree: Tree, heads: readonly number[], within: Stretch): Stretch | null {
  const found = heads
    .flatMap((head) => childrenBy(tree, head, /^(?:nmod|obl)$/))
    .find((child) => child > (heads[0] ?? 0) && SUBJECT_OF_TALK.test(caseOf(tree, child)));
  return found === undefined || /day$/.test(tree.word(found)) ? null : shared(below(tree, found), within);
}

function complement(tree: Tree, noun: number, act: string, within: Stretch): Stretch | null {
  const clause = childrenBy(tree, noun, /^(?:acl|ccomp)$/).find((child) => child > noun && reports(tree, child));
  const topic = TOPICS[act];
  const phrase =
    topic === undefined || NEVER_TOPICAL.test(tree.word(noun))
      ? undefined
      : childrenBy(tree, noun, /^nmod$/).find((child) => child > noun && topic.test(caseOf(tree, child)));
  const found = clause ?? apart(tree, noun) ?? phrase;
  return found === undefined
    ? null
    : shared({ first: Math.max(noun + 1, below(tree, found).first), last: below(tree, found).last }, within);
}

/** "a request by the drivers | to open the road": a clause right behind the one who asks, wherever the tree hangs it. */
function apart(tree: Tree, noun: number): number | undefined {
  const by = tree.relation(noun + 1) === 'case' && /^(?:by|from|of)$/.test(tree.word(noun + 1)) ? tree.head(noun + 1) : null;
  const next = by === null || by < noun ? noun + 1 : tree.below(by)[1] + 1;
  const verb = tree.head(next);
  return /^(?:to|that)$/.test(tree.word(next)) && tree.relation(next) === 'mark' && verb !== null && verb > next
    ? verb
    : undefined;
}

/** "to open the road", "that it was shut", "whether it was shut"; not "that he made". */
function reports(tree: Tree, verb: number): boolean {
  const opens = tree.children(verb).find((child) => child < verb && /^(?:that|to|whether)$/.test(tree.word(child)));
  return opens !== undefined && tree.relation(opens) === 'mark';
}
