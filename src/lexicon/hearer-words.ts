import { isInstitution } from './organisation-words.ts';
import { isTitleHead } from './titles.ts';
import { words } from './word-list.ts';

/** Verbs whose object hears the words: "told reporters", "informed Verel", "the drivers were warned". Written for this project, Apache-2.0. */
export const TELLS = words(`
tell inform notify brief remind assure reassure warn caution alert advise urge implore beg beseech entreat exhort instruct address
contact email text lobby petition counsel
`);

/** Verbs whose object hears the words only where it is then said what it is to do or know: "ordered the guards to wait", not "ordered a halt". */
export const BIDS = words(`
ask order direct command demand want request require invite encourage press pressure push persuade convince challenge
promise question forbid allow permit ban
`);

/** Verbs that are followed by a preposition and who hears the words. */
export const TOWARDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'to',
    words(`
say speak talk explain announce complain appeal write suggest propose confirm admit confide testify reveal disclose reply respond
answer apologise apologize whisper shout promise repeat describe report reach present submit send make issue deliver give put
address extend launch file lie ask signal argue plead
`),
  ],
  ['with', words('plead speak talk argue remonstrate')],
  ['before', words('testify speak say argue plead appear declare tell')],
  ['on', words('call prevail press')],
  ['upon', words('call prevail')],
  ['for', words('call appeal plead push press')],
  ['from', words('demand ask request seek want expect require')],
  ['of', words('ask demand request require inquire')],
]);

/** Nouns for what is said or sent to somebody: "in a letter to the mayor", "an interview with Coastwire". */
export const SENT = words(`
letter statement interview interviews message note speech address email e-mail memo response reply answer remarks comments testimony
submission report petition appeal plea request order warning demand call conversation presentation question complaint query queries
questions inquiry case invitation instruction instructions promise assurance assurances suggestion proposal advice
`);

/** Answers: who put the question is spoken to. */
export const ANSWERS = words('answer reply respond response');

/** People and bodies, beyond titles, trades and kinds of organisation, to whom one speaks or who can act. */
const PEOPLE = words(`
people person man woman men women child children boy girl parent kid everyone everybody anyone audience crowd rally gathering
supporter follower fan voter citizen resident reporter journalist medium press outlet station channel broadcaster programme program
show podcast series television radio tv newspaper magazine website lawmaker mp senator jury juror panel delegate member colleague staff employee worker official authority
leader government administration regime state country nation side party ally partner troop soldier force rebel fighter militant
policeman police army military navy investigator detective prosecutor court judge company firm business employer union bank lender
donor investor customer shareholder user viewer reader listener student teacher school university church family relative husband wife
brother sister mother father son daughter friend neighbour neighbor mourner worshipper protester demonstrator striker refugee migrant
passenger patient doctor motorist pedestrian farmer fisherman tourist visitor traveller traveler guest congregation conference summit
convention forum parliament congress senate council commission committee house chamber assembly board public world community team
owner landlord tenant rival opponent critic enemy group organisation organization agency ministry department office bloc governor
mayor minister president monarch king queen pope hospital charity airline operator carrier regulator watchdog manufacturer supplier
municipality city town village region province district youth westerner foreigner local expert scientist researcher hacker
`);

/** Whether a noun, in lower case and the singular, is of a person or body who can be spoken to. */
export const canHear = (lemma: string): boolean => PEOPLE.has(lemma) || isTitleHead(lemma) || isInstitution(lemma);

/** What is told or asked, never who. */
export const TOLD_THINGS = words(
  'question questions story stories truth lie lies thing things tale tales joke jokes side secret',
);

/** Bodies before which one speaks in public: telling them is a speech. */
export const PUBLIC_BODIES = words(`
parliament congress senate assembly council committee commission panel hearing inquiry rally crowd audience conference summit
convention forum congregation delegates mourners session
`);
/** Telling them is pleading or testifying. */
export const COURT_BODIES = words('court judge jury tribunal magistrate');

/** Programmes, whose station is spoken to where it is named. */
export const PROGRAMMES = words('show programme program podcast series broadcast bulletin');
