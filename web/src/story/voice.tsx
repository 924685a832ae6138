import { ReportChip, reportHref } from '../parts/origin.tsx';
import { shownSpeaker } from '../parts/speaker.tsx';
import { chainOf, type StoryContext } from './context.ts';
import type { Said } from './speaking.ts';
import { reach, words } from './words.ts';

/** "Came to us through": a solid link is named, a dashed one is not. */
function Chain({ story, said }: { readonly story: StoryContext; readonly said: Said }) {
  const last = chainOf(story, said).length - 1;
  return (
    <ol class="chain" aria-label="Came to us through">
      {chainOf(story, said).map((name, i) => (
        <li key={i} class={name === null ? 'gap' : undefined}>
          {name === null ? <span class="un">{i === last ? 'outlet not named' : 'speaker not named'}</span> : shownSpeaker(name)}
        </li>
      ))}
    </ol>
  );
}

/** The words of a statement, its chain and its report. */
export function Words({ story, said }: { readonly story: StoryContext; readonly said: Said }) {
  const { report, statement } = said;
  const pieces = statement.content.length > 0 ? statement.content : statement.cue;
  const span = reach(pieces);
  return (
    <>
      <p class="q">
        <a href={reportHref(report.id, span)}>{words(story.dossier.annotations[report.id], pieces)}</a>
      </p>
      <div class="via">
        <Chain story={story} said={said} />
        <ReportChip
          report={report}
          letters={story.letters}
          span={span}
          paragraph={span === undefined ? undefined : story.paragraph(report.id, span[0])}
        />
      </div>
    </>
  );
}
