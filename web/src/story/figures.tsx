import { counted, longDay, shortDay } from '../dates.ts';
import { figureReading, scopeShown } from '../parts/finding-words.ts';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { SpeakerName } from '../parts/speaker.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { type StoryContext, statementOf } from './context.ts';
import { FigureColumns } from './figure-columns.tsx';
import { figureGroups, type Given, type Group, otherFigures } from './figure-groups.ts';
import { FigureLines } from './figure-lines.tsx';
import { Plot } from './plot.tsx';
import { words } from './words.ts';

export function Figures({ story }: { readonly story: StoryContext }) {
  const groups = figureGroups(story);
  const { compared, once } = otherFigures(story, groups);
  if (groups.length + compared.length + once.length === 0) return null;
  return (
    <section aria-labelledby="h-fig">
      <div class="head">
        <h2 id="h-fig">Figures</h2>
        <p class="meta">{groups.length === 0 ? 'no two reports count the same thing' : 'what more than one report counts'}</p>
      </div>
      {groups.map((group) => (
        <FigureTable key={`${group.name} ${group.given[0]?.report.id}`} story={story} group={group} />
      ))}
      {groups.length > 0 && <Key />}
      {compared.length > 0 && (
        <>
          <h3 class="sub">
            More or fewer <small class="meta">· no number is given</small>
          </h3>
          <FigureLines story={story} given={compared} />
        </>
      )}
      {once.length > 0 && (
        <details class="fold" open={groups.length === 0}>
          <summary>
            Given by one report <span class="meta">{counted(once.length, 'figure')}</span>
          </summary>
          <FigureLines story={story} given={once} />
        </details>
      )}
    </section>
  );
}

const Key = () => (
  <p class="fine after">
    Disc: as written. Broken ring: “around”, or a bound. Bar: a range. Arrow: open-ended. Repeats of one origin are not other
    counts.
  </p>
);

function FigureTable({ story, group }: { readonly story: StoryContext; readonly group: Group }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens, and keys must reach it (axe: scrollable-region-focusable)
    <section class="scroll-x" tabIndex={0} aria-label={`Figures: ${group.name}`}>
      <table class="fig">
        <caption>
          {group.name} <small class="meta">· {group.says}</small>
        </caption>
        <FigureColumns group={group} />
        <tbody>
          {group.given.map((given) => (
            <FigureRow key={`${given.report.id}#${given.figure.id}`} story={story} group={group} given={given} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureRowProps {
  readonly story: StoryContext;
  readonly group: Group;
  readonly given: Given;
}

function FigureRow({ story, group, given: { report, figure } }: FigureRowProps) {
  const { thingAt } = figure;
  const span = thingAt !== null && thingAt[0] >= figure.end ? [figure.start, thingAt[1]] : [figure.start, figure.end];
  // A unit is not on the scale, and words beyond the phrase are not in it.
  const more = [...(figure.unit === null ? [] : [figureReading(figure)]), ...scopeShown(figure)];
  const statement = statementOf(story, report.id, figure.statement);
  return (
    <tr>
      <td class="q">
        <a href={reportHref(report.id, span)}>{words(story.dossier.annotations[report.id], [span])}</a>
        {more.length > 0 && <span class="fine which">{more.join(' · ')}</span>}
      </td>
      <td>
        <Plot group={group} figure={figure} />
      </td>
      <td>
        {statement === undefined ? 'the report itself' : <SpeakerName name={statement.speaker} />}
        {figure.asOf !== null && (
          <>
            <br />
            <span class="fine" title={longDay(figure.asOf)}>
              for {shortDay(figure.asOf)}
            </span>
          </>
        )}
      </td>
      <td>
        <ReportChip report={report} letters={story.letters} span={span} paragraph={story.paragraph(report.id, figure.start)} />
        <Corrected ids={figure.corrected} />
        <Correct of={`${report.id}#${figure.id}`} what={`a figure in ${report.id}`} />
      </td>
    </tr>
  );
}
