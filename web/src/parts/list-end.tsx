import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { count } from '../dates.ts';
import type { ReadyList } from '../listing.ts';

interface ListEndProps {
  readonly list: ReadyList<unknown>;
  /** How many rows are shown, and how many there are, where that is known. */
  readonly shown: number;
  readonly of: number | null;
  readonly more: () => void;
  /** What the list is had as besides. */
  readonly children: ComponentChildren;
}

/** The next page is asked for so many pixels before its place is seen. */
const AHEAD = 1600;

/** The foot of a list: asks for what comes next as one gets near it, and on pressing. */
export function ListEnd({ list: { next, more: asked }, shown, of, more, children }: ListEndProps) {
  const end = useRef<HTMLElement>(null);
  const latest = useRef(more);
  latest.current = more;
  useEffect(() => {
    if (end.current === null || next === null) return;
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && latest.current(), {
      rootMargin: `${AHEAD}px`,
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [next]);
  const failed = typeof asked === 'object' ? asked : null;
  return (
    <footer class="foot" ref={end}>
      {failed !== null && (
        <p role="alert">
          {failed.problem.title}: {failed.problem.detail}. What is shown stays. <code>{failed.problem.code}</code>
        </p>
      )}
      <p class="meta dots">
        <span>{of === null ? `${count(shown)} shown` : `${count(shown)} of ${count(of)} shown`}</span>
        {next !== null && (
          <button type="button" class="link" onClick={failed === null ? more : failed.again}>
            {failed !== null ? 'Try again' : asked === 'asked' ? 'Reading…' : 'Show more'}
          </button>
        )}
        {children}
      </p>
    </footer>
  );
}
