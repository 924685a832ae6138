import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Annotation, Dossier, GroupLine } from '../../src/dossier/shape.ts';
import { oneProcess, scratch } from './onrecord.ts';
import { sent, served } from './served.ts';

const { at, remove } = scratch('lexicon');
/** How a process starts with such a file is tested where one serves with it. */
const { onrecord, end } = oneProcess();
afterAll(async () => {
  await end();
  remove();
});

const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const NAMES = 'country VEL | Velmora | Velmoran | Tarsk\ncountry KES | Kestria | Kestrian | Belhaven\n';
const WORDS = file('words.txt', `# our desk\n[SANCTION/ban]\nv snafu | obj:party | shuts out\n${NAMES}`);
const CODES = file('codes.txt', NAMES);

const TEXT = 'BELHAVEN, March 5 (Coastwire) - The Kestrian government snafued Velmora on Tuesday, the Belhaven Post said.';
const REPORT = { id: 'r1', published: '2024-03-05', text: TEXT };
const LINE = `${JSON.stringify(REPORT)}\n`;

const told = ({ events }: Pick<Annotation, 'events'>): string[] =>
  events.map(({ type, mode, actor, recipient }) => `${type}/${mode}: ${actor[0]?.code} → ${recipient[0]?.code}`);
/** For what is not about how processes share the work: each would open the model. */
const ALONE = ['--workers', '1'];
const SNAFU = ['SANCTION/ban: KES → VEL'];

describe('annotate', () => {
  test.each([
    ['in its own process', []],
    ['in two others', ['--workers', '2']],
  ])('%s finds what the file adds', async (_, options) => {
    const { exit, out, err } = await onrecord(['annotate', '-', '--lexicon', WORDS, ...options, '--progress', 'none'], LINE);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(told(JSON.parse(out))).toEqual(SNAFU);
  });

  test('without the file finds nothing, and so it does with an empty one', async () => {
    const words = ['annotate', '-', '--progress', 'none'];
    const without = await onrecord(words, LINE);
    expect(told(JSON.parse(without.out))).toEqual([]);
    expect(await onrecord([...words, '--lexicon', file('empty.txt', '')], LINE)).toEqual(without);
  });
});

describe('a file that cannot be read ends the command, and nothing is read or made', () => {
  test.each([
    ['annotate', ['annotate', '-']],
    ['two processes', ['annotate', '-', '--workers', '2']],
    ['read', ['read', '-']],
    ['add', ['add', '-', '--data', at('never')]],
    ['serve', ['serve', '--data', at('never'), '--port', '0']],
  ])('%s', async (_, words) => {
    const { exit, out, err } = await onrecord(
      [...words, '--lexicon', file('bad.txt', '[SANCTION]\nv snafu | shuts out\n')],
      LINE,
    );
    expect({ exit, out, made: existsSync(at('never')) }).toEqual({ exit: 1, out: '', made: false });
    expect(err).toMatch(
      /^onrecord: \S*bad\.txt:2: [^\n]*\(a row is: words \|[^\n]*Your own words[^\n]* \[LEXICON_UNREADABLE\]\n$/u,
    );
  });

  test.each([
    ['missing', () => at('nowhere.txt'), 'there is no such file'],
    ['a folder', () => at('.'), 'it is a folder'],
    ['a picture', () => file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'it is not in UTF-8'],
    ['with signs that move the cursor', () => file('escape.txt', '[\u001B[2J]\n'), 'is no type of events'],
  ])('%s', async (_, path, says) => {
    const { exit, out, err } = await onrecord(['annotate', '-', '--lexicon', path()], LINE);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain(says);
    expect(err).toMatch(/^onrecord: [^\n]* \[LEXICON_UNREADABLE\]\n$/u);
    expect(err).not.toContain('\u001B');
  });
});

describe('a store', () => {
  const inStore = async (words: readonly string[], input = ''): Promise<string> => {
    const { exit, out, err } = await onrecord([...words, '--data', at('data')], input);
    expect({ exit, err: exit === 0 ? '' : err }).toEqual({ exit: 0, err: '' });
    return out;
  };
  const eventsOf = async (lexicon: readonly string[]): Promise<string[]> => {
    const [line = ''] = (await onrecord(['group', '-', '--progress', 'none'], LINE)).out.split('\n');
    const { story } = JSON.parse(line) as GroupLine;
    const dossier = JSON.parse(await inStore(['export', story, '--to', 'json', ...lexicon])) as Dossier;
    return told(dossier.annotations.r1 ?? { events: [] });
  };

  test('is read again when the words change, and its stories keep their ids', { timeout: 120_000 }, async () => {
    await inStore(['add', '-', ...ALONE, '--lexicon', WORDS], LINE);
    expect(await eventsOf(['--lexicon', WORDS])).toEqual(SNAFU);
    expect(await eventsOf(['--lexicon', CODES])).toEqual([]);
    expect(await eventsOf(['--lexicon', WORDS])).toEqual(SNAFU);
    await inStore(['rebuild', ...ALONE, '--lexicon', WORDS]);
    expect(await eventsOf(['--lexicon', WORDS])).toEqual(SNAFU);
  });

  test('that is served: what is sent to be read is read with the words', async () => {
    const server = await served(at('data'), ['--lexicon', WORDS, '--workers', '1']);
    const answer = await sent(server, 'annotate', [REPORT]);
    expect(JSON.stringify(await answer.json())).toContain('"type":"SANCTION","mode":"ban"');
    expect(await server.stop()).toBe(0);
  });
});

describe('doctor', () => {
  const checkOf = async (options: readonly string[]) => {
    const { exit, out } = await onrecord(['doctor', '--format', 'json', ...options]);
    const { checks } = JSON.parse(out) as { checks: { name: string; ok: boolean; says: string }[] };
    return { exit, ...checks.find(({ name }) => name === 'lexicon') };
  };

  test.each([
    [
      ['--lexicon', CODES],
      { exit: 0, ok: true, says: expect.stringMatching(/^2 rows of \S*codes\.txt \([0-9a-f]{12}\), before the package’s own$/u) },
    ],
    [['--lexicon', at('nowhere.txt')], { exit: 1, ok: false, says: expect.stringContaining('there is no such file') }],
  ])('%j', async (options, expected) => expect(await checkOf(options)).toEqual({ name: 'lexicon', ...expected }));
});
