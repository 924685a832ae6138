import { byText } from '../model/order.ts';
import type { Original } from '../model/report.ts';
import type { Place } from '../store/archive/archive.ts';
import { digestOf } from './archive-lines.ts';

const DIGEST = 32;

/** Where each original lies, to be listed by its digest: 60 bytes each, so that an archive of any size can be put in order. */
export class ArchiveOrder {
  private digests = Buffer.alloc(1 << 16);
  private readonly paths: string[] = [];
  private readonly formats: string[] = [];
  private readonly rows: { path: number; format: number; at: number; end: number }[] = [];

  add({ bytes, format }: Original, { path, at, end }: Place): void {
    const nth = this.rows.length;
    if ((nth + 1) * DIGEST > this.digests.length) this.digests = Buffer.concat([this.digests, Buffer.alloc(this.digests.length)]);
    digestOf(bytes).copy(this.digests, nth * DIGEST);
    this.rows.push({ path: numbered(this.paths, path), format: numbered(this.formats, format), at, end });
  }

  /** Each original once, whatever the order in which they came. */
  *places(): Generator<Place> {
    const order = Uint32Array.from(this.rows.keys()).sort((a, b) => this.compared(a, b) || a - b);
    let before = -1;
    for (const nth of order) {
      const row = this.rows[nth];
      if (row !== undefined && (before < 0 || this.compared(before, nth) !== 0))
        yield { path: this.paths[row.path] ?? '', at: row.at, end: row.end };
      before = nth;
    }
  }

  get count(): number {
    return this.rows.length;
  }

  private compared(a: number, b: number): number {
    const [from, to] = [a * DIGEST, b * DIGEST];
    const { digests, formats, rows } = this;
    const byDigest = digests.compare(digests, to, to + DIGEST, from, from + DIGEST);
    return byDigest || byText(formats[rows[a]?.format ?? 0] ?? '', formats[rows[b]?.format ?? 0] ?? '');
  }
}

/** Its number among the names, which are few. */
function numbered(names: string[], name: string): number {
  const known = names.lastIndexOf(name);
  return known >= 0 ? known : names.push(name) - 1;
}
