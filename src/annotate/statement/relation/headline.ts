import { CUE_VERBS } from '../../../lexicon/cues.ts';
import { isTitleHead } from '../../../lexicon/titles.ts';
import type { ReadName } from '../../../model/reading.ts';
import { contains, overlaps, type Span, span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { tidied } from './pieces.ts';
import type { Relation } from './relation.ts';
import { groupStart, isNegated, isPassive } from './verb.ts';

/** Set by hand: few headlines on the development data end in a speaker. */
const RIGHT = 0.7;
/** A longer first line is no headline, a longer label no speaker. */
const LONGEST_LINE = 200;
const LONGEST_SPEAKER = 50;

/** Who speaks in headlines besides those with a name or a title. */
const SPEAKERS =
  /^(?:police|ministry|ministries|government|army|military|navy|court|prosecution|poll|survey|study|report|union|agency|commission|parliament|opposition|embassy|source|official|expert|firefighter|rescuer|regulator|watchdog|bank|company)s?$/;

/** "Kestria to reopen crossing: Brandt", "Police: Three held", "Maron urges Velmora to talk": headlines leave out the words that report. */
export function headlined(
  tree: Tree,
  sentences: readonly Span[],
  names: readonly ReadName[],
  known: readonly Relation[],
): readonly Relation[] {
  const line = headlineOf(tree.text, sentences);
  if (line === null || known.some(({ cue }) => cue.some((at) => overlaps(at, line)))) return [];
  const found = before(tree, line, names) ?? after(tree, line, names) ?? verb(tree, line);
  return found === null ? [] : [found];
}

/** The first line, if it has no full stop and a paragraph follows. */
function headlineOf(text: string, sentences: readonly Span[]): Span | null {
  const start = sentences[0]?.start;
  const end = start === undefined ? -1 : text.indexOf('\n', start);
  if (start === undefined || end < 0 || end - start > LONGEST_LINE) return null;
  const line = tidied(text, start, end);
  return line === null || /[.]["”]?$/.test(text.slice(line.start, line.end)) ? null : line;
}

/** "Police: Three held over fuel theft": what the label says must be a sentence. */
function before(tree: Tree, line: Span, names: readonly ReadName[]): Relation | null {
  const colon = tree.text.indexOf(': ', line.start);
  if (colon < 0 || colon >= line.end) return null;
  const content = tidied(tree.text, colon + 1, line.end);
  const speaker = tidied(tree.text, line.start, colon);
  const says = content !== null && tree.within([content]).some((token) => /^(?:VERB|AUX)$/.test(tree.upos(token)));
  return says && speaker !== null && speaks(tree, speaker, names) ? colonised(tree.text, speaker, colon, content) : null;
}

/** "Kestria to reopen crossing: Brandt", "… – minister". */
function after(tree: Tree, line: Span, names: readonly ReadName[]): Relation | null {
  const words = tree.text.slice(line.start, line.end);
  const mark = Math.max(words.lastIndexOf(': '), words.lastIndexOf(' – '), words.lastIndexOf(' - '), words.lastIndexOf(' — '));
  if (mark < 0) return null;
  const at = line.start + mark + (words[mark] === ':' ? 0 : 1);
  const [content, speaker] = [tidied(tree.text, line.start, at), tidied(tree.text, at + 1, line.end)];
  const says = content !== null && tree.within([content]).some((token) => /^(?:VERB|AUX)$/.test(tree.upos(token)));
  return says && speaker !== null && speaks(tree, speaker, names) ? colonised(tree.text, speaker, at, content) : null;
}

const colonised = (text: string, speaker: Span, mark: number, content: Span): Relation => ({
  ...{ source: [speaker], cue: [span(text, mark, mark + 1)], content: [content] },
  ...{ confidence: RIGHT, rule: 'headline-colon@1' },
});

/** A person's or a body's name and nothing else, or a noun of office. A place ("Port Lenz: …") is the topic. */
function speaks(tree: Tree, at: Span, names: readonly ReadName[]): boolean {
  if (at.end - at.start > LONGEST_SPEAKER) return false;
  const last = tree.within([at]).at(-1);
  if (last === undefined || tree.upos(last) === 'VERB') return false;
  const word = tree.word(last);
  if (SPEAKERS.test(word) || isTitleHead(word) || isTitleHead(word.replace(/s$/, ''))) return true;
  return names.some((name) => /^(?:PER|ORG)$/.test(name.type) && name.at.end === at.end && contains(at, name.at));
}

/** "Maron urges Velmora to open crossing": the verb of the line, where it reports. */
function verb(tree: Tree, line: Span): Relation | null {
  const root = tree.within([line]).find((token) => tree.upos(token) === 'VERB' && tree.head(token) === null);
  if (root === undefined || isPassive(tree, root) || isNegated(tree, root) || groupStart(tree, root) !== root) return null;
  const below = tree.children(root);
  const subject = below.find((child) => tree.relation(child) === 'nsubj' && child < root);
  const clause = below.find((child) => child > root && /^(?:ccomp|xcomp)$/.test(tree.relation(child)));
  if (subject === undefined || clause === undefined || !takesClause(tree.word(root))) return null;
  const [by, cue, what] = [tree.span(...tree.below(subject)), tree.span(root, root), tree.span(...tree.below(clause))];
  if (by === null || cue === null || what === null || what.start < cue.end || !contains(line, what)) return null;
  return { source: [by], cue: [cue], content: [what], confidence: RIGHT, rule: 'headline-verb@1' };
}

/** Verbs that report with a clause: all but attitudes and what may also be done without a word ("plans", "seeks"). */
function takesClause(word: string): boolean {
  const verbs = CUE_VERBS.get(word)?.verbs ?? [];
  return verbs.some(({ particles, act, frames }) => particles.length === 0 && act !== 'believe' && /[bcrt]/.test(frames));
}
