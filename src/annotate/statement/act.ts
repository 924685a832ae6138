import type { Pieces } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';
import { type CueMeaning, cueMeaning } from './cue-meaning.ts';

/** "did not answer", "would not confirm": a refusal in other words. */
const REFUSABLE = /^(?:answer|comment|respond|reply|elaborate|confirm|disclose|specify|discuss|reveal)$/;

const BLAME =
  /\b(?:to blame|blame[sd]?|guilty|lied|lies|liar|lying|illegally|deliberate(?:ly)?|responsible for|in charge of|corrupt(?:ion)?|violat\w+|hypocri\w+|disgrace\w*|criminals?|crooked|provok\w+|exploit\w*|hostage|take advantage|dishonest|racist|bigot\w*|betray\w*|mislead\w*|misled|unfit|reckless|shameful|irresponsible|abus\w+|cynical\w*|aggress\w+|rigged|incompeten\w+|disregard|fraud\w*|loot\w+|raped|imprisoned|exaggerat\w+|overstepp\w+|meddl\w+|interfer\w+|manipulat\w+|stole|cheat\w*|misrepresent\w*|brazen|provocations?)\b/i;
const DEMAND =
  /\b(?:should|must(?! (?:tell|say|admit|confess))|ought to|needs? to|have to|has to|let(?:'|’)s|it(?:'|’)?s? (?:is |was )?time|(?:i|we|he|she|they) (?:\w+ )?(?:call(?:s|ed)? (?:on|for)|urged?)|we want|demands?|needs? more)\b/i;
const DENY =
  /\b(?:not true|untrue|false(?:ly)?|no truth|unfounded|nothing to do with|baseless|groundless|wrong|never (?:said|did|told|happened)|no such|myth|nonsense|fabricat\w+)\b/i;
const OWN =
  /^(?:that |[“"‘'])*(?:(?:i|we|he|she|they)(?:'|’)?(?:ll)?\b(?! (?:hopes?|hoped|believes?|believed|thinks?|thought|expect(?:s|ed)?)\b)|it (?:will|would|plans|planned|intend(?:s|ed)) (?!take|be|cost|make|help|mean|seem|have|require|need)\b)/i;
const WILL = /\b(?:will|would|won['’]t|['’]ll|going to|plans? to|intends? to|planning|about to|is set to|are set to)\b/i;
const DONE =
  /^(?:that |[“"])*(?:i|we|he|she|they|it) (?:(?:has|have|had) )?(?:decided|ordered|signed|launched|resigned|appointed)\b/i;
const HARM =
  /\b(?:war|collaps\w+|danger\w*|risks?|disaster\w*|catastroph\w+|crisis|crises|suffer\w*|die|dead|deaths?|attacks?|harm\w*|worse\w*|devastat\w+|threat\w*|escalat\w+|los(?:e|s|ing)|destroy\w*|chaos|consequences|violen\w+|destabili\w+)\b/i;
const EXPECT = /\b(?:will (?!not |you)|going to|is likely|are likely)/i;
const AGREE =
  /^(?:that |[“"])*(?:i|we|he|she|they) (?:fully |strongly |also )?(?:agrees?|supports?|welcomes?|endorses?|backs?|am glad|are glad)\b/i;
const DECLINE = /\b(?:no comment|not going to (?:comment|go into|discuss|speculate)|can(?:not|['’]t) (?:comment|confirm))\b/i;

/** Characters of a content in which its act shows: a long quotation says many things. */
const OPENING = 180;

/** Cues that name a thing: harsh words make them a charge. */
const NAMING: ReadonlySet<string> = new Set(
  'call dub label brand describe characterize characterise portray depict allege'.split(' '),
);

const NEUTRAL: ReadonlySet<string> = new Set(
  `say tell state note write claim add according reply respond continue explain argue declare assert tweet post remark observe insist maintain
  contend stress emphasize emphasise underline reiterate repeat point conclude go mention suggest comment answer put`.split(
    /\s+/,
  ),
);

/** After a neutral cue the content decides, but only where it plainly is a charge, a call, a plan, a forecast or a rejection. */
function actOfContent(content: string): Act {
  const opening = content.slice(0, OPENING);
  if (DECLINE.test(opening)) return 'refuse';
  if (AGREE.test(opening)) return 'agree';
  if (DONE.test(opening) || (OWN.test(opening) && WILL.test(opening.slice(0, 60)))) return 'announce';
  if (DENY.test(opening)) return 'deny';
  if (BLAME.test(opening)) return 'accuse';
  if (DEMAND.test(opening)) return 'demand';
  if (EXPECT.test(opening.slice(0, 80))) return HARM.test(opening) ? 'warn' : 'predict';
  return 'say';
}

const contentText = (text: string, content: Pieces): string => content.map((at) => text.slice(at.start, at.end)).join(' ');

function actOfCue(meaning: CueMeaning, content: string): Act {
  if (meaning.act === 'refuse') return 'refuse';
  if (meaning.negated && meaning.words.some((word) => REFUSABLE.test(word))) return 'refuse';
  if (meaning.lemma === 'ask' && !/^to\b/.test(content)) return 'demand';
  if (meaning.act === null || (meaning.act === 'say' && NEUTRAL.has(meaning.lemma ?? ''))) return actOfContent(content);
  if (NAMING.has(meaning.lemma ?? '') && (BLAME.test(content) || HARM.test(content))) return 'accuse';
  return meaning.act;
}

/** The act of any cue and content. The cue decides; after a neutral one ("said", "according to") the content does. `relay` is chain's to give. */
export function actOf(text: string, cue: Pieces, content: Pieces): Act {
  return actOfCue(cueMeaning(text, cue), contentText(text, content));
}
