import { words } from './word-list.ts';

/** Said of oneself, these are no plans: "she would like tea", "we will see". Written for this project, Apache-2.0. */
export const STATES = words(`
  be have like love prefer rather forget see say know tell need expect think mean seem require lose feel hope want wish believe remember miss get
  understand find regret suffer die fall appear depend matter hear guess imagine become remain survive win fail cost allow`);

/** With "it" they tell of a thing, not of a body that plans: "it would take a week". */
export const OF_THINGS = words(
  'take make help cost last happen start begin end work come go run look sound hurt affect change lead result bring open',
);

/** What one does to an adversary. */
export const SANCTIONS = words(
  'attack retaliate strike punish bomb invade destroy crush shoot expel sanction sue annihilate avenge obliterate blockade',
);

/** "Further measures", "consequences": a threat where they hang on an "if". */
export const MEASURES = words('measure action step retaliation sanction consequence response force tariff countermeasure');

/** How one hits back. */
export const FORCE = words(
  'robust harsh harshly tough severe severely crushing devastating militarily forcefully firmly kind decisive decisively',
);

/** Bodies that act through their speakers; "the ministry said the ministry would …". */
export const BODIES = words(`
  government ministry administration campaign company firm army military police party department agency office group union council commission
  court bank city state country parliament team cabinet airline operator university hospital school club board committee force navy authority
  organisation organization alliance`);

/** What is arranged, not what befalls: "a bridge will be built". */
export const ARRANGED = words(`
  open reopen close build publish hold assess review hire launch pay deliver introduce investigate examine release deploy send establish create
  appoint replace remove cancel postpone extend suspend lift announce present discuss consider inspect repair rebuild test provide offer install
  distribute evacuate schedule convene set sign try prosecute punish arrest notify inform compensate expand continue`);

/** What a state or a body does of its own will. */
export const WILLED = words(`
  send seek work take support sign withdraw impose help pursue respond invest deploy join vote veto ask urge propose offer provide fund donate
  supply train back resume negotiate meet attend host file appeal sue protest implement adopt introduce cut raise lower reduce increase end drop
  recognise recognize visit consult cooperate strengthen step maintain keep accept reject oppose act stop begin start continue move defend
  protect honour honor repay build open close publish review launch announce`);

/** What harms. */
export const HARMS = words(`
  war collapse danger disaster catastrophe crisis death attack harm threat escalation escalate loss chaos violence unrest bloodshed famine recession
  bankruptcy shortage damage blackout outbreak backlash suffer die kill worsen devastate threaten lose destroy destabilise destabilize
  jeopardise jeopardize endanger undermine hurt cripple paralyse paralyze starve drown backfire ruin wreck dangerous fatal deadly worse worst
  irreversible destruction devastation starvation hunger conflict explosion extinction flood epidemic pandemic victim casualty catastrophic
  disastrous retaliatory retaliate`);

/** What is not so. */
export const NOT_SO = words(`
  untrue false unfounded baseless groundless incorrect inaccurate nonsense myth fabrication fabricated fiction fake misinformation disinformation
  unsubstantiated lie hoax wrong`);

/** What one has not done, if one denies: "we never sold weapons". */
export const DEEDS = words(`
  do say tell order take steal kill shoot fire attack sell buy pay receive accept promise ask sign break violate cross target use lie cheat
  harm hurt touch threaten leak hide destroy delete bribe meddle interfere collude participate authorize authorise approve invade bomb happen`);

/** What there is none of, where a charge is denied: "there is no truth in it". */
export const NO_GROUNDS = words('truth basis substance merit foundation');

/** Without this it cannot be done. */
export const NECESSARY = words('necessary imperative overdue urgent needed');

/** With "to" or "that" behind them: "it is vital that". */
export const WEIGHTY = words('essential crucial vital indispensable');

/** "This cannot …": it is to end. */
export const ENDURED = words('continue wait stand go allow leave tolerate ignore accept permit last persist let');

/** The speaker's own act in so many words: "we condemn", "I promise", "she opposes". By act, lemmas. */
export const OWN_ACTS = {
  agree: words('agree support welcome endorse back applaud commend'),
  deny: words('deny reject oppose disagree dispute refute'),
  demand: words('urge demand implore beg plead appeal'),
  accuse: words('condemn denounce deplore blame accuse'),
  promise: words('promise pledge vow guarantee swear'),
  announce: words('decide order sign launch resign appoint'),
} as const;

/** Words of courtesy that look like commands. */
export const NO_COMMANDS = words(
  'thank see imagine believe remember say suppose think bless god welcome congratulation look thing guess hope trust',
);

/** Who finds and holds in law. */
export const COURTS = words('court judge justice jury panel tribunal magistrate');

/** What one speaks or answers with; "would not", "could not" and these: a refusal. */
export const ANSWERING = words(`
  answer comment respond reply elaborate confirm disclose specify discuss reveal say tell identify name speculate provide give explain clarify talk
  speak acknowledge verify address detail agree accept commit release`);

/** Of them "did not" is a refusal too: "did not comment"; not "did not say". */
export const OWED = words('answer comment respond reply elaborate confirm disclose specify discuss reveal verify');
