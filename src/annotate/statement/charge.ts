/** "X is a liar", "they were reckless": what is said of somebody in blame. */
const IS =
  /\b(?:is|are|was|were|be|being|been|am|['’]s|['’]re|as|such|became)\s(?:[\p{L}’'-]+\s){0,4}?(?:to blame|at fault|guilty|liars?|lying|racists?|bigot\w*|hypocri\w+|crooks?|criminals?|corrupt|dishonest|reckless|irresponsible|shameful|disgrace\w*|embarrassment|cynical|unfit|unqualified|incompetent|illegal|unlawful|fraud|rigged(?: \p{L}+)?|sham|farce|cowards?|thugs?|traitors?|dictators?|puppets?|aggressors?|unacceptable|outrageous|appalling|blackmail|propaganda)\b/iu;
/** "has lied", "violates the treaty": done, not suffered ("was misled"). */
const DOES =
  /\b(?:lied|lies(?! (?:about \w+ (?:miles|kilomet)|about \d|about \p{Ll}+ (?:kilomet|mile)|in|on|at|near|between|under|off|some|within|beneath|ahead|behind|\d))|violat(?:es|ed|ing)|betray(?:s|ed|ing)|misled|mislead(?:s|ing)? (?:the|people|voters|us|you|parliament|congress)|misrepresent(?:s|ed|ing)?|manipulat(?:es|ed|ing)|meddl(?:es|ed|ing)|interfer(?:es|ed|ing) (?:in|with)|stole|cheat(?:s|ed|ing)|exploit(?:s|ed|ing)|abus(?:es|ed|ing) (?:its|his|her|their|the|power)|defraud\w*|fabricat(?:es|ed|ing)|invented|provok(?:es|ed|ing) (?!by|mixed|by)|overstep(?:s|ped|ping)|exaggerat(?:es|ed|ing)|sabotag\w+|intimidat(?:es|ed|ing)|bull(?:ies|ied|ying)|blackmail(?:s|ed|ing)|smear(?:s|ed|ing)|imprisoned (?:her|him|them|me|us)|undermin(?:es|ed|ing)|ignor(?:es|ed|ing)|broke (?:the|its|his|her|their) (?:law|word|promise)s?|taking advantage|took advantage|takes? advantage of|blames?|blamed|fail(?:s|ed|ing) (?:to (?:act|protect|respond|prevent|keep|honou?r|deliver|stop|address|disclose|warn)|us|the|its|his|her|their))\b/iu;
/** "The envoys were misled", "content that violates the rules": nobody is said to have done it. */
const SUFFERED = /\b(?:is|are|was|were|been|being)(?: \p{L}+ly)? $|\b(?:that|which) $/iu;
/** "illegally held", "just to undermine her", "as a bargaining chip": how and what for. */
const HOW =
  /\b(?:illegally|unlawfully|falsely|deliberately|cynically|shamefully|responsible for (?:the |this |these |their |his |her )?(?:\w+ )?(?:deaths?|attacks?|killings?|crisis|chaos|violence|delays?|crash|damage|bombings?|massacre|war|escalation)|only (?:\w+ )?(?:themselves|itself|himself|herself) to blame|acts? of aggression|provocations?|in violation of|(?:try|tries|trying|tried|attempt\w*|want\w*|just|order|designed|aimed|meant) (?:to|at) [“"‘']?(?:undermin|mislead|silenc|intimidat|influenc|rig|steal|cover up|sow|interfer|meddl|smear|distract|divid|destabili[sz]|put pressure)\w*|bargaining chips?|hold(?:s|ing)? \w+(?: \w+)? hostage|cover(?:ed|ing)?[- ]up|double standards?|witch[- ]?hunt|(?:clear|blatant|total|utter|complete|reckless|brazen) (?:disregard|violation|breach|attempt|lie)|crooked|war crimes?|crimes? against|war maniacs|scapegoat\w*)\b/iu;
/** "We have failed": nobody is charged by speaking of oneself. */
const OWN_FAULT = /\b(?:i|we|i['’](?:ve|m)|we['’](?:ve|re))\b[^,;.]{0,40}$/iu;
const NOT_SO =
  /\b(?:no|not|never|nobody|nothing|neither|nor|without|isn['’]t|wasn['’]t|aren['’]t|didn['’]t|doesn['’]t|don['’]t)\b[^,;.]{0,30}$/iu;

/** Where words charge somebody with wrong; -1 where they do not. A charge denied or against oneself is none. */
export function chargeIn(words: string): number {
  let first = -1;
  for (const pattern of [IS, DOES, HOW]) {
    const found = pattern.exec(words);
    if (found === null || (first >= 0 && found.index >= first)) continue;
    const before = words.slice(0, found.index);
    if (pattern === DOES && !/ing\b/u.test(found[0]) && SUFFERED.test(before)) continue;
    const own = pattern !== HOW && OWN_FAULT.test(before);
    if (!own && !NOT_SO.test(before) && !/\b(?:not|never|nothing but)\b/iu.test(found[0])) first = found.index;
  }
  return first;
}
