import {
  AHEAD_BEFORE_TO,
  AHEAD_WORDS,
  ARRANGED,
  HAPPENED,
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PASTS,
  NOT_PAST,
  SAYING,
  TOLD_OF,
} from '../../lexicon/tense-words.ts';

/** What the verbs by an expression tell: `null` where none stands near it. */
type Tense = 'past' | 'ahead' | null;

interface Around {
  readonly before: string;
  readonly after: string;
}

// A clause ends at these; a comma ends none on the left ("Brandt, the mayor, will meet on Friday").
const CLAUSE_START = /[;:—"“”()]|\s[–-]\s|\.\s/gu;
const CLAUSE_END = /[.;:—"“”()!?]|\s[–-]\s/u;
// "…, and on Friday the court will rule": the day opens a clause, so its verb follows
const OPENS =
  /^(?:(?:and|but|so|then|while|when|as|that|because|if|though|although)\s)?(?:(?:early|late|later|earlier)\s)?(?:(?:on|by|until|from|for|in|at|over|since|during)\s)?(?:the\s)?$/iu;
// "the talks on Friday will …", not "the man who died on Friday will …"
const OWN_VERB =
  /^(?:['’]s\s[\p{L}-]{1,20})?\s(?:will|would|is|are|was|were|has|had|could|may|might|should|must|shall|won['’]t)(?!\p{L})/u;
const RELATIVE = /(?<!\p{L})(?:who|which|that|after|when|as|where)\s[^,]{1,70}$/iu;
const AFTER_SINCE = /(?<!\p{L})since\s(?:the\s)?$/iu;
// "the scene of Friday's blast": what befell or was made known is over, whatever comes of it
const HAPPENED_AFTER = new RegExp(
  `^(?: (?:morning|afternoon|evening|night))?['’]s (?:\\p{Ll}{2,15} ){0,2}?(?:${HAPPENED.join('|')})(?!\\p{L})`,
  'u',
);
const HAS_LIMIT =
  /(?<!\p{L})(?:until|till|by|no later than|ahead of|in time for|as from|effective)\s(?:the\s|early\s|late\s|next\s)?$/iu;
const BY = /(?<!\p{L})by\s(?:the\s|early\s|late\s)?$/iu;
const LASTED = /(?<!\p{L})(?:remained|stayed|lasted|waited|ran|continued|worked|served|lived|ruled)(?!\p{L})[^,;]{0,60}$/iu;

/** Read by words alone, so that grouping, which rests on times, never depends on the model. Linear: it sees at most 120 characters a side. */
export function tenseAt(around: Around): Tense {
  const { before, after } = around;
  if (AFTER_SINCE.test(before) || HAPPENED_AFTER.test(after)) return 'past';
  if (BY.test(before) && /(?<!\p{L})had(?!\p{L})/u.test(clauseBefore(before) + clauseAfter(after))) return 'past';
  if (HAS_LIMIT.test(before) && opensClause(before) && /(?<!\p{L})(?:has|have|had)(?!\p{L})/u.test(clauseAfter(after)))
    return 'past';
  if (HAS_LIMIT.test(before)) return LASTED.test(clauseBefore(before)) && !BY.test(before) ? 'past' : 'ahead';
  const left = clauseBefore(before);
  const right = clauseAfter(after);
  if (OWN_VERB.test(after) && !RELATIVE.test(left)) return nearestRight(right) ?? nearestLeft(left);
  if (opensClause(before)) return nearestRight(right) ?? nearestLeft(left);
  return nearestLeft(left) ?? nearestRight(right) ?? headline(left);
}

/** Does the sentence speak of what is to come when it reaches these words? */
export const isAhead = (around: Around): boolean => tenseAt(around) === 'ahead';

function clauseBefore(before: string): string {
  let from = 0;
  for (const { index, 0: mark } of before.matchAll(CLAUSE_START)) from = index + mark.length;
  return before.slice(from);
}

function clauseAfter(after: string): string {
  const own = after.replace(/^\s?[,)]/u, ' ');
  const end = own.search(CLAUSE_END);
  return end < 0 ? own : own.slice(0, end);
}

/** Nothing but a lead-in between the last comma, or the clause's start, and these words. */
function opensClause(before: string): boolean {
  const last = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('—'), before.lastIndexOf('“'));
  if (before.length >= 120 && last < 0) return false;
  return OPENS.test(before.slice(last + 1).trimStart());
}

const wordsOf = (clause: string): string[] => clause.match(/[\p{L}\d'’-]+/gu) ?? [];

function nearestLeft(clause: string): Tense {
  const words = wordsOf(clause);
  let infinitive = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = (words[i] ?? '').toLowerCase();
    if (word === 'to') infinitive = leadsVerb(words[i + 1] ?? '');
    const tense = tenseOf(words, i, infinitive);
    if (tense !== null) return tense;
  }
  return null;
}

function nearestRight(clause: string): Tense {
  const words = wordsOf(clause);
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] ?? '').toLowerCase();
    const tense = tenseOf(words, i, words[i + 1] === 'to' && leadsVerb(words[i + 2] ?? ''));
    if (tense !== null) return COPULAS.has(word) ? (copulaAhead(words, i) ?? tense) : tense;
  }
  return null;
}

