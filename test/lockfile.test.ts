import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** npm leaves out what the registry did not serve when the lock was written, and `npm ci` then fails on every machine. */
test('the lock names every optional platform package', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    path === ''
      ? []
      : Object.keys(optionalDependencies).filter(
          (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
        ),
  );
  expect(missing).toEqual([]);
});

test('the lock pins what must not move', () => {
  const version = (name: string): string | undefined => packages[`node_modules/${name}`]?.version;
  expect(version('@electric-sql/pglite')).toBe('0.5.16');
  expect(version('@sparticuz/chromium')).toBe('147.0.0');
  expect(version('light-my-request')).toBe('6.6.0');
});

test('the lock names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/);
});
