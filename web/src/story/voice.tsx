import type { ComponentChildren } from 'preact';
import { Chain } from '../parts/chain.tsx';
import { ReportChip, reportHref } from '../parts/origin.tsx';
import { Correct, Corrected } from '../review/correct/correcting.tsx';
import { chainOf, type StoryContext } from './context.ts';
import type { Said } from './speaking.ts';
import { NewMark } from './unseen.tsx';
import { reach, words } from './words.ts';

interface WordsProps {
  readonly story: StoryContext;
  readonly said: Said;
  /** What else is said of it. */
  readonly children?: ComponentChildren;
}

/** The words of a statement, its chain and its report. */
export function Words({ story, said, children }: WordsProps) {
  const { report, statement } = said;
  const pieces = statement.content.length > 0 ? statement.content : statement.cue;
  const span = reach(pieces);
  return (
    <>
      <p class="q">
        <a href={reportHref(report.id, span)}>{words(story.dossier.annotations[report.id], pieces)}</a>
      </p>
      <div class="via">
        <Chain links={chainOf(story, said)} />
        <ReportChip
          report={report}
          letters={story.letters}
          span={span}
          paragraph={span === undefined ? undefined : story.paragraph(report.id, span[0])}
        />
        <NewMark report={report.id} />
        {children}
        <Corrected ids={statement.corrected} />
        <Correct of={`${report.id}#${statement.id}`} what={`the statement of ${statement.speaker ?? 'nobody named'}`} />
      </div>
    </>
  );
}
