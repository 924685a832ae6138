import { type CueGroup, cueGroup } from './cue-group.ts';
import type { Found } from './relation.ts';
import { sourceOf } from './subject.ts';
import { active, inverted } from './word-order.ts';
import type { Word } from './words.ts';

type Words = readonly Word[];

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
    if (word === undefined || word.quoted >= 0 || (word.name && /^\p{Lu}/u.test(word.text)) || i < floor) continue;
    const group = cueGroup(words, i, floor);
    if (group === null) continue;
    const relation = relationOf(words, group, found);
    if (relation === null) continue;
    found.push(relation);
    floor = group.to;
  }
  return found;
}
