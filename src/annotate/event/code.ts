import { countryOf } from '../../lexicon/countries.ts';

/** The country in a name or title: "Velmoran President Anton Verel". */
export function codeOfName(name: string): string | null {
  for (const word of name.split(/\s+/u).slice(0, 12)) {
    const code = /^\p{Lu}/u.test(word) ? countryOf(word)?.code : undefined;
    if (code !== undefined) return code;
  }
  return countryOf(name)?.code ?? null;
}
