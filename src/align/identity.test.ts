import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spent } from '../../test/spent.ts';
import { identitiesOf } from './identities.ts';
import { identityKeys, type Named, sameEntity, type Where } from './identity.ts';

/** "Anton Verel (Velmoran President, 2021-03-01; Mr)": a name and titles, each with its day where one is given. */
function named(written: string, type: Named['type'] = 'PER'): Named {
  const [, name = '', titles] = /^([^(]+?)(?: \((.*)\))?$/u.exec(written) ?? [];
  return {
    type,
    name,
    names: [name],
    titles: (titles?.split('; ') ?? []).map((one) => {
      const [title = '', date = null] = one.split(', ');
      return { title, date };
    }),
  };
}

const judged = (a: string, b: string, type: Named['type'], where: Where): string => {
  const [x, y] = [named(a, type), named(b, type)];
  const [there, back] = [sameEntity(x, y, where), sameEntity(y, x, where)];
  expect(back?.verdict, 'asked the other way round').toBe(there?.verdict);
  if (there?.verdict === 'certain') expect(identityKeys(x).some((key) => identityKeys(y).includes(key))).toBe(true);
  return there === null ? 'no' : `${there.verdict} ${there.rule.split('@')[0]}`;
};

describe('people by name', () => {
  // [one, other, in one story, in the whole record]
  test.each([
    ['Anton Verel', 'Anton Verel', 'certain same-name', 'certain same-name'],
    ['Anton Vérel', 'ANTON VEREL', 'certain same-name', 'certain same-name'],
    ['Anna-Lena Orsk', 'Anna Lena Orsk', 'certain same-name', 'certain same-name'],
    ["Nadia O'Kolm", 'Nadia O’Kolm', 'certain same-name', 'certain same-name'],
    ['Said al-Haskim', 'Said Haskim', 'certain same-name', 'certain same-name'],
    ['Anton Verel', 'Marek Verel', 'no', 'no'],
    ['Anton Verel', 'Anton Maron', 'no', 'no'],
    ['Anton Verel', 'Verel', 'no', 'no'],
    // what stands between the first and the last name
    ['Anton Verel', 'Anton Josef Verel', 'certain middle-name', 'certain middle-name'],
    ['Anton Verel', 'Anton J. Verel', 'certain middle-name', 'certain middle-name'],
    ['Anton Petrovich Verel', 'Anton Verel', 'certain middle-name', 'certain middle-name'],
    ['Anton J. Verel', 'Anton K. Verel', 'no', 'no'],
    ['Anton J. Verel', 'Anton H. J. Verel', 'no', 'no'],
    ['Anton Josef Verel', 'Anton Karl Verel', 'no', 'no'],
    // initials
    ['A. Verel', 'Anton Verel', 'certain initial', 'perhaps initial'],
    ['A. Verel', 'Marek Verel', 'no', 'no'],
    ['J. Anton Verel', 'Anton Verel', 'certain initial', 'perhaps initial'],
    ['T.J. Verel', 'Tomas Verel', 'perhaps initial', 'perhaps initial'],
    ['T.J. Verel', 'Tomas Karl Verel', 'no', 'no'],
    // father and son
    ['Anton Verel Jr.', 'Anton Verel Sr.', 'no', 'no'],
    ['Anton Verel Jr.', 'Anton Verel', 'perhaps generation', 'perhaps generation'],
    // the family name first
    ['Orbel Viktor', 'Viktor Orbel', 'perhaps name-order', 'perhaps name-order'],
    ['Orbel Viktor (Velmoran President)', 'Viktor Orbel (President of Velmora)', 'certain name-order', 'perhaps name-order'],
    ['Kwon Jong-ho', 'Jong Ho Kwon', 'certain name-order', 'certain name-order'],
    ['Kwon Jong-ho', 'Kwon Jong-su', 'no', 'no'],
    // short first names
    ['Bill Verel', 'William Verel', 'certain short-first-name', 'perhaps short-first-name'],
    ['Bill Verel', 'Billy Verel', 'no', 'no'],
    ['Jack Verel', 'James Verel', 'no', 'no'],
    ['al-Verel', 'Al-Verel', 'no', 'no'],
    ['Al Verel', 'Albert Verel', 'certain short-first-name', 'perhaps short-first-name'],
    // spellings
    ['Alexander Lukenko', 'Alyaksandr Lukenka', 'certain spelling', 'certain spelling'],
    ['Sergei Makeyev', 'Siarhei Makeev', 'perhaps rough-spelling', 'perhaps rough-spelling'],
    ['Oleksandr Hryshenko', 'Aleksandr Grishenko', 'perhaps rough-spelling', 'perhaps rough-spelling'],
    ['Nikos Verelakis', 'Nikolaos Verelakis', 'certain short-first-name', 'perhaps short-first-name'],
    ['Yuri Horbatsky', 'Yury Horbatskiy', 'certain spelling', 'certain spelling'],
    ['Dmitri Zhadanov', 'Dmitry Jadanov', 'certain spelling', 'certain spelling'],
    ['Karl Mühler', 'Karl Muehler', 'certain spelling', 'certain spelling'],
    ['Mohammed Sharouf', 'Muhammad Sharuf', 'certain spelling', 'certain spelling'],
    ['Marek Baker', 'Marek Becker', 'perhaps rough-spelling', 'perhaps rough-spelling'],
    ['Anton Ivanov', 'Antonia Ivanova', 'no', 'no'],
    ['Ivan Petrov', 'Ivana Petrova', 'no', 'no'],
    // more of a name
    ['Nicolas Verel', 'Nicolas Verel Hask', 'perhaps more-names', 'perhaps more-names'],
    ['Maria Ilse Maron', 'Ilse Maron', 'perhaps later-first-name', 'perhaps later-first-name'],
    // who is called so by law is not who is called so by her name
    ['Kim Verel (Mr)', 'Kim Verel (Mrs)', 'no', 'no'],
  ])('%s, %s: in a story %s, else %s', (a, b, story, store) => {
    expect([judged(a, b, 'PER', 'story'), judged(a, b, 'PER', 'store')]).toEqual([story, store]);
  });

  test('a name that many bear needs a title in the whole record', () => {
    expect(judged('John Smith', 'John Smith', 'PER', 'store')).toBe('perhaps same-name');
    expect(judged('John Smith (Mayor of Dravik)', 'John Smith (Dravik Mayor)', 'PER', 'store')).toBe('perhaps same-name');
    expect(judged('John Smith (Mayor of Dravik, 2021-03-01)', 'John Smith (Dravik Mayor, 2021-05-01)', 'PER', 'store')).toBe(
      'certain same-name',
    );
  });
});

describe('people by an office and its time', () => {
  test.each([
    ['Verel (Velmoran President, 2021-03-01)', 'Anton Verel (President of Velmora, 2021-02-11)', 'certain surname-and-office'],
    ['Verel (Velmoran President, 1998-03-01)', 'Anton Verel (President of Velmora, 2021-02-11)', 'no'],
    ['Verel (Velmoran President)', 'Anton Verel (President of Velmora, 2021-02-11)', 'perhaps surname-and-office'],
    ['Verel (Kestrian President, 2021-03-01)', 'Anton Verel (President of Velmora, 2021-02-11)', 'no'],
    ['Verel (former Velmoran President, 2021-03-01)', 'Anton Verel (President of Velmora, 2021-02-11)', 'no'],
    ['Verel (president, 2021-03-01)', 'Anton Verel (president, 2021-02-11)', 'no'],
    [
      'Bill Verel (Velmoran Premier, 2021-03-01)',
      'William Verel (Prime Minister of Velmora, 2021-02-11)',
      'certain short-first-name',
    ],
    ['Anton Verel (Velmoran President, 1990-01-01)', 'Anton J. Verel (Velmoran President, 2010-01-01)', 'perhaps middle-name'],
    ['Anton Verel (Velmoran President, 2021-01-01)', 'Marek Verel (Velmoran President, 2021-01-01)', 'no'],
    ['Qadhari (Velmoran President, 2021-01-01)', 'Gaddari (Velmoran President, 2021-01-01)', 'no'],
    ['Omar Qadhari (Velmoran President, 2021-01-01)', 'Omar Gaddari (Velmoran President, 2021-01-01)', 'certain rough-spelling'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(judged(a, b, 'PER', 'store')).toBe(expected);
  });
});

describe('organisations', () => {
  // [one, other, in one story, in the whole record]
  test.each([
    ['Velmoran News Agency', 'VNA', 'certain acronym', 'perhaps acronym'],
    ['Velmoran News Agency', 'V.N.A.', 'certain acronym', 'perhaps acronym'],
    ['Agency for the Defence of Nature', 'ADN', 'certain acronym', 'perhaps acronym'],
    ['Velmoran Union', 'VU', 'perhaps acronym', 'no'],
    ['Union for Tarsk and Velmora', 'VTU', 'perhaps acronym', 'no'],
    ['Norland Rescue Union', 'NRA', 'no', 'no'],
    ['United Nations', 'UN', 'certain known-name', 'certain known-name'],
    ['OTAN', 'NATO', 'certain known-name', 'certain known-name'],
    ['European Union', 'UE', 'certain known-name', 'certain known-name'],
    ['Emory University', 'EU', 'no', 'no'],
    ['Coastwire', 'Coastwire news agency', 'certain kind-left-out', 'certain kind-left-out'],
    ['Coastwire', 'Coastwire News Agency', 'perhaps kind-left-out', 'perhaps kind-left-out'],
    ['Coastwire', 'Coastwire Ltd.', 'certain legal-form', 'certain legal-form'],
    ['Labour Union of Tarsk', 'Labor Union of Tarsk', 'certain same-name', 'certain same-name'],
    ['Ministry of Foreign Affairs of Velmora', 'Velmoran Foreign Ministry', 'certain word-order', 'certain word-order'],
    ['Polish Foreign Ministry', 'Foreign Ministry of Poland', 'certain word-order', 'certain word-order'],
    ['Polish Foreign Ministry', 'Velmoran Foreign Ministry', 'no', 'no'],
    ['Foreign Ministry', 'Velmoran Foreign Ministry', 'no', 'no'],
    ['U.S. Coast Guard', 'United States Coast Guard', 'certain legal-form', 'certain legal-form'],
    ['Tarsk Daily', 'Belhaven Daily', 'no', 'no'],
    ['State', 'State Department', 'no', 'no'],
    ['Committee', 'Committee', 'certain same-name', 'no'],
  ])('%s, %s: in a story %s, else %s', (a, b, story, store) => {
    expect([judged(a, b, 'ORG', 'story'), judged(a, b, 'ORG', 'store')]).toEqual([story, store]);
  });

  test('the same letters of two long names are perhaps one’s', () => {
    const body = (...names: string[]): Named => ({ type: 'ORG', name: names[0] ?? '', names, titles: [] });
    const news = body('Velmoran News Agency', 'VNA');
    expect(sameEntity(news, body('Velmoran Naval Academy', 'VNA'), 'story')?.verdict).toBe('perhaps');
    expect(sameEntity(news, body('Velmoran News Agency', 'Velmoran Agency'), 'story')?.verdict).toBe('certain');
  });
});

describe('places', () => {
  test.each([
    ['Port Lenz', 'PORT LENZ', 'certain same-name'],
    ['St. Verel', 'Saint Verel', 'certain same-name'],
    ['the Netherlands', 'Holland', 'certain country-name'],
    ['U. S.', 'United States', 'certain country-name'],
    ['Scotland', 'United Kingdom', 'no'],
    ['Dravikh', 'Dravich', 'no'],
    ['Zawiyeh', 'Zawiye', 'perhaps spelling'],
    ['Tarsk', 'Dravik', 'no'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(judged(a, b, 'LOC', 'store')).toBe(expected);
  });
  test('a person is no place', () => {
    expect(sameEntity(named('Verel'), named('Verel', 'LOC'))).toBeNull();
  });
});

describe('who is one of many', () => {
  const groups = (...written: string[]): string[] => {
    const all = written.map((one) => named(one));
    return identitiesOf(all, 'story')
      .groups.map((group) =>
        group
          .map((i) => all[i]?.name)
          .toSorted()
          .join(' = '),
      )
      .toSorted();
  };
  test('a name that two may bear is neither’s', () => {
    expect(groups('Anton Verel', 'Anton J. Verel', 'Anton K. Verel')).toEqual([
      'Anton J. Verel',
      'Anton K. Verel',
      'Anton Verel',
    ]);
    expect(groups('A. Verel', 'Anton Verel', 'Alina Verel')).toEqual(['A. Verel', 'Alina Verel', 'Anton Verel']);
  });
  test('spellings meet in one', () => {
    expect(groups('Anton Horbatsky', 'Anton Horbatskiy', 'A. Horbatsky')).toEqual([
      'A. Horbatsky = Anton Horbatskiy = Anton Horbatsky',
    ]);
  });
  test('two who stand beside each other in one report are two, whatever is short for what', () => {
    const all = [named('William Verel'), named('Bill Verel')];
    expect(identitiesOf(all, 'story', [['r1'], ['r1']]).groups).toHaveLength(2);
    expect(identitiesOf(all, 'story', [['r1'], ['r2']]).groups).toHaveLength(1);
  });
  test('does not depend on the order, and puts each in one group', () => {
    const names = [
      'Anton Verel',
      'A. Verel',
      'Anton J. Verel',
      'Bill Hask',
      'William Hask',
      'Verel Anton',
      'Anton Varel',
      'Verel',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (some) => {
        expect(groups(...some)).toEqual(groups(...some.toSorted()));
        expect(
          groups(...some)
            .flatMap((group) => group.split(' = '))
            .toSorted(),
        ).toEqual(some.toSorted());
      }),
    );
  });
  test('hostile names end soon', () => {
    const all = Array.from({ length: 1500 }, (_, i) => named(`${'Constructor '.repeat(3)}${'a'.repeat(i % 50)}y${i} Verel`));
    const long = named(`${'schtzkh'.repeat(40_000)} ${'toString '.repeat(500)}`);
    const before = spent();
    identitiesOf([...all, long, named('constructor'), named('__proto__ Verel')], 'store');
    expect(spent() - before).toBeLessThan(3000);
  });
});
