/** A run of words of a sentence; `changed`: the other side lacks them. */
export interface DiffPiece {
  readonly from: number;
  readonly words: string;
  readonly changed: boolean;
}

interface Edited {
  readonly span: readonly number[];
  readonly changed: readonly (readonly number[])[];
}

/** Longer runs that stand on both sides are shown by their beginning and their end. */
const AROUND = 400;

/** A sentence cut where words of it were changed; without any, all of it was: it stands on one side alone. */
export function piecesOf(text: string, { span: [start = 0, end = 0], changed }: Edited, isWhole: boolean): readonly DiffPiece[] {
  if (isWhole) return [{ from: start, words: text.slice(start, end), changed: true }];
  const pieces: DiffPiece[] = [];
  const add = (from: number, to: number, isChanged: boolean): void => {
    const words = text.slice(from, to);
    const shown = isChanged || words.length <= 2 * AROUND ? words : `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}`;
    if (from < to) pieces.push({ from, words: shown, changed: isChanged });
  };
  let at = start;
  for (const [from = 0, to = 0] of changed) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}
