/** What changes the store is done one after the other: each is worked in before the next begins. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private readonly ending = new AbortController();
  private taken = 0;

  /** How many are being done or wait to be. */
  get open(): number {
    return this.taken;
  }

  /** `act` stops at its next step when the signal says that the service ends. */
  take<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.ending;
    this.taken += 1;
    const mine = this.last
      .then(() => {
        signal.throwIfAborted();
        return act(signal);
      })
      .finally(() => {
        this.taken -= 1;
      });
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Lets what is being done stop at its next step: it is taken up where the store is opened next. Waits for that. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.last;
  }
}
