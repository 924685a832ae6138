import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import type { Grouping } from '../model/story.ts';
import { reportKey } from '../store/key.ts';
import { type Features, features } from '../story/features.ts';
import { group } from '../story/group.ts';
import { distinct } from '../story/revisions.ts';
import { prepare } from './analyse.ts';
import { orAside, taken } from './intake.ts';
import type { Work } from './progress.ts';

export interface Gathered {
  /** Each once, by id; revisions of one id told apart. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly grouping: Grouping;
}

/** Of one report given several times with different days or outlets, the store and this take the same one. */
const inKeyOrder = (reports: readonly Report[]): Report[] =>
  reports
    .map((report) => ({ key: reportKey(report), report }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ report }) => report);

/** All reports of the inputs, grouped. The order of the inputs changes nothing. */
export async function gather(intake: AsyncIterable<Intake>, aside: Unread[], work: Work): Promise<Gathered> {
  const given: Report[] = [];
  for await (const { report } of taken(intake, aside, work)) given.push(report);
  const reports = new Map<string, Report>();
  const all: Features[] = [];
  const told = distinct(inKeyOrder(given));
  tellRepeats(given.length - told.length, work);
  for (const report of told) {
    work.signal?.throwIfAborted();
    const made = await orAside(aside, async () => features(await prepare(report)));
    work.watch?.({ step: 'reading', done: all.length, total: told.length });
    if (made === undefined) continue;
    reports.set(report.id, report);
    all.push(made);
  }
  work.watch?.({ step: 'grouping', done: 0, total: null });
  return { reports, grouping: group(all) };
}

/** The record is of the set of reports, so a repeat is no part of it; but nothing is passed over in silence. */
function tellRepeats(repeats: number, { tell }: Work): void {
  if (repeats > 0)
    tell?.(`${repeats} ${repeats === 1 ? 'report' : 'reports'} came twice and ${repeats === 1 ? 'is' : 'are'} counted once`);
}
