import { words } from './word-list.ts';

/** What a person is besides an office: papers say "the businessman" of whom they just named. Written for this project, Apache-2.0. */
const TRADES = words(`
businessman businesswoman billionaire millionaire tycoon oligarch magnate mogul entrepreneur banker investor financier developer
nominee candidate contender hopeful challenger incumbent frontrunner front-runner runner-up politician lawmaker legislator newcomer
veteran strongman populist author writer novelist poet playwright filmmaker actor actress singer rapper musician comedian star
celebrity athlete player striker midfielder defender goalkeeper quarterback champion boxer cyclist golfer activist campaigner dissident
physician doctor surgeon nurse economist historian academic scientist researcher engineer teacher farmer architect journalist reporter
blogger lawyer attorney professor father mother grandfather grandmother widow widower native retiree pensioner socialite philanthropist
firebrand hardliner hard-liner moderate centrist separatist nationalist reformist reformer loyalist
`);

const PARTY_WORDS: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['tory', 'conservative'],
  ['conservative', 'conservative'],
  ['labour', 'labour'],
  ['labourite', 'labour'],
  ['liberal', 'liberal'],
  ['libertarian', 'libertarian'],
  ['socialist', 'socialist'],
  ['communist', 'communist'],
]);
/** Party words that may name a member: "the Democrat". */
const MEMBERS = words('Republican Democrat Tory Conservative Liberal Libertarian Socialist Communist Labourite Independent');

/** "businessman", "nominee", "author": no office, so that papers use it in place of a name. Takes folded words. */
export const isTrade = (folded: string): boolean => TRADES.has(folded) || AGED.test(folded);

/** "Republican", "Democrat": takes folded words; only with a capital do they mean a member. */
export const isPartyMember = (folded: string): boolean => MEMBERS.has(folded);

/** One key for a party's noun, adjective and nickname; `null` for other words. */
export const partyOf = (folded: string): string | null => PARTY_WORDS.get(folded) ?? null;

// "the 45-year-old"
const AGED = /^\d{1,3}-year-old$/u;
