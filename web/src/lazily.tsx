import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './parts/states.tsx';

type Load<P> = () => Promise<ComponentType<P>>;

/** Loads of screens that were not asked for yet. */
const waiting = new Set<() => void>();

/**
 * A screen whose code comes when it is first shown: the first load has that of one screen. What does not come is told as a screen that
 * cannot be drawn.
 */
export function lazily<P extends object>(load: Load<P>): ComponentType<P> {
  let come: ComponentType<P> | null = null;
  const fetched = (): Promise<void> =>
    load().then((screen) => {
      come = screen;
    });
  const ahead = (): void => void fetched().catch(() => undefined);
  waiting.add(ahead);
  return function Lazily(props: P) {
    const [state, setState] = useState<{ readonly failed: unknown } | 'there' | 'waiting'>(come === null ? 'waiting' : 'there');
    useEffect(() => {
      waiting.delete(ahead);
      if (come === null)
        fetched().then(
          () => setState('there'),
          (cause: unknown) =>
            setState({ failed: new Error('the code of this screen did not come: load the page anew', { cause }) }),
        );
    }, []);
    if (typeof state === 'object') throw state.failed;
    const Screen = come;
    return Screen === null ? <Loading /> : <Screen {...props} />;
  };
}

/** Fetches the other screens once the page has nothing else to do, so that going on waits for none. */
export function fetchOthers(): void {
  for (const load of waiting) load();
  waiting.clear();
}
