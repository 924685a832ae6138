import { describe, expect, test } from 'vitest';
import type { NewsEvent, Participant } from '../src/model/event.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** 6 March 2024 is a Wednesday. */
const read = async (text: string) =>
  (await readReport(reportOf(`TARSK, March 6. /VNA/. ${text}`, { published: '2024-03-06' }))).events;
const parties = (list: readonly Participant[]) => list.map(({ text }) => text).join(' & ');
const line = ({ type, mode, status, actor, recipient }: NewsEvent) =>
  `${type}${mode === null ? '' : `/${mode}`}, ${status}: ${parties(actor)} → ${parties(recipient)}`;

/**
 * `TYPE[/mode][, status]: actor & actor → recipient`. `|` parts what the codebook leaves open, as whether a meeting to come
 * is AGREE (of what is to be done) or CONSULT that is planned. No status: reported. A mode counts where the row names one.
 */
function fits(event: NewsEvent, expected: string): boolean {
  const [what = '', who] = expected.split(/: ?(?=.*→)/u);
  const [deed = '', status = 'reported'] = what.split(', ');
  const [types = '', mode] = deed.split('/');
  return (
    types.split('|').includes(event.type) &&
    (mode === undefined || mode === event.mode) &&
    status.split('|').includes(event.status) &&
    who === `${parties(event.actor)} → ${parties(event.recipient)}`
  );
}

/** What a row names must be there, and nothing else may stand as having happened. */
async function check(text: string, expected: readonly string[]) {
  const events = await read(text);
  const missing = expected.filter((each) => !events.some((event) => fits(event, each)));
  const beyond = events.filter((event) => event.status === 'reported' && !expected.some((each) => fits(event, each)));
  expect({ missing, beyond: beyond.map(line) }, `read: ${events.map(line).join('; ')}`).toEqual({ missing: [], beyond: [] });
}

type Row = readonly [text: string, expected: readonly string[], why: string];
const rows = (table: readonly Row[]) => test.each(table)('%s is %j: %s', async (text, expected) => check(text, expected));

describe('who acts and who is acted on', () => {
  rows([
    ['Kestria criticised Velmora over its trade policy.', ['ACCUSE: Kestria → Velmora'], 'subject and object'],
    ['Foreign Minister Ilse Maron praised Kestria.', ['SUPPORT: Foreign Minister Ilse Maron → Kestria'], 'a name with its title'],
    ['Police detained Mayor Lena Orsk on Monday.', ['COERCE: Police → Mayor Lena Orsk'], 'the day is nobody'],
    ['Gunmen killed three drivers near Dravik.', ['ASSAULT: Gunmen → drivers'], 'their number is a figure'],
    [
      'The Velmoran government delivered food aid to Kestria.',
      ['AID: Velmoran government → Kestria'],
      'aid is the thing, "to" the party',
    ],
    ['Kestria rejected Velmora’s proposal.', ['REJECT: Kestria → Velmora'], 'the owner of a thing stands for the party'],
    ['Kestria vetoed the Velmoran resolution.', ['REJECT: Kestria → Velmoran'], 'a thing with its country'],
    ['Kestria welcomed Velmora’s decision.', ['SUPPORT: Kestria → Velmora'], 'the owner again'],
    ['Kestria lifted its sanctions on Velmora.', ['CONCEDE: Kestria → Velmora'], 'sanctions lifted are no SANCTION'],
    ['Kestria cancelled a visit to Velmora.', ['SANCTION: Kestria → Velmora'], 'a cancelled visit is no CONSULT'],
    ['Kestria ruled out talks with the rebels.', ['REJECT: Kestria → rebels'], 'talks ruled out are no CONSULT'],
    ['Kestria called for talks with Velmora.', ['REQUEST: Kestria → Velmora'], 'talks called for have not been held'],
    ['Kestria carried out an attack on the rebels.', ['ASSAULT: Kestria → rebels'], 'a light verb lends its subject'],
    ['Students staged a protest against the government.', ['PROTEST: Students → government'], 'a light verb again'],
    ['The convoy came under attack near Dravik.', ['ASSAULT:  → convoy'], 'the subject suffers it'],
    ['Kestria closed its border with Velmora.', ['SANCTION|COERCE: Kestria → Velmora'], '"with" hangs on the border'],
    ['Velmora’s navy seized a Kestrian trawler.', ['COERCE: Velmora’s navy → Kestrian'], 'an owned force acts itself'],
    ['The government cracked down on protesters.', ['COERCE: government → protesters'], 'a verb in two words'],
    ['Police used tear gas against protesters.', ['COERCE|ASSAULT: Police → protesters'], 'the object is the means'],
    ['Ilse Maron said Kestria was to blame for the delay.', ['ACCUSE: Ilse Maron → Kestria'], 'who speaks accuses'],
    [
      'President Anton Verel spoke by phone with Ilse Maron.',
      ['CONSULT/phone: President Anton Verel → Ilse Maron'],
      'the means gives the mode',
    ],
    ['Kestria is negotiating with Velmora on fishing.', ['CONSULT: Kestria → Velmora'], '"with" is the party, "on" the topic'],
    ['According to police, rebels attacked the convoy.', ['ASSAULT: rebels → convoy'], 'who tells is not who acts'],
    [
      'Kestria had expelled two diplomats, the Tarsk Daily reported.',
      ['SANCTION: Kestria → diplomats'],
      'nor is a paper that tells it after',
    ],
    ['A Kestrian minister said that Velmora had attacked the convoy.', ['ASSAULT: Velmora → convoy'], 'nor a minister before'],
  ]);
});

