import { EVENT_TYPES, type EventType } from '../../model/event.ts';
import type { Condition, EventLexicon, Roles, Sense, Senses, Slot, WordClass } from './sense.ts';

/** A row that cannot be read: `line` counts from 1. */
export class SenseError extends Error {
  override readonly name = 'SenseError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);
const WORDS = 'vna';
const FIXED: ReadonlySet<string> = new Set(['obj', 'subj', 'mod', 'of', 'inf', 'that', 'ing']);
/** What may stand in a frame as a preposition. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about across after against along alongside among around as at before behind between beyond by during for from in inside into near off on onto out outside over through to toward towards under upon via with within without'.split(
    ' ',
  ),
);

/** So many words at most may the classes and frames of one text hold, spelled out: a class of classes grows without bound. */
const MOST_SPELLED_OUT = 200_000;

/** Classes of words by name. */
export type Classes = Pick<Map<string, readonly string[]>, 'get' | 'has' | 'set'>;

interface Reading {
  readonly classes: Classes;
  readonly senses: Sense[];
  /** Of the text at hand. */
  type: EventType | null;
  mode: string | null;
  spelledOut: number;
}

/**
 * Reads rows of senses.
 *
 *     [ASSAULT/explosives]                                          the type, and the mode if any, of the rows below
 *     $bomb = bomb grenade mine                                     a class of words, for any frame below
 *     v detonate, set off | obj:$bomb,device | sets off a bomb      verbs; a frame (may be empty); what it means here
 *     n bombing, car bombing ? | | an attack with bombs             nouns; "?": they often mean something else
 *     v expel | obj:party to=obj | …                                somebody must stand there; he is the recipient
 *
 * A frame: conditions that all hold. `obj` `subj` `mod` `of` `inf` (infinitive) `that` (clause) `ing`, or a preposition; with `:` and
 * words, classes, `party` or `several` (two or more joined by "and") for what must stand there; `a/b` for either slot; `-` before it for what must not. `actor=` and `to=` name
 * the slot of actor and recipient where it is not the usual one (subject and object; of nouns "by", "of", "against" …). A later text
 * may use the classes of the earlier ones, and begins without a type.
 *
 * @throws SenseError naming the line.
 */
export function sensesOf(...texts: readonly string[]): Sense[] {
  const classes = new Map<string, readonly string[]>();
  return texts.flatMap((text) => sensesIn(text.split('\n'), classes));
}

/** Those of one text, by its lines; its own classes come to those that are known. @throws SenseError */
export function sensesIn(lines: readonly string[], classes: Classes): Sense[] {
  const reading: Reading = { classes, senses: [], type: null, mode: null, spelledOut: 0 };
  for (const [i, line] of lines.entries()) readLine(line.trim(), i + 1, reading);
  return reading.senses;
}

type Fail = (message: string) => never;

const NO_WORD = /[^\p{L}\p{M}\p{N}\s.'’-]/u;

function readLine(line: string, number: number, reading: Reading): void {
  const fail: Fail = (message) => {
    throw new SenseError(number, message);
  };
  if (line === '' || line.startsWith('#')) return;
  if (line.startsWith('[')) openSection(line, reading, fail);
  else if (line.startsWith('$')) addClass(line, reading, fail);
  else addSenses(line, reading, fail);
}

function addSenses(line: string, reading: Reading, fail: Fail): void {
  const [head = '', frame = '', note = '', ...more] = line.split('|').map((part) => part.trim());
  const word = head[0] as WordClass;
  if (!WORDS.includes(word) || head[1] !== ' ') fail(`a row begins with v, n or a, then its words; this one begins “${head}”`);
  if (more.length > 0 || note === '') fail('a row is: words | frame, which may be empty | what it means');
  if (reading.type === null) fail('a row of senses needs a [TYPE] above it');
  const common = { word, type: reading.type, mode: reading.mode, ...frameOf(frame, reading, fail), note };
  const weak = head.endsWith('?');
  for (const words of head.slice(2, weak ? -1 : undefined).split(',')) {
    const { lemma, beside } = baseOf(word, words);
    if (lemma === '') fail('a word is missing between the commas');
    if (NO_WORD.test(words)) fail(`“${words.trim()}” is no word; a ? stands behind the last one`);
    reading.senses.push({ ...common, lemma, beside, weak });
  }
}

/** Of "pull out" and "hunger strike" the word by which they are looked up, and the others. */
function baseOf(word: WordClass, words: string): Pick<Sense, 'lemma' | 'beside'> {
  const parts = words.trim().toLowerCase().split(/\s+/u);
  const at = word === 'n' ? parts.length - 1 : 0;
  return { lemma: parts[at] ?? '', beside: parts.toSpliced(at, 1) };
}

function openSection(line: string, reading: Reading, fail: Fail): void {
  const found = /^\[(?<type>[A-Z]+)(?:\/(?<mode>[a-z][a-z-]*))?\]$/.exec(line)?.groups;
  if (found?.type === undefined || !TYPES.has(found.type))
    fail(`“${line}” is no type of events; they are ${EVENT_TYPES.join(', ')}, with a mode behind: [ASSAULT/explosives]`);
  reading.type = found.type as EventType;
  reading.mode = found.mode ?? null;
}

function addClass(line: string, reading: Reading, fail: Fail): void {
  const found = /^\$(?<name>[a-z-]+)\s*=\s*(?<words>.+)$/.exec(line)?.groups;
  if (found?.name === undefined || found.words === undefined) fail('a class is: $name = words, its name in small letters');
  if (reading.classes.has(found.name)) fail(`there is a class $${found.name} already; choose another name`);
  reading.classes.set(found.name, expanded(found.words.toLowerCase().split(/[\s,]+/u), reading, fail));
}

/** The words, and those of the classes among them. */
function expanded(words: readonly string[], reading: Reading, fail: Fail): readonly string[] {
  const all: string[] = [];
  for (const word of words) {
    const known = word.startsWith('$') ? reading.classes.get(word.slice(1)) : [word];
    if (known === undefined) return fail(`there is no class ${word} above`);
    reading.spelledOut += known.length;
    if (reading.spelledOut > MOST_SPELLED_OUT) fail(`classes and frames hold more than ${MOST_SPELLED_OUT} words, spelled out`);
    for (const one of known) all.push(one);
  }
  return all;
}

function frameOf(text: string, reading: Reading, fail: Fail): { readonly frame: readonly Condition[]; readonly roles: Roles } {
  const frame: Condition[] = [];
  let roles: Roles = { actor: null, recipient: null };
  for (const part of text.split(/\s+/u).filter((piece) => piece !== '')) {
    const role = /^(?<role>actor|to)=(?<slot>[a-z]+)$/.exec(part)?.groups;
    if (role?.role === 'actor') roles = { ...roles, actor: slotOf(role.slot ?? '', fail) };
    else if (role?.role === 'to') roles = { ...roles, recipient: slotOf(role.slot ?? '', fail) };
    else frame.push(conditionOf(part, reading, fail));
  }
  return { frame, roles };
}

function conditionOf(part: string, reading: Reading, fail: Fail): Condition {
  const absent = part.startsWith('-');
  const [slots = '', words, ...more] = part.slice(absent ? 1 : 0).split(':');
  const wanted = words === undefined ? null : expanded(words.toLowerCase().split(','), reading, fail);
  if (more.length > 0 || wanted?.includes('')) fail(`a condition is: place:word,word or place; this one is “${part}”`);
  const party = wanted?.includes('party') ?? false;
  const others = wanted?.filter((word) => word !== 'party') ?? [];
  return {
    slots: slots.split('/').map((slot) => slotOf(slot, fail)),
    words: wanted === null || (party && others.length === 0) ? null : new Set(others),
    party,
    absent,
  };
}

function slotOf(name: string, fail: Fail): Slot {
  if (FIXED.has(name)) return name as Slot;
  if (PREPOSITIONS.has(name)) return `prep:${name}`;
  return fail(`“${name}” is no place in a frame; they are ${[...FIXED].join(', ')} and prepositions`);
}

/** How much a sense asks for: words count more than the mere presence of something. */
const particular = ({ beside, frame, weak }: Sense): number =>
  2 * beside.length +
  frame.reduce((sum, { words, party, absent }) => sum + (absent ? 0 : words === null ? (party ? 2 : 1) : 3), 0) -
  (weak ? 1 : 0);

/** Of equally particular ones the later stands first, so that rows added by a user come before ours. */
export const mostParticularFirst = (senses: readonly Sense[]): Sense[] =>
  senses.toReversed().sort((a, b) => particular(b) - particular(a));

export function eventLexicon(senses: readonly Sense[]): EventLexicon {
  const of = (word: WordClass): Senses => {
    const found = new Map<string, Sense[]>();
    for (const sense of senses.filter((one) => one.word === word)) {
      const same = found.get(sense.lemma);
      if (same === undefined) found.set(sense.lemma, [sense]);
      else same.push(sense);
    }
    return new Map([...found].map(([lemma, same]) => [lemma, mostParticularFirst(same)]));
  };
  return { v: of('v'), n: of('n'), a: of('a') };
}
