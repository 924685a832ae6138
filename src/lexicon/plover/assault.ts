/**
 * Senses of words for violence against people, attacks, killings, beatings, hostages. Weapons: assault-weapons.ts.
 * Written for this project from PLOVER's codebook and common news English, Apache-2.0.
 */
export const ASSAULT = `
$c-fighters = $troops troops forces military rebel insurgent militant guerrilla gunman fighter terrorist extremist militiaman
$c-attackers = $c-fighters attacker assailant gang mob robber bandit raider warrior commando mercenary separatist pirate bomber
$c-someone = person people man woman child boy girl baby teenager youth student pupil teacher nurse doctor villager farmer
$c-public = protester protestor demonstrator activist journalist reporter photographer editor lawyer judge lawmaker mayor priest
$c-victim = $c-someone $c-public driver worker guard officer policeman soldier detainee prisoner inmate migrant tourist pedestrian
$c-kin = wife husband son daughter mother father brother sister girlfriend boyfriend neighbour neighbor partner victim passer-by
$c-body = $c-victim $c-kin resident bystander shopper passenger pensioner tenant refugee settler hostage suspect worshipper
$c-military = $troops troops police policeman soldier rebel militant insurgent guerrilla fighter militiaman gunman peacekeeper
$c-spot = town city village camp base barracks outpost position checkpoint post convoy headquarters embassy consulate hotel market
$c-place = $c-spot hospital mosque church temple synagogue airport port refinery depot bridge border house home building bus train
$c-target = $c-place target facility installation compound hideout stronghold palace mall prison ship tanker vessel plant pipeline
$c-areas = town city village capital district province region territory island border country base airport palace hill valley area
$c-disaster = storm hurricane typhoon cyclone tornado flood flooding earthquake quake tsunami avalanche landslide mudslide
$c-natural = $c-disaster blaze bushfire lightning heatwave heat cold drought eruption volcano frost hail weather wave monsoon fire
$c-misfortune = $c-natural accident crash collision derailment pileup stampede outbreak disease virus epidemic pandemic cancer
$c-chance = $c-misfortune flu cholera malaria poison shark bear elephant tiger crocodile lion snake bee dog overdose fall heart
$c-violence = attack assault raid ambush bombing shooting shelling bombardment airstrike strike clash fighting battle violence
$c-fight = $c-violence gunfight shootout stabbing riot war offensive blast explosion siege crossfire gunfire crackdown murder
$c-gun = bomb rocket missile shell mortar bullet grenade mine landmine airstrike sniper gunman attacker assailant knife gunfire
$c-works = gas boiler transformer plant factory mine refinery mill pit colliery kitchen laboratory fireworks pipeline gasworks
$c-words = plan proposal policy decision idea record bill law budget remark speech problem issue poverty inflation corruption
$c-sport = goal match game final half season tournament league cup race title set innings period quarter penalty try point
$c-game = $c-sport semifinal semi-final opponent striker goalkeeper champion defender player team side rival coach club favourite
$c-control = control capital stronghold barracks

[ASSAULT]
v attack, assault | obj:party -for -over -as -obj:$c-words -subj/by:$c-game,$critics,$beast -in:$c-sport,speech,article | does violence to somebody; not criticism, not sport
v assail | obj:party -for -over -as -obj:$c-words -subj/by:$c-game,$critics,$beast -in:$c-sport,speech,article | does violence to somebody; not criticism, not sport
v attack, assault | subj/by:$c-attackers -obj:$c-words | armed men do violence to people or places
v attack, assault | obj:$c-target -for -over -as | violence to a place
v attack, assault ? | with -with:word,joke,vigor,vigour -obj:$c-words | violence with something in the hand; not on a problem
v ambush, waylay | -obj:viewer | falls upon somebody from hiding
v raid | subj/by:$c-attackers | armed men fall upon a place; police search it
v raid ? | obj:village,camp,farm,convoy,settlement,outpost,base | armed men fall upon a place
v storm | obj:$c-target -out | forces a way in; not out of a meeting
v storm | subj:$c-attackers -out | forces a way in
v invade | -obj:privacy,pitch,field,market | an army enters another's land; not privacy
v enter, cross | subj:troop,tank,army,rebel,militant obj:$c-areas,frontier,line | an army comes onto another's land
v cross | into subj:troop,tank,army,rebel,militant | an army comes onto another's land
v occupy | obj:$c-areas subj/by:party -subj/by:$c-public,student,worker,tenant | an army holds another's land; not a seat
v reoccupy ? | obj:$c-areas subj/by:party -subj/by:$c-public,student,worker,tenant | an army holds another's land; not a seat
v occupy | by:$c-fighters | an army holds another's land
v annex | -obj:document,building | makes another's land its own
v overrun | obj:$c-areas,position,camp,post,village -by:tourist,weed | takes a place in an onslaught; not by tourists
v capture, recapture, retake, seize ? | obj:$c-areas,village,position,outpost -obj:heart | takes a place by force
v conquer, reconquer, liberate ? | obj:$c-areas,village,position,outpost -obj:heart | takes a place by force
v capture, seize, wrest, take, regain | obj:control of:$c-areas subj:$c-fighters | takes a place by force
v capture, recapture, retake, seize, overrun, take, enter | subj/by:$c-fighters obj:$c-areas | takes a place by force
v seize, storm, overrun | obj:$c-control,airport,base,station subj/by:$c-attackers | takes a place by force
v besiege, beleaguer | -with:request,call,letter,question -by:fan,reporter | surrounds and attacks a place; not with letters
v lay siege | to | surrounds and attacks a place
v fight | obj:party subj:party -obj:$c-game -for:title -in:$c-sport -obj:$c-misfortune,crime | with arms; not a match or a fire
v battle | obj:party subj:party -obj:$c-game -for:title -in:$c-sport -obj:$c-misfortune,crime | with arms; not a match or a fire
v fight ? | with/against:party -in:$c-sport -against:$c-misfortune,poverty,corruption,crime -for:title | with arms; not a cause
v battle ? | with/against:party -in:$c-sport -against:$c-misfortune,poverty,corruption,crime -for:title | with arms; not a cause
v fight, battle, scuffle | with:knife,stick,machete,gun,fist,stone -obj:fire | armed sides at each other
v fight, battle | subj:$c-fighters -obj:fire,blaze,flood -inf | soldiers or rebels at war
v clash, skirmish, tussle | with:$c-fighters,$c-public,police,crowd -over -in:$c-sport | comes to blows; not over a budget
v clash, skirmish, tussle ? | with:party -over -subj:$c-game -in:$c-sport | comes to blows; not over a budget, not in a cup
v clash, skirmish, tussle ? | -over -subj:$c-game,color,colour,date,view -in:$c-sport | come to blows; not colours or dates
v trade, exchange | obj:fire,shot,gunfire,blow | two sides shoot at each other; not goods
v wage, make | obj:war,jihad -on:poverty,drug,waste,cancer | fights with arms; not on poverty
v counterattack, counter-attack ? | -in:$c-sport -subj:$c-game | strikes back with arms; not a team
v retaliate, hit back, strike back ? | subj:$c-fighters with:$c-gun,fire,strike | strikes back with arms; not with tariffs
v infiltrate | obj:border,territory,camp,base subj:$c-attackers | comes in secretly to fight
v violate, break, breach | obj:ceasefire,truce,armistice,cease-fire | fights on against what was agreed
v target | subj/by:$c-attackers -obj:market,audience,customer,goal,growth,voter | attacks them rather than others; not a market
v claim ? | obj:life,live subj:$c-fight,$c-gun -subj:$c-misfortune | an act of violence takes life
v terrorize, terrorise ? | subj:$c-attackers | does violence to make all afraid
v kill, slay | obj:party subj/by:party -obj:himself,herself -in:$c-misfortune -subj/by:$c-chance,driver,train,bus | kills somebody; not an accident or an illness
v murder | obj:party subj/by:party -obj:himself,herself -in:$c-misfortune -subj/by:$c-chance,driver,train,bus | kills somebody; not an accident or an illness
v butcher | obj:party subj/by:party -obj:himself,herself -in:$c-misfortune -subj/by:$c-chance,driver,train,bus | kills somebody; not an accident or an illness
v kill | subj/by/in:$c-gun,$c-fight -in/at:$c-misfortune,$c-works -subj/by:heart,asthma,panic,gas | an act of violence takes life
v kill | obj:$c-military -in:$c-misfortune -subj/by:$c-chance | fighters lose their lives to others
v kill ? | obj:party -in:$c-misfortune -subj/by:$c-chance -obj:bill,deal,himself,herself,themselves | takes life; not a bill
v murder, slay | -in:song -obj:cancer | takes life by crime
v slaughter | obj:$c-body -obj:cattle,sheep,pig,cow,bird,chicken,animal | kills many people; not cattle
v wound | -obj:pride,feeling,ego -subj:$c-misfortune | hurts somebody with a weapon; not pride
v injure, hurt, maim ? | obj:party subj/by:party -in:$c-misfortune,match,game -subj/by:$c-chance,driver | hurts somebody on purpose; not in a match or an accident
v injure | subj/by/in:$c-gun,$c-fight -in/at:$c-misfortune,$c-works -subj/by:heart,asthma,panic,gas -obj:profit,economy,sale,share,trade | an act of violence hurts people
v hurt | subj/by/in:$c-gun,$c-fight -in/at:$c-misfortune,$c-works -subj/by:heart,asthma,panic,gas -obj:profit,economy,sale,share,trade | an act of violence hurts people
v die, perish | in:$c-fight -in/at:$c-misfortune,$c-works,hospital actor=by to=subj | loses his life to violence
v rob, mug | -of:sleep,chance,title | takes by violence; not of a title
v hold up | obj:bank,store,shop,cashier,clerk,taxi,train,stagecoach,station,office | takes by violence; not under pressure
v hold up | at:gunpoint,knifepoint,gun | takes by violence; not traffic
v rob, carjack | obj:bank,store,shop,jeweler,jeweller,passenger,tourist,passerby | takes by violence or by threat of it
v rampage, run amok, go on rampage ? | subj:$c-attackers,youth,mob,crowd,soldier | violence at random; not elephants
v avenge ? | obj:killing,death,murder,attack -in:$c-sport | violence for violence; not a defeat
v crash ? | into:$c-target subj:hijacker,attacker,assailant | violence with a car or plane; not an accident
v do away, do in, bump off, finish off, wipe out, rub out ? | obj:$c-body,family | takes life; not a debt
v drown ? | obj:$c-body subj/by:party | kills somebody; not an accident or an illness
n attack | -mod:heart,panic,asthma,anxiety,verbal,scathing,rhetorical,personal,cyber,flank -of:$c-natural,heart,nerve -subj:$c-game -from:seller,trader,investor,speculator,hedge | violence against people; not of illness, words or sport
n assault | -mod:heart,panic,asthma,anxiety,verbal,scathing,rhetorical,personal,cyber,flank -of:$c-natural,heart,nerve -subj:$c-game -from:seller,trader,investor,speculator,hedge | violence against people; not of illness, words or sport
n attack, assault, raid, strike | on:$c-target -mod:police,verbal | violence to a place
n attack | on:party -mod:heart,panic,verbal,scathing,personal,rhetorical -in:speech -subj:$critics | violence to people; not words
n terror attack, terrorist attack, militant attack, rebel attack, racist attack, street attack | | violence done to frighten or punish people
n ambush, onslaught, blitz | -mod:pitch,media,privacy,sales,advertising | an armed force falls upon others
n invasion, ground assault, ground offensive | -mod:pitch,media,privacy,sales,advertising | an armed force falls upon others
n invasion | of:party to=of -of:privacy,species | an army enters another's land
n offensive | -mod:charm,diplomatic,media,peace,marketing | an army attacks; not one of charm
n raid ? | mod:commando,rebel,cross-border,night,bank,militant,guerrilla,air | armed men fall upon others; police search
n incursion, ground operation, military operation | -mod:police,market | an army or armed band goes in to fight
n counteroffensive, counter-offensive, counterattack | -mod:police,market | an army or armed band goes in to fight
n operation | mod:military,army,antiterrorist,anti-terror,counterinsurgency -mod:joint,rescue | an army attacks; not surgery
n retaliation, reprisal ? | mod:military,armed,bloody | violence for violence; not tariffs
n reprisal attack, revenge attack, revenge killing, counterstrike | | violence done in return for violence
n occupation | of:$c-areas to=of -mod:student,factory | an army holds another's land; not a job
n occupation ? | mod:military,foreign of:party to=of | an army holds another's land; not a job
n annexation | to=of | makes another's land its own
n capture, recapture, seizure, fall, conquest ? | of:$c-areas -of:government | a place taken by force; not of a thief
n siege | -mod:media -of:flu | a place surrounded and attacked
n fighting, infighting, heavy fighting, hand-to-hand combat | -mod:fire,crime,bull,dog,cock | armed sides at each other; not fires
n combat ? | -mod:unarmed -against:crime,poverty,climate | armed sides at each other; not drugs or crime
n battle | with/against/between:party -mod:court,legal,title,takeover,bidding,price -for:title | armed sides fight; not a lawsuit
n battle ? | mod:pitched,bloody,fierce,street,tank,naval,running | armed sides fight; not a lawsuit
n war | between/against/with:party -mod:price,trade,word,tariff,bidding -of:word -on:poverty | armed sides fight; not of words
n hostilities, warfare, armed conflict | -mod:trade,class,chemical | armed sides fight; not over trade or class
n civil war, military action, military strike | -mod:trade,class,chemical | armed sides fight; not over trade or class
n hostility ? | between:party mod:open,armed,renewed,border | armed sides fight; not ill feeling
n clash | -of:color,colour,culture,interest,view,personality,date,title -over -in:$c-sport -mod:title,cup,league | sides come to blows; not of views, dates or teams
n clash | with/between:police,soldier,troop,protester,rebel,militant,gang | blows and shots; not a match
n skirmish, melee, affray, fray, border clash, street fighting, street battle | -mod:political | a short fight with blows or shots
n violence, unrest ? | mod:sectarian,ethnic,communal,political,gang,domestic,street,militant | people hurt by others
n bloodshed, strife ? | mod:sectarian,ethnic,communal,political,gang,domestic,street,militant | people hurt by others
n violence | against/between:party -over | people hurt by others
n domestic violence, gang violence, sectarian violence, communal violence, bloodshed | | people hurt by others
n rampage, spree ? | mod:killing,murder,violent,deadly,crime | violence at random; not of shopping
n act | of:terror,terrorism,violence,aggression,sabotage,war | violence, told in general
n aggression | against:party | an army attacks; not in a child or a dog
n ceasefire violation, truce violation, cease-fire violation | | fights on against what was agreed
n violation, breach | of:ceasefire,truce,armistice,cease-fire | fights on against what was agreed
n killing, murder, slaying, manslaughter, homicide, slaughter | -mod:character -of:cattle,sheep,pig,animal,time to=of | somebody killed by others
n murder, killing, slaying | of:party to=of | somebody killed by others
n contract killing, honor killing, honour killing, double murder, triple murder, attempted murder, gangland killing | | somebody killed by others
n death, wounding, injury | of:party at/by/in:hand,$c-fight,$c-gun to=of | people hurt or killed by others
n infanticide, fratricide, patricide, parricide, matricide | | a murder within the family
n robbery, armed robbery, bank robbery, stickup, hold-up, holdup, stick-up, mugging, bank raid | | taking by violence or by threat of it
n lawlessness, terrorism, terror campaign ? | -mod:cyber | violence as a way to an end
n insurgency, armed rebellion, guerrilla warfare ? | -mod:cyber | violence as a way to an end

[ASSAULT/assassinate]
v assassinate | -obj:character | kills a public person for what he is
v gun down ? | obj:president,minister,mayor,governor,lawmaker,judge,ambassador,candidate,general,leader | kills a public person
v cut down ? | obj:president,minister,mayor,governor,lawmaker,judge,ambassador,candidate,general,leader | kills a public person
v make attempt | on:life | tries to kill a public person
v poison | obj:party -obj:atmosphere,relation,air,well,debate -by:mushroom,carbon,food,gas | kills or tries to with poison
n assassination, assassination attempt, assassination plot | -mod:character to=of | a public person killed
n targeted killing, political murder | -mod:character to=of | a public person killed
n attempt | on:life | somebody tries to kill a public person
n poisoning | of:party to=of -mod:food,lead,carbon,alcohol,mushroom,blood | somebody given poison; not by bad food
n regicide, tyrannicide | | a king or tyrant killed

[ASSAULT/torture]
v torture, waterboard | | hurts a prisoner to break him
v mutilate, disfigure, brutalize, brutalise | obj | hurts somebody so cruelly that it leaves marks
v mistreat, maltreat, ill-treat, manhandle | obj | handles prisoners or people roughly
v abuse | obj:prisoner,detainee,inmate,captive,migrant,worker,patient,child | treats cruelly those in one's power; not a drug
v electrocute, starve ? | obj:prisoner,detainee,hostage,captive subj/by:party | hurts those in one's power; not an accident
n torture, waterboarding, mutilation, maltreatment | | cruelty to people who cannot defend themselves
n ill-treatment, mistreatment, cruel treatment, prisoner abuse | | cruelty to people who cannot defend themselves
n abuse ? | of:prisoner,detainee,inmate,captive to=of -mod:drug,alcohol,substance | cruelty to those in one's power
n abuse, cruelty, atrocity | by:$c-fighters,police,guard,jailer | cruelty to those in one's power
n police brutality, brutality, inhuman treatment, degrading treatment | | cruelty to people who cannot defend themselves

[ASSAULT/sexual]
v rape, rape gang, gang-rape, molest, sodomize, sodomise | obj | sexual violence against somebody
v grope, ravish, fondle ? | obj:$c-body | lays hands on somebody; not for a key
v abuse sexually, assault sexually, attack sexually, molest sexually, harass sexually, exploit sexually | | sexual violence against somebody
n rape, gang rape, mass rape, attempted rape, sexual assault | -mod:oilseed | sexual violence against somebody
n sexual abuse, sexual violence, sex attack, molestation | -mod:oilseed | sexual violence against somebody
n sexual harassment, child abuse, groping, incest, sexual slavery, sexual exploitation | | sexual violence or abuse

[ASSAULT/execute]
v execute | obj:party -obj:plan,order,warrant,deal,contract | puts somebody to death; not a plan
v behead, decapitate, lynch, guillotine, garrote, garrotte | | puts somebody to death
v hang | obj:party -obj:picture,flag,painting,coat | puts somebody to death; not a picture
v hang | for:murder,treason,crime actor=by to=subj | put to death by rope
v crucify, impale, immolate ? | obj:party -by:press,critic,media -obj:himself,herself | puts somebody to death; not in the papers
v put, do | to:death obj:party | puts somebody to death
v stone, burn, hack, beat, stab, club ? | to:death obj:party -subj/by:$c-chance | kills somebody in this way
v kick, batter, bludgeon, crush, trample ? | to:death obj:party -subj/by:$c-chance | kills somebody in this way
n execution | of:party to=of -of:plan,order,warrant,will | somebody put to death
n execution | mod:public,mass,summary,extrajudicial -mod:order,trade | somebody put to death
n beheading, decapitation, hanging, lynching | -mod:wall,picture to=of | somebody put to death
n firing squad, lethal injection, crucifixion | -mod:wall,picture to=of | somebody put to death
n extrajudicial killing, summary killing, stoning | to=of | put to death without a court

[ASSAULT/beat]
v beat, batter, pummel | obj:$c-body -in:$c-sport -obj:$c-game,record,egg,drum | hits with hands or sticks; not a team
v thrash, whip, wallop | obj:$c-body -in:$c-sport -obj:$c-game,record,egg,drum | hits with hands or sticks; not a team
v beat ? | with:stick,baton,club,fist,bat,truncheon,iron,rod,hammer,rifle,belt obj | hits somebody with hands or sticks
v beat up, rough up, work over, bash up, duff up | obj | hits somebody again and again
v beat unconscious, beat severely, beat brutally | obj:party | hits somebody again and again
v punch, slap, headbutt | obj:party -obj:it -obj:hole,ticket,ball,fine,tariff | hits somebody; not a ticket
v head-butt, sucker-punch, smack | obj:party -obj:it -obj:hole,ticket,ball,fine,tariff | hits somebody; not a ticket
v hit, kick, strike, bash ? | obj:$c-body with/by:stick,fist,baton,bottle,bat,hammer,police,man,mob | hits or pushes somebody to hurt him
v elbow, shove, push, jostle ? | obj:$c-body with/by:stick,fist,baton,bottle,bat,hammer,police,man,mob | hits or pushes somebody to hurt him
v kick ? | obj:$c-body -out -off -in:$c-sport -obj:$c-game | hits with the foot; not a ball
v punch, kick | in:face,head,stomach,chest,groin obj:party | hits or pushes somebody to hurt him
v club, bludgeon, cudgel, flog, cane, birch, horsewhip, pistol-whip, tar and feather | obj:party | hits with a stick or whip
v lash | obj:party with:whip,cane,stick,belt,rope | hits with a whip; lashed in words is ACCUSE
v maul, mob ? | obj:party subj/by:crowd,mob,gang,protester,fan | falls upon somebody with bare hands; not a bear
v strangle, throttle, choke | obj:party -obj:it -subj/by:smoke,gas,fume -obj:growth,trade | hurts or kills somebody by taking his breath
v suffocate, smother, asphyxiate | obj:party -subj/by:smoke,gas,fume -obj:growth,trade | hurts or kills somebody by taking his breath
v drag | from/through:car,home,bus,house,street obj:party -in:$c-sport | lays hands on somebody
v brawl, scuffle, grapple | -with:issue,problem,question,ball | fight with bare hands; not with an issue
v come to blow | | fight with bare hands
v exchange, trade | obj:punch,blow -in:$c-sport | fight with bare hands
v set about, lay into, set upon ? | obj/upon:party -subj:critic | falls upon somebody with bare hands
v lash out ? | with:fist,knife,stick,foot | hits out; not with words
v manhandle, rough-house ? | obj:party | lays rough hands on somebody
n beating, thrashing ? | of:party to=of -in:$c-sport | somebody hit again and again; not lost a match
n beating | by:party of:party to=of -in:$c-sport | somebody hit again and again; not lost a match
n beating | of:$c-body to=of -in:$c-sport | somebody hit again and again; not lost a match
n beating | mod:savage,brutal,severe,police,fatal,public,prison | somebody hit again and again; not lost a match
n flogging, caning, lashing, whipping, strangulation | -mod:tongue,media to=of | somebody beaten or choked; not scolded
n strangling, suffocation, bashing, battering | -mod:tongue,media to=of | somebody beaten or choked; not scolded
n brawl, fistfight, fist fight, fisticuffs, scuffle | -in:$c-sport | a fight with bare hands
n punch-up, bar fight, bar brawl, street brawl | -in:$c-sport | a fight with bare hands
n assault | mod:physical,common,aggravated,violent,serious -mod:legal | somebody attacked with bare hands; a lawyer's word
n assault and battery, grievous bodily harm, bodily harm, headbutt | | somebody hit or hurt

[ASSAULT/primitive]
v stab, knife, slash, hack | obj:party -obj:price,cost,budget,rate,tax,computer,system | hurts with a blade; not prices
v stab | -in:back,dark -at | hurts with a blade; not in the back
v slit, cut ? | obj:throat -obj:own | somebody is hurt with a blade
v hack, chop, cut ? | to:death,piece obj:party | somebody is hurt with a blade
v spear, bayonet, lance, scalp, axe, machete ? | obj:party -obj:job,plan,post,project,service | hurts with a blade; not jobs
v stone, pelt | obj -by:rain,hail | throws stones; not rain
v throw, hurl | obj:stone,rock,brick,bottle,firebomb,petrol,molotov,projectile,missile,chair,egg | throws something at somebody
v lob | obj:stone,rock,brick,bottle,firebomb,petrol,molotov,projectile,missile,chair,egg | throws something at somebody
v fling, toss | obj:stone,rock,brick,bottle,firebomb,petrol,molotov,projectile,missile,chair,egg | throws something at somebody
v chuck | obj:stone,rock,brick,bottle,firebomb,petrol,molotov,projectile,missile,chair,egg | throws something at somebody
v throw, hurl, fling ? | obj:acid,firework,paint,grenade,cocktail at/on/over:party | throws something at somebody
v brandish, wield, pull ? | obj:knife,gun,machete,sword,pistol,axe,rifle at/on:party | shows a weapon to harm or frighten
v ram, mow down ? | obj/into:crowd,pedestrian,shopper,protester subj/by:attacker,man,gunman,terrorist | drives a car at people
v plow ? | obj/into:crowd,pedestrian,shopper,protester subj/by:attacker,man,gunman,terrorist | drives a car at people
v plough, run down ? | obj/into:crowd,pedestrian,shopper,protester subj/by:attacker,man,gunman,terrorist | drives a car at people
v ram, drive, plow, plough | into:$c-target,crowd,gate,checkpoint subj/by:$c-attackers | drives a car at people
v ram ? | obj:ship,boat,vessel,gate,car,checkpoint subj:party | drives into it on purpose
v push, throw ? | off/from:roof,balcony,cliff,train,bridge,window,building obj:party | kills or tries to by a fall
n stabbing, knifing, knife attack, machete attack, axe attack | to=of | somebody is hurt with a blade
n ax attack, sword attack, acid attack, fatal stabbing | to=of | somebody is hurt with a blade
n car-ramming, ramming attack, vehicle attack, car attack, ramming ? | -mod:through | drives a car at people

[ASSAULT/hostage]
v kidnap, abduct, carjack, skyjack | | carries off people by force
v hijack | obj:plane,aircraft,airliner,jet,flight,bus,ship,vessel,tanker,boat,yacht,car,truck,lorry,train | takes a plane, ship or car by force
v hijack ? | obj:party subj/by:$c-attackers | takes a craft with those in it; not a debate
v take hostage, seize hostage, hold hostage, take captive | -subj:budget,politics | keeps people to make others yield
v hold, seize | subj/by:hijacker,kidnapper,abductor,pirate,gunman,militant,rebel obj:party | keeps people to make others yield
v take, seize, capture, hold | obj:hostage,captive | keeps people to make others yield
v hold | for:ransom obj:party | keeps people for money
v snatch, seize, grab | obj:$c-body subj/by:gunman,kidnapper,abductor,pirate,rebel,militant,gang,bandit,insurgent | armed men carry somebody off
v nab, whisk | obj:$c-body subj/by:gunman,kidnapper,abductor,pirate,rebel,militant,gang,bandit,insurgent | armed men carry somebody off
v commandeer ? | obj:plane,aircraft,bus,ship,airliner,boat subj/by:$c-attackers | takes a craft with those in it
v barricade ? | in obj:himself,herself,themselves with:hostage | keeps people to make others yield
v use ? | as:shield obj:$c-body | hides behind people in a fight
n kidnapping, abduction, hijacking, hijack, hostage-taking | to=of | people or a craft carried off by force
n hostage taking, carjacking, skyjacking, kidnap | to=of | people or a craft carried off by force
n kidnapping, abduction | of:party to=of | people or a craft carried off by force
n hostage crisis, hostage drama, hostage situation | -mod:video,software,music,film,online | people held to make others yield
n piracy, hostage standoff, pirate attack | -mod:video,software,music,film,online | people held to make others yield
n human shield ? | | people held to make others yield

[ASSAULT/cleansing]
v massacre | -in:$c-sport | kills many who cannot defend themselves
v exterminate, annihilate | obj:party -in:$c-sport -obj:rat,insect,pest | kills a whole people; not rats, not a rival team
v cleanse ethnically | | drives out or kills a whole people
v cleanse ? | obj:village,region,area,town of:party | drives out or kills a whole people
n genocide, ethnic cleansing, massacre, pogrom, mass murder | to=of | many defenceless people killed
n mass killing, extermination, annihilation, bloodbath, carnage | to=of | many defenceless people killed
n atrocity, war crime, mass atrocity, crime against humanity ? | | grave wrongs against civilians
n crime | against:humanity | grave wrongs against civilians
n massacre, slaughter | of:party to=of -of:cattle,pig,sheep,animal | many defenceless people killed
n mass expulsion, forced expulsion, death march, wholesale slaughter | | a whole people driven out or killed
`;
