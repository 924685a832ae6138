import { type Cause, causeIn } from './causes.ts';
import { clauseOf } from './clause.ts';
import { grammarOf } from './grammar.ts';
import type { ContentWord } from './laid.ts';
import type { Question } from './question.ts';
import { VoiceIndex } from './voice-index.ts';
import { byVoice, sameSpeaker, sharesWords, type Voice } from './voices.ts';
import { mayAnswer } from './when-said.ts';

/** Deeds that one side did: of a bridge that was blown up, who says that the others did it speaks of another doer. */
const DEEDS = new Set(
  'kill shoot shell bomb bombard blow mine sink hijack kidnap assassinate poison start cause plant torch destroy sabotage break violate'.split(
    ' ',
  ),
);

const RULES = { cause: 'rival-cause@2', doer: 'rival-doer@1' } as const;

/** What of an account no other can fill otherwise and mean the same. */
type Slot =
  | ({ readonly kind: 'cause' } & Cause)
  | {
      readonly kind: 'doer';
      readonly deed: string;
      readonly by: ReadonlySet<string>;
      readonly to: ReadonlySet<string>;
      readonly of: readonly ContentWord[];
    };

/**
 * Accounts that deny nothing and yet cannot both be so: one calls the blast an accident, another an attack; each says that the other shelled
 * the market.
 */
export function rivalled(voices: readonly Voice[]): Question[] {
  const slots = new Map(voices.flatMap((voice) => slotsOf(voice)));
  const index = new VoiceIndex([...slots.keys()]);
  const found: Question[] = [];
  const taken = new Set<Voice>();
  for (const [second, slot] of slots) {
    const others = index.sharing([...second.topic, ...second.source]);
    const first = others.toSorted(byVoice).find((one) => {
      const other = slots.get(one);
      return other !== undefined && byVoice(one, second) < 0 && areOfTwo(one, second) && excludes([one, other], [second, slot]);
    });
    if (first === undefined || taken.has(first) || taken.has(second)) continue;
    for (const one of [first, second]) taken.add(one);
    found.push({ voices: [first, second], head: first, score: 0.5, rule: RULES[slot.kind] });
  }
  return found;
}

const areOfTwo = (a: Voice, b: Voice): boolean =>
  !sameSpeaker(a, b) &&
  !sharesWords(a, b) &&
  a.statement.parent !== b.statement.id &&
  b.statement.parent !== a.statement.id &&
  mayAnswer(b, a);

/** Only the first sentence of what is told is read, where it is told as so. */
function slotsOf(voice: Voice): [Voice, Slot][] {
  const { laid, content, stand, statement } = voice;
  if ((stand !== 'asserts' && stand !== 'accuses') || statement.speaker === null || content.length !== 1) return [];
  const grammar = grammarOf(laid);
  const clause = clauseOf(grammar, content);
  if (clause === null || grammar.denied(content).size > 0 || grammar.isWished(content)) return [];
  if (voice.topic.some((word) => grammar.isSupposed(word))) return [];
  const cause = causeIn(clause);
  if (cause !== null) return [[voice, { kind: 'cause', ...cause }]];
  const by = namesOf(clause.doer);
  const to = new Set(clause.undergone.map((word) => word.stem));
  if (!DEEDS.has(clause.main) || by.size === 0 || to.size === 0) return [];
  return [[voice, { kind: 'doer', deed: clause.main, by, to, of: clause.undergone }]];
}

const namesOf = (words: readonly ContentWord[]): ReadonlySet<string> =>
  new Set(words.filter(({ name }) => name).map((word) => word.stem));

const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => ![...a].some((one) => b.has(one));

/** Of one happening, as far as its names tell. */
function isOfOne(a: readonly ContentWord[], b: readonly ContentWord[]): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return x.size === 0 || y.size === 0 || !areApart(x, y);
}

function excludes([a, x]: readonly [Voice, Slot], [b, y]: readonly [Voice, Slot]): boolean {
  if (!isOfOne(x.of, y.of)) return false;
  if (x.kind === 'cause') return y.kind === 'cause' && x.happening === y.happening && x.cause !== y.cause;
  if (y.kind === 'cause' || x.deed !== y.deed || !areApart(x.by, y.by) || areApart(x.to, y.to)) return false;
  // Whoever is named as the doer must be the one that names another: else two names may be one side's.
  return !areApart(x.by, b.side) && areApart(x.by, a.side) && areApart(y.by, b.side);
}
