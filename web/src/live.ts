import { useEffect, useState } from 'preact/hooks';
import type { AddedEvent, CorrectedEvent, IngestNow } from '../../src/api/contract.ts';
import { type LiveEvent, type News, newsIn } from './news.ts';

/** How the page hears of changes: "lost" once a try to come back has failed, "back" for a moment after that. */
export type Line = 'open' | 'lost' | 'back';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const BACK_SHOWN_MS = 4000;
/** So many events are remembered; who was away for longer is told that there may be more. */
const REMEMBERED = 2000;

interface Heard {
  readonly id: string;
  readonly event: LiveEvent;
}

/** Whether an event is the one at `at` or came before it: "4f1c-2" before "4f1c-12". Events of another run of the service came later. */
function isUpTo(id: string, at: string): boolean {
  const [[run, number], [atRun, atNumber]] = [id.split('-'), at.split('-')];
  return run === atRun && Number(number) <= Number(atNumber);
}

/**
 * The one stream of events of this tab. It begins after the first answer of the API and asks for what came since; a tab that nobody
 * looks at hangs up, because a browser has six connections to one host for all of its tabs, and asks for what it missed when it is seen.
 */
class Stream {
  line: Line = 'open';
  /** What is worked in now; `null` until the service has said it. */
  work: IngestNow | null = null;
  /** How many events came on this visit. */
  heard = 0;
  private position: string | null = null;
  private source: EventSource | null = null;
  private failed = 0;
  private timer: number | undefined;
  private log: Heard[] = [];
  private readonly listeners = new Set<() => void>();
  /** Told twice a second while something is worked in: apart, so that nothing else is drawn anew. */
  private readonly watchers = new Set<() => void>();

  /** What came after an answer that was made at this event. */
  since(at: string | null): readonly LiveEvent[] {
    return this.log.filter(({ id }) => at === null || !isUpTo(id, at)).map(({ event }) => event);
  }

  /** Each answer of the API says which event it comes after. */
  follow(position: string | null): void {
    this.position ??= position;
    this.open();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.open();
    return () => this.listeners.delete(listener);
  }

  watchWork(watcher: () => void): () => void {
    this.watchers.add(watcher);
    this.open();
    return () => this.watchers.delete(watcher);
  }

  readonly look = (): void => {
    if (document.visibilityState === 'visible') this.open();
    else this.hangUp();
  };

  readonly hangUp = (): void => {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.source?.close();
    this.source = null;
  };

  private open(): void {
    const isHeard = this.listeners.size + this.watchers.size > 0;
    const isWanted = isHeard && this.position !== null && document.visibilityState === 'visible';
    if (!isWanted || this.source !== null || this.timer !== undefined) return;
    const source = new EventSource(`/api/v1/events?${new URLSearchParams({ after: this.position ?? '' })}`);
    this.source = source;
    source.addEventListener('listening', (event) => this.came(event));
    source.addEventListener('missed', (event) => this.came(event, { name: 'missed' }));
    source.addEventListener('added', (event) => this.came(event, { name: 'added', ...(JSON.parse(event.data) as AddedEvent) }));
    source.addEventListener('corrected', (event) =>
      this.came(event, { name: 'corrected', ...(JSON.parse(event.data) as CorrectedEvent) }),
    );
    source.addEventListener('progress', ({ data }) => {
      this.work = JSON.parse(data) as IngestNow;
      for (const watcher of this.watchers) watcher();
    });
    source.addEventListener('error', () => this.broke());
  }

  private came({ lastEventId }: MessageEvent, event?: LiveEvent): void {
    if (lastEventId !== '') this.position = lastEventId;
    this.failed = 0;
    if (event !== undefined) this.remember({ id: lastEventId, event });
    if (this.line === 'lost') {
      this.line = 'back';
      window.setTimeout(() => this.settle(), BACK_SHOWN_MS);
    }
    this.tell();
  }

  private remember(heard: Heard): void {
    this.heard += 1;
    if (heard.event.name === 'missed') this.log = []; // says as much as all that came before
    this.log.push(heard);
    const [first, second] = this.log;
    if (this.log.length > REMEMBERED && first !== undefined && second !== undefined)
      this.log.splice(0, 2, { id: second.id, event: { name: 'missed' } });
  }

  /** The browser's own tries would end at the first answer that is no stream: ours wait longer each time, and go on. */
  private broke(): void {
    this.hangUp();
    this.failed += 1;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (this.failed - 1));
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      this.open();
    }, wait);
    if (this.failed < 2 || this.line === 'lost') return;
    this.line = 'lost';
    this.tell();
  }

  private settle(): void {
    if (this.line !== 'back') return;
    this.line = 'open';
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const stream = new Stream();
document.addEventListener('visibilitychange', stream.look);
window.addEventListener('pagehide', stream.hangUp); // a page with an open stream is not kept for going back
window.addEventListener('pageshow', stream.look);

function useTold(): void {
  const [, setTimes] = useState(0);
  useEffect(() => stream.listen(() => setTimes((before) => before + 1)), []);
}

export function useLine(): Line {
  useTold();
  return stream.line;
}

/** Rises with each event: what is to follow the record at once is asked for anew. */
export function useHeard(): number {
  useTold();
  return stream.heard;
}

/** What came after an answer that was made at this event; `null`: nothing. `of`: the ids of one story; without: of any. */
export function useNews(at: string | null, of: readonly string[] | null = null): News | null {
  useTold();
  return newsIn(stream.since(at), of);
}
