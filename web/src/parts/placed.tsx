import type { DossierReport } from '../../../src/api/contract.ts';
import { besideHref } from './origin.tsx';
import { type PlacementReason, placedWords } from './placed-words.ts';

const LEVEL: Readonly<Record<PlacementReason['level'], string>> = { episode: 'Happening', story: 'Story' };

interface PlacedProps {
  readonly report: Pick<DossierReport, 'id' | 'why'>;
  readonly nameOf: (id: string) => string;
  /** All reports of its story, in their order; empty until they are known. */
  readonly among: readonly Pick<DossierReport, 'id' | 'why'>[];
  /** The language of a report that is not read; `null` for one that is. */
  readonly language: string | null;
}

/** Why a report is in its episode and story, in plain words, with what was measured. */
export function Placed({ report, nameOf, among, language }: PlacedProps) {
  const opener = among.find(({ why }) => why.some(({ level, joined }) => level === 'story' && joined === null));
  const grown = opener !== undefined && opener.id !== report.id;
  return (
    <ul class="joins placed">
      {language !== null && <li>Written in {language}, which is not read here: grouped by its names and numbers alone.</li>}
      {report.why.map((why) => (
        <Reason key={`${why.level} ${why.rule}`} id={report.id} why={why} nameOf={nameOf} grown={grown} />
      ))}
    </ul>
  );
}

interface ReasonProps extends Pick<PlacedProps, 'nameOf'> {
  readonly id: string;
  readonly why: PlacementReason;
  readonly grown: boolean;
}

function Reason({ id, why, nameOf, grown }: ReasonProps) {
  const { before, joined, after, score, terms } = placedWords(why, grown);
  const told = why.rule.startsWith('told-apart') ? 'what it tells otherwise' : 'words they share that weigh most';
  return (
    <li>
      <b>{LEVEL[why.level]}</b>: {before}
      {joined !== null && <a href={besideHref(id, joined)}>{nameOf(joined)}</a>}
      {after}{' '}
      <span class="fine">
        {[score, terms.length === 0 ? null : `${told}: ${terms.join(', ')}`, why.rule.split('@')[0]]
          .filter((one) => one !== null)
          .join(' · ')}
      </span>
    </li>
  );
}
