import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Stretch } from './draft.ts';

/** How a mention stands in its clause. */
export type Role = 'subject' | 'object' | 'oblique';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PREPOSITIONS = set(
  'of in on at by with from to for against about between under over after before during near into through than like among without behind including alongside via per',
);
/** Words that open a clause. */
const OPENERS = set(
  'that and but when while as because if although though whether since until before after where which who so or however what how why then once unless whereas',
);
const AUXILIARIES = set(
  "is was has had will would could can may might must should did does do are were have says said told also never not n't 's",
);

/** Subject: first in its clause and before a verb. Oblique: behind a preposition, or an owner ("Verel’s"). */
export function roleOf(words: readonly Word[], { from, to }: Stretch): Role {
  const before = words[from - 1];
  const next = words[to];
  const sentence = words[from]?.sentence;
  if (next?.folded === "'s" || next?.folded === "'" || POSSESSIVES.has(words[to - 1]?.folded ?? '')) return 'oblique';
  const opens = words[from]?.opens === true || before === undefined || before.sentence !== sentence;
  if (opens) return 'subject';
  if (before.opens && PREPOSITIONS.has(before.folded)) return 'oblique';
  const verb = next !== undefined && next.sentence === sentence && isVerb(next);
  if (OPENERS.has(before.folded) || before.shape === 'other' || before.opens) return verb ? 'subject' : 'oblique';
  if (PREPOSITIONS.has(before.folded)) return 'oblique';
  return verb ? 'subject' : 'object';
}

const POSSESSIVES = set('his its their');

/** Past tenses without -ed that news uses most. */
const IRREGULAR = set(
  'came went met left gave took held made spoke told knew found got saw began became won lost sent led felt brought kept wrote put fled chose rose fell drew drove ran sat stood fought met sought thought set broke grew withdrew swore',
);

const isVerb = ({ folded, shape }: Word): boolean =>
  shape === 'lower' &&
  (AUXILIARIES.has(folded) || SPEAKS.has(folded) || IRREGULAR.has(folded) || /(?:ed|s)$/u.test(folded)) &&
  !PREPOSITIONS.has(folded);

/** Whether a clause begins between two words, so that the later one may mean the subject of the earlier. */
export function clauseBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word !== undefined && (OPENERS.has(word.folded) || word.shape === 'other' || SPEAKS.has(word.folded))) return true;
  }
  return false;
}
