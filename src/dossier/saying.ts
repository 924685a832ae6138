import type { Act, Medium, Polarity } from '../model/statement.ts';

/** The kinds of acts that people see: a shape and a colour each (design: acts). */
export type ActClass = 'says' | 'plans' | 'accuses' | 'denies' | 'holds';

const CLASS: Readonly<Record<Act, ActClass>> = {
  say: 'says',
  confirm: 'says',
  believe: 'says',
  predict: 'says',
  warn: 'says',
  relay: 'says',
  agree: 'says',
  announce: 'plans',
  promise: 'plans',
  threaten: 'plans',
  demand: 'plans',
  accuse: 'accuses',
  deny: 'denies',
  refuse: 'holds',
};

/** What was done by speaking, as the program words it. */
export const ACT_WORD: Readonly<Record<Act, string>> = {
  say: 'said',
  confirm: 'confirmed',
  believe: 'believes',
  predict: 'predicted',
  warn: 'warned',
  relay: 'reported',
  agree: 'agreed',
  announce: 'announced',
  promise: 'promised',
  threaten: 'threatened',
  demand: 'demanded',
  accuse: 'accused',
  deny: 'denied',
  refuse: 'refused',
};

/** How it reached the listener; nothing where that is unsaid. */
export const MEDIUM_WORD: Readonly<Record<Medium, string>> = {
  briefing: 'at a briefing',
  interview: 'in an interview',
  'phone call': 'by phone',
  statement: 'in a statement',
  'press release': 'in a press release',
  tweet: 'in a post',
  radio: 'on radio',
  report: 'in a report',
  court: 'in court',
  speech: 'in a speech',
  letter: 'in a letter',
  unspecified: '',
};

interface Stand {
  readonly act: Act;
  readonly polarity: Polarity;
}

/**
 * What an act is drawn as. The polarity overrules the verb: "did not say", a question and a topic are not shown as assertions, "did not
 * deny" is no denial. A demand or a plan asserts nothing that could be mistaken for a fact, so it keeps its mark.
 */
export function classOf({ act, polarity }: Stand): ActClass {
  const drawn = CLASS[act];
  if (polarity === 'denied') return drawn === 'holds' ? 'holds' : 'denies';
  return polarity === 'unasserted' && drawn !== 'plans' ? 'holds' : drawn;
}

/** Polarities that the word for the act says already: "demanded" asserts nothing. */
const SAYS_SO: Readonly<Partial<Record<Act, Polarity>>> = { demand: 'unasserted', refuse: 'unasserted', deny: 'denied' };

/**
 * The act and, where its word does not tell, the speaker's stand on the words beside it: "said, unasserted". Who says that it is not so
 * asserts those words; who denies something denies them.
 */
export function actWords(stand: Stand): string {
  const word = ACT_WORD[stand.act];
  return stand.act === 'deny' && stand.polarity === 'asserted' ? `${word}, saying` : word + unlessSaid(stand);
}

const unlessSaid = ({ act, polarity }: Stand): string =>
  polarity === 'asserted' || SAYS_SO[act] === polarity ? '' : `, ${polarity}`;

/** A verb as a report writes it: letters and spaces, and short enough to stand beside the words. */
const VERB = /^[\p{L}’' -]{3,28}$/u;
/** "according to", "’s decision to", "claims that" are no verbs one can put after a name. */
const NO_VERB = /^(?:according|per|as|in|by|for|of)\b|^['’]|\b(?:that|to|of|by)$/u;

/** The act as the report puts it, "refused to confirm", where its cue reads as a verb; else as the program does. */
export function actAsReported(stand: Stand, cue: string): string {
  const verb = cue.replace(/\s+/gu, ' ').trim().toLowerCase();
  return VERB.test(verb) && !NO_VERB.test(verb) ? verb + unlessSaid(stand) : actWords(stand);
}

/** Several speakers of one statement come as "A; B". */
export const shownNames = (names: string): string => [...new Set(names.split('; '))].join(', ');

interface Carried {
  readonly id: string;
  readonly speaker: string | null;
  readonly parent: string | null;
}

/** More do not carry one: nobody could follow them, and thousands of chains may run through each other. */
const MOST_CARRIERS = 40;

/** The statements that carry one, innermost first. A parent that is missing, or that carries itself, ends the walk. */
export function carriersOf<S extends Carried>(statement: S, byId: (id: string) => S | undefined): readonly S[] {
  const carriers: S[] = [];
  const seen = new Set([statement.id]);
  let at = statement.parent;
  while (at !== null && !seen.has(at) && carriers.length < MOST_CARRIERS) {
    seen.add(at);
    const carrier = byId(at);
    if (carrier === undefined) break;
    carriers.push(carrier);
    at = carrier.parent;
  }
  return carriers;
}

interface Published {
  readonly outlet: string | null;
  readonly agency: string | null;
}

/**
 * Through whom we heard it, from the speaker outwards: those who carry the statement, the agency, the outlet; `null` where somebody must
 * have stood and nobody is named. Who carries their own words stands once.
 */
export const chainOf = <S extends Carried>(statement: S, published: Published, byId: (id: string) => S | undefined) =>
  linksOf(
    [statement, ...carriersOf(statement, byId)].map(({ speaker }) => speaker),
    published,
  );

/** The same of the speakers alone, innermost first. */
export function linksOf(speakers: readonly (string | null)[], { outlet, agency }: Published): readonly (string | null)[] {
  const published = outlet === null && agency === null ? [null] : [agency, outlet].filter((name) => name !== null);
  return [...speakers, ...published].filter((name, i, all) => i === 0 || name === null || name !== all[i - 1]);
}
