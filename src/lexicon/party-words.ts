import { words } from './word-list.ts';

/** Common nouns for people, bodies and powers that act in the news, in the singular; titles and kinds of organisation apart. Written for this project, Apache-2.0. */
export const PARTIES = words(`
person people man woman child boy girl teenager adult youth family civilian resident villager citizen inhabitant local migrant refugee
immigrant emigrant asylum-seeker seeker exile expatriate protester protestor demonstrator striker marcher rioter student pupil worker
employee teacher farmer miner doctor nurse medic driver haulier fisherman trader shopkeeper businessman activist campaigner opposition dissident
rebel insurgent militant gunman guerrilla guerilla fighter militia militiaman paramilitary extremist terrorist jihadist separatist
secessionist mercenary bomber attacker assailant hijacker kidnapper raider robber thief thug gang gangster smuggler trafficker pirate
criminal suspect convict troop soldier serviceman conscript reservist recruit army military force police policeman policewoman officer
guard border-guard navy marine coastguard patrol commando sniper pilot crew airman sailor paratrooper peacekeeper inspector observer
monitor diplomat ambassador envoy emissary minister ministry government authority administration regime president presidency premier
chancellor king queen prince emir sultan leader leadership lawmaker deputy senator parliament parliamentarian senate congress court
tribunal judge jury prosecutor lawyer party coalition cabinet council committee commission commissioner official bureaucrat union
company firm journalist reporter correspondent photographer editor hacker hostage prisoner detainee inmate captive candidate voter
supporter follower sympathiser sympathizer loyalist ally enemy foe rival opponent critic group organisation organization movement
faction network junta state country nation government-in-exile republic kingdom superpower power neighbour neighbor camp side
team mission delegation agency charity mayor governor general commander chief bishop pope archbishop cleric priest monk nun imam
tribesman tribe clan settler crowd mob passenger tourist traveller traveler victim survivor casualty bystander passer-by worshipper
pilgrim mourner spokesman spokeswoman spokesperson secretary counterpart delegate representative negotiator mediator donor
creditor lender bloc alliance federation confederation league association society foundation institute watchdog regulator
community minority population public tenant squatter picketer strikebreaker orphan widow wife husband son daughter brother sister
father mother relative parent friend colleague member aide adviser advisor bodyguard informer informant spy agent intruder
vandal looter picket islander baker garrison warship warplane aircraft airplane helicopter jet bomber gunship tank drone submarine frigate destroyer gunboat vessel bulldozer defector deserter fugitive convoy patient prisoner-of-war veteran volunteer rescuer firefighter lifeguard expert scientist engineer
`);

/** Words that count or gather those named after "of": "dozens of protesters", "a group of rebels". */
export const QUANTITIES = words(`
number dozen score ten hundred thousand million handful couple pair group band gang crowd series wave string majority minority rest lot many some most
several few one two all none each half third quarter total part bulk tens section mob
`);

/** Words that a list above or of titles holds, but that name a thing where something is done to them. */
export const THINGS = words(`
show program programme series station radio television tv podcast broadcast film story world city-state place speech number statement
stock market term rally session summit convention forum conference house chamber board private principal major minor chair anchor
model captain star champion counter general-election pitch race match season league-match sense service services line
`);
