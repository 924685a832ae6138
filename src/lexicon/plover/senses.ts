import { EVENT_TYPES, type EventType } from '../../model/event.ts';
import type { Condition, EventLexicon, Roles, Sense, Slot, WordClass } from './sense.ts';

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

type Classes = Map<string, readonly string[]>;

interface Reading {
  readonly classes: Classes;
  readonly senses: Sense[];
  type: EventType | null;
  mode: string | null;
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
 * words, classes or `party` for what must stand there; `a/b` for either slot; `-` before it for what must not. `actor=` and `to=` name
 * the slot of actor and recipient where it is not the usual one (subject and object; of nouns "by", "of", "against" …).
 *
 * @throws SenseError naming the line.
 */
export function sensesOf(...texts: readonly string[]): Sense[] {
  const reading: Reading = { classes: new Map(), senses: [], type: null, mode: null };
  for (const text of texts) for (const [i, line] of text.split('\n').entries()) readLine(line.trim(), i + 1, reading);
  return reading.senses;
}

function readLine(line: string, number: number, reading: Reading): void {
  const fail = (message: string): never => {
    throw new SenseError(number, message);
  };
  if (line === '' || line.startsWith('#')) return;
  if (line.startsWith('[')) return openSection(line, reading, fail);
  if (line.startsWith('$')) return addClass(line, reading.classes, fail);
  const [head = '', frame = '', note = '', ...more] = line.split('|').map((part) => part.trim());
  if (more.length > 0 || note === '') fail('a row is: words | frame | what it means');
  if (reading.type === null) return fail('a row of senses needs a [TYPE] above it');
  const word = head[0] as WordClass;
  if (!WORDS.includes(word) || head[1] !== ' ') fail('a row begins with v, n or a');
  const common = { word, type: reading.type, mode: reading.mode, ...frameOf(frame, reading.classes, fail), note };
  const weak = head.endsWith('?');
  for (const words of head.slice(2, weak ? -1 : undefined).split(',')) {
    const parts = words.trim().toLowerCase().split(/\s+/u);
    const lemma = (word === 'n' ? parts.at(-1) : parts[0]) ?? '';
    if (lemma === '') fail('a word is missing');
    reading.senses.push({ ...common, lemma, beside: word === 'n' ? parts.slice(0, -1) : parts.slice(1), weak });
  }
}

type Fail = (message: string) => never;

function openSection(line: string, reading: Reading, fail: Fail): void {
  const found = /^\[(?<type>[A-Z]+)(?:\/(?<mode>[a-z][a-z-]*))?\]$/.exec(line)?.groups;
  if (found?.type === undefined || !TYPES.has(found.type)) return fail(`not an event type: ${line}`);
  reading.type = found.type as EventType;
  reading.mode = found.mode ?? null;
}

function addClass(line: string, classes: Classes, fail: Fail): void {
  const found = /^\$(?<name>[a-z-]+)\s*=\s*(?<words>.+)$/.exec(line)?.groups;
  if (found?.name === undefined || found.words === undefined) return fail('a class is: $name = words');
  if (classes.has(found.name)) fail(`$${found.name} is there already`);
  classes.set(found.name, expanded(found.words.split(/\s+/u), classes, fail));
}

const expanded = (words: readonly string[], classes: Classes, fail: Fail): readonly string[] =>
  words.flatMap((word) => (word.startsWith('$') ? (classes.get(word.slice(1)) ?? fail(`${word} is not known`)) : [word]));

function frameOf(text: string, classes: Classes, fail: Fail): { readonly frame: readonly Condition[]; readonly roles: Roles } {
  const frame: Condition[] = [];
  let roles: Roles = { actor: null, recipient: null };
  for (const part of text.split(/\s+/u).filter((piece) => piece !== '')) {
    const role = /^(?<role>actor|to)=(?<slot>[a-z]+)$/.exec(part)?.groups;
    if (role?.role === 'actor') roles = { ...roles, actor: slotOf(role.slot ?? '', fail) };
    else if (role?.role === 'to') roles = { ...roles, recipient: slotOf(role.slot ?? '', fail) };
    else frame.push(conditionOf(part, classes, fail));
  }
  return { frame, roles };
}

function conditionOf(part: string, classes: Classes, fail: Fail): Condition {
  const absent = part.startsWith('-');
  const [slots = '', words] = part.slice(absent ? 1 : 0).split(':');
  const wanted = words === undefined ? null : expanded(words.toLowerCase().split(','), classes, fail);
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
  return PREPOSITIONS.has(name) ? `prep:${name}` : fail(`not a slot: ${name}`);
}

/** How much a sense asks for: words count more than the mere presence of something. */
const particular = ({ beside, frame, weak }: Sense): number =>
  2 * beside.length +
  frame.reduce((sum, { words, party, absent }) => sum + (absent ? 0 : words === null ? (party ? 2 : 1) : 3), 0) -
  (weak ? 1 : 0);

/** Senses by base form. Of equally particular ones the later stands first, so that rows added by a user come before ours. */
export function eventLexicon(senses: readonly Sense[]): EventLexicon {
  const byWord = { v: new Map<string, Sense[]>(), n: new Map<string, Sense[]>(), a: new Map<string, Sense[]>() };
  for (const sense of senses) byWord[sense.word].set(sense.lemma, [sense, ...(byWord[sense.word].get(sense.lemma) ?? [])]);
  for (const map of Object.values(byWord))
    for (const [lemma, found] of map)
      map.set(
        lemma,
        found.toSorted((a, b) => particular(b) - particular(a)),
      );
  return byWord;
}
