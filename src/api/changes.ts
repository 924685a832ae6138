/** Something that happened in the store, as listeners of `/api/v1/events` hear it. */
interface Happened {
  readonly added: { readonly added: number; readonly stories: number };
  readonly corrected: {
    readonly correction: string;
    readonly kind: string;
    readonly state: string;
    readonly stories: readonly string[];
  };
}

export interface StoreEvent {
  readonly id: number;
  readonly name: keyof Happened;
  readonly data: Happened[keyof Happened];
}

const KEPT = 1000;

/** The last thousand events, and those who listen: a listener that was away asks again from the last one it had. */
export class Changes {
  private readonly events: StoreEvent[] = [];
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private last = 0;

  tell<Name extends keyof Happened>(name: Name, data: Happened[Name]): void {
    this.last += 1;
    const event = { id: this.last, name, data };
    this.events.push(event);
    if (this.events.length > KEPT) this.events.shift();
    for (const listener of this.listeners) listener(event);
  }

  since(id: number): readonly StoreEvent[] {
    return this.events.filter((event) => event.id > id);
  }

  /** Returns how to stop listening. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
