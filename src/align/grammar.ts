import type { Parsed } from '../model/parse.ts';
import type { Pieces, Span } from '../model/span.ts';
import { type ContentWord, firstFrom, type Laid, wordsIn } from './laid.ts';

/** Words that deny what they hang on. */
const NEGATORS = new Set(['not', "n't", 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor']);
/** What "if" and its like bring is supposed, not told. */
const SUPPOSING = new Set(['if', 'unless', 'lest']);
const POSSIBLE = new Set(['may', 'might', 'could']);
/** A tree is climbed and a content gone down so far. */
const DEEPEST = 12;

/** Words that leave it to those below them what is done: "had agreed to hold talks" is about talks, "any sign of sabotage" about sabotage. */
const LIGHT_VERBS = new Set(
  'be have do make take give get hold put keep remain stay become seem appear begin start continue plan intend agree decide want wish seek try attempt prepare arrange promise vow pledge order reach conclude carry conduct use occur happen exist know believe think feel say tell report claim strike aim mean design confirm comment deny answer disclose receive suffer face'.split(
    ' ',
  ),
);
const LIGHT_NOUNS = new Set(
  'plan reason sign evidence truth proof fact role part side party one two promise intention decision claim responsibility link connection nothing anything something question guilt charge accusation allegation report suggestion need chance possibility'.split(
    ' ',
  ),
);
const LIGHT_OTHERS = new Set(['guilty', 'innocent', 'ready', 'willing', 'be', 'have', 'there']);
/** Light, and yet deeds by themselves: "nothing was agreed" answers "agreed to talk". */
const DEEDS = new Set(['agree', 'promise', 'plan', 'decide', 'claim']);
/** "since his death" */
const TIMING = new Set(['since', 'after', 'before', 'until', 'despite', 'amid', 'during']);
const TELLING = new Set(['say', 'tell', 'report', 'claim', 'disclose', 'confirm', 'comment', 'answer', 'know']);
const BEING_DONE = new Set(['be', 'happen', 'occur', 'exist', 'begin', 'start', 'continue', 'remain']);
/** "refused to resign", "failed to sign": what hangs on them was not done. */
const UNDONE = new Set(['refuse', 'fail', 'decline']);

/** "not only", "not because": what follows is told all the same. */
const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'necessarily', 'because', 'least', 'solely']);
const OF_GERUND = new Set(['for', 'of', 'by', 'about', 'in', 'with', 'without', 'despite']);
const INDUCING = new Set(
  'induce urge ask call tell order invite encourage persuade press pressure push allow help want expect require demand appeal beg warn incite'.split(
    ' ',
  ),
);
const WISHED = new Set(['should', 'must', 'ought']);
const FEARED = new Set([
  'threat',
  'risk',
  'danger',
  'fear',
  'possibility',
  'prevent',
  'avoid',
  'avert',
  'threaten',
  'deter',
  'protect',
]);
/** "is meant to", "aims to": nothing is done yet. */
const MEANT = new Set(['mean', 'aim', 'design', 'intend', 'plan', 'want', 'wish', 'seek', 'try', 'attempt', 'hope', 'need']);

/** Of these what a light word is about; only without them what stands further off. */
const DIRECT = new Set(['obj', 'xcomp', 'ccomp']);
const OBJECTS = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'acl', 'nmod', 'advcl']);

/** What the trees of a report's sentences say of its words. Without trees (a report in another language) nothing is said. */
export class Grammar {
  private readonly laid: Laid;
  private readonly below = new Map<number, number[]>();
  /** Contents are laid beside many others: each is read once. */
  private readonly done = new WeakMap<Pieces, ReadonlySet<string>>();
  private readonly undoneIn = new WeakMap<Pieces, ReadonlySet<string>>();

  constructor(laid: Laid) {
    this.laid = laid;
    laid.placed.layers.parse.forEach((one, i) => {
      if (one === null || one.head === null) return;
      const others = this.below.get(one.head);
      if (others === undefined) this.below.set(one.head, [i]);
      else others.push(i);
    });
  }

  /** Stems of what the pieces say is done or is the case: the main words, and below a light one those that it leaves it to. */
  predicates(pieces: Pieces): ReadonlySet<string> {
    return once(this.done, pieces, () => this.readPredicates(pieces));
  }

