/** AID: help given to others: money, food, arms, rescue, peacekeepers, refuge. Written for this project, Apache-2.0. */
export const AID = `
$a-needy = victim refugee survivor civilian people population family resident villager child orphan homeless poor needy wounded migrant
$a-needy-b = evacuee displaced farmer farmer worker country nation community pilgrim passenger patient injured casualty
$a-saved = sailor fisherman climber miner crew tourist woman man boy girl hiker stranded boat hostage national citizen
$a-food = food grain rice wheat flour meal ration milk bread water corn maize biscuit parcel
$a-kit = medicine drug vaccine dose tent blanket clothing kit mask ventilator generator ambulance bed oxygen plasma supply
$a-relief = aid relief assistance help support consignment shipment planeload cargo truckload donation contribution
$a-cash = $money grant loan credit subsidy funding finance fund cash tranche package bailout
$a-arms = $weapons arm tank howitzer launcher armour armor vest helmet radar jet aircraft drone equipment ammunition battery vehicle
$a-staff = doctor medic nurse paramedic rescuer expert engineer specialist firefighter volunteer fireman surgeon team worker adviser
$a-blue = peacekeeper observer monitor peacekeeping peace-keeping
$a-watched = ceasefire cease truce armistice withdrawal election poll vote referendum disarmament
$a-hurt = wounded injured patient casualty survivor victim

[AID]
v aid, assist | obj -obj:goal,suspect | helps somebody in need; passes in sport are kept out
v assist | in/with | helps with a work
v help | obj:party,$a-needy,$a-needy-b to=obj | helps somebody; "couldn't help laughing" has no such object
v help ? | obj:party inf | helps somebody to do a thing
v help out | | helps somebody in need
v succor, succour | | old word: helps somebody in need
v foot ? | obj:bill for | pays what somebody else owes
v give, provide, send, supply, deliver, extend | obj:$a-relief -obj:fund | gives help in goods, services or people
v give ? | obj:help,support to | gives help in goods, services or people
v render, lend ? | obj:assistance,aid,help | gives help in goods, services or people
v receive, get, accept ? | obj:aid,assistance,relief,bailout from:party actor=from to=subj | somebody is given help by another
v come ? | to:aid,rescue,help,assistance | helps somebody in need
v go ? | to:aid,rescue,help | helps somebody in need
v step in ? | inf/with | helps when it is needed
v donate | obj -obj:organ,kidney,blood | gives for nothing to those who need it; not blood
v donate | to/for | gives for nothing to those who need it; not blood
v contribute, chip in | obj:$a-cash,$a-relief,$money,troop | gives a part of what is needed; opinions are not meant
v contribute ? | to:fund,relief,appeal,effort,budget | gives a part of what is needed
v bestow ? | obj on | gives something of worth without being paid
v channel, funnel ? | obj:$a-cash,$a-relief,$a-arms to/into | lets help flow to somebody
v hand over ? | obj:equipment,vehicle,$a-relief,building to | gives something of worth without being paid
v equip, outfit ? | obj:party,hospital,school with | gives what is needed
v supply, provide | obj:party with | gives what is needed; a firm's customers are like it
v resupply ? | obj:party | brings what is needed
v ship, fly, truck, airlift, transport, ferry, rush, bring | obj:$a-relief,$a-food,$a-kit | brings food, medicine or gear to those in need
v send, dispatch, despatch | obj:$a-food,$a-kit,$a-relief | sends food, medicine or gear to those in need
v dispatch, despatch, send, fly, rush, deploy | obj:$a-staff to=to | sends people to help; soldiers are MOBILIZE
v pour ? | obj:$a-cash,$a-relief into | gives much money or goods
v prop up, shore up ? | obj:party,government,economy,bank,currency | keeps somebody from falling; not walls
v sustain ? | obj:party,economy with | keeps somebody alive; injuries are not meant
v empower ? | obj:party,$a-needy to=obj | helps somebody to help himself
v rebuild, reconstruct | obj:school,hospital,house,home,village,town,city,country | builds up after war or storm
v restore ? | obj:power,electricity,water,service | puts to rights after war or storm
v renovate ? | obj:school,hospital,house,home,village,town,city,country | builds up after war or storm
v repair ? | obj:school,hospital,grid,dam | builds up after war or storm
v train, mentor, coach ? | obj:teacher,nurse,doctor,official,farmer | teaches to help; athletes are kept out
v repatriate, evacuate ? | obj:$a-needy,$a-saved,student,worker,citizen,national to=obj | takes its people home
n aid | to/for/from | help for those in need
n aid | mod:economic,foreign,international,emergency,financial,development,party | help; first aid and hearing aids are not meant
n assistance | -mod:directory | help given to a land or people
n help ? | to/for/from:party | help given to a land or people
n support ? | mod:financial,material,logistical,technical,budget,economic | help in money or goods
n donation, contribution ? | to/of/from | something given for nothing
n gift ? | of:$a-cash,$a-relief,$a-food,$a-kit | something given for nothing
n provision ? | of:$a-relief,$a-food,$a-kit,$a-arms | gives what is needed; clauses are not meant
n delivery, supply, shipment, consignment, planeload, convoy ? | of:$a-relief,$a-food,$a-kit | food, medicine or gear on its way to those in need
n reconstruction, rebuilding ? | of | builds up after war or storm
n technical assistance, development aid, foreign aid, aid package, aid programme, aid program | | help for a country
n aid effort, capacity building ? | | help for a country

[AID/economic]
v fund, finance | obj:party,$a-relief,project,programme,program,rebel,opposition,school,hospital,reconstruction | gives the money for somebody's work or cause
v bankroll, underwrite, sponsor ? | obj | pays for it; sport teams are like it
v cofinance, co-finance ? | obj | pays a part of it
v subsidize, subsidise | obj | pays a part of the price
v bail out | obj | saves with money; prisoners too
v rescue ? | obj:bank,economy,currency,company | keeps a bank, firm or land from ruin with money
v loan | obj:$money,$a-cash | gives a loan; not players
v lend | obj:$money,$a-cash | gives a loan; not a book or an ear
v lend ? | to:party -obj:hand,ear,weight,support | lends money to somebody
v grant, give, provide, approve, allocate, earmark, extend | obj:$a-cash -obj:budget | gives money to help; not a yearly budget
v allot, appropriate, assign ? | obj:$a-cash for/to | sets money apart for somebody
v disburse, transfer | obj:$a-cash,tranche | pays out money that was promised
v release, unlock ? | obj:tranche,loan,aid,grant,credit | pays out; frozen money is CONCEDE
v pay ? | obj:salary,wage,debt,bill of/to/for:party | pays what somebody else owes
v cancel, write off, forgive, waive, erase, wipe out | obj:debt,loan,arrears | lets somebody off his debts
v relieve ? | obj:debt,burden | lets somebody off a part
v stimulate ? | obj:economy | gives work with money
v compensate ? | obj:farmer,worker | gives money for a loss
n grant, loan, subsidy ? | to/for/from:party | money to help; loans between banks are like it
n grant, loan, credit, subsidy ? | of:$money,million,billion | money given or lent to help
n funding, financing ? | for/from/to | money given or lent to help
n bailout, bail out, rescue package, credit line, soft loan, debt relief, debt cancellation, budget support | | keeps a bank, firm or land from ruin with money
n financial aid, economic aid, financial assistance, economic assistance, stimulus package | | help given as money
n sponsorship ? | of | gives the money for somebody's work or cause
n disbursement ? | | pays out money that was promised
n write off, forgiveness ? | of:debt,loan | lets somebody off his debts

[AID/military]
v arm, rearm, re-arm | obj:party,rebel,militia,group,opposition,$troops -with to=obj | gives weapons; not "men armed with sticks"
v train, drill | obj:$troops,soldier,rebel,fighter,recruit,cadet,guard,$police,officer,militia,pilot to=obj | teaches soldiers or police of others to fight
v train ? | obj:party to=obj | teaches to fight; athletes and apprentices are like it
v advise ? | obj:$troops,army,military | helps an army with counsel
v equip | obj:$troops,army,military,rebel,police to=obj | gives weapons to those who will fight
v send, supply, provide, deliver, give, donate | obj:$a-arms to:party to=to | gives weapons; sales are COOPERATE
v ship, transfer, airlift, funnel | obj:$a-arms to:party to=to | gives weapons; sales are COOPERATE
v provide, supply | obj:party with:$a-arms,weapon,training | gives weapons to those who will fight
v smuggle ? | obj:$weapons to:party | gives weapons in secret
v protect ? | obj:convoy,refugee | guards those in danger
v reinforce ? | obj:$troops,garrison | sends more soldiers to help
v bolster ? | obj:defense,defence,army of | makes another's army stronger
n military aid, military assistance, military support, arms supply, arm supply | | gives weapons to those who will fight
n arms shipment, arm shipment, security assistance, arms delivery, arm delivery | | gives weapons to those who will fight
n arming, rearming, rearmament ? | of:party to=of | gives weapons to those who will fight
n training ? | of:$troops,soldier,$police,rebel,pilot to=of | teaches soldiers or police of others to fight
n delivery, supply, shipment, transfer, provision ? | of:$a-arms to=to | gives weapons to those who will fight
n air cover, logistical support ? | for/to/from | helps another's army from the air or with transport

[AID/humanitarian]
v feed | obj:party,$a-needy,$a-needy-b to=obj | gives food to people; not cattle, rumours or data
v clothe, nurse ? | obj:$a-needy,$a-needy-b,$a-hurt to=obj | cares for those in need; not grudges
v shelter, house, accommodate | obj:$a-needy,$a-needy-b,evacuee to=obj | takes in people who have no home
v treat, hospitalize, hospitalise | obj:$a-hurt,$a-needy,$a-needy-b -as to=obj | heals; not as something
v care ? | for:$a-hurt,$a-needy,$a-needy-b | nurses the sick, hurt or needy
v vaccinate, immunize, immunise, inoculate | | keeps people from an illness with vaccine
v rescue | obj:party,$a-saved,$a-needy,$a-needy-b,$a-hurt -obj:bank to=obj | takes out of danger; not a match
v save | obj:$a-saved,$a-needy,$a-hurt,life to=obj | takes out of danger; not money, penalties or files
v pull | obj:$a-saved,$a-needy,party,body from/out:rubble,water,wreckage,debris,sea,ruin to=obj | takes out of danger
v pluck, winch, dig out ? | obj:$a-saved,$a-needy,party from/to to=obj | takes out of danger
v free ? | obj:$a-saved,party from:rubble,wreckage,debris to=obj | takes out of danger
v evacuate | obj:party,$a-saved,$a-needy,$a-needy-b,$a-hurt to=obj | takes out of danger; soldiers leaving are RETREAT
v evacuate | obj:town,village,city,area,building | takes the people of a place out of danger
v airlift | obj | takes or brings by air
v relocate, resettle ? | obj:$a-needy,$a-needy-b to=obj | brings to a safe place; by force is COERCE
v distribute, hand out, dole out, ration out | obj:$a-relief,$a-food,$a-kit | gives out food and goods; not leaflets or bombs
v airdrop, air-drop, parachute, drop | obj:$a-relief,$a-food,$a-kit | gives out food and goods; not leaflets or bombs
v rehouse, re-house ? | obj | gives a new roof
v comfort, counsel ? | obj:$a-needy to=obj | cares for those in need
v provide, give, send, supply, donate, deliver | obj:$a-food,$a-kit,shelter,care,refuge to=to | gives food and goods
v relieve ? | obj:suffering,hunger,famine,pain | makes hunger, pain or want less
v alleviate, ease, lessen, mitigate ? | obj:suffering,hunger,poverty,famine,plight,crisis | makes hunger, pain or want less
v demine, de-mine | obj | takes away mines or bombs so that people are safe
v clear, defuse ? | obj:$bomb,mine,bomb | takes away mines or bombs so that people are safe
n relief ? | for/to:party,$a-needy,$a-needy-b -mod:tax | food and goods for those in need; tax relief is not meant
n relief ? | mod:food,flood,famine,earthquake,disaster,emergency | food and goods for those in need
n rescue | of to=of | takes out of danger
n rescue ? | -of mod:sea,mountain,party,dramatic | takes out of danger
n evacuation | | takes out of danger
n airlift, airdrop, air drop | | takes or brings help by air
n humanitarian aid, humanitarian assistance, food aid, food relief | | food and goods for those in need
n medical aid, emergency aid | | food and goods for those in need
n relief effort, relief operation, rescue operation, rescue mission, rescue effort, relief supply | | help for those in need
n medical assistance, medical supply, food parcel | | help for those in need
n relief work, humanitarian mission, humanitarian operation, humanitarian corridor | | help for those in need
n aid convoy, aid shipment, aid delivery | | help for those in need
n food supply ? | to/for:party | food for those in need
n vaccination, immunization, immunisation, inoculation ? | of to=of | keeps people from an illness with vaccine
n distribution ? | of:$a-relief,$a-food,$a-kit | gives out food and goods
n resettlement ? | of:$a-needy,$a-needy-b to=of | brings to a safe place
n treatment ? | of/for/to:$a-hurt | heals; how somebody is treated is not meant

[AID/peacekeeping]
v deploy, send, dispatch | obj:$a-blue to=to | sends peacekeepers or observers
v despatch, contribute, provide | obj:$a-blue,peacekeeping,peacekeeper to=to | sends peacekeepers or observers
v monitor, verify, supervise | obj:$a-watched | sees that it is kept
v observe | obj:election,poll,vote,referendum | sees that it is fair
v police | obj:ceasefire,truce,cease,line,zone | sees that it is kept
v patrol ? | obj:zone,line,buffer,border subj:$a-blue | peacekeepers see that it is kept
v arrive | subj:$a-blue in/at/on | peacekeepers or observers arrive at their place
v keep ? | obj:peace | neutral forces keep two enemies from fighting
v separate ? | obj:side,faction,army subj:$a-blue,force | neutral forces keep two enemies from fighting
n peacekeeping, peace keeping ? | -mod:budget | neutral forces keep two enemies from fighting
n peacekeeping mission, peacekeeping operation, peacekeeping force ? | | neutral forces keep two enemies from fighting
n observer mission, monitoring mission ? | | neutral forces keep two enemies from fighting
n deployment ? | of:$a-blue,peacekeeping | peacekeepers are sent to a place
n monitoring, verification, supervision ? | of:ceasefire,truce,withdrawal,election,disarmament | sees that it is kept

[AID/asylum]
v grant, give | obj:asylum,refuge,sanctuary,haven,citizenship,shelter,residency,visa -obj:golden | lets the persecuted stay
v provide | obj:asylum,refuge,sanctuary,haven,citizenship,shelter,residency,visa -obj:golden | lets the persecuted stay
v open ? | obj:door to:party,refugee,migrant,exile | lets the persecuted come
v harbor, harbour ? | obj:fugitive,refugee,dissident,rebel | gives a hiding-place; not doubts or ships
v take in, absorb, admit, accept, welcome | obj:refugee,migrant,seeker,evacuee,exile to=obj | lets refugees come; not costs or members
v receive ? | obj:refugee,migrant,exile | a land lets refugees come and stay
v resettle | obj:refugee,migrant,exile | gives refugees a new home
v naturalize, naturalise ? | obj:refugee,migrant | makes refugees citizens of the land
v shelter, hide ? | obj:refugee,fugitive,dissident,exile,leader | gives the persecuted a place
n asylum, sanctuary, refuge ? | to/for:party | lets the persecuted stay
n political asylum, safe haven | | lets the persecuted stay
n admission, acceptance, reception ? | of:refugee,migrant,exile to=of | a land lets refugees come and stay
`;
