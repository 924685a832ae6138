import { useCallback } from 'preact/hooks';
import { longDay, shortDay } from '../dates.ts';
import { figureReading, scopeShown } from '../parts/finding-words.ts';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { SpeakerName } from '../parts/speaker.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { type StoryContext, statementOf } from './context.ts';
import type { Given } from './figure-groups.ts';
import { phraseOf } from './figure-phrase.ts';
import { Growing } from './growing.tsx';
import { words } from './words.ts';

interface LinesProps {
  readonly story: StoryContext;
  readonly given: readonly Given[];
  /** How many are shown before one asks for all. */
  readonly few: number;
  readonly whole: boolean;
}

/** Figures that no range is drawn for: the phrase as written, how it was read, who says it. */
export function FigureLines({ story, given, few, whole }: LinesProps) {
  const draw = useCallback(
    (one: Given) => <FigureLine key={`${one.report.id}#${one.figure.id}`} story={story} {...one} />,
    [story],
  );
  return (
    <ul class="tlog">
      <Growing rows={given} few={few} whole={whole}>
        {draw}
      </Growing>
    </ul>
  );
}

function FigureLine({ story, report, figure }: Given & { readonly story: StoryContext }) {
  const span = phraseOf(figure);
  const statement = statementOf(story, report.id, figure.statement);
  return (
    <li>
      <div>
        <a class="q" href={reportHref(report.id, span)}>
          {words(story.dossier.annotations[report.id], [span])}
        </a>{' '}
        <span class="fine">
          {[figureReading(figure), ...scopeShown(figure)].join(' · ')} ·{' '}
          {statement === undefined ? 'the report itself' : <SpeakerName name={statement.speaker} />}
          {figure.asOf !== null && (
            <span title={longDay(figure.asOf)}>
              {' '}
              · for <time dateTime={figure.asOf}>{shortDay(figure.asOf)}</time>
            </span>
          )}
        </span>
        <Corrected ids={figure.corrected} />
        <Correct of={`${report.id}#${figure.id}`} what={`a figure in ${report.id}`} />
      </div>
      <ReportChip report={report} letters={story.letters} span={span} paragraph={story.paragraph(report.id, figure.start)} />
    </li>
  );
}
