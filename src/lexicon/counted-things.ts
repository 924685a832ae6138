/** What counts in the news are counts of, and what befell it. Written for this project, Apache-2.0. */

/**
 * How a word tells what befell the counted. `did` and `doing` are forms of a verb with the counted as its object ("killed ten",
 * "killing ten") or, for `did`, a participle ("ten were killed"); `became` has it as its subject ("ten died"); `being` is a state
 * ("ten dead"); `noun` is itself counted ("ten deaths").
 */
export type EffectUse = 'did' | 'doing' | 'became' | 'being' | 'noun';

export interface Effect {
  readonly slot: string;
  readonly use: EffectUse;
  /** The word that must follow: "gunned down". */
  readonly followedBy?: string;
  /** The words of which one must stand before: "in hospital". */
  readonly precededBy?: readonly string[];
}

const VERBS: Readonly<Record<string, string>> = {
  killed: 'kill murder slay execute massacre assassinate behead slaughter',
  injured: 'injure wound maim',
  arrested: 'arrest detain jail imprison apprehend',
  abducted: 'abduct kidnap',
  evacuated: 'evacuate',
  displaced: 'displace uproot',
  rescued: 'rescue',
  released: 'release free',
  deported: 'deport expel extradite repatriate',
  convicted: 'convict sentence',
  charged: 'charge indict',
  infected: 'infect',
  vaccinated: 'vaccinate inoculate',
  destroyed: 'destroy raze demolish level',
  damaged: 'damage',
  hospitalised: 'hospitalise hospitalize',
  dismissed: 'dismiss sack',
  recruited: 'recruit hire',
};
const IRREGULAR: Readonly<Record<string, Effect>> = {
  slew: { slot: 'killed', use: 'did' },
  slain: { slot: 'killed', use: 'did' },
  gunned: { slot: 'killed', use: 'did', followedBy: 'down' },
  rounded: { slot: 'arrested', use: 'did', followedBy: 'up' },
  shot: { slot: 'shot', use: 'did' },
  shooting: { slot: 'shot', use: 'doing' },
  died: { slot: 'killed', use: 'became' },
  die: { slot: 'killed', use: 'became' },
  dies: { slot: 'killed', use: 'became' },
  perished: { slot: 'killed', use: 'became' },
  drowned: { slot: 'killed', use: 'became' },
  lost: { slot: 'killed', use: 'became', followedBy: 'their' },
  dead: { slot: 'killed', use: 'being' },
  deceased: { slot: 'killed', use: 'being' },
  hurt: { slot: 'injured', use: 'did' },
  hurting: { slot: 'injured', use: 'doing' },
  missing: { slot: 'missing', use: 'being' },
  unaccounted: { slot: 'missing', use: 'being', followedBy: 'for' },
  disappeared: { slot: 'missing', use: 'became' },
  homeless: { slot: 'displaced', use: 'being' },
  fled: { slot: 'fled', use: 'became' },
  hospital: { slot: 'hospitalised', use: 'being', precededBy: ['in', 'to'] },
  hospitals: { slot: 'hospitalised', use: 'being', precededBy: ['in', 'to'] },
  deaths: { slot: 'killed', use: 'noun' },
  death: { slot: 'killed', use: 'noun' },
  fatalities: { slot: 'killed', use: 'noun' },
  fatality: { slot: 'killed', use: 'noun' },
  killings: { slot: 'killed', use: 'noun' },
  murders: { slot: 'killed', use: 'noun' },
  bodies: { slot: 'killed', use: 'noun' },
  corpses: { slot: 'killed', use: 'noun' },
  lives: { slot: 'killed', use: 'noun' },
  toll: { slot: 'killed', use: 'noun' },
  injuries: { slot: 'injured', use: 'noun' },
  casualties: { slot: 'casualties', use: 'noun' },
  arrests: { slot: 'arrested', use: 'noun' },
  detentions: { slot: 'arrested', use: 'noun' },
  evacuees: { slot: 'evacuated', use: 'noun' },
  infections: { slot: 'infected', use: 'noun' },
};

const pastOf = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : verb === 'kidnap' || verb === 'expel' ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
const gerundOf = (verb: string): string => (verb === 'free' ? 'freeing' : pastOf(verb).replace(/ed$/, 'ing'));
const presentOf = (verb: string): string => (/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`);

function formsOf(slot: string, verb: string): [string, Effect][] {
  return [
    [verb, { slot, use: 'doing' }],
    [presentOf(verb), { slot, use: 'doing' }],
    [gerundOf(verb), { slot, use: 'doing' }],
    [pastOf(verb), { slot, use: 'did' }],
  ];
}

/** Lower-case word → what it says befell the counted. */
export const EFFECTS: ReadonlyMap<string, Effect> = new Map([
  ...Object.entries(VERBS).flatMap(([slot, verbs]) => verbs.split(' ').flatMap((verb) => formsOf(slot, verb))),
  ...Object.entries(IRREGULAR),
]);

/** Plural without "-s". */
export const UNMARKED_PLURALS: ReadonlySet<string> = new Set(
  'people men women children police staff personnel aircraft cattle sheep crew folk clergy infantry cavalry spacecraft helicopters media teeth geese mice fish livestock'.split(
    ' ',
  ),
);

/** "-s" without plural. */
export const NOT_PLURALS: ReadonlySet<string> = new Set(
  'was is has does says its this his hers ours yours theirs as us yes thus plus news less perhaps always across besides gas bus various previous serious dangerous mysterious unless towards afterwards series crisis basis analysis'.split(
    ' ',
  ),
);

/** Words whose number is a label: "Article 5", "flight 370", "number 10". */
export const LABELS: ReadonlySet<string> = new Set(
  'no number nr article section chapter page paragraph clause verse flight route highway motorway road street room channel phase level protocol resolution rule law act bill figure table line gate platform terminal unit reactor ward zone sector division brigade regiment battalion group type model version boeing airbus volume part season episode round radio psalm case docket directive regulation apollo soyuz euro formula interstate'.split(
    ' ',
  ),
);

/** Words of time: what they count is a duration, which is no figure. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins second seconds sec decade decades century centuries night nights weekend weekends fortnight quarter quarters morning evening pm am gmt utc est edt cet msk bst'.split(
    ' ',
  ),
);

/** Words about earthquakes: beside them a bare decimal is a magnitude. */
export const QUAKES: ReadonlySet<string> = new Set(
  'quake quakes earthquake earthquakes temblor temblors tremor tremors aftershock aftershocks magnitude richter seismological seismic'.split(
    ' ',
  ),
);
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set('magnitude magnitudes richter strength'.split(' '));
