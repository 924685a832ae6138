import { BEFORE_NAMES, BEFORE_NUMBERS, INITIALS, MAY_END } from '../../lexicon/abbreviations.ts';
import type { SentenceLexicon } from '../../text/sentences.ts';

const LAST_WORD = /(?:^|[\s("'“‘«[/—–-])(?<word>\p{L}[\p{L}\p{M}.'’]{0,30})$/u;
const INITIAL = /^\p{Lu}$/u;
/** Words that begin a sentence and hardly ever a name: after "U.S." or "Nov." they tell that a new sentence begins. */
const STARTERS =
  /^["'“‘«([]{0,3}(?:The|A|An|This|That|These|Those|It|He|She|They|We|I|You|His|Her|Its|Their|Our|My|There|Here|In|On|At|By|For|From|But|And|Or|Nor|So|Yet|If|When|While|Although|Though|As|After|Before|Since|Until|Because|However|Meanwhile|Earlier|Later|Both|Some|Many|Most|All|No|Not|What|Who|Why|How|Where|Also|Asked|According|Despite|During|With|Under)(?![\p{L}'’])/u;
const SAID = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,30} ){1,4}(?:said|asked|added|told|wrote|tweeted|shouted|cried|replied|says|asks)\b/u;

export const englishSentences: SentenceLexicon = {
  ends(before, after) {
    const word = LAST_WORD.exec(before)?.groups?.word;
    if (word === undefined) return true;
    if (word === 'I') return true;
    if (INITIAL.test(word)) return STARTERS.test(after);
    if (BEFORE_NUMBERS.has(word)) return !/^\d/.test(after);
    if (BEFORE_NAMES.has(word)) return false;
    if (MAY_END.has(word) || INITIALS.test(word)) return STARTERS.test(after) || /^["“«]\p{Lu}/u.test(after);
    return true;
  },
  goesOn: (after) => SAID.test(after),
};
