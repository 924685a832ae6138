import type { Archive } from './archive/archive.ts';
import type { Store } from './store.ts';

/** A store that this process holds. */
export interface Workspace {
  readonly store: Store;
  readonly archive: Archive;
  /** What opening had to mend, for people: "a torn tail of 12 bytes was cut". */
  readonly notes: readonly string[];
  /** Tells others where this process answers for the store: "http://127.0.0.1:4000". */
  setAddress(address: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  /** The folder of the archive and, without `database`, of the embedded database. */
  readonly data: string;
  /** `postgres://…`: keep what is derived there. */
  readonly database?: string | undefined;
  /** Make it if there is none; else NO_STORE. */
  readonly create: boolean;
}
