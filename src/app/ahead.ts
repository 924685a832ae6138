/**
 * What `make` makes of each item, in the items' order, with up to `width` under way at once. The first failure ends it, once what was
 * begun has come to an end.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  make: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const one = make(item);
      one.catch(() => undefined); // told when its turn comes
      begun.push(one);
      if (begun.length >= width) yield (await begun.shift()) as R;
    }
    while (begun.length > 0) yield (await begun.shift()) as R;
  } finally {
    await Promise.allSettled(begun);
  }
}
