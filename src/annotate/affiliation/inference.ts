import type { Occurrence } from './occurrence.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';

/** Powers and people of a country. Companies, criminals, media and organisations of many countries are none. */
const DOMESTIC = new Set('GOV MIL LEG JUD COP SPY REB OPP PTY CVL REF EDU LAB REL MED AGR SET UAF ELI NGO'.split(' '));
/** Words of a phrase that speak of another country or of many. */
const ELSEWHERE = new Set(
  `other foreign international multinational western nation country state power ally peacekeeper peacekeeping peace coalition
  ambassador diplomat embassy consulate envoy delegation world global neighboring neighbouring leader migrant refugee immigrant`.split(
    /\s+/u,
  ),
);
const COUNTRY = /^(?!IGO|NGO|MNC|IMG)[A-Z]{3}$/u;

/**
 * The only country that a sentence speaks of, for powers and people of no country named: "Police fired on the crowd in Tarsk". Not where
 * that country itself is told to act or be acted on ("Velmora shelled the rebels"). On events-plover dev 21 of 24 that it gave
 * were right when read by hand, before ELSEWHERE took out the wrong ones.
 */
export function inferred(report: Report, phrase: Phrase, sector: string | null): string | null {
  const { tree } = report;
  if (sector === null || !DOMESTIC.has(sector) || phrase.tokens.some((token) => ELSEWHERE.has(tree.lemma(token)))) return null;
  const whole = sentenceOf(report, phrase.head);
  if (whole === null) return null;
  const named = report
    .occurrences(whole.start, whole.end)
    .filter((one) => one.kind !== 'person' && one.code !== null && COUNTRY.test(one.code) && !isOutlet(one));
  const [first] = named;
  if (first === undefined) return AT_HOME.has(sector) ? homeOf(report.counts) : null;
  if (named.some(({ code }) => code !== first.code)) return null;
  if (isGuest(report.counts, first.code ?? '') || named.every((found) => actsItself(report, found))) return null;
  return first.code;
}

/** Who reports is at home elsewhere: "(Reuters)" before the first words, "told the BBC". */
export const isOutlet = ({ sector }: Occurrence): boolean => sector === 'JRN' || sector === 'MED';

/** Powers that a report on one country means by themselves: "the rebels", "the opposition". */
const AT_HOME = new Set(['MIL', 'LEG', 'JUD', 'COP', 'REB', 'OPP']);
/** Named as often as this, and twice as often as all others together, a country is the report's own. */
const OFTEN = 4;

function homeOf(counts: ReadonlyMap<string, number>): string | null {
  const named = [...counts].filter(([code]) => COUNTRY.test(code));
  const all = named.reduce((sum, [, count]) => sum + count, 0);
  return named.find(([, count]) => count >= OFTEN && 3 * count >= 2 * all)?.[0] ?? null;
}

/** A country that the report names less than half as often as another is not where the report's rebels and police are at home. */
const isGuest = (counts: ReadonlyMap<string, number>, code: string): boolean =>
  [...counts].some(([other, count]) => COUNTRY.test(other) && count > 2 * (counts.get(code) ?? 0));

function sentenceOf({ tree }: Report, token: number) {
  let root = token;
  for (let above = tree.head(root); above !== null; above = tree.head(root)) root = above;
  return tree.span(...tree.below(root));
}

/** "Velmora shelled", "attacked Velmora" */
function actsItself({ tree }: Report, { at, kind }: Occurrence): boolean {
  if (kind !== 'country' && kind !== 'capital') return false;
  const tokens = tree.between(at.start, at.end);
  const top = tokens.find((token) => !tokens.includes(tree.head(token) ?? -1));
  return top !== undefined && /^(?:nsubj|obj|iobj|root)$/u.test(tree.relation(top));
}
