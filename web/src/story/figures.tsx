import { scaleLinear } from 'd3-scale';
import type { FigureJson } from '../../../src/api/contract.ts';
import { count, counted } from '../dates.ts';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { type StoryContext, words } from './context.ts';
import { figureGroups, type Given, type Group } from './figure-groups.ts';

export function Figures({ story }: { readonly story: StoryContext }) {
  const groups = figureGroups(story);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="h-fig">
      <div class="head">
        <h2 id="h-fig">Figures</h2>
        <p class="meta">{counted(groups.length, 'thing')} that more than one report counts</p>
      </div>
      {groups.map((group) => (
        <div class="scroll-x" key={group.name} tabIndex={0} role="region" aria-label={group.name}>
          <FigureTable story={story} group={group} />
        </div>
      ))}
      <p class="fine">
        Disc: as written. Broken ring: “around”, or a bound. Arrow: open-ended. Repeats of one origin are not other counts.
      </p>
    </section>
  );
}

function FigureTable({ story, group }: { readonly story: StoryContext; readonly group: Group }) {
  return (
    <table class="fig">
      <caption>
        {group.name} {group.unlike && <small class="meta">· may not count the same thing</small>}
      </caption>
      <colgroup>
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th>As written</th>
          <th>
            <span class="vh">
              Drawn from {count(group.least)} to {count(group.most)}
            </span>
          </th>
          <th>Report</th>
        </tr>
      </thead>
      <tbody>
        {group.given.map((given) => (
          <FigureRow key={`${given.report.id}#${given.figure.id}`} story={story} group={group} given={given} />
        ))}
      </tbody>
    </table>
  );
}

function FigureRow({ story, group, given }: { readonly story: StoryContext; readonly group: Group; readonly given: Given }) {
  const { report, figure } = given;
  const { thingAt } = figure;
  const span = thingAt !== null && thingAt[0] >= figure.end ? [figure.start, thingAt[1]] : [figure.start, figure.end];
  return (
    <tr>
      <td class="q">
        <a href={reportHref(report.id, span)}>{words(story.dossier.annotations[report.id], [span])}</a>
      </td>
      <td>
        <Plot group={group} figure={figure} />
      </td>
      <td>
        <ReportChip report={report} letters={story.letters} span={span} />
      </td>
    </tr>
  );
}

const AXIS = 300;
const MIDDLE = 14;

/** One figure on the scale of its table: a disc where it is exact, an arrow to the open side where it is not. */
function Plot({ group, figure }: { readonly group: Group; readonly figure: FigureJson }) {
  const x = scaleLinear()
    .domain([group.least, group.most])
    .range([10, AXIS - 14]);
  const { least, most, approximate } = figure;
  const from = least === null ? 2 : x(least);
  const to = most === null ? AXIS - 4 : x(most);
  return (
    <svg class="plot" viewBox={`0 0 ${AXIS} 28`} aria-hidden="true">
      <line class="grid" x1="0" x2={AXIS} y1={MIDDLE} y2={MIDDLE} />
      {from !== to && <line x1={from} x2={to} y1={MIDDLE} y2={MIDDLE} />}
      {most === null && <path d={`M${to - 6} ${MIDDLE - 5}L${to} ${MIDDLE}L${to - 6} ${MIDDLE + 5}`} />}
      {least === null && <path d={`M${from + 6} ${MIDDLE - 5}L${from} ${MIDDLE}L${from + 6} ${MIDDLE + 5}`} />}
      {least !== null && <circle class={approximate || most !== least ? 'about' : undefined} cx={x(least)} cy={MIDDLE} r="5" />}
      {least === null && most !== null && <circle class="about" cx={x(most)} cy={MIDDLE} r="5" />}
    </svg>
  );
}
