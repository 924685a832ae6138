import type { Hit } from '../../../src/api/contract.ts';
import { ActLabel } from '../parts/act.tsx';
import { Chain } from '../parts/chain.tsx';
import { Circumstances } from '../parts/circumstances.tsx';
import { reportHref } from '../parts/origin.tsx';
import { linksOf } from '../parts/saying.ts';
import { NamedSpeakers } from '../parts/speaker.tsx';
import { reach } from '../story/words.ts';
import { alike } from './alike.ts';
import { FromReport } from './cite.tsx';
import { peopleHref } from './links.ts';

export type Speech = 'by' | 'about';

interface SaidProps {
  readonly hits: readonly Hit[];
  readonly speech: Speech;
  /** What a story is called, where that is known; where there is only one, statements need not say so. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Statements with their words, through whom they came, when, in which report and story. */
export function Said(props: SaidProps) {
  return (
    <ol class="said">
      <SaidRows {...props} place={null} />
    </ol>
  );
}

/** Where the first of them stands in the whole list, from 1, and how many that has; `null` where these are all that is listed. */
interface SaidPlace {
  readonly first: number;
  readonly of: number;
}

/** The rows alone: of a list that comes a page at a time. */
export function SaidRows({ hits, place, ...rest }: SaidProps & { readonly place: SaidPlace | null }) {
  return (
    <>
      {alike(hits).map((same) => (
        <Row
          key={idOf(same[0])}
          same={same}
          {...rest}
          place={place === null ? null : { ...place, first: place.first + hits.indexOf(same[0]) }}
        />
      ))}
    </>
  );
}

export const idOf = ({ report, statement }: Hit): string => `${report}#${statement}`;

interface RowProps extends Omit<SaidProps, 'hits'> {
  readonly same: readonly [Hit, ...Hit[]];
  readonly place: SaidPlace | null;
}

/** Reports of the same words that are named before they are counted. */
const REPORTS = 4;

function Row({ same, speech, titles, place }: RowProps) {
  const [hit] = same;
  return (
    <li class="st" data-row={idOf(hit)} {...(place === null ? {} : { 'aria-posinset': place.first, 'aria-setsize': place.of })}>
      <p class="did">
        <ActLabel stand={hit} cue={hit.verb} /> <Circumstances said={hit} />
      </p>
      {speech === 'about' && (
        <p class="who">
          <NamedSpeakers names={hit.speaker} hrefOf={peopleHref} />
        </p>
      )}
      <p class="q">
        <a href={reportHref(hit.report, spanOf(hit))}>{hit.words}</a>
      </p>
      <div class="via meta">
        <Chain links={linksOf([hit.speaker, ...hit.through], hit)} />
        {same.slice(0, REPORTS).map((one) => (
          <FromReport key={idOf(one)} from={one} span={spanOf(one)} />
        ))}
        {same.length > REPORTS && <span class="fine">and {same.length - REPORTS} more reports of the same words</span>}
        {titles.size !== 1 && (
          <a class="in-story" href={`/story/${hit.story}`}>
            {titles.get(hit.story) ?? 'the story'}
          </a>
        )}
      </div>
    </li>
  );
}

const spanOf = (hit: Hit): readonly [number, number] => reach(hit.content.length > 0 ? hit.content : hit.cue) ?? [0, 0];
