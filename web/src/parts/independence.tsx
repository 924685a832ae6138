import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted } from '../dates.ts';

const CELLS_AT_MOST = 15;

/** "5 reports, at most 2 independent origins" */
export function independence(reports: number, atMost: number): string {
  return `${counted(reports, 'report')}, at most ${counted(atMost, 'independent origin')}`;
}

export interface Block {
  /** How many reports, or accounts, count once. */
  readonly size: number;
  /** Whether anybody names their origin. */
  readonly named: boolean;
}

interface BarProps {
  readonly blocks: readonly Block[];
}

/** One cell a report, one block an origin, hollow where nobody names the origin. The words beside it say the same. */
export function IndependenceBar({ blocks }: BarProps) {
  const total = blocks.reduce((sum, { size }) => sum + size, 0);
  const many = total > CELLS_AT_MOST;
  return (
    <span class={many ? 'ob many' : 'ob'} aria-hidden="true">
      {blocks.map(({ size, named }, place) => (
        <b key={place} class={named ? undefined : 'no'} style={{ '--n': String(size) }}>
          {Array.from({ length: many ? 1 : size }, (_, i) => (
            <i key={i} />
          ))}
        </b>
      ))}
    </span>
  );
}

interface CountProps {
  readonly reports: number;
  readonly atMost: number;
}

/** Where only the counts are known: a dark cell for each origin there may be, then the reports that go back to one of them. */
export function CountBar({ reports, atMost }: CountProps) {
  const rest = Math.max(0, reports - atMost);
  const many = reports > CELLS_AT_MOST;
  const cells = (count: number, kind: string | undefined) =>
    Array.from({ length: many ? Math.min(1, count) : count }, (_, i) => (
      <b key={`${kind} ${i}`} class={kind} style={{ '--n': String(count) }}>
        <i />
      </b>
    ));
  return (
    <span class={many ? 'ob many counts' : 'ob counts'} aria-hidden="true">
      {cells(atMost, undefined)}
      {cells(rest, 'rest')}
    </span>
  );
}

interface IndependentProps extends BarProps {
  /** "at most 2 origins" */
  readonly says: string;
  /** The reasons in one or two sentences: shown while one points at the bar or has the focus on it. */
  readonly brief: string;
  /** The same as a list that leads to the words: shown once opened. */
  readonly children: ComponentChildren;
}

/** The bar with its count; why reports or accounts count once is had by pointing, by focus, and as a list. */
export function Independent({ blocks, says, brief, children }: IndependentProps) {
  const tip = useId();
  const [hushed, setHushed] = useState(false);
  const speak = (): void => setHushed(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only puts away what pointing has shown
    <div
      class={hushed ? 'indep hushed' : 'indep'}
      onKeyDown={({ key }) => setHushed(key === 'Escape')}
      onMouseLeave={speak}
      onFocusOut={speak}
    >
      <details>
        <summary aria-describedby={tip}>
          <IndependenceBar blocks={blocks} /> <span>{says}</span>
        </summary>
        {children}
      </details>
      <p class="tip" role="tooltip" id={tip}>
        {brief}
      </p>
    </div>
  );
}
