import { ANSWERING, COURTS, OWED } from '../../lexicon/acts-of-content.ts';
import { ARMED, CHARGE_NOUNS, STRUCK } from '../../lexicon/charges.ts';
import { CUE_FORMS, CUE_NOUNS } from '../../lexicon/cues.ts';
import type { Act, Polarity } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { callsUntrue, condemns } from './charge.ts';
import type { CueMeaning } from './cue-meaning.ts';

/** A cue in its sentence, with what it governs. */
export interface CueInPlace {
  readonly tree: Tree;
  readonly meaning: CueMeaning;
  /** Dictionary forms of the cue's words. */
  readonly lemmas: readonly string[];
  readonly source: readonly number[];
  readonly content: readonly number[];
  /** The topmost words of the content: of "the claims of the opposition" the claims. */
  readonly heads: readonly number[];
  /** The noun behind a light verb, outside the content: "expressed [outrage] over". */
  readonly object: number | null;
}

/** What is done by a cue; `polarity` where it does not follow from the act. */
export interface Deed {
  readonly act: Act;
  readonly polarity?: Polarity;
}

/** What a construction does: a verb, its negation and its object together. */
interface Construction {
  readonly name: string;
  readonly when: (cue: CueInPlace) => boolean;
  readonly does: (cue: CueInPlace) => Deed;
}

const always = (act: Act, polarity?: Polarity) => () => (polarity === undefined ? { act } : { act, polarity });
const has = ({ meaning }: CueInPlace, ...words: readonly string[]): boolean =>
  words.every((word) => meaning.words.includes(word));
const any = ({ lemmas }: CueInPlace, among: ReadonlySet<string>): boolean => lemmas.some((lemma) => among.has(lemma));
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words within which a document's participle follows: "a letter from the mayor opposing". */
const OPENING = 8;

const MODALS = set('will would can could');
/** "Does not believe", "do not think": it is the belief that is denied. */
const RAISING = set('believe think feel consider see regard view');
const WITH_US = set('agree support welcome accept back endorse approve favor favour');
/** Verbs that only lend a verb to a noun: "made a promise", "expressed hope". */
const LIGHT = set(
  'express voice show convey signal issue make give offer send raise file sound launch reiterate announce state declare have share repeat',
);
const NAMING = set(
  'call dub label brand describe characterize characterise portray depict liken compare condemn denounce deride dismiss ridicule mock rate see regard view deem pronounce declare',
);
const CRITICAL = set(
  `condemn denounce castigate chastise slam blast decry deplore criticize criticise attack assail lambast lambaste ridicule mock bash excoriate
  disparage belittle deride hit rubbish scoff sneer rail censure protest`,
);
const DOCUMENTS = set(
  'letter statement petition lawsuit suit motion brief complaint paper document filing resolution tweet memo',
);
/** With "against" they turn a thing down. */
const DECIDES = set('rule vote decide argue campaign come');
const REPEATS = set('reiterate repeat');
/** Inanimate sources suggest that it is so; people suggest that it be so. */
const DATA = set(
  'study survey poll data figure report result research evidence document record analysis finding number test image photo video',
);

/** Constructions that decide, in order; then the cue's own word does. */
const CONSTRUCTIONS: readonly Construction[] = [
  {
    name: 'neither confirmed nor denied',
    when: (cue) => has(cue, 'nor') && cue.lemmas.includes('confirm') && cue.lemmas.includes('deny'),
    does: always('refuse'),
  },
  { name: 'did not rule out, did not deny', when: leavesOpen, does: always('say', 'unasserted') },
  { name: 'refused to deny', when: ({ meaning }) => meaning.act === 'refuse', does: always('refuse') },
  {
    name: 'would not say, did not comment, has yet to respond, is unable to confirm',
    when: doesNotAnswer,
    does: always('refuse'),
  },
  {
    name: 'does not agree',
    when: ({ meaning: { negated, lemma } }) => negated && WITH_US.has(lemma ?? ''),
    does: always('deny', 'denied'),
  },
  { name: 'few believe, does not believe', when: disbelieves, does: always('believe', 'denied') },
  {
    name: 'called the claims false',
    when: (cue) => any(cue, NAMING) && callsUntrue(cue.tree, cue.content) && !isSomebody(cue),
    does: always('deny', 'denied'),
  },
  { name: 'condemned the accusations', when: criticisesCharge, does: always('deny', 'denied') },
  {
    name: 'called her a liar',
    when: (cue) => any(cue, NAMING) && isOpen(cue) && condemns(cue.tree, cue.content),
    does: always('accuse'),
  },
  { name: 'ruled against', when: decidesAgainst, does: always('deny', 'denied') },
  { name: 'told the drivers to wait', when: tellsTo, does: always('demand') },
  { name: 'insisted that Kestria open', when: subjunctive, does: always('demand') },
  { name: 'attacked the town, took charge of', when: isDeed, does: always('say') },
  { name: 'pleaded guilty', when: (cue) => plea(cue) === 'guilty', does: always('confirm') },
  { name: 'pleaded not guilty', when: (cue) => plea(cue) === 'not guilty', does: always('deny', 'asserted') },
  { name: 'accepted that', when: acceptsThat, does: always('confirm') },
  { name: 'suggested a truce', when: proposes, does: always('demand') },
  { name: 'seeks a truce', when: (cue) => cue.meaning.lemma === 'seek' && !isInfinitive(cue), does: always('demand') },
  { name: 'the court found', when: rules, does: always('announce') },
  { name: 'expressed outrage over', when: (cue) => nounDeed(cue) !== null, does: (cue) => nounDeed(cue) ?? { act: 'say' } },
  {
    name: 'sent a letter opposing',
    when: (cue) => documentDeed(cue) !== null,
    does: (cue) => documentDeed(cue) ?? { act: 'say' },
  },
  { name: 'questioned whether', when: questions, does: always('demand', 'unasserted') },
  { name: 'asked', when: ({ meaning, lemmas }) => meaning.lemma === 'ask' || lemmas[0] === 'ask', does: always('demand') },
];

