import { escaped, escapedPiece } from './markdown-escaped.ts';
import { type DiffSide, pieced, type RevisionView } from './revision-words.ts';

/** A revision as lines of a list: "was: … / now: …", sentence by sentence, the changed words in bold. */
export function revisionList({ summary, edits, more }: RevisionView): string[] {
  const side = (name: string, one: DiffSide | null): string[] =>
    one === null ? [] : [`    ${name}: “${pieced(one, bold, escapedPiece)}” ${one.ref}`];
  return [
    `- ${escaped(summary)}`,
    ...edits.map(({ label, was, now }) => [`- ${escaped(label)}`, ...side('was', was), ...side('now', now)].join('  \n')),
    ...(more === 0 ? [] : [`- and ${more} more`]),
  ].flatMap((item) => item.split('\n'));
}

const bold = (words: string): string => `**${escapedPiece(words)}**`;
