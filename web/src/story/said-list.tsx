import { useMemo } from 'preact/hooks';
import { ActLabel } from '../parts/act.tsx';
import { Circumstances } from '../parts/circumstances.tsx';
import { NamedSpeakers } from '../parts/speaker.tsx';
import { Windowed } from '../parts/windowed.tsx';
import type { StoryContext } from './context.ts';
import { dayOf, type Order } from './orders.ts';
import type { Said } from './speaking.ts';
import { Words } from './voice.tsx';
import { cueOf } from './words.ts';

/** Longer lists draw only what is near to what is seen: all of 1,459 statements took 2 s at once. */
const WHOLE = 60;
const PAGE = 20;
/** In CSS pixels, on a wide screen. */
const ROW = 56;

interface SaidListProps {
  readonly story: StoryContext;
  readonly said: readonly Said[];
  readonly order: Order;
  /** Where words are found among them. */
  readonly search: string;
}

const idOf = ({ report, statement }: Said): string => `${report.id}#${statement.id}`;

/** Statements one after the other, each in its words. */
export function SaidList({ story, said, order, search }: SaidListProps) {
  const pages = useMemo(() => pagesOf(said), [said]);
  if (pages === null)
    return (
      <ol>
        {said.map((one) => (
          <SaidRow key={idOf(one)} story={story} said={one} order={order} />
        ))}
      </ol>
    );
  return (
    <div>
      <p class="fine">
        Only what is near is drawn: <a href={search}>search among all of them</a>
      </p>
      <Windowed name="said" pages={pages} idOf={idOf} rowHeight={ROW}>
        {(page, first) =>
          page.map((one, i) => (
            <SaidRow key={idOf(one)} story={story} said={one} order={order} place={{ at: first + i, of: said.length }} />
          ))
        }
      </Windowed>
    </div>
  );
}

function pagesOf(said: readonly Said[]): readonly (readonly Said[])[] | null {
  if (said.length <= WHOLE) return null;
  return Array.from({ length: Math.ceil(said.length / PAGE) }, (_, i) => said.slice(i * PAGE, (i + 1) * PAGE));
}

interface SaidRowProps {
  readonly story: StoryContext;
  readonly said: Said;
  readonly order: Order;
  /** Which of how many, where not all of them are drawn. */
  readonly place?: { readonly at: number; readonly of: number };
}

function SaidRow({ story, said, order, place }: SaidRowProps) {
  const { report, statement } = said;
  const row = place === undefined ? {} : { 'data-row': idOf(said), 'aria-posinset': place.at, 'aria-setsize': place.of };
  return (
    <li class="st" {...row}>
      <p class="did">
        {order !== 'speaker' && (
          <b class="whose">
            <NamedSpeakers names={statement.speaker} hrefOf={story.speakerLinks(report.id, statement)} />
          </b>
        )}
        <ActLabel stand={statement} cue={cueOf(story.dossier.annotations[report.id], statement)} />{' '}
        <Circumstances said={statement} />
      </p>
      <Words story={story} said={said}>
        {order === 'time' && !dayOf(said).isOwn && <span class="fine as">day not given: the report’s</span>}
      </Words>
    </li>
  );
}
