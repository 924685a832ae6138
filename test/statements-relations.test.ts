import { describe, expect, test } from 'vitest';
import { textAt } from '../src/model/span.ts';
import type { Statement } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** source | cue | content, pieces parted by "…"; line breaks as "/". */
const shown = (text: string, { source, cue, content }: Statement): string =>
  [source, cue, content]
    .map((pieces) =>
      pieces
        .map((at) => textAt(text, at))
        .join(' … ')
        .replaceAll(/\n+/g, ' / '),
    )
    .join(' | ');

async function read(text: string): Promise<readonly Statement[]> {
  return (await readReport(reportOf(text))).statements;
}

type Row = readonly [why: string, text: string, ...expected: string[]];

/** All that the reports say, in order; nothing after the text means that nobody says anything. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  'two who speak in one sentence': [
    [
      'a denial joined by but',
      'The mayor said the bridge was safe but an engineer denied that it had been tested.',
      'The mayor | said | the bridge was safe',
      'an engineer | denied | that it had been tested',
    ],
    [
      'with words beside the second name',
      'The Velmoran army said on Sunday its troops had crossed the Orlin but Jan Dorn, a spokesman for the hill villages, said the reports were invented.',
      'The Velmoran army | said | on Sunday its troops had crossed the Orlin',
      'Jan Dorn, a spokesman for the hill villages | said | the reports were invented',
    ],
    [
      'where the name is taken for a part of another',
      'Zanten is quiet. The Velmoran army said on Sunday its troops had entered Dar el-Kamin but Rashin Mudar, a spokesman for the hill villages, said the reports were invented.',
      'The Velmoran army | said | its troops had entered Dar el-Kamin',
      'Rashin Mudar, a spokesman for the hill villages | said | the reports were invented',
    ],
    [
      'set against each other by while',
      'The miners and their families say the director must resign while the director herself says she has no reason to.',
      'The miners and their families | say | the director must resign',
      'the director herself | says | she has no reason to',
    ],
    [
      'told by the first: earlier than his own words',
      'The mayor said that the guards had told him to wait but an officer had denied it.',
      'The mayor | said | that the guards had told him to wait but an officer had denied it',
      'the guards | had told | to wait',
      'an officer | had denied | it',
    ],
    [
      'told by the first, with “that”',
      'The mayor said the guards were late and that the driver told him to wait.',
      'The mayor | said | the guards were late and that the driver told him to wait',
      'the driver | told | to wait',
    ],
  ],
  'who is accused has not spoken': [
    [
      'on trial',
      'Piotr Hask is on trial accused of the theft of fuel.',
      ' | is on trial accused of | Piotr Hask … the theft of fuel',
    ],
    ['who accuses has', 'Piotr Hask accused Tarsk of the theft of fuel.', 'Piotr Hask | accused | Tarsk of the theft of fuel'],
  ],
  'quotation marks': [
    ['straight', '"The road is closed," Brandt said.', 'Brandt | said | "The road is closed,"'],
    ['curly', 'Brandt said: “The road is closed.”', 'Brandt | said: | “The road is closed.”'],
    ['single, curly', '‘The road is closed,’ Brandt said on Monday.', 'Brandt | said | ‘The road is closed,’'],
    ['angled', '«The road is closed,» Brandt said.', 'Brandt | said | «The road is closed,»'],
    [
      'one within the other',
      '"The general told us \'leave now\' and we left," Lena Orsk said.',
      'Lena Orsk | said | "The general told us \'leave now\' and we left,"',
    ],
    [
      'split by its speaker',
      '"We have waited," Brandt said, "and we will wait no longer."',
      'Brandt | said | "We have waited," … "and we will wait no longer."',
    ],
    [
      'split at a full stop',
      '"We have waited long enough," Brandt said. "We will wait no longer."',
      'Brandt | said | "We have waited long enough," … "We will wait no longer."',
    ],
    [
      'three sentences, one quotation',
      '"The gate is shut. It will stay shut. Nobody asked us," Orsk said.',
      'Orsk | said | "The gate is shut. It will stay shut. Nobody asked us,"',
    ],
    [
      'two quoted parts',
      'Brandt said the road was "a disgrace" and "a danger to every child in Dravik".',
      'Brandt | said | the road was "a disgrace" and "a danger to every child in Dravik"',
    ],
    ['never closed', '"The road is closed, said Brandt.', 'Brandt | said | "The road is closed'],
    ['no speech: a word', 'The word "bridge" is painted on the gate.'],
    ['no speech: a title', 'Her book, "A Road to Harrow", came out in May.'],
    ['no speech: the reader is bidden', 'The road floods in spring. Do not forget that the bridge is old.'],
    ['no speech: a name', 'The river is also known as the Long Mile.'],
  ],
  'quotations that go on': [
    [
      'over two paragraphs, the first not closed',
      'Nadia Kolm told reporters in Tarsk: "We have done all we could for the drivers.\n\n"Now it is for Kestria to act."\n\nTrucks were waiting on both sides.',
      'Nadia Kolm | told | "We have done all we could for the drivers. … "Now it is for Kestria to act."',
    ],
    [
      'a wholly quoted paragraph after its speaker',
      '"The bridge is safe," Mayor Lena Orsk said.\n\n"We have checked every bolt. The engineers found nothing."\n\nThe bridge was built in 1931.',
      'Mayor Lena Orsk | said | "The bridge is safe," … "We have checked every bolt. The engineers found nothing."',
    ],
    [
      'after a colon that ends a paragraph',
      'The letter reads:\n\n"No truck may pass the gate after dark. Drivers who try will lose their licences for a year."\n\nIt was signed by Hask.',
      'The letter | reads: | "No truck may pass the gate after dark. Drivers who try will lose their licences for a year."',
    ],
    [
      '"it continued"',
      'The ministry said the crossing was closed for repairs. "Drivers should use the northern road," it continued.',
      'The ministry | said | the crossing was closed for repairs',
      'it | continued | "Drivers should use the northern road,"',
    ],
    [
      '"he went on"',
      '"The bridge is safe," Brandt said. He went on: "We will test it again in May."',
      'Brandt | said | "The bridge is safe,"',
      'He | went on: | "We will test it again in May."',
    ],
    [
      'after an indirect one',
      'Brandt said the road was closed.\n\n"It is a matter of safety."\n\nTrucks were turning back.',
      'Brandt | said | the road was closed … "It is a matter of safety."',
    ],
    [
      'two speakers',
      '"Will the port reopen?" a reporter asked. "Not this week," Brandt replied.',
      'a reporter | asked | "Will the port reopen?"',
      'Brandt | replied | "Not this week,"',
    ],
  ],
  'where the speaker stands': [
    [
      'inverted',
      'The road will open on Monday, said Tomas Brandt, the head of the road office.',
      'Tomas Brandt, the head of the road office | said | The road will open on Monday',
    ],
    ['in the middle', 'The gate, police said, was damaged by a truck.', 'police | said | The gate … was damaged by a truck'],
    [
      'at the end, with the day',
      'The gate was damaged by a truck, police in Dravik said on Monday.',
      'police in Dravik | said | The gate was damaged by a truck',
    ],
    [
      'between two halves',
      'The gate was damaged by a truck, police said, and repairs would take a week.',
      'police | said | The gate was damaged by a truck … and repairs would take a week',
    ],
    ['colon', 'Brandt: "The road will open on Monday."', 'Brandt | : | "The road will open on Monday."'],
    ['relative', 'Brandt, who said the road was safe, left on Monday.', 'who | said | the road was safe'],
    [
      'several contents',
      'Brandt said on Monday that the road was safe, that the bridge would open in May and that no tolls would be charged.',
      'Brandt | said | that the road was safe, that the bridge would open in May and that no tolls would be charged',
    ],
    [
      'one source, two verbs',
      'Ilse Maron accused Tarsk of stalling and called for talks in Harrow.',
      'Ilse Maron | accused | Tarsk of stalling',
      'Ilse Maron | called for | talks in Harrow',
    ],
    [
      'joined to a gerund that it is not like',
      'Kestrian ministers accuse Tarsk of stalling the talks and call for the opening of the border.',
      'Kestrian ministers | accuse | Tarsk of stalling the talks',
      'Kestrian ministers | call for | the opening of the border',
    ],
    [
      'joined to a verb of another number',
      'Union states claim that Tarsk is stalling the talks and are calling for sanctions.',
      'Union states | claim | that Tarsk is stalling the talks',
      'Union states | are calling for | sanctions',
    ],
    [
      'but not to one of the same',
      'The mayors say that Verel was warned in time and has demanded a new road.',
      'The mayors | say | that Verel was warned in time and has demanded a new road',
    ],
    [
      'one source, three verbs',
      'Brandt denied the report, accused the paper of lying and promised to sue.',
      'Brandt | denied | the report',
      'Brandt | accused | the paper of lying',
      'Brandt | promised | to sue',
    ],
    [
      'the second verb is no part of what was told',
      'Brandt told Coastwire that the road was safe and warned drivers not to stop on the bridge.',
      'Brandt | told | that the road was safe',
      'Brandt | warned | not to stop on the bridge',
    ],
    [
      'but a second wish is',
      'Brandt said he wanted to speak to the drivers and tell them the truth.',
      'Brandt | said | he wanted to speak to the drivers and tell them the truth',
    ],
    [
      'and a second clause',
      'Brandt said the road was safe and that the bridge would open in May.',
      'Brandt | said | the road was safe and that the bridge would open in May',
    ],
    [
      'a claim that is the subject',
      'Hask’s claim that the drivers were armed is false.',
      'Hask’s | claim | that the drivers were armed',
    ],
    [
      'a poll',
      'A poll by the Belhaven Post found that 62 percent of Kestrians want the crossing open.',
      'A poll by the Belhaven Post | found | that 62 percent of Kestrians want the crossing open',
    ],
    ['no speech', 'Trucks queued at the crossing and the gate stayed shut.'],
  ],
  'the passive': [
    [
      'told to',
      'Drivers were told to turn back at the Dravik crossing on Tuesday.',
      ' | were told | Drivers … to turn back at the Dravik crossing on Tuesday',
    ],
    [
      'accused of',
      'General Piotr Hask is accused of selling fuel to smugglers.',
      ' | is accused of | General Piotr Hask … selling fuel to smugglers',
    ],
    [
      'accused by',
      'Piotr Hask was accused by the opposition of selling fuel to smugglers.',
      'the opposition | was accused | Piotr Hask … of selling fuel to smugglers',
    ],
    ['rejected by', 'The plan was rejected by the opposition on Monday.', 'the opposition | was rejected | The plan'],
    ['told by', 'Guards were told by General Hask to open the gate.', 'General Hask | were told | Guards … to open the gate'],
    ['said by', 'Hask is said by friends to be ill.', 'friends | is said | Hask … to be ill'],
    ['the agent at the end', 'The report was called a lie by Verel.', 'Verel | was called | The report … a lie'],
    [
      'warned by, that',
      'Drivers have been warned by the road office that the bridge may close.',
      'the road office | have been warned | Drivers … that the bridge may close',
    ],
    ['but not by email', 'The ban was announced by email on Monday.', ' | was announced | The ban'],
    ['nor by Friday', 'The road is expected by Friday.', ' | is expected | The road'],
    [
      'quoted as saying',
      'Verel was quoted as saying that the port would reopen in May.',
      ' | was quoted as saying | that the port would reopen in May',
    ],
    ['expected to', 'Verel is expected to sign the decree on Monday.', ' | is expected | Verel … to sign the decree'],
    [
      'announced',
      'It was announced that the Dravik crossing would close on Friday.',
      ' | was announced | that the Dravik crossing would close on Friday',
    ],
    ['believed', 'It is believed that three drivers are still missing.', ' | is believed | that three drivers are still missing'],
    ['no speech', 'The gate was damaged by a truck on Monday.'],
  ],
  'refusals and denials': [
    ['declined', 'Nadia Kolm declined to comment on the arrest.', 'Nadia Kolm | declined | to comment on the arrest'],
    [
      'no answer to a request',
      'The ministry did not immediately reply to several requests.',
      'The ministry | did not immediately reply to | several requests',
    ],
    [
      'no answer to questions',
      'The firm did not reply to questions from Coastwire.',
      'The firm | did not reply to | questions from Coastwire',
    ],
    ['no calls returned', 'Hask did not return calls seeking comment.', 'Hask | did not return | calls seeking comment'],
    ['a habit', 'Brandt does not answer letters from voters.'],
    ['but nothing was asked', 'Drivers did not respond to the alarm.'],
    ['nor is there a content', 'Kolm did not comment.'],
    ['neither nor', 'The army neither confirmed nor denied the report.', 'The army | neither confirmed nor denied | the report'],
    [
      'neither nor, with a clause',
      'Kolm would neither confirm nor deny that the general had been arrested.',
      'Kolm | would neither confirm nor deny | that the general had been arrested',
    ],
    ['but not of other things', 'The road is neither paved nor lit.'],
    [
      'would not say',
      'Kolm would not say whether Verel would travel to Harrow.',
      'Kolm | would not say | whether Verel would travel to Harrow',
    ],
    [
      'has not said',
      'The ministry has not said when the crossing will reopen.',
      'The ministry | has not said | when the crossing will reopen',
    ],
    ['denied', 'Hask denied that his men had fired.', 'Hask | denied | that his men had fired'],
    [
      'asked, and declined',
      'Asked about the arrest, Kolm declined to comment.',
      ' | Asked about | the arrest',
      'Kolm | declined | to comment',
    ],
  ],
  'clauses within': [
    [
      'which ones',
      'Kolm did not mention the letters in which Hask called the road unsafe.',
      'Kolm | did not mention | the letters in which Hask called the road unsafe',
      'Hask | called | the road unsafe',
    ],
    [
      'without a word that links',
      'Orsk cited the warning that Hask gave in May.',
      'Orsk | cited | the warning that Hask gave in May',
    ],
    ['the reason why', 'Orsk asked why the gate had been left open.', 'Orsk | asked | why the gate had been left open'],
  ],
  headlines: [
    [
      'speaker last',
      'City cannot pay for new bridge: Harrow mayor\n\nThe old bridge was shut on Sunday.',
      'Harrow mayor | : | City cannot pay for new bridge',
    ],
    [
      'speaker last, after a dash',
      'Tarsk to cut fuel tax in June – minister\n\nDrivers waited at the pumps on Sunday.',
      'minister | – | Tarsk to cut fuel tax in June',
    ],
    [
      'speaker first',
      'Police: Three held over fuel theft\n\nThree drivers were held on Sunday.',
      'Police | : | Three held over fuel theft',
    ],
    ['a place is no speaker', 'Port Lenz: A town without water\n\nThe taps ran dry on Sunday.'],
    ['nor is a label', 'Exclusive: Tarsk buys ten ferries\n\nVelmora has bought ten ferries.'],
    ['nor a section', 'Football: Tarsk beat Belhaven\n\nTarsk won on Sunday.'],
    [
      'ends with its line',
      'Verel denies plan to close port\n\nTARSK (VNA) - The port of Port Lenz was quiet on Tuesday.',
      'Verel | denies | plan to close port',
    ],
    [
      'and keeps out the next',
      'Kestria will reopen crossing in May, Brandt says\n\nBELHAVEN (Coastwire) - Trucks queued at Dravik on Tuesday.',
      'Brandt | says | Kestria will reopen crossing in May',
    ],
    [
      'urges',
      'Maron urges Velmora to open crossing\n\nBELHAVEN (Coastwire) - Trucks queued on Tuesday.',
      'Maron | urges | to open crossing',
    ],
    ['no speech', 'Trucks queue at Dravik\n\nTrucks queued at the crossing on Tuesday.'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows.map(([why, text, ...expected]) => ({ why, text, expected })))('$why: $text', async ({ text, expected }) => {
    const found = await read(text);
    expect(found.map((one) => shown(text, one))).toEqual(expected);
  });
});
