import { useState } from 'preact/hooks';
import { counted } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import type { Speaker, StoryContext } from './context.ts';
import { Words } from './voice.tsx';

const SHOWN = 3;

export function Speakers({ story }: { readonly story: StoryContext }) {
  return (
    <section aria-labelledby="h-st">
      <div class="head">
        <h2 id="h-st">Who said what</h2>
        <p class="meta">{counted(story.speakers.length, 'speaker')}; standing background is left out</p>
      </div>
      {story.speakers.map((speaker) => (
        <SpeakerRow key={speaker.name} story={story} speaker={speaker} />
      ))}
    </section>
  );
}

function SpeakerRow({ story, speaker }: { readonly story: StoryContext; readonly speaker: Speaker }) {
  const [all, setAll] = useState(false);
  const { name, titles, said } = speaker;
  const shown = all ? said : said.slice(0, SHOWN);
  return (
    <div class="spk">
      <div>
        <h3>{name}</h3>
        {titles.length > 0 && <p>{titles.slice(0, 2).join('; ')}</p>}
        <p class="fine">{counted(said.length, 'statement')}</p>
        {said.length > SHOWN && (
          <button type="button" class="btn plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `${said.length - SHOWN} more`}
          </button>
        )}
      </div>
      <ul>
        {shown.map((one) => (
          <li class="st" key={`${one.report.id}#${one.statement.id}`}>
            <ActLabel act={one.statement.act} />
            <Words story={story} said={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
