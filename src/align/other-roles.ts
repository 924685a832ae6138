import { type Clause, clauseOf } from './clause.ts';
import { grammarOf } from './grammar.ts';
import type { ContentWord } from './laid.ts';
import { stem } from './stem.ts';
import type { Voice } from './voices.ts';

/** What two do together, whoever of them is named first: "Velmora met Kestria" and "Kestria met Velmora". */
const TOGETHER = new Set(
  'meet talk speak call phone discuss agree negotiate sign share marry merge collide clash fight trade exchange border be'.split(
    ' ',
  ),
);
const HELD_TOGETHER = new Set(
  'talk meeting call summit conversation ceremony exercise drill'.split(' ').map((word) => stem(word)),
);
/** Of what is brought about one thing is the cause. */
const BRINGING_ABOUT = new Set('cause trigger spark provoke start ignite'.split(' '));

/**
 * Whether two accounts, however alike their words, give the parts of a deed to others: "Velmora withdrew its ambassador from Kestria" and
 * "Kestria withdrew its ambassador from Velmora"; "a gas leak caused the blast" and "a bomb caused the blast". Only where trees tell who
 * does it in both.
 */
export function haveOtherRoles(a: Pick<Voice, 'laid' | 'content'>, b: Pick<Voice, 'laid' | 'content'>): boolean {
  const [x, y] = [clauseOf(grammarOf(a.laid), a.content), clauseOf(grammarOf(b.laid), b.content)];
  if (x === null || y === null || x.doer.length === 0 || y.doer.length === 0) return false;
  if (sharesStem(x.doer, y.doer)) return false;
  if (BRINGING_ABOUT.has(x.main) && BRINGING_ABOUT.has(y.main)) return true;
  return !isTogether(x) && !isTogether(y) && (hasOtherPart(x.doer, y) || hasOtherPart(y.doer, x));
}

const isTogether = ({ main, undergone }: Clause): boolean =>
  TOGETHER.has(main) || undergone.some((word) => HELD_TOGETHER.has(word.stem));

/** The first word for whoever does it in one account stands for another part in the other's. */
function hasOtherPart([first, ...rest]: readonly ContentWord[], { doer, undergone, rest: others }: Clause): boolean {
  const named = [first, ...rest].filter((word) => word?.name === true);
  const telling = named.length > 0 ? named : [first];
  return telling.some((word) => word !== undefined && !has(doer, word) && (has(undergone, word) || has(others, word)));
}

const has = (words: readonly ContentWord[], one: ContentWord): boolean => words.some((word) => word.stem === one.stem);

const sharesStem = (a: readonly ContentWord[], b: readonly ContentWord[]): boolean => a.some((word) => has(b, word));
