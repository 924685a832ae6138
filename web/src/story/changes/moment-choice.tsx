import { useId } from 'preact/hooks';
import { setQuery } from '../../address.ts';
import type { StoryContext } from '../context.ts';
import { daysOf, momentShown, type Since, YESTERDAY } from './moments.ts';
import type { LastVisit } from './visit.ts';

interface MomentChoiceProps {
  readonly story: StoryContext;
  readonly since: Since;
  readonly visit: LastVisit | null;
}

/** Days of a story that has run for years would be no choice. */
const MOST = 60;

/** The moment since which one asks: the day before the story's last, a day on which reports came, or what this reader has not seen. */
export function MomentChoice({ story, since, visit }: MomentChoiceProps) {
  const id = useId();
  const days = daysOf(story.dossier).slice(0, MOST);
  const own = since.given !== YESTERDAY && !days.includes(since.given);
  return (
    <p class="moment">
      <label for={id}>since</label> <span class="paper">{momentShown(since.moment)}</span>
      <select id={id} value={since.given} onChange={({ currentTarget }) => setQuery('since', currentTarget.value)}>
        <option value={YESTERDAY}>the day before its last</option>
        {own && <option value={since.given}>{momentShown(since.given)}</option>}
        {days.map((day) => (
          <option key={day} value={day}>
            {momentShown(day)}
            {visit?.since === day && ', not seen before'}
          </option>
        ))}
      </select>
      {since.given === YESTERDAY && <span class="fine">{momentShown(since.moment)}</span>}
    </p>
  );
}
