import { describe, expect, test } from 'vitest';
import { figuresOf, noted } from './figures-read.ts';

const told = async (text: string): Promise<string[]> =>
  (await figuresOf(text)).map((figure) => `${figure.kind} ${noted(figure)}${figure.thing === null ? '' : ` ${figure.thing}`}`);

describe('ordinals stand apart', () => {
  test.each([
    ['It was the third blast this year.', ['ordinal no. 3 blast'], 'in words'],
    ['Verel won for the fifth time.', ['ordinal no. 5 time'], 'how often so far'],
    ['The 14th round of talks failed.', ['ordinal no. 14 round'], 'in digits'],
    ['A second explosion shook Dravik.', ['ordinal no. 2 explosion'], 'with "a"'],
    ['This is the thirty-first attack.', ['ordinal no. 31 attack'], 'of two words'],
    ['The fifth and sixth rounds failed.', ['ordinal no. 5 rounds', 'ordinal no. 6 rounds'], 'joined'],
    ['It is their 10th anniversary.', ['ordinal no. 10 anniversary'], 'a rank among years'],
    ['Lorries crossed for the first time.', ['ordinal no. 1 time'], 'news of a first'],
    ['It was the first attack on the port.', ['ordinal no. 1 attack'], 'a first among those named'],
    ['It was his second 200-kilometre race.', ['ordinal no. 2 race', 'measure 200 km race'], 'beside a measure'],
    ['The 21st migrant crossed.', ['ordinal no. 21 migrant'], 'the ending fits the number'],
    ['The 103rd session opened.', ['ordinal no. 103 session'], 'the ending fits the number'],
  ])('%s → %j: %s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    ['They met on 21st Street.', 'an address'],
    ['The first guard left.', 'a first of none that are named'],
    ['The house is of the 19th century.', 'a century'],
    ['The Second World War ended.', 'a name'],
    ['Queen Elizabeth II met John Paul II.', 'names'],
    ['The First Lady met the First Deputy Minister.', 'titles'],
    ['It was first built of wood.', 'an adverb'],
    ['He finished third in the race.', 'a place in a race has no noun'],
    ['The second quarter was weak.', 'a time'],
    ['In the first half they slept.', 'a part of a time'],
    ['A third party was named.', 'an idiom'],
    ['He keeps the second hand.', 'a thing of that name'],
    ['It was his 40th birthday.', 'an age'],
    ['Every third house burned.', 'a share'],
    ['He met her on the 3rd of May.', 'a date'],
    ['The 2th day was dull.', 'a misprint'],
  ])('none: %s (%s)', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test('"the first 12 buses" counts buses', async () => {
    expect(await told('The first 12 buses left.')).toEqual(['count 12 buses']);
  });
});

describe('shares are percentages', () => {
  test.each([
    ['Two-thirds of the voters agreed.', ['percentage 66.67 % voters']],
    ['A third of the crew fell ill.', ['percentage 33.33 % crew']],
    ['Three quarters of the houses burned.', ['percentage 75 % houses']],
    ['Half the crew left.', ['percentage 50 % crew']],
    ['Nearly half of the lorries were empty.', ['percentage ~50 % lorries']],
    ['More than a quarter of the guards left.', ['percentage 25… % guards']],
    ['One in five sailors fell ill.', ['percentage 20 % sailors']],
    ['Nine out of ten voters agreed.', ['percentage 90 % voters']],
    ['Up to one-fifth of the wheat was lost.', ['percentage …20 % wheat']],
    ['Some 12 percent of voters agreed.', ['percentage ~12 % voters']],
  ])('%s → %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    ['Half an hour later he left.', 'a time'],
    ['His half-brother left at half past ten.', 'a relative and an hour'],
    ['They waited three quarters of an hour.', 'a time'],
    ['The third of the guards is Brandt.', 'a rank without a noun'],
    ['He came in third.', 'a rank'],
    ['It happened once in a lifetime.', 'an idiom'],
    ['The two leaders met in ten minutes.', 'a time'],
  ])('none: %s (%s)', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});

describe('how often', () => {
  test.each([
    ['He was arrested three times.', ['count 3 times']],
    ['She was released twice.', ['count 2 times']],
    ['Guards fired at least four times.', ['count 4… times']],
  ])('%s → %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each(['He shaves twice a day.', 'She calls three times a week.', 'At times he left.', 'The three-time champion left.'])(
    'none: %s',
    async (text) => {
      expect(await told(text)).toEqual([]);
    },
  );
});

describe('money and measures', () => {
  test.each([
    ['It cost 500 Swedish kronor.', ['money 500 SEK']],
    ['He paid 20 Mexican pesos.', ['money 20 MXN']],
    ['He paid 40 Hong Kong dollars.', ['money 40 HKD']],
    ['He paid A$40 and C$50.', ['money 40 AUD', 'money 50 CAD']],
    ['He owes US$3.5bn.', ['money 3500000000 USD']],
    ['He owes EUR 3,000 and USD 40.', ['money 3000 EUR', 'money 40 USD']],
    ['They lost $4 million worth of wheat.', ['money 4000000 USD wheat']],
    ['He owes 30 crowns.', ['money 30 crowns']],
    ['He owes 5 million Swiss francs.', ['money 5000000 CHF']],
    ['He owes between $3 million and $5 million.', ['money 3000000…5000000 USD']],
    ['Winds of 120 kilometres per hour blew.', ['measure 120 km/h Winds']],
    ['Winds of 30 m/s blew.', ['measure 30 m/s Winds']],
    ['The plant made 40 gigawatt-hours.', ['measure 40 GWh']],
    ['The boat is 12 nautical miles away.', ['measure 12 nmi boat']],
    ['The pool holds 300 cubic feet of water.', ['measure 300 ft³ water']],
    ['They bought 20 gallons or 40 litres of milk.', ['measure 20 gal', 'measure 40 l milk']],
    ['The field covers 12 acres.', ['measure 12 acre field']],
    ['It rose by half a percentage point.', ['percentage 0.5 pp']],
  ])('%s → %j', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });
});
