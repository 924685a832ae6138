import { afterAdjuncts, recipient } from './adjunct.ts';
import { subjectBefore, withAside } from './aside.ts';
import { contentEnd, tidy } from './clause.ts';
import { type CueGroup, cueGroup } from './cue-group.ts';
import { ENDS, isEnd, isMark } from './grammar.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';
import type { Found, Range } from './relation.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

const AGENT_REACH = 16;

/** "by the ministry": where "by" stands and who it names. */
function agent(words: Words, from: number): { readonly by: number; readonly source: Range } | null {
  for (let i = from; i < Math.min(words.length, from + AGENT_REACH); i++) {
    const word = words[i];
    if (word === undefined || ENDS.has(word.lower) || word.lower === ';' || word.lower === 'and' || word.lower === 'that')
      return null;
    if (word.lower !== 'by' || word.quoted >= 0) continue;
    const source = phraseAfter(words, i + 1);
    return source === null || words[source.from]?.lower.endsWith('ing') ? null : { by: i, source: withAside(words, source) };
  }
  return null;
}

/** `Hask was quoted as saying …`: the subject is who spoke. */
function quotedAs(words: Words, group: CueGroup): Found | null {
  if (group.verb.lemma !== 'quote' || words[group.to]?.lower !== 'as') return null;
  let to = group.to + 1;
  if (words[to]?.lower.endsWith('ing')) to++;
  const source = subjectBefore(words, group.from);
  const start = afterAdjuncts(words, to);
  const content = tidy(words, { from: start, to: contentEnd(words, start, false) });
  return source && content && { source: [source], cue: [{ from: group.from, to }], content: [content], rule: 'quoted-as@1' };
}

/** "It was announced that …": nobody is named. */
function impersonal(words: Words, group: CueGroup, subject: Range): Found | null {
  const start = afterAdjuncts(words, group.to);
  if (words[subject.from]?.lower !== 'it' || words[start]?.lower !== 'that') return null;
  const content = tidy(words, { from: start, to: contentEnd(words, start, false) });
  return content && { source: [], cue: [{ from: group.from, to: group.to }], content: [content], rule: 'it-is-said@1' };
}

/** Acts whose passive with an agent reports; what was decided or expected by somebody mostly tells of doing. */
const BY_AGENT = /^(?:say|confirm|deny|refuse|accuse|agree|demand|promise|warn)$/;

/** "The plan was rejected by Tarsk"; "Orsk was told by the police that …". */
function byAgent(words: Words, group: CueGroup, subject: Range): Found | null {
  if (!BY_AGENT.test(group.verb.act)) return null;
  const found = agent(words, group.to);
  if (found === null) return null;
  const cue = [{ from: group.from, to: group.to }];
  const told = group.frames.includes('r') && group.verb.act !== 'accuse';
  const end = contentEnd(words, found.source.to, false);
  const rest =
    end > found.source.to && !ENDS.has(words[found.source.to]?.lower ?? '')
      ? tidy(words, { from: found.source.to, to: end })
      : null;
  const between = found.by > group.to ? tidy(words, { from: group.to, to: found.by }) : null;
  const pieces =
    told && rest !== null
      ? [rest]
      : [subject, ...(between === null ? [] : [between]), ...(told || rest === null || between !== null ? [] : [])];
  return { source: [found.source], cue, content: pieces, rule: 'by-agent@1' };
}

/** Acts whose passive reports even where nobody is named: "was accused of fraud", "were asked to leave". */
const UNNAMED = /^(?:accuse|blame|criticize|criticise|condemn|ask|call|describe|tell|urge|denounce|praise|identify|order|brief)$/;

function unnamed(words: Words, group: CueGroup, subject: Range): Found | null {
  if (!UNNAMED.test(group.verb.lemma)) return null;
  // "an official who was briefed on the call": it tells who he is
  if (group.verb.lemma === 'brief' && /^(?:who|which)$/.test(words[subject.to - 1]?.lower ?? '')) return null;
  const told = group.frames.includes('r') ? recipient(words, group.to, group.verb.lemma !== 'tell') : null;
  const rest = tidy(words, { from: group.to, to: contentEnd(words, group.to, true) });
  if (rest === null || isMark(words[rest.from])) return null;
  const cue = [{ from: group.from, to: group.to }];
  const speaks = group.verb.act === 'say' || group.verb.act === 'demand';
  const content = group.verb.lemma === 'ask' || (speaks && group.frames.includes('r')) ? [rest] : [subject, rest];
  return told === null && speaks && group.verb.lemma === 'tell' ? null : { source: [], cue, content, rule: 'unnamed@1' };
}

/** "Asked whether the crossing would open, …": a question nobody is named for. */
function asked(words: Words, i: number): Found | null {
  const clause = words[i - 1]?.lower ?? '';
  const opens = i === 0 || /^(?:when|,|if|and)$/.test(clause);
  if (
    words[i]?.lower !== 'asked' ||
    !opens ||
    !/^(?:about|whether|if|why|how|what|to|by|where|who)$/.test(words[i + 1]?.lower ?? '')
  )
    return null;
  const by = words[i + 1]?.lower === 'by' ? phraseAfter(words, i + 2) : null;
  const start = by === null ? i + 1 : by.to;
  let to = start;
  while (to < words.length && words[to]?.lower !== ',' && !ENDS.has(words[to]?.lower ?? '')) to++;
  const about = words[start]?.lower === 'about' ? start + 1 : start;
  const content = tidy(words, { from: about, to });
  const cue = [{ from: i, to: about > start && by === null ? about : i + 1 }];
  return content && { source: by === null ? [] : [by], cue, content: [content], rule: 'asked@1' };
}

const SILENT = /^(?:answer|respond|reply|comment|elaborate|say)$/;

const LONGEST_SUBJECT = 10;

/** "did not", "declined to". */
function refuses(words: Words, at: number): boolean {
  const pair = `${words[at]?.lower ?? ''} ${words[at + 1]?.lower ?? ''}`;
  return /^(?:(?:did|would|does|will|could) (?:not|n't)|(?:declined|refused|declines|refuses) to)$/.test(pair);
}

/** "Asked whether the crossing would open, the mayor did not answer": what was asked is what is refused. */
function unanswered(words: Words, question: Found): Found | null {
  const [content] = question.content;
  if (content === undefined || words[content.to]?.lower !== ',') return null;
  const floor = content.to + 1;
  let verb = floor;
  while (verb < floor + LONGEST_SUBJECT && !refuses(words, verb)) verb++;
  const source = refuses(words, verb) ? subjectBefore(words, verb, floor) : null;
  const to = verb + 2;
  if (source === null || !SILENT.test(words[to]?.lower ?? '') || !isEnd(words[to + 1])) return null;
  return { source: [source], cue: [{ from: verb, to: to + 1 }], content: [content], rule: 'asked@1' };
}

/** Reporting in the passive, left to right. */
export function passives(words: Words): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.quoted >= 0 || word.name) continue;
    const question = asked(words, i);
    const silence = question && unanswered(words, question);
    if (question !== null) found.push(question, ...(silence === null ? [] : [silence]));
    const group = question === null ? cueGroup(words, i) : null;
    if (group?.form !== 'passive') continue;
    const quoted = quotedAs(words, group);
    const subject = phraseBefore(words, group.from);
    const one =
      quoted ??
      (subject && (impersonal(words, group, subject) ?? byAgent(words, group, subject) ?? unnamed(words, group, subject)));
    if (one !== null) found.push(one);
  }
  return found;
}
