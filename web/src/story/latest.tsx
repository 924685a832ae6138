import { counted, longDay } from '../dates.ts';
import { publisher } from '../parts/origin.tsx';
import { type StoryContext, statementOf } from './context.ts';

/** What the last report brought. */
export function LatestReport({ story }: { readonly story: StoryContext }) {
  const { dossier } = story;
  const dated = dossier.reports.filter(({ published }) => published.date !== null);
  const last = dated.at(-1);
  const change = dossier.changes.find(({ report }) => report === last?.id);
  if (last === undefined || change === undefined || dossier.reports.length < 2) return null;
  const added = change.adds.filter((id) => id.includes('#s'));
  const acts = added.map((id) => statementOf(story, last.id, id.split('#')[1] ?? null)?.act);
  const denials = acts.filter((act) => act === 'deny').length;
  const background = change.background.reduce((sum, [start, end]) => sum + end - start, 0);
  const length = dossier.annotations[last.id]?.text?.length ?? 1;
  return (
    <section class="news" aria-labelledby="h-new">
      <div>
        <h2 id="h-new">The latest report</h2>
        <span class="meta">
          {publisher(last)}, {last.published.date === null ? '' : longDay(last.published.date)}
        </span>
      </div>
      <div>
        <b>+{counted(added.length, 'statement')}</b>
        <br />
        {counted(change.adds.length - added.length, 'figure or event', 'figures and events')}
      </div>
      <div>
        {denials > 0 ? (
          <span class="act" data-act="denies">
            {counted(denials, 'denial')}
          </span>
        ) : (
          <b>No new denial</b>
        )}
        <br />
        in this report
      </div>
      <div>
        <b>{background > 0 ? 'Background repeated' : 'No background repeated'}</b>
        <br />
        {background > 0
          ? `${Math.round((100 * background) / length)} % of the report`
          : counted(change.repeats.length, 'statement repeated', 'statements repeated')}
      </div>
      <div>
        <b>{change.withdraws.length > 0 ? 'Withdrawn' : 'Nothing withdrawn'}</b>
        <br />
        {change.withdraws.length > 0
          ? counted(change.withdraws.length, 'finding of the version before', 'findings of the version before')
          : 'as far as these reports tell'}
      </div>
    </section>
  );
}
