import { ACTS, type Act } from '../model/statement.ts';
import { ADJECTIVES, IRREGULAR, NOUNS, SELDOM_CUES, VERBS } from './cue-words.ts';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One way a reporting verb is used: its lemma, its act, the particles it needs, and what may follow. */
export interface CueVerb {
  readonly lemma: string;
  readonly act: Act;
  readonly particles: readonly string[];
  /** See VERBS. */
  readonly frames: string;
}

export interface CueForm {
  readonly forms: ReadonlySet<Form>;
  /** Those with most particles first. */
  readonly verbs: readonly CueVerb[];
}

interface CueNoun {
  readonly lemma: string;
  readonly act: Act;
  readonly plural: boolean;
}

const irregular = new Map(
  IRREGULAR.split(';').map((row) => {
    const [lemma = '', past = '', participle = ''] = row.trim().split(' ');
    return [lemma, { past, participle }];
  }),
);

const doubled =
  /^(?:beg|plan|rip|dub|quip|brag|admit|commit|refer|rebut|concur|opt|slam|blog|prefer|shrug|put|set|hit|rap|stop|prod|sidestep|forbid|bet|fret|demur|compel)$/;

const endsHissing = /(?:s|x|z|ch|sh)$/;

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return endsHissing.test(lemma) || lemma === 'go' || lemma === 'veto' ? `${lemma}es` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  if (doubled.test(lemma)) return `${lemma}${lemma.slice(-1)}ing`;
  return /[^eo]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

/** The written forms of an English verb, by rule and by the table of irregular ones. */
export function inflect(lemma: string): readonly (readonly [string, Form])[] {
  const odd = irregular.get(lemma);
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 's'],
    [odd?.past ?? past(lemma), 'past'],
    [odd?.participle ?? past(lemma), 'participle'],
    [gerund(lemma), 'ing'],
  ];
}

function parse(act: Act, entry: string): CueVerb {
  const cut = entry.indexOf(':');
  const [lemma = '', ...particles] = entry.slice(0, cut).split('+');
  return { lemma, act, particles, frames: entry.slice(cut + 1) };
}

function verbForms(): ReadonlyMap<string, CueForm> {
  const made = new Map<string, { forms: Set<Form>; verbs: CueVerb[] }>();
  const all = ACTS.flatMap((act) =>
    VERBS[act]
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => parse(act, entry)),
  );
  for (const verb of all) {
    for (const [written, form] of inflect(verb.lemma)) {
      const at = made.get(written) ?? { forms: new Set<Form>(), verbs: [] };
      at.forms.add(form);
      if (!at.verbs.includes(verb)) at.verbs.push(verb);
      made.set(written, at);
    }
  }
  for (const { verbs } of made.values()) verbs.sort((a, b) => b.particles.length - a.particles.length);
  return made;
}

function nounForms(): ReadonlyMap<string, CueNoun> {
  const made = new Map<string, CueNoun>();
  for (const act of ACTS) {
    for (const lemma of NOUNS[act].split(/\s+/).filter(Boolean)) {
      made.set(lemma, { lemma, act, plural: false });
      made.set(thirdPerson(lemma), { lemma, act, plural: true });
    }
  }
  return made;
}

/** Every written form of every reporting verb: for words that are known to be a cue. */
export const CUE_FORMS = verbForms();

const seldom = new Set(SELDOM_CUES.split(/\s+/));

/** Those that, met anywhere in a text, mostly report. */
export const CUE_VERBS: ReadonlyMap<string, CueForm> = new Map([...CUE_FORMS].filter(([written]) => !seldom.has(written)));

/** "concerned", "opposed": the act of an adjective behind "be". */
export const CUE_ADJECTIVES: ReadonlyMap<string, Act> = new Map(
  ACTS.flatMap((act) =>
    (ADJECTIVES[act] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, act] as const),
  ),
);

/** Every written form of every reporting noun. */
export const CUE_NOUNS = nounForms();

const SPEAKING = new Set(
  [...CUE_VERBS].flatMap(([written, { verbs }]) =>
    verbs.some(({ particles, act, frames }) => particles.length === 0 && act !== 'believe' && /[bcrsa]/.test(frames))
      ? [written]
      : [],
  ),
);

/** Whether a word, in lower case, reports speech by itself, with a clause or to somebody: "said", "told", "according"; not "hoped", "backed". */
export const isReportingWord = (word: string): boolean => SPEAKING.has(word) || word === 'according';
