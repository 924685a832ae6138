/** Demonstrations, strikes, riots and other acts of many against somebody. Written for this project, Apache-2.0. */
export const PROTEST = `
$b-crowd-a = protester protestor demonstrator activist student worker supporter crowd people resident villager farmer miner
$b-crowd-b = opponent opposition union mob youth rioter thousand hundred dozen million woman monk marcher campaigner citizen
$b-crowd-c = employee staff doctor nurse inmate prisoner refugee migrant dissident settler separatist nationalist islamist trucker
$b-crowd-d = docker pilot lawyer pensioner veteran parent mother peasant fisherman shopkeeper trader group
$b-crowd-e = environmentalist socialist communist anarchist tribesman loyalist republican leftist rightist driver teacher
$b-crowd = $b-crowd-a $b-crowd-b $b-crowd-c $b-crowd-d $b-crowd-e
$b-hand-a = worker teacher miner farmer driver pilot doctor nurse docker trucker lawyer student union employee staff postman
$b-hand-b = steelworker railwayman railway rail transport bus train metro airline airport port dock steel coal mine factory judge
$b-hand-c = shopkeeper trader bank baker firefighter fireman lecturer professor dustman refuse cleaner journalist actor writer
$b-hand-d = labour labor trade sector servant steelworks metalworker post postal ambulance health hospital school teaching
$b-hand = $b-hand-a $b-hand-b $b-hand-c $b-hand-d
$b-cause = pay wage cut tax layoff redundancy pension condition closure price austerity reform law bill privatisation
$b-sport = market stock price share bond car motor rally season cup team club dollar euro currency wall-street oil crude gold
$b-seat = office building ministry embassy parliament factory square university campus headquarters station street school
$b-seat-too = plant site pipeline rig headquarters courthouse airport palace gate house mine bridge island church lobby consulate
$b-thrown = stone rock brick bottle egg tomato firebomb cobblestone shoe paint molotov cocktail firecracker excrement pie
$b-burnt = flag effigy tyre tire copy poster portrait picture car bus vehicle passport uniform barricade book shop
$b-shown = placard banner flag slogan poster portrait sign fist

[PROTEST/demo-org]
v demonstrate | -obj -that -by | people show together in public what they are against; not "demonstrated a skill"
v demonstrate, march, rally | subj:$b-crowd -behind -around | people show together what they are for or against
v protest | -to:$envoy,embassy,ministry,government,consulate -obj:innocence | a crowd shows what it is against
v march | subj:$b-crowd | a crowd walks to show what it wants; troops that march are no protest
v march ? | -subj:$troops,band,time,soldier,school | a crowd walks to show what it wants
v rally ? | -obj -subj:$b-sport,trooper -behind -around -from -to:win,cause | a crowd meets; not shares, not teams
v parade | against/in:party,protest subj:$b-crowd | a crowd walks to show what it wants; not soldiers on a feast day
v picket | | strikers stand before a place of work
v counter-demonstrate, counterdemonstrate | | shows against those who show
v leaflet, pamphleteer ? | | hands out sheets for a cause
v camp, camp out, encamp ? | in/on/outside/at:$b-seat,$b-seat-too subj:$b-crowd | stays in a public place to press for something
v sign | obj:petition | many put their names to a demand
v gather, amass, present ? | obj:petition,signature | many put their names to a demand
v call, organise, organize, stage, plan ? | obj:$protest | gets people out to protest
v wave, carry, brandish, hold up, raise, unfurl | obj:$b-shown subj:$b-crowd | a crowd shows what it wants
v chant, shout ? | obj:slogan | a crowd calls out what it wants
v shout, chant, yell ? | subj:$b-crowd | a crowd calls out what it wants
v commemorate, mark ? | with/by:$protest subj:$b-crowd | a day is kept with a protest
n protest | -to:$envoy,embassy,government -mod:formal,diplomatic,note | people against something; a note is ACCUSE
n protester, protestor, demonstrator, marcher ? | against | people who protest against something
n demonstration | -of:strength,skill,product,power,love,technique -mod:cooking,product,technology | a crowd shows what it wants
n rally | -mod:$b-sport,campaign,election,relief,late,year-end -in:price,share,stock -of:price | a crowd meets; not prices
n march | against/for/to/through/by/of/in/on/outside:party,$b-cause,right,peace,protest,parliament | a crowd walks to show what it wants
n march | mod:protest,peace,freedom,rights,hunger,silent,candlelight,mass,solidarity,anti-war,pride | a crowd walks for a cause
n march ? | -mod:long,military,wedding,funeral | a crowd walks for a cause
n sit-in, sit in, sit-down, sitdown, die-in, lie-in | | people sit in a public place
n teach-in, love-in, kneel-in, camp-in, stay-in | | people sit in a public place
n vigil, candlelight vigil, counter-demonstration, counterdemonstration | | a crowd meets to show what it wants
n counter-protest, counterprotest, mass rally | | a crowd meets to show what it wants
n sit-down strike, sit-in protest, sit-down protest | | people sit in a public place
n picket, picketing, picket line | | strikers stand before a place of work
n people power, street politics, mass action, direct action, mass mobilisation, mass mobilization, street pressure ? | | many act together against those in power
n dharna, gherao | | South Asia: a sit-in, a crowd that shuts somebody in, a road block, passive resistance
n rasta roko, satyagraha | | South Asia: a sit-in, a crowd that shuts somebody in, a road block, passive resistance
n protest camp, tent camp, encampment, tent city ? | | people stay in a public place to press for something
n activism, agitation, rabble-rousing ? | against/by/for | stirs many to act for a cause
n civil disobedience, passive resistance, civil resistance, disobedience campaign | | many break a law openly
n cacerolazo, pot-banging, cazerolazo | | people beat pots from windows

[PROTEST/demo-spon]
v take | to:street subj:party,$b-crowd | a crowd goes out to show what it wants
v take ? | to:street | a crowd goes out to show what it wants; not cars that take to the roads
v pour, flood, spill, flock, surge | onto/into/to/on/in:street,square subj:$b-crowd | a crowd goes out to show what it wants
v swarm, throng, come out, turn out | onto/into/to/on/in:street,square subj:$b-crowd | a crowd goes out to show what it wants
v turn out, throng, mass, converge, assemble, congregate ? | subj:protester,demonstrator,opponent,activist | a crowd meets to show what it wants
v gather, assemble, congregate ? | outside/at/before/on:$b-seat subj:$b-crowd | a crowd meets before a seat of power
v gather, assemble, congregate, converge | outside/before/near:ministry,embassy,parliament,palace,headquarters,courthouse,consulate subj:$b-crowd | a crowd meets before a seat of power
v converge, mass ? | outside/at/before/on:$b-seat subj:$b-crowd | a crowd meets before a seat of power
v crowd, pack, fill, throng ? | obj/into:street,square subj:$b-crowd | a crowd fills a public place
v boo, jeer, heckle, hiss ? | subj:$b-crowd | a crowd calls out against somebody
v burn, torch, trample, tear down, set light, set ablaze | obj:flag,effigy,portrait | shows contempt by burning an image
v burn, torch, set fire, set alight, set ablaze ? | obj/to:$b-burnt subj:$b-crowd | a crowd burns cars, houses or images
v burn, torch | obj:$b-burnt subj:protester,protestor,demonstrator,rioter,mob,crowd,looter,activist | a crowd burns cars, houses or images
v topple, pull down, tear down, deface, daub | obj:statue,monument | a crowd throws down an image
v flout, defy, break ? | obj:curfew,ban subj:$b-crowd | a crowd comes out in spite of a ban
v march on, descend on ? | on:$b-seat,capital subj:$b-crowd | a crowd goes to a seat of power
n street protest, mass protest, popular protest, flash mob, spontaneous protest | | a crowd shows what it wants
n unrest, agitation, ferment, discontent ? | -mod:weather | many are out against something
n heckling, jeering, catcall, boo | | a crowd calls out against somebody
n slogan-shouting, flag-burning, flag burning, effigy burning | | a crowd shouts, or burns a flag or an image

[PROTEST/riot-spon]
v riot, rampage, run riot, run amok | -subj:imagination,elephant,fan | a crowd breaks things and fights
v throw, hurl, lob, toss, fling, chuck | obj:$b-thrown subj:$b-crowd | a crowd throws stones, bottles or the like
v pelt, shower, bombard | obj:party with:$b-thrown subj:$b-crowd | a crowd throws things at somebody
v loot, plunder, pillage, ransack ? | subj:$b-crowd,looter | a crowd robs shops; soldiers who loot are none
v vandalise, vandalize, trash, wreck, smash, stone ? | obj:$b-seat,$b-burnt,window subj:$b-crowd | a crowd breaks or robs what is not its own
v clash, skirmish, scuffle, battle | with:$police,security,force subj:$b-crowd | a crowd comes to blows with police
v fight, brawl, tussle, grapple | with:$police,security,force subj:$b-crowd | a crowd comes to blows with police
v attack, storm, besiege, ransack | obj/into:$b-seat subj:$b-crowd | a crowd goes for a house
v burn down, invade, break into, overrun | obj/into:$b-seat subj:$b-crowd | a crowd goes for a house
v attack, stone, rush, charge | obj:$police subj:$b-crowd | a crowd comes to blows with police
v break through ? | obj/through:cordon,barrier,barricade,line,fence subj:$b-crowd | a crowd gets past police
v go | on:rampage | a crowd breaks or robs what is not its own
v erupt, flare, spill over ? | subj:protest,unrest,anger,violence,riot | a crowd breaks or robs what is not its own
n riot, rioting | -of:colour,color,laughter | a crowd breaks or robs what is not its own
n stone-throwing, stone throwing, rock-throwing, bottle-throwing | | a crowd throws stones or bottles
n rampage ? | by/through/in | a crowd breaks things; also one man with a gun
n looting, plundering, pillaging, vandalism ? | by/of:$b-crowd | a crowd robs or breaks things
n street violence, mob violence, running battle, street clash | | a crowd fights in the streets
n disturbance, disorder, mayhem ? | mod:public,civil,political,social,racial,street | a crowd fights in the streets
n turmoil, upheaval, lawlessness ? | mod:public,civil,political,social,racial,street | a crowd fights in the streets
n melee, mêlée, fracas, scuffle, brawl ? | with/between/outside:$police,$b-seat,$b-crowd | a crowd fights in the streets
n clash | with/between:$police of:$b-crowd | a crowd comes to blows with police
n clash ? | with/between/by:$b-crowd | a crowd fights in the streets
v set fire, set alight, set ablaze ? | subj:$b-crowd | a crowd burns cars, houses or images

[PROTEST/riot-org]
v revolt, rebel, rise up | -obj | many rise against those who rule
v rise ? | against:party | many rise against those who rule
v mutiny | | soldiers or prisoners rise against those over them
v secede ? | | many rise against those who rule
v overthrow, oust, topple ? | subj:$b-crowd | many put down those who rule
n revolt, uprising, insurrection, popular uprising | -mod:tax,backbench,party | many rise against those who rule; not in a party or a science
n rebellion, mutiny, intifada, jacquerie | -mod:tax,backbench,party | many rise against those who rule; not in a party or a science
n revolution ? | against/in/by -mod:industrial,digital,technological,green,sexual,information | many rise against those who rule; not in a party or a science

[PROTEST/strike-gen]
v go, be, come, remain, walk, stay | on/off:$strike | stops work to press for something; not "went on the attack"
v go out ? | on:strike | stops work to press for something
v strike | subj:$b-hand -obj | stops work to press for something; not an enemy that strikes
v strike ? | over/for:$b-cause -obj | stops work to press for something
v walk out, walk off | subj:$b-hand | stops work to press for something
v walk off | off/obj:job | stops work to press for something
v down | obj:tool | stops work to press for something
v stop, cease, quit, halt, refuse | obj:work subj:$b-hand | stops work to press for something
v stop, refuse | ing/inf:work subj:$b-hand | stops work to press for something
v call, declare, announce, organise, organize, begin, stage, vote | obj/for:$strike,walk-out subj:$b-hand,union | a union or its members call a strike
v ballot ? | subj:union obj | a union asks its members about a strike
v shut, paralyse, paralyze, cripple, bring ? | subj:$strike | a strike keeps a place from working
v work | to:rule | works slowly to press for something
v close, shut, shutter | obj:shop,school,business subj:shopkeeper,trader,merchant,teacher | traders or teachers shut their doors to protest
n strike | mod:general,wildcat,sympathy,nationwide,rail,national,token,indefinite,lightning,wage,warning | workers stop work to press for something
n strike | mod/of/by:$b-hand | stopping work; not an air strike
n strike | over/for:$b-cause | workers stop work to press for something
n strike ? | -mod:air,missile,drone,military,bird,nuclear,rocket,first,precision,retaliatory -on -against | workers stop work to press for something
n walkout, work stoppage, stoppage, industrial action ? | | workers stop work to press for something
n labour action, labor action, job action ? | | workers stop work to press for something
n walk-out, walk out ? | by/of/over:$b-hand,$b-cause | workers stop work to press for something
n general strike, rent strike, school strike, climate strike | | workers or others stop work or school to press for something
n go-slow, go slow, work-to-rule, slowdown strike, sick-out, sickout, overtime ban, stayaway, stay-away | | workers work slowly or stay away to press for something
n hartal, bandh, bundh, shutter-down, general shutdown | | South Asia: shops and roads shut to protest
n labour unrest, labor unrest, industrial unrest, labour dispute | | a strike, or near it
n labor dispute, industrial dispute, pay dispute | | a strike, or near it
n striker ? | over/for/at:$b-cause,$b-seat | those who stop work; not of a team
n lockout, lock-out ? | of/by:$b-hand | owners keep workers out to make them yield
a strike-bound, strikebound, strike-hit ? | | a place that a strike keeps from working
n strike | subj:$b-hand | "nurses are on strike": stopping work

[PROTEST/strike-hun]
v go, be, begin, start, stage | on/obj:fast subj:prisoner,dissident,activist,inmate,leader | eats nothing to press for something
v fast ? | to/in:protest,death | eats nothing to press for something; not a feast day
v refuse | obj:food,meal | eats nothing to press for something
v sew, stitch ? | obj:lip | sews up his mouth to press for something
n hunger strike | | eating nothing to press for something
n hunger striker ? | | who eats nothing to press for something
n fast ? | mod:protest,indefinite,solidarity against/for | eating nothing to press for something
v self-immolate, immolate | | sets himself on fire to protest
v set | on:fire obj:himself,herself,themselves,oneself | sets himself on fire to protest
v douse ? | obj:himself,herself,themselves in/with:petrol,gasoline,kerosene,fuel | sets himself on fire to protest
n self-immolation, immolation | | setting oneself on fire to protest

[PROTEST/obstruct]
v block, blockade, barricade | obj:$way,$b-seat,$b-seat-too,traffic,entrance subj:$b-crowd | a crowd stops a road, a gate or traffic
v obstruct, occupy, seal off | obj:$way,$b-seat,$b-seat-too,traffic,entrance subj:$b-crowd | a crowd stops a road, a gate or traffic
v block, blockade, obstruct | obj:$way with:tyre,tire,tractor,truck,lorry,barricade,vehicle,log,boulder,rock,car | a crowd stops a road, a gate or traffic
v block, blockade, close, cut, cut off | obj:road,highway,motorway,railway,street,traffic subj:$b-crowd | a crowd stops a road, a gate or traffic
v occupy, take over, seize, storm, squat | obj:$b-seat,$b-seat-too subj:$b-crowd | people hold a house to press for something
v chain, handcuff, glue | obj:himself,themselves,herself,activist to | people make themselves hard to move
v lock, padlock, superglue | obj:himself,themselves,herself,activist to | people make themselves hard to move
v lie down, sit down ? | in/on/before:road,street,rail,track,front subj:$b-crowd | people make themselves hard to move
v disrupt, halt, interrupt ? | obj:speech,session,ceremony,conference,meeting subj:$b-crowd | a crowd keeps a speech or meeting from going on
v break up, invade, storm ? | obj:speech,session,ceremony,conference,meeting subj:$b-crowd | a crowd keeps a speech or meeting from going on
v paralyse, paralyze, bring, snarl ? | obj:traffic,capital,city subj:$b-crowd,$protest | a crowd stops a road, a gate or traffic
v barricade in, barricade inside ? | | people shut themselves in to press for something
v erect, build, man, set up, put up, throw up | obj:barricade,roadblock subj:$b-crowd | people build or form something that stops a way
n roadblock, road block, barricade, human chain, human shield, human wall, blockade ? | by/of:$b-crowd | people build or form something that stops a way
n sit-in, occupation ? | of/at:$b-seat,$b-seat-too by:$b-crowd | people hold a house to press for something
n road blockade, highway blockade, rail blockade, traffic blockade | | a way stopped to press for something
n go-slow convoy, tractor protest, tractorcade | | a way stopped to press for something

[PROTEST/boycott]
v boycott | -obj:$talks | keeps away, buys nothing, does not vote, to press for something
v shun, stay away, sit out ? | obj/from:$vote,poll,class,school,lecture,game | keeps away to press for something
v spoil | obj:ballot,paper,vote | makes a vote void to protest; not "spoiled the child"
v refuse ? | inf:vote,pay,serve,enlist,register,buy subj:$b-crowd | keeps away to press for something
v withhold | obj:tax,rent,due subj:$b-crowd,tenant | does not pay to press for something
v burn, tear up | obj:card,licence,license,passport,ballot | burns or tears papers to show that he will not obey
v dodge | obj:draft | keeps away from the army when called
n boycott | -mod:trade,arab,oil,economic | keeping away to press for something
n abstention, stayaway, stay-away ? | by/from/of | keeping away to press for something
n class boycott, election boycott, tax boycott, tax revolt | | keeping away to press for something
n bus boycott, consumer boycott, rent boycott, conscientious objection | | keeping away to press for something
`;
