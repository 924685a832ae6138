import Type from 'typebox';

/** One of a list of words. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  Type.Unsafe<T[number]>(Type.Union(values.map((value) => Type.Literal(value)))); // of a list, not a tuple: its own type would be never