describe('passives', () => {
  rows([
    ['The convoy was attacked by rebels near Dravik.', ['ASSAULT: rebels → convoy'], '"by" acts, "near" does not'],
    ['Kestria was accused of piracy.', ['ACCUSE:  → Kestria'], 'nobody is named who accuses'],
    ['General Piotr Hask was arrested in Tarsk.', ['COERCE/arrest:  → General Piotr Hask'], 'the place is nobody'],
    ['Velmoran diplomats were expelled by Kestria on Monday.', ['SANCTION: Kestria → Velmoran diplomats'], '"by" before a day'],
    ['The convoy was attacked by night.', ['ASSAULT:  → convoy'], '"by night" is a time'],
    ['Sanctions were imposed on Velmora by Kestria.', ['SANCTION: Kestria → Velmora'], 'a thing as subject, the party in "on"'],
    ['The drivers have been released by the rebels.', ['RETREAT|CONCEDE: rebels → drivers'], 'perfect'],
    ['Talks were held between Kestria and Velmora.', ['CONSULT: Kestria & Velmora → '], '"between" both act'],
    [
      'Velmora was urged by the Norland Union to reopen the crossing.',
      ['REQUEST: Norland Union → Velmora'],
      'an infinitive after',
    ],
  ]);
});

describe('verbs over verbs', () => {
  rows([
    [
      'Kestria agreed to meet Velmora.',
      ['AGREE|CONSULT, reported|planned: Kestria → Velmora'],
      'agreed by the one who is to meet',
    ],
    ['Kestria promised to release the drivers.', ['AGREE, reported|planned: Kestria → drivers'], 'not released yet'],
    ['Velmora offered to release the drivers.', ['AGREE, reported|planned: Velmora → drivers'], 'nor here'],
    ['Kestria refused to withdraw its troops.', ['REJECT: Kestria → '], 'no RETREAT'],
    ['Velmora declined to meet the Kestrian envoy.', ['REJECT: Velmora → Kestrian envoy'], 'no CONSULT'],
    [
      'President Anton Verel ordered the army to retreat.',
      ['REQUEST: President Anton Verel → army'],
      'an order is not yet obeyed',
    ],
    ['The Norland Union asked Kestria to mediate.', ['REQUEST: Norland Union → Kestria'], 'asked, not done'],
    ['Kestria called on Velmora to reopen the crossing.', ['REQUEST: Kestria → Velmora'], '"call on" is no visit'],
    ['Velmora began to withdraw its troops on Monday.', ['RETREAT: Velmora → '], 'begun is done'],
    ['Police continued to arrest protesters.', ['COERCE/arrest: Police → protesters'], 'continued is done'],
    [
      'Foreign Minister Tomas Brandt said that Velmora must withdraw its troops.',
      ['REQUEST: Foreign Minister Tomas Brandt → Velmora'],
      'a duty laid down by who speaks',
    ],
  ]);
});

