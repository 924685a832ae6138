import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OnRecordError } from '../model/error.ts';
import { keyOf } from './affiliation-rows.ts';
import type { EventLexicon } from './plover/sense.ts';
import { MOST_ROWS, OWN_LEXICON, userLexicon } from './user-lexicon.ts';

/** The first sense of a verb, as `TYPE/mode`. */
const first = (lexicon: { readonly events: EventLexicon }, verb: string): string | undefined => {
  const sense = lexicon.events.v.get(verb)?.[0];
  return sense && `${sense.type}${sense.mode === null ? '' : `/${sense.mode}`}`;
};

describe('a row of senses', () => {
  test.each([
    ['[SANCTION]\nv deplatform | obj:party | shuts out of a network', 'deplatform', 'SANCTION', 'a verb'],
    ['[COERCE/ban]\nv deplatform | | shuts out of a network', 'deplatform', 'COERCE/ban', 'with the mode of its section'],
    ['[SANCTION]\nv shun, deplatform | | shuts out', 'deplatform', 'SANCTION', 'the second of a list'],
    ['[SANCTION]\nv deplatform | | shuts out', 'deplatformed', 'SANCTION', 'the past of a word that no list of base forms knows'],
    ['[SANCTION]\nv deplatform ? | | shuts out', 'deplatform', 'SANCTION', 'one that often means something else'],
    ['[SANCTION]\r\nv\tdeplatform | | shuts out\r\n', 'deplatform', 'SANCTION', 'line ends and tabs of other systems'],
    ['[SANCTION]\nv kidnap | | as we use it', 'kidnap', 'SANCTION', 'goes before ours that ask for as little'],
    [
      'country VEL | Velmora\n[SANCTION]\nplace VEL | Dravik\nv deplatform | | shuts out',
      'deplatform',
      'SANCTION',
      'rows of names between',
    ],
    [
      '[ASSAULT]\n[SANCTION]\nv constructor | | a word like any other',
      'constructor',
      'SANCTION',
      'the nearest section above counts',
    ],
  ])('%j: %s is %s: %s', (rows, verb, type) => expect(first(userLexicon(rows), verb)).toBe(type));

  test('leaves our senses as they are', () => {
    const { events } = userLexicon('[SANCTION]\nv deplatform | | shuts out');
    for (const kind of ['v', 'n', 'a'] as const)
      for (const [word, senses] of OWN_LEXICON.events[kind]) expect(events[kind].get(word)).toEqual(senses);
  });

  const classes = (line: string): readonly string[] => line.match(/\$[a-z-]+/gu) ?? [];
  const [told = ''] = /^Classes of the package:[^.]*/mu.exec(readFileSync('docs/formats.md', 'utf8')) ?? [];
  test.each(classes(told))('may use the class %s, as docs/formats.md says', (name) => {
    expect(userLexicon(`[COERCE]\nv gridlock | obj:${name} | holds up`).rows).toBe(1);
  });

  test('may use our classes, and its own', () => {
    const { events } = userLexicon('$lorries = lorry, van $troops\n[COERCE]\nv gridlock | obj:$lorries | holds up');
    const words = events.v.get('gridlock')?.[0]?.frame[0]?.words;
    expect([...(words ?? [])]).toEqual(expect.arrayContaining(['lorry', 'van', 'soldier']));
  });
});

describe('a row of names', () => {
  const rows = `
country VEL | Velmora | Velmoran | Tarsk
organisation IGO | Norland Union, NU
person VEL GOV | Anton Verel | 2011-
sector REB | mountain brigades`;
  const { affiliations } = userLexicon(rows);

  test.each([
    ['Velmora', 'VEL', 'a country'],
    ['Velmorans', 'VEL', 'its people'],
    ['Tarsk', 'VEL', 'its capital'],
    ['NU', 'IGO', 'an organisation’s short name'],
    ['Kestria', null, 'what no row names is not known'],
  ] as readonly (readonly [string, string | null, string])[])('%s is of %s: %s', (name, code) =>
    expect(affiliations.names.get(keyOf(name))?.code ?? null).toBe(code),
  );

  test('tells who somebody is, and what a group does', () => {
    expect(affiliations.holders.get('anton verel')).toMatchObject([{ code: 'VEL', sector: 'GOV', from: 2011 }]);
    expect(affiliations.roles.get('mountain brigades')).toMatchObject({ sector: 'REB' });
  });
});

