import type { ClaimJson, Dossier, DossierReport } from '../../../src/api/contract.ts';

type Link = DossierReport['links'][number];

/** What a passage is called; and why it ties no reports to each other, where it does not. */
export const PASSAGE: Readonly<Record<Passage['kind'], { readonly name: string; readonly apart: string | null }>> = {
  reprint: { name: 'Reprint', apart: null },
  copy: { name: 'Copied passage', apart: null },
  quote: { name: 'The same quote', apart: 'one speaker’s words: no reason to take the reports for one origin' },
  background: { name: 'Standing background', apart: 'pasted under many reports: no reason to take these for one origin' },
  differs: { name: 'Accounts differ', apart: null },
  alike: { name: 'Told alike', apart: null },
};

type Account = ClaimJson['accounts'][number];

/** Two accounts of one claim, which stand in the words of a passage. */
export interface Point {
  readonly id: string;
  readonly relation: ClaimJson['relation'];
  readonly t: Account;
  readonly s: Account;
}

/** Words that two reports have in common, or that speak of one thing: `t` in the later, `s` in the earlier. */
export interface Passage extends Pick<Link, 't' | 's' | 'likeness' | 'edits'> {
  readonly kind: Link['kind'] | 'differs' | 'alike';
  /** `null`: the words were found in both. */
  readonly point: Point | null;
}

export const isShared = ({ point }: Passage): boolean => point === null;

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
      ? why.passages.map(({ t, s }) => ({ t, s, kind: 'copy' as const, likeness: 1, edits: [], point: null }))
      : [],
  );
}

/** What two reports share, and what they tell of one thing, in the order of the later one. A report links to earlier ones alone. */
export function pairing(one: Linked, other: Linked, story: Dossier | null): Pairing {
  const between = (later: Linked, earlier: Linked): readonly Passage[] => {
    const linked = later.links.filter(({ src }) => src === earlier.id);
    return linked.length > 0 ? linked.map((link) => ({ ...link, point: null })) : joined(story, later.id, earlier.id);
  };
  const [own, theirs] = [between(one, other), between(other, one)];
  const place = ({ id }: Linked): number => story?.reports.findIndex((report) => report.id === id) ?? 0;
  const isLater = own.length > 0 || (theirs.length === 0 && place(one) >= place(other));
  const [later, earlier, shared] = isLater ? [one, other, own] : [other, one, theirs];
  const points = pointsOf(story, later.id, earlier.id).filter((point) => !isCopied(point, shared));
  const all = onceEach([...points, ...shared]);
  return { isLater, passages: all.toSorted((a, b) => a.t[0] - b.t[0] || a.s[0] - b.s[0]) };
}

const ALIKE = new Set<ClaimJson['relation']>(['agrees', 'adds', 'repeated']);

/** Of each claim that both reports speak of: an account of the one beside one of the other, those of other stands first. */
function pointsOf(story: Dossier | null, later: string, earlier: string): readonly Passage[] {
  const points = (story?.claims ?? []).flatMap(({ id, relation, accounts }): Passage[] => {
    const own = accounts.filter(({ report }) => report === later);
    const pairs = own.flatMap((t) => accounts.filter(({ report }) => report === earlier).map((s) => ({ id, relation, t, s })));
    return pairs
      .toSorted((a, b) => Number(a.t.stand === a.s.stand) - Number(b.t.stand === b.s.stand))
      .map((point) => ({
        ...{ t: point.t.span, s: point.s.span, likeness: 1, edits: [], point },
        kind: ALIKE.has(relation) ? 'alike' : 'differs',
      }));
  });
  return points.toSorted((a, b) => Number(a.kind === 'alike') - Number(b.kind === 'alike'));
}

/** What was copied is told alike anyhow; a number changed in a copied passage is marked there. */
const isCopied = ({ t, s, kind }: Passage, shared: readonly Passage[]): boolean =>
  shared.some((passage) => {
    const both = [touch(passage.t, t), touch(passage.s, s)];
    return kind === 'alike' ? both.includes(true) : both.every(Boolean);
  });

const touch = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[1] && other[0] < one[1];

/** An address names a passage by its words, so the same words begin no two. */
function onceEach(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ t, s }) => {
    const keys = [`t ${t.join()}`, `s ${s.join()}`];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
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
export const sharedSpans = (passages: readonly Passage[], side: Side) =>
  passages.filter(isShared).map(({ [side]: span }) => span);

/** The spans of one side: of accounts that differ, or of those that tell alike. */
export const pointSpans = (passages: readonly Passage[], side: Side, kind: 'differs' | 'alike') =>
  passages.filter((passage) => passage.kind === kind).map(({ [side]: span }) => span);

export const editedSpans = (passages: readonly Passage[], side: Side) =>
  passages.flatMap(({ edits }) => edits.flatMap(({ [side]: span }) => (span === null ? [] : [span])));
