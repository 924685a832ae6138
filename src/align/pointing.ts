import { type Span, textAt } from '../model/span.ts';
import { isNotSo, NOT_US } from './falsehood.ts';
import { type ContentWord, type Laid, wordsIn } from './laid.ts';

/** A charge is somebody's against somebody; a wrong is what one is charged with, a crime one that has a name in law; a claim is anything that was told. */
type PointsTo = 'charge' | 'crime' | 'wrong' | 'claim' | 'this';

export const isOfCharge = ({ to }: Pick<Pointing, 'to'>): boolean => to === 'charge' || isOfWrong({ to });
/** What one is charged with, rather than the charge. */
export const isOfWrong = ({ to }: Pick<Pointing, 'to'>): boolean => to === 'wrong' || to === 'crime';

/** Words that point to what another said: "the allegations", "Kestrian reports of a closure", "this". */
export interface Pointing {
  readonly to: PointsTo;
  /** Who said it, where the words name them: "Kestria's", "her"; names only. */
  readonly by: readonly ContentWord[];
  /** What it was, where the words say so: "of a closure", "that his forces had fired"; empty where they only point. */
  readonly matter: readonly Span[];
}

const CHARGE = 'accusations?|allegations?|charges?|insinuations?|criticisms?|blame';
const CLAIM =
  'claims?|assertions?|reports?|rumou?rs?|suggestions|speculation|contentions?|accounts?|versions?|stor(?:y|ies)|testimony|statements?|(?:notion|idea|suggestion)(?=\\s+that\\b)';
