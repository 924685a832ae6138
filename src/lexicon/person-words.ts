import { words } from './word-list.ts';

/**
 * Nouns whose first sense is a person (noun.person), taken from WordNet 3.1, of those that occur in news; what more often means a thing or
 * a quality is left out. WordNet 3.1 Copyright 2011 by Princeton University, used under the WordNet licence
 * (LICENSE-WORDNET.txt), which asks that this notice be kept.
 */
const PERSONS = words(`
aboriginal absentee abuser academic accomplice accountant accused accuser acolyte activist actor actress addict adept adherent adjudicator
administrator admirer adolescent adoptee adventurer adversary advertiser adviser advisor advocate aficionado aggressor agitator aide
alarmist alcoholic alien alumnus amateur ambassador analyst anarchist ancestor anesthesiologist announcer antagonist anthropologist
apologist apostate apostle applicant appointee arbiter archaeologist archbishop architect aristocrat arsonist artist assailant assassin
assessor assistant associate astronaut astronomer atheist athlete attacker attendant attendee attorney auditor aunt author authoritarian
autocrat aviator ayatollah baby bachelor backer bacteriologist bagman bailiff bandit banker barbarian baron bassist batsman batter battler
bearer beggar believer belligerent beloved benefactor beneficiary berserk bidder bigot bigwig bilingual billionaire biographer biologist
bishop blackmailer blogger blowhard bodyguard bogeyman bondholder booby bookseller borrower boss bowler boxer boy boyfriend breeder bride
bridesmaid brigadier brigand broker brother brother-in-law brute buddy buffoon bully bureaucrat burglar businessman businesswoman butcher
butler buyer bystander cadet caller cameraman campaigner candidate canvasser capitalist capo captain captive captor cardinal cardiologist
caregiver caretaker carpenter cartoonist cashier caterer celebrity cellist censor centrist chairman chairwoman challenger champ champion
chap chaplain charlatan cheerleader chef chemist chief chieftain child choreographer citizen civilian claimant classmate cleric clerk
client clinician clown co-defendant co-pilot co-star co-worker coach collaborator colleague collector collegian colonel colonial
colonialist colonist colonizer columnist combatant comedian comic commandant commander commander-in-chief commando commentator
commissioner committeeman communicator companion compatriot competitor composer comptroller comrade concubine conductor confidant
confidante congregant congressman congresswoman conscript conservative conspirator consul consultant consumer contemporary contender
contestant contractor contrarian contributor controller convert convict cook coordinator cop cornerback coroner correspondent cosmonaut
councillor councilman counsel counsellor counselor counterfeiter counterterrorist countryman courier courtier cousin coward cowboy crazy
creditor cricketer criminal critic crony crook crusader culprit curator custodian customer cutthroat cyclist cynic czar dad dame dancer
daughter daughter-in-law dealer dean debater debtor deceased defector defendant defender degenerate delegate delinquent demagogue
demographer demon demonstrator dentist dependent depositor deputy dermatologist descendant deserter designer desperate despot detainee
detective detractor developer devotee diabetic dictator diehard dignitary diplomat director dispatcher dissenter dissident distributor
diver doctor doer dolt donor doorman doubter drinker driver dwarf dweller earner eccentric ecologist economist editor educator elder
eldest electrician elitist emcee emeritus emigrant emir emissary employee employer endorser enforcer engineer entertainer enthusiast
entrepreneur environmentalist envoy epidemiologist escapee evacuee evangelist ex-boyfriend ex-husband ex-president ex-wife examiner
executive exile expat expatriate expert exploiter explorer exporter extremist eyewitness facilitator fanatic farmer fascist father
favourite fellow felon feminist fiance fiancee fiduciary fighter filmmaker finalist financier finisher firefighter fisher fisherman
fledgling flier foe follower fool footballer forecaster forefather foreigner freak freelance freelancer freshman friend front-runner
frontiersman fugitive fundamentalist gadfly gaffer gainer gambler gangster gardener geek general genius gentleman geologist girl
girlfriend giver godfather goer golfer goon gourmet governor grader graduate grandchild granddaughter grandfather grandma grandmother
grandpa grandparent grandson grannie gravedigger greengrocer groupie grower guarantor guard guardian guerilla guerrilla guest guitarist
gunman guru guy gymnast hacker hairdresser half-brother half-sister handler hardliner hater headliner healer heckler heir henchman herald
heretic hero hijacker hiker historian hitman holidaymaker homemaker homeopath homeowner honeymooner honoree hoodlum hopeful hostage
hostess housekeeper housewife humanitarian hunter husband hypocrite idealist ideologue idiot illegitimate imam immigrant immune
imperialist impersonator importer in-law incompetent incumbent incurable independent inductee industrialist infant infidel infiltrator
informant informer inhabitant inmate innocent innovator inquirer insider insolvent inspector instigator instructor insurgent intellectual
interlocutor interloper intermediary intern internationalist interpreter interrogator interviewee interviewer intruder invader inventor
investigator investor invitee irredentist isolationist janitor jester jeweler jeweller journalist judge junior jurist juror juvenile
keeper kid kidnapper killer king knight laborer labourer lady laggard landlord laureate lawbreaker lawmaker lawman lawyer leader leaker
lector lecturer leftist legislator lender liar liberal liberator libertarian lieutenant linebacker lineman linguist listener litigator
lobbyist look-alike loony looter lover loyalist lunatic machinist madman mafioso magician magistrate magnate maid maiden mailman maker man
manager maniac manipulator marcher marketer married marshal martyr mastermind mathematician mayor mechanic medalist mediator member mentor
mercenary merchant messenger messiah meteorologist microbiologist middleman migrant militant millionaire minder miner minister miscreant
misogynist missionary mistress mobster moderate molester mom mommy monarch monger monk mortician mother motorist mountaineer mourner
moviegoer murderer musician mutineer namesake narcissist narrator nationalist native nativist naturopath naysayer negotiator neighbor
neoliberal nephew nerd neurosurgeon newborn newcomer newlywed newspaperman niece no-show nobody nomad nominee noncombatant nonpartisan
novelist novice nun nurse objector observer occupant occupier offender officeholder officer official offspring oilman oligarch oncologist
onlooker operative opponent opportunist oppressor optimist orator organiser organist organizer originator orphan orthodontist outfielder
outlaw outpatient outsider overseer owner pacifist pal panelist panellist paralegal paramedic paramour paranoid parent pariah parishioner
parolee participant partisan partner partygoer passenger passer passer-by pastor patient patriarch patriot patron payer peacekeeper
peasant pedestrian pediatrician pedophile peer pensioner perfectionist performer perpetrator pessimist petitioner pharmacist
philanthropist philosopher phony photographer photojournalist physician physicist pianist picker pilgrim pilot pioneer pirate pitcher
plaintiff planner player playwright plotter plumber poet pol policeman policewoman politician politico pollster polyglot pontiff pope
populist porter powerbroker practitioner pragmatist preacher predecessor premier presenter president prey priest prince princess prisoner
producer professional professor profiteer programmer promoter propagandist prophet proponent prosecutor prostitute protagonist
protectionist protector protester provider provincial provocateur psychiatrist psychologist psychopath publicist pugilist pundit pupil
purchaser purist pursuer quarterback questioner rabbi racist rancher rapist reactionary reader realist receptionist recipient recruit
recruiter rector redneck ref referee refiner reformist refugee registrant relative renegade repatriate reporter representative rescuer
researcher reservist resident respecter respondent responder retailer retiree reveler reviewer revisionist revolutionary rider rightist
ringleader rioter rival robber rogue rookie roommate rowdy rower royalist ruler runner runner-up rusher saboteur sailor saint salesman
salutatorian sapper satirist saver scapegoat schizophrenic scholar schoolboy schoolgirl schoolteacher scientist scorer scoundrel scout
screenwriter seamstress secessionist second-in-command secretary secularist seeker segregationist seismologist seller senator senior
separatist sergeant servant serviceman settler sexist shareholder sheikh shepherd sheriff shopkeeper shopper showman sibling sidekick
signatory singer sister skateboarder skater skeptic skier skipper slave slugger smuggler sniper socialist sociologist sociopath soldier
solicitor son son-in-law songwriter sophomore southpaw sovereign spammer speaker specialist spectator speculator speechwriter speedskater
spokesman spokesperson spokeswoman sponsor sportswriter spotter spouse sprinter spy squatter staffer stakeholder standard-bearer statesman
statistician steward stockholder storyteller stranger strategist striker strongman student stupid subordinate subscriber successor
sufferer suitor sultan superintendent superior superstar supervisor supplier supporter supremacist surfer surgeon surrogate survivor
suspect sweetheart swimmer swindler switch-hitter sympathizer tailor taker talker taskmaster taxpayer teacher teammate teamster technician
technocrat technologist teen teenager tenant terrorist theorist thief thinker thug toddler torchbearer tourist trader traditionalist
trafficker trailblazer trainee traitor translator trapper traveler traveller treasurer tribesman trooper trucker trustee tsar turncoat
tycoon tyrant ultraconservative umpire uncle undergraduate undersecretary unionist untouchable urologist user vacationer vender vendor
veteran veterinarian veterinary victim victor viewer vigilante villager villain violator virologist visionary visitor volunteer voter
waiter waitress warden warlord warmonger warrior watcher watchmaker westerner whiner whistle-blower whistleblower wholesaler widow widower
wife winner witness wizard woman wonk workaholic worker worshiper worshipper wrestler writer youngster youth
`);

/** Whether a noun, in lower case and the singular, is of a person. */
export const isPersonWord = (lemma: string): boolean => PERSONS.has(lemma);
