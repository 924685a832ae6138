import { createHash } from 'node:crypto';
import type { Walk } from '../../src/story/walk.ts';
import { walkedOf } from './met.ts';
import type { Plan } from './plan.ts';
import { Plans, USUAL } from './plans.ts';
import { idOf } from './printed.ts';
import { Teller } from './teller.ts';

/** As many as the store's process can take back in memory: src/app/kept-walk.ts. */
export const TAKEN_BACK = 2_000;
/** A group without a report in so many days sleeps: so long an episode of the stream counts as active. */
const ACTIVE = 30 * 86_400_000;
const MIB = 2 ** 20;

/** What a stretch of the stream cost. */
export interface Stretch {
  /** Reports met until its end. */
  readonly reports: number;
  /** Wall time of `meet`, in milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** Processor time of `meet` and of what is made of the plans before it, in milliseconds in the mean. */
  readonly processor: number;
  readonly residentMiB: number;
  /** Of it, what objects take, garbage of the moment included, and what lies in typed arrays. */
  readonly objectsMiB: number;
  readonly arraysMiB: number;
  /** Episodes and stories that a report could join at its end, and episodes of the stream that had a report in the last 30 days. */
  readonly episodes: number;
  readonly stories: number;
  readonly active: number;
  /** Percent of the reports put into the very episode that they were planned for. */
  readonly asPlanned: number;
}

/** What it costs to take reports back, as when one comes late. */
export interface TakenBack {
  readonly reports: number;
  /** A report, in milliseconds. */
  readonly each: number;
  /** Whether the walk then is, byte for byte, what it was before they were met. */
  readonly asBefore: boolean;
}

/** Walks a generated stream, as a process that stays open does. */
export class Walking {
  readonly walk: Walk;
  private readonly plans = new Plans({ ...USUAL, undated: 0 });
  private readonly teller = new Teller();
  /** By episode of the stream: the number of its first report, and when it had its last. */
  private readonly first: Uint32Array;
  private readonly last: Float64Array;
  private met = 0;

  /** `most`: reports that will be met. */
  constructor(walk: Walk, most: number) {
    this.walk = walk;
    this.first = new Uint32Array(most).fill(0xffffffff);
    this.last = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  }

  stretch(reports: number): Stretch {
    const took = new Float64Array(reports);
    const begun = process.cpuUsage();
    let [asPlanned, at] = [0, 0];
    for (let i = 0; i < reports; i += 1) {
      const plan = this.plans.next();
      const report = walkedOf(plan, this.teller);
      const from = performance.now();
      const { met } = this.walk.meet(report);
      this.walk.forget(TAKEN_BACK);
      took[i] = performance.now() - from;
      asPlanned += Number(met.episode === this.planned(plan));
      at = plan.at;
    }
    const { user, system } = process.cpuUsage(begun);
    this.met += reports;
    took.sort();
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    return {
      ...{ reports: this.met, median: took[reports >> 1] ?? 0, p95: took[Math.floor(reports * 0.95)] ?? 0 },
      processor: (user + system) / 1000 / reports,
      ...{ residentMiB: rss / MIB, objectsMiB: heapUsed / MIB, arraysMiB: arrayBuffers / MIB },
      ...{ ...this.groups(), active: this.last.reduce((sum, last) => sum + Number(at - last <= ACTIVE), 0) },
      asPlanned: (100 * asPlanned) / reports,
    };
  }

  takeBack(reports: number): TakenBack {
    this.walk.forget(0);
    const before = hashOf(this.walk);
    for (let i = 0; i < reports; i += 1) this.walk.meet(walkedOf(this.plans.next(), this.teller));
    const begun = performance.now();
    for (let i = 0; i < reports; i += 1) this.walk.back();
    return { reports, each: (performance.now() - begun) / reports, asBefore: hashOf(this.walk) === before };
  }

  /** Id of the report that opened its episode in the stream. */
  private planned(plan: Plan): string {
    const { episode } = plan.subject;
    this.first[episode] = Math.min(this.first[episode] ?? 0, plan.number);
    this.last[episode] = plan.at;
    return idOf({ number: this.first[episode] ?? 0 });
  }

  private groups(): Pick<Stretch, 'episodes' | 'stories'> {
    const stories = new Set<string>();
    let episodes = 0;
    for (const { story } of this.walk.episodes()) {
      episodes += 1;
      stories.add(story);
    }
    return { episodes, stories: stories.size };
  }
}

const hashOf = (walk: Walk): string => createHash('sha256').update(walk.save()).digest('hex');
