import { countryOf } from '../../lexicon/countries.ts';
<<<<<<< HEAD

/** The country in a name or title: "Velmoran President Anton Verel". */
export function codeOfName(name: string): string | null {
  for (const word of name.split(/\s+/u).slice(0, 12)) {
    const code = /^\p{Lu}/u.test(word) ? countryOf(word)?.code : undefined;
    if (code !== undefined) return code;
  }
  return countryOf(name)?.code ?? null;
=======
import { IGO_PHRASES, IGOS } from '../../lexicon/plover-context.ts';
import type { Run } from './party.ts';
import { isCapital, type Term } from './term.ts';

const LONGEST = 4;

/** ISO 3166 alpha-3 of the first country, people or capital that the words name, "IGO" for organisations of states; else `null`. */
export function codeOf(terms: readonly Term[], { from, to }: Run): string | null {
  for (let at = from; at < to; at++) {
    if (!isCapital(terms[at])) continue;
    for (let end = Math.min(to, at + LONGEST); end > at; end--) {
      const words = terms.slice(at, end);
      const code =
        countryOf(words.map(({ text }) => text).join(' '))?.code ?? (end === at + 1 ? hyphenated(words[0]) : undefined);
      if (code !== undefined) return code;
      const phrase = words.map(({ low }) => low).join(' ');
      if (IGO_PHRASES.includes(phrase) || (end === at + 1 && isAcronym(words[0]) && IGOS.has(phrase))) return 'IGO';
    }
  }
  return null;
}

const isAcronym = (term: Term | undefined): boolean => /^(?:[A-Z]\.?){2,}$/.test(term?.text ?? '');

/** "Velmoran-led", "non-Kestrian" */
function hyphenated(term: Term | undefined): string | undefined {
  if (term === undefined || !term.text.includes('-')) return undefined;
  for (const part of term.text.split('-').slice(0, LONGEST)) if (/^\p{Lu}/u.test(part)) return countryOf(part)?.code;
  return undefined;
>>>>>>> d9e90e1 (Tell towns by the state after the comma, and office holders by the report's year)
}
