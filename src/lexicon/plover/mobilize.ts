/**
 * Senses of words for shows and increases of force: troops moved, arms tested, police on the streets. Written for this project
 * from PLOVER’s codebook and common news English, Apache-2.0.
 */
export const MOBILIZE = `
$c-force = $troops troops forces military navy infantry cavalry reservist conscript commando ranger paramilitary gunship frigate
$c-forces = $c-force destroyer bomber jet warplane regular corps squadron armada flotilla convoy column personnel guardsman guard
$c-arms = $weapons arms arsenal weaponry rocket artillery howitzer launcher battery interceptor warhead bomb armour armor drone
$c-missile = missile rocket icbm warhead torpedo weapon bomb projectile
$c-warship = warship frigate destroyer carrier submarine fleet flotilla armada gunboat cruiser corvette navy minesweeper
$c-warplane = jet fighter warplane bomber helicopter gunship interceptor squadron
$c-officers = $police constabulary marshal sheriff detective patrolman
$c-irregulars = militia militiaman paramilitary mercenary vigilante guerrilla rebel insurgent fighter irregular volunteer
$c-zone = border frontier coast island front frontline line province region area capital city town square base street airspace
$c-space = space orbit satellite moon station spacecraft astronaut cosmonaut probe telescope

[MOBILIZE]
n show | of:force | lets its strength be seen, so that another takes note
n display ? | of:force | the same, said of arms or ships
n brinkmanship ? | mod:military,nuclear | risks war to make another yield
n militarization, militarisation, remilitarization, remilitarisation | | an area or a policy given over to the army
v militarize, militarise, remilitarize, remilitarise | obj | fills an area with troops and arms
n standoff, stand-off ? | mod:military,armed,naval,border | two forces facing each other, ready to fight
v square off, face off ? | subj:$c-forces | forces stand against each other, ready to fight; not of teams

[MOBILIZE/troops]
v deploy, redeploy | obj:$c-forces -obj:sale,task,salesforce -obj:software | brings troops to where they may be used
v deploy, redeploy | subj:$c-forces -obj | troops take up their places; not software
v send, dispatch, despatch | obj:$c-forces -obj:aid,relief,letter,message -for:aid | orders troops to a place; not aid or letters
v send in, rush, rush in, fly in, airlift, ferry | obj:$troops -obj:aid,relief | brings troops somewhere in haste
v move, move in, shift, transfer | obj:$troops -obj:aid,relief,wounded | changes where troops stand
v order in | obj:$c-forces | a leader has troops march in
v order | obj:$c-forces to/into/onto -inf | a leader has troops or ships go somewhere
v order | obj:$c-forces inf:deploy,advance,march,mobilize,mobilise,move | a leader has troops or ships go somewhere
v move in, roll in, pour in, stream in | subj:$troops -obj | troops arrive in numbers
v roll | subj:tank,troop,column,convoy into/through/toward/towards:$c-zone | armour drives into a place
v pour, stream, flood | subj:$troops into/across:$c-zone | troops arrive in numbers; not water
v march | subj:$c-forces into/on/toward/towards/to | soldiers, not protesters, on the march
v advance | subj:$c-forces -to:final,semifinal,round | troops go forward; not a team to the next round
v push | subj:$c-forces into/toward/towards:$c-zone -obj | troops go forward; not a bill through parliament
v mass, amass | obj:$c-forces | draws troops together at a place
v mass, amass | subj:$c-forces -obj | troops draw together; not savings
v concentrate | obj:$c-forces | draws troops together; not efforts
v gather, muster | obj:$c-forces | draws troops together; not a crowd, not signatures
v build up | obj:$c-forces | adds troops over time; not debts
v build up ? | obj:presence,garrison,fleet,defence,defense | adds to the forces at a place
v station, garrison, billet | obj:$c-forces | keeps troops at a place
v base, position, post ? | obj:$c-forces | keeps troops at a place; not a letter, not a plant
v reinforce, bolster, strengthen, boost, beef up, augment | obj:$c-forces | adds to troops already there
v reinforce, bolster | obj:presence,garrison obj:military,naval,troop,army,security,garrison | adds to the troops at a place
v strengthen, boost | obj:presence,garrison obj:military,naval,troop,army,security,garrison | adds to the troops at a place
v beef up, increase | obj:presence,garrison obj:military,naval,troop,army,security,garrison | adds to the troops at a place
v step up, expand | obj:presence,garrison obj:military,naval,troop,army,security,garrison | adds to the troops at a place
v increase, raise, double, triple, expand | obj:$troops -obj:price,tax,cost,pay | makes a force larger
v increase, expand, bolster, boost ? | obj:presence,garrison -obj:market,online,media | adds to the forces at a place
v fortify | obj:border,frontier,position,garrison,outpost,capital,frontline | makes a place ready to be defended; not food
v reinforce | obj:border,frontier,outpost,frontline,defence,defense | makes a place ready to be defended; not a wall in a house
v assemble | obj:troop,troops,soldier,army | draws troops together; not aircraft in a factory
v mobilize, mobilise, remobilize, remobilise | obj:$c-forces | calls forces to arms; not voters, not funds
v mobilize, mobilise | subj:$c-forces -obj:fund,resource,support,voter,saving | forces get ready for war
v mobilize, mobilise ? | subj:party -obj | a country calls its forces to arms
v call up, call out | obj:$c-forces | orders men to serve; not memories
v activate, call in ? | obj:reservist,guard,troop,unit | orders men to serve; not an alarm
v conscript | obj | makes people serve in the army
v draft ? | obj:$c-forces,recruit,man -obj:bill,law,resolution,plan | makes people serve; not players, not a law
v enlist ? | obj:soldier,recruit,conscript,fighter | takes people into the army; not somebody's help
v recruit ? | obj:soldier,troop,reservist,recruit | takes people into the army; not staff
v put, place, keep | on:alert,standby,footing obj:$c-forces | has troops ready to act at once
v put, place ? | on:alert,footing -obj:hospital,resident,driver,public,doctor -for:storm | has a force ready to act at once
v go | on:alert subj:$c-forces | forces make ready to act at once
v raise, heighten, increase, elevate | obj:alert,readiness,alertness -for:storm,flood,volcano,flu | makes forces readier to act; not for a storm
v scramble | obj:$c-warplane | sends fighter planes up at once; not eggs, not to find
v scramble | subj:$c-warplane -inf | fighter planes go up at once
v drill, exercise | subj:$c-forces -obj:right,option,power,control,caution | troops practise; not oil, not a right
v rehearse | subj:$c-forces obj:landing,invasion,attack,assault,strike | troops practise; not a play
v parade ? | obj:$c-arms,tank,troop | shows its troops and arms to the world
v flex | obj:muscle subj:party | lets its strength be seen
v sail, steam, cruise | subj:$c-warship | warships go to or past a place; not yachts
v enter | subj:$c-warship obj:strait,waters,sea,gulf,port,bay,harbour,harbor,canal | warships come into a sea or port; not yachts
v patrol ? | subj:$c-forces | soldiers or ships keep watch over a place
v shadow, buzz, tail | subj:$c-warship,$c-warplane | follows another's ship or plane closely
v fly, circle | subj:$c-warplane over/near/into/off/through/along -to:conference | warplanes seen near another's land
v overfly | subj:$c-warplane,aircraft,drone | warplanes cross above another's land
v violate, breach, penetrate | obj:airspace,waters,border subj:$c-warplane,$c-warship,aircraft,drone | warplanes or ships enter another's land or sea without leave
v dig in | subj:$c-forces | troops make ready to hold a place; not to a meal
v encamp | subj:$c-forces | troops set up camp; not protesters
v take up | obj:position subj:$c-forces | troops go where they may fight; not a new job
v land | obj:troop,troops,soldier,paratrooper,marine | brings troops ashore or down; not a contract, not a plane
v land | subj:troop,soldier,marine,paratrooper,commando | troops come ashore or down
v parachute, airdrop, air-drop | obj:troop,soldier,commando,paratrooper | drops troops from planes; not supplies
v encircle, ring | subj:$c-forces | troops close round a place
n deployment, redeployment ? | -mod:software,vaccine,airbag,product | troops brought to where they may be used
n deployment, redeployment | of:$c-forces | troops brought to where they may be used
n troop deployment, military deployment, naval deployment, troop movement, troop concentration | | troops brought to a place
n movement | of:troop,tank,force,soldier,army,armor,armour | troops on the move
n buildup, build-up | of:$c-forces,$c-arms | more and more troops or arms at a place
n buildup, build-up | mod:military,naval,troop,force | more and more troops at a place; not of traffic, gas or plaque
n mobilization, mobilisation | -mod:resource,voter,fund,savings,capital -of:resource,voter,fund,savings,support | a call to arms
n callup, call-up | -mod:squad,team,cup | men ordered to serve; not a player into the national side
n conscription, compulsory service, national service | | men made to serve
n draft | mod:military,army | men made to serve; not a text, not players
n troop surge, military surge, military presence, naval presence, military reinforcement | | more troops at a place
n surge | of:troop,soldier,force | more troops sent; not of prices
n reinforcement | mod:troop,army,$c-force | more troops for those already there
n massing, stationing | of:$c-forces,$c-arms | troops drawn together, or kept at a place
n exercise | mod:military,naval,army,air,live-fire,war -mod:joint,bilateral -with:party -between | troops of one side practise; with others it is COOPERATE
n maneuver, manoeuvre | mod:military,naval,army,air,troop,tank -mod:joint -with:party -between | troops of one side practise; with others it is COOPERATE
n drill | mod:military,naval,army,live-fire,artillery,combat -mod:joint -with:party -between | troops of one side practise; with others it is COOPERATE
n war game, wargame | -mod:joint,computer,board -with:party -between | troops practise alone; not a toy
n parade | mod:military,army,naval,armed | shows its troops and arms; not a carnival
n flypast, flyover, fly-past, overflight | of:$c-warplane | warplanes seen overhead; not a road bridge
n overflight, incursion | mod:airspace,drone,plane,jet | planes over another's land without leave
n patrol | mod:army,military,naval,troop,air,combat,border,submarine -mod:joint -with:party | soldiers or ships keep watch
n advance | of:$c-forces | troops go forward; not money, not science
n alert | mod:military,combat,army,naval,air,nuclear -mod:flood,storm,weather | forces ready to act at once
n readiness | mod:combat,military | forces ready to act at once
n war footing, battle stations | | a whole country or force ready for war
n general mobilization, general mobilisation, partial mobilization, partial mobilisation | | a call to arms by law
a combat-ready, battle-ready | | of forces: ready to act at once

[MOBILIZE/weapons]
v deploy, redeploy, station, install, position, site | obj:$c-missile,$c-arms -obj:satellite | puts arms where they can be used
v move, transfer, send, ship | obj:missile,launcher,artillery,warhead -to:space | brings arms to where they can be used
v test, test-fire, test-launch, testfire, flight-test | obj:$c-missile | tries out a weapon, and lets others see it
v test, explode, detonate ? | obj:device,bomb,warhead obj:nuclear,atomic,thermonuclear,hydrogen | tries out a nuclear weapon
v launch, fire | obj:missile,rocket,icbm -obj:$c-space -into/to:$c-space -at/on:party | fires a missile nowhere in particular
v unveil, showcase, display, parade | obj:missile,tank,warplane,warship,drone | lets a new weapon be seen; not a car
v commission ? | obj:missile,submarine,warship,frigate,destroyer,warplane | takes new arms into service
v stockpile | obj:$c-arms | lays in arms; not food or vaccine
v expand, enlarge, build up | obj:arsenal,stockpile | gets more arms than it had
v hoard, cache ? | obj:$c-arms | hides away arms; not cash
v enrich | obj:uranium | makes what a nuclear weapon needs; not a person, not soil
v reprocess | obj:plutonium,fuel | makes what a nuclear weapon needs
v weaponize, weaponise | obj:uranium,plutonium,virus,anthrax,agent,space,drone | makes a weapon of it; not an issue
v rearm, re-arm | | builds up arms again
v arm ? | subj:party obj:itself,themselves,warhead,submarine,jet,aircraft | gets arms ready or lays them in
v modernize, modernise, upgrade ? | obj:arsenal,missile,warhead,artillery | makes its arms better; not a kitchen
v aim, point, target | obj:missile,artillery,warhead,rocket at:party | has arms ready for use on somebody
v fire test, launch test | obj:$c-missile | tries out a weapon (“test-fired” is read as two words)
n missile test, nuclear test, rocket test, weapons test | | a weapon tried out for others to see
n weapon test, bomb test, atomic test | | a weapon tried out for others to see
n test launch, test-launch, test firing, test-firing, test fire, flight test | of:$c-missile | a weapon tried out
n missile launch, missile firing | | a missile fired, into the sea or to try it
n launch | of:missile,icbm | a missile fired, into the sea or to try it
n rearmament, re-armament, arms buildup, arms build-up, arms race, weapons program, weapons programme | | more arms are made or bought
n stockpiling | of:$c-arms | arms are laid in for later
n enrichment | mod:uranium -mod:personal | makes what a nuclear weapon needs
n proliferation | mod:nuclear,arms,weapon,missile | more who own such arms

[MOBILIZE/police]
v deploy, redeploy, mobilize, mobilise | obj:$c-officers | brings out the police
v send, send in, dispatch, despatch | obj:$c-officers -obj:dog,letter | orders police to a place; not letters
v station, position, post | obj:$c-officers | keeps police at a place
v call in, call out | obj:police -obj:doctor | has the police come in force
v put, place | on:alert obj:$c-officers | has police ready to act at once
v tighten, heighten, beef up | obj:security -obj:cooperation,council,tie,pact,social | more police and checks at a place
v step up, ramp up | obj:security -obj:cooperation,council,tie,pact,social | more police and checks at a place
v increase, boost ? | obj:security -obj:cooperation,council,tie,pact,social,food,energy,job | more police, more checks
v reinforce, strengthen ? | obj:security -obj:cooperation,council,tie,pact,social,food,energy,job | more police, more checks
v intensify, increase, step up, beef up | obj:patrol,policing -obj:joint | more police or soldiers on the streets
v set up, erect, man | obj:checkpoint,roadblock | police or soldiers stop those who pass; not protesters with barricades
v patrol | subj:$c-officers | police keep watch over a place
v guard ? | subj:$c-officers,troop,soldier obj:embassy,building,street,polling,parliament,mosque,church | stands watch in force
v line ? | subj:$c-officers,soldier obj:street,route,road | police stand along the way; not trees
v swarm, saturate ? | subj:$c-officers,troop | police fill a place; not bees
n police deployment, police presence, police patrol, police reinforcement, security alert, terror alert | | police out in force
n tightening ? | of:security | more police and checks
n checkpoint, roadblock ? | mod:police,army,military,security | those who pass are stopped
n dragnet ? | mod:police,security | police out everywhere to find somebody

[MOBILIZE/militia]
v mobilize, mobilise, deploy, assemble, muster | obj:$c-irregulars -obj:volunteer | calls out armed men who are not the army
v recruit ? | obj:fighter,mercenary,militant,militiaman,jihadist,insurgent,guerrilla,rebel to=obj | wins men for an armed band
v arm | obj:militia,militiaman,vigilante,villager,tribesman,settler,civilian,supporter to=obj | gives arms to people who are not the army
v train | obj:militia,militiaman,vigilante,mercenary to=obj | makes an armed band fit to fight
v form, raise, organize, organise | obj:militia,vigilante,paramilitary -obj:question,money,concern | sets up an armed band
v take up | obj:arm,weapon | people who are not soldiers arm themselves
v join ? | obj:militia,insurgency,rebel,guerrilla,uprising | becomes one of an armed band
n militia, paramilitary ? | mod:armed of:volunteer,villager,settler | an armed band called out
n recruitment | of:fighter,mercenary,militant,insurgent,guerrilla,rebel,militia | men won for an armed band
n arming | of:militia,villager,vigilante,settler,civilian,supporter,tribesman | gives arms to people who are not the army
`;