/** What may stand between the start and the noun: determiners, names, adjectives; no verb and no conjunction. */
const BEFORE = String.raw`(?:(?:this|that|these|those|the|it)\s+)?(?:(?!(?:that|who|which|to|of|for|was|were|is|are|had|has|and|he|she|they|it|as)\b)["“'‘]?[\p{L}\p{M}\p{N}’'.-]+["”'’]?\s+){0,6}?`;
const NAMED = new RegExp(
  String.raw`^["“'‘\s]*(?:(?:as|to be)\s[\p{L}\s]{1,40}?\s(?=the\s))?(${BEFORE})(${CHARGE}|${CLAIM})\b`,
  'iu',
);
/** "denied any involvement", "denies responsibility". */
const PART =
  /^["“'‘\s]*(?:any|all|its|his|her|their)?\s*(?:direct\s|personal\s)?(?:involvement|responsibility|wrongdoing|role|part|guilt|complicity|knowledge)\b(?=\W*$|\s(?:in|for|of)\s)/iu;
/** "pleaded not guilty to theft", "is innocent of the charges". */
const PLEA = /^["“'‘\s]*(?:that\s)?(?:(?:he|she|they|it|we|i)\s(?:was|is|were|are|am|had been)\s)?(?:not guilty|innocent)\b/iu;
const CHARGES =
  /^\s(?:to|of)\s(?:(?:the|all|these|those|any|both|\p{L}+)\s){0,3}(?:charges?|counts?|allegations?|accusations?)\b(?!\sof\b)/iu;
/** "denies involuntary manslaughter", "denied arson": a crime and nothing else is a charge that is denied. */
const CRIME =
  /^["“'‘\s]*(?:(?:all|any|the)\s)?(?:(?!(?:that|a|an|his|her|its|their)\b)[\p{Ll}-]+\s){0,3}(?:manslaughter|murder|homicide|arson|fraud|theft|robbery|burglary|rape|assault|bribery|corruption|perjury|treason|espionage|spying|embezzlement|extortion|kidnapping|misconduct|negligence|discrimination|conspiracy|smuggling|trafficking|abuse|foul play)(?=[\s"”'’]*(?:$|[.,;]|\s(?:of|in|against|charges?|following|over|after|and)\b))/iu;
/** "engaged in any improper conduct", "had done anything wrong". */
const NO_WRONG =
  /^["“'‘\s]*(?:that\s)?[\p{L}\s’'-]{1,60}?\s(?:(?:engaged|taken part|participated) in|committed|been guilty of|done)\s(?:any|anything)\s(?:improper|wrong|illegal|unlawful|criminal|misconduct|crimes?|offences?|offenses?)/iu;
/** What an answer is done to: "declined to confirm or deny the report". */
const DONE_TO =
  /^\s*(?:to\s)?(?:(?:immediately|independently|publicly|either)\s)?(?:confirm|deny|verify|corroborate|comment on|discuss|address|acknowledge)(?:\s(?:or|nor)\s(?:to\s)?(?:confirm|deny|verify|comment on|discuss))?\s/iu;
/** "it was not involved", "had nothing to do with it", "she was not to blame": a part in what is charged, and nothing of what that is. */
const NO_PART =
  /^["“'‘\s]*(?:that\s)?(?:[\p{L}’'-]+\s){1,4}(?:(?:was|were|is|are|has|have|had)(?:\snot|n['’]t|\snever)(?:\sbeen)?\s(?:involved|responsible|to blame|behind (?:it|this|that))|(?:has|have|had) nothing to do with (?:it|this|that|them))[\s.,;"”'’]*$/iu;
const BARE = /^["“'‘\s]*(?:this|that|it|them|these|those|so|such)["”'’]?[\s.,;]*$/iu;
/** So much of a content is read for what it points to. */
const SIGHT = 240;

/** What the words of an answer point to; `null` where they tell a matter of their own. */
export function pointingOf(laid: Laid, content: readonly Span[]): Pointing | null {
  const found = pointedTo(laid.text, content);
  if (found === null) return null;
  const { to, by, matter } = found;
  return {
    to,
    by: by.flatMap((at) => wordsIn(laid, [at]).filter((word) => word.name || GROUP.test(textAt(laid.text, word.at)))),
    matter,
  };
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** As `pointingOf`, with the words among which who said it is named. */
interface PointedTo extends Omit<Pointing, 'by'> {
  readonly by: readonly Span[];
}

export function pointedTo(text: string, content: readonly Span[]): PointedTo | null {
  const whole = content[0];
  if (whole === undefined) return null;
  const sight = text.slice(whole.start, Math.min(whole.end, whole.start + SIGHT)).replace(/\s/gu, ' ');
  const at = { start: whole.start + (DONE_TO.exec(sight)?.[0].length ?? 0), end: whole.end };
  const words = sight.slice(at.start - whole.start);
  if (BARE.test(words) || isNotSo(words)) return { to: 'this', by: [], matter: [] };
  return pointedToWrong(text, at, words) ?? pointedToWords(text, at, words);
}

/** What one is charged with, or a part in it. */
function pointedToWrong(text: string, at: Bounds, words: string): PointedTo | null {
  if (NO_PART.test(words) || NO_WRONG.test(words) || NOT_US.test(words)) return { to: 'wrong', by: [], matter: [] };
  if (CRIME.test(words)) return { to: 'crime', by: [], matter: [at as unknown as Span] };
  const plea = PLEA.exec(words);
  const part = plea ?? PART.exec(words);
  if (part === null) return null;
  const matter = piece(at.start + part[0].length, at.end);
  const said = matter === null ? '' : text.slice(matter.start, matter.end);
  // "not guilty to the charges in the trial": of whatever the charges are.
  const tells = /\p{L}/u.test(said) && !CHARGES.test(said);
  return { to: plea === null ? 'wrong' : 'crime', by: [], matter: tells && matter !== null ? [matter] : [] };
}

/** What somebody told, by the words that name it. */
function pointedToWords(text: string, at: Bounds, words: string): PointedTo | null {
  const found = NAMED.exec(words);
  if (found === null) return null;
  const [named, before = '', noun = ''] = found;
  const start = at.start + named.length;
  const nounAt = start - noun.length;
  const after = matterAfter(text, start, at.end);
  // "a report" that says nothing of what it reports may be any.
  if (after.matter === null && /^["“'‘\s]*an?\s/iu.test(words)) return null;
  const own = before.trim() === '' ? null : piece(nounAt - before.length, nounAt);
  // "reports for most areas", "claims": of no one report.
  const more = text.slice(start, Math.min(at.end, start + SIGHT));
  if (after.matter === null && own === null && PLURAL_CLAIM.test(noun) && /^\s(?:for|in|on|at|from|across)\s/iu.test(more))
    return null;
  return {
    to: new RegExp(`^(?:${CHARGE})$`, 'iu').test(noun) ? 'charge' : 'claim',
    by: [own, after.by].filter((one) => one !== null),
    matter: after.matter === null ? [] : [after.matter],
  };
}

/** Groups that make claims without a capital: "rebel claims". */
const GROUP =
  /^(?:rebels?|opposition|insurgents?|militants?|government|army|military|police|prosecution|prosecutors?|allied|union|company)$/iu;

const PLURAL_CLAIM = /^(?:reports|rumou?rs|suggestions|statements|speculation|claims)$/iu;

/** What is said of a pointing word that is no matter: a judgement, a comparison, why. */
const JUDGED = /[,;]|\s(?:as|saying|because|calling|adding|insisting|and said|was|were|is|are|have|has|had)\s|\s[—–-]\s/iu;
const FROM = /^\s(?:made\s)?(?:from|by)\s/iu;
/** "the charge of involuntary manslaughter", "accusations over Dravik", "reports that …", "the claim his forces had fired". */
const OF = /^\s(?:of|that|about|over|on|concerning|regarding|against|he|she|it|they|his|her|their|its|the)\s/iu;

/** "the report Thursday that she might resign": not followed by a judgement, so it is what the report was. */
const LOOSE =
  /^\s(?!(?:as|saying|because|calling|adding|insisting|and|was|were|is|are|have|has|had|in|on|at|made|by|from|to|for)\b)\p{L}+(?:\s\p{L}+){2}/u;

function matterAfter(text: string, start: number, end: number): { readonly matter: Span | null; readonly by: Span | null } {
  let from = start;
  let by: Span | null = null;
  const first = text.slice(from, Math.min(end, from + SIGHT)).replace(/\s/gu, ' ');
  const source = FROM.exec(first);
  if (source !== null) {
    const rest = first.slice(source[0].length);
    const stop = rest.search(/\s(?:that|of|about|over)\s|[,;]|\sas\s/iu);
    const length = stop < 0 ? rest.length : stop;
    by = piece(from + source[0].length, from + source[0].length + length);
    from += source[0].length + length;
  }
  const words = text.slice(from, Math.min(end, from + SIGHT)).replace(/\s/gu, ' ');
  if (!OF.test(words)) return { matter: LOOSE.test(words) ? piece(from, end) : null, by };
  const clause = /^\s(?:that|he|she|it|they)\s/iu.test(words);
  const stop = clause ? words.search(/[;]|\s[—–]\s/u) : words.search(JUDGED);
  return { matter: piece(from, stop < 0 ? end : from + stop), by };
}

const piece = (start: number, end: number): Span | null => (end > start ? ({ start, end } as Span) : null);
