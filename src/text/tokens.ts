/** What the tokens of a language need to know of its words. */
export interface TokenLexicon {
  /** Is the stop after `word` part of it? `after` is what stands behind the stop, up to some 20 characters. */
  keepsStop(word: string, after: string): boolean;
  /** Does the hyphen after this prefix stay inside the word? */
  keepsHyphen(prefix: string): boolean;
  /** Where a word written as one is cut: "didn't" at 3. Empty for most words. */
  cuts(word: string): readonly number[];
}

type PieceKind = 'word' | 'number' | 'punctuation' | 'symbol';
type PutPiece = (start: number, end: number, kind: PieceKind) => void;

// Tried in this order at each place. Repeats are bounded, so that no input makes them slow.
const FORMS = [
  // "https://example.org/a?b", "desk@example.org"
  String.raw`(?<web>(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}(?<![.,;:!?'’)\]])|[\w+-][\w.+-]{0,63}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|[\w-]{1,64}(?:\.[\w-]{1,64}){0,3}\.(?:com|org|net|gov|edu|info|eu|uk|ru|ua|by|pl|de|fr)(?![\p{L}\p{N}]))`,
  // "@harrowcourier", "#belhaven"
  String.raw`(?<tag>[@#][\p{L}_]\w{0,60})`,
  // "2,000", "3.5", "10:30", ".5"; "1990s" and "16th" are words
  String.raw`(?<number>\d{1,3}(?:,\d{3}){1,8}(?:\.\d{1,20})?(?![\d,]\d)|\d{1,30}(?:[.:]\d{1,20}){0,6}(?!\d|s\b|st\b|nd\b|rd\b|th\b)|(?<!\S)\.\d{1,20})`,
  // "US$", "'70s"
  String.raw`(?<fixed>\p{Lu}{1,3}\$|['’]\d0s(?![\p{L}\p{N}]))`,
  // "U.S.", "a.m.", "J.K."
  String.raw`(?<initials>(?:\p{L}\.){2,6}(?!\p{L}))`,
  // "Verel", "O'Hara", "didn't"
  String.raw`(?<word>[\p{L}\p{M}\p{N}_]{1,100}(?:['’]\p{L}{1,100}){0,3})`,
  // "[...]" marks words left out
  String.raw`(?<mark>\[\.{3}\]|\.{2,20}|-{2,20}|[?!]{2,20})`,
  String.raw`(?<symbol>[\p{S}%§°†‡#])`,
];
const FORM = new RegExp(`${FORMS.join('|')}|(?<other>\\S)`, 'gu');
const NUMBER = /^\d+$/;

/** Calls `put` for each token of `text.slice(from, to)`, in order, with offsets into `text`. */
export function tokensIn(text: string, from: number, to: number, lexicon: TokenLexicon, put: PutPiece): void {
  FORM.lastIndex = from;
  for (let found = FORM.exec(text); found !== null && found.index < to; found = FORM.exec(text)) {
    const start = found.index;
    const groups = found.groups ?? {};
    let end = Math.min(start + found[0].length, to);
    if (groups.word !== undefined) end = word(text, start, end, to, lexicon, put);
    else put(start, end, kindOf(groups));
    FORM.lastIndex = end;
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): PieceKind {
  if (groups.number !== undefined) return 'number';
  if (groups.symbol !== undefined || groups.fixed?.endsWith('$')) return 'symbol';
  return groups.mark === undefined && groups.other === undefined ? 'word' : 'punctuation';
}

/** Puts a word in its pieces, with its abbreviating stop or the rest behind its prefix; returns where it ends. */
function word(text: string, start: number, end: number, to: number, lexicon: TokenLexicon, put: PutPiece): number {
  const surface = text.slice(start, end);
  if (text.charAt(end) === '-' && end + 1 < to && lexicon.keepsHyphen(surface)) {
    const rest = /^[\p{L}\p{M}]{1,100}/u.exec(text.slice(end + 1, Math.min(end + 101, to)))?.[0] ?? '';
    if (rest.length > 1) {
      put(start, end + 1 + rest.length, 'word');
      return end + 1 + rest.length;
    }
  }
  if (text.charAt(end) === '.' && end < to && lexicon.keepsStop(surface, text.slice(end + 1, Math.min(end + 21, to)))) {
    put(start, end + 1, 'word');
    return end + 1;
  }
  let from = start;
  for (const cut of lexicon.cuts(surface)) {
    put(from, start + cut, 'word');
    from = start + cut;
  }
  put(from, end, NUMBER.test(surface) ? 'number' : 'word');
  return end;
}
