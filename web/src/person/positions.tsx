import { useMemo } from 'preact/hooks';
import type { PersonJson, PersonStories } from '../../../src/api/contract.ts';
import { setQuery } from '../address.ts';
import { counted } from '../dates.ts';
import { FromReport, Words } from './cite.tsx';
import { dayIn, otherWords, ownWords, standWord, voiceOf } from './lane-words.ts';
import { type Lane, lanesOf, type Scale, scaleOf } from './lanes.ts';
import { LanePlot, LaneScale } from './plot.tsx';
import { Turns } from './turns.tsx';

interface PositionsProps {
  readonly person: PersonJson;
  readonly stories: PersonStories['stories'];
  /** Of the address: every lane, not the latest few. */
  readonly all: boolean;
}

const LANES = 8;

export function Positions({ person, stories, all }: PositionsProps) {
  const lanes = useMemo(() => lanesOf(stories, person.positions), [stories, person]);
  const shown = useMemo(() => (all || lanes.length <= LANES + 1 ? lanes : lanes.slice(0, LANES)), [all, lanes]);
  const scale = useMemo(() => scaleOf(shown, spokenOf(stories)), [shown, stories]);
  return (
    <section aria-labelledby="h-pos">
      <div class="head">
        <h2 id="h-pos">Positions over time</h2>
        <p class="meta">their own words, and others’ on the same matter</p>
      </div>
      {lanes.length === 0 ? <NoLanes person={person} /> : <Lanes lanes={shown} scale={scale} />}
      {lanes.length > shown.length && (
        <button type="button" class="btn more" onClick={() => setQuery('lanes', 'all')}>
          and {lanes.length - LANES} more
        </button>
      )}
      <Turns person={person} />
    </section>
  );
}

/** The first and the last day on which a report of these stories calls them something. */
const spokenOf = (stories: PersonStories['stories']): readonly string[] =>
  stories.flatMap(({ called }) => called.flatMap(({ first, last }) => [first, last].flatMap((day) => day ?? [])));

const NoLanes = ({ person: { name, statements } }: { readonly person: PersonJson }) => (
  <p class="meta after">
    No claim found that {name} gives an account of and another account speaks about alike. Looked at: the claims of the stories
    listed here, {counted(statements.by, 'statement')} in all.
  </p>
);

function Lanes({ lanes, scale }: { readonly lanes: readonly Lane[]; readonly scale: Scale }) {
  const day = dayIn(scale.oneYear);
  return (
    <>
      <div class="lanes" aria-hidden="true">
        <div class="fine">
          Claim, in a report’s words{scale.oneYear && scale.ticks[0] !== undefined && ` · days of ${scale.ticks[0].slice(0, 4)}`}
        </div>
        <div>
          <LaneScale scale={scale} day={day} />
        </div>
      </div>
      <ul class="by-lane">
        {lanes.map((lane) => (
          <LaneRow key={lane.id} lane={lane} scale={scale} day={day} />
        ))}
      </ul>
      <p class="via legend-lanes">
        <span class="act" data-act="says">
          asserted
        </span>
        <span class="act" data-act="rep">
          the same again
        </span>
        <span class="act" data-act="denies">
          denied
        </span>
        <span class="act" data-act="holds">
          refused to confirm
        </span>
        <span class="act" data-act="accuses">
          accused
        </span>
        <span class="fine">upper line: their own; lower line: others</span>
      </p>
    </>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly scale: Scale;
  readonly day: (day: string) => string;
}

function LaneRow({ lane, scale, day }: LaneRowProps) {
  const accounts = lane.marks.flatMap((mark) => mark.accounts);
  const others = otherWords(lane);
  return (
    <li class="lanes">
      <div>
        <h3 class="q clamp">
          <Words at={lane.aboutAt}>{lane.about}</Words>
        </h3>
        <p class="fine">{ownWords(lane, day)}</p>
        {others !== '' && <p class="fine">{others}</p>}
        {lane.turned && <p class="fine turned">position changed</p>}
      </div>
      <div>
        <LanePlot lane={lane} scale={scale} />
      </div>
      <details class="fold rest">
        <summary>
          {counted(accounts.length, 'account')}
          {lane.atMost !== null && `, at most ${lane.atMost} independent`}
          <span class="vh"> of “{lane.about}”</span>
        </summary>
        <ol class="joins">
          {accounts.map((account) => (
            <li key={`${account.report} ${account.span.join('-')} ${account.stand}`}>
              <b>{voiceOf(account)}</b> {standWord(account)}{' '}
              <span class="q">
                <Words at={account}>{account.words}</Words>
              </span>{' '}
              <FromReport from={account} span={account.span} />
            </li>
          ))}
        </ol>
        <p class="meta">
          <a href={`/story/${lane.story}`}>The story</a>
        </p>
      </details>
    </li>
  );
}
