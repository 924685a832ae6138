import type { Dossier, DossierReport } from '../../../src/api/contract.ts';

type Link = DossierReport['links'][number];

/** What a passage is called; and why it ties no reports to each other, where it does not. */
export const PASSAGE: Readonly<Record<Link['kind'], { readonly name: string; readonly apart: string | null }>> = {
  reprint: { name: 'Reprint', apart: null },
  copy: { name: 'Copied passage', apart: null },
  quote: { name: 'The same quote', apart: 'one speaker’s words: no reason to take the reports for one origin' },
  background: { name: 'Standing background', apart: 'pasted under many reports: no reason to take these for one origin' },
};

/** Words that two reports have in common: `t` in the later, `s` in the earlier. */
export type Passage = Pick<Link, 't' | 's' | 'kind' | 'likeness' | 'edits'>;

type Side = 't' | 's';

interface Linked {
  readonly id: string;
  readonly links: readonly Link[];
}

export interface Pairing {
  /** Whether the first of the two reports is the later one, whose words stand in the other. */
  readonly isLater: boolean;
  readonly passages: readonly Passage[];
}

/** Of a join of the two: said where the links of a text of many copies name another of its sources. */
function joined(story: Dossier | null, report: string, of: string): Passage[] {
  const reasons = (story?.origins ?? []).flatMap(({ why }) => why);
  return reasons.flatMap((why) =>
    why.kind === 'copy' && why.report === report && why.of === of
      ? why.passages.map(({ t, s }) => ({ t, s, kind: 'copy' as const, likeness: 1, edits: [] }))
      : [],
  );
}

/** What two reports share, in the order of the later one. A report links to earlier ones alone. */
export function pairing(one: Linked, other: Linked, story: Dossier | null): Pairing {
  const between = (later: Linked, earlier: Linked): readonly Passage[] => {
    const linked = later.links.filter(({ src }) => src === earlier.id);
    return linked.length > 0 ? linked : joined(story, later.id, earlier.id);
  };
  const [own, theirs] = [between(one, other), between(other, one)];
  const isLater = own.length > 0 || theirs.length === 0;
  return { isLater, passages: (isLater ? own : theirs).toSorted((a, b) => a.t[0] - b.t[0] || a.s[0] - b.s[0]) };
}

/** The place of the passage with just these words of one side; else of the first that shares some; else of the next; else of the last. */
export function passageAt(passages: readonly Passage[], side: Side, [from = 0, to = 0]: readonly number[]): number {
  const tests: readonly ((span: readonly [number, number]) => boolean)[] = [
    ([start, end]) => start === from && end === to,
    ([start, end]) => start < to && from < end,
    ([start]) => start >= from,
  ];
  for (const fits of tests) {
    const at = passages.findIndex(({ [side]: span }) => fits(span));
    if (at !== -1) return at;
  }
  return passages.length - 1;
}

/** The spans of one side: of the passages, and of the names, numbers and negations that were changed inside them. */
export const sharedSpans = (passages: readonly Passage[], side: Side) => passages.map(({ [side]: span }) => span);

export const editedSpans = (passages: readonly Passage[], side: Side) =>
  passages.flatMap(({ edits }) => edits.flatMap(({ [side]: span }) => (span === null ? [] : [span])));
