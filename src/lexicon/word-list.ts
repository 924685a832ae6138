import { fold } from './fold.ts';

/** The words of a list, folded; entries of several words are kept apart by commas or line ends. */
export function phrases(list: string): ReadonlySet<string> {
  const entries = list.split(/[,\n]/u).map((entry) => fold(entry.trim()));
  return new Set(entries.filter((entry) => entry !== ''));
}

/** The words of a list parted by white space, folded. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u).map(fold));
}
