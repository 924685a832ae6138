import { describe, expect, test } from 'vitest';
import { affiliated } from './affiliation.ts';

const codeOf = async (annotated: string): Promise<string> => (await affiliated(annotated)).split(' ')[0] ?? '';
type Row = readonly [annotated: string, code: string, why: string];

describe('the country of a participant, by its own words', () => {
  const rows: readonly Row[] = [
    ['[Velmora] signed the treaty.', 'VEL', 'a country'],
    ['The treaty was welcomed by [the Velmoran government].', 'VEL', 'its adjective'],
    ['[Velmorans] voted on Sunday.', 'VEL', 'its people'],
    ['[Tarsk] rejected the offer.', 'VEL', 'a capital stands for the government'],
    ["[Velmora's parliament] met on Friday.", 'VEL', 'owner'],
    ['[The parliament of Velmora] met on Friday.', 'VEL', 'of'],
    ['[Students in Port Lenz] marched through the streets.', 'VEL', 'a town tells the country'],
    ['[Police in the Kestrian town of Arl] detained a man.', 'KES', 'the place of the force'],
    ['[Kestrian-led troops] crossed the river.', 'KES', 'who leads gives the code'],
    ['[A Kestrian-based company] built the bridge.', 'KES', 'where it is based'],
    ['[Kestrian army trucks] arrived.', 'KES', 'adjective before a compound'],
    ['[Kestrian army] trucks arrived.', 'KES', 'a phrase cut short keeps its words'],
    ["[Kestria's ambassador to Velmora] left.", 'KES', 'the sender, not the host'],
    ['[The Velmoran envoy to Kestria] spoke.', 'VEL', 'likewise by adjective'],
    ['[Velmoran President Anton Verel] met farmers.', 'VEL', 'a title before a name'],
    ['[Anton Verel, the president of Velmora,] met farmers.', 'VEL', 'a title after it'],
    ['[The president of Kestria] resigned.', 'KES', 'leader by office'],
    ['[Members of the Velmoran parliament] walked out.', 'VEL', 'of a body with an adjective'],
    ['[The United States] sent aid.', 'USA', 'article and two words'],
    ['[The U.S.] sent aid.', 'USA', 'dots'],
    ['[US] officials flew home.', 'USA', 'capitals'],
    ['[The UK] sent aid.', 'GBR', 'short name'],
    ['[Côte d’Ivoire] sent aid.', 'CIV', 'diacritics'],
    ['[Democratic Republic of Congo] sent aid.', 'COD', 'long name'],
    ['[The Dutch] voted.', 'NLD', 'a people by adjective'],
    ['[South Sudan] sent aid.', 'SSD', 'not Sudan'],
    ['[Guinea-Bissau] sent aid.', 'GNB', 'not Guinea'],
    ['[North Koreans] voted.', 'PRK', 'people of two words'],
    ['[Northern Ireland police] arrested a man.', 'GBR', 'part of a country'],
    ['[Hong Kong residents] voted.', 'HKG', 'a territory with its own code'],
    ['[Kosovo] opened an office.', 'XKX', 'the code in use'],
  ];
  test.each(rows)('%s is of %s: %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});

describe('seats, forces, parties and places', () => {
  const rows: readonly Row[] = [
    ['[The White House] welcomed the vote.', 'USA', 'seat'],
    ['[A Pentagon spokesman] spoke.', 'USA', 'seat before a noun'],
    ['[The Kremlin] welcomed the vote.', 'RUS', 'seat'],
    ['[Downing Street] welcomed the vote.', 'GBR', 'seat'],
    ['[The Élysée] welcomed the vote.', 'FRA', 'diacritics'],
    ['[Capitol Hill] welcomed the vote.', 'USA', 'seat'],
    ['[The Knesset] met.', 'ISR', 'parliament by name'],
    ['[The Bundestag] met.', 'DEU', 'parliament by name'],
    ['[The Duma] met.', 'RUS', 'parliament by name'],
    ['[The Sejm] met.', 'POL', 'parliament by name'],
    ['[The Verkhovna Rada] met.', 'UKR', 'parliament by name'],
    ['[Hamas] welcomed the vote.', 'PSE', 'movement'],
    ['[Hezbollah] welcomed the vote.', 'LBN', 'movement'],
    ['[Hizbollah fighters] left the town.', 'LBN', 'another spelling'],
    ['[The Taliban] welcomed the vote.', 'AFG', 'movement'],
    ['[The Pakistani Taliban] left the town.', 'PAK', 'an adjective goes before the name'],
    ['[The PKK] left the camp.', 'TUR', 'short name'],
    ['[The IRA] welcomed the vote.', 'GBR', 'short name'],
    ['[ETA] welcomed the vote.', 'ESP', 'short name'],
    ['[FARC] leaders met the mediator.', 'COL', 'short name'],
    ['[The Tamil Tigers] left the camp.', 'LKA', 'movement'],
    ['[Fatah] welcomed the vote.', 'PSE', 'party'],
    ['[The KLA] left the camp.', 'XKX', 'short name'],
    ['[The ANC] welcomed the vote.', 'ZAF', 'party'],
    ['[Al-Qaeda] issued a letter.', 'IMG', 'of many countries'],
    ['[The IDF] opened the road.', 'ISR', 'army'],
    ['[The PLA] opened the road.', 'CHN', 'army'],
    ['[FBI agents] searched the house.', 'USA', 'police'],
    ['[Scotland Yard] searched the house.', 'GBR', 'police'],
    ['[The Mossad] denied it.', 'ISR', 'service'],
    ['[The FSB] denied it.', 'RUS', 'service'],
    ['[Gaza residents] queued for water.', 'PSE', 'disputed: those who live there'],
    ['[Chechen leaders] met.', 'RUS', 'a people of a republic'],
    ['[Catalonia] held a vote.', 'ESP', 'region'],
    ['[Tibetan monks] held a march.', 'CHN', 'region'],
    ['[Kashmiri students] held a march.', 'IND', 'region'],
    ['[Crimean officials] held a vote.', 'UKR', 'as ISO has it'],
    ['[Protesters in St. Petersburg] held a march.', 'RUS', 'the dot ends no name'],
    ['[The Soviet Union] signed the treaty.', 'RUS', 'the heir of a state that is no more'],
    ['[Yugoslavia] signed the treaty.', 'SRB', 'likewise'],
    ['[Czechoslovakia] signed the treaty.', 'CZE', 'likewise'],
    ['[East Germany] signed the treaty.', 'DEU', 'likewise'],
    ['[Zaire] signed the treaty.', 'COD', 'a former name'],
    ['[The Pope] blessed the crowd.', 'VAT', 'leader by title'],
    ['[The Palestinian Authority] welcomed the vote.', 'PSE', 'government of territories'],
    ['[A Dravik Front commander] surrendered.', 'VEL', 'organisation of a user’s file'],
    ['[The Belhaven Post] reported it.', 'KES', 'media of a user’s file'],
  ];
  test.each(rows)('%s is of %s: %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});

describe('organisations of states, non-governmental ones, companies', () => {
  const rows: readonly Row[] = [
    ['[The United Nations] sent observers.', 'IGO', 'name'],
    ['[UN peacekeepers] arrived.', 'IGO', 'before a noun'],
    ['[The U.N. Security Council] met.', 'IGO', 'an organ'],
    ['[NATO] sent observers.', 'IGO', 'short name'],
    ['[The European Union] sent observers.', 'IGO', 'name'],
    ['[EU foreign ministers] met.', 'IGO', 'its ministers'],
    ['[OSCE] observers arrived.', 'IGO', 'short name'],
    ['[The African Union] met.', 'IGO', 'name'],
    ['[The Arab League] met.', 'IGO', 'name'],
    ['[The IMF] met.', 'IGO', 'short name'],
    ['[The IAEA] met.', 'IGO', 'short name'],
    ['[The European Central Bank] met.', 'IGO', 'name'],
    ['[The Norland Union] met.', 'IGO', 'of a user’s file'],
    ['[The Red Cross] sent doctors.', 'NGO', 'as the codebook has it'],
    ['[Amnesty International] published a report.', 'NGO', 'as the codebook has it'],
    ['[Doctors Without Borders] published a report.', 'NGO', 'name'],
    ['[A human rights group] published a report.', 'NGO', 'by kind, where no country is known'],
    ['[A Velmoran human rights group] published a report.', 'VEL', 'a country where one is known'],
    ['[ExxonMobil] sold the field.', 'MNC', 'company of many countries'],
    ['[Gazprom] sold the field.', 'RUS', 'company of one country'],
    ["[Syria's U.N. ambassador] spoke.", 'SYR', 'sent by a country'],
    ['[NATO-member Norway] sent aid.', 'NOR', 'a member is itself'],
  ];
  test.each(rows)('%s is of %s: %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});

describe('leaders', () => {
  const rows: readonly Row[] = [
    ['[Putin] spoke on Monday.', 'RUS', 'a name that nobody else bears in the news'],
    ['[President Barack Obama] spoke.', 'USA', 'full name'],
    ['[Kofi Annan] spoke.', 'IGO', 'head of a world body'],
    ['[Prime Minister Gordon Brown] spoke.', 'GBR', 'a common name with first name'],
    ['[Brown] bought a house.', '-', 'a common name alone'],
    ['[Gordon Brown] spoke.', 'GBR', 'first name and name'],
    ['[Dan Brown] spoke.', '-', 'another first name'],
    ['[Vera Putin] sold flowers.', '-', 'another first name'],
    ['[The Bush administration] welcomed the vote.', 'USA', 'a common name before a word of ruling'],
    ['[Mohammed Khatami] spoke.', 'IRN', 'spelling of a first name varies'],
    ['[Recep Tayyip Erdoğan] spoke.', 'TUR', 'diacritics'],
    ['[Suharto] spoke.', 'IDN', 'one name'],
    ['[King Hussein] spoke.', 'JOR', 'title and name'],
    ['[Saddam Hussein] spoke.', 'IRQ', 'first name and name'],
    ['[Hussein] spoke.', '-', 'borne by many'],
    ['[Kim Dae-jung] spoke.', 'KOR', 'family name first'],
    ['[Kim Jong-il] spoke.', 'PRK', 'family name first'],
    ['[Kim] spoke.', '-', 'of two countries'],
    ['[Kestrian President Putin] spoke.', 'KES', 'what the report says goes before the lexicon'],
    ['Velmoran President Anton Verel arrived. [Verel] met farmers.', 'VEL', 'the title stands elsewhere'],
    ['Tomas Brandt, the Kestrian envoy, arrived. [Brandt] met farmers.', 'KES', 'so does the description'],
    ['Ilse Maron, foreign minister of Velmora, arrived. [She] met farmers.', 'VEL', 'a pronoun'],
  ];
  test.each(rows)('%s is of %s: %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});

describe('what is not of the country named', () => {
  const rows: readonly Row[] = [
    ['[Pro-Velmoran rebels] left the camp.', '-', 'for it, not of it'],
    ['[Anti-Kestrian protesters] left.', '-', 'against it'],
    ['[Kestrian-backed rebels] left the camp.', '-', 'helped by it'],
    ["[Velmora's enemies] met.", '-', 'others'],
    ['[Critics of Velmora] met.', '-', 'others'],
    ['[Non-Kestrian drivers] paid more.', '-', 'not of it'],
    ['[A turkey] crossed the road.', '-', 'the bird'],
    ['[The china] broke.', '-', 'ware'],
    ['He used [polish] on the shoes.', '-', 'wax'],
    ['[Michael Jordan] won the match.', '-', 'a person'],
    ['[Chad Miller] won the match.', '-', 'a person'],
    ['[Paris Hilton] opened the shop.', '-', 'a person'],
    ['[The Georgia governor] signed the bill.', 'USA', 'the American state'],
    ['[Georgia Governor Brian Kemp] signed the bill.', 'USA', 'the American state'],
    ['[Georgia] and Armenia signed the treaty.', 'GEO', 'the country'],
    ['[Jordan] and Iraq signed the treaty.', 'JOR', 'the country'],
    ['[Chad] and Niger signed the treaty.', 'TCD', 'the country'],
    ['[Turkey] and Greece signed the treaty.', 'TUR', 'the country'],
    ['[The Washington Post] reported it.', 'USA', 'a paper, not the government'],
    ['[New Jersey officials] opened the road.', 'USA', 'not Jersey'],
    ['[New Mexico officials] opened the road.', 'USA', 'not Mexico'],
    ['[French fries] were served.', '-', 'a dish'],
    ['[A Turkish bath] was opened.', '-', 'a room'],
    ['[A Brazil nut] fell.', '-', 'a nut'],
    ['[Guinea pigs] ate the hay.', '-', 'animals'],
    ['[Vietnam War veterans] met.', '-', 'a war'],
    ['[Native Americans] met.', '-', 'a fixed phrase'],
    ['They told [us] the road was open.', '-', 'the pronoun'],
    ['[Who] opened the road?', '-', 'the pronoun'],
    ['[Nice weather] helped the farmers.', '-', 'no town'],
    ['[Male nurses] met.', '-', 'no capital'],
    ['[Ira Levin] met farmers.', '-', 'a first name'],
  ];
  test.each(rows)('%s: %s, %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});

describe('the only country of the sentence', () => {
  const rows: readonly Row[] = [
    ['[Police] fired on the crowd in Tarsk.', 'VEL', 'where it happens'],
    ['[The army] took power in Velmora.', 'VEL', 'where it happens'],
    ['[Rebels] attacked a Velmoran village.', 'VEL', 'whose village it is'],
    ['Velmora shelled [the rebels].', '-', 'it acts on others'],
    ['[Foreign troops] landed in Velmora.', '-', 'said to be of elsewhere'],
    ['[Police] stopped Kestrian lorries in Tarsk.', '-', 'two countries'],
    ['[A company] bought a mine in Velmora.', '-', 'companies are of anywhere'],
    ['[Police] fired on the crowd.', '-', 'no country'],
    ['Kestria recalled [its ambassador].', 'KES', 'its'],
    [
      'Kestria and Velmora met. Kestria froze. Kestria rose. Kestrians sang. Rebels of Kestria sat. [The rebels] left.',
      'KES',
      'a report on one country',
    ],
    ['Kestria, Kestria and Kestria. The Velmoran envoy told of [the rebels].', '-', 'a guest in a report on another country'],
    ['[Arab states, among them Egypt,] met.', '-', 'one of many'],
    ['[Activists] marched through Tarsk.', 'VEL', 'people of a country, no body'],
  ];
  test.each(rows)('%s: %s, %s', async (annotated, code) => expect(await codeOf(annotated)).toBe(code));
});
