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
  ʼ: "'",
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

/** A word as it is compared, in lexicons and among reports: lower case, no diacritics, plain quotes and dashes. Its length may differ from the word's. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase().replaceAll('`', "'");
  // quotes first, for compatibility forms take some apart; letters such as ł again when they are small
  return plain(
    plain(word)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, ''),
  );
}

const plain = (word: string): string => word.replace(ODD, (mark) => PLAIN[mark] ?? mark);
