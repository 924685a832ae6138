import type { Annotation } from '../../../src/api/contract.ts';

/** The language that reports are read in; others are kept and grouped by names and numbers alone. */
const READ = 'en';

/** "French"; `null` for a report in the language that is read. */
export function otherLanguage({ language }: Pick<Annotation, 'language'>): string | null {
  if (language === READ || language.startsWith(`${READ}-`)) return null;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language; // what was given with a report need not be a code
  }
}