describe('several who act, several deeds', () => {
  rows([
    ['Kestria and Velmora held a call on Monday.', ['CONSULT/phone: Kestria & Velmora → '], 'one call of two'],
    ['Anton Verel and Ilse Maron met in Harrow.', ['CONSULT: Anton Verel & Ilse Maron → '], 'one meeting of two'],
    [
      'Kestria, Velmora and the Norland Union signed a treaty on transit.',
      ['SUPPORT: Kestria & Velmora & Norland Union → '],
      'one treaty of three',
    ],
    [
      'Anton Verel and Ilse Maron discussed Kestria’s proposal.',
      ['CONSULT: Anton Verel & Ilse Maron → '],
      'the owner of a topic is not spoken to',
    ],
    ['Police arrested two drivers and a reporter.', ['COERCE/arrest: Police → drivers & reporter'], 'two objects'],
    [
      'Kestria accused Velmora of piracy and expelled the Velmoran ambassador.',
      ['ACCUSE: Kestria → Velmora', 'SANCTION|COERCE: Kestria → Velmoran ambassador'],
      'one subject, two deeds',
    ],
    [
      'Rebels attacked a convoy and kidnapped a driver.',
      ['ASSAULT: Rebels → convoy', 'ASSAULT/hostage: Rebels → driver'],
      'an object each',
    ],
    [
      'Kestria met Velmora, and the Norland Union condemned the rebels.',
      ['CONSULT: Kestria → Velmora', 'ACCUSE: Norland Union → rebels'],
      'each deed its own subject',
    ],
    [
      'Kestria condemned the rebels but did not impose sanctions on Velmora.',
      ['ACCUSE: Kestria → rebels', 'SANCTION, denied: Kestria → Velmora'],
      'the negation is of the second alone',
    ],
    [
      'Kestria did not condemn the rebels but imposed sanctions on Velmora.',
      ['ACCUSE, denied: Kestria → rebels', 'SANCTION: Kestria → Velmora'],
      'and here of the first',
    ],
  ]);
});

describe('nouns that tell a deed', () => {
  rows([
    [
      'The call between Anton Verel and Ilse Maron on Monday lasted an hour.',
      ['CONSULT/phone: Anton Verel & Ilse Maron → '],
      'between two',
    ],
    ['Talks between Kestria and Velmora on trade resumed in Harrow.', ['CONSULT: Kestria & Velmora → '], '"on" is the topic'],
    [
      'A visit by President Anton Verel to Kestria ended on Tuesday.',
      ['CONSULT/visit: President Anton Verel → Kestria'],
      'by and to',
    ],
    ['Kestria’s attack on Dravik lasted two days.', ['ASSAULT: Kestria → Dravik'], 'the owner of a deed does it'],
    ['The arrest of two drivers by Velmoran police took an hour.', ['COERCE/arrest: Velmoran police → drivers'], 'of and by'],
    ['Velmora’s withdrawal ended on Monday.', ['RETREAT: Velmora → '], 'the owner'],
    ['Kestrian sanctions on Velmora took effect on Monday.', ['SANCTION: Kestrian → Velmora'], 'a country adjective acts'],
    [
      'Kestria’s expulsion of the ambassador followed on Friday.',
      ['SANCTION|COERCE: Kestria → ambassador'],
      'an owner and an "of"',
    ],
    ['The deployment of Kestrian troops began at dawn.', ['MOBILIZE: Kestrian troops → '], 'who is deployed'],
    ['The shelling of Dravik by the rebels lasted all night.', ['ASSAULT: rebels → Dravik'], 'a gerund as noun'],
    ['The release of the drivers by the rebels was swift.', ['RETREAT|CONCEDE: rebels → drivers'], 'of and by'],
    ['Talks between Kestria and Velmora did not take place.', ['CONSULT, denied: Kestria & Velmora → '], 'its verb is negated'],
    [
      'Talks between Kestria and Velmora are scheduled for Friday.',
      ['AGREE|CONSULT, planned|reported: Kestria & Velmora → '],
      'yet to be held',
    ],
    ['Kestria’s call with Velmora lasted an hour.', ['CONSULT/phone: Kestria → Velmora'], 'an owner and a "with"'],
    ['The Norland Union’s appeal for calm was read out.', ['REQUEST: Norland Union → '], 'the owner of an appeal'],
    ['Kestria and Velmora declared a ceasefire.', ['RETREAT/ceasefire: Kestria & Velmora → '], 'declared together'],
  ]);
});

describe('clauses that hang on a noun', () => {
  rows([
    ['Rebels who attacked the convoy fled to the hills.', ['ASSAULT: Rebels → convoy'], '"who" is the rebels'],
    ['The convoy that rebels attacked was carrying flour.', ['ASSAULT: rebels → convoy'], '"that" is the convoy'],
    ['The drivers the rebels attacked on Monday are in Harrow.', ['ASSAULT: rebels → drivers'], 'nothing stands for the drivers'],
    ['The convoy attacked by rebels was carrying flour.', ['ASSAULT: rebels → convoy'], 'a participle is a passive'],
    ['The drivers, whom police arrested on Monday, are in Harrow.', ['COERCE/arrest: police → drivers'], '"whom"'],
    ['Kestria, which had accused Velmora of piracy, published a map.', ['ACCUSE: Kestria → Velmora'], '"which"'],
    ['The diplomats expelled by Kestria are in Tarsk.', ['SANCTION: Kestria → diplomats'], 'a participle'],
    ['Accusing Velmora of piracy, Kestria published a map.', ['ACCUSE: Kestria → Velmora'], 'the subject comes after'],
    ['Having met Anton Verel, Ilse Maron took a break.', ['CONSULT: Ilse Maron → Anton Verel'], 'the subject comes after'],
  ]);
});

