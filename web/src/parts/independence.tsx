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

/** More blocks are no longer told apart: several neighbours are then drawn as one. */
const BLOCKS_AT_MOST = 40;
/** More reports make the bar no longer. */
const LONGEST = 120;

function bundled(blocks: readonly Block[]): readonly Block[] {
  const many = Math.ceil(blocks.length / BLOCKS_AT_MOST);
  return Array.from({ length: Math.ceil(blocks.length / many) }, (_, i) => blocks.slice(i * many, (i + 1) * many)).map(
    (some) => ({
      size: some.reduce((sum, { size }) => sum + size, 0),
      named: some.some(({ named }) => named),
    }),
  );
}

/** One cell a report, one block an origin, hollow where nobody names the origin. The words beside it say the same. */
export function IndependenceBar({ blocks }: BarProps) {
  const total = blocks.reduce((sum, { size }) => sum + size, 0);
  const many = total > CELLS_AT_MOST;
  const scale = Math.min(1, LONGEST / total);
  return (
    <span class={many ? 'ob many' : 'ob'} aria-hidden="true">
      {bundled(blocks).map(({ size, named }, place) => (
        <b key={place} class={named ? undefined : 'no'} style={{ '--n': String(many ? scale * size : size) }}>
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
  const [open, setOpen] = useState(false); // of a long story these are hundreds of lists, and seldom asked for
  const speak = (): void => setHushed(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only puts away what pointing has shown
    <div
      class={hushed ? 'indep hushed' : 'indep'}
      onKeyDown={({ key }) => setHushed(key === 'Escape')}
      onMouseLeave={speak}
      onFocusOut={speak}
    >
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-describedby={tip}>
          <IndependenceBar blocks={blocks} /> <span>{says}</span>
        </summary>
        {open && children}
      </details>
      <p class="tip" role="tooltip" id={tip}>
        {brief}
      </p>
    </div>
  );
}
