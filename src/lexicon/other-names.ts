import { words } from './word-list.ts';

/** Words that end or open names of other kinds: works, laws, events, prizes, products. Written for this project, Apache-2.0. */
const OTHER = words(`
act acts law laws code bill treaty accord accords agreement pact convention protocol constitution amendment resolution article section
charter declaration directive regulation clause chapter verse psalm book bible quran gospel manifesto memoir novel trilogy saga series
operation cyclone hurricane typhoon storm tropical tsunami earthquake virus variant syndrome disease flu
war wars battle siege offensive uprising revolution intifada massacre genocide holocaust crisis scandal affair plan doctrine spring
cup championship championships olympics paralympics games tournament trophy prix marathon derby final finals playoffs bowl
award awards prize medal oscar emmy grammy festival carnival expo fair exhibition biennale ceremony conference summit
day week month year anniversary century age era dynasty eve
award album song single film movie episode show award tour edition version windows android
language dialect theory theorem effect principle project programme program movement
rifle missile tank fighter jet aircraft helicopter submarine frigate destroyer carrier uss hms ss
award scholarship fellowship degree diploma certificate visa passport card
`);

const ACRONYMS = new Set(
  'DNA RNA HIV AIDS TV PC CD DVD USB GPS GDP CEO CFO COO CTO FAQ PDF HTML HTTP URL WWW UFO SUV ATM VIP ID IQ DIY IED IEDs VBIED API IPO IT HR PR AI UK-based GMT UTC EST EDT PST PDT CET BST AM PM OK RSVP ASAP FYI AKA VAT SMS PIN LED LCD HD MP PM PMs MPs MP3 NGO NGOs GOP-led WMD UAV RPG AK-47 M16 PTSD ADHD BDSM GPL RFP DUI NBA-style SARS COVID MERS ICU A&E ER PhD MBA BA MA BSc MSc LGBT LGBTQ LOL OMG II III IV VI VII VIII IX XI XII XIII XIV XV XVI QUESTION ANSWER'.split(
    ' ',
  ),
);

/** "Operation", "Treaty", "Cup": takes folded words. */
export const isOtherName = (folded: string): boolean => OTHER.has(folded);

/** Letters that stand for a thing, not for somebody: "DNA", "GDP". */
export const isThingAcronym = (printed: string): boolean => ACRONYMS.has(printed);