/** Each has an example in `lexicon/act-examples.ts`. */
export const CONSTRUCTION_NAMES: readonly string[] = CONSTRUCTIONS.map(({ name }) => name);

/** What a cue does in its construction; `null` where none is special. */
export function constructed(cue: CueInPlace): Deed | null {
  return CONSTRUCTIONS.find(({ when }) => when(cue))?.does(cue) ?? null;
}

/** Not decided yet by a word that is stronger than naming: "denied", "praised". */
const isOpen = ({ meaning }: CueInPlace): boolean =>
  meaning.act === null || /^(?:say|accuse|believe|announce)$/.test(meaning.act);

function leavesOpen({ tree, meaning, lemmas, content }: CueInPlace): boolean {
  const refuses = meaning.act === 'refuse' && !lemmas.includes('deny');
  const opening = content.slice(0, 4).map((token) => tree.word(token));
  const out = `${meaning.words.join(' ')} ${opening.join(' ')}`.includes('rule out');
  return (meaning.act === 'deny' && meaning.negated) || (refuses && out);
}

function doesNotAnswer(cue: CueInPlace): boolean {
  const { meaning, lemmas } = cue;
  const answers = any(cue, ANSWERING);
  if (
    answers &&
    (has(cue, 'yet', 'to') || /\b(?:unable|unwilling|not authorized|not authorised) to\b/.test(meaning.words.join(' ')))
  )
    return true;
  if (!meaning.negated) return false;
  return any(cue, OWED) || (answers && lemmas.some((lemma) => MODALS.has(lemma)));
}

function disbelieves({ meaning, tree, source }: CueInPlace): boolean {
  const first = source[0] === undefined ? '' : tree.lemma(source[0]);
  return RAISING.has(meaning.lemma ?? '') && (meaning.negated || /^(?:few|no|nobody|none|neither)$/.test(first));
}

/** The object is what somebody maintains: to condemn that is to deny it. */
function criticisesCharge(cue: CueInPlace): boolean {
  if (cue.meaning.noun || !any(cue, CRITICAL)) return false;
  const object = cue.heads[0];
  return (
    object !== undefined &&
    CHARGE_NOUNS.has(cue.tree.lemma(object)) &&
    !/^(?:complaint|idea|argument|report)$/.test(cue.tree.lemma(object))
  );
}

function decidesAgainst(cue: CueInPlace): boolean {
  const first = cue.content[0];
  const against = cue.meaning.words.includes('against') || (first !== undefined && cue.tree.word(first) === 'against');
  return against && any(cue, DECIDES) && !cue.meaning.negated;
}

