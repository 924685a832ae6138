import type { ComponentChildren } from 'preact';
import { longDay } from '../dates.ts';
import { publisher, reportHref } from '../parts/origin.tsx';

interface CiteProps {
  readonly at: { readonly report: string; readonly span: readonly number[] } | null;
  readonly children: ComponentChildren;
}

/** A source's words, leading to where they stand. */
export function Words({ at, children }: CiteProps) {
  return at === null ? <span class="q">{children}</span> : <a href={reportHref(at.report, at.span)}>{children}</a>;
}

interface From {
  readonly report: string;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly date: string | null;
}

/** "Coastwire, 6 Mar 2024". Origin letters are a story's own: over several stories they would say that unlike origins are one. */
export function FromReport({ from, span }: { readonly from: From; readonly span: readonly number[] }) {
  return (
    <a class="rep" href={reportHref(from.report, span)}>
      <span>
        <bdi>{publisher(from) ?? <span class="un">outlet not named</span>}</bdi>,{' '}
        {from.date === null ? <span class="un">no date in the text</span> : longDay(from.date)}
      </span>
    </a>
  );
}
