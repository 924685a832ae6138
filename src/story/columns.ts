/** A typed array of the same kind with room for so many, half as large again if it has to grow. */
export function grownTo<A extends Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array>(
  column: A,
  size: number,
): A {
  if (size <= column.length) return column;
  const Kind = column.constructor as new (length: number) => A;
  const larger = new Kind(Math.max(size, Math.ceil(column.length * 1.5)));
  larger.set(column);
  return larger;
}
