import type { Static } from 'typebox';
import type { ChangedStory, Work } from '../app/progress.ts';
import type { AddedEventShape, CorrectedEventShape } from './event-shape.ts';

/** Something that happened in the store, as listeners of `/api/v1/events` hear it. */
interface Happened {
  readonly added: Static<typeof AddedEventShape>;
  readonly corrected: Static<typeof CorrectedEventShape>;
}

export interface StoreEvent {
  /** "4f1c09ab77e2-12": which run of the service, and which event of it. */
  readonly id: string;
  readonly name: keyof Happened;
  readonly data: Happened[keyof Happened];
}

/** So many events are kept, and so many stories named in one: a million reports at once would fill the memory with names. */
const KEPT = 1000;
const NAMED = 500;

/** The last thousand events, and those who listen: a listener that was away asks again from the last one it had. */
export class Changes {
  private readonly run: string;
  private readonly events: StoreEvent[] = [];
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private last = 0;

  /** `run`: hexadecimal, another one each time the service starts: an id of an earlier run then tells nobody that he missed nothing. */
  constructor(run: string) {
    this.run = run;
  }

  /** The id of the last event; before the first of a run, one that all of its events come after. */
  get position(): string {
    return this.idOf(this.last);
  }

  tell<Name extends keyof Happened>(name: Name, data: Happened[Name]): void {
    this.last += 1;
    const event = { id: this.position, name, data };
    this.events.push(event);
    if (this.events.length > KEPT) this.events.shift();
    for (const listener of this.listeners) listener(event);
  }

  /** What came after an event; `null` where that cannot be told: the event is of another run, or too many came since. */
  since(id: string): readonly StoreEvent[] | null {
    const [run, digits = ''] = id.split('-', 2);
    const after = /^\d{1,15}$/u.test(digits) ? Number(digits) : Number.NaN;
    const isKnown = run === this.run && after >= this.last - this.events.length && after <= this.last;
    return isKnown ? this.events.slice(this.events.length - (this.last - after)) : null;
  }

  /** Returns how to stop listening. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private idOf(number: number): string {
    return `${this.run}-${number}`;
  }
}

/** Gathers the stories that one piece of work changes. */
export class Gathered {
  private readonly stories = new Map<string, ChangedStory>();

  readonly changed: NonNullable<Work['changed']> = (stories) => {
    for (const one of stories) {
      const was = this.stories.get(one.story)?.was ?? [];
      this.stories.set(one.story, { ...one, was: [...new Set([...was, ...one.was])] });
    }
  };

  /** In the order in which they were laid out last; `null`: too many to name. */
  readonly told = (): ChangedStoryJson[] | null =>
    this.stories.size > NAMED
      ? null
      : Array.from(this.stories.values(), ({ story, reports, was }) => ({ story, reports, was: [...was] }));
}

type ChangedStoryJson = NonNullable<Happened['added']['changed']>[number];
