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
export function Said({ hits, speech, titles }: SaidProps) {
  return (
    <ol class="said">
      {alike(hits).map((same) => (
        <Row key={`${same[0].report}#${same[0].statement}`} same={same} speech={speech} titles={titles} />
      ))}
    </ol>
  );
}

interface RowProps extends Omit<SaidProps, 'hits'> {
  readonly same: readonly [Hit, ...Hit[]];
}

/** Reports of the same words that are named before they are counted. */
const REPORTS = 4;

function Row({ same, speech, titles }: RowProps) {
  const [hit] = same;
  return (
    <li class="st">
      <p class="did">
        <ActLabel stand={hit} /> <Circumstances said={hit} />
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
          <FromReport key={`${one.report}#${one.statement}`} from={one} span={spanOf(one)} />
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
