import type { Plan, Subject } from './plan.ts';

/** As many as seven weeks of 5,000 a day bring. */
const KEPT = 1 << 18;
/** Longer reports are copied from their beginning only. */
const MOST_PARAGRAPHS = 24;
const NONE = 0xffffffff;
const ROW = 8;

/** What a later report can take from an earlier one. */
export type Source = Pick<Plan, 'number' | 'subject' | 'outlet' | 'agency' | 'address' | 'headline' | 'paragraphs'>;

/** The last plans of a stream in typed arrays: what they take is the same from the first report to the last. */
export class RecentReports {
  readonly size = KEPT;
  private readonly rows = new Uint32Array(KEPT * ROW);
  private readonly seeds = new Uint32Array(KEPT * MOST_PARAGRAPHS);
  private readonly began = new Float64Array(KEPT * 2);

  constructor() {
    // Pages that were never written are not resident: a measurement that begins after this would count them.
    for (const array of [this.rows, this.seeds, this.began]) array.fill(1);
  }

  add({ number, subject, outlet, agency, address, headline, paragraphs }: Plan): void {
    const slot = number % KEPT;
    const length = Math.min(paragraphs.length, MOST_PARAGRAPHS);
    const { story, episode, storyBegan, episodeBegan } = subject;
    this.rows.set([number, story, episode, outlet, agency ?? NONE, address, headline, length], slot * ROW);
    this.began.set([storyBegan, episodeBegan], slot * 2);
    this.seeds.set(paragraphs.subarray(0, length), slot * MOST_PARAGRAPHS);
  }

  /** Of a report among the last. */
  subject(report: number): Subject {
    const slot = report % KEPT;
    const [, story = 0, episode = 0] = this.rows.subarray(slot * ROW, (slot + 1) * ROW);
    const [storyBegan = 0, episodeBegan = 0] = this.began.subarray(slot * 2, (slot + 1) * 2);
    return { story, episode, storyBegan, episodeBegan };
  }

  source(report: number): Source {
    const slot = report % KEPT;
    const row = this.rows.subarray(slot * ROW, (slot + 1) * ROW);
    const [number = 0, , , outlet = 0, agency = NONE, address = 0, headline = 0, length = 0] = row;
    const from = slot * MOST_PARAGRAPHS;
    return {
      ...{ number, subject: this.subject(report), outlet, agency: agency === NONE ? null : agency, address, headline },
      paragraphs: this.seeds.slice(from, from + length),
    };
  }
}
