import type { Paint } from './paint.ts';
import { type DiffSide, pieced, type RevisionView } from './revision-words.ts';
import { hanging, tame } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
  readonly indent: string;
}

/**
 * A revision for a terminal: "was: … / now: …", sentence by sentence, the changed words marked: by colour, or in brackets where there is
 * none.
 */
export function revisionLines({ summary, edits, more }: RevisionView, { width, paint, indent }: Sheet): string[] {
  const side = (name: string, one: DiffSide | null, mark: (words: string) => string): string[] => {
    if (one === null) return [];
    const words = pieced(one, marked(paint), (plain) => tame(plain).replace(SIGNS, '\uFFFD'));
    return hanging(`${indent}  ${name} `, `“${words}” ${one.ref}`, width).map((line) =>
      line.replace(MARKED, (_, word: string) => mark(word)),
    );
  };
  return [
    ...hanging(indent, summary, width).map(paint.dim),
    ...edits.flatMap(({ label, was, now }) => [
      `${indent}${label}`,
      ...side('was:', was, paint.denies),
      ...side('now:', now, paint.agrees),
    ]),
    ...(more === 0 ? [] : [`${indent}${paint.dim(`and ${more} more`)}`]),
  ];
}

/** Each changed word between signs that no report may hold, so that breaking lines does not lose them. */
const [BEGIN, END] = ['\uE000', '\uE001'];
const SIGNS = /[\uE000\uE001]/gu;
const MARKED = /\uE000([^\uE001]*)\uE001/gu;

const marked =
  ({ coloured }: Paint) =>
  (words: string): string =>
    coloured
      ? tame(words)
          .replace(SIGNS, '\uFFFD')
          .replace(/\S+/gu, (word) => BEGIN + word + END)
      : `[${tame(words)}]`;
