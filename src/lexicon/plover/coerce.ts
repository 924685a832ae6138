/**
 * Senses of words for what those in power, and thieves, do to others short of wounding them: arrests, bans, seizures, crackdowns.
 * Written for this project from PLOVER's codebook and common news English, Apache-2.0.
 */
export const COERCE = `
$c-suspect = suspect fugitive thief robber burglar gunman killer murderer attacker smuggler trafficker dealer gangster mobster
$c-culprit = $c-suspect terrorist rapist kidnapper hijacker pirate poacher hacker fraudster pickpocket rioter looter arsonist spy
$c-critic = protester protestor demonstrator activist dissident opponent journalist reporter blogger editor lawyer cleric student
$c-held = $c-culprit $c-critic man woman teenager youth person people official officer politician lawmaker leader minister trader
$c-police = $police agent investigator detective authority customs prosecutor guard marshal patrol squad gendarmerie constabulary
$c-officials = $c-police soldier army government ministry regime junta military court judge
$c-cell = custody jail prison detention cell confinement arrest isolation captivity
$c-nature = storm hurricane typhoon cyclone tornado flood flooding floodwater earthquake quake tsunami avalanche landslide
$c-weather = $c-nature wildfire bushfire blaze lightning wind gale rain snow heat heatwave cold drought wave eruption volcano
$c-accident = crash accident collision derailment pileup pile-up stampede outbreak disease virus epidemic pandemic infection explosion blast gas
$c-mishap = $c-weather $c-accident illness overdose malfunction leak fault pest locust
$c-unwanted = political opposition islamist communist movement union group organisation organization ngo
$c-rights = $c-unwanted protest demonstration rally gathering assembly march
$c-person-rights = candidate opposition activist politician movement lawmaker journalist dissident cleric critic
$c-loot = drug cocaine heroin cannabis marijuana weapon arm gun ammunition explosive cash ivory cigarette contraband passport
$c-goods = $c-loot property land farm house home asset estate vessel ship boat tanker trawler cargo shipment vehicle car goods
$c-building = $property home office shop store village hut mosque church temple shrine synagogue statue monument headquarters
$c-sites = $c-building grave pipeline crop orchard grove plantation camp settlement slum market stall warehouse vehicle car bus
$c-ways = $way waterway strait canal pass lane village town city district neighborhood neighbourhood area zone territory island
$c-crowd = crowd protester protestor demonstrator demonstration protest rally gathering rioter marcher mob supporter striker
$c-unrest = protest demonstration uprising revolt rebellion riot unrest dissent opposition mutiny insurrection insurgency strike
$c-riot-arms = teargas gas pepper-spray cannon truncheon baton pellet taser
$c-systems = computer server network website system database account phone email data site infrastructure grid
$c-freedom = right freedom liberty speech movement access travel gathering worship internet assembly coverage
$c-firm = company firm bank retailer airline maker manufacturer supplier store chain club team player driver website platform giant operator

[COERCE]
v coerce, strong-arm, browbeat, intimidate, cow | obj:party | makes somebody yield by fear
v terrorize, terrorise, bully ? | obj:party -subj/by:$c-mishap | makes people live in fear; not in a playground
v extort | -obj:cup | makes somebody pay or yield by threats
v shake down ? | obj:party | makes somebody pay by threats; not down from a tree
v oppress, persecute, repress, subjugate, enslave, tyrannize, victimize, victimise | obj | keeps people down by force
v harass | obj:party -subj/by:defender,striker | troubles somebody again and again to make him yield
v stifle, muffle ? | obj:dissent,opposition,debate,protest,criticism,critic | leaves no room to those who disagree; not a yawn
v purge | obj:party | throws people out of office in numbers
v purge ? | obj:army,ministry,judiciary,ranks,rank,critic,rival | throws people out of office in numbers; not a pipe
v overthrow, depose, topple | obj:party -in:election,vote,poll,final,round -subj/by:voter,vote,election | takes power by force
v oust, unseat | obj:party -in:election,vote,poll,final,round -subj/by:voter,vote,election | takes power by force
v overthrow | -subj/by:vote,voter,election obj:government,regime,president,monarchy,king,ruler,leader | takes power by force
v topple | -subj/by:vote,voter,election obj:government,regime,president,monarchy,king,ruler,leader | takes power by force
v seize, usurp, grab | obj:power -obj:plant,station | takes power by force
v evict, dispossess, displace, uproot ? | obj:party -subj/by:landlord,owner,housemate -subj/by:$c-mishap | drives people from their homes; not by a flood
v force | from/off/out:home,land,house,village,office obj:party -subj/by:$c-mishap | drives people from home; not by a flood
v drive | from/off/out:home,land,house,village,office obj:party -subj/by:$c-mishap | drives people from home; not by a flood
v fine, penalize, penalise | obj:party -obj:$c-firm -for:foul,offside,handball | an authority makes somebody pay; not in a match
v raid | subj/by:$c-police -obj:fridge,piggybank,pension | police enter and search a place; not a fridge
v raid ? | obj:office,headquarters,home,house,newsroom,apartment,flat,brothel,warehouse | police enter and search a place
v storm | subj:$police,commando obj:house,home,building,office,flat,apartment,newsroom,prison,campus | police break into a place
v search | subj/by:$c-police obj:home,house,office,apartment,flat,newsroom,headquarters | police go through somebody's rooms
v ransack ? | subj/by:$c-police obj:home,house,office,apartment,flat,newsroom,headquarters | police go through somebody's rooms
v swoop | on:party subj:$c-police | police fall upon somebody
v stalk ? | obj:party | follows somebody and makes him afraid; not prey, not the corridors
n coercion, intimidation, repression, oppression, persecution | | people kept down by force
n subjugation, enslavement, victimization, victimisation | | people kept down by force
n harassment | -mod:sexual | somebody troubled again and again
n extortion, extortion racket, protection racket | | threats to make somebody pay
n purge | | people thrown out of office in numbers
n coup, putsch, coup attempt, power grab | | power taken by force
n palace coup, military takeover | | power taken by force
n overthrow, ouster, ousting, toppling | of:party to=of | a ruler put down by force
n takeover ? | mod:military,army,armed,rebel | power taken by force; not of a company
n eviction, forced eviction, displacement, dispossession | | people driven from their homes
n police raid, dawn raid, drugs raid, drug raid | | police enter and search a place
n raid | by:$c-police | police enter and search a place
n raid ? | on:office,headquarters,home,house,newsroom,apartment,warehouse | police enter and search a place
n sweep ? | mod:police,security,army,military | police go from door to door; not of a series of matches
n forced labor, forced labour, slavery | | people made to work
n enforced disappearance, forced disappearance | | people taken away by the state and not seen again
v disappear ? | obj:party | the state takes people away and they are not seen again

[COERCE/arrest]
v arrest, rearrest, re-arrest | -obj:decline,slide,fall,slump,development,attention,growth,spread,inflation | police take somebody and keep him
v apprehend, nab, collar | -obj:meaning,nature | police catch somebody they looked for
v round up | obj:party -obj:cattle,sheep,horse,stray,dog | police take many people; not cattle, not a sum
v round up | subj/by:$c-officials -obj:cattle,sheep,horse,stray,dog | police or soldiers take many people
v bust, nick, haul in, haul away, bundle away ? | obj:party | police take somebody; not a broken pipe
v pick up | obj:$c-held subj/by:$c-police | police take somebody; not passengers
v take, bring, remand | into/in:custody obj:party | police take somebody and keep him
v remand | obj:party | a judge keeps somebody in prison until his trial
v handcuff, manacle, shackle | obj:party | police put chains on somebody
v take away, lead away, drag away, drag off ? | obj:party subj/by:$c-police | police take somebody away
v haul off, cart off, whisk away ? | obj:party subj/by:$c-police | police take somebody away
v seize, grab, snatch ? | obj:$c-held subj/by:$c-officials | police take somebody and keep him
v capture, recapture | obj:$c-suspect -obj:imagination,attention | catches somebody who fled or is wanted; not on film
v capture, recapture ? | obj:party -obj:town,city,village,base,airport,refinery,port,bridge,hill,district,position,station,crossing,post,island,province,region,area,ground,territory -in:match,final -on:camera,film,video | catches somebody who fled or is wanted; not a title
v catch ? | obj:$c-culprit subj/by:$c-police | police catch somebody; not a bus
v trap, corner ? | obj:$c-culprit subj/by:$c-police | police leave somebody no way out
v track down, hunt down ? | obj:$c-culprit subj/by:$c-officials | police find and take somebody
v convict | obj:party | a court finds somebody guilty
v find guilty | obj:party | a court finds somebody guilty
v sentence | obj:party | a court sends somebody to prison or to his death
v sentence | to:year,month,death,life,prison,jail,term,imprisonment | a court sends somebody to prison or to his death
v jail, imprison, incarcerate, gaol | | puts somebody in prison
v lock up | obj:party -obj:shop,house | puts somebody in prison; not the door
v put, place | behind:bar obj:party | puts somebody in prison
v send, throw, return, commit | to/into:jail,prison,dungeon,gaol,gulag obj:party | puts somebody in prison
v serve ? | obj:sentence,term subj:party to=subj actor=by -in:office,parliament | is in prison; not a term in office
n arrest, rearrest, re-arrest | -mod:cardiac,respiratory to=of | somebody taken by police
n arrest | of:party -mod:cardiac,respiratory to=of | somebody taken by police
n mass arrest, arbitrary arrest, citizen's arrest | | people taken by police
n apprehension | of:party to=of -about -over | somebody caught; not a fear
n roundup, round-up | of:party to=of -of:news,result,story,market | many taken by police; not the news in brief
n imprisonment, incarceration, jailing, remand | to=of | somebody put in prison
n conviction | of:party to=of | found guilty; not a belief
n guilty verdict | -mod:not | a court finds somebody guilty
n conviction | for:$crime,corruption,bribery,rape,fraud,theft,manslaughter,perjury,libel,assault | found guilty; not a belief
n prison sentence, jail sentence, jail term, prison term | | what a court gave him
n life sentence, suspended sentence, death sentence | | what a court gave him
n sentencing | of:party to=of | a court sends somebody to prison
n capture, recapture ? | of:$c-culprit to=of | somebody wanted is caught; not of carbon
n police swoop, police sting, sting operation ? | | police trick and take people

[COERCE/detain]
v detain | -obj:you,attention,jury | keeps somebody where he cannot leave
v intern | obj:party | keeps people in a camp without trial
v intern ? | in:camp -as -at:firm,company,bank,newspaper | keeps people in a camp; not learning a trade
v hold | in:$c-cell -obj:talk,meeting,hearing,rally | keeps somebody where he cannot leave
v hold ? | obj:$c-held subj/by:$c-officials | police have somebody; not a meeting
$c-aboard = sailor fisherman crew crewman soldier pilot citizen national diplomat worker nun nurse engineer aid-worker missionary
v hold ? | obj:$c-aboard -to:draw | police or a state have somebody
v hold, keep | without:bail,charge,trial | keeps somebody where he cannot leave
v hold incommunicado, hold captive, keep captive, keep prisoner, hold prisoner | | keeps somebody where he cannot leave
v keep | in:$c-cell -in:touch | keeps somebody where he cannot leave
v place, put | under/in:arrest,detention,custody obj:party | keeps somebody at home or in a cell
v confine ? | to/in:home,house,barracks,cell,quarters,room,camp,base obj:party | keeps people in; not a fire to one floor
v quarantine ? | obj:party | keeps people apart from others
n detention, detainment, internment, house arrest | to=of | somebody kept where he cannot leave
n preventive detention, pretrial detention, solitary confinement | to=of | somebody kept where he cannot leave
n confinement ? | of:party to=of | somebody kept where he cannot leave
n captivity ? | | somebody kept where he cannot leave; not animals
n detention | of:party to=of | somebody kept where he cannot leave

[COERCE/ban]
v outlaw, proscribe, criminalize, criminalise, illegalize | -obj:nothing | the law no longer allows it
v ban, prohibit, forbid | obj:$c-rights -by:referee,fifa,uefa -from:competition,tournament,cup | does not let them exist or gather
v ban, prohibit ? | obj:party,book,film,flag,veil,headscarf,song,worship,strike -from:competition,tournament,cup,game,match -for:match,game,doping -subj/by:referee,fifa,uefa,league,school -obj:$sportsmen | does not allow people or what they do; not a player
v ban, bar, prohibit ? | from obj:party -for:match,game,doping,violence -from:game,tournament | does not let somebody do it
v forbid, debar ? | from obj:party -for:match,game,doping,violence -from:game,tournament | does not let somebody do it
v bar, disqualify | obj:$c-person-rights | keeps people from running or acting; not an athlete
v disqualify, deregister | from:election,vote,race,office,poll,ballot obj:party | keeps people from running
v dissolve, disband ? | obj:parliament,assembly,union,group,council subj/by:$c-officials | puts an end to it
v suspend, revoke | obj:licence,license,accreditation,permit,registration,passport,citizenship -obj:sport | a paper that let somebody work or travel is taken from him
v annul | obj:licence,license,accreditation,permit,registration,passport,citizenship -obj:sport | a paper that let somebody work or travel is taken from him
v withdraw, strip | obj:licence,license,accreditation,permit,registration,passport,citizenship -obj:sport | a paper that let somebody work or travel is taken from him
v cancel | obj:licence,license,accreditation,permit,registration,passport,citizenship -obj:sport | a paper that let somebody work or travel is taken from him
v strip ? | of:citizenship,immunity,nationality,right,licence,license,passport,seat obj:party | takes rights away; not titles
v disenfranchise, disfranchise | obj | takes the vote from people
v suspend | obj:constitution,parliament,legislature,judge,lawmaker -obj:disbelief | puts out of force; not a player
v dissolve, disband ? | obj:party subj/by:$c-officials | an authority puts an end to a party or group
v abolish ? | obj:parliament,union,senate,freedom,right | puts an end to it
v close, close down | obj:ngo,office,school,mosque,church,charity,university subj/by:$c-officials | may not go on
v shut, shut down ? | obj:ngo,office,school,mosque,church,charity,university subj/by:$c-officials | may not go on
v shutter ? | obj:newspaper,office,station,bureau,ngo,school,embassy | may not go on; not for the night
v padlock ? | subj/by:$c-officials | police lock up a place
n ban, prohibition | on/against:$c-rights | what may not exist or gather
n ban ? | -mod:travel,import,export,trade,arm,flight,touchline,match,doping,driving | something may not be done
n outlawing, proscription, banning, criminalization, criminalisation | to=of | the law no longer allows it
n dissolution, disbandment ? | of:parliament,assembly,union,council | an authority puts an end to it; not of salt
n disqualification ? | of:$c-person-rights from | kept from running or acting; not an athlete
n revocation, annulment ? | of:licence,license,citizenship,result,registration,accreditation | may not act any more
n closure ? | of:newspaper,ngo,mosque,church,station,charity by:$c-officials | may not go on; not for want of orders
n shutdown ? | of:newspaper,ngo,mosque,church,station,charity by:$c-officials | may not go on; not for want of orders

[COERCE/censor]
v censor, gag, muzzle | obj | does not let people say or print it
v silence ? | obj:$c-critic,critic,opponent,opposition,dissent,media,press | does not let people speak; not a phone, not guns
v block, blacklist | obj:$media,app,platform,twitter,facebook,youtube,access,coverage | keeps people from reading or seeing it
v ban, suspend | obj:$media,app,platform,twitter,facebook,youtube,access,coverage | keeps people from reading or seeing it
v block ? | obj:account,page,portal,blog,video,film,book | keeps people from reading or seeing it; not a shot, not a bill
v jam | obj:signal,broadcast,transmission,frequency,radio,station -obj:traffic | keeps people from hearing it
v take off | off:air obj:$media,show,programme,program | may not be broadcast any more
v take, pull, yank, knock, force | off:air | may not be broadcast any more
v shut down, close down, close | obj:newspaper,station,broadcaster,channel,magazine,newsroom,weekly | a newspaper or station is made to stop
v suspend, raid | obj:newspaper,station,broadcaster,channel,magazine,newsroom,weekly | a newspaper or station is made to stop
v cut, cut off, shut down, shut off | obj:internet,telephone,communication,broadband,phone,mobile | nobody may call or read
v throttle, disable, restrict | obj:internet,telephone,communication,broadband | nobody may call or read
v redact, suppress ? | obj:report,document,news,information,story,book -subj/by:newspaper | keeps it from being known
v expunge, blot out ? | obj:record,name,word,article,passage | keeps it from being read
n censorship, self-censorship, gag order, gagging order | | nothing may be said or seen
n news blackout, media blackout, internet blackout, internet shutdown | | nothing may be said or seen
n blackout, shutdown | mod:internet,media,news,information,communication | no word out; not the lights
n jamming | of:broadcast,signal,radio,station | keeps people from hearing it
n gagging, muzzling, silencing | of to=of | people may not speak

[COERCE/confiscate]
v confiscate, impound, expropriate, requisition, commandeer, sequester, sequestrate | -obj:carbon,jury | takes what is another's
v nationalize, nationalise | | the state takes what is another's
v seize | obj:$c-goods -obj:chance,opportunity,moment,initiative | takes what is another's
v seize ? | subj/by:$c-officials -obj:chance,opportunity,moment,initiative,power,control | police or the state take it
v intercept | obj:shipment,consignment,boat,ship,vessel,cargo,drug,tanker,trawler subj/by:party | stops and takes it; not a pass
v board ? | obj:ship,vessel,tanker,boat,trawler,freighter subj/by:coastguard,commando,marine,soldier,navy | goes aboard by force
v freeze, block | obj:asset,account,fund,deposit,saving subj/by:$c-officials,judge,magistrate -obj:wage | a court or police keep somebody from his money; a state that does is SANCTION
v garnish, forfeit, repossess ? | obj:wage,asset,property,estate subj/by:$c-officials | takes what is another's by order
v appropriate ? | obj:land,property,asset,farm -obj:fund | takes what is another's; not money voted for roads
v take over ? | obj:station,broadcaster,newspaper,bank,company,mine subj/by:state,government,ministry,junta | the state takes it
v grab, take over ? | obj:land,farm,estate,property subj/by:$c-officials,settler,militia | takes what is another's
v steal | -obj:ball,show,march,thunder,limelight,base,point,win,heart,headline,glance | takes what is another's; not the show
v loot, plunder, pillage | | takes what is another's amid disorder
v break | into:home,house,shop,store,office,building,flat,apartment,bank,museum,car,warehouse,embassy | breaks in to steal
v burgle, burglarize, pickpocket, shoplift | | takes what is another's by stealth
v embezzle, misappropriate, siphon off, siphon, swindle, defraud | | takes money by deceit
n confiscation, expropriation, nationalization, nationalisation | to=from | the state or others take what is somebody's
n sequestration, requisition, requisitioning | to=from | the state or others take what is somebody's
n seizure | of:$c-goods -mod:epileptic | police take it; not an illness
n impoundment, impounding, forfeiture ? | of:$c-goods | police or the state take goods; not an illness
n land grab, asset seizure, drug seizure, drug bust, drugs bust, drugs haul, arms haul | | the state or others take what is somebody's
n theft, larceny, embezzlement, burglary, break-in, shoplifting, pickpocketing, heist | | crime: somebody’s property taken
n looting, plunder, plundering, pillage, pillaging, pilfering | | property taken amid disorder

[COERCE/destroy]
v destroy, demolish, raze | obj:$c-sites subj/by:party -subj/by/in:$c-mishap | breaks down what is another's
v flatten, level, wreck | obj:$c-sites subj/by:party -subj/by/in:$c-mishap | breaks down what is another's
v raze | obj:$c-sites -subj/by/in:$c-mishap | breaks down what is another’s
v destroy, demolish, flatten, wreck ? | obj:$c-sites -subj/by/in:$c-mishap | breaks down what is another's; not a storm
v bulldoze | obj:$c-sites | breaks down what is another's; not a bill through parliament
v tear down, pull down, knock down, smash up ? | obj:$c-sites,fence,wall,flag,poster subj/by:party | breaks down what is another's
v burn, burn down, torch, incinerate | obj:$c-sites -subj/by/in:$c-mishap | burns down what is another's
v torch | -obj:relay,record | burns down what is another's
v set ablaze, set alight | -obj:world,internet,imagination | burns what is another's
v set fire | to -obj:alarm -subj/by:$c-mishap | burns what is another's
v set ? | obj:fire,blaze -obj:alarm subj/by:party | burns what is another's; not an alarm
v set | on:fire -obj:world,imagination -subj/by:$c-mishap | burns what is another's
v vandalize, vandalise, deface, desecrate, daub | | spoils what is another's or holy to him
v spray ? | with:paint,graffiti | spoils what is another's
v ransack, trash, smash ? | obj:$c-sites,window,shopfront,camera,equipment -obj:record | breaks what is another's; not a record
v sabotage, scupper ? | obj:$c-sites,railway,cable,plant,line,equipment,system | makes it useless in secret; not a deal
v uproot, poison, cut down ? | obj:tree,crop,orchard,vine,well,olive subj/by:settler,soldier | spoils what others live by
n arson, vandalism, sabotage, desecration, defacement, arson attack, graffiti attack | | what is another's spoiled
n demolition, razing, torching, bulldozing ? | of:$c-sites by:party | homes broken down; not an old stadium by its owner
n destruction ? | of:$c-sites by:party | homes broken down; not by a flood
n scorched earth, house demolition | | homes and fields laid waste

[COERCE/curfew]
n curfew, lockdown | | people may not leave their homes
v lock down ? | obj:city,town,district,province,area,country,neighborhood,neighbourhood | people may not go about
v confine ? | to:home subj/by:$c-officials | people may not leave their homes

[COERCE/martial-law]
n martial law, emergency rule, emergency law | | soldiers or decrees in place of law
n emergency decree, emergency power, military rule | | soldiers or decrees in place of law
n state | of:emergency,siege,exception -of:mind | rights suspended by decree
n emergency ? | mod:state,national,nationwide -mod:medical,service,room | rights suspended by decree

[COERCE/deport]
v deport, banish, exile | -obj:thought | sends somebody out of the country
v repatriate, render ? | obj:$c-held,refugee,prisoner -obj:profit,body,remains,dividend | sends somebody back; not profits
v expel, throw out, kick out, drive out, eject | obj:party -of:work,job,game,cup,court,competition -from:school,match,game -obj:$envoy,student,pupil -subj:school,university,college,club,team,referee | makes somebody leave the land; diplomats are SANCTION
v expel ? | from:union,club,country,university,parliament | makes somebody leave the land; diplomats are SANCTION
v turn back, push back, send back, turn away, send home ? | obj:migrant,refugee,boat,asylum,worker | does not let people in
v refuse entry, deny entry, deny asylum, refuse asylum, deny visa, refuse visa | | does not let somebody in
v hand over ? | obj:$c-culprit to:party | gives somebody wanted to another state
n deportation, banishment, forced exile, mass deportation, refoulement, pushback | to=of | sent out of the country
n expulsion | of:party to=of -of:$envoy,student,pupil | people sent out of the country
n forced return, forced repatriation, forcible return | to=of | people made to go back where they came from

[COERCE/crowd-control]
v disperse, break up, scatter | obj:$c-crowd -subj:it -subj/by:rain | drives a crowd apart; not seeds
v clear | obj:$c-crowd,square,camp,encampment,street subj/by:$c-officials | drives a crowd from a place; not a hurdle
v kettle, corral, hem in ? | obj:$c-crowd subj/by:$c-police | police close in a crowd
v gas tear, spray pepper, charge baton, teargas, tear-gas | obj | police use force against a crowd
v pepper-spray, baton-charge, hose, taser, truncheon | obj | police use force against a crowd
v fire, use, lob | obj:$c-riot-arms subj/by:$police,troop,soldier,guard,force | police use force against a crowd
v shoot, hurl, deploy | obj:$c-riot-arms subj/by:$police,troop,soldier,guard,force | police use force against a crowd
v fire, use, lob ? | obj:bullet,grenade,canister,gas obj:rubber,plastic,stun,tear,pepper | police use force against a crowd
v shoot, deploy ? | obj:bullet,grenade,canister,gas obj:rubber,plastic,stun,tear,pepper | police use force against a crowd
v fire | obj:teargas,gas,cannon obj:tear,water,teargas | police use force against a crowd
v use | obj:gas,cannon,spray,baton obj:tear,water,pepper,baton | police use force against a crowd
v use | obj:force,violence subj:$police,troop,soldier,guard,authority | police use force against a crowd
v charge | subj:$police obj:$c-crowd | police run at a crowd
v charge | subj:$police at/into:$c-crowd,crowd | police run at a crowd
v crack down, clamp down | on -on:spending,cost | stops people by force; also crime
v quell, quash, suppress, crush, put down, squash, smother, squelch | obj:$c-unrest | ends unrest by force; not a conviction
v suppress ? | obj:freedom,right,vote,minority | keeps people down; not a cough
n crackdown, clampdown | -on:spending,cost -on:speeding,litter | people stopped by force
n dispersal ? | of:$c-crowd to=of | a crowd driven apart; not of seeds
n suppression | of:$c-unrest,freedom,right -mod:fire,appetite,immune | people kept down; not a fire
n baton charge, teargas, tear gas, water cannon | | police use force against a crowd
n rubber bullet, pepper spray, stun grenade, riot control | | police use force against a crowd
n use | of:force by:party | police use force against a crowd
n use | of:teargas,gas,cannon,bullet of:tear,water,rubber | police use force against a crowd

[COERCE/restrict]
v restrict, curtail, curb, limit | obj:$c-freedom | leaves people less freedom; not calories
v blockade, cordon off, seal off | | lets nobody in or out
v seal | obj:border,frontier,city,town,district,camp,territory,road -with:tape | lets nobody in or out; not a deal
v close, shut, shut down | obj:border,frontier,crossing,airspace,checkpoint | nobody may pass; a border closed to another land is SANCTION
v close off, block off, fence off, wall off | obj:$c-ways subj/by:$c-officials | nobody may pass; a border closed to another land is SANCTION
v block | obj:$c-ways,convoy,access subj/by:soldier,troop,army,navy,police,authority,rebel,militia,militant,gunman,fighter,insurgent,force,government | nobody may pass; a border closed to another land is SANCTION
v cut off | obj:$c-ways,supply subj/by:soldier,troop,army,rebel,navy,militant,force | lets nobody in or out; not by snow
v surround | subj/by:police,troop,soldier,force,army obj | lets nobody in or out
v surround | obj:building,house,office,headquarters,embassy,home,camp,village subj/by:$c-officials | lets nobody in or out
v tighten | obj:restriction,censorship,curb,grip -obj:import,export,credit,lending,trade,monetary | leaves people less freedom
v toughen | obj:restriction,censorship,curb,grip -obj:import,export,credit,lending,trade,monetary | leaves people less freedom
v impose ? | obj:restriction,limit,rule,fine -obj:tariff | leaves people less freedom
v ground ? | obj:flight,airline,airliner,fleet subj/by:$c-officials | planes may not fly; not for fog
v spy, eavesdrop, snoop | on | watches somebody in secret
v wiretap, surveil, bug ? | obj:party | listens to somebody in secret
v wiretap, bug, surveil, tap | obj:phone,line,call,office,conversation | listens to somebody in secret
v violate, trample ? | obj:right,freedom,liberty | takes from people what is theirs by law
v trample ? | on:right,freedom,liberty | takes from people what is theirs by law
v discriminate ? | against:party | treats some people worse than others
v segregate, ghettoize, marginalize, marginalise ? | obj:party | keeps some people apart from others
v muzzle, straitjacket ? | obj:press,media,union | leaves no room to move
n restriction, curb, limit ? | on:$c-freedom | leaves people less freedom
n blockade, cordon, naval blockade | -mod:sanitary | nobody gets in or out
n closure | of:border,frontier,crossing,airspace | a way or border is closed to all
n border closure, travel restriction, restriction of movement, movement restriction ? | | a way or border is closed to all
n surveillance, wiretapping, wiretap, eavesdropping | -mod:disease,health | somebody watched in secret
n phone tapping, phone-tapping, snooping | -mod:disease,health | somebody watched in secret
n discrimination ? | against:party | some people treated worse than others
n segregation, apartheid ? | of:party | some people kept apart from others
n rights violation, rights abuse, human rights violation, human rights abuse ? | | people denied what is theirs by law
n violation, infringement ? | of:right,freedom,liberty | people denied what is theirs by law

[COERCE/cyber]
v hack | -obj:way,path,tree,vine,cough | gets into another's computers without leave
v hack | into:$c-systems | gets into another's computers without leave
v attack, target | subj/by:hacker,malware,virus obj:$c-systems,party | an attack by computer
v attack, target ? | obj:$c-systems | an attack by computer
v breach, penetrate, infiltrate, compromise ? | obj:$c-systems subj/by:hacker,virus,malware,worm | an attack by computer
v infect, cripple, disable ? | obj:$c-systems subj/by:hacker,virus,malware,worm | an attack by computer
v break | into:$c-systems | gets into another's computers without leave
v steal | obj:data,password,record,email,file,identity from | takes data from another's computers
v phish, spearphish, ddos, dox, doxx, cyberattack | obj | attacks by way of computers
v leak ? | obj:email,file,password,data subj/by:hacker | lets out what was taken from computers
n cyberattack, cyber-attack, cyber attack, cyberwarfare | | an attack by computer
n cyber warfare, cyberwar, cyberespionage, cyber espionage | | an attack by computer
n hack, hacking, hacker attack, ransomware attack | | an attack by computer
n phishing, phishing attack, malware attack, ddos attack | | an attack by computer
n breach | mod:data,datum,security,computer,network | somebody gets into computers; not of a contract
n denial-of-service attack, denial of service, cyber intrusion, computer attack, computer intrusion | | an attack by computer
n attack, intrusion | mod:cyber,hacker,ransomware,malware,phishing,denial-of-service,computer,online,ddos | an attack by computer
`;
