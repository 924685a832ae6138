/** Words around a verb that say whether its event happened, and who plays which part. Written for this project, Apache-2.0. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const BE = set('is are was were be been being am');
export const HAVE = set('has have had having');
export const NOT = set("not n't n’t never no neither nor hardly");
/** "will meet" is planned. */
export const WILL = set("will 'll ’ll shall wo gonna");
/** "would meet", "may meet" is conditional. */
export const WOULD = set('would could may might can should');
/** "must meet" is a request to the subject. */
export const MUST = set('must should ought');
export const DO = set('do does did');
export const IF = set('if unless whether until');

/** Before "to": an intention. "is ready to send", "plans to visit". */
export const INTENDING = set(
  'ready willing prepared plan plans planned planning intend intends intended going decide decides decided deciding aim aims aimed want wants wanted hope hopes hoped set due expected scheduled about likely poised agree agrees agreed agreeing offer offers offered offering pledge pledges pledged pledging promise promises promised promising vow vows vowed vowing undertake undertook commit commits committed consent consented volunteer volunteered accept accepted',
);
/** Before "to": what follows was not done, or is wished of another. */
export const REFUSING = set(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing unwilling unable reluctant',
);
export const ASKING = set(
  'demand demands demanded demanding urge urges urged urging ask asks asked asking order orders ordered ordering call calls called calling appeal appeals appealed appealing threaten threatens threatened threatening request requested press pressed invite invited tell told want wants wanted force forced allow allowed permit permitted warn warned encourage encouraged',
);
/** Before "to" or a gerund: the event is under way or was tried. */
export const CARRYING_ON = set(
  'continue continues continued begin begins began begun start starts started resume resumes resumed try tries tried trying attempt attempts attempted attempting manage managed proceed proceeded keep keeps kept has have had used sought seek seeks seeking move moved',
);

/** Common nouns that name people or powers who act in the news. */
export const PARTIES =
  set(`people person man men woman women child children civilians civilian residents villagers migrants migrant refugees refugee
immigrants asylum-seekers protesters protester demonstrators demonstrator students student workers worker teachers farmers miners doctors nurses drivers
activists activist opposition dissidents dissident rebels rebel insurgents militants militant gunmen gunman guerrillas guerillas fighters fighter militia militias
militiamen extremists terrorists separatists troops troop soldiers soldier army military forces force police policeman policemen officers officer guards guard navy
peacekeepers inspectors observers monitors diplomats diplomat ambassador ambassadors envoy envoys minister ministers ministry government governments authorities
president premier chancellor king queen prince emir sultan leader leaders lawmakers lawmaker deputies parliament senate congress court courts judge judges prosecutors
prosecutor party parties coalition cabinet council committee commission commissioner official officials union unions company companies journalists
journalist reporters reporter hackers hostages hostage prisoners prisoner detainees candidates candidate voters supporters group groups organisation organization
movement network regime junta state states country countries nation nations camp team mission delegation agency charity aircraft warplanes helicopters jets bulldozers
mayor governor general commander chief bishop pope archbishop cleric clerics tribesmen settlers youths crowd crowds passengers crew tourists victims
spokesman spokeswoman spokesperson secretary hauliers fishermen traders`);

/** Days and the like at the edge of a subject: "Albania on Friday denounced". */
export const WHEN = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year night morning afternoon evening last next this earlier later recently again also reportedly once outright now already still meanwhile have has had been then finally formally officially publicly repeatedly allegedly immediately jointly unanimously early late ago so only just first both together strongly sharply flatly firmly quickly soon twice always often further eventually',
);

/** Organisations of states. */
export const IGOS = set('nato un u.n. eu e.u. ec osce unhcr unicef iaea imf opec who wto asean ecowas');
export const IGO_PHRASES: readonly string[] = [
  'united nations',
  'security council',
  'european union',
  'european community',
  'european commission',
  'european parliament',
  'european council',
  'arab league',
  'african union',
  'organization of african unity',
  'common market',
  'world bank',
  'international monetary fund',
  'world health organization',
  'international atomic energy agency',
  'international criminal court',
  'red cross',
  'red crescent',
  'islamic conference',
  'council of europe',
  'commonwealth of independent states',
];

/** Verbs that are nouns as often: in "the visit", "talks", "attacks on" nothing is done by the word before. */
export const NOUNISH = set(
  'call attack visit fire strike aid help support talk protest march rally riot ban bar order request appeal demand raid force bomb shell clash fight battle hit block cut test move veto sanction probe blame shelter fund finance host tour phone picket boycott release promise offer pledge murder rape assault ambush slaughter abuse deal blast slam back honor honour salute welcome torture question propose object jail burn blow launch mount stage march rain lobby campaign push press riot aim arm need study slap lift ease end start drop charge open hold stop make exchange trade share return approach contact answer reply train mass rush tear warn hack down walk turn take give turn increase step place range project forge set beat contract convict detail exploit export import insult object permit rebel record refuse reject suspect transfer broker bar let pay leave lead fly file voice issue lodge',
);

/** Ends a clause or begins another one. */
export const CLAUSE_WORDS = set(
  'that which who whom whose while as because after before when where although though but if unless until since amid despite following whether than so',
);

/** Verbs of speaking: what stands before them in the sentence is said by their subject. */
export const SPEECH = set(
  'said says say declared announced told concluded warned stated added insisted stressed argued claimed confirmed reported noted asserted reiterated proclaimed maintained informed quoted tells warns declares insists announces',
);