  private readPredicates(pieces: Pieces): Set<string> {
    const tokens = pieces.flatMap((piece) => this.within(piece));
    const inside = new Set(tokens);
    const heads = tokens.filter((token) => this.isContent(token) && !inside.has(this.item(token)?.head ?? -1));
    const found = new Set<string>();
    const [first] = heads.filter((token) => this.item(token)?.upos === 'VERB').concat(heads);
    if (first === undefined) return found;
    const joined = (this.below.get(first) ?? []).filter((one) => inside.has(one) && this.isJoined(one));
    for (const one of [first, ...joined]) this.down(one, inside, found, 0);
    return found;
  }

  private down(token: number, inside: ReadonlySet<number>, found: Set<string>, depth: number): void {
    const item = this.item(token);
    if (item === undefined || depth > DEEPEST) return;
    if (!this.leavesIt(token)) {
      for (const stem of this.stems(token)) found.add(stem);
      return;
    }
    if (DEEDS.has(item.lemma)) for (const stem of this.stems(token)) found.add(stem);
    const below = (this.below.get(token) ?? []).filter((one) => inside.has(one) && this.isContent(one));
    const [objects, subjects] = [below.filter((one) => this.isObject(one)), below.filter((one) => this.isSubject(one, token))];
    // "a meeting had been arranged", "there was an agreement": what is arranged is the matter.
    const direct = objects.filter((one) => DIRECT.has(this.item(one)?.relation ?? ''));
    const next = (item.lemma === 'use' && this.purposes(objects)) || (direct.length > 0 ? direct : [...objects, ...subjects]);
    for (const one of next) this.down(one, inside, found, depth + 1);
  }

  /** "using his air force to attack": what it was used for. */
  private purposes(objects: readonly number[]): number[] | null {
    const done = objects.filter((one) => this.item(one)?.upos === 'VERB');
    return done.length > 0 ? done : null;
  }

  /** "shelled the village, killing three": told with the main word. */
  private isJoined(token: number): boolean {
    const item = this.item(token);
    if (item?.relation !== 'advcl' || item.upos !== 'VERB') return item?.relation === 'conj';
    return (this.below.get(token) ?? []).every((one) => !['mark', 'nsubj', 'advmod'].includes(this.item(one)?.relation ?? ''));
  }

  private isObject(token: number): boolean {
    const item = this.item(token);
    return item !== undefined && item.upos !== 'PROPN' && OBJECTS.has(item.relation);
  }

  /** Of "had been arranged", "happened", "there was": what it says is done is its subject. */
  private isSubject(token: number, verb: number): boolean {
    const item = this.item(token);
    if (item?.relation !== 'nsubj' || item.upos !== 'NOUN') return false;
    const above = this.item(verb);
    if (BEING_DONE.has(above?.lemma ?? '')) return true;
    const isPassive = above?.upos === 'VERB' && !this.word(verb).endsWith('ing');
    return (
      isPassive &&
      (this.below.get(verb) ?? []).some((one) => this.item(one)?.relation === 'aux' && this.item(one)?.lemma === 'be')
    );
  }

  /** Stems of the names that the denied word has for its subject; `null` where it is "he" or "we", none where it is unnamed or not told. */
  subjectOf(pieces: Pieces, denied: ReadonlySet<string>): ReadonlySet<string> | null {
    for (const token of pieces.flatMap((piece) => this.within(piece))) {
      if (!this.stems(token).some((stem) => denied.has(stem))) continue;
      const verb = this.item(token)?.upos === 'VERB' ? token : (this.item(token)?.head ?? token);
      const subject = (this.below.get(verb) ?? this.below.get(token) ?? []).find((one) => this.item(one)?.relation === 'nsubj');
      if (subject === undefined) continue;
      const words = [subject, ...(this.below.get(subject) ?? [])].flatMap((one) => this.tokens[one]?.at ?? []);
      const names = wordsIn(this.laid, words).filter(({ name }) => name);
      return this.isPersonal(subject) ? null : new Set(names.map(({ stem }) => stem));
    }
    return new Set();
  }

  private isPersonal(token: number): boolean {
    return /^(?:i|we|he|she|it|they|you)$/u.test(this.word(token));
  }

  /** Stems of the words in the pieces that are denied there: "did not bomb", "has released no prisoners", "nothing was agreed". */
  denied(pieces: Pieces): ReadonlySet<string> {
    return once(this.undoneIn, pieces, () => this.readDenied(pieces));
  }

