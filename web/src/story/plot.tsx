import { scaleLinear } from 'd3-scale';
import type { FigureJson } from '../../../src/api/contract.ts';
import { count } from '../dates.ts';
import type { Group } from './figure-groups.ts';

/** Positions are shares of the width, so that a plot is as wide as its cell. A margin keeps discs and arrows inside. */
const MARGIN = 4;
const place = ({ axis: [from, to] }: Group) =>
  scaleLinear()
    .domain([from, to])
    .range([MARGIN, 100 - MARGIN]);
const TICKS = 3;
const MIDDLE = '50%';

const ticksOf = (group: Group): readonly number[] => place(group).ticks(TICKS);

/** The numbers above the plots of a table. */
export function Scale({ group }: { readonly group: Group }) {
  const x = place(group);
  const ticks = ticksOf(group);
  return (
    <>
      <span class="vh">
        Drawn from {count(group.axis[0])} to {count(group.axis[1])}
      </span>
      <svg class="plot scale" aria-hidden="true">
        {ticks.map((tick, i) => (
          <text key={tick} x={`${x(tick)}%`} y="11" text-anchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}>
            {count(tick)}
          </text>
        ))}
      </svg>
    </>
  );
}

interface PlotProps {
  readonly group: Group;
  readonly figure: FigureJson;
}

/** One figure on the scale of its table: a disc where it is exact, a bar for a range, an arrow to the open side. */
export function Plot({ group, figure: { least, most, approximate } }: PlotProps) {
  const scale = place(group);
  const x = (value: number): string => `${scale(value)}%`;
  const [from, to] = [least === null ? '0.5%' : x(least), most === null ? '99.5%' : x(most)];
  const known = [...new Set([least, most].filter((value) => value !== null))];
  const isOpen = least === null || most === null;
  return (
    <svg class="plot" aria-hidden="true">
      {ticksOf(group).map((tick) => (
        <line key={tick} class="grid" x1={x(tick)} x2={x(tick)} y1="0" y2="100%" />
      ))}
      {from !== to && <line class={isOpen ? 'open' : 'words'} x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />}
      {most === null && <Arrow x={to} d="M-5 -5L0 0L-5 5" />}
      {least === null && <Arrow x={from} d="M5 -5L0 0L5 5" />}
      {(isOpen || from === to) &&
        known.map((value) => (
          <circle key={value} class={approximate || isOpen ? 'about' : undefined} cx={x(value)} cy={MIDDLE} r="4" />
        ))}
    </svg>
  );
}

function Arrow({ x, d }: { readonly x: string; readonly d: string }) {
  return (
    <svg x={x} y={MIDDLE} overflow="visible" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
