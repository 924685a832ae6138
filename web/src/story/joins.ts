import type { Annotation, Dossier } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';

export type OriginReason = Dossier['origins'][number]['why'][number];
export type CopyReason = Extract<OriginReason, { readonly kind: 'copy' }>;

/** A passage seldom has the last full stop of its last sentence (as src/dossier/joins.ts counts for the terminal). */
const NEARLY_ALL = 0.9;

/** "4 sentences", "2 passages" where no whole sentence was copied. `copier`: the report that copied. */
export function copiedShown(
  { passages }: Pick<CopyReason, 'passages'>,
  copier: Pick<Annotation, 'sentences'> | undefined,
): string {
  const ordered = passages.map(({ t }) => t).toSorted((a, b) => a[0] - b[0]);
  let [whole, at] = [0, 0];
  for (const [from, to] of copier?.sentences ?? []) {
    while ((ordered[at]?.[1] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    const [left, right] = ordered[at] ?? [0, 0];
    if (Math.min(right, to) - Math.max(left, from) >= NEARLY_ALL * (to - from)) whole += 1;
  }
  return whole > 0 ? counted(whole, 'sentence') : counted(Math.max(1, passages.length), 'passage');
}

/** What ties two reports of one origin; `null` where that is other reports of it. */
export function tieBetween(why: readonly OriginReason[], a: string, b: string): string | null {
  for (const one of why) {
    if (one.kind === 'agency') {
      if ([a, b].every((id) => one.reports.some(({ report }) => report === id))) return `both are ${one.value} copy`;
    } else if ('of' in one && [one.report, one.of].includes(a) && [one.report, one.of].includes(b)) return TIE[one.kind];
  }
  return null;
}

const TIE = {
  copy: 'one copied the other',
  revision: 'one is a changed text of the other',
  hop: 'one was taken from the other',
  decision: 'one comes from the other, as was decided by hand',
} as const;

/** Why reports are one origin, in few words: "VNA copy; 2 copied; 1 a changed text". */
export function briefReasons(why: readonly OriginReason[]): string {
  const agencies = why.flatMap((one) => (one.kind === 'agency' ? [`${one.value} copy`] : []));
  const many = (kind: OriginReason['kind']): number =>
    new Set(why.flatMap((one) => (one.kind === kind && 'report' in one ? [one.report] : []))).size;
  const counts = [
    { many: many('copy'), one: 'copied another', more: 'copied others' },
    { many: many('revision'), one: 'is a changed text of another', more: 'are changed texts of others' },
    { many: many('credit'), one: 'credits the agency', more: 'credit the agency' },
    { many: many('hop'), one: 'was taken from another', more: 'were taken from others' },
    { many: many('decision'), one: 'was placed by hand', more: 'were placed by hand' },
  ];
  const told = counts.filter((one) => one.many > 0).map((one) => `${one.many} ${one.many === 1 ? one.one : one.more}`);
  return [...agencies, ...told].join('; ');
}
