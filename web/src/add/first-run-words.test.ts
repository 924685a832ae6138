import { expect, test } from 'vitest';
import { addCommand } from './first-run-words.ts';

test.each([
  ['reports/', '/srv/desk', 'onrecord add reports/ --data /srv/desk'],
  ['reports/', '/srv/the desk', "onrecord add reports/ --data '/srv/the desk'"],
  ['reports/', "/srv/Lena's $HOME", String.raw`onrecord add reports/ --data '/srv/Lena'\''s $HOME'`],
])('%s into %s: %s', (what, data, command) => expect(addCommand(what, data)).toBe(command));
