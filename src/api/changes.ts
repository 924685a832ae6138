/** Something that happened in the store, as listeners of `/api/v1/events` hear it. */
export interface StoreEvent {
  readonly id: number;
  readonly added: number;
  readonly stories: number;
}

const KEPT = 1000;

/** The last thousand events, and those who listen: a listener that was away asks again from the last one it had. */
export class Changes {
  private readonly events: StoreEvent[] = [];
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private last = 0;

  tell(happened: Omit<StoreEvent, 'id'>): void {
    this.last += 1;
    const event = { id: this.last, ...happened };
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
