import type { Problem } from '../../../src/api/contract.ts';

/** What a screen says in the place of what it could not show. */
export interface Told {
  readonly title: string;
  readonly what: string;
  readonly safe: string;
  readonly next: string;
  /** Whether the page tries again by itself: when the server answers again, or after a while. */
  readonly again: 'answers' | 'later' | null;
}

const LOOKED = 'Everything. Looking up changes nothing; reports and their originals stay as they were.';
const WRITTEN = 'Everything that was taken in: it was on disk before the server said so.';
const LATER = 'This page tries again by itself in a few seconds.';

type Words = Partial<Told>;

const BY_CODE: Readonly<Record<string, Words>> = {
  NO_ANSWER: {
    safe: WRITTEN,
    next: 'See whether “onrecord serve” still runs. This page looks for it by itself every few seconds, and goes on when it answers.',
    again: 'answers',
  },
  NO_SUCH_ID: {
    title: 'Nothing here has this id',
    next: 'The link may be cut short, or lead into another store. Stories and reports keep their addresses, also when they grow; look for it in the list of stories.',
  },
  REMOVED: {
    title: 'This report was removed for good',
    safe: 'All other reports. Of this one the id, the hash, and who removed it and why are kept; its words are not, and they are not taken in again.',
    next: 'Where it was removed by mistake, ask who removed it. The stories that it stood in were put together without it.',
  },
  STORE_BUSY: {
    title: 'The store is held by somebody else',
    safe: 'Everything. Two writers could damage the store, so this one stopped before touching anything.',
    next: `Wait for the other one, or stop it. ${LATER}`,
    again: 'later',
  },
  DATABASE_UNREACHABLE: { safe: WRITTEN, again: 'later' },
  TOO_LARGE: {
    title: 'This is larger than the server takes at once',
    safe: 'Everything. Nothing of it was taken in.',
    next: 'Split it; at most 64 MiB go at once, and of JSON lines each line is a report of its own.',
  },
};

const BY_STATUS: ReadonlyMap<number, Words> = new Map([
  [
    415,
    {
      title: 'The server does not take this kind of data',
      safe: 'Everything. Nothing of it was taken in.',
      next: 'Send plain text, Markdown, HTML, JSON or JSON lines.',
    },
  ],
  [
    429,
    {
      title: 'Too many questions in one minute',
      safe: LOOKED,
      next: `The server answers 1,200 a minute. ${LATER}`,
      again: 'later',
    },
  ],
]);

/** What happened, what is safe, what one can do: in the page's words where it has some, else in the server's. */
export function told({ code, status, title, detail, next }: Problem): Told {
  const own = BY_STATUS.get(status) ?? (Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined);
  return { title: capital(title), what: detail, safe: LOOKED, next: `${capital(next)}.`, again: null, ...own };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
