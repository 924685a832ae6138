import Type, { type TSchema } from 'typebox';

/** What the public JSON shapes are made of. */

export const closed = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => Type.Enum<[...T]>([...values]);
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const Text = Type.String();
export const NullableText = nullable(Text);
export const Count = Type.Integer({ minimum: 0 });
/** A list of so many whole numbers: said in the words that every draft of JSON Schema knows. */
export const numbers = <T extends number[]>(length: T['length']) =>
  Type.Unsafe<T>(Type.Array(Count, { minItems: length, maxItems: length }));
export const Share = Type.Number({ minimum: 0, maximum: 1 });

/** Half-open, UTF-16 code units of the report's `text`. */
export const SpanShape = numbers<[number, number]>(2);
export const Pieces = Type.Array(SpanShape);