  private readDenied(pieces: Pieces): Set<string> {
    const found = new Set<string>();
    const inside = new Set(pieces.flatMap((piece) => this.within(piece)));
    for (const token of inside) {
      const head = this.undone(token);
      if (head === null) continue;
      for (const stem of this.stems(head)) found.add(stem);
      // Who did not tell of a thing does not deny it.
      if (this.leavesIt(head) && !TELLING.has(this.item(head)?.lemma ?? '')) this.down(head, inside, found, 0);
      const above = this.item(head);
      // "released no prisoners" denies the release; "is under no pressure" with "to" below it may be anything.
      if (above?.head != null && ['obj', 'nsubj'].includes(above.relation))
        for (const stem of this.stems(above.head)) found.add(stem);
    }
    return found;
  }

  /** What a word denies: that which "not" hangs on, that which hangs on "refused". "no-fly" denies nothing. */
  private undone(token: number): number | null {
    if (UNDONE.has(this.item(token)?.lemma ?? ''))
      return (
        (this.below.get(token) ?? []).find((one) => ['xcomp', 'ccomp', 'obj'].includes(this.item(one)?.relation ?? '')) ?? null
      );
    if (!NEGATORS.has(this.word(token)) || this.word(token + 1) === '-' || NOT_ONLY.has(this.word(token + 1))) return null;
    const head = this.pastModifier(this.item(token)?.head ?? null);
    return head === null || this.isGerundOf(head) ? null : head;
  }

  /** "no further attacks": no attacks. */
  private pastModifier(token: number | null): number | null {
    const item = this.item(token ?? -1);
    return item?.relation === 'amod' && item.upos === 'ADJ' ? item.head : token;
  }

  /** "was criticised for not speaking": what is blamed, not what is told. */
  private isGerundOf(token: number): boolean {
    return (
      this.word(token).endsWith('ing') &&
      (this.below.get(token) ?? []).some((one) => this.item(one)?.relation === 'mark' && OF_GERUND.has(this.word(one)))
    );
  }

  /** Whether a word leaves it to others what is done. */
  isLight({ at }: ContentWord): boolean {
    return this.leavesIt(this.tokenAt(at.start));
  }

  /** Whether a word is a mere modifier of another: "the shooter situation". */
  isModifier({ at }: ContentWord): boolean {
    const relation = this.item(this.tokenAt(at.start))?.relation;
    return relation === 'compound' || relation === 'amod';
  }

  /** Whether a word belongs to those who do, or to what is judged: "the charge of theft is too mild" tells of no theft. */
  isDoer({ at }: Pick<ContentWord, 'at'>): boolean {
    let token: number | null = this.tokenAt(at.start);
    for (let depth = 0; token !== null && depth < DEEPEST; depth += 1) {
      const item = this.item(token);
      if (item?.relation === 'nsubj' && item.head !== null) return !this.isSubject(token, item.head);
      token = item?.upos === 'VERB' ? null : (item?.head ?? null);
    }
    return false;
  }

  /** Whether a word stands in a clause that is taken as known: "before he died", "the ship that sank". */
  isTakenAsKnown({ at }: Pick<ContentWord, 'at'>): boolean {
    let token: number | null = this.tokenAt(at.start);
    for (let depth = 0; token !== null && depth < DEEPEST; depth += 1) {
      if (this.bringsKnown(token)) return true;
      token = this.item(token)?.head ?? null;
    }
    return false;
  }

  private bringsKnown(token: number): boolean {
    const relation = this.item(token)?.relation ?? '';
    const below = this.below.get(token) ?? [];
    const has = (one: string): boolean => below.some((child) => this.item(child)?.relation === one);
    if (relation === 'advcl') return has('mark') && has('nsubj');
    if (relation === 'obl' || relation === 'nmod') return below.some((one) => TIMING.has(this.word(one)));
    return relation === 'acl' && has('nsubj');
  }

  /** Whether what a word says is only supposed, or only possible. */
  isSupposed({ at }: Pick<ContentWord, 'at'>): boolean {
    let token: number | null = this.tokenAt(at.start);
    for (let depth = 0; token !== null && depth < DEEPEST; depth += 1) {
      const here = (this.below.get(token) ?? []).filter((one) => ['mark', 'aux'].includes(this.item(one)?.relation ?? ''));
      if (this.isInduced(token, here)) return true;
      if (here.some((one) => SUPPOSING.has(this.word(one)) || POSSIBLE.has(this.word(one)))) return true;
      token = this.item(token)?.head ?? null;
      // "under threat of attack", "to prevent a strike": of what may come.
      if (FEARED.has(this.item(token ?? -1)?.lemma ?? '')) return true;
    }
    return false;
  }

