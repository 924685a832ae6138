import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { keptPlace } from '../address.ts';

/** So many rows are drawn in one frame. */
const STEP = 20;

interface GrowingProps<T> {
  readonly rows: readonly T[];
  /** How many are shown while not all are asked for. */
  readonly few: number;
  readonly whole: boolean;
  /** How many are drawn in one frame. */
  readonly step?: number;
  /** Draws a row; another one draws all of them anew. */
  readonly children: (row: T) => ComponentChildren;
  /** Told when this many are drawn. */
  readonly drawn?: (many: number) => void;
}

/**
 * The first few rows of a list or, where it is asked for whole, all: some more each frame, so that none takes long, and what is drawn is
 * not gone through again. All at once where one comes back to a place among them.
 */
export function Growing<T>({ rows, few, whole, step = STEP, children: draw, drawn: tell }: GrowingProps<T>) {
  const total = whole ? rows.length : Math.min(few, rows.length);
  const [drawn, setDrawn] = useState(() => (keptPlace() === null ? Math.min(total, Math.max(few, step)) : total));
  useEffect(() => {
    tell?.(Math.min(drawn, total));
    if (drawn === total) return;
    if (drawn > total) return setDrawn(total);
    const frame = requestAnimationFrame(() => setDrawn(Math.min(total, drawn + step)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, total, step]);
  const shown = Math.min(drawn, total);
  const chunks = useMemo(() => chunksOf(rows, step), [rows, step]);
  return (
    <>
      {chunks.slice(0, Math.ceil(shown / step)).map((chunk, i) => (
        <Chunk key={i} rows={chunk} upTo={Math.min(chunk.length, shown - i * step)} draw={draw} />
      ))}
    </>
  );
}

const chunksOf = <T,>(rows: readonly T[], step: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / step) }, (_, i) => rows.slice(i * step, (i + 1) * step));

interface ChunkProps<T> {
  readonly rows: readonly T[];
  readonly upTo: number;
  readonly draw: (row: T) => ComponentChildren;
}

function Chunk<T>({ rows, upTo, draw }: ChunkProps<T>) {
  return useMemo(() => <Fragment>{rows.slice(0, upTo).map(draw)}</Fragment>, [rows, upTo, draw]);
}
