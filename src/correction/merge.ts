import type { Correction, Decided, Removal } from '../model/correction.ts';
import { chainHash, contentHash, correctionId } from '../store/corrections/seal.ts';
import { momentsOf } from './moments.ts';
import { type Going, redacted } from './redact.ts';
import { removedTexts } from './standing.ts';

type Log = readonly Correction[];
export type Removing = Correction & { readonly do: Removal };

/**
 * A log that holds all that two do. Where one begins with all lines of the other it is the longer of them; else what is not yet known is
 * chained on to the first, and each line tells where it stood. What was decided in one about a report that the other removed loses its
 * words. `isKnown`: whether a name is known from elsewhere than the removed reports.
 */
export function merged(log: Log, other: Log, isKnown: (name: string) => boolean): Log {
  if (goesOn(log, other)) return other;
  if (goesOn(other, log)) return log;
  const known = new Set(log.map(({ id }) => id));
  const fresh = other.filter(({ id }) => !known.has(id));
  const decided = fresh.filter((one) => !isRemoval(one));
  let lines: Log = [...log, ...chained(decided, other, log.at(-1))];
  for (const one of log.filter(isRemoval))
    if (decided.some((line) => loses(line, goingWith(one, lines, isKnown)))) lines = removing(lines, one, isKnown);
  for (const one of fresh.filter(isRemoval)) {
    const isOpen = !lines.some((line) => isSame(line, one)) || lines.some((line) => line.redacted === one.id);
    if (isOpen) lines = removing(lines, one, isKnown);
  }
  return lines;
}

/** Whether the other begins with all lines of the log. */
const goesOn = (log: Log, other: Log): boolean => log.every(({ hash }, i) => other[i]?.hash === hash);

export const isRemoval = (one: Correction): one is Removing => one.do.kind === 'remove';

/** One removal in two logs: it says what it took out of which, so its id is not the same. */
const isSame = (line: Correction, { at, who, do: { report } }: Removing): boolean =>
  line.do.kind === 'remove' && line.do.report === report && line.at === at && line.who === who;

const goingWith = ({ do: { texts } }: Removing, log: Log, isKnown: (name: string) => boolean): Going => {
  const [removed, before] = [new Set(texts.map(({ text }) => text)), removedTexts(log)];
  return { isRemoved: ({ text }) => removed.has(text), isGone: ({ text }) => removed.has(text) || before.has(text), isKnown };
};

/** Whether a line has words of what was removed. */
function loses(line: Correction, going: Going): boolean {
  const left = redacted(line, going);
  return left !== null && contentHash(left) !== contentHash(line);
}

/** Decides a removal in this log: the words that it has of the report go. */
function removing(lines: Log, one: Removing, isKnown: (name: string) => boolean): Log {
  const { id, at, who, why, do: removal } = one;
  const going = goingWith(one, lines, isKnown);
  const left = new Map<string, Correction>();
  for (const each of lines) {
    const without = redacted(each, going) ?? (each.redacted === id ? each : null);
    if (without !== null) left.set(each.id, without);
  }
  const taken = Array.from(left, ([line, without]) => ({ id: line, left: contentHash(without) }));
  const line = following(lines.at(-1), { at, who, why, do: { ...removal, redacted: taken } });
  return [...lines.map((each): Correction => ({ ...each, ...withMark(left.get(each.id), line.id) })), line];
}

const withMark = (left: Correction | undefined, mark: string): Partial<Correction> =>
  left === undefined ? {} : { ...left, redacted: mark };

function following(before: Correction | undefined, { at, who, why, do: decision }: Decided): Correction {
  const id = correctionId({ at, who, why, do: decision });
  const made = { id, seq: (before?.seq ?? 0) + 1, at, who, why, do: decision, prev: before?.hash ?? null };
  return { ...made, hash: chainHash(made) };
}

/** Some lines of a log as a log of their own, or at the end of another; each tells where it stood. */
export function chained(lines: Log, log: Log, after: Correction | undefined): Log {
  const moments = momentsOf(log);
  let before = after;
  return lines.map((one) => {
    const { seq, prev, hash, ...kept } = one;
    const imported = one.imported ?? { seq, prev, hash, moment: moments.get(one.id) ?? [one.at, 0] };
    const made = { ...kept, seq: (before?.seq ?? 0) + 1, prev: before?.hash ?? null, imported };
    before = { ...made, hash: chainHash(made) };
    return before;
  });
}
