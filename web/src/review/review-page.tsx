import { useCallback, useState } from 'preact/hooks';
import { useTitle } from '../address.ts';
import { Again } from './again.tsx';
import { Lately } from './lately.tsx';
import { Log } from './log.tsx';
import { Queue } from './queue.tsx';
import { useWaiting } from './waiting.ts';
import { WhoDecides } from './who-decides.tsx';
import './review.css';

const TABS = ['same', 'again', 'decided'] as const;
type Tab = (typeof TABS)[number];

const tabIn = (query: URLSearchParams): Tab => TABS.find((tab) => tab === query.get('tab')) ?? 'same';

const HREF: Readonly<Record<Tab, string>> = {
  same: '/review',
  again: '/review?tab=again',
  decided: '/review?tab=decided',
};

/** What waits for a person, and what persons decided. */
export function ReviewPage({ query }: { readonly query: URLSearchParams }) {
  const tab = tabIn(query);
  const waiting = useWaiting();
  const [asked, setAsked] = useState(0);
  const askName = useCallback(() => setAsked((before) => before + 1), []);
  useTitle('Review');
  return (
    <div class="page review">
      <div class="head bare">
        <h1>Review</h1>
        <p class="meta">nothing changes until you decide</p>
        {tab === 'same' && (
          <p class="meta hint">
            <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>y</kbd> the same <kbd>n</kbd> not the same <kbd>l</kbd> later
          </p>
        )}
      </div>
      <div class="bar">
        <Tabs tab={tab} same={waiting?.same ?? null} again={waiting?.again ?? null} />
        <WhoDecides asked={asked} />
      </div>
      {tab === 'same' && (
        <div class="queue">
          <Queue picked={query.get('case')} askName={askName} />
          <Lately askName={askName} />
        </div>
      )}
      {tab === 'again' && <Again askName={askName} />}
      {tab === 'decided' && <Log askName={askName} />}
      <p class="foot meta">
        <a href="/review.json">JSON</a>
      </p>
    </div>
  );
}

interface TabsProps {
  readonly tab: Tab;
  readonly same: number | null;
  readonly again: number | null;
}

function Tabs({ tab, same, again }: TabsProps) {
  const named = [
    ['same', 'To decide', same],
    ['again', 'Second look', again],
    ['decided', 'Decided', null],
  ] as const;
  return (
    <nav class="views" aria-label="Review">
      {named.map(([name, label, count]) => (
        <a key={name} href={HREF[name]} aria-current={name === tab ? 'page' : undefined}>
          {label}
          {name !== 'decided' && <span class="n">{count ?? ''}</span>}
        </a>
      ))}
    </nav>
  );
}
