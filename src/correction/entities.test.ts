import { describe, expect, test } from 'vitest';
import type { EntityGroup, Known } from '../align/decided.ts';
import type { Correction, Decision, EntityRef, MentionRef } from '../model/correction.ts';
import type { Entity } from '../model/entity.ts';
import { EntityCorrections } from './entities.ts';
import { Outcomes } from './found.ts';

/** "abc d": a, b and c are one. Each letter is what one report calls it; its group is called by the first. */
const found = (words: string): EntityGroup<Known>[] =>
  words.split(' ').map((letters, i) => ({
    number: i + 1,
    members: [...letters].map((id) => ({ report: `r-${id}`, entity: { id, type: 'PER' } as Entity })),
    called: [letters.charAt(0)],
    name: null,
    corrected: [],
  }));

const mention = (id: string): MentionRef => ({
  ...{ report: { id: `r-${id}`, given: `r-${id}`, text: id }, id },
  at: { span: [0, 1], digest: id, words: id, before: '', after: '' },
});
const ref = (letters: string): EntityRef => ({
  ...{ story: 'st-1', id: 'E1', type: 'PER', name: letters.charAt(0), in: [...letters].map(mention) },
});

/** "ab+c": one; "ab|c": not one; "abc-c": c is another; "ab=Name". A capital is somebody of another story. */
function corrections(words: string): Correction[] {
  return words.split(' ').map((word, i) => {
    const [whole = '', out] = word.split('-');
    const [named = '', name] = word.split('=');
    const decision: Decision =
      name !== undefined
        ? { kind: 'rename', entity: ref(named), name }
        : out !== undefined
          ? { kind: 'split', entity: ref(whole), out: [...out].map(mention) }
          : word.includes('|')
            ? { kind: 'apart', entities: word.split('|').map(ref) }
            : { kind: 'merge', entities: word.split('+').map(ref) };
    return { id: `co-${i + 1}`, seq: i + 1, at: '', who: '', why: null, do: decision, prev: null, hash: '' };
  });
}

function applied(words: string, log: string) {
  const outcomes = new Outcomes();
  const groups = found(words);
  const held = new Set(groups.flatMap(({ members }) => members.map(({ report }) => report)));
  const mentioned = ({ report, id }: MentionRef) => {
    if (/^[A-Z]$/u.test(id)) return 'elsewhere';
    return held.has(report.id) ? { report: report.id, entity: id } : null;
  };
  const all = corrections(log);
  const made = new EntityCorrections(groups, mentioned, outcomes).apply(all);
  return [
    made
      .map(
        ({ number, members, name }) =>
          `${number}${members.map(({ entity }) => entity.id).join('')}${name === null ? '' : `=${name}`}`,
      )
      .join(' '),
    all.map(({ id }) => outcomes.of(id)?.state).join(' '),
  ];
}

