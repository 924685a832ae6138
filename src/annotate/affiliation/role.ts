import type { AffiliationLexicon } from '../../lexicon/affiliation-lexicon.ts';
import { keyOf, type Role } from '../../lexicon/affiliation-rows.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Tree } from '../parse/tree.ts';
import { type Phrase, tieOf } from './phrase.ts';

/** They tell a role wherever they stand before the head: "rebel army", "refugee children", "former police chief". */
const OVERRIDING = new Set(['REB', 'OPP', 'REF', 'CRM', 'ELI', 'UAF', 'SPY']);
/** Who held an office is no power any more, wherever the word stands: "a former Velmoran president". */
const FORMER = new Set(['former', 'ex', 'deposed', 'ousted', 'toppled', 'retired', 'exiled']);
const LONGEST = 5;

export interface Roles {
  /** What the words say for sure. */
  readonly told: string | null;
  /** What the words after "of" say: "leaders of the opposition". */
  readonly of: string | null;
  /** What a general word says where nothing else does: "officials". */
  readonly general: string | null;
}

/** `apart`: tokens that tell no role by themselves, being part of a name: "National Union for …". */
export function rolesIn(tree: Tree, phrase: Phrase, lexicon: AffiliationLexicon, apart: readonly number[]): Roles {
  const found = rolesFound(tree, phrase, lexicon).filter(({ token }) => !apart.includes(token));
  const near = found.filter(({ tie, role }) => tie === 'near' && !role.general).map(({ role }) => role.sector);
  const told = near.find((sector) => OVERRIDING.has(sector)) ?? near.at(-1) ?? null;
  return {
    told:
      told === 'GOV' && phrase.tokens.some((token) => FORMER.has(tree.word(token)) && tree.head(token) === phrase.head)
        ? 'ELI'
        : told,
    of: found.find(({ tie, role }) => tie === 'of' && !role.general)?.role.sector ?? null,
    general: found.findLast(({ tie, role }) => tie === 'near' && role.general)?.role.sector ?? null,
  };
}

interface Found {
  readonly token: number;
  readonly role: Role;
  readonly tie: 'near' | 'of' | 'in' | null;
}

/** A union of states or parties, as its name stands: not "the Union of Teachers". */
const isLeague = (tree: Tree, token: number): boolean =>
  tree.printed(token) === 'Union' &&
  tree.word(token + 1) !== 'of' &&
  /^(?:PROPN|NOUN|ADJ)$/.test(tree.upos(token - 1)) &&
  tree.capital(token - 1);

function rolesFound(tree: Tree, phrase: Phrase, lexicon: AffiliationLexicon): readonly Found[] {
  const found: Found[] = [];
  const words = phrase.tokens.map((token) => fold(tree.word(token)));
  for (let i = 0; i < words.length; ) {
    const [role, length] = roleAt(words, i, lexicon);
    const last = phrase.tokens[i + length - 1];
    if (role !== null && last !== undefined && !isLeague(tree, last))
      found.push({ token: last, role, tie: tieOf(tree, last, phrase) });
    i += length;
  }
  return found;
}

function roleAt(words: readonly string[], i: number, lexicon: AffiliationLexicon): readonly [Role | null, number] {
  for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
    const role = lexicon.roles.get(keyOf(words.slice(i, i + n).join(' ')));
    if (role !== undefined) return [role, n];
  }
  return [null, 1];
}