describe('denied', () => {
  rows([
    ['Kestria has not attacked Velmora.', ['ASSAULT, denied: Kestria → Velmora'], 'not'],
    ['Police never arrested Tomas Brandt.', ['COERCE, denied: Police → Tomas Brandt'], 'never'],
    ['Kestria carried out no attack on Velmora.', ['ASSAULT, denied: Kestria → Velmora'], 'no'],
    ['Kestria did not meet Velmora on Monday.', ['CONSULT, denied: Kestria → Velmora'], 'not'],
    ['Velmora denied attacking the convoy.', ['ASSAULT, denied: Velmora → convoy'], 'by who would have acted'],
    ['Velmora denied having attacked the convoy.', ['ASSAULT, denied: Velmora → convoy'], 'by who would have acted'],
    ['Velmora denied that Velmoran troops had attacked the convoy.', ['ASSAULT, denied: Velmoran troops → convoy'], 'a clause'],
    [
      'Nadia Kolm denied reports that Kestria had expelled the diplomats.',
      ['SANCTION, denied: Kestria → diplomats'],
      'a clause on "reports"',
    ],
    ['It is not true that Kestria attacked the convoy.', ['ASSAULT, denied: Kestria → convoy'], 'the clause is what is not true'],
    [
      'Kestria did not say why police had arrested the drivers.',
      ['COERCE/arrest: police → drivers'],
      'the saying is negated alone',
    ],
  ]);
});

describe('planned', () => {
  rows([
    ['Kestria will meet Velmora on Friday.', ['AGREE|CONSULT, planned: Kestria → Velmora'], 'will'],
    ['Kestria is open to talks with Velmora.', ['AGREE|CONSULT, planned: Kestria → Velmora'], 'open to'],
    ['Kestria plans to impose sanctions on Velmora.', ['THREATEN|SANCTION, planned: Kestria → Velmora'], 'plans to'],
    [
      'President Anton Verel is to visit Kestria next week.',
      ['AGREE|CONSULT, planned: President Anton Verel → Kestria'],
      'is to',
    ],
    ['Kestria is going to expel the diplomats.', ['THREATEN|SANCTION, planned: Kestria → diplomats'], 'is going to'],
    ['Kestria intends to send medical aid to Velmora.', ['AGREE|AID, planned: Kestria → Velmora'], 'intends to'],
    ['Kestria and Velmora are to sign a treaty on Friday.', ['AGREE|SUPPORT, planned: Kestria & Velmora → '], 'are to, of two'],
    ['Kestria decided to withdraw its troops.', ['AGREE|RETREAT, planned: Kestria → '], 'decided, not done'],
    [
      'Kestria is preparing an attack on Velmora.',
      ['THREATEN|ASSAULT|MOBILIZE, planned: Kestria → Velmora'],
      'prepared, not done',
    ],
    [
      'The army would withdraw on Friday, Nadia Kolm said.',
      ['AGREE|RETREAT, planned|conditional: army → '],
      'the future of a past report',
    ],
  ]);
});

describe('conditional', () => {
  rows([
    ['Kestria could impose sanctions on Velmora.', ['THREATEN|SANCTION, conditional: Kestria → Velmora'], 'could'],
    ['Kestria may expel the diplomats.', ['THREATEN|SANCTION, conditional: Kestria → diplomats'], 'may'],
    ['Kestria might meet Velmora in Harrow.', ['AGREE|CONSULT, conditional: Kestria → Velmora'], 'might'],
    [
      'If Kestria attacks Velmora, the Norland Union will close its ports.',
      ['THREATEN|ASSAULT, conditional: Kestria → Velmora'],
      'if',
    ],
    ['Kestria would have attacked the convoy.', ['THREATEN|ASSAULT, conditional: Kestria → convoy'], 'it has not'],
  ]);
});

