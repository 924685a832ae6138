import { useCallback, useMemo } from 'preact/hooks';
import { setQuery, useAddress } from '../address.ts';
import { counted, longDay, shortDay } from '../dates.ts';
import { figureReading, scopeShown } from '../parts/finding-words.ts';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { SpeakerName } from '../parts/speaker.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { type StoryContext, statementOf } from './context.ts';
import { FigureColumns } from './figure-columns.tsx';
import { figureGroups, type Given, type Group, otherFigures } from './figure-groups.ts';
import { FigureLines } from './figure-lines.tsx';
import { Growing } from './growing.tsx';
import { Plot } from './plot.tsx';
import { words } from './words.ts';

/** So many tables, rows of one and lines are shown before one asks for more. */
const TABLES = 8;
const ROWS = 12;
const LINES = 12;

/** What is opened, of the address: every table, a table by its first figure, a list of lines. */
function useOpened() {
  const opened = useAddress().query.get('figures')?.split('|') ?? [];
  const turn = (name: string): void => {
    const names = opened.includes(name) ? opened.filter((one) => one !== name) : [...opened, name];
    setQuery('figures', names.length === 0 ? null : names.join('|'));
  };
  return { isOpen: (name: string) => opened.includes(name), turn };
}

type Opened = ReturnType<typeof useOpened>;

export function Figures({ story }: { readonly story: StoryContext }) {
  const [groups, { compared, once }] = useMemo(() => {
    const tables = figureGroups(story);
    return [tables, otherFigures(story, tables)] as const;
  }, [story]);
  const opened = useOpened();
  if (groups.length + compared.length + once.length === 0) return null;
  return (
    <section aria-labelledby="h-fig">
      <div class="head">
        <h2 id="h-fig">Figures</h2>
        <p class="meta">{groups.length === 0 ? 'no two reports count the same thing' : 'what more than one report counts'}</p>
      </div>
      <Tables story={story} groups={groups} opened={opened} />
      {compared.length > 0 && (
        <>
          <h3 class="sub">
            More or fewer <small class="meta">· no number is given</small>
          </h3>
          <Lines story={story} given={compared} name="compared" opened={opened} />
        </>
      )}
      {once.length > 0 && (
        <details class="fold" open={groups.length === 0}>
          <summary>
            Given by one report <span class="meta">{counted(once.length, 'figure')}</span>
          </summary>
          <Lines story={story} given={once} name="once" opened={opened} />
        </details>
      )}
    </section>
  );
}

interface TablesProps {
  readonly story: StoryContext;
  readonly groups: readonly Group[];
  readonly opened: Opened;
}

function Tables({ story, groups, opened }: TablesProps) {
  const all = opened.isOpen('all');
  if (groups.length === 0) return null;
  return (
    <>
      {(all ? groups : groups.slice(0, TABLES)).map((group) => (
        <FigureTable key={tableName(group)} story={story} group={group} opened={opened} />
      ))}
      {groups.length > TABLES && (
        <More open={all} turn={() => opened.turn('all')} more={counted(groups.length - TABLES, 'more table')} of="figures" />
      )}
      <Key />
    </>
  );
}

const tableName = ({ given: [first] }: Group): string => `${first?.report.id}#${first?.figure.id}`;

interface LinesProps {
  readonly story: StoryContext;
  readonly given: readonly Given[];
  readonly name: string;
  readonly opened: Opened;
}

function Lines({ story, given, name, opened }: LinesProps) {
  const open = opened.isOpen(name);
  return (
    <>
      <FigureLines story={story} given={given} few={LINES} whole={open} />
      {given.length > LINES && (
        <More
          open={open}
          turn={() => opened.turn(name)}
          more={counted(given.length - LINES, 'more figure')}
          of={name === 'once' ? 'given by one report' : 'compared'}
        />
      )}
    </>
  );
}

interface MoreProps {
  readonly open: boolean;
  readonly turn: () => void;
  /** "12 more figures" */
  readonly more: string;
  /** What they are of, for who hears the button alone. */
  readonly of: string;
}

const More = ({ open, turn, more, of }: MoreProps) => (
  <p class="fine after">
    <button type="button" class="link" aria-expanded={open} onClick={turn}>
      {open ? 'fewer' : `and ${more}`}
      <span class="vh">, {of}</span>
    </button>
  </p>
);

const Key = () => (
  <p class="fine after">
    Disc: as written. Broken ring: “around”, or a bound. Bar: a range. Arrow: open-ended. Repeats of one origin are not other
    counts.
  </p>
);

interface TableProps {
  readonly story: StoryContext;
  readonly group: Group;
  readonly opened: Opened;
}

function FigureTable({ story, group, opened }: TableProps) {
  const { name, says, given } = group;
  const open = opened.isOpen(tableName(group));
  const draw = useCallback(
    (one: Given) => <FigureRow key={`${one.report.id}#${one.figure.id}`} story={story} group={group} given={one} />,
    [story, group],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens, and keys must reach it (axe: scrollable-region-focusable) */}
      <section class="scroll-x" tabIndex={0} aria-label={`Figures: ${name}`}>
        <table class="fig">
          <caption>
            {name} <small class="meta">· {says}</small>
          </caption>
          <FigureColumns group={group} />
          <tbody>
            <Growing rows={given} few={ROWS} whole={open}>
              {draw}
            </Growing>
          </tbody>
        </table>
      </section>
      {given.length > ROWS && (
        <More
          open={open}
          turn={() => opened.turn(tableName(group))}
          more={counted(given.length - ROWS, 'more figure')}
          of={name}
        />
      )}
    </>
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
