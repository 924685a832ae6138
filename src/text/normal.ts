/** Curly, low, angle and prime quotes to plain ones; every dash to a hyphen; the rest of what keyboards vary. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '\u00A0': ' ',
  '\u00AD': '',
  '\u200B': '',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const ASCII = /^[\x20-\x7E]*$/;

/** A word as it is compared: lower case, no diacritics, plain quotes and dashes. Its length may differ from the word's. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.replaceAll('`', "'");
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(ODD, (mark) => PLAIN[mark] ?? mark);
}
