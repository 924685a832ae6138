import type { Stand } from '../model/claim.ts';
import { contains, overlaps, type Pieces, type Span, span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { grammarOf } from './grammar.ts';
import { copiedBy, type Laid, wordsIn } from './laid.ts';
import { type Answering, answeringFor, type Speakers, speakerIds, type Voice } from './voices.ts';

/** Fewer words tell nothing that another could deny; longer sentences tell too many things. */
const LENGTH = { least: 3, most: 40 };
/** UTF-16 units; longer ones are lists and tables. */
const LONGEST = 600;
/** A sentence of which more than so much is somebody's words is not the report's own. */
const OWN = 0.4;

/**
 * What reports tell in their own name: sentences of the body that carry nobody's statement, copy nothing and ask nothing. Where one
 * ends with who said it, and no statement was found there, that is who speaks.
 */
export const bareVoices = (laid: readonly Laid[], who: Answering): Voice[] => laid.flatMap((one) => bareIn(one, who));

function bareIn(laid: Laid, who: Answering): Voice[] {
  if (laid.placed.layers.parse.length === 0) return [];
  return laid.placed.layers.sentences.flatMap((sentence): Voice[] => {
    const whole = toldFrom(laid, sentence);
    if (!isOwn(laid, whole) || isRejected(laid, whole)) return [];
    const answer = answerIn(laid, whole, who);
    if (answer !== null) return [answer];
    const at = withoutTail(laid, whole);
    const topic = wordsIn(laid, [at]);
    if (topic.length < LENGTH.least || topic.length > LENGTH.most) return [];
    const tail = at.end < whole.end ? span(laid.text, at.end, whole.end) : null;
    return [voiceOf(laid, at, [at], 'asserts', tail, who)];
  });
}

/** What an analyst would not have as a statement is not told by the report itself instead. */
const isRejected = ({ touching }: Laid, at: Span): boolean => touching.rejected.touching(at).length > 0;

/** `by`: the words for who speaks; `null` where the report does. */
function voiceOf(laid: Laid, at: Span, content: Pieces, stand: Stand, by: Span | null, who: Answering): Voice {
  const source = by === null ? [] : wordsIn(laid, [by]);
  const speakers = by === null ? [] : namedIn(laid, by, who.speakers);
  return {
    laid,
    statement: { ...NOBODYS, content },
    stand,
    speakers,
    answering: answeringFor(speakers, who.governments),
    source,
    content,
    topic: wordsIn(laid, content),
    at,
    origin: laid.placed.placement.origin,
    side: new Set(source.flatMap(({ name, stem }) => (name ? [stem] : []))),
    bare: true,
  };
}

/** A denial that was not found to be a statement: "Kestria on Thursday denied shelling the village". Not "was denied bail". */
const DENIAL =
  /^(?<by>(?![^,]{0,200}\b(?:was|were|been|being|is|are)\s(?:\p{L}+\s)?denied\b)[^;:]{2,160}?)\s(?:(?:has|have|had|also|again|repeatedly|strongly|flatly|categorically|both|all)\s){0,3}(?<cue>denie[sd]|deny)\s(?<what>(?:on\s\p{Lu}\p{L}+\s)?(?:that|any|all|it|this|having|being|(?:the|these|those|such|his|her|its|their|all)\s(?:accusations?|allegations?|charges?|claims?|reports?)|involvement|responsibility|wrongdoing|allegations|accusations|claims|reports|[\p{Ll}-]+ing)\b.*)$/su;
/** A refusal that was not found to be one: "The Courier could not independently verify the account". */
const REFUSAL =
  /^(?<by>[^;:]{2,80}?)\s(?<cue>(?:could|can|has|have|was|were)(?:\snot|n['’]t)\s(?:(?:yet|immediately|independently)\s){0,2}(?:(?:been\s)?able\sto\s(?:independently\s)?)?(?:confirm(?:ed)?|verif(?:y|ied)|corroborated?))\s(?<what>(?:that|any|the|this|these|those|his|her|its|their|such|reports?|claims?|accounts?|\p{Lu})[\s\S]*)$/u;
const ENDS =
  /;|,?\s(?:and|but)\s(?:\p{L}+\s){0,2}?(?:said|says|accused|blamed|called|added|insisted)\b|,\s(?:saying|adding|calling|while|but)\b|\.\s*$/u;

const answerIn = (laid: Laid, at: Span, who: Answering): Voice | null =>
  foundIn(laid, at, { pattern: DENIAL, stand: 'denies' }, who) ?? foundIn(laid, at, { pattern: REFUSAL, stand: 'refuses' }, who);

function foundIn(
  laid: Laid,
  at: Span,
  { pattern, stand }: { readonly pattern: RegExp; readonly stand: Stand },
  who: Answering,
): Voice | null {
  const found = pattern.exec(laid.text.slice(at.start, at.end));
  const { by = '', cue = '', what = '' } = found?.groups ?? {};
  if (found === null) return null;
  const start = at.end - what.length;
  const stop = what.search(ENDS);
  const end = stop < 0 ? at.end : start + stop;
  const shown = laid.text.lastIndexOf(cue, start - 1);
  if (end <= start) return null;
  const whole = span(laid.text, shown, end);
  if (laid.placed.layers.statements.some(({ cue: said }) => said.some((one) => overlaps(whole, one)))) return null;
  const content = [span(laid.text, start, end)];
  const voice = voiceOf(laid, whole, content, stand, span(laid.text, at.start, at.start + by.length), who);
  // Who would not confirm a thing and is nobody the story knows is not the report itself.
  return stand === 'refuses' && voice.speakers.length === 0 ? null : voice;
}

/** UTF-16 units in which the words for who said it stand at the end of a sentence. */
const TAIL = 160;
const SAID =
  /,\s(?=[^,]{3,120}\b(?:said|says|told|reported|reports|announced|stated|added|confirmed)\b[^,]{0,60}$)|,?\saccording to\s[^,]{3,120}$/u;

function withoutTail({ text }: Laid, at: Span): Span {
  const from = Math.max(at.start, at.end - TAIL);
  const found = SAID.exec(text.slice(from, at.end));
  if (found === null || from + found.index <= at.start) return at;
  const told = text.slice(at.start, from + found.index).replace(/,?\s(?:and|but)$/u, '');
  return told === '' ? at : span(text, at.start, at.start + told.length);
}

/** Story entities named there: persons before others. */
function namedIn({ id, placed }: Laid, tail: Span, speakers: Speakers): string[] {
  const inside = placed.layers.entities.filter(({ mentions }) => mentions.some((at) => contains(tail, at)));
  const [people, bodies] = [inside.filter(({ type }) => type === 'PER'), inside.filter(({ type }) => type === 'ORG')];
  const named = [people, bodies, inside].find((some) => some.length > 0) ?? [];
  return speakerIds({ id }, { entities: named.map((one) => one.id) }, speakers);
}

const NOBODYS: Omit<Statement, 'content'> = {
  id: '',
  source: [],
  cue: [],
  quote: 'indirect',
  act: 'say',
  polarity: 'asserted',
  speaker: null,
  entities: [],
  addressee: null,
  medium: 'unspecified',
  time: null,
  parent: null,
  confidence: 1,
  rule: 'bare-assertion@1',
};

/** What stands between a dateline and the first words: "/VNA/. ", "(Coastwire) - ". */
const SLUG = /^[\s.,]*(?:\/[^/\n]{2,30}\/|\([^)\n]{2,30}\))?[\s.—–-]*/u;

/** Behind the dateline and the agency's slug. */
function toldFrom({ placed, text }: Laid, sentence: Span): Span {
  const end = placed.layers.dateline?.at.end ?? 0;
  if (end <= sentence.start || end >= sentence.end) return sentence;
  const start = end + (SLUG.exec(text.slice(end, sentence.end))?.[0].length ?? 0);
  return start < sentence.end ? span(text, start, sentence.end) : sentence;
}

function isOwn(laid: Laid, at: Span): boolean {
  const { text, touching } = laid;
  if (
    at.end - at.start > LONGEST ||
    touching.body.touching(at).length === 0 ||
    /[?"“”]|``|''/u.test(text.slice(at.start, at.end))
  )
    return false;
  const said = touching.statements
    .touching(at)
    .flatMap(({ content }) => content)
    .reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, at.end) - Math.max(start, at.start)), 0);
  if (said > OWN * (at.end - at.start)) return false;
  return grammarOf(laid).hasVerb(at) && copiedBy(laid, at) === null;
}
