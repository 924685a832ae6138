import { genderOfTitle } from '../../lexicon/titles.ts';
import { SPEAKS } from '../mention/around.ts';
import type { Word } from '../mention/word.ts';
import type { Description } from './description.ts';
import type { Draft, Stretch } from './draft.ts';

/** A name with whose it is. */
interface Owned extends Stretch {
  readonly draft: Draft;
}

/** The name that begins, or ends, at a word. */
export interface NameEdges {
  readonly begins: ReadonlyMap<number, Owned>;
  readonly ends: ReadonlyMap<number, Owned>;
}

export function edgesOf(drafts: readonly Draft[]): NameEdges {
  const begins = new Map<number, Owned>();
  const ends = new Map<number, Owned>();
  for (const draft of drafts) {
    for (const { from, to } of draft.names) {
      begins.set(from, { draft, from, to });
      ends.set(to, { draft, from, to });
    }
  }
  return { begins, ends };
}

/** The person a title stands beside: "President Anton Verel", "Verel's spokesman, Piotr Hask", "Nadia Kolm, a ministry spokeswoman". */
export function titledBy(words: readonly Word[], description: Description, edges: NameEdges): Draft | null {
  const { from, to, type } = description;
  const next = edges.begins.get(to)?.draft;
  if (next?.type === type && !inside(next, from, edges)) return next;
  if (type !== 'PER') return null;
  const comma = (at: number): boolean => words[at]?.text === ',' && words[at]?.sentence === words[from]?.sentence;
  const before = comma(from - 1) ? edges.ends.get(from - 1)?.draft : undefined;
  if (before?.type === 'PER' && (closes(words, to) || description.article !== 'definite')) return before;
  const end = comma(to) ? to : endOfTail(words, to);
  const after = comma(end) ? edges.begins.get(end + 1) : undefined;
  return after?.draft.type === 'PER' && closes(words, after.to) ? after.draft : null;
}

/** "a lawyer | for the two newspapers |, Piotr Hask,": where the words that a preposition adds to a description end; `to` if none do. */
function endOfTail(words: readonly Word[], to: number): number {
  const sentence = words[to]?.sentence;
  if (!TAIL.has(words[to]?.folded ?? '')) return to;
  let open = false;
  for (let at = to + 1; at < to + LONGEST_TAIL && words[at]?.sentence === sentence; at += 1) {
    const { text = '', folded = '' } = words[at] ?? {};
    if (text === '(' || text === ')') open = text === '(';
    else if (text === ',' && !open) return at;
    else if (SPEAKS.has(folded) || NO_TAIL.has(folded)) return to;
  }
  return to;
}

const TAIL = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
const NO_TAIL = new Set(['that', 'who', 'which', 'is', 'was', 'are', 'were', 'has', 'had', 'have', 'will', 'would', ';', ':']);
const LONGEST_TAIL = 14;

/** Whether a word lies in a name of an entity. No name longer than this is looked for. */
function inside(draft: Draft, at: number, { begins }: NameEdges): boolean {
  for (let from = at; from > at - LONGEST_TAIL; from -= 1) {
    const name = begins.get(from);
    if (name?.draft === draft && at < name.to) return true;
  }
  return false;
}

/** A comma, a stop or the end: what closes an apposition. */
function closes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.shape === 'other' || word.folded === 'who' || word.folded === 'said';
}

/** Gives an entity a description as its title. */
export function entitle(words: readonly Word[], draft: Draft, { from, to, head, places }: Description, text: string): void {
  draft.mentions.push({ from, to });
  draft.heads.add(head.replace(/\.$/u, ''));
  for (const place of places) draft.places.add(place);
  draft.gender ??= genderOfTitle(head);
  const title = printedTitle(words, { from, to }, text);
  if (draft.type !== 'PER' || title === '' || ADDRESS.test(title) || draft.titles.length >= MOST_TITLES) return;
  if (!draft.titles.includes(title)) draft.titles.push(title);
}

/** Nobody has more; each description is compared with all of them. */
const MOST_TITLES = 40;

/** How people are addressed tells their gender, and no office. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Messrs)\.?$/u;
const ARTICLES = new Set('the a an his her its their our this that one another some'.split(' '));

/** The words of a description without its article. */
export function printedTitle(words: readonly Word[], { from, to }: Stretch, text: string): string {
  const start = ARTICLES.has(words[from]?.folded ?? '') ? from + 1 : from;
  return start >= to ? '' : text.slice(words[start]?.start ?? 0, words[to - 1]?.end ?? 0);
}
