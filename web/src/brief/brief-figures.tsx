import { shortDay } from '../dates.ts';
import { figureReading, scopeShown } from '../parts/finding-words.ts';
import { SpeakerName } from '../parts/speaker.tsx';
import { type StoryContext, statementOf } from '../story/context.ts';
import { FigureColumns } from '../story/figure-columns.tsx';
import type { Given as GivenFigure, Group } from '../story/figure-groups.ts';
import { phraseOf } from '../story/figure-phrase.ts';
import { Plot } from '../story/plot.tsx';
import { words } from '../story/words.ts';
import { BriefHead } from './brief-head.tsx';
import { FIGURES } from './first-page.ts';
import type { Fitting } from './fitting.ts';
import { Ref } from './references.tsx';

interface Given {
  readonly story: StoryContext;
  readonly chips: ReadonlyMap<string, string>;
}

/** Numbers of one thing, from several reports, on one scale. */
export function BriefFigures({ tables: { shown, left }, ...given }: Given & { readonly tables: Fitting<Group> }) {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="h-fig">
      <BriefHead
        id="h-fig"
        name="Figures"
        note="disc: as written · broken ring: “around”, or a bound · arrow: open-ended"
        left={left}
        what="table"
      />
      {shown.map((group) => (
        <Table key={`${group.name} ${group.given[0]?.report.id}`} {...given} group={group} />
      ))}
    </section>
  );
}

function Table({ group, ...given }: Given & { readonly group: Group }) {
  const rows = group.given.slice(0, FIGURES);
  const left = group.given.length - rows.length;
  return (
    <table class="fig">
      <caption>
        {group.name}{' '}
        <small class="meta">
          · {group.says}
          {left > 0 && ` · ${left} more in the record`}
        </small>
      </caption>
      <FigureColumns group={group} />
      <tbody>
        {rows.map((one) => (
          <Row key={`${one.report.id}#${one.figure.id}`} {...given} group={group} given={one} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Given {
  readonly group: Group;
  readonly given: GivenFigure;
}

function Row({ group, given: { report, figure }, ...given }: RowProps) {
  const span = phraseOf(figure);
  const statement = statementOf(given.story, report.id, figure.statement);
  const more = [...(figure.unit === null ? [] : [figureReading(figure)]), ...scopeShown(figure)];
  return (
    <tr>
      <td class="q">
        <span class="cut">{words(given.story.dossier.annotations[report.id], [span])}</span>
      </td>
      <td>
        <Plot group={group} figure={figure} />
      </td>
      <td>
        {statement === undefined ? 'the report itself' : <SpeakerName name={statement.speaker} />}
        <span class="fine">
          {[...more, ...(figure.asOf === null ? [] : [`for ${shortDay(figure.asOf)}`])].map((one) => ` · ${one}`)}
        </span>
      </td>
      <td>
        <Ref {...given} report={report.id} span={span} />
      </td>
    </tr>
  );
}
