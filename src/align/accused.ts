import type { Asked } from './asked.ts';
import { grammarOf } from './grammar.ts';
import type { Answer } from './question.ts';
import { wordsOf } from './stand.ts';
import type { Voice } from './voices.ts';

/** Verbs that name whom they charge: "accused Norland of sending arms". */
const CHARGING = /\b(?:accus\w+|blam\w+|alleg\w+|charg\w+|critici[sz]\w+|condemn\w+)\b/iu;
/** "also denied", "again denies": what is told besides. */
const BESIDES = /\b(?:also|again|too|additionally|separately)\b/iu;

/** Stems of countries are their codes. */
const COUNTRY = /^[A-Z]{3}$/u;

/** The name that the words of a charge open with: "neighbouring Norland of sending arms". */
const accusedIn = ({ topic }: Voice): string | undefined => topic.slice(0, OPENING).find(({ name }) => name)?.stem;
const OPENING = 2;

/**
 * "They accused Norland of sending arms. Norland denied it had let weapons be unloaded": who is accused denies right behind it what may be
 * the same in other words.
 */
export function answerOfAccused({ answer, pointing }: Asked, target: Voice, distance: number | null): Answer | null {
  if (pointing !== null || distance === null || distance > 1 || answer.stand !== 'denies' || target.stand !== 'accuses')
    return null;
  const [denied, charged] = [wordsOf(answer.laid, answer.statement.cue), wordsOf(target.laid, target.statement.cue)];
  if (!/\bden(?:y|ies|ied|ying)\b/iu.test(denied) || BESIDES.test(denied) || !CHARGING.test(charged)) return null;
  const accused = accusedIn(target);
  if (accused === undefined || !answer.side.has(accused) || !isOfItself(answer)) return null;
  return { answer, target, score: 0.4, rule: 'answer-accused@1' };
}

/** Whether what is denied is something of those who deny: "it had let weapons be unloaded", "attacking the town". */
function isOfItself({ laid, content, side }: Voice): boolean {
  const grammar = grammarOf(laid);
  const who = grammar.subjectOf(content, grammar.predicates(content));
  return who === null || who.size === 0 || [...who].some((stem) => side.has(stem));
}

/** "Rebels accused Norland. Velmora rejected the criticism": of another charge, for it is of another country. */
export function isOfOtherCountry({ side }: Voice, { stand, topic }: Voice): boolean {
  if (stand !== 'accuses') return false;
  const own = [...side].filter((stem) => COUNTRY.test(stem));
  const first = topic[0];
  return own.length > 0 && first !== undefined && COUNTRY.test(first.stem) && !topic.some(({ stem }) => side.has(stem));
}
