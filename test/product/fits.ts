import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const ajv = new Ajv2020({ strict: false, allErrors: true });

/** The value is as the published schema of this name says. */
export function fits(name: string, value: unknown): void {
  const schema = JSON.parse(readFileSync(join('schemas', `${name}.json`), 'utf8'));
  const validate = ajv.compile(schema);
  expect({ valid: validate(value), errors: validate.errors?.slice(0, 3) ?? null }).toEqual({ valid: true, errors: null });
}
