import { useEffect, useState } from 'preact/hooks';
import type { Ingest, IngestNow } from '../../../src/api/contract.ts';
import { type Fetched, useFetched } from '../fetched.ts';

/** One stream for all who ask in this tab; a tab that nobody looks at hangs up, for a browser has six connections to one host. */
class Following {
  now: IngestNow | null = null;
  private source: EventSource | null = null;
  private readonly listeners = new Set<() => void>();

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    this.look();
    return () => {
      this.listeners.delete(listener);
      this.look();
    };
  }

  readonly look = (): void => {
    const isWanted = this.listeners.size > 0 && document.visibilityState === 'visible';
    if (isWanted && this.source === null) this.open();
    else if (!isWanted) this.close();
  };

  readonly close = (): void => {
    this.source?.close();
    this.source = null;
  };

  private open(): void {
    this.source = new EventSource('/api/v1/events');
    this.source.addEventListener('progress', ({ data }) => {
      this.now = JSON.parse(data) as IngestNow;
      for (const listener of this.listeners) listener();
    });
  }
}

const following = new Following();
document.addEventListener('visibilitychange', following.look);
window.addEventListener('pagehide', following.close);
window.addEventListener('pageshow', following.look);

/** What is worked in now; `null` until the server has said it. */
export function useIngestNow(): IngestNow | null {
  const [now, setNow] = useState(following.now);
  useEffect(() => {
    const stop = following.listen(() => setNow(following.now));
    setNow(following.now);
    return () => void stop();
  }, []);
  return now;
}

const ASKED_EVERY_MS = 3000;

/** The whole state, asked for anew when something is done, and now and then while it is done. */
export function useIngest(): Fetched<Ingest> {
  const now = useIngestNow();
  const [version, setVersion] = useState(0);
  const isWorking = now !== null && now.queue > 0;
  useEffect(() => {
    setVersion((before) => before + 1);
    if (!isWorking) return;
    const timer = window.setInterval(() => setVersion((before) => before + 1), ASKED_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isWorking, now?.queue]);
  const fetched = useFetched<Ingest>('ingest', version);
  return fetched.state === 'ready' && now !== null ? { ...fetched, value: atNow(fetched.value, now) } : fetched;
}

/** What was told last beside what was asked before. What waited while something was worked in does not wait once that is over. */
function atNow(value: Ingest, now: IngestNow): Ingest {
  const isOver = value.now.queue > 0 && now.queue === 0;
  return { ...value, now, store: isOver ? { ...value.store, waiting: 0 } : value.store };
}
