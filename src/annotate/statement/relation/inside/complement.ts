import type { CueVerb } from '../../../../lexicon/cues.ts';
import type { Tree } from '../../../parse/tree.ts';
import { hasSubject } from './real.ts';
import { below, caseOf, childrenBy, type Stretch } from './stretch.ts';
import { isPassive } from './subject.ts';

/** A verb with its particles: "called for" is the tokens from `verb` to `end`. */
export interface Used {
  readonly verb: number;
  readonly end: number;
  readonly meaning: CueVerb;
}

/**
 * Verbs that with a noun phrase more often tell what was done than what was said: "challenged the champion", "found a body", "planned a
 * visit". Set by hand.
 */
const DEEDS: ReadonlySet<string> = new Set(
  `find show indicate signal reveal disclose estimate attack assail challenge resist spurn discount overturn contradict counter uphold back
  plan offer vote encourage advocate highlight compare recall voice convey communicate relay echo charge bash
  order expect want guarantee lay set outline write answer explain decide tout champion hail implicate point seek follow
  reflect publish cite commit name make consider`.split(/\s+/),
);
/** Verbs by which somebody is made to act, with the act in an infinitive. */
const ORDERS: ReadonlySet<string> = new Set(['order', 'command', 'direct', 'tell']);
const ABOUT = /^(?:about|of|on|over)$/;

/** What a verb reports: stretches of tokens, none where nothing of its frames stands below it. */
export function complementOf(tree: Tree, used: Used): readonly Stretch[] {
  const { frames } = used.meaning;
  const clause = /[bcrs]/.test(frames) ? clauseOf(tree, used) : null;
  if (clause !== null) return [clause];
  const infinitive = /[tr]/.test(frames) || ORDERS.has(used.meaning.lemma) ? infinitiveOf(tree, used) : null;
  if (infinitive !== null) return [infinitive];
  if (frames.includes('g')) {
    const gerund = gerundOf(tree, used);
    if (gerund !== null) return [gerund];
  }
  if (/[as]/.test(frames)) {
    const predicated = predicateOf(tree, used);
    if (predicated.length > 0) return predicated;
  }
  const topic = frames.includes('r') ? topicOf(tree, used) : null;
  if (topic !== null) return [topic];
  if (!frames.includes('n') || DEEDS.has(used.meaning.lemma)) return [];
  const phrase = phraseOf(tree, used);
  // "discussed | Hask building bridges"
  const gerund = phrase.length > 0 ? null : gerundOf(tree, used);
  return gerund === null ? phrase : [gerund];
}

/** What hangs on the verb or on its particles: in "made clear that" the clause is below "clear". */
function hanging(tree: Tree, { verb, end }: Used, relation: RegExp): readonly number[] {
  const found: number[] = [];
  for (let token = verb; token <= end; token += 1)
    found.push(...childrenBy(tree, token, relation).filter((child) => child < verb || child > end));
  return found;
}

/** The words below a token on its side of the verb. */
function beside(tree: Tree, { verb, end }: Used, token: number): Stretch {
  const { first, last } = below(tree, token);
  return token > end ? { first: Math.max(first, end + 1), last } : { first, last: Math.min(last, verb - 1) };
}

/** "to open the road"; not "the road is to open". */
const isInfinitive = (tree: Tree, verb: number): boolean =>
  !hasSubject(tree, verb) &&
  childrenBy(tree, verb, /^mark$/).some((child) => tree.word(child) === 'to' && tree.upos(child) === 'PART');

function clauseOf(tree: Tree, used: Used): Stretch | null {
  const clause =
    hanging(tree, used, /^ccomp$/).find((child) => !isInfinitive(tree, child)) ??
    // a clause below the noun that ends a cue
    (used.meaning.particles.length > 1 ? childrenBy(tree, used.end, /^acl$/).find((child) => child > used.end) : undefined);
  return clause === undefined ? null : beside(tree, used, clause);
}

function infinitiveOf(tree: Tree, used: Used): Stretch | null {
  const found = hanging(tree, used, /^(?:xcomp|ccomp)$/).find((child) => child > used.end && isInfinitive(tree, child));
  return found === undefined ? null : beside(tree, used, found);
}

function gerundOf(tree: Tree, used: Used): Stretch | null {
  const found = hanging(tree, used, /^(?:xcomp|ccomp)$/).find((child) => child > used.end && tree.word(child).endsWith('ing'));
  return found === undefined ? null : beside(tree, used, found);
}

