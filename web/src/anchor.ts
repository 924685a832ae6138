/** Half-open, UTF-16 offsets into a report's text. */
export type Place = readonly [number, number];

/** Words as a link holds them: the beginning and, of long ones, the end, with what stands before and after. */
export interface Quote {
  readonly prefix: string;
  readonly start: string;
  /** `null` where `start` is all of the words. */
  readonly end: string | null;
  readonly suffix: string;
}

/** Words of a report that a link leads to: where they stood, in which text, and how they read. Links of old have the place alone. */
export interface Anchor {
  readonly span: Place;
  /** The fingerprint of the text that the link was made for. */
  readonly version: string | null;
  readonly quote: Quote | null;
}

const CONTEXT = 24;
/** Longer words are told by their beginning and their end. */
const WHOLE = 80;
const PART = 32;
/** No link of ours has longer parts. */
const LONGEST = 400;

const FNV = 16_777_619;

/** Tells two texts apart, not more: 16 hex digits of two FNV-1a hashes over UTF-16. The page may have no hash of the browser's to ask. */
export function fingerprint(text: string): string {
  let [a, b] = [2_166_136_261, 84_696_351];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, FNV);
    b = Math.imul(b ^ ((unit << 7) | (unit >> 9)), FNV);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The link to words of a text. */
export function anchorTo(text: string, span: Place): Anchor {
  const [from, to] = span;
  const whole = to - from <= WHOLE;
  return {
    span,
    version: fingerprint(text),
    quote: {
      prefix: text.slice(wholeAt(text, Math.max(0, from - CONTEXT)), from),
      start: text.slice(from, whole ? to : wholeAt(text, from + PART)),
      end: whole ? null : text.slice(wholeAt(text, to - PART), to),
      suffix: text.slice(to, wholeAt(text, Math.min(text.length, to + CONTEXT))),
    },
  };
}

/** Marks, joiners and second halves belong to the letter before them. */
const GOES_ON = /^(?:\p{M}|\u200d|[\udc00-\udfff])/u;

/** The first place from `at` on where no letter is cut in two. */
function wholeAt(text: string, at: number): number {
  let place = at;
  while (place > 0 && place < text.length && GOES_ON.test(text.slice(place, place + 2))) place += 1;
  return place;
}

/** "s=12-80&v=1f…&q=before-,the words,-after": the quote as in text fragments of the web. */
export function anchorHash({ span: [from, to], version, quote }: Anchor): string {
  const parts = [
    `s=${from}-${to}`,
    ...(version === null ? [] : [`v=${version}`]),
    ...(quote === null ? [] : [`q=${quoteWritten(quote)}`]),
  ];
  return parts.join('&');
}

function quoteWritten({ prefix, start, end, suffix }: Quote): string {
  const parts = [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === null ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ];
  return parts.join(',');
}

const LONE = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/** A hyphen parts the words from what stands around them; half a letter cannot be written in an address. */
const encoded = (words: string): string => encodeURIComponent(words.replace(LONE, '\ufffd')).replaceAll('-', '%2D');

/** `null` where the address leads to no words. A quote that cannot be read is none: the place is then all there is. */
export function anchorIn(hash: string): Anchor | null {
  const parts = new Map(hash.replace(/^#/u, '').split('&').map(named));
  const span = /^(\d{1,9})-(\d{1,9})$/u.exec(parts.get('s') ?? '');
  if (span === null) return null;
  const version = parts.get('v') ?? '';
  return {
    span: [Number(span[1]), Number(span[2])],
    version: /^[\da-f]{16}$/u.test(version) ? version : null,
    quote: quoteRead(parts.get('q') ?? ''),
  };
}

const named = (part: string): readonly [string, string] => {
  const cut = part.indexOf('=');
  return cut < 0 ? [part, ''] : [part.slice(0, cut), part.slice(cut + 1)];
};

function quoteRead(written: string): Quote | null {
  const parts = written.split(',');
  const prefix = parts.length > 1 && parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.length > 1 && parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [start = '', end = null] = parts;
  if (start === '' || parts.length > 2 || written.length > LONGEST * 9) return null;
  try {
    const [words, last, before, after] = [start, end ?? '', prefix, suffix].map(decodeURIComponent);
    return { prefix: before ?? '', start: words ?? '', end: end === null ? null : (last ?? ''), suffix: after ?? '' };
  } catch {
    return null; // "%E0%" in a link cut short
  }
}