describe('threatened, asked, refused', () => {
  rows([
    ['Velmora threatened to attack Kestria.', ['THREATEN: Velmora → Kestria'], 'the threat is done, the attack is not'],
    ['Rebels threatened an attack on the convoy.', ['THREATEN: Rebels → convoy'], 'the same with a noun'],
    ['Velmora’s threat to attack Kestria was made on Monday.', ['THREATEN: Velmora → Kestria'], 'a threat as noun'],
    ['Velmora warned Kestria of military action.', ['THREATEN: Velmora → Kestria'], 'a warning of force'],
    ['Did Kestria attack the convoy?', [], 'a question tells nothing'],
    ['Nadia Kolm was asked whether Kestria had expelled the diplomats.', [], 'a question in a clause'],
    ['Kestria refused to confirm that it had attacked the convoy.', [], 'a refusal to confirm tells nothing'],
    ['Kestria fears an attack by rebels.', [], 'feared'],
    ['An attack on the port would be costly, experts wrote.', [], 'weighed'],
    ['The treaty bans attacks on fishing boats.', [], 'forbidden'],
  ]);
});

describe('no event', () => {
  test.each([
    ['The minister attacked the problem of rising rents.', 'nobody is attacked'],
    ['The team from Dravik beat its rival in extra time.', 'sport'],
    ['The favourite was beaten by half a second.', 'sport'],
    ['The visitors struck twice in the second half.', 'sport'],
    ['Shares in the bank came under attack from sellers.', 'a market'],
    ['Prices exploded in March.', 'a market'],
    ['The speech struck a chord with voters.', 'an idiom'],
    ['He fought back tears.', 'an idiom'],
    ['The club fired its manager.', 'a dismissal, no shot'],
    ['The clinic counted every visit to the dentist’s website.', 'nobody is met'],
    ['She won her battle against cancer.', 'an illness'],
    ['The virus attacks the liver.', 'an illness'],
    ['A storm hit the coast of Velmora.', 'weather'],
    ['The tower was struck by lightning.', 'weather'],
    ['The film bombed at the box office.', 'no bomb'],
    ['The band released an album on Friday.', 'nobody is freed'],
    ['The bakery meets demand with a night shift.', 'nobody meets'],
    ['The road meets the river at Dravik.', 'nobody meets'],
    ['She shot a film in Port Lenz.', 'no weapon'],
    ['The lawyer charged a fee of 200 crowns.', 'nobody is charged'],
    ['Tomas Brandt spoke about fishing on the radio.', 'nobody is spoken with'],
    ['An army of volunteers baked bread.', 'no army'],
    ['Critics were disarmed by her smile.', 'no weapons'],
  ])('%s: %s', async (text) => {
    expect((await read(text)).map(line)).toEqual([]);
  });
});

describe('when', () => {
  const told: readonly (readonly [text: string, times: Readonly<Record<string, string | null>>, why: string])[] = [
    ['Rebels attacked a convoy on Monday.', { ASSAULT: '2024-03-04' }, 'in its own clause'],
    ['Kestria said on Tuesday that rebels had attacked a convoy on Monday.', { ASSAULT: '2024-03-04' }, 'not when it was said'],
    ['Rebels attacked a convoy, the ministry said on Tuesday.', { ASSAULT: null }, 'only when it was said is told'],
    ['The call between Anton Verel and Ilse Maron on Monday lasted an hour.', { CONSULT: '2024-03-04' }, 'on the noun'],
    ['Kestria on Tuesday rejected Velmora’s plan for 2026.', { REJECT: '2024-03-05' }, 'not the time of the plan'],
    [
      'On Monday rebels attacked a convoy, and on Tuesday police arrested two drivers.',
      { ASSAULT: '2024-03-04', COERCE: '2024-03-05' },
      'each deed its own',
    ],
    [
      'Rebels who attacked the convoy on Sunday were arrested on Tuesday.',
      { ASSAULT: '2024-03-03', COERCE: '2024-03-05' },
      'the relative clause its own',
    ],
  ];
  test.each(told)('%s is %j: %s', async (text, times) => {
    expect(Object.fromEntries((await read(text)).map(({ type, time }) => [type, time]))).toEqual(times);
  });
});

describe('where', () => {
  const told: readonly (readonly [text: string, place: string | null, why: string])[] = [
    ['Rebels attacked a convoy near Dravik.', 'Dravik', 'in its own clause'],
    ['Anton Verel met Ilse Maron in Harrow.', 'Harrow', 'in its own clause'],
    ['Tomas Brandt said in Harrow that rebels had attacked a convoy.', null, 'not where it was said'],
    ['Rebels attacked a convoy of lorries.', null, 'untold'],
  ];
  test.each(told)('%s: %s, %s', async (text, place) => {
    expect((await read(text)).map((event) => event.place)).toEqual([place]);
  });
});
