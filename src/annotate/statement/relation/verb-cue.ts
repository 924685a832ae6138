import { subjectBefore } from './aside.ts';
import { quotationEnd } from './clause.ts';
import { type CueGroup, cueGroup } from './cue-group.ts';
import { isMark, isPunctuation } from './grammar.ts';
import type { Found } from './relation.ts';
import { sourceOf } from './subject.ts';
import { active, inverted } from './word-order.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

/** `Maron “stressed the need …”`: a verb that its subject's quotation begins with reports all the same. */
function opensQuotation(words: Words, i: number): boolean {
  const [mark, before] = [words[i - 1], words[i - 2]];
  return isMark(mark) && mark?.quoted === words[i]?.quoted && before?.quoted === -1 && !isPunctuation(before);
}

/** What it reports lies with it in the quotation. */
function withinQuotation(words: Words, group: CueGroup): Found | null {
  const source = subjectBefore(words, group.from - 1);
  const content = { from: group.to, to: quotationEnd(words, group.head) - 1 };
  if (group.form !== 'finite' || group.base || group.from !== group.head || source === null || content.to - content.from < 2)
    return null;
  return { source: [source], cue: [{ from: group.from, to: group.to }], content: [content], rule: 'quoted-verb@1' };
}

/** The relation that the reporting verb of a group makes, with where its source, cue and content stand. */
function relationOf(words: Words, group: CueGroup, earlier: readonly Found[]): Found | null {
  if (group.form === 'passive' || group.form === 'infinitive') return null;
  if (group.form === 'finite') {
    const turned = inverted(words, group);
    if (turned !== null) return { ...turned, cue: [{ from: group.from, to: group.to }] };
  }
  const subject = sourceOf(words, group, earlier);
  if (subject === null) return null;
  const parts = active(words, group, subject);
  return parts && { ...parts, cue: [{ from: group.from, to: group.to }] };
}

/** Reporting verbs of a sentence, outside quotation marks, left to right. */
export function verbCues(words: Words): readonly Found[] {
  const found: Found[] = [];
  let floor = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (
      word === undefined ||
      (word.quoted >= 0 && !opensQuotation(words, i)) ||
      (word.name && /^\p{Lu}/u.test(word.text)) ||
      i < floor
    )
      continue;
    const group = cueGroup(words, i, floor);
    if (group === null) continue;
    const relation = word.quoted >= 0 ? withinQuotation(words, group) : relationOf(words, group, found);
    if (relation === null) continue;
    found.push(relation);
    floor = group.to;
  }
  return found;
}
