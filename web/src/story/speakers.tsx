import { setQuery } from '../address.ts';
import { counted } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import { Circumstances } from '../parts/circumstances.tsx';
import { shownNames } from '../parts/saying.ts';
import { personHref } from '../person/links.ts';
import { Corrected } from '../review/correct/correcting.tsx';
import type { StoryContext } from './context.ts';
import { OtherNames } from './name-list.tsx';
import type { Speaker } from './speaking.ts';
import { Words } from './voice.tsx';
import { cueOf } from './words.ts';

/** Statements of a speaker, and speakers, that are shown before one asks for more. */
const STATEMENTS = 2;
const SPEAKERS = 8;

interface SpeakersProps {
  readonly story: StoryContext;
  /** Of the address: "all" shows every speaker, a name every statement of that speaker. */
  readonly opened: readonly string[];
}

export function Speakers({ story: { speakers }, story, opened }: SpeakersProps) {
  const all = opened.includes('all') || speakers.length <= SPEAKERS + 1;
  const turn = (name: string): void =>
    setOpened(opened.includes(name) ? opened.filter((one) => one !== name) : [...opened, name]);
  return (
    <section aria-labelledby="h-st">
      <div class="head">
        <h2 id="h-st">Who said what</h2>
        <p class="meta">{counted(speakers.length, 'speaker')}, who said most first; repeats are left out</p>
      </div>
      {(all ? speakers : speakers.slice(0, SPEAKERS)).map((speaker) => (
        <SpeakerRow
          key={speaker.name}
          story={story}
          speaker={speaker}
          open={opened.includes(speaker.name)}
          turn={() => turn(speaker.name)}
        />
      ))}
      {speakers.length > SPEAKERS + 1 && (
        <button type="button" class="btn more" aria-expanded={all} onClick={() => turn('all')}>
          {all ? 'Fewer speakers' : `and ${speakers.length - SPEAKERS} more speakers`}
        </button>
      )}
    </section>
  );
}

const setOpened = (names: readonly string[]): void => setQuery('open', names.length === 0 ? null : names.join('|'));

interface SpeakerRowProps {
  readonly story: StoryContext;
  readonly speaker: Speaker;
  readonly open: boolean;
  readonly turn: () => void;
}

function SpeakerRow({ story, speaker: { name, title, said, entity }, open, turn }: SpeakerRowProps) {
  return (
    <div class="spk">
      <div>
        <h3>
          {entity === null ? shownNames(name) : <a href={personHref(`${story.dossier.id}#${entity.id}`)}>{shownNames(name)}</a>}
        </h3>
        {title !== null && <p>{title}</p>}
        {entity !== null && <OtherNames story={story} entity={entity} />}
        <Corrected ids={entity?.corrected} />
        <p class="fine">
          {counted(said.length, 'statement')}
          {said.length > STATEMENTS && (
            <>
              {' · '}
              <button type="button" class="link" aria-expanded={open} onClick={turn}>
                {open ? 'fewer' : `${said.length - STATEMENTS} more`}
                <span class="vh"> of {name}</span>
              </button>
            </>
          )}
        </p>
      </div>
      <ol>
        {(open ? said : said.slice(0, STATEMENTS)).map((one) => (
          <li class="st" key={`${one.report.id}#${one.statement.id}`}>
            <p class="did">
              <ActLabel stand={one.statement} cue={cueOf(story.dossier.annotations[one.report.id], one.statement)} />{' '}
              <Circumstances said={one.statement} />
            </p>
            <Words story={story} said={one} />
          </li>
        ))}
      </ol>
    </div>
  );
}
