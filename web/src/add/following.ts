import { useEffect, useState } from 'preact/hooks';
import type { Ingest, IngestNow } from '../../../src/api/contract.ts';
import { type Fetched, useFetched } from '../fetched.ts';
import { stream } from '../live.ts';

/** What is worked in now; `null` until the server has said it. */
export function useIngestNow(): IngestNow | null {
  const [now, setNow] = useState(stream.work);
  useEffect(() => {
    const stop = stream.watchWork(() => setNow(stream.work));
    setNow(stream.work);
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
