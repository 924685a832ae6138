import type { Workspace } from '../store/workspace.ts';

const last = new WeakMap<Workspace['store'], Promise<unknown>>();

/** What changes a store is done one after the other, whoever asks for it at once: each rests on what the one before it left. */
export function alone<T>({ store }: Pick<Workspace, 'store'>, act: () => Promise<T>): Promise<T> {
  const done = (last.get(store) ?? Promise.resolve()).then(act);
  last.set(
    store,
    done.catch(() => undefined),
  );
  return done;
}
