import { counted, longDay } from '../dates.ts';
import type { ActClass } from '../parts/saying.ts';
import { shownNames } from '../parts/saying.ts';
import { personHref } from '../person/links.ts';
import { Corrected } from '../review/correct/correcting.tsx';
import type { StoryContext } from './context.ts';
import { OtherNames } from './name-list.tsx';
import type { SaidGroup } from './orders.ts';
import type { Speaker } from './speaking.ts';
import { NewAmong } from './unseen.tsx';

interface GroupHeadProps {
  readonly story: StoryContext;
  readonly group: SaidGroup;
  /** How many of its statements are shown before one asks for more. */
  readonly few: number;
  readonly open: boolean;
  readonly turn: () => void;
}

/** Who, when or what: of a group of statements, with how many there are. */
export function GroupHead({ story, group, few, open, turn }: GroupHeadProps) {
  const many = group.said.length;
  return (
    <div class="by">
      {group.by === 'speaker' && <SpeakerHead story={story} speaker={group.speaker} />}
      {group.by === 'time' && <DayHead day={group.day} />}
      {group.by === 'act' && (
        <h3>
          <span class="act" data-act={group.act}>
            {ACT[group.act]}
          </span>
        </h3>
      )}
      <p class="fine">
        {counted(many, 'statement')}
        {many > few && (
          <>
            {' · '}
            <button type="button" class="link" aria-expanded={open} onClick={turn}>
              {open ? 'fewer' : `${many - few} more`}
              <span class="vh"> of {nameOf(group)}</span>
            </button>
          </>
        )}{' '}
        {!open && many > few && <NewAmong reports={group.said.map(({ report }) => report.id)} />}
      </p>
    </div>
  );
}

/** What each shape stands for. */
const ACT: Readonly<Record<ActClass, string>> = {
  denies: 'Denied',
  holds: 'Refused, or not asserted',
  accuses: 'Accused',
  plans: 'Announced, promised, demanded',
  says: 'Said',
};

/** For who hears the button alone. */
function nameOf(group: SaidGroup): string {
  if (group.by === 'speaker') return group.speaker.name;
  return group.by === 'time' ? (group.day === null ? 'no date' : longDay(group.day)) : ACT[group.act];
}

function DayHead({ day }: { readonly day: string | null }) {
  if (day === null)
    return (
      <h3>
        <span class="un">no date in the text</span>
      </h3>
    );
  return (
    <h3>
      <time dateTime={day}>{longDay(day)}</time>
    </h3>
  );
}

function SpeakerHead({ story, speaker: { name, title, entity } }: { readonly story: StoryContext; readonly speaker: Speaker }) {
  return (
    <>
      <h3>
        {entity === null ? shownNames(name) : <a href={personHref(`${story.dossier.id}#${entity.id}`)}>{shownNames(name)}</a>}
      </h3>
      {title !== null && <p>{title}</p>}
      {entity !== null && <OtherNames story={story} entity={entity} />}
      <Corrected ids={entity?.corrected} />
    </>
  );
}
