import { PARAGRAPH, type Plan, paragraphOf, type Subject } from './plan.ts';
import { Random } from './random.ts';
import { RecentReports, type Source } from './recent.ts';

export interface StreamOptions {
  readonly seed: number;
  /** Reports a day. */
  readonly aDay: number;
  /** Share of reports that do not say when they were published. */
  readonly undated: number;
}

export const USUAL: StreamOptions = { seed: 7, aDay: 5_000, undated: 0.01 };

/** Shares of all reports. Two of three open an episode: 100,000 a month where 150,000 reports a month come. */
export const SHARE = { reprint: 0.1, part: 0.15, revision: 0.01, first: 0.66 };
const BEGINS = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** In milliseconds, least and most. */
const LIFE = { story: { least: DAY, most: 120 * DAY }, episode: { least: DAY / 144, most: 60 * DAY } };
/** Of new episodes, those in a story that goes on. */
const OF_STORY = 0.5;
const [OUTLETS, AGENCIES] = [400, 12];
const [CREDITED, QUOTING, WITH_BACKGROUND, WITH_STANDING, EDITED, SAME_HEADLINE] = [0.4, 0.3, 0.25, 0.08, 0.3, 0.5];
/** An episode has so many quotations, a story so many background paragraphs, an outlet so many standing ones. */
const [QUOTATIONS, BACKGROUNDS, STANDING] = [3, 2, 2];
/** Paragraphs that a report has of its own, and how much of its source a part takes. */
const OWN = { least: 7, most: 14 };
const TAKEN = { least: 0.3, most: 0.6 };
/** Days back that a copy's source may lie, and a report that is followed up. */
const REACH = { copied: 5, followed: 30 };
const TRIES = 4;

type Own = Pick<Plan, 'number' | 'at' | 'dated'>;

/** The plans of a stream of reports in order of publication: the same for the same options. */
export class Plans {
  private readonly random: Random;
  private readonly options: StreamOptions;
  private readonly recent = new RecentReports();
  private readonly count = { reports: 0, episodes: 0, stories: 0 };

  constructor(options: StreamOptions = USUAL) {
    this.options = options;
    this.random = new Random(options.seed);
  }

  next(): Plan {
    const { random, options, count } = this;
    const number = count.reports;
    count.reports += 1;
    const at = Math.floor(BEGINS + (DAY / options.aDay) * (number + random.share()));
    const plan = this.made({ number, at, dated: random.share() >= options.undated });
    this.recent.add(plan);
    return plan;
  }

  private made(own: Own): Plan {
    const drawn = this.random.share();
    const copying = SHARE.reprint + SHARE.part + SHARE.revision;
    if (own.number === 0 || drawn >= copying) return this.fresh(own, drawn < copying + SHARE.first);
    const source = this.recent.source(this.before(own.number, REACH.copied));
    if (drawn < SHARE.reprint) return this.reprint(own, source);
    return drawn < SHARE.reprint + SHARE.part ? this.part(own, source) : this.revision(own, source);
  }

  /** A report before this one: the nearer, the likelier; at most so many days back. */
  private before(number: number, days: number): number {
    const most = Math.min(number, Math.floor(days * this.options.aDay), this.recent.size);
    return number - Math.min(most, Math.floor(this.random.spread(1, most + 1)));
  }

  private fresh(own: Own, first: boolean): Plan {
    const before =
      own.number > 0 && (!first || this.random.share() < OF_STORY) ? this.alive(own, first ? 'story' : 'episode') : null;
    const subject = before !== null && !first ? before : this.opened(own.at, before);
    const making = subject === before ? 'follow-up' : 'first';
    const headline = this.random.next();
    const paragraphs = this.paragraphs();
    return {
      ...own,
      ...this.publisher(),
      making,
      source: null,
      address: own.number,
      subject,
      headline,
      paragraphs,
      edited: false,
    };
  }

  private opened(at: number, before: Subject | null): Subject {
    const { count } = this;
    const episode = count.episodes;
    count.episodes += 1;
    if (before !== null) return { ...before, episode, episodeBegan: at };
    count.stories += 1;
    return { story: count.stories - 1, storyBegan: at, episode, episodeBegan: at };
  }

  /** What an earlier report is about, if that still goes on. */
  private alive({ number, at }: Own, what: 'story' | 'episode'): Subject | null {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const subject = this.recent.subject(this.before(number, REACH.followed));
      const life = new Random(subject[what]).spread(LIFE[what].least, LIFE[what].most);
      if (at - subject[`${what}Began`] <= life) return subject;
    }
    return null;
  }

  private publisher(): Pick<Plan, 'outlet' | 'agency'> {
    const outlet = Math.floor(this.random.spread(1, OUTLETS));
    return { outlet, agency: this.random.share() < CREDITED ? Math.floor(this.random.spread(1, AGENCIES)) : null };
  }

  private paragraphs(): Uint32Array {
    const { random } = this;
    const many = OWN.least + random.below(OWN.most - OWN.least + 1);
    const seeds = Array.from({ length: many }, () => paragraphOf(PARAGRAPH.news, random.next()));
    if (random.share() < QUOTING) seeds.splice(2, 0, paragraphOf(PARAGRAPH.quote, random.below(QUOTATIONS)));
    if (random.share() < WITH_BACKGROUND) seeds.push(paragraphOf(PARAGRAPH.background, random.below(BACKGROUNDS)));
    if (random.share() < WITH_STANDING) seeds.push(paragraphOf(PARAGRAPH.standing, random.below(STANDING)));
    return Uint32Array.from(seeds);
  }

  private reprint(own: Own, source: Source): Plan {
    const { outlet } = this.publisher();
    const headline = this.random.share() < SAME_HEADLINE ? source.headline : this.random.next();
    const edited = this.random.share() < EDITED;
    return { ...source, ...own, outlet, headline, address: own.number, making: 'reprint', source: source.number, edited };
  }

  /** Some paragraphs in a row of another report among its own. */
  private part(own: Own, source: Source): Plan {
    const { random } = this;
    const share = TAKEN.least + (TAKEN.most - TAKEN.least) * random.share();
    const many = Math.max(1, Math.round(source.paragraphs.length * share));
    const from = random.below(source.paragraphs.length - many + 1);
    const mine = this.paragraphs().slice(0, Math.max(2, OWN.most - many));
    const at = random.below(mine.length);
    const taken = source.paragraphs.subarray(from, from + many);
    const paragraphs = Uint32Array.from([...mine.subarray(0, at), ...taken, ...mine.subarray(at)]);
    const [headline, edited] = [random.next(), random.share() < EDITED];
    const address = own.number;
    return {
      ...source,
      ...own,
      ...this.publisher(),
      headline,
      address,
      making: 'part',
      source: source.number,
      paragraphs,
      edited,
    };
  }

  /** The same with a paragraph more, at the same address. */
  private revision(own: Own, source: Source): Plan {
    const paragraphs = Uint32Array.from([...source.paragraphs, paragraphOf(PARAGRAPH.news, this.random.next())]);
    return { ...source, ...own, making: 'revision', source: source.number, paragraphs, edited: false };
  }
}
