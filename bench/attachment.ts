import { lemmaOf } from '../src/annotate/parse/lemma.ts';
import type { Upos } from '../src/model/parse.ts';
import type { ReadToken } from '../src/model/reading.ts';
import type { TreebankDocument } from './conllu.ts';

/** How many tokens there are and how many were read right. A token that was not read is wrong. */
export interface Attachment {
  readonly tokens: number;
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  /** Tokens that have a dictionary form: the later parts of a word that was split by mistake have none. */
  readonly lemmas: number;
  readonly lemma: number;
  readonly lemmaExact: number;
}

const NOTHING: Attachment = { tokens: 0, upos: 0, uas: 0, las: 0, lemmas: 0, lemma: 0, lemmaExact: 0 };

export function attachment(
  { text, tokens }: Pick<TreebankDocument, 'text' | 'tokens'>,
  found: readonly (ReadToken | null)[],
): Attachment {
  const right = { ...NOTHING, tokens: tokens.length };
  for (const [i, gold] of tokens.entries()) {
    const read = found[i] ?? null;
    const form = text.slice(gold.start, gold.end);
    const lemma = read === null ? null : lemmaOf(form, read.upos as Upos);
    const held = read?.head === gold.head;
    right.upos += Number(read?.upos === gold.upos);
    right.uas += Number(held);
    right.las += Number(held && read.relation === gold.relation);
    if (gold.lemma === '_' && form !== '_') continue;
    right.lemmas += 1;
    right.lemma += Number(lemma?.toLowerCase() === gold.lemma.toLowerCase());
    right.lemmaExact += Number(lemma === gold.lemma);
  }
  return right;
}

const COUNTED = Object.keys(NOTHING) as (keyof Attachment)[];

export function together(parts: readonly Attachment[]): Attachment {
  const sum = { ...NOTHING };
  for (const part of parts) for (const name of COUNTED) sum[name] += part[name];
  return sum;
}
