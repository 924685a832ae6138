import type { Pieces } from '../../model/span.ts';
import type { Act } from '../../model/statement.ts';
import { chargeIn } from './charge.ts';
import { type CueMeaning, cueMeaning } from './cue-meaning.ts';

/** "did not answer", "would not confirm": a refusal in other words. */
const REFUSABLE = /^(?:answer|comment|respond|reply|elaborate|confirm|disclose|specify|discuss|reveal)$/;

const DEMAND =
  /\b(?:should|must(?! (?:tell|say|admit|confess))|ought to|(?<!(?:n['’]t|not) )needs? to|(?<!(?:n['’]t|not|would|will|['’]d|could|might|may) )(?:have|has) to|let(?:'|’)s|it(?:'|’)?s? (?:is |was )?time|(?:i|we|he|she|they) (?:\w+ )?(?:call(?:s|ed)? (?:on|for)|urged?)|we want (?!to (?:see|know|be|make|help|have)\b)|demands?|needs? more|(?:is|are|was|were) (?:necessary|essential|imperative|crucial|vital|overdue)|had better|deserves?|cannot be allowed|can['’]t be allowed|please)\b/i;
/** "“Stop the trucks”": a quotation that opens with an imperative. */
const IMPERATIVE =
  /^[“"‘'](?:please|stop|don['’]t|do not|let|release|open|vote|give|bring|show|keep|end|wait|listen|look at|tell|ask|remember|make|call|stay|leave|get out|go home|come home|put|take)\b(?! (?:is|was|are|were)\b)/i;
/** "Prices would rise", "could cause a war", told without quotation marks. */
const COMING = /\b(?:would|could|might|may) (?!like|not|have|rather|prefer|you|be able)/i;
const GRAVE =
  /\b(?:war|collaps\w+|disaster\w*|catastroph\w+|chaos|devastat\w+|destroy\w*|escalat\w+|bloodshed|famine|recession|bankrupt\w*|dangerous|unrest|worsen\w*|jeopard\w+|endanger\w*|undermin\w+|threaten\w*)\b/i;
const DENY =
  /\b(?:not true|untrue|false(?:ly)?|no truth|unfounded|nothing to do with|baseless|groundless|wrong|never (?:said|did|told|happened)|no such|myth|nonsense|fabricat\w+)\b/i;
/** Who speaks of himself: in a quotation only "I" and "we" do. */
const SELF = String.raw`(?:[“"‘'](?:i|we)|(?:that )?(?:i|we|he|she|they|it))(?: \p{L}+ly| also| soon| now| then| never| still| both| all| himself| herself)?`;
/** "She would visit Dravik", "we’re going to appeal"; not "he would like", "it would take". */
const PLAN = `(?: will|[’']ll| would| shall| won[’']t| wouldn[’']t| plan(?:s|ned)? to| intend(?:s|ed)? to| (?:had |has |have )?decided to|(?: am| is| are| was| were|[’']m|[’']s|[’']re)(?: not)? (?:going|planning|about|set|preparing|determined) to)`;
const NO_PLAN = String.raw`(?! (?:not |never |also |probably )?(?:be|have|like|love|prefer|rather|forget|see|say|know|tell|need|expect|think|take|cost|make|help|mean|seem|require|win|lose)\b)`;
const OWN_PLAN = new RegExp(`^${SELF}${PLAN}${NO_PLAN}\\b`, 'iu');
/** "He had summoned the envoy and would raise the matter." */
const AND_WOULD = new RegExp(`^${SELF} [^,;.“”"]{3,80} and (?:will|would)${NO_PLAN}\\b`, 'iu');
const OWN_SANCTION = new RegExp(
  `^${SELF}(?: will|[’']ll| would| (?:is|are|was|were) going to)(?: \\p{L}+ly)? (?:attack|retaliate|strike|hit back|punish|bomb|invade|destroy|crush|respond,? (?:militarily|with force|harshly|in kind)|shoot|expel|impose sanctions)\\b`,
  'iu',
);
/** "The ministry would open the bridge": said for an institution, of its own plans. */
const PLANS =
  /^(?:that |[“"])*(?:the|its|his|her|their) (?:[\p{L}’'-]+ ){0,2}?(?:government|ministry|administration|campaign|company|firm|army|military|police|party|department|agency|office|group|union|council|commission|court|bank|city|state|country|parliament|team) (?:will|would|plan(?:s|ned)?|intend(?:s|ed)|(?:is|are|was|were) (?:planning|going|about|set|preparing) to|(?:has |had )?decided)\b(?! (?:be|have|not be|need|see|face|suffer|lose))/iu;
/** "We will appeal", behind what comes first; not "we will see". */
const WE_WILL =
  /\b(?:we|i)(?: will|['’]ll| shall| are going to|['’]re going to) (?!see|know|find|have|be|need|get|always|remember|lose|all|never|not|miss|only)\p{Ll}+/iu;
const DONE =
  /^(?:that |[“"])*(?:i|we|he|she|they|it) (?:(?:has|have|had) )?(?:decided|ordered|signed|launched|resigned|appointed)\b/i;
const HARM =
  /\b(?:war|collaps\w+|danger\w*|risks?|disaster\w*|catastroph\w+|crisis|crises|suffer\w*|die|dead|deaths?|attacks?|harm\w*|worse\w*|devastat\w+|threat\w*|escalat\w+|los(?:e|s|ing)|destroy\w*|chaos|consequences|violen\w+|destabili\w+)\b/i;
const EXPECT = /\b(?:will (?!not |you)|going to|is likely|are likely)/i;
const AGREE =
  /^(?:that |[“"])*(?:i|we|he|she|they) (?:fully |strongly |also )?(?:agrees?|supports?|welcomes?|endorses?|backs?|am glad|are glad)\b/i;
const DECLINE = /\b(?:no comment|not going to (?:comment|go into|discuss|speculate)|can(?:not|['’]t) (?:comment|confirm))\b/i;

// "voiced concern that"
const VOICED = /\b(?:express|voic)\w*$/i;
const MISGIVING = /\b(?:concern|fear|worr|doubt|hope|regret|alarm|skeptic|sceptic)\w*/i;

/** Characters of a content in which its act shows: a long quotation says many things. */
const OPENING = 180;

/** Cues that name a thing: harsh words make them a charge. */
const NAMING: ReadonlySet<string> = new Set(
  'call dub label brand describe characterize characterise portray depict allege'.split(' '),
);

const HARSH =
  /\b(?:liars?|racist\w*|bigot\w*|hypocri\w+|crook\w*|criminals?|corrupt\w*|dishonest|reckless|irresponsible|shameful|disgrac\w+|unfit|illegal|fraud\w*|rigged|sham|farce|puppet|aggress\w+|provocati\w+|blackmail|propaganda|betrayal|mistake|wrong|unacceptable|outrageous|hostage|punishment|lies?|nonsense|unfair)\b/i;

const NEUTRAL: ReadonlySet<string> = new Set(
  `say tell state note write claim add according reply respond continue explain argue declare assert tweet post remark observe insist maintain
  contend stress emphasize emphasise underline reiterate repeat point conclude go mention suggest comment answer put`.split(
    /\s+/,
  ),
);

/** What makes the words after it another's: "the leaders agreed that it should", "whether anyone", "not guilty". */
const ANOTHERS =
  /\b(?:agree[ds]?|sa(?:id|ys)|told|tells|demand(?:s|ed)|ask(?:s|ed)|belie(?:f|fs|ves|ved)|hopes?|hoped|thinks|thought|wants|wanted|suggest(?:s|ed)|call(?:s|ed) (?:on|for)|stated|argue[ds]|claim(?:s|ed)|report(?:s|ed)|whether|if|accus(?:es|ed|ations?)|den(?:y|ies|ied))\b/i;

/** Where a pattern is the speaker's own, not what the content says that others hold. */
function own(pattern: RegExp, words: string): RegExpExecArray | null {
  const found = pattern.exec(words);
  return found === null || ANOTHERS.test(words.slice(0, found.index)) ? null : found;
}

function blames(words: string): boolean {
  const at = chargeIn(words);
  return at >= 0 && !ANOTHERS.test(words.slice(0, at));
}

/** After a neutral cue the content decides, but only where it plainly is a charge, a call, a plan, a forecast or a rejection. */
function actOfContent(content: string): Act {
  const opening = content.slice(0, OPENING);
  if (DECLINE.test(opening)) return 'refuse';
  if (AGREE.test(opening)) return 'agree';
  if (OWN_SANCTION.test(opening)) return 'threaten';
  if (DONE.test(opening) || PLANS.test(opening) || OWN_PLAN.test(opening) || AND_WOULD.test(opening)) return 'announce';
  if (own(DENY, opening) !== null) return 'deny';
  if (blames(opening)) return 'accuse';
  if (own(DEMAND, opening) !== null || IMPERATIVE.test(opening)) return 'demand';
  if (WE_WILL.test(opening)) return 'announce';
  if (own(EXPECT, opening.slice(0, 80)) !== null) return HARM.test(opening) ? 'warn' : 'predict';
  if (own(COMING, opening.slice(0, 80)) !== null && own(GRAVE, opening) !== null) return 'warn';
  return 'say';
}

const contentText = (text: string, content: Pieces): string => content.map((at) => text.slice(at.start, at.end)).join(' … ');

function actOfCue(meaning: CueMeaning, content: string): Act {
  if (meaning.act === 'refuse') return 'refuse';
  if (meaning.negated && meaning.words.some((word) => REFUSABLE.test(word))) return 'refuse';
  // "did not rule out", "told the drivers to wait"
  if (meaning.lemma === 'rule' && meaning.negated && meaning.act === 'deny') return 'say';
  if (meaning.lemma === 'tell' && /(?:^|… )(?:not )?to \p{Ll}/u.test(content)) return 'demand';
  if (meaning.lemma === 'ask' && !/^to\b/.test(content)) return 'demand';
  if (meaning.act === null || (meaning.act === 'say' && NEUTRAL.has(meaning.lemma ?? ''))) return actOfContent(content);
  if (NAMING.has(meaning.lemma ?? '') && (HARSH.test(content) || HARM.test(content))) return 'accuse';
  return meaning.act;
}

/** The act of any cue and content. The cue decides; after a neutral one ("said", "according to") the content does. `relay` is chain's to give. */
export function actOf(text: string, cue: Pieces, content: Pieces): Act {
  const [last, first] = [cue.at(-1), content[0]];
  if (last !== undefined && first !== undefined && VOICED.test(text.slice(last.start, last.end))) {
    if (MISGIVING.test(text.slice(last.end, Math.max(last.end, Math.min(first.start, last.end + 60))))) return 'believe';
  }
  return actOfCue(cueMeaning(text, cue), contentText(text, content));
}