describe('what cannot be read is named with its line', () => {
  test.each([
    ['[SANCTION]\nv deplatform | obj', 'lexicon:2', 'a row is: words | frame', 'no cell for what it means'],
    ['[SANCTION]\n\n# bad\nv deplatform || a | b', 'lexicon:4', 'a row is: words | frame', 'a cell too many'],
    ['v deplatform | | shuts out', 'lexicon:1', 'needs a [TYPE] above it', 'no section; ours do not go on in a user’s file'],
    [
      '[SHUN]\nv deplatform | | shuts out',
      'lexicon:1',
      '“[SHUN]” is no type of events; they are AGREE, CONSULT',
      'no PLOVER type',
    ],
    ['[sanction]', 'lexicon:1', '“[sanction]” is no type', 'small letters'],
    ['[SANCTION]\nv deplatform | obj:$editors | shuts out', 'lexicon:2', 'there is no class $editors above', 'an unknown class'],
    ['[SANCTION]\nv deplatform | object:party | shuts out', 'lexicon:2', '“object” is no place in a frame', 'no slot'],
    ['[SANCTION]\nv deplatform, , shun | | shuts out', 'lexicon:2', 'a word is missing', 'an empty word'],
    ['[SANCTION]\nv shut out ?, shun | | shuts out', 'lexicon:2', '“shut out ?” is no word', 'a ? in between'],
    ['[SANCTION]\nv shun | obj: | shuts out', 'lexicon:2', 'a condition is: place:word,word', 'a condition without its words'],
    ['[SANCTION]\nv shun | obj:ship:ferry | shuts out', 'lexicon:2', 'a condition is: place:word,word', 'a colon too many'],
    ['$troops = legion', 'lexicon:1', 'there is a class $troops already', 'one of our classes'],
    ['$legions', 'lexicon:1', 'a class is: $name = words', 'a class without words'],
    ['\r\ncountrie VEL | Velmora', 'lexicon:2', 'a row begins with v, n, a, [TYPE], $class, country', 'no kind of row'],
    ['deplatform | | shuts out', 'lexicon:1', 'a row begins with v, n, a', 'neither verb nor noun'],
    ['[SANCTION]\ncountry Velmora', 'lexicon:2', 'no code', 'a country without its code'],
    ['country vel | Velmora', 'lexicon:1', '“vel” is no code: three capitals', 'a code in small letters'],
    ['country VEL', 'lexicon:1', 'a name must follow the first |', 'a country without its name'],
    ['[SANCTION]\n\nsector KNG | court', 'lexicon:3', '“KNG” is none of GOV', 'no sector'],
    ['person VEL | Anton Verel | lately', 'lexicon:1', '“lately” are no years', 'no years'],
    [`[${'A'.repeat(5000)}]`, 'lexicon:1', '…', 'a long line is cut'],
    [
      '# row\n'.repeat(3) + '[SANCTION]\n'.repeat(MOST_ROWS + 1),
      'lexicon',
      `it has ${MOST_ROWS + 1} rows; ${MOST_ROWS} are the most`,
      'too many',
    ],
  ])('$3: $1', (rows, where, detail) => {
    const error = thrown(() => userLexicon(rows));
    expect(error).toMatchObject({ code: 'LEXICON_UNREADABLE', where, detail: expect.stringContaining(detail) });
    expect(error.message.length).toBeLessThan(500);
    expect(error.detail).not.toMatch(/^line \d/u);
  });

  /** Each took minutes, or all memory, where classes grew without bound and senses were put in order one by one. */
  test.each([
    ['a class of classes', `$b = ${'x '.repeat(2000)}\n$c = ${'$b '.repeat(2000)}\n$d = ${'$c '.repeat(2000)}`],
    [
      'many classes of one',
      `$b = ${'x '.repeat(50_000)}\n${Array.from({ length: 9999 }, (_, i) => `$b-${word(i)} = $b`).join('\n')}`,
    ],
    ['a long class', `$b = ${'x '.repeat(500_000)}`],
    ['a long frame', `[SANCTION]\nv a | obj:${','.repeat(900_000)} | x`],
  ])('%s is too much', (_, rows) => expect(thrown(() => userLexicon(rows)).detail).toContain('more than 200000 words'));

  test('many rows for one word are read, the last first', { timeout: 30_000 }, () => {
    const lexicon = userLexicon(
      `[SANCTION]\n${'v deplatform | obj | shuts out\n'.repeat(MOST_ROWS - 3)}[COERCE]\nv deplatform | obj | shuts in`,
    );
    expect(first(lexicon, 'deplatform')).toBe('COERCE');
  });
});

const word = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function thrown(act: () => unknown): OnRecordError {
  try {
    act();
  } catch (error) {
    if (error instanceof OnRecordError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the mark of a lexicon', () => {
  const mark = (rows: string) => userLexicon(rows).mark;
  const ROW = '[SANCTION]\nv deplatform | obj:party | shuts out';

  test.each([
    [`# desk\n\n  ${ROW}  \n`, true, 'comments and white space around'],
    [ROW.replaceAll('\n', '\r\n'), true, 'line ends'],
    [ROW.replace('deplatform', 'shun'), false, 'another word'],
    [ROW.replace('SANCTION', 'COERCE'), false, 'another type'],
    [`${ROW}\nplace VEL | Dravik`, false, 'a row more'],
  ])('%j has the same: %s (%s)', (rows, same) => expect(mark(rows) === mark(ROW)).toBe(same));

  test.each(['', '\n\n', '# nothing yet\n'])('%j has none: nothing is read otherwise with it', (rows) => {
    expect(userLexicon(rows)).toMatchObject({ rows: 0, mark: null });
  });

  test('sections count as no rows', () => expect(userLexicon(`${ROW}\nplace VEL | Dravik`).rows).toBe(2));
});
