/**
 * Senses of words for violence with guns, bombs, heavy arms and poison gas. Written for this project from PLOVER’s codebook and
 * common news English, Apache-2.0.
 */
export const ASSAULT_WEAPONS = `
$c-shooters = police policeman officer soldier troop troops gunman sniper guard militant rebel insurgent militia assailant
$c-gunners = $c-shooters robber gang trooper marine fighter guerrilla army force commando militiaman agent patrol bandit terrorist
$c-shots = shot bullet gun round rifle pistol gunshot machine-gun weapon revolver shotgun volley burst
$c-shells = rocket missile mortar artillery shell torpedo howitzer grenade katyusha projectile drone barrage salvo
$c-explosive = bomb device grenade mine explosive charge landmine dynamite car-bomb warhead ied tnt
$c-bombs = bomb carbomb grenade landmine mine ied device missile rocket shell warhead bomber torpedo mortar car-bomb
$c-aims = town city village camp base position target neighborhood neighbourhood district suburb area capital post airport border
$c-aimed = $c-aims house home building convoy car embassy hospital school market stronghold hideout headquarters depot factory
$c-hulls = plane jet helicopter aircraft airliner drone warplane fighter balloon missile chopper gunship
$c-boats = ship boat vessel warship frigate submarine destroyer tanker trawler freighter carrier
$c-day = monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
$c-self = himself herself themselves itself yourself myself
$c-film = film movie video scene photo picture penalty free-throw basket basketball goal ad episode documentary footage commercial
$c-harmless = gas boiler transformer tanker population price pipeline volcano kitchen tyre tire firework mine refinery factory
$c-sky = space orbit sea ocean air sky
$c-toxins = gas sarin chlorine mustard nerve chemical anthrax ricin cyanide toxin phosgene novichok

[ASSAULT/firearms]
v shoot | obj:party -obj:$c-film,$c-self,look,glance -with:camera,film | hits or kills with a gun; not a film, not a glance
v shoot, fire | at:party -obj:party | fires a gun at somebody; not at goal
v shoot, fire | subj:$c-gunners -over/into:bar,crossbar,post,net,goal -obj:$c-self,employee,worker,minister,coach,manager,$c-film,up | fires a gun; not a worker, not up
v shoot dead, gun down, shoot down, shoot up | obj:party -obj:$c-hulls | hits or kills somebody with a gun
v shoot ? | in:head,leg,back,chest,stomach,neck,arm,face,shoulder,foot | hits somebody with a gun
v open fire | -in:$c-film | somebody begins to shoot
v fire, fire off, loose off, discharge, spray, pump, empty | obj:$c-shots -obj:question -subj:striker,forward,midfielder,defender,captain,winger,player,golfer -over/into:bar,crossbar,post,net,goal | shoots; not a question
v fire | on/upon/at:party -obj -on:$c-day | shoots at people or at what is theirs
v fire | into/on/upon/at:crowd,air,protester,car,bus,house,demonstrator,building,compound,vehicle -obj:party | shoots at people or at what is theirs
v return fire, exchange fire, trade fire | | shoots back, or two sides shoot at each other
v machine-gun, strafe, snipe, spray, gun machine ? | obj:party -at:critic,policy,rival | shoots with many shots
v snipe ? | at:soldier,troop,police,pedestrian,car | shoots from hiding; not at a rival's policy
v strafe | | shoots from the air
v riddle, spray | with:bullet,gunfire,machine-gun | shoots with many shots; not with errors
v come | under:fire,gunfire subj:$c-gunners,convoy,patrol,town,village actor=from to=subj -for -over | is shot at; not blamed
v pick off ? | obj:soldier,policeman,civilian subj:sniper,gunman | shoots one by one
v draw ? | obj:gun,pistol,weapon on:party | has a gun ready to shoot
n shooting, gunfire, gunshot, shootout, shoot-out | -mod:film,photo,penalty,target,free-throw | shots fired at people
n gunfight, gun battle, gun fight, firefight | -mod:film,photo,penalty,target,free-throw | shots fired at people
n shooting | of:party to=of -of:film,scene | somebody shot; not a film
n mass shooting, school shooting, drive-by shooting, drive-by, police shooting, shooting spree, shooting rampage | | many people shot at, told as one deed
n gun attack, gun violence, shooting attack, sniper fire, sniper attack | | shots fired at people
n machine-gun fire, small-arms fire, automatic fire, armed attack | | shots fired at people
n fire | mod:sniper,machine-gun,gun,small-arms,automatic,rifle,hostile,enemy,police,rebel,army | shots; not a blaze
n fusillade | of:bullet,shot | many shots; not questions
n exchange | of:fire,gunfire,shot | two sides shoot at each other
n burst, hail, volley, barrage | of:bullet,gunfire,shot,fire | many shots; not of laughter
n crossfire, cross-fire ? | -in:debate | shots between two sides
n fatal shooting, deadly shooting, execution-style killing | to=of | somebody killed by a shot

[ASSAULT/explosives]
v bomb | -at:box,theater,theatre -in:$c-film -subj:film,play,show,joke | attacks with bombs; not a film that fails
v bomb | obj:$c-aimed,$property,hotel,market,station,office,bridge,hospital,embassy -in:$c-film | attacks a place with bombs
v blow up | obj:$c-aimed,bridge,pipeline,bus,train,oil,dam,tunnel,power -obj:picture,balloon,photo | destroys with a bomb
v blow up, blast | subj/by:$c-gunners -obj:balloon,picture,photo,proposal,plan,deal | destroys with a bomb; not a balloon
v detonate, set off | obj:$c-explosive,blast,explosion -obj:alarm,firework,debate | makes a bomb go off
v explode, go off | subj:$c-bombs,explosive,charge,blast -subj:$c-harmless | a bomb goes off; not a boiler, not a population
v detonate | subj:$c-bombs,explosive,charge,blast -subj:$c-harmless | a bomb goes off; not a boiler, not a population
v plant, place ? | obj:bomb,mine,explosive,landmine,ied,device,booby-trap -obj:tree,question | a bomb put where it will harm
v lay, hide ? | obj:bomb,mine,explosive,landmine,ied,device,booby-trap -obj:tree,question | a bomb put where it will harm
v throw, toss, hurl, lob | obj:grenade,bomb,dynamite | a bomb thrown; also home-made
v dynamite, firebomb, fire-bomb, petrol-bomb, car-bomb | obj | attacks with a bomb or a trap
v booby-trap, bomb fire, bomb petrol, bomb car, trap booby | obj | attacks with a bomb or a trap
v rip, tear | through:$c-aimed,crowd subj:$c-bombs,blast,explosion | a bomb wrecks a place; not a storm
v mine ? | obj:road,harbor,harbour,field,bridge,strait,waters,border subj:$c-gunners,navy | lays bombs; not coal
v torpedo | obj:$c-boats | sinks with a torpedo; not a plan
v shatter, rock, shake ? | subj:$c-bombs,blast,explosion,bombing -subj:$c-harmless | a bomb hits a place; not a scandal
v hit, strike ? | subj:$c-bombs,blast,explosion,bombing -subj:$c-harmless | a bomb hits a place; not a scandal
v target ? | with:bomb,grenade,explosive,rocket | attacks with a bomb; not with leaflets
n bombing, car bombing, bomb attack, bomb blast, bomb explosion | -mod:photo | an attack with bombs
n roadside bombing, truck bombing, firebombing, fire-bombing | -mod:photo | an attack with bombs
n bombing | of:party to=of | bombs on people or a place
n explosion ? | -mod:$c-harmless,past,population -of:color,colour,anger,creativity,joy -in:price | a bomb goes off; not a boiler
n blast ? | -mod:$c-harmless,past,population -of:color,colour,anger,creativity,joy -in:price | a bomb goes off; not a boiler
n car bomb, roadside bomb, truck bomb, letter bomb, parcel bomb, petrol bomb, nail bomb, booby trap, time bomb ? | | a bomb put or thrown to do harm
n grenade attack, landmine explosion, mine blast, mine explosion ? | | a bomb put or thrown to do harm
n detonation | of:$c-explosive | a bomb goes off
n bomb plot, bombing campaign, bombing raid, wave of bombings, explosive attack, dynamiting | | an attack with bombs
n series, wave ? | of:bombing,attack,killing,blast,explosion,kidnapping,shooting,stabbing | violence again and again
n spate, string ? | of:bombing,attack,killing,blast,explosion,kidnapping,shooting,stabbing | violence again and again

[ASSAULT/suicide-attack]
v blow up | obj:$c-self | kills himself to kill others
v detonate, explode, set off | obj:vest,belt,jacket,backpack,himself,herself,themselves | kills himself to kill others
v detonate, explode, ram, strike, attack, kill, target ? | subj:suicide,bomber,kamikaze | kills himself to kill others
n suicide bombing, suicide attack, suicide bomb, suicide blast | | kills himself to kill others
n suicide car bombing, suicide car bomb, suicide mission | | kills himself to kill others
n kamikaze attack, suicide assault, suicide strike, suicide truck bombing, suicide car bomber ? | | kills himself to kill others
n attack, bombing, blast | mod:suicide,kamikaze | kills himself to kill others

[ASSAULT/heavy-weapons]
v shell, bombard | obj -with:question,letter,message,ad,neutron -obj:pea,egg,nut | heavy guns on a place; not questions
v mortar ? | obj | heavy guns on a place; not bricks
v carpet-bomb, rocket ? | obj -with:question,letter,message,ad,neutron -obj:pea,egg,nut | heavy guns on a place; not questions
v shell, bombard | subj/by:$c-gunners,tank,warship,jet,plane,artillery,navy,warplane -with:question,letter | heavy guns on a place
v shell, bombard | obj:$c-aimed -with:question,letter | heavy guns on a place
v pound, pummel, hammer ? | subj/by:artillery,warplane,jet,tank,warship,plane,rocket,shell,gun | heavy guns on a place; not rain
v batter, blast, blitz ? | subj/by:artillery,warplane,jet,tank,warship,plane,rocket,shell,gun | heavy guns on a place; not rain
v pound, pummel ? | with:$c-shells,airstrike,bomb | heavy guns on a place; not rain, not the table
v fire | obj:$c-shells at/into/on/onto/over/across/against/toward/towards -on:$c-day -to/into:$c-sky | fires them at a place
v launch | obj:$c-shells at/into/on/onto/over/across/against/toward/towards -on:$c-day -to/into:$c-sky | fires them at a place
v lob, shoot | obj:$c-shells at/into/on/onto/over/across/against/toward/towards -on:$c-day -to/into:$c-sky | fires them at a place
v rain, rain down | obj:$c-shells at/into/on/onto/over/across/against/toward/towards | missiles or shells fired at a place
v unleash, loose | obj:$c-shells at/into/on/onto/over/across/against/toward/towards | missiles or shells fired at a place
v fire ? | obj:$c-shells -obj:starting | at a place; not a gun to start a race
v drop | obj:bomb,napalm,grenade,munition,barrel -obj:hint,price -obj:bombshell | bombs from the air
v hit, strike | subj:$c-shells,airstrike,shelling,warplane,jet obj:party | a rocket or bomb comes down on people
v hit, strike | subj:$c-shells,airstrike,warplane,jet obj:$c-aimed | a rocket or bomb comes down on a place
v hit, strike ? | subj:$c-gunners,warplane obj:$c-aimed,target -obj:deal,chord,balance,low,high | attacks a place; not a deal
v hit, strike, destroy, target | subj:strike,raid,bombing,shelling,bombardment,attack obj:$c-aimed | heavy arms on a place
v strike, attack, hit, target | subj:bomber | kills himself or drops bombs to kill others
v land, fall, slam, crash, plow, plough, smash | subj:$c-shells in/on/into/near | a rocket comes down on a place
v shoot down, bring down | obj:$c-hulls -obj:price,government,curtain | makes a plane fall by fire; not prices
v down | obj:$c-hulls | makes a plane fall by fire; not a drink
v sink ? | obj:$c-boats subj/by:party -in:storm,gale -obj:putt | sends a ship down by fire
v raid ? | subj:jet,warplane,plane,bomber,helicopter,drone | bombs from the air
v use ? | obj:tank,artillery,warplane,helicopter,heavy-weapon against/on:party | heavy arms on people
n shelling, bombardment, airstrike, air strike, air-strike | to=of | heavy arms on a place
n air raid, air attack, aerial bombing, aerial attack | to=of | heavy arms on a place
n missile attack, missile strike, rocket attack, rocket strike | | rockets fired at a place
n rocket fire, missile barrage, rocket barrage, rocket launch | | rockets fired at a place
n artillery fire, artillery attack, artillery barrage, artillery strike, mortar attack | | shells on a place
n mortar fire, tank fire, shellfire, tank shelling | | shells on a place
n drone attack, drone strike, drone raid, precision strike | | an attack with heavy arms
n surgical strike, preemptive strike, pre-emptive strike, retaliatory strike | | an attack with heavy arms
$c-from-afar = $heavy air aerial naval cruise nuclear preemptive retaliatory bombing airborne tank
n strike, attack, raid | mod:$c-from-afar | heavy arms on a place
n strike | on:$c-aimed -mod:rail,bus,general,hunger -on:market | heavy arms on a place; not of workers, not on goal
n strike ? | on:party -mod:rail,bus,general,hunger,wildcat -by:worker,union | heavy arms; not of workers
n barrage, salvo, cannonade, hail | of:$c-shells | many rockets or shells; not of questions
n bombing run, aerial bombardment, naval bombardment, carpet bombing, saturation bombing, bombing sortie | | bombs from the air
n downing | of:$c-hulls | a plane shot down
n sinking ? | of:$c-boats by:party | a ship sent down by fire
n fire | mod:artillery,mortar,rocket,tank,antiaircraft,anti-aircraft,shell,heavy,missile,cannon | heavy guns; not a blaze

[ASSAULT/unconventional]
v gas | obj:party | kills or hurts with poison gas; not chatter
v use, release, disperse ? | obj:$c-toxins -obj:tear,fertilizer -subj/by:farmer on/against/in | poison used against people
v spray, spread, deploy ? | obj:$c-toxins -obj:tear,fertilizer -subj/by:farmer on/against/in | poison used against people
v nuke, irradiate ? | obj:party | attacks with nuclear arms; not in the kitchen
v contaminate ? | obj:water,food,reservoir,well with:$c-toxins subj:party | poison for many; not a leak
n gas attack, poison gas attack, chemical attack, chemical weapons attack | | poison used against people
n nerve gas attack, nerve agent attack, sarin attack | | poison used against people
n biological attack, anthrax attack, nuclear attack, nuclear strike | | attack with arms of mass killing
n germ warfare, chemical warfare, dirty bomb, bioterrorism | | attack with arms of mass killing
n attack | mod:chemical,gas,biological,nerve,sarin,chlorine,nuclear,anthrax,toxic -mod:tear | attack with arms of mass killing
n use | of:$c-toxins against/on -of:tear | poison used against people
n gassing | to=of | kills or hurts with poison gas
`;