  /** "inducing them to revolt", "has called on them to resign": not told to have been done. "is said to have left" is. */
  private isInduced(token: number, here: readonly number[]): boolean {
    const head = this.item(token)?.head ?? null;
    if (head === null || this.item(token)?.upos !== 'VERB' || this.item(head)?.upos !== 'VERB' || this.leavesIt(head))
      return false;
    // "stopping him from leaving"
    if (here.some((one) => this.word(one) === 'from')) return true;
    const isToHave = here.some((one) => this.item(one)?.lemma === 'have');
    return INDUCING.has(this.item(head)?.lemma ?? '') && here.some((one) => this.word(one) === 'to') && !isToHave;
  }

  /** Whether the words tell what should or would be, or what is meant to be done, rather than what was. */
  isWished(pieces: Pieces): boolean {
    const tokens = pieces.flatMap((piece) => this.within(piece));
    const inside = new Set(tokens);
    const verbs = tokens.filter((token) => this.isContent(token) && !inside.has(this.item(token)?.head ?? -1));
    return verbs.some(
      (token) =>
        (this.item(token)?.upos === 'VERB' && MEANT.has(this.item(token)?.lemma ?? '')) ||
        (this.below.get(token) ?? []).some((one) => this.item(one)?.relation === 'aux' && WISHED.has(this.word(one))),
    );
  }

  /** Whether a place holds a verb that is told of somebody, as a sentence does. */
  hasVerb(at: Span): boolean {
    return this.within(at).some((token) => this.item(token)?.upos === 'VERB');
  }

  /** Whether a place holds a verb or a word such as "was", as what may be so or not does. */
  tells(at: Span): boolean {
    const tokens = this.within(at);
    return (
      this.laid.placed.layers.parse.length === 0 || tokens.some((token) => /^(?:VERB|AUX)$/u.test(this.item(token)?.upos ?? ''))
    );
  }

  private leavesIt(token: number): boolean {
    const item = this.item(token);
    if (item === undefined) return false;
    if (item.upos === 'VERB') return LIGHT_VERBS.has(item.lemma);
    return (item.upos === 'NOUN' || item.upos === 'PRON' ? LIGHT_NOUNS : LIGHT_OTHERS).has(item.lemma);
  }

  /** Tokens that hang on one. */
  childrenOf(token: number): readonly number[] {
    return this.below.get(token) ?? [];
  }

  wordsAt(token: number): ContentWord[] {
    const at = this.tokens[token]?.at;
    return at === undefined ? [] : wordsIn(this.laid, [at]);
  }

  /** Whether a word carries meaning. */
  isContent(token: number): boolean {
    if (/^(?:no|any|some)thing$/u.test(this.word(token))) return true;
    return ['VERB', 'NOUN', 'ADJ', 'PROPN', 'AUX'].includes(this.item(token)?.upos ?? '');
  }

  private stems(token: number): string[] {
    const at = this.tokens[token]?.at;
    return at === undefined ? [] : wordsIn(this.laid, [at]).map(({ stem }) => stem);
  }

  private get tokens(): readonly { readonly at: Span }[] {
    return this.laid.placed.layers.tokens;
  }

  /** What the tree says of a token. */
  item(token: number): Parsed | undefined {
    return this.laid.placed.layers.parse[token] ?? undefined;
  }

  /** In lower case. */
  word(token: number): string {
    const at = this.tokens[token]?.at;
    return at === undefined ? '' : this.laid.text.slice(at.start, at.end).toLowerCase().replaceAll('’', "'");
  }

  private tokenAt(offset: number): number {
    return firstFrom(this.tokens, offset);
  }

  /** The tokens that start in a place. */
  within({ start, end }: Span): number[] {
    const found: number[] = [];
    for (let i = firstFrom(this.tokens, start); i < this.tokens.length && (this.tokens[i]?.at.start ?? end) < end; i += 1)
      found.push(i);
    return found;
  }
}

const made = new WeakMap<Laid, Grammar>();

/** Made once a report. */
export function grammarOf(laid: Laid): Grammar {
  const known = made.get(laid) ?? new Grammar(laid);
  made.set(laid, known);
  return known;
}

function once(known: WeakMap<Pieces, ReadonlySet<string>>, pieces: Pieces, read: () => ReadonlySet<string>): ReadonlySet<string> {
  const found = known.get(pieces) ?? read();
  known.set(pieces, found);
  return found;
}