describe('entities of a story', () => {
  test.each<[string, string, string, string, string]>([
    ['ab c d', 'ab+c', '1abc 3d', 'applied', 'joined: the others keep their numbers'],
    ['ab c d', 'd+ab', '1abd 2c', 'applied', 'under the first number'],
    ['abc d', 'abc-c', '1ab 2d 3c', 'applied', 'parted: a new number'],
    ['abc d', 'abc=Ilse', '1abc=Ilse 2d', 'applied', 'named'],
    ['abc d', 'abc=Ilse abc=Lena', '1abc=Lena 2d', 'overruled applied', 'named again'],
    ['ab c', 'c=Ilse ab+c', '1abc=Ilse', 'applied applied', 'a name goes with it'],
    ['ab c', 'c=Ilse ab+c abc=Lena', '1abc=Lena', 'overruled applied applied', 'and is overruled by a later one'],
    ['ab c', 'c=Ilse ab=Lena ab+c', '1abc=Lena', 'overruled applied applied', 'of two names the first group’s stays'],
    ['ab c', 'ab+c abc-c', '1ab 3c', 'overruled applied', 'joined, then parted'],
    ['abc', 'abc-c ab+c', '1abc', 'overruled applied', 'parted, then joined'],
    ['ab c d', 'ab+c c+d', '1abcd', 'applied applied', 'one after the other'],
    ['ab c', 'ab+x', '1ab 2c', 'orphaned', 'who is not there cannot be joined'],
    ['ab c', 'abx-x', '1ab 2c', 'orphaned', 'nor parted'],
    ['ab c', 'x=Ilse', '1ab 2c', 'orphaned', 'nor named'],
    ['abc d', 'abc=Ilse abc-c', '1ab=Ilse 2d 3c', 'applied applied', 'a name stays with most of those whom it was given to'],
    ['abc d', 'abc=Ilse abc-bc', '1a 2d 3bc=Ilse', 'applied applied', 'also where these are taken out'],
    ['ab c', 'c=Ilse ab+c abc-c', '1ab 3c=Ilse', 'applied overruled applied', 'joined, then parted: it goes with its own'],
    ['ab c', 'c=Ilse ab=Lena ab+c abc-c', '1ab=Lena 3c=Ilse', 'applied applied overruled applied', 'and so does each of two'],
    ['ab c', 'ab+c abc=Ilse abc-c', '1ab=Ilse 3c', 'overruled applied applied', 'the name of both stays with the most'],
    ['ab c', 'c=Ilse ab+c ab|c', '1ab 3c=Ilse', 'applied overruled applied', 'told apart: as parted'],
    [
      'abc d',
      'abc=Ilse abc-c c=Lena',
      '1ab=Ilse 2d 3c=Lena',
      'applied applied applied',
      'what was taken out has a name of its own',
    ],
    ['ab c d', 'ab|c', '1ab 2c 3d', 'applied', 'two they are, and two they stay'],
    ['ab c', 'ab|c ab+c', '1abc', 'overruled applied', 'told apart, then joined'],
    ['ab c', 'ab+c ab|c', '1ab 3c', 'overruled applied', 'joined, then told apart'],
    ['abc d', 'ab|c', '1ab 2d 3c', 'applied', 'what the analysis has joined since is parted'],
    ['ab c', 'ab|x', '1ab 2c', 'orphaned', 'who is not there cannot be told apart'],
    ['ab c', 'ab+X', '1ab 2c', 'applied', 'with somebody of another story: nothing is joined in this one'],
    ['ab c', 'ab+X c+X', '1ab 2c', 'applied applied', 'with another each: who is one over stories is told elsewhere'],
    ['ab c', 'ab+X+c', '1abc', 'applied', 'and so are those that stand in this one'],
    ['abc', 'abc+X abc-c', '1ab 2c', 'applied applied', 'what is parted later does not go along'],
    ['ab c', 'ab+X+x', '1ab 2c', 'orphaned', 'of whom one is nowhere'],
    ['a bc', 'ab+c', '1abc', 'applied', 'the analysis parted what was one then: of two halves the first counts'],
  ])('%s with %s: %s, %s (%s)', (words, log, expected, states) => {
    expect(applied(words, log)).toEqual([expected, states]);
  });

  test('those told apart bear it, and nobody else', () => {
    const made = new EntityCorrections(found('ab c d'), ({ id }) => ({ report: `r-${id}`, entity: id }), new Outcomes());
    expect(made.apply(corrections('ab|c')).map(({ corrected }) => corrected)).toEqual([['co-1'], ['co-1'], []]);
  });

  test('a name that goes with what is taken out is told', () => {
    const outcomes = new Outcomes();
    const at = ({ id }: MentionRef) => ({ report: `r-${id}`, entity: id });
    const made = new EntityCorrections(found('ab c'), at, outcomes).apply(corrections('c=Ilse ab+c abc-c'));
    expect(outcomes.of('co-3')).toMatchObject({ state: 'applied', reason: 'the name “Ilse” goes with what was taken out' });
    expect(made.map(({ corrected }) => corrected)).toEqual([
      ['co-2', 'co-3'],
      ['co-1', 'co-3'],
    ]);
  });

  test('whom a correction joins with somebody of another story bears it', () => {
    const at = ({ id }: MentionRef) => (id === 'X' ? 'elsewhere' : { report: `r-${id}`, entity: id });
    const made = new EntityCorrections(found('ab c'), at, new Outcomes()).apply(corrections('ab+X'));
    expect(made.map(({ corrected }) => corrected)).toEqual([['co-1'], []]);
    const byName = new EntityCorrections(found('ab c'), () => 'elsewhere', new Outcomes()).apply(corrections('a+X'));
    expect(
      byName.map(({ corrected }) => corrected),
      'a name alone is enough to be one already',
    ).toEqual([[], []]);
  });

  test('in a story that none of the reports are in, whoever is called so is meant', () => {
    const outcomes = new Outcomes();
    const log = corrections('a+d');
    const made = new EntityCorrections(found('ab c d'), () => null, outcomes).apply(log);
    expect(made.map(({ members }) => members.length)).toEqual([3, 1]);
    expect(outcomes.of('co-1')?.state).toBe('applied');
  });
});
