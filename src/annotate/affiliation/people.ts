import type { AffiliationLexicon } from '../../lexicon/affiliation-lexicon.ts';
import type { Holder } from '../../lexicon/affiliation-rows.ts';
import { isCommonSurname } from '../../lexicon/common-surnames.ts';
import { isHonorific, isTitleHead } from '../../lexicon/titles.ts';

export interface Person {
  readonly code: string | null;
  readonly sector: string | null;
}

/** One of those who bear a name: the only country among them, or that of the one in office in the year of the report. */
export function holderOf(candidates: readonly Holder[], year: number | null): Person | null {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  if (others.every(({ code }) => code === first.code)) return { code: first.code, sector: first.sector };
  if (year === null) return null;
  const inOffice = candidates.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  return inOffice.length === 0 || inOffice.length === candidates.length ? null : holderOf(inOffice, null);
}

export interface Surname {
  readonly word: string;
  /** The word before it in the same stretch, if any, and whether it has a capital. */
  readonly before: string | null;
  readonly beforeCapital: boolean;
  /** Whether a word of ruling follows: "administration". */
  readonly rules: boolean;
  /** The other words of the name that it ends, folded; `null` where no name of a person is known here. */
  readonly given: readonly string[] | null;
}

/** They tell nothing of an office. */
const CIVIL = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'lady', 'prof', 'professor', 'judge']);
const PARTICLES = new Set('al el bin ben ibn de da di dos van von der la le ter'.split(' '));

/** Who a family name stands for: alone if nobody else bears it, else after a title; with a first name only if that fits. */
export function bearersOf(
  { word, before, beforeCapital, rules, given }: Surname,
  lexicon: AffiliationLexicon,
): readonly Holder[] {
  const candidates = lexicon.surnames.get(word) ?? [];
  if (candidates.length === 0) return [];
  const first = (given ?? []).filter((one) => one.length > 1 && !PARTICLES.has(one));
  if (first.length > 0) return candidates.filter((holder) => first.every((one) => fits(one, word, holder)));
  const titled = before !== null && isTitleHead(before) && !CIVIL.has(before);
  if (given === null && beforeCapital && before !== null && !titled && !isHonorific(before)) return [];
  return isCommonSurname(word) && !titled && !rules ? [] : candidates;
}

/** "Mohammed" is "Mohammad": letters vary, the first two hardly do. */
const fits = (given: string, surname: string, { names }: Holder): boolean =>
  names.some((name) => name.split(' ').some((word) => word !== surname && word.slice(0, 2) === given.slice(0, 2)));
