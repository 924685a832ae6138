import type { Pieces } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';
import { type CueMeaning, cueMeaning, wordsOf } from './cue-meaning.ts';

/** "did not answer", "would not confirm": a refusal in other words. */
const REFUSABLE = /^(?:answer|comment|respond|reply|elaborate|confirm|disclose|specify|discuss|reveal)$/;

const BLAME =
  /\b(?:to blame|blame[sd]?|guilty|l(?:ied|ies|iar|ying)|illegal(?:ly)?|deliberate(?:ly)?|responsible for|corrupt(?:ion)?|violat\w+|hypocri\w+|disgrace\w*|criminals?|crooked|provok\w+|exploit\w*|hostage|take advantage|threat(?:en\w*)? to|fail(?:ed|s|ing|ure)|dishonest|racist|bigot\w*|betray\w*|mislead\w*|misled|scandal\w*|unfit|reckless|shameful|irresponsible|abus\w+|cynical\w*|aggress\w+|terroris[mt]\w*|rigged|incompeten\w+|outrage\w*|disregard)\b/i;
const DEMAND =
  /\b(?:should|must|ought to|needs? to|have to|has to|let(?:'|’)s|it is time|call(?:s|ed)? (?:on|for)|urges?|we want|demands?|needs? more)\b/i;
const DENY =
  /\b(?:not true|untrue|false(?:ly)?|no truth|unfounded|nothing to do with|baseless|groundless|wrong|never (?:said|did|told|happened)|no such|myth|nonsense|fabricat\w+)\b/i;
const OWN = /^(?:that |[“"‘'])*(?:i|we|he|she|they|it)(?:'|’)?(?:ll)?\b/i;
const WILL = /\b(?:will|would|won['’]t|['’]ll|going to|plans? to|intends? to|planning|about to|is set to|are set to)\b/i;
const DONE =
  /^(?:that |[“"])*(?:i|we|he|she|they|it) (?:(?:has|have|had) )?(?:decided|ordered|signed|launched|resigned|appointed)\b/i;
const HARM =
  /\b(?:war|collaps\w+|danger\w*|risks?|disaster\w*|catastroph\w+|crisis|crises|suffer\w*|die|dead|deaths?|attacks?|harm\w*|worse\w*|devastat\w+|threat\w*|escalat\w+|los(?:e|s|ing)|destroy\w*|chaos|consequences|violen\w+|destabili\w+)\b/i;
const EXPECT = /\b(?:will|won['’]t|['’]ll|going to|expect\w*|likely|would)\b/i;
const AGREE =
  /^(?:that |[“"])*(?:i|we|he|she|they) (?:fully |strongly |also )?(?:agrees?|supports?|welcomes?|endorses?|backs?|am glad|are glad)\b/i;
const DECLINE = /\b(?:no comment|not going to (?:comment|go into|discuss|speculate)|can(?:not|['’]t) (?:comment|confirm))\b/i;

const NEUTRAL: ReadonlySet<string> = new Set(
  `say tell state note write claim add according reply respond continue explain argue declare assert tweet post remark observe insist maintain
  contend stress emphasize emphasise underline reiterate repeat point conclude go mention suggest comment answer put`.split(
    /\s+/,
  ),
);

/** After a neutral cue the content decides, but only where it plainly is a charge, a call, a plan, a forecast or a rejection. */
function actOfContent(content: string): Act {
  if (DECLINE.test(content)) return 'refuse';
  if (AGREE.test(content)) return 'agree';
  if (DONE.test(content) || (OWN.test(content) && WILL.test(content.slice(0, 60)))) return 'announce';
  if (DENY.test(content)) return 'deny';
  if (DEMAND.test(content)) return 'demand';
  if (BLAME.test(content)) return 'accuse';
  if (EXPECT.test(content)) return HARM.test(content) ? 'warn' : 'predict';
  return 'say';
}

const contentText = (text: string, content: Pieces): string => content.map((at) => text.slice(at.start, at.end)).join(' ');

function actOfCue(meaning: CueMeaning, content: string): Act {
  if (meaning.act === 'refuse') return 'refuse';
  if (meaning.negated && meaning.words.some((word) => REFUSABLE.test(word))) return 'refuse';
  if (meaning.lemma === 'ask' && !/^to\b/.test(content)) return 'demand';
  if (meaning.act === null || (meaning.act === 'say' && NEUTRAL.has(meaning.lemma ?? ''))) return actOfContent(content);
  return meaning.act;
}

/** The act of any cue and content. The cue decides; after a neutral one ("said", "according to") the content does. `relay` is chain's to give. */
export function actOf(text: string, cue: Pieces, content: Pieces): Act {
  return actOfCue(cueMeaning(text, cue), contentText(text, content));
}

export const firstWord = (text: string, content: Pieces): string => wordsOf(text, content)[0] ?? '';
