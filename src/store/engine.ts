import type pg from 'pg';

/** A PostgreSQL, in whatever process it runs. The store's queries are the same for all. */
export interface Engine {
  readonly pool: pg.Pool;
  /** For people, without a password: the folder, or the address. */
  readonly where: string;
  /** After so many reports written, call `checkpoint`; `null` where the engine sees to it itself. */
  readonly checkpointEvery: number | null;
  /** Bounds the write-ahead log, and shortens the next start. */
  checkpoint(): Promise<void>;
  /** What was deleted from the tables leaves its words in no file of the engine, as far as the engine can see to it. */
  erase(): Promise<void>;
  /** Ends the pool too. Where nothing was written, nothing has to be made tidy first. */
  close(done?: { readonly written: boolean }): Promise<void>;
}