/** "called | it a mistake"; "what he called | a mistake"; "described | the raid as a crime". */
function predicateOf(tree: Tree, used: Used): readonly Stretch[] {
  const object = hanging(tree, used, /^obj$/)[0];
  const said =
    hanging(tree, used, /^xcomp$/).find((child) => child > used.end) ??
    hanging(tree, used, /^(?:obl|advcl)$/).find((child) => child > used.end && opensWithAs(tree, child));
  if (object === undefined || said === undefined) return [];
  const [a, b] = [beside(tree, used, object), beside(tree, used, said)];
  return object < used.verb ? [a, b] : [{ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) }];
}

const opensWithAs = (tree: Tree, token: number): boolean => tree.word(below(tree, token).first) === 'as';

/** "informed them | of the attack", "were told | about the road". */
function topicOf(tree: Tree, used: Used): Stretch | null {
  const told = isPassive(tree, used.verb) || hanging(tree, used, /^i?obj$/).some((child) => child > used.end);
  if (!told || used.meaning.lemma === 'remind') return null;
  const found = hanging(tree, used, /^obl$/).find((child) => child > used.end && ABOUT.test(caseOf(tree, child)));
  return found === undefined || /day$/.test(tree.word(found)) ? null : beside(tree, used, found);
}

/** "rejected | the charge", "called for | talks", "which | they criticised", "the road | was criticised", "the plan | they rejected". */
function phraseOf(tree: Tree, used: Used): readonly Stretch[] {
  const { verb, end, meaning } = used;
  if (meaning.particles.length > 0) {
    const ruled = hanging(tree, used, /^(?:obl|obj|xcomp|nmod)$/).find((child) => child > end);
    return ruled === undefined ? [] : [beside(tree, used, ruled)];
  }
  if (isPassive(tree, verb)) {
    const subject = childrenBy(tree, verb, /^nsubj$/).find((child) => child < verb);
    return subject === undefined || meaning.frames.includes('r') || tree.upos(subject) === 'PRON'
      ? []
      : [beside(tree, used, subject)];
  }
  const object = childrenBy(tree, verb, /^obj$/)[0] ?? secondSubject(tree, used);
  if (object !== undefined) return [withGrounds(tree, used, withoutCompany(tree, meaning, beside(tree, used, object)))];
  return ungapped(tree, used);
}

/** "accused | her | of lying": what the tree takes for the subject of the lie. */
function secondSubject(tree: Tree, { verb, end }: Used): number | undefined {
  const subjects = childrenBy(tree, verb, /^nsubj$/);
  return subjects.length > 1 && (subjects[0] ?? verb) < verb ? subjects.find((child) => child > end) : undefined;
}

/** "discussed | the road | with Maron": with whom is no part of it. */
function withoutCompany(tree: Tree, { lemma }: CueVerb, { first, last }: Stretch): Stretch {
  if (lemma !== 'discuss') return { first, last };
  for (let token = first + 1; token <= last; token += 1) if (tree.word(token) === 'with') return { first, last: token - 1 };
  return { first, last };
}

/** "discussed | Hask building bridges", "accused | Kestria of lying", "praised | the drivers for waiting": the grounds are part of it. */
function withGrounds(tree: Tree, used: Used, object: Stretch): Stretch {
  if (object.last < used.verb) return object;
  if (used.meaning.lemma === 'discuss') {
    const gerund = gerundOf(tree, used);
    return gerund === null || gerund.first <= object.first ? object : { first: object.first, last: gerund.last };
  }
  if (!/^(?:accuse|agree)$/.test(used.meaning.act)) return object;
  const grounds = hanging(tree, used, /^(?:obl|advcl|xcomp|ccomp)$/).filter(
    (child) => child > object.last && /^(?:of|for|as|over)$/.test(tree.word(below(tree, child).first)),
  );
  return { first: object.first, last: Math.max(object.last, ...grounds.map((child) => below(tree, child).last)) };
}

/** "the plan | Kestria rejected": a clause that belongs to a noun and has no object of its own. */
function ungapped(tree: Tree, { verb }: Used): readonly Stretch[] {
  const noun = tree.head(verb);
  if (tree.relation(verb) !== 'acl' || noun === null || noun > verb || tree.word(verb).endsWith('ing')) return [];
  const clause = below(tree, verb);
  return [{ first: below(tree, noun).first, last: clause.first - 1 }];
}
