/** RETREAT: forces withdrawn, truces, arms laid down, captives given up, offices resigned, access given. Written for this project, Apache-2.0. */
export const RETREAT = `
$a-rank = rebel militant insurgent guerrilla guerilla gunman fighter militiaman soldier troop troops army force invader occupier mutineer
$a-rank-b = paramilitary warlord commander peacekeeper marine jihadist extremist partisan separatist legion settler tank column
$a-ground = position town village territory province line frontline front hill base enclave district zone city area region
$a-office = post office position power presidency premiership throne government cabinet leadership job seat chair minister chairman
$a-fight = fighting hostility offensive bombing bombardment shelling airstrike war attack assault
$a-arsenal = weapon arm gun rifle arsenal missile warhead stockpile mine firearm cache tank rocket explosive munition
$a-held = hostage captured kidnapped abducted captive abductee soldier pilot crew sailor airman kidnapped peacekeeper aid-worker child engineer
$a-held-b = foreigner tourist schoolgirl priest missionary passenger seaman seafarer fisherman marine
$a-leader = president minister premier chancellor government cabinet chief governor mayor king monarch speaker general leader dictator
$a-leader-b = commissioner secretary ambassador lawmaker deputy adviser spokesman spokeswoman official judge chairman director head
$a-inspect = inspector monitor observer investigator team mission expert convoy agency worker journalist envoy aid delegation rapporteur
$a-oneself = himself herself itself themselves oneself themself myself ourselves
# "cease" is the first half of "cease-fire", which is read as two words.
$a-truce = ceasefire cease-fire cease truce armistice cessation
$a-accord = deal agreement accord treaty pact

[RETREAT]
v retreat, back off, fall back, pull back ? | -on | goes back under pressure; policies given up are CONCEDE
v give way ? | -to:$talks,panic | goes back under pressure
v deescalate, de-escalate ? | | makes less of a fight
v exercise, show ? | obj:restraint | does not strike back
v defect | | goes over to the other side
v desert | obj:army,unit,post,force,regime | runs from the army
v desert ? | subj:$a-rank -obj | runs from the army
v change ? | obj:side | goes over to the other side
n de-escalation, deescalation ? | | makes less of a fight
n defection, desertion | of:party actor=of | goes over to the other side
n defection, desertion | of/from/to/by | goes over to the other side
n retreat ? | from/by/of/mod:military,hasty,full,army,rebel -mod:weekend,yoga,writers | goes back; not for rest or prayer
n disengagement ? | | goes back under pressure

[RETREAT/withdraw]
v withdraw, pull out, pull back | obj:$troops,$a-rank,$a-rank-b,tank,missile,garrison,peacekeeper from to=from | takes its forces away from a place
v remove, evacuate | obj:$troops,$a-rank,$a-rank-b,tank,missile,garrison,peacekeeper from to=from | takes its forces away from a place
v withdraw, pull out | obj:$troops,$a-rank,$a-rank-b,tank,missile,garrison,peacekeeper | takes forces away; not ambassadors
v pull back, evacuate | obj:$troops,$a-rank,$a-rank-b,tank,missile,garrison,peacekeeper | takes forces away; not ambassadors
v withdraw, pull out, pull back | subj:$troops,$a-rank,$a-rank-b -obj | forces leave a place they held
v withdraw, pull out, pull back ? | from:$a-ground,border,side,bank -obj | leaves ground it held; not a race or talks
v withdraw, pull out ? | from:party -obj -from:game,race,contest,agreement,talk,union | leaves a land it held
v bring home, take home, fly home | obj:$troops,$a-rank,$a-rank-b,soldier | takes its forces away from a place
v recall ? | obj:$troops,$a-rank,battalion | takes forces away; ambassadors are SANCTION, cars are not meant
v retreat, fall back, back off, draw back, recoil | subj:$troops,$a-rank,$a-rank-b | forces go back before an enemy or to their base
v retreat, fall back | from/to/into:$a-ground,mountain,river,stronghold,barrack,border,jungle | forces go back before an enemy or to their base
v flee | subj:$troops,$a-rank,$a-rank-b,president,dictator,leader | soldiers or rulers run from danger
v flee ? | obj:$a-ground,capital,country,palace subj:$a-rank,$a-leader | runs away; refugees are not meant
v leave, quit | obj:party,$a-ground,barrack,garrison,outpost subj:$troops,$a-rank,$a-rank-b | forces give up ground
v evacuate, relinquish, exit | obj:$a-ground,barrack,garrison,outpost subj:$troops,$a-rank,$a-rank-b | forces give up ground
v vacate, abandon | obj:$a-ground,barrack,garrison subj:$troops,$a-rank,$a-rank-b | forces give up ground
v vacate, abandon ? | obj:position,outpost,base,stronghold,checkpoint,garrison | forces give up ground
v cede, yield, give up, lose ? | obj:ground,town,territory,control to:party | forces give up ground
v demobilize, demobilise | | sends soldiers home and ends their service
v disengage | -obj | lets go of an enemy; clutches are not meant
v redeploy ? | obj:$troops from | moves forces away from a place
v dismantle, close, shut ? | obj:base,outpost,camp,garrison,settlement | gives up a base
v scale down, scale back, draw down, reduce, cut, thin out ? | obj:$troops,presence,contingent,garrison | has fewer forces there
v disband, dissolve ? | obj:militia,army,unit,battalion,force,brigade | ends an armed body
v stand down, stand ? | subj:$troops,$a-rank,militia | forces leave their readiness
v return | to:barrack,base subj:$troops,$a-rank,$a-rank-b | forces go back before an enemy or to their base
v end, lift, abandon ? | obj:occupation,siege,blockade,encirclement subj:$troops,$a-rank,army | lets go of a place
v surrender, capitulate | -obj | gives up the fight
v surrender | to:party -obj | gives up the fight or himself
v surrender | obj:town,city,base,fort,garrison,stronghold,position | gives up a place to an enemy
v give up, turn in, hand over, surrender | obj:himself,herself,themselves,itself | gives himself up to police or an enemy
v raise white flag, wave white flag, hoist white flag | | gives up the fight
n withdrawal, pullout, pull out | of:$troops,$a-rank,$a-rank-b,party,tank,weapon | forces are taken away; not of cash
n pullback, pull back | of:$troops,$a-rank,$a-rank-b,party,tank,weapon | forces are taken away; not of cash
n withdrawal, pullout, pull out | mod:troop,troops,military,party,army,full,complete,unilateral,phased | forces are taken away
n pullback, pull back | mod:troop,troops,military,party,army,full,complete,unilateral,phased | forces are taken away
n withdrawal, pullout, pullback | subj:party -of -from:$talks,$deal,race,contest,game,match,tournament,union,bloc,election | forces are taken away; not out of a race, talks or a pact
n withdrawal, pullout, pull out, pullback ? | from:party,$a-ground | forces are taken away
n drawdown, draw down ? | of/in/mod:troop,troops,military | fewer forces kept at a place
n evacuation ? | of:$troops,base,settlement,garrison | forces or settlers leave a place
n surrender, capitulation | of:party actor=of | gives up the fight
n surrender, capitulation | -mod:value | gives up the fight; insurance is kept out
n demobilization, demobilisation | | sends soldiers home and ends their service
n redeployment ? | of from | moves forces away from a place
n disbandment, disbanding, dissolution ? | of:militia,army,unit,force | ends an armed body
n dismantling ? | of:base,outpost,settlement | gives up a base

[RETREAT/ceasefire]
v cease | obj:fire,$a-fight | ends fighting or an attack; protests are CONCEDE
v stop, end, subside, die down | subj:fighting,hostility,shelling,gunfire,bombardment,clash | the fighting comes to an end
v cease | subj:fighting,fire,hostility,shelling,gunfire | the fighting comes to an end
v declare, announce, proclaim, observe, honor, honour | obj:$a-truce,peace -obj:$a-accord | lets the arms rest
v implement, enforce, extend, respect, renew | obj:$a-truce -obj:$a-accord | lets the arms rest
v negotiate, reach, conclude, sign | obj:$a-truce,peace -obj:$a-accord | agrees to let the arms rest
v end, stop, halt, suspend, pause | obj:$a-fight -obj:heart,rescue,advertising,election,fare | ends fighting or an attack; protests are CONCEDE
v call off, discontinue, abandon, break off | obj:$a-fight -obj:heart,rescue,advertising,election,fare | ends fighting or an attack; protests are CONCEDE
v hold ? | obj:fire | does not shoot; "hold fire" of critics too
v hold | subj:$a-truce | the arms still rest
v cease, stop, quit | ing:fight,bomb,shell,shoot,fire,attack | ends fighting or an attack; protests are CONCEDE
v lay ? | obj:down,weapon,arm | ends fighting or an attack; protests are CONCEDE
v pacify ? | obj:region,province,area | brings quiet to a place at war
v pause ? | subj:fighting,shelling | the fighting stops for a time
n ceasefire, cease fire, truce, armistice | -mod:deal,agreement | both sides agree not to fight for a time
n cessation ? | of:$a-fight,violence | ends fighting or an attack; protests are CONCEDE
n end, halt, pause, suspension ? | to/in:$a-fight,violence,fighting | ends fighting or an attack; protests are CONCEDE
n lull ? | in:fighting,violence,shelling | the arms rest for a time
n moratorium ? | on:test,attack,bombing | stops for a time
n peace deal, peace accord, peace agreement, peace treaty, peace pact ? | | ends a war by agreement
n humanitarian pause, nonaggression pact, non-aggression pact | | both sides agree not to fight for a time

[RETREAT/disarm]
v disarm | -obj -subj:smile,manner,charm,candor,candour,honesty | gives up its weapons
v disarm ? | obj:party,rebel,militia,fighter,group | takes or gives up weapons; taken by force is COERCE
v lay down, put down, surrender, hand in, hand over | obj:$a-arsenal,weapon | gives up its weapons
v give up, turn in, turn over, yield | obj:$a-arsenal,weapon | gives up its weapons
v decommission, scrap | obj:$a-arsenal | does away with its own weapons
v dismantle | obj:$a-arsenal | does away with its own weapons
v eliminate ? | obj:arsenal,stockpile,warhead,missile | does away with its own weapons
v dismantle, mothball, decommission ? | obj:reactor,centrifuge,silo,site,facility | does away with what makes weapons
v suspend, freeze, halt, end | obj:enrichment,nuclear,uranium,ballistic,plutonium -obj:power,plant,talk | gives up making weapons
v abandon, give up | obj:enrichment,nuclear,uranium,ballistic,plutonium -obj:power,plant,talk | gives up making weapons
v renounce, stop | obj:enrichment,nuclear,uranium,ballistic,plutonium -obj:power,plant,talk | gives up making weapons
v denuclearize, denuclearise, demilitarize, demilitarise | | does away with weapons
v renounce, forswear, foreswear, abjure | obj:violence,terrorism,struggle,war,force,arms | will not fight any more
v destroy ? | obj:stockpile,warhead | does away with its own weapons
v cut, reduce ? | obj:arsenal,stockpile,warhead,nuclear | keeps fewer weapons than before
n disarmament, decommissioning, denuclearization, denuclearisation, demilitarization, demilitarisation | | does away with weapons
n renunciation ? | of:violence,terrorism,struggle | will not fight any more
n dismantling ? | of:$a-arsenal | does away with its own weapons
n destruction ? | of:arsenal,stockpile,warhead | does away with its own weapons
n surrender, handover, hand in ? | of:$a-arsenal,weapon | gives up its weapons
n amnesty ? | mod:gun,weapons,knife,firearm | weapons may be handed in

[RETREAT/release]
v release, free, let go, set free | obj:$a-held,$a-held-b | captors let their captives go; prisons are CONCEDE
v release, free | subj:$a-rank,$a-rank-b,kidnapper,captor,abductor,hijacker,pirate,gang obj:party | captors let their captives go
v release, free | by:$a-rank,$a-rank-b,kidnapper,captor,abductor,hijacker,pirate,gang | captors let their captives go
v release, free ? | after:ransom | captors let their captives go
v hand over, return, give back ? | obj:$a-held,$a-held-b,hostage,remains to:party to=to | captives are given back
v turn over, deliver ? | obj:$a-held,$a-held-b,hostage,remains to:party to=to | captives are given back
v exchange, swap | obj:hostage,soldier,captive | two sides let each other's captives go
n release, freeing | of:$a-held,$a-held-b to=of | captors let their captives go
n release ? | mod:hostage | captors let their captives go
n hostage release, hostage swap | | captors let their captives go

[RETREAT/resign]
v resign | -obj:$a-oneself | gives up his office
v resign | from/as/over/obj:$a-office | gives up his office
v step down, stand down, step aside, bow out ? | -obj:ladder | gives up his office; not of athletes
v step down, stand down, step aside | as/from/over/after/subj:$a-leader,$a-leader-b | gives up his office
v quit | obj:$a-office,politics -obj:coalition,cabinet | gives up his office; smoking and jobs are not meant
v quit ? | as/over/subj:$a-leader,$a-leader-b | gives up his office
v abdicate | -obj:responsibility,duty,role | gives up the throne
v relinquish, vacate, surrender, give up, leave, lay down ? | obj:$a-office -obj:job,seat,chair | gives up his office
v hand over, hand, cede, transfer ? | obj:power,office,presidency to:party | gives up his office
v tender, submit, hand in, offer, announce | obj:resignation | gives up his office
v retire ? | as/from:$a-leader,$a-office,politics | gives up his office; at his age too
v collapse, fall ? | subj:government,coalition,cabinet | a government ends; not towers or prices
v dissolve ? | subj:government,coalition | a government loses power or breaks up
n resignation, abdication | of:party actor=of | gives up his office
n resignation | -mod:sigh | gives up his office
n abdication | | gives up the throne
n departure ? | of:$a-leader,$a-leader-b actor=of | gives up his office
n fall, collapse ? | of:government,coalition,cabinet,regime,dictator | a government loses power or breaks up

[RETREAT/access]
v allow, permit, let, admit | obj:$a-inspect into | lets inspectors or helpers in
v allow, permit, let ? | obj:$a-inspect inf:enter,visit,inspect,return,examine,see,monitor | lets inspectors or helpers in
v grant, give, allow, restore | obj:access,entry,passage | lets inspectors or helpers in; not of software
v readmit, re-admit | obj:inspector,monitor,observer,delegation | lets inspectors in again
v open ? | obj:facility,site,plant,reactor,base,corridor,prison to/for | lets inspectors or helpers in
v let in, let through | obj:$a-inspect,aid,convoy,truck,food | lets inspectors or helpers in
v receive ? | obj:inspector,monitor,observer | lets inspectors or observers see a place
v accept ? | obj:inspector,inspection,monitor,observer,peacekeeper,verification | lets inspectors or observers see a place
n access ? | to/for:$a-inspect,site,facility,prisoner,prison,plant | inspectors or helpers are let in
n admission, entry, return ? | of:inspector,monitor,observer,peacekeeper | inspectors are let in
n safe passage | | people may pass a line of battle unharmed
n inspection ? | of/by:site,facility,plant,reactor,inspector | inspectors are let in
`;
