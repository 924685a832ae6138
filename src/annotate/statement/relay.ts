import { AGENCY } from '../../lexicon/agencies.ts';
import type { Act, Statement } from '../../model/statement.ts';
import { type CueMeaning, cueMeaning } from './cue-meaning.ts';
import { polarityOf } from './polarity.ts';

/** Cues by which one passes on what another said, whoever one is. */
const PASSES_ON: ReadonlySet<string> = new Set('quote according reportedly allegedly republish relay convey forward'.split(' '));
/** "leaked a memo by Hask that", "circulated a note in which": another's words made known, as no verb of saying tells. */
const MADE_KNOWN = /^(?:releas|publish|leak|circulat|distribut|retweet|shar|recit|read)(?:e|es|ed|ing|s)?$/;
/** "notified Hask of Orsk's complaint" */
const TELLS_OF: ReadonlySet<string> = new Set(['inform', 'notify', 'tell', 'remind']);

/** Who has nothing to say of its own: outlets, and papers that somebody else wrote. */
const OUTLET_NOUN =
  /(?:\b(?:agency|newspapers?|magazines?|journals?|broadcasters?|radio|television|media|press|reports?|articles?|documents?|submission|filing|outlets?|website)|news)\b/i;
const OUTLET_NAME = /\b(?:Times|Post|Daily|Journal|Tribune|Herald|Courier|TV|BBC|CNN)\b/;
const AGENCY_NAME = new RegExp(`^(?:[Tt]he )?(?:${AGENCY})\\b`, 'u');

/** "…, the agency reported" over "Maron promised …": the outer one only passes on. Given statements, those acts are set. */
export function relayed(text: string, statements: readonly Statement[]): readonly Statement[] {
  const held = new Map<string, Statement[]>();
  for (const one of statements) if (one.parent !== null) held.set(one.parent, [...(held.get(one.parent) ?? []), one]);
  return statements.map((statement) => {
    const inner = held.get(statement.id);
    if (inner === undefined || !passesOn(text, statement, inner)) return speaks(statement);
    return { ...statement, act: 'relay', polarity: polarityOf(text, 'relay', statement.cue, statement.content) };
  });
}

const isOutlet = (source: string): boolean => OUTLET_NOUN.test(source) || OUTLET_NAME.test(source) || AGENCY_NAME.test(source);

const CITED = 'citing@1';

/** "quoting the ministry": the ministry speaks, it does not quote. */
const speaks = (statement: Statement): Statement =>
  statement.rule === CITED && statement.act === 'relay' ? { ...statement, act: 'say' } : statement;

const PLAIN: readonly (Act | null)[] = [null, 'say', 'relay'];

function passesOn(text: string, { source, cue, content, rule }: Statement, inner: readonly Statement[]): boolean {
  const meaning = cueMeaning(text, cue);
  const by = source.map((at) => text.slice(at.start, at.end)).join(' ');
  // "the agency said that the drivers were asked to wait": nobody else is quoted
  if (source.length > 0 && inner.every((one) => one.source.length === 0)) return false;
  if (rule === CITED && meaning.lemma === 'quote' && !isOutlet(by)) return false;
  if (PLAIN.includes(meaning.act) || meaning.lemma === 'allege') {
    if (isOutlet(by) || PASSES_ON.has(meaning.lemma ?? '')) return true;
    if (meaning.act === null && meaning.words.some((word) => MADE_KNOWN.test(word))) return true;
  }
  return tellsOf(text, meaning, content);
}

/** What is told of is another's act: "notified Hask of | Orsk's complaint". */
const tellsOf = (text: string, { lemma }: CueMeaning, content: Statement['content']): boolean =>
  TELLS_OF.has(lemma ?? '') && /^[“"]?of\b/.test(text.slice(content[0]?.start, content[0]?.end));
