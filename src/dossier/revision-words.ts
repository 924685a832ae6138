import type { EditKind, EditMark } from '../model/claim.ts';
import { counted } from './dates-shown.ts';
import type { RevisionJson, SpanJson } from './shape.ts';
import type { Words } from './words.ts';

/** A run of words of a sentence; `changed` where the other side lacks them. */
export interface DiffPiece {
  readonly words: string;
  readonly changed: boolean;
}

export interface DiffSide {
  readonly pieces: readonly DiffPiece[];
  readonly ref: string;
}

export interface EditView {
  /** "changed, with another number", "left out". */
  readonly label: string;
  readonly was: DiffSide | null;
  readonly now: DiffSide | null;
}

/** A revision beside the report before it. */
export interface RevisionView {
  /** "17 sentences as before, 2 changed, 1 left out". */
  readonly summary: string;
  /** Other numbers, names and negations first, then in the order of the text. */
  readonly edits: readonly EditView[];
  /** So many more are not shown. */
  readonly more: number;
}

/** So many edits are shown in one place: a text that was written anew is read whole. */
const MOST = 40;

const KIND: Readonly<Record<EditKind, string>> = { changed: 'changed', added: 'added', removed: 'left out', moved: 'moved' };
const MARK: Readonly<Record<EditMark, string>> = { number: 'number', name: 'name', negation: '“not”' };

/** `texts`: by report. */
export function revisionView(report: string, { of, kept, edits }: RevisionJson, texts: Texts, words: Words): RevisionView {
  const shown = edits
    .filter(({ kind }) => kind !== 'moved')
    .toSorted((a, b) => Number(b.tells.length > 0) - Number(a.tells.length > 0));
  const counts = (['changed', 'added', 'removed', 'moved'] as const).flatMap((kind) => {
    const count = edits.filter((edit) => edit.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KIND[kind]}`];
  });
  return {
    summary: [`${counted(kept, 'sentence')} as before`, ...(counts.length === 0 ? ['none changed'] : counts)].join(', '),
    edits: shown.slice(0, MOST).map(({ kind, was, now, tells }) => ({
      label: tells.length === 0 ? KIND[kind] : `${KIND[kind]}: ${tells.map((mark) => MARK[mark]).join(', ')}`,
      was: was && { pieces: piecesOf(texts(of), was), ref: words.ref(of, was.span) },
      now: now && { pieces: piecesOf(texts(report), now), ref: words.ref(report, now.span) },
    })),
    more: Math.max(0, shown.length - MOST),
  };
}

/** The text of a report of the dossier. */
export type Texts = (report: string) => string;

/** Longer sentences are shown in part: what was changed in them, and so much around it. */
const AROUND = 400;

function piecesOf(
  text: string,
  { span: [start, end], changed }: { readonly span: SpanJson; readonly changed: readonly SpanJson[] },
) {
  const pieces: DiffPiece[] = [];
  const add = (from: number, to: number, isChanged: boolean): void => {
    if (from >= to) return;
    const shown =
      to - from <= 2 * AROUND ? text.slice(from, to) : `${text.slice(from, from + AROUND)} … ${text.slice(to - AROUND, to)}`;
    pieces.push({ words: shown.replace(/\s+/gu, ' '), changed: isChanged });
  };
  let at = start;
  for (const [from, to] of changed) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

/** One line: "was “… 21 …”", changed words through `mark`. */
export const pieced = ({ pieces }: DiffSide, mark: (words: string) => string, plain: (words: string) => string): string =>
  pieces.map(({ words, changed }) => (changed ? mark(words) : plain(words))).join('');
