import { agencyName } from '../../lexicon/agencies.ts';
import type { AgencyCredit } from '../../model/dateline.ts';
import type { Block, BlockKind } from '../../model/layout.ts';
import { span } from '../../model/span.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { reportOpening } from './opening.ts';

/** Whose copy this is: the slug first, then byline, credit and copyright line. Words of the text ("told Reuters") are never a credit. */
export const agency = {
  name: 'agency@1',
  reads: ['layout'],
  writes: 'agency',
  run({ text }, { layout }): AgencyCredit | null {
    const opening = reportOpening(text, layout);
    const slug = opening?.slug ?? null;
    // "(CNN) -- " with no place before it may be an outlet's own mark
    if (slug !== null && (slug.sure || opening?.place !== null))
      return { at: span(text, slug.start, slug.end), name: slug.name, rule: 'slug@1' };
    for (const [kind, rule] of CREDITS) {
      for (const block of layout.blocks) {
        const found = block.kind === kind ? credited(text, block) : null;
        if (found !== null) return { ...found, rule };
      }
    }
    return null;
  },
} satisfies Stage<'layout', 'agency'>;

const CREDITS: readonly (readonly [BlockKind, AgencyCredit['rule']])[] = [
  ['byline', 'byline@1'],
  ['credit', 'credit@1'],
  ['furniture', 'copyright@1'],
];

const COPYRIGHT = /^(?:©|\(c\)|copyright\b|source\s?:)/iu;
// What parts the names of a credit: "By Jane Roe, Associated Press", "Source: VNA", "(with AP reports)"
const PART =
  /\s?(?:[;,|()[\].:©—–]|(?<![\p{L}\p{N}])(?:and|with|from|by|via|for|the|reports?|reporting|inputs?|files|staff|writers?|correspondents?|source|copyright|\d{4})(?![\p{L}\p{N}]))\s?/giu;

function credited(text: string, { at, kind }: Block): Pick<AgencyCredit, 'at' | 'name'> | null {
  const words = text.slice(at.start, at.end);
  if (kind === 'furniture' && !COPYRIGHT.test(words)) return null;
  let from = 0;
  for (const { index, 0: mark } of [...words.matchAll(PART), { index: words.length, 0: '' }]) {
    const name = agencyName(words.slice(from, index));
    const lead = from + words.slice(from, index).search(/\S/);
    if (name !== null) return { at: span(text, at.start + lead, at.start + words.slice(0, index).trimEnd().length), name };
    from = index + mark.length;
  }
  return null;
}
