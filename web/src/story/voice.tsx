import { ReportChip } from '../parts/origin.tsx';
import { chainOf, reach, type Said, type StoryContext, words } from './context.ts';

/** "Came to us through": a solid link is named, a dashed one is not. */
export function Chain({ story, said }: { readonly story: StoryContext; readonly said: Said }) {
  return (
    <ol class="chain" aria-label="Came to us through">
      {chainOf(story, said).map((name, i) => (
        <li key={i} class={name === null ? 'gap' : undefined}>
          {name ?? <span class="un">{i === 0 ? 'outlet not named' : 'nobody named'}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The words of a statement, its chain and its report. */
export function Words({ story, said }: { readonly story: StoryContext; readonly said: Said }) {
  const { report, statement } = said;
  const annotation = story.dossier.annotations[report.id];
  const span = reach(statement.content.length > 0 ? statement.content : statement.cue);
  const text = words(annotation, statement.content.length > 0 ? statement.content : statement.cue);
  return (
    <>
      <p class="q">
        <a href={`/report/${encodeURIComponent(report.id)}#s=${span?.[0] ?? 0}-${span?.[1] ?? 0}`}>{text}</a>
      </p>
      <div class="via">
        <Chain story={story} said={said} />{' '}
        <ReportChip report={report} letters={story.letters} {...(span === undefined ? {} : { span })} />
      </div>
    </>
  );
}
