import type { Candidate, Kind } from './candidate.ts';
import { best } from './score.ts';
import type { Word } from './word.ts';

const STRONG = 3;
const LENT = 1.5;

/** In "Velmora, Kestria and Poland" what is sure of one name is likely of the others: lends it to those that little speaks for. */
export function lendInLists(words: readonly Word[], candidates: readonly Candidate[], kinds: ReadonlyMap<string, Kind>): void {
  for (const list of lists(words, candidates)) {
    const own = list.map(({ key }) => kinds.get(key)).filter((kind) => kind !== undefined);
    const sure = own.filter(({ score }) => Math.max(score.PER, score.ORG, score.LOC) >= STRONG).map(({ score }) => best(score));
    const [type] = sure;
    if (type === undefined || type === null || sure.some((other) => other !== type)) continue;
    for (const { score } of own) if (Math.max(score.PER, score.ORG, score.LOC) < STRONG) score[type] += LENT;
  }
}

/** Names with nothing but commas, "and" and "or" between them, the last joined by a word. */
function lists(words: readonly Word[], candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const found: Candidate[][] = [];
  let list: Candidate[] = [];
  let joined = false;
  for (const candidate of candidates) {
    const before = list.at(-1);
    const between = before === undefined ? null : separator(words, before.to, candidate.from);
    if (between === null) {
      if (joined && list.length > 1) found.push(list);
      [list, joined] = [[], false];
    }
    if (between === 'word') joined = true;
    list.push(candidate);
  }
  if (joined && list.length > 1) found.push(list);
  return found;
}

function separator(words: readonly Word[], from: number, to: number): 'comma' | 'word' | null {
  const between = words.slice(from, to).map(({ folded }) => folded);
  if (between.length === 0 || between.length > 3 || words[from]?.sentence !== words[to]?.sentence) return null;
  if (!between.every((word) => word === ',' || word === 'and' || word === 'or' || word === 'the')) return null;
  return between.includes('and') || between.includes('or') ? 'word' : between[0] === ',' ? 'comma' : null;
}
