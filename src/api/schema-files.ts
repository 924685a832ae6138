import { byText } from '../model/order.ts';
import { SCHEMAS } from './contract.ts';

/** The published schemas as files: name and text, in order of names. */
export function schemaFiles(): readonly (readonly [string, string])[] {
  return Object.entries(SCHEMAS)
    .map(
      ([name, schema]) =>
        [
          `${name}.json`,
          `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...schema }, null, 1)}\n`,
        ] as const,
    )
    .toSorted(([a], [b]) => byText(a, b));
}
