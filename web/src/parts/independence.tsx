import { counted } from '../dates.ts';
import type { Letter } from './origin.tsx';

const CELLS_AT_MOST = 15;

/** "5 reports, at most 2 independent origins" */
export function independence(reports: number, atMost: number): string {
  return `${counted(reports, 'report')}, at most ${counted(atMost, 'independent origin')}`;
}

interface BarProps {
  readonly origins: readonly { readonly reports: number; readonly letter: Letter }[];
}

/** One cell a report, one block an origin, hollow where nobody names the origin. The words beside it say the same. */
export function IndependenceBar({ origins }: BarProps) {
  const total = origins.reduce((sum, { reports }) => sum + reports, 0);
  const many = total > CELLS_AT_MOST;
  return (
    <span class={many ? 'ob many' : 'ob'} aria-hidden="true">
      {origins.map(({ reports, letter: { letter, name } }) => (
        <b key={letter} class={name === null ? 'no' : undefined} style={{ '--n': String(reports) }}>
          {Array.from({ length: many ? 1 : reports }, (_, i) => (
            <i key={i} />
          ))}
        </b>
      ))}
    </span>
  );
}