/** "is due", "was expected to": the word after it tells more than the copula. */
function copulaAhead(words: readonly string[], i: number): Tense {
  const next = (words[i + 1] ?? '').toLowerCase();
  return AHEAD_WORDS.has(next) ? 'ahead' : TOLD_OF.has(next) ? 'past' : null;
}

// "to hospital", "to reporters": no infinitive, though no determiner says so
const TO_NOUN =
  /^(?:hospital|court|prison|jail|work|school|safety|power|parliament|reporters|journalists|police|him|her|them|us|me|it|death|justice|people|residents|members|officials|state|lawmakers|voters|which|whom|where)$/u;
const leadsVerb = (word: string): boolean => /^\p{Ll}/u.test(word) && !DETERMINERS.test(word) && !TO_NOUN.test(word);

const COPULAS: ReadonlySet<string> = new Set(['is', 'are', "'re", 'was', 'were', 'be', 'been', 'being']);
const DETERMINERS =
  /^(?:the|an?|its|his|her|their|our|my|this|that|these|those|of|for|with|by|some|any|more|\d+|newly|recently|long|so|all|no|each|every|in|on|at|to)$/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had)$/u;
const FINITE_LEADS = /^(?:to|will|would|shall|should|must|may|might|can|could|cannot|not|won['’]t|let)$/u;

/** The tense one word of a clause tells, if any. */
function tenseOf(words: readonly string[], i: number, infinitive: boolean): Tense {
  const word = (words[i] ?? '').toLowerCase();
  const previous = (words[i - 1] ?? '').toLowerCase();
  if (infinitive && AHEAD_BEFORE_TO.has(word) && (!AUXILIARY.test(word) || words[i + 1] === 'to')) return 'ahead';
  if (word === 'may' && words[i] === 'May') return null;
  if (HELD_BACK.has(word) && words[i + 1] === 'not' && UNSAID.test(words[i + 2] ?? '')) return 'past';
  if (AHEAD_WORDS.has(word) || /['’]ll$/u.test(word)) return 'ahead';
  if (word === 'has' || word === 'have' || word === 'had') return heldBack(previous) ? null : 'past';
  if (word === 'was' || word === 'were' || word === 'did' || /^(?:was|were|did)n['’]t$/u.test(word)) return 'past';
  if (word === 'is' || word === 'are' || /^(?:is|are)n['’]t$/u.test(word)) return 'ahead';
  if (word === 'says' || word === 'tells') return 'past';
  if (ARRANGED.has(word) && isArranged(words, i)) return 'ahead';
  return isPast(words, i) ? 'past' : null;
}

// "would not say on Friday whether …"
const HELD_BACK: ReadonlySet<string> = new Set(['would', 'could']);
const UNSAID = /^(?:say|comment|confirm|elaborate|give|name|discuss|disclose|specify|speculate|rule|immediately|be)$/u;

const heldBack = (previous: string): boolean => previous === 'will' || previous === 'shall' || previous === 'to';

/** A present form is a verb after a name or a noun: "The envoy arrives", not "to open", "the start". */
function isArranged(words: readonly string[], i: number): boolean {
  const previous = (words[i - 1] ?? '').toLowerCase();
  if (previous === '' || DETERMINERS.test(previous) || FINITE_LEADS.test(previous) || /^(?:and|or|did|do|does)$/u.test(previous))
    return false;
  const plain = !/s$/u.test(words[i] ?? '');
  return plain ? /(?:s|they|we|men|people)$/u.test(previous) : !/(?:ed|ing)$/u.test(previous);
}

/** "met", "agreed"; not "the revised plan", "will be held", "is held": there the auxiliary speaks. */
function isPast(words: readonly string[], i: number): boolean {
  const word = (words[i] ?? '').toLowerCase();
  const regular = /..ed$/u.test(word) && !NOT_PAST.has(word);
  if (!regular && !IRREGULAR_PASTS.has(word)) return false;
  const previous = (words[i - 1] ?? '').toLowerCase();
  const lead = /ly$/u.test(previous) || previous === 'not' ? (words[i - 2] ?? '').toLowerCase() : previous;
  if (FINITE_LEADS.test(previous) || FINITE_LEADS.test(lead)) return false;
  if (COPULAS.has(lead)) return TOLD_OF.has(word);
  if (/^(?:get|gets|getting|be)$/u.test(lead)) return false;
  return !(regular && DETERMINERS.test(previous)) && !IRREGULAR_PARTICIPLES.has(word);
}

/** "Ministers to meet on Friday": a headline's infinitive, with no verb that is finite. */
const headline = (left: string): Tense => (/(?<!\p{L})to\s(?:be\s)?\p{Ll}/u.test(left) ? 'ahead' : null);

/** "Kolm said on Monday": the day of the saying, not of what is told. */
export function isOfSaying({ before }: Pick<Around, 'before'>): boolean {
  const words = wordsOf(before.slice(-60)).map((word) => word.toLowerCase());
  const led = /^(?:on|early|late|earlier|later)$/u;
  let i = words.length - 1;
  while (i >= 0 && led.test(words[i] ?? '')) i--;
  return [i, i - 1, i - 2].some((at) => SAYING.has(words[at] ?? ''));
}
