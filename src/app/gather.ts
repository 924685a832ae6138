import type { Intake } from '../ingest/inputs.ts';
import type { Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import type { Report } from '../model/report.ts';
import type { Grouping } from '../model/story.ts';
import { reportKey } from '../store/key.ts';
import { type Features, features } from '../story/features.ts';
import { grouping } from '../story/group.ts';
import { distinct } from '../story/revisions.ts';
import { prepare } from './analyse.ts';
import { breathe } from './breathe.ts';
import { orAside, taken } from './intake.ts';
import type { Work } from './progress.ts';

const SHOWN_EVERY = 500;

export interface Gathered {
  /** Each once, by id; revisions of one id told apart. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly grouping: Grouping;
}

/** All reports of the inputs, grouped. The order of the inputs changes nothing. */
export async function gather(intake: AsyncIterable<Intake>, aside: Unread[], work: Work): Promise<Gathered> {
  let count = 0;
  const given = new Map<string, Report>();
  for await (const { report } of taken(intake, aside, work)) {
    given.set(reportKey(report), report);
    count += 1;
  }
  const all: (Features & { readonly key: string })[] = [];
  // Of one report given several times with different days or outlets, the store and this take the same one.
  for (const [key, report] of [...given].sort((a, b) => byText(a[0], b[0]))) {
    if (await breathe(all.length, work)) work.signal?.throwIfAborted();
    const made = await orAside(aside, async () => features(await prepare(report)));
    if (made !== undefined) all.push({ ...made, key });
    work.watch?.({ step: 'reading', done: all.length, total: given.size });
  }
  const told = distinct(all);
  tellRepeats(count - given.size + all.length - told.length, work);
  const reports = new Map<string, Report>();
  for (const { key, id } of told) {
    const report = given.get(key);
    if (report !== undefined) reports.set(id, { ...report, id });
  }
  return { reports, grouping: await grouped(told, work) };
}

async function grouped(told: readonly (Features & { readonly key: string })[], work: Work): Promise<Grouping> {
  const steps = grouping(told);
  for (let done = 0; ; done += 1) {
    if (done % SHOWN_EVERY === 0) work.watch?.({ step: 'grouping', done: Math.min(done, told.length), total: null });
    if (await breathe(done, work)) work.signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The record is of the set of reports, so a repeat is no part of it; but nothing is passed over in silence. */
function tellRepeats(repeats: number, { tell }: Work): void {
  if (repeats > 0)
    tell?.(`${repeats} ${repeats === 1 ? 'report' : 'reports'} came twice and ${repeats === 1 ? 'is' : 'are'} counted once`);
}
