import { expect, test } from 'vitest';
import { formatOf } from './format.ts';

test.each([
  ['a.txt', 'Talks resumed in Tarsk.', 'text'],
  ['a.txt', '<!DOCTYPE html><p>Talks', 'html'],
  ['a.txt', '\n<?xml version="1.0"?>\n<!-- saved --><html lang="en">', 'html'],
  ['a.txt', '{"text":"Talks"}', 'text'],
  ['a.txt', 'He wrote <html> on the board', 'text'],
  ['a.HTM', 'Talks', 'html'],
  ['a.ndjson', 'Talks', 'jsonl'],
  ['-', '{"text":"Talks"}', 'jsonl'],
  ['-', '\n { "id": "r1"', 'jsonl'],
  ['-', '{talks}', 'text'],
  ['-', 'Talks resumed', 'text'],
  ['a.log', '<HTML>', 'html'],
] as const)('%s %j', (path, begins, format) => {
  expect(formatOf(path, Buffer.from(begins))).toBe(format);
  expect(formatOf(path, Buffer.from(`\ufeff${begins}`, 'utf16le'))).toBe(format);
});
