import { ReportChip } from '../parts/origin.tsx';
import { shownNames } from '../parts/saying.ts';
import type { StoryContext } from './context.ts';
import { spokenFor } from './spoken-for.ts';
import { reach } from './words.ts';

/** More of them are found under who said what. */
const MOST = 8;

/** People who have no words of their own in these reports: what they said is told by others. */
export function OnlySpokenFor({ story }: { readonly story: StoryContext }) {
  const people = spokenFor(story);
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="h-for">
      <div class="head">
        <h2 id="h-for">Only spoken for</h2>
        <p class="meta">no words of their own</p>
      </div>
      <ul class="tlog">
        {people.slice(0, MOST).map(({ name, by, said: { report, statement } }) => {
          const span = reach(statement.content.length > 0 ? statement.content : statement.cue) ?? [0, 0];
          return (
            <li key={name}>
              <b>{shownNames(name)}</b> <span class="meta">told by {by.map(shownNames).join(', ')}</span>
              <br />
              <ReportChip report={report} letters={story.letters} span={span} paragraph={story.paragraph(report.id, span[0])} />
            </li>
          );
        })}
      </ul>
      {people.length > MOST && <p class="fine after">and {people.length - MOST} more</p>}
    </section>
  );
}
