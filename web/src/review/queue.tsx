import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SuggestionJson, SuggestionsJson } from '../../../src/api/contract.ts';
import { setQuery } from '../address.ts';
import { counted } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { useStepping } from '../keys.ts';
import { useHeard } from '../live.ts';
import { When } from '../parts/states.tsx';
import { Answers } from './answers.tsx';
import { Case, question } from './case.tsx';
import { type Decided, useDecided, useDecisions } from './deciding.ts';
import { type Item, itemsAfter, nextAfter, waits } from './queue-items.ts';

/** So many questions are asked for at once. */
const STEP = 30;
const MOST = 990;

interface QueueProps {
  /** The case of the address; `null`: the first that waits. */
  readonly picked: string | null;
  readonly askName: () => void;
}

/** What waits to be answered, and the current case. */
export function Queue({ picked, askName }: QueueProps) {
  const [limit, setLimit] = useState(STEP);
  const fetched = useFetched<SuggestionsJson>(`suggestions?kind=same&limit=${limit}`, useDecisions() + useHeard());
  return (
    <When fetched={fetched}>
      {(answer) => (
        <Questions
          answer={answer}
          picked={picked}
          askName={askName}
          more={answer.next === null || limit >= MOST ? null : () => setLimit(limit + STEP)}
        />
      )}
    </When>
  );
}

interface QuestionsProps extends QueueProps {
  readonly answer: SuggestionsJson;
  readonly more: (() => void) | null;
}

const questionsIn = ({ suggestions }: SuggestionsJson): SuggestionJson[] =>
  suggestions.flatMap((one) => (one.kind === 'same' ? [one] : []));

const pick = (id: string | null): void => setQuery('case', id);

function Questions({ answer, picked, askName, more }: QuestionsProps) {
  const { items, decided } = useItems(answer);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const first = useFirst(items);
  const current = picked ?? first ?? '';
  const known = items.find(({ suggestion }) => suggestion.id === current);
  const next = nextAfter(items, current, later);
  const elsewhere = useFetched<SuggestionsJson>(known === undefined && current !== '' ? ofStory(current) : null);
  useStepping('.queue .item', (item) => item.click());
  const told = useNextCase(current);
  const answered = (correction: string): void => {
    decided(current, correction);
    told();
    pick(next);
  };
  const leave = (): void => {
    setLater(new Set([...later, current]));
    pick(next);
  };
  const found = known ?? (elsewhere.state === 'ready' ? itemIn(elsewhere.value, current) : undefined);
  if (items.length === 0 && picked === null) return <NothingWaits />;
  return (
    <>
      <ItemList items={items} current={current} later={later} waiting={answer.waiting.same} more={more} />
      {current === '' ? (
        <NothingWaits />
      ) : found !== undefined && found.decided === null ? (
        <Case key={current} suggestion={found.suggestion}>
          {found.elsewhere ? (
            <Meanwhile next={next} />
          ) : (
            <Answers suggestion={found.suggestion} askName={askName} answered={answered} leave={leave} />
          )}
        </Case>
      ) : (
        <Answered item={found} next={next} />
      )}
    </>
  );
}

/** The first that waits: the same until it is decided here, so that what another decides takes no case from under who reads it. */
function useFirst(items: readonly Item[]): string | null {
  const stays = useRef<string | null>(null);
  const known = items.find(({ suggestion }) => suggestion.id === stays.current);
  if (known === undefined || known.decided !== null) stays.current = items.find(waits)?.suggestion.id ?? null;
  return stays.current;
}

/** After an answer the focus, which was on a button that is gone, goes to the next question, and a screen reader reads it. */
function useNextCase(current: string): () => void {
  const isAnswered = useRef(false);
  useEffect(() => {
    if (isAnswered.current) document.getElementById('h-case')?.focus();
    isAnswered.current = false;
  }, [current]);
  return () => {
    isAnswered.current = true;
  };
}

/** "st-…#E3~E7" */
const ofStory = (id: string): string => `suggestions?kind=same&limit=1000&story=${encodeURIComponent(id.split('#')[0] ?? '')}`;

