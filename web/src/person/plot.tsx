import type { Lane, Mark, MarkClass, Scale } from './lanes.ts';

/** Their own line, and that of others below it; px from the top of the lane. */
const OWN = 18;
const OTHERS = 42;
/** Marks of one day stand beside each other; px. */
const BESIDE = 13;

/** Hidden from readers: the row says the same in words. */
export function LanePlot({ lane: { marks, turned }, scale }: { readonly lane: Lane; readonly scale: Scale }) {
  const own = marks.filter((mark) => mark.own);
  const days = own.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <svg class="plot" aria-hidden="true">
      <Grid scale={scale} />
      {first !== undefined && last !== undefined && first !== last && (
        <line class={turned ? 'turn' : 'line'} x1={`${scale.at(first)}%`} x2={`${scale.at(last)}%`} y1={OWN} y2={OWN} />
      )}
      <Row marks={own} y={OWN} scale={scale} />
      <Row marks={marks.filter((mark) => !mark.own)} y={OTHERS} scale={scale} />
    </svg>
  );
}

const Grid = ({ scale }: { readonly scale: Scale }) => (
  <>
    {scale.ticks.map((day) => (
      <line key={day} class="grid" x1={`${scale.at(day)}%`} x2={`${scale.at(day)}%`} y1="0" y2="100%" />
    ))}
  </>
);

function Row({ marks, y, scale }: { readonly marks: readonly Mark[]; readonly y: number; readonly scale: Scale }) {
  return (
    <>
      {marks.map((mark) => {
        const { day } = mark;
        if (day === null) return null;
        const sameDay = marks.filter((one) => one.day === day);
        const aside = (sameDay.indexOf(mark) - (sameDay.length - 1) / 2) * BESIDE;
        return (
          <svg key={`${day} ${mark.drawn}`} x={`${scale.at(day)}%`} y={y} overflow="visible" aria-hidden="true">
            <g transform={`translate(${aside} 0)`}>
              <Shape drawn={mark.drawn} again={mark.again} />
            </g>
          </svg>
        );
      })}
    </>
  );
}

/** As the act's mark in words: disc, square, triangle, cross, broken ring; hollow or thin where it is a repeat. */
function Shape({ drawn, again }: { readonly drawn: MarkClass; readonly again: boolean }) {
  const look = again ? `${drawn} again` : drawn;
  switch (drawn) {
    case 'says':
    case 'holds':
      return <circle class={look} r={again ? 4 : 5} />;
    case 'plans':
      return <rect class={look} x="-4.5" y="-4.5" width="9" height="9" />;
    case 'accuses':
      return <path class={look} d="M0 -5.5L5.5 5H-5.5Z" />;
    case 'denies':
      return <path class={look} d="M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5" />;
    case 'figures':
      return <path class={look} d="M-6 -4V4M-6 0H6M6 -4V4" />;
    default:
      return drawn satisfies never;
  }
}

/** The days, over all lanes. */
export function LaneScale({ scale, day }: { readonly scale: Scale; readonly day: (day: string) => string }) {
  return (
    <svg class="plot" aria-hidden="true">
      {scale.ticks.map((one) => (
        <text key={one} x={`${scale.at(one)}%`} y="18" text-anchor="middle">
          {day(one)}
        </text>
      ))}
    </svg>
  );
}
