import { describe, expect, test } from 'vitest';
import { figuresOf, noted } from './figures-read.ts';

const counted = async (text: string): Promise<string[]> =>
  (await figuresOf(text)).map((figure) => `${noted(figure)}: ${figure.thing ?? '?'}`);

describe('the thing counted, from the tree', () => {
  test.each([
    ['Two hundred and six migrants left the camp.', ['206: migrants'], 'a number in words before its noun'],
    ['The guards found 40 rusty oil drums near Dravik.', ['40: rusty oil drums'], 'with the words that belong to the noun'],
    ['Velmora bought 3,000 Kestrian lorries.', ['3000: Kestrian lorries'], 'an adjective of nation is one of them'],
    ['Harrow sent 20 Norland Union buses.', ['20: Norland Union buses'], 'so is a name'],
    ['Thousands of people marched in Tarsk.', ['1000…: people'], '"of" links a vague number'],
    ['Dozens of small boats left Port Lenz.', ['24…: small boats'], 'with its adjective'],
    ['Hundreds of thousands of books burned.', ['200000…: books'], 'two vague words, one noun'],
    ['About 40 of the 120 voters in Dravik refused.', ['~40: voters', '120: voters'], 'a part and its whole count alike'],
    ['Two hundred of the drivers left.', ['200: drivers'], 'some of those known'],
    ['Some 500 more soldiers are on their way.', ['~500: soldiers'], '"more" only adds'],
    ['Another 30 guards joined them.', ['30: guards'], '"another" only adds'],
    ['The blast killed 12 people, ten of them children.', ['12: people', '10: children'], 'the noun follows "of them"'],
    ['Hask named 40 soldiers, 12 of whom were women.', ['40: soldiers', '12: women'], '"of whom" and a copula'],
    ['Three of them were women.', ['3: women'], 'a copula after "of them"'],
    ['Some 500 of them had come by bus.', ['~500: ?'], 'named in another sentence: left open'],
    ['The ministry has a staff of 300.', ['300: staff'], 'a group of so many'],
    ['A crowd of 600 waited at the gate.', ['600: crowd'], 'a group of so many'],
    ['A 600-strong crowd waited at the gate.', ['600: crowd'], 'hyphened'],
    ['Attendance reached 3,000.', ['3000: Attendance'], 'the subject of a verb of size'],
    ['The death toll rose from 10 to 12.', ['10: death toll', '12: death toll'], 'two numbers of one noun'],
    ['The number of lorries stranded at the crossing has risen to 620.', ['620: lorries'], 'far before its number'],
    ['Harrow counted its highest number of cases, 3,400.', ['3400: cases'], 'in apposition'],
    ['Some 40 were still in hospital.', ['~40: ?'], 'a hospital is not counted'],
    ['There are 620 lorries, up from 300 on Monday.', ['620: lorries', '300: lorries'], 'set against another number'],
    ['There are 620 lorries, up from 2019.', ['620: lorries'], 'a year is none'],
    ['The toll stood at 31.', ['31: toll'], 'after "stood at"'],
    ['Ten were killed and 14 wounded.', ['10: killed', '14: wounded'], 'what befell them stands for the noun'],
    ['Police arrested 12 men and five women.', ['12: men', '5: women'], 'two objects'],
    ['Twelve guards, three drivers and a mayor were hurt.', ['12: guards', '3: drivers'], '"a mayor" is no figure'],
    ['There were 161 illegal crossing attempts on Tuesday.', ['161: illegal crossing attempts'], 'three words'],
    ['They met 20 Velmoran members of parliament.', ['20: Velmoran members'], 'what "of" adds is scope'],
    ['Villagers lost 300 sheep and 40 cattle.', ['300: sheep', '40: cattle'], 'plurals without an ending'],
    ['Fifty police officers and 20 aircraft were sent.', ['50: police officers', '20: aircraft'], 'plurals without an ending'],
    ['Between 50 and 60 armed men attacked the depot.', ['50…60: armed men'], 'a range has one noun'],
    ['More than half of the houses were damaged.', ['50… %: houses'], 'a share of'],
    ['Half of the 300 workers were sent home.', ['50 %: workers', '300: workers'], 'a share of a count'],
  ])('%s → %j: %s', async (text, expected) => {
    expect(await counted(text)).toEqual(expected);
  });
});

describe('what is measured', () => {
  test.each([
    ['They sold 40 tonnes of wheat.', ['40 t: wheat'], '"of" names it'],
    ['The bridge cost 3 million euros.', ['3000000 EUR: bridge'], 'the subject of a verb of size'],
    ['The bridge is 300 metres long.', ['300 m: bridge'], 'the subject of an adjective of size'],
    ['A fine of 300 euros was paid.', ['300 EUR: fine'], 'the noun that the sum is of'],
    ['Brandt signed a $5 million loan.', ['5000000 USD: loan'], 'the noun after the sum'],
    [
      'Unemployment rose by 2 percentage points to 12 per cent.',
      ['2 pp: Unemployment', '12 %: Unemployment'],
      'both ends of a change',
    ],
    ['Exports fell 12 percent in March.', ['12 %: Exports'], 'when, not what, follows "in"'],
    ['Turnout was 40 per cent.', ['40 %: Turnout'], 'a copula'],
    ['Women make up 40 per cent of the guards.', ['40 %: guards'], 'a share of those'],
    ['The ministry spent $5 million.', ['5000000 USD: ?'], 'on what is not said'],
    ['They seized $4 million in cash.', ['4000000 USD: cash'], '"in cash" says what'],
    ['The tank holds 40 litres of fuel.', ['40 l: fuel'], '"of" names it'],
    ['Temperatures fell to minus 12 degrees Celsius.', ['-12 °C: Temperatures'], 'below zero'],
    ['A magnitude-5.9 earthquake shook Dravik.', ['5.9: magnitude'], 'a magnitude'],
  ])('%s → %j: %s', async (text, expected) => {
    expect(await counted(text)).toEqual(expected);
  });
});