function itemIn(answer: SuggestionsJson, id: string): Item | undefined {
  const suggestion = questionsIn(answer).find((one) => one.id === id);
  return suggestion === undefined ? undefined : { suggestion, decided: null, elsewhere: false };
}

/** The queue as it is today, with what was decided on this visit. */
function useItems(answer: SuggestionsJson) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, string | null>>(new Map());
  const shown = useRef<readonly Item[]>([]);
  const items = useMemo(() => {
    shown.current = itemsAfter(shown.current, questionsIn(answer), decisions);
    return shown.current;
  }, [answer, decisions]);
  const heard = useCallback(({ of }: Decided) => {
    setDecisions(
      (before) => new Map([...before].map(([id, correction]) => [id, of !== null && correction === of ? null : correction])),
    );
  }, []);
  useDecided(heard);
  const decided = (id: string, correction: string): void => setDecisions((before) => new Map([...before, [id, correction]]));
  return { items, decided };
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly current: string;
  readonly later: ReadonlySet<string>;
  readonly waiting: number;
  readonly more: (() => void) | null;
}

function ItemList({ items, current, later, waiting, more }: ItemListProps) {
  const left = waiting - items.filter(waits).length;
  return (
    <ol class="items" aria-label="Questions">
      {items.map(({ suggestion, decided, elsewhere }) => (
        <li key={suggestion.id}>
          <button
            type="button"
            class={decided === null && !elsewhere ? 'item' : 'item done'}
            aria-current={suggestion.id === current ? 'true' : undefined}
            onClick={() => pick(suggestion.id)}
          >
            <b>{suggestion.sides.map(({ name }) => name).join(' = ')}?</b>
            <span class="meta">
              {decided !== null
                ? 'decided'
                : elsewhere
                  ? 'waits no more'
                  : later.has(suggestion.id)
                    ? 'left for later'
                    : `${question(suggestion)} ${suggestion.says}`}
            </span>
          </button>
        </li>
      ))}
      {left > 0 && (
        <li class="meta left">
          {counted(left, 'more')}{' '}
          {more === null ? (
            'after these'
          ) : (
            <button type="button" class="link" onClick={more}>
              Show
            </button>
          )}
        </li>
      )}
    </ol>
  );
}

/** The case that is read was decided elsewhere: its words stay, and what could be decided goes. */
function Meanwhile({ next }: { readonly next: string | null }) {
  return (
    <div class="panel meanwhile" role="status">
      <p>
        <b>This question waits no more.</b> Somebody decided it meanwhile, or the reports that raised it read otherwise today.{' '}
        <a href="/review?tab=decided">Decided</a> lists what was decided.
      </p>
      {next !== null && (
        <button type="button" class="btn main" onClick={() => pick(next)}>
          Next question
        </button>
      )}
    </div>
  );
}

/** The case of the address does not wait: it was decided here or elsewhere, or what raised it is gone. */
function Answered({ item, next }: { readonly item: Item | undefined; readonly next: string | null }) {
  return (
    <section class="case" aria-labelledby="h-case">
      <h2 id="h-case" tabIndex={-1}>
        {item === undefined ? 'This question waits no more' : 'Decided'}
      </h2>
      <p class="lede">
        {item === undefined
          ? 'Somebody decided it, or the reports that raised it read otherwise today. “Decided” lists what was decided.'
          : `${item.suggestion.sides.map(({ name }) => `“${name}”`).join(' and ')}: undo it below, or under “Decided”.`}
      </p>
      {next !== null && (
        <button type="button" class="btn main" onClick={() => pick(next)}>
          Next question
        </button>
      )}
    </section>
  );
}

function NothingWaits() {
  return (
    <section class="case none-waits" aria-labelledby="h-case">
      <h2 id="h-case" tabIndex={-1}>
        No question waits
      </h2>
      <p class="lede">Every two of a story that are perhaps one person, organisation or place were decided, or none was found.</p>
      <p>
        <a href="/stories">All stories</a>
      </p>
    </section>
  );
}
