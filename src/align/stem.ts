import { countryOf } from '../lexicon/countries.ts';
import { fold } from '../lexicon/fold.ts';

/** Words that say the same in news about different things. One group a line; stems, so one form of each is enough. Written for this project. */
const KINDRED = [
  'talk negotiate dialogue discuss converse consult',
  'call phone telephone conversation',
  'accuse allege blame charge fault accusation allegation',
  'migrant refugee immigrant',
  'crisis situation problem issue matter',
  'kill dead die death fatality',
  'injure wound hurt',
  'truck lorry',
  'soldier troop',
  'police officer',
  'attack strike assault',
  'quake earthquake temblor tremor',
  'cause provoke trigger',
  'aid assistance help',
  'border frontier',
  'sanction embargo',
  'reopen open',
  'close closure shut',
  'agree agreement deal accord pact understanding',
  'arrest detain',
  'vote ballot election poll',
  'rise increase climb',
  'fall drop decrease',
  'pay payment finance fund',
  'buy purchase acquire',
  'hospital clinic',
  'violate violation breach',
  'resign quit',
  'suspend halt',
  'fire blaze',
];

/** Longest first; what is left must keep three letters. "negotiations" and "negotiating" both leave "negoti". */
const ENDINGS =
  /(?:ations?|ating|ated|ators?|ates?|ments?|ances?|ences?|ants?|ents?|ities|ity|ively|ives?|ings?|ions?|edly|ness|ies|ied|ers?|ors?|ures?|ally|ly|ed|es|al|s|e|y)$/u;

/** A light English stem: enough to lay two accounts beside each other, not a dictionary form. */
function cut(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  const left = word.replace(/(?:'s|')$/u, '').replace(/sses$/u, 'ss');
  const stem = /(?:ss|us|is)$/u.test(left) ? left : left.replace(ENDINGS, '');
  const kept = stem.length >= 3 ? stem : left;
  return kept.replace(/([bdfglmnprt])\1$/u, '$1');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  met: 'meet',
  held: 'hold',
  died: 'dead',
  dying: 'dead',
  men: 'man',
  women: 'woman',
  children: 'child',
  took: 'take',
  gave: 'give',
  began: 'begin',
  rose: 'rise',
  fell: 'fall',
  shot: 'shoot',
  spoke: 'speak',
  broke: 'break',
  broken: 'break',
  bought: 'buy',
  sold: 'sell',
  sale: 'sell',
  sent: 'send',
  left: 'leave',
  lost: 'lose',
  loss: 'lose',
  won: 'win',
  stole: 'steal',
  stolen: 'steal',
  theft: 'steal',
  sank: 'sink',
  sunk: 'sink',
  built: 'build',
  fought: 'fight',
  caught: 'catch',
  struck: 'strike',
  drew: 'draw',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  knew: 'know',
  known: 'know',
  paid: 'pay',
  fled: 'flee',
  flew: 'fly',
  kept: 'keep',
  led: 'lead',
  lent: 'lend',
  spent: 'spend',
  burnt: 'burn',
};

const SAME = new Map(
  KINDRED.flatMap((line) => line.split(' ').map((word) => [cut(word), cut(line.split(' ')[0] ?? word)] as const)),
);

const stemmed = new Map<string, string>();
const CACHE_MOST = 50_000;

/**
 * What a word is compared by: countries by their code ("Poland", "Polish", "Warsaw"), names without the endings that make an
 * adjective of them, other words by stem and kindred.
 */
export function stem(word: string): string {
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  const made = make(word);
  if (stemmed.size < CACHE_MOST) stemmed.set(word, made);
  return made;
}

function make(word: string): string {
  const name = /^\p{Lu}/u.test(word);
  const country = name ? countryOf(word) : null;
  if (country !== null) return country.code;
  const plain = fold(word);
  const regular = Object.hasOwn(IRREGULAR, plain) ? (IRREGULAR[plain] ?? plain) : plain;
  const kin = SAME.get(cut(regular)) ?? cut(regular);
  return name && plain.length > 4 && kin === cut(regular) ? nameStem(plain) : kin;
}

/** "Velmora" and "Velmoran", "Kestria" and "Kestrian". */
function nameStem(word: string): string {
  const left = word.replace(/'s?$/u, '').replace(/y$/u, '');
  const short = left.replace(/(?:ians?|ia|ans?|a|e|s)$/u, '');
  return short.length >= 4 ? short : left;
}
