/** What changes the store is done one after the other: each is worked in before the next begins. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.last.then(act);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
