import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';

/** UTF-16 units on either side of a figure in which its happening is named. */
const SIGHT = 160;

const HAPPENINGS =
  '(?:earth)?quakes?|temblors?|tremors?|blasts?|explosions?|bombings?|bombs?|bombers?|attacks?|raids?|strikes?|air ?strikes?|shelling|fires?|blazes?|wildfires?|crash(?:es)?|accidents?|collisions?|derailments?|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|floods?|flooding|landslides?|mudslides?|avalanches?|tsunamis?|eruptions?|shootings?|massacres?|clash(?:es)?|battles?|riots?|stampedes?|incidents?|disasters?|outbreaks?|collapses?|ambush(?:es)?|killings?|rampages?|sprees?';

const named = (words: string): RegExp =>
  new RegExp(
    String.raw`\b(?:${words})\s(?:[\p{L}\p{N}.,’'-]{1,24}\s){0,3}(?:${HAPPENINGS})\b(?!\s(?:cent(?:re|er)|zone|site|service|victims?))`,
    'iu',
  );

/** "a quake in the east": brought in as new. */
const NEW = named(String.raw`(?<!\b(?:is|was|were|be|been|as)\s)an?`);
/** "another blast", "a similar, smaller fire" */
const OTHER = named('another|one other|similar|separate|earlier|previous|past|unrelated');

/** "the deadliest attack since one that killed 52" */
const SINCE = /\b(?:deadli|worst|strong|bigg|larg|blood|grav|heavi)(?:i?est)?\b[^.;]{0,60}\b(?:since|after)\b[^.;]{0,80}$/iu;
/** "Earlier on Sunday", "two years ago": told beside the matter. */
const BESIDE =
  /\b(?:years?|decades?|months?) (?:ago|earlier|before)\b|\b(?:weeks|months|years) after an?\b|^["“]?Earlier\b(?! reports)/iu;

const AFTERSHOCK =
  /\b(?:after|fore)shocks?\b(?:(?!\b(?:since|after|when|while|but|as)\b)(?:[^.;,]|,(?=\s(?:with|measuring|registering|ranging)\b))){0,80}$/iu;
const AFTERSHOCK_NEXT = /^[\s-](?:magnitude\s|degree\s|strength\s|strong\s)?(?:after|fore)shocks?\b/iu;

/**
 * Whose a number of dead, hurt or magnitude is. `other`: of an aftershock, or of a happening that the report sets beside its own
 * ("earlier on Sunday", "two years ago"). `new`: of "a blast", which is the report's own only where none has been told before.
 */
export type Happening = 'own' | 'new' | 'other';

export function happeningOf(text: string, sentence: Span, { at }: Pick<Figure, 'at'>): Happening {
  const before = text.slice(Math.max(sentence.start, at.start - SIGHT), at.start);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + SIGHT));
  if (AFTERSHOCK.test(before) || AFTERSHOCK_NEXT.test(after)) return 'other';
  const beside = `${before}${text.slice(at.start, at.end)}${after}`.replaceAll(/\s+/gu, ' ');
  if (SINCE.test(before) || BESIDE.test(beside) || OTHER.test(beside)) return 'other';
  return NEW.test(beside) ? 'new' : 'own';
}

/** Words for what did not happen, or need not. */
const SUPPOSED =
  /\b(?:can|could|may|might|would|should|will|shall|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to|plot(?:s|ted|ting)?|plan(?:s|ned|ning)? to|conspir(?:e[ds]?|acy|ing)|threaten(?:s|ed|ing)?|fail(?:s|ed|ing)? to|capable of|enough to|predict(?:s|ed|ing)?)\b/u;
/** Where another clause begins. */
const CLAUSE = /[,;:.!?]|\b(?:after|before|when|that|which|who|where|as|but|because|since|while|although)\b/iu;
/** "warned that thousands will be killed": these are yet to come. */
const TO_COME = /^(?:[\s-][\p{L}-]{1,20}){0,5}["”]?\s(?:will|would|could|might|may)\s(?:be|die|have)\b/u;
/** "A magnitude 6 quake can cause severe damage": any such quake. */
const ANY_SUCH = /^(?:[\s-][\p{L}-]{1,20}){0,2}\s(?:can|could|may|might|would|will)\b/u;
/** "two murder charges": not the dead are counted; "30 killed and injured": nor how many of them. */
const NOT_THEM =
  /^\s(?:[\p{L}-]{1,20}\s){0,2}(?:counts?|charges?)\b|^[^.,;]{0,40}\b(?:killed|dead) (?:and|or) (?:injured|wounded|hurt)\b|^\s(?:[\p{L}-]{1,20}\s){0,2}(?:of|from) (?:other|natural) causes\b/iu;
/** "a mother of four", "those over the age of 65" */
const OF_ONE =
  /\b(?:mother|father|parent|mum|mom|dad|grandmother|grandfather) of $|\bage(?:d|s)?(?: of| over| under| between)? $/iu;
/** "kills 300 people in an average year": a rate. */
const RATE =
  /\b(?:each|every|per|an average|a typical|a normal) (?:year|month|week|day|winter|summer|season)\b|\b(?:annually|yearly|a year|on average)\b/iu;

/** Whether a number is of what could, would or should be, of any such thing, or of others than those whom it befell. */
export function isSupposed(text: string, sentence: Span, { at }: Pick<Figure, 'at'>): boolean {
  const before = text.slice(Math.max(sentence.start, at.start - SIGHT), at.start);
  const after = text.slice(at.end, Math.min(sentence.end, at.end + SIGHT));
  return (
    SUPPOSED.test(before.split(CLAUSE).at(-1) ?? '') ||
    ANY_SUCH.test(after) ||
    TO_COME.test(after) ||
    NOT_THEM.test(after) ||
    OF_ONE.test(before) ||
    RATE.test(after)
  );
}