function isInfinitive({ tree, content }: CueInPlace): boolean {
  const [first, second] = content.filter((token) => !/^["“‘'”’]$/u.test(tree.word(token)));
  if (first === undefined) return false;
  const to = tree.word(first) === 'not' ? second : first;
  return to !== undefined && tree.word(to) === 'to' && tree.relation(to) === 'mark';
}

/** "Told the drivers to wait", also where the drivers stand in the content: "the drivers … to wait". */
function tellsTo(cue: CueInPlace): boolean {
  const { tree, content, heads } = cue;
  if (!/^(?:tell|signal|motion|remind)$/.test(cue.meaning.lemma ?? '')) return false;
  return (
    isInfinitive(cue) ||
    (content.length > 2 &&
      heads.some(
        (head) =>
          tree.children(head).some((child) => tree.word(child) === 'to' && tree.relation(child) === 'mark') &&
          tree.relation(head) === 'xcomp',
      ))
  );
}

/** "That Kestria stop", "that he be released". */
function subjunctive(cue: CueInPlace): boolean {
  if (!/^(?:insist|suggest|recommend|propose|stress|emphasize|emphasise|require)$/.test(cue.meaning.lemma ?? '')) return false;
  const { tree, heads } = cue;
  return heads.some((head) => {
    const children = tree.children(head);
    const subject = children.find((child) => tree.relation(child) === 'nsubj');
    const helps = children.filter((child) => /^(?:aux|cop)$/.test(tree.relation(child)));
    if (subject === undefined) return false;
    if (helps.length === 0)
      return tree.upos(head) === 'VERB' && tree.word(head) === tree.lemma(head) && isSingular(tree, subject);
    return tree.word(helps[0] ?? head) === 'be';
  });
}

const isSingular = (tree: Tree, token: number): boolean =>
  /^(?:he|she|it)$/.test(tree.lemma(token)) ||
  (tree.upos(token) === 'PROPN' && !tree.word(token).endsWith('s')) ||
  (tree.upos(token) === 'NOUN' && tree.word(token) === tree.lemma(token));

/** What is pleaded in court, in the cue or in the content. */
function plea({ tree, lemmas, meaning, content }: CueInPlace): string | null {
  if (!lemmas.includes('plead')) return null;
  const words = [...meaning.words, ...content.slice(0, 2).map((token) => tree.word(token))];
  if (words.join(' ').includes('not guilty')) return 'not guilty';
  return words.includes('guilty') ? 'guilty' : null;
}

/** To accept an offer is to agree; to accept that it is so, to admit it. */
function acceptsThat({ tree, meaning, content: [first] }: CueInPlace): boolean {
  return (
    meaning.lemma === 'accept' &&
    !meaning.negated &&
    first !== undefined &&
    tree.word(first) === 'that' &&
    tree.relation(first) === 'mark'
  );
}

function proposes({ tree, meaning, heads, source, content }: CueInPlace): boolean {
  const head = heads[0];
  if (meaning.lemma !== 'suggest' || head === undefined || source.some((token) => DATA.has(tree.lemma(token)))) return false;
  if (content.some((token) => /^(?:nsubj|mark)$/.test(tree.relation(token)))) return false;
  return /^(?:NOUN|VERB)$/.test(tree.upos(head)) && /^(?:obj|xcomp|ccomp)$/.test(tree.relation(head));
}

/** "Called Orsk a fake": no claim is denied by it. */
const isSomebody = ({ tree, content: [first], heads: [object] }: CueInPlace): boolean =>
  (first !== undefined && /^(?:him|her|them|me|us|you)$/.test(tree.word(first))) ||
  (object !== undefined && object === first && tree.upos(object) === 'PROPN' && !/^[A-Z]+$/.test(tree.printed(object)));

/** "Questioned whether it was safe", "the question is whether", "raises questions about"; to question somebody's honesty charges him. */
function questions({ tree, meaning, content: [first] }: CueInPlace): boolean {
  if (meaning.lemma !== 'question' || first === undefined) return false;
  return OPEN.test(tree.word(first)) || meaning.words.includes('questions') || tree.relation(first) === 'mark';
}

const OPEN = /^(?:whether|if|why|how|what|who|when|where)$/;

/** "Rebels attacked the town", "took charge of the port": nobody is charged by it. */
function isDeed({ tree, meaning, source, heads }: CueInPlace): boolean {
  const words = meaning.words.join(' ');
  if (/\b(?:t(?:ake|akes|ook|aken|aking)|in) charge\b/.test(words)) return true;
  if (!/\b(?:attack\w*|aim|targeting)\b/.test(words) || /\btweet/.test(words)) return false;
  const lemmas = (tokens: readonly number[]): readonly string[] => tokens.map((token) => tree.lemma(token));
  return lemmas(source).some((lemma) => ARMED.has(lemma)) || lemmas(heads).some((lemma) => STRUCK.has(lemma));
}

/** A court finds and holds with force. */
function rules({ tree, meaning, source }: CueInPlace): boolean {
  const finds = /^(?:find|hold|conclude|determine)$/.test(meaning.lemma ?? '') && !meaning.negated;
  return finds && source.some((token) => COURTS.has(tree.lemma(token)));
}

/** The noun of a light verb tells what is done. */
function nounDeed(cue: CueInPlace): Deed | null {
  const { tree, meaning, object, heads } = cue;
  if (!any(cue, LIGHT) || (meaning.act !== null && meaning.act !== 'say' && meaning.act !== 'announce')) return null;
  const head = heads[0];
  const noun = object ?? (head !== undefined && tree.relation(head) === 'obj' && tree.upos(head) === 'NOUN' ? head : null);
  const act = noun === null ? undefined : CUE_NOUNS.get(tree.word(noun))?.act;
  const repeats = any(cue, REPEATS);
  return act === undefined || act === 'say' || (repeats && act === 'announce') ? null : { act };
}

/** "Sent | a letter opposing the plan", "sent a letter | opposing the plan": what the document does. */
function documentDeed({ tree, meaning, heads, content }: CueInPlace): Deed | null {
  const head = heads[0];
  if ((meaning.act !== null && meaning.act !== 'say') || head === undefined) return null;
  const document = DOCUMENTS.has(tree.lemma(head));
  if (!document && (meaning.act !== null || head !== content[0])) return null;
  const doing = content.slice(0, OPENING).find((token) => tree.word(token).endsWith('ing') && tree.upos(token) === 'VERB');
  const act = CUE_FORMS.get(doing === undefined ? '' : tree.word(doing))?.verbs.find(
    ({ particles }) => particles.length === 0,
  )?.act;
  if (act === undefined || act === 'say') return null;
  return act === 'deny' ? { act, polarity: 'denied' } : { act };
}
