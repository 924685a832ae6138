import { useMemo, useRef, useState } from 'preact/hooks';
import type { Dossier, ReportJson } from '../../../src/api/contract.ts';
import { setPicked, useKeptPlace, useTitle } from '../address.ts';
import { type Anchor, anchorTo } from '../anchor.ts';
import { useFetched } from '../fetched.ts';
import { useKeys } from '../keys.ts';
import { type Letter, originLetters } from '../parts/origin.tsx';
import { When } from '../parts/states.tsx';
import type { Column, Marked } from './column.ts';
import { hiddenIn, type LayerName } from './layers.ts';
import { useLevel } from './level.ts';
import { nameOf, PairBar } from './pair-bar.tsx';
import { PairText } from './pair-text.tsx';
import { PASSAGE, type Pairing, type Passage, pairing, passageAt } from './passages.ts';
import { useFoundWords } from './use-found-words.ts';

interface PairPageProps {
  readonly id: string;
  readonly beside: string;
  readonly query: URLSearchParams;
  readonly picked: Anchor | null;
}

/** Two reports side by side, with the passages they share. */
export function PairPage({ id, beside, query, picked }: PairPageProps) {
  const one = useFetched<ReportJson>(`reports/${encodeURIComponent(id)}`);
  const other = useFetched<ReportJson>(`reports/${encodeURIComponent(beside)}`);
  const story = useFetched<Dossier>(
    one.state === 'ready' && one.value.story !== null ? `stories/${encodeURIComponent(one.value.story)}` : null,
  );
  const within = story.state === 'ready' ? story.value : null;
  const isComing = one.state === 'ready' && one.value.story !== null && story.state === 'loading';
  useKeptPlace(one.state === 'ready' && other.state === 'ready' && !isComing);
  const hidden = hiddenIn(query);
  return (
    <When fetched={isComing ? { state: 'loading' } : one}>
      {(report) => (
        <When fetched={other}>
          {(second) => <Pair report={report} beside={second} story={within} picked={picked} hidden={hidden} />}
        </When>
      )}
    </When>
  );
}

interface PairProps {
  readonly report: ReportJson;
  readonly beside: ReportJson;
  readonly story: Dossier | null;
  readonly picked: Anchor | null;
  readonly hidden: ReadonlySet<LayerName>;
}

const linked = ({ annotation, report }: ReportJson) => ({ id: annotation.id, links: report?.links ?? [] });

/** The earlier report on the left, the later on the right. */
function columnsOf(
  report: ReportJson,
  beside: ReportJson,
  story: Dossier | null,
  { isLater }: Pairing,
): readonly [Column, Column] {
  const letters: ReadonlyMap<string, Letter> = story === null ? new Map() : originLetters(story);
  const column = (one: ReportJson) => ({ report: one, letter: letters.get(one.report?.origin ?? '') });
  const [earlier, later] = isLater ? [beside, report] : [report, beside];
  return [
    { ...column(earlier), name: 'a', side: 's' },
    { ...column(later), name: 'b', side: 't' },
  ];
}

/** What the two share, the passage that is picked, and how to pick another. */
function usePair({ report, beside, story, picked }: Omit<PairProps, 'hidden'>) {
  const found = useMemo(() => pairing(linked(report), linked(beside), story), [report, beside, story]);
  const { passages, isLater } = found;
  const own = isLater ? 't' : 's';
  const text = report.annotation.text ?? '';
  const chosen = useFoundWords(text, picked)?.at ?? null;
  const current = chosen === null ? Math.min(0, passages.length - 1) : passageAt(passages, own, chosen);
  const [shown, setShown] = useState<Column['name']>(isLater ? 'b' : 'a');
  const [marked, setMarked] = useState<Marked | null>(null);
  const pair = useRef<HTMLDivElement>(null);
  useLevel({ pair, passages, current, shown, marked, isAsked: chosen !== null });
  const pick = (place: number): void => {
    setMarked(null);
    const passage = passages[place];
    if (passage !== undefined) setPicked(anchorTo(text, passage[own]));
  };
  const step = (by: number) => (): void => {
    const place = Math.max(0, Math.min(passages.length - 1, current + by));
    pick(place);
    pair.current?.querySelector<HTMLElement>(`.notes.${shown} [data-place="${place}"] .note`)?.focus({ preventScroll: true });
  };
  useKeys(useMemo(() => ({ j: step(1), k: step(-1) }), [passages, current, shown]));
  return { found, isAsked: chosen !== null || marked !== null, current, pick, step, shown, setShown, marked, setMarked, pair };
}

function Pair({ hidden, ...given }: PairProps) {
  const { found, isAsked, current, pick, step, shown, setShown, marked, setMarked, pair } = usePair(given);
  const { passages } = found;
  const columns = columnsOf(given.report, given.beside, given.story, found);
  useTitle(`${nameOf(columns[0])} and ${nameOf(columns[1])}`);
  const turn = (): void => setShown(shown === 'a' ? 'b' : 'a');
  return (
    <>
      <PairBar story={given.story} columns={columns} found={found} hidden={hidden} shown={shown} show={setShown} />
      {passages.length === 0 && (
        <p class="state meta" role="status">
          No passage of one was found in the other, and no claim has accounts in both. What ties them, if anything does, is told
          with the report and its origin.
        </p>
      )}
      <div class={isAsked ? 'pair asked' : 'pair'} ref={pair} data-show={shown}>
        <svg class="links" aria-hidden="true">
          {passages.map(({ kind, t, s }, place) => (
            <path key={`${t} ${s}`} data-place={place} class={RIBBON[kind]} />
          ))}
          <path key="on" data-place={current} class="on" />
        </svg>
        {columns.map((column) => (
          <PairText
            key={column.name}
            column={column}
            passages={passages}
            current={current}
            pick={pick}
            marked={marked?.name === column.name ? marked.span : null}
            mark={(span) => setMarked({ name: column.name, span })}
            hidden={hidden}
            turn={turn}
          />
        ))}
      </div>
      <Stepper
        name={found.passages[current]?.kind}
        current={current}
        many={passages.length}
        step={step}
        other={nameOf(columns[shown === 'a' ? 1 : 0])}
        turn={turn}
      />
    </>
  );
}

/** How a ribbon is drawn: what ties reports together is filled. */
const RIBBON: Readonly<Partial<Record<Passage['kind'], string>>> = {
  quote: 'apart',
  background: 'apart',
  differs: 'conflict',
  alike: 'same',
};

interface StepperProps {
  readonly name: Passage['kind'] | undefined;
  readonly current: number;
  readonly many: number;
  readonly step: (by: number) => () => void;
  /** The report that is not shown: "TASS, 5 Mar". */
  readonly other: string;
  readonly turn: () => void;
}

/** On a phone, where there are no keys and one text at a time is shown. */
function Stepper({ name, current, many, step, other, turn }: StepperProps) {
  if (many === 0) return null;
  return (
    <div class="stepper">
      <button type="button" class="btn" aria-label="Previous passage" disabled={current <= 0} onClick={step(-1)}>
        ‹
      </button>
      <div>
        <output>
          {name === 'differs' || name === 'alike' ? `${PASSAGE[name].name},` : 'Passage'} {current + 1} of {many}
        </output>{' '}
        <button type="button" class="link" onClick={turn}>
          in {other}
        </button>
      </div>
      <button type="button" class="btn" aria-label="Next passage" disabled={current >= many - 1} onClick={step(1)}>
        ›
      </button>
    </div>
  );
}
