/** Ties cut or reduced: sanctions, expulsions, recalls, talks and aid broken off. Written for this project, Apache-2.0. */
export const SANCTION = `
$b-bond = $ties diplomacy interaction exchange dialogue liaison alliance friendship cooperation collaboration engagement
$b-bond-too = intercourse diplomatic traffic commerce trade communication dealings dealing link-up partnership union association
$b-supply = $aid subsidy assistance shipment delivery supply export import sale payment instalment installment tranche
$b-supply-too = gas oil electricity power weapon arm grain flight service trade financing lending sponsorship investment
$b-body = membership union organisation organization bloc alliance league commonwealth treaty pact convention agreement accord
$b-body-too = commission court coalition club group partnership federation conference forum summit protocol deal body committee
$b-stranger = $envoy foreigner journalist reporter correspondent missionary inspector monitor observer adviser advisor worker
$b-stranger-too = attache spy official delegation mission member representative contractor charity national peacekeeper expatriate
$b-mission = mission embassy consulate delegation legation bureau office staff personnel team ambassador envoy diplomat negotiator
$b-trade = import export trade oil gas good product beef meat wine grain timber flight airline sale arm shipment fish fruit coal
$b-funds = asset account fund holding deposit wealth property reserve
$b-goods = good product import export oil wine beef shop store tea fruit fish coffee lettuce grape
$b-off-list = $talks $visit $deal exercise manoeuvre maneuver match tour
$b-penalty = sanction embargo tariff quota boycott duty
$b-state = country government state regime nation neighbour neighbor ally republic leader minister

[SANCTION]
v sanction | obj:party -obj:plan,decision,move,step,proposal,measure,deal,use,strike,project,attack,killing,raid | puts penalties on somebody; "sanctioned the plan", gave leave, is none
v penalise, penalize, punish ? | obj:$b-state with/over/for | makes a state or firm pay for what it did; not a player
v retaliate ? | against -with:force,fire,missile,rocket,bomb,attack,strike | hits back short of arms
v reciprocate, respond ? | with/by:expulsion,sanction,tariff,countermeasure | hits back short of arms
v isolate, ostracise, ostracize, quarantine ? | obj:party subj:party -from:patient,flu | keeps somebody out of dealings
v shun, blackball, freeze out ? | obj:party | keeps somebody out of dealings
v exclude, bar, debar, disqualify, suspend, shut out ? | obj:party from:$b-body,$b-body-too,$talks,game,tournament | keeps somebody out of a body, talks or games
v suspend, expel, oust, eject | obj:party from:$b-body,$b-body-too | turns a member out
v suspend, revoke, freeze | obj:membership,status,seat,credential | takes membership or standing away from somebody
v strip | obj:party of:membership,accreditation,medal,award,honour,honor,status,seat,immunity,title | takes back an honour
v revoke, rescind, withdraw ? | obj:honour,honor,award,invitation,visa,recognition,endorsement,support,backing | takes back an honour, visa or backing
v withdraw, revoke, rescind | obj:recognition | no longer deals with a government
v disinvite, uninvite, derecognise, derecognize, delist, decertify | | takes back what was given
v distance, dissociate, disassociate | obj:party,himself,itself,themselves,herself from:party | goes apart from somebody
v alienate, estrange ? | obj:party | goes apart from somebody
v abandon, desert, jilt, forsake, ditch, dump, betray ? | obj:ally,coalition,government,party,partner | leaves an ally or partner in the lurch
v break, split, part, secede, break away | with/from:party -obj | goes apart from somebody; not "the rope broke"
v part | obj:company,way with | goes apart from somebody
v turn | obj:back on | goes apart from somebody
v wash | obj:hand of | will have nothing more to do with it
v disengage, disentangle, extricate ? | from | goes apart from somebody
v defund, disinvest, divest ? | | takes its money out of somebody's work
n sanction, sanctions package | -of:court,parliament,law,god -mod:royal,divine,papal,criminal | a penalty on another land; not leave to do something
n punitive measure, punitive action, countermeasure, counter-measure ? | | a step that pays somebody back, short of arms
n counter-sanction, retaliatory measure, reprisal ? | | a step that pays somebody back, short of arms
n isolation, ostracism, exclusion ? | of/from:party | keeping somebody out of dealings
n ostracism, ostracisation, ostracization | | keeping somebody out of dealings
n punishment, penalty ? | on/against:$b-state | making a state pay
n expulsion, suspension, exclusion, ejection | from:$b-body,$b-body-too | turning a member out
n withdrawal, revocation | of:recognition,accreditation,membership,invitation,endorsement | taking back what was given
n derecognition, de-recognition, decertification, delisting ? | | taking back what was given
n estrangement, alienation ? | from/of/by:party | going apart from somebody
n split, schism ? | between/with:party | going apart from somebody

[SANCTION/relations]
v break off, sever, rupture, break, cut, cut off, end, terminate, discontinue | obj:$b-bond,$b-bond-too | ends ties with somebody
v break off, sever, rupture, break, cut, cut off, end, terminate, discontinue | obj:$b-bond,$b-bond-too with:party to=with | ends ties with somebody
v reduce, downgrade, scale back, scale down, loosen | obj:$b-bond,$b-bond-too,representation | has fewer ties with another land
v curtail, limit, weaken, lower | obj:$b-bond,$b-bond-too,representation | has fewer ties with another land
v suspend, freeze, halt, stop, interrupt, pause | obj:$b-bond,$b-bond-too | stops ties for a time
v break | with:party | ends ties with somebody
v break up ? | with:party | ends ties with somebody
v cut loose, cast adrift, cast off ? | obj:party | ends ties with somebody
v sour, deteriorate, worsen, cool, chill ? | subj:$b-bond to=between | relations of two lands become worse
v strain, poison, damage, harm, fray, wreck ? | obj:$ties | does harm to relations of two lands
v declare, consider, name, make | obj:persona,grata | turns out a diplomat
n rupture, severance, severing, break, breach, breaking-off, break-off | of:$b-bond,$b-bond-too | relations of two sides are ended
n rupture, break, breach ? | in/between/with:$ties,party | relations of two sides are ended
n downgrading, downgrade, reduction, curtailment, freeze, suspension, freezing, cooling | of/in:$b-bond,$b-bond-too | has fewer ties with another land
n deterioration, worsening, souring ? | of/in:$b-bond | relations of two lands become worse
n falling-out, falling out, cold shoulder, parting ? | with/between:party | going apart from somebody

[SANCTION/expel]
v expel | -subj:school,university,college,club,team,referee,league,association -obj:air,gas,water,student,pupil,breath,demon | sends somebody out of a country or a body
v expel | obj:$envoy,attache,attaché,consul,mission,delegation,embassy,spy,inspector,monitor,observer,peacekeeper | sends envoys out of the country
v eject, evict, oust, banish, throw out | obj:$b-stranger,$b-stranger-too | sends foreigners or envoys away
v kick out, boot out, turf out, drive out, send packing | obj:$b-stranger,$b-stranger-too | sends foreigners or envoys away
v throw out, kick out, boot out, turf out, drum out, banish ? | obj:party | sends somebody out of a country or a body
v deport ? | obj:$envoy,journalist,correspondent,missionary | sends a stranger out of the country
v order, tell, ask, instruct, give | obj:$envoy,attache,mission,peacekeeper,foreigner,correspondent inf:leave,go,depart | sends envoys or foreigners out of the country
v give ? | obj:day,hour,week inf:leave,depart | sends a stranger out of the country
v deny, refuse, cancel, revoke ? | obj:visa,accreditation obj/to:$b-stranger | keeps a stranger out of the country
v close, shut | obj:embassy,consulate,bureau,office,institute subj:government,authority,ministry,country | a government closes a foreign office on its land
v shut down, padlock | obj:embassy,consulate,bureau,office,institute subj:government,authority,ministry,country | a government closes a foreign office on its land
v excommunicate, disbar, disfrock, defrock, unchurch | | a church or guild sends somebody out
v outlaw ? | obj:$b-stranger,charity,group subj:government,authority | no longer lets somebody work
n expulsion, banishment, ouster | of/from/by:$b-stranger,$b-stranger-too | sending somebody out of a country or a body
n expulsion | -of:air,gas,student,pupil | sending somebody out of a country or a body
n ejection ? | of/from -mod:seat | sending somebody out of a country or a body
n expulsion order, deportation order ? | against | sending somebody out of a country or a body
n excommunication, disbarment | | a church or guild sends somebody out
a unwelcome ? | | is told to stay away

[SANCTION/discontinue]
v cancel, call off, scrap, scrub, abort | obj/of:$visit,$talks | does not go or meet
v cut short, pull out, back out | obj/of/out:$visit,$talks | does not go or meet
v postpone, delay, defer, put off, adjourn ? | obj:$visit,$talks | puts off a visit or talks
v cancel, call off, scrap, ditch, terminate, tear up | obj:$b-off-list -obj:contract | ends a deal or a plan
v cancel, scrap, terminate ? | obj:contract,order,project,programme,program | ends a deal or a plan
v rip up, shelve, axe, ax, nullify | obj:$b-off-list | ends a deal or a plan
v break off, suspend, halt, discontinue, walk out, quit | obj/of/from/out:$talks | leaves talks before their end
v abandon, storm out, freeze | obj/of/from/out:$talks | leaves talks before their end
v leave, interrupt ? | obj:negotiation,talk,summit,conference,dialogue | leaves talks; not "left the meeting"
v withdraw, pull out, walk away, bolt | from/of/out:$talks,$deal,$b-body,$b-body-too | leaves talks or a pact
v exit, retire, drop out, back out | from/of/out:$talks,$deal,$b-body,$b-body-too | leaves talks or a pact
v quit, abandon, renounce, denounce, forsake | obj:$b-body,$b-body-too | leaves a pact or a body
v leave, exit ? | obj:bloc,union,alliance,league,treaty,pact,accord,agreement,coalition,commonwealth | leaves a pact or a body
v abrogate, annul, rescind, revoke, repeal, discard, jettison, unsign, nullify, void | obj:$deal | says that an agreement holds no longer
v terminate, suspend, denounce, scrap, tear up, exit, dump | obj:$deal | says that an agreement holds no longer
v suspend, freeze, halt, stop, cut, cut off, slash, end, discontinue, terminate | obj:$b-supply -subj:storm,snow,flood | stops help, goods or money for a land
v withdraw, suspend, freeze, halt, stop, cut, cut off, end ? | obj:$aid,$b-supply-too -from:bank | stops help or goods
v withhold, hold up, block | obj:$b-supply | keeps back help or money that was due
v reduce, curtail, trim, scale back, axe, pull, delay ? | obj:$b-supply | gives less or no help
v turn off, switch off, shut off, choke off | obj:tap,gas,oil,pipeline,valve,supply,power subj:party to | a state stops selling
v call in ? | obj:loan | wants lent money back
v collapse, founder, break down, unravel, stall, fail, break up ? | subj:$talks,$deal to=between | talks end with nothing
v disband, dissolve, break up, quit, pull out | obj/of/out:coalition,alliance,cabinet | allies end their coalition
v ground, halt, suspend, cancel | obj:flight to/from/over | no more flights to a country
v bring home, call home, pull, send home ? | obj:team,athlete,student subj:government,country | a state calls home its athletes or students
n cancellation, calling-off, scrapping, suspension, postponement | of:$b-off-list,$b-supply,$b-bond | does not go, meet or give
n termination, abrogation, annulment, denunciation, nullification | of:$deal,$b-body | says that an agreement holds no longer
n breakdown, collapse, failure, suspension, breaking-off, adjournment, rupture | of/in:$talks,$deal | talks end with nothing
n cutoff, cut-off, cessation, halt, freeze | of/in/to/on:$b-supply,$b-supply-too | help or goods for another land are stopped
n stoppage, cutback, withholding, interruption | of/in/to/on:$b-supply,$b-supply-too | help or goods for another land are stopped
n aid cut, aid freeze, aid cutoff, aid suspension, funding cut, funding freeze | | gives less or no help
n walkout, walk-out, pullout, pull-out, exit, withdrawal | from/of:$talks,$deal,$b-body | leaves talks or a pact
n departure ? | from:$deal,bloc,union | leaves an agreement or a body
v stop, cease, suspend | ing:cooperate,deal,trade,supply,sell,export,ship,fund,finance | ends trade or work with somebody
v stop, halt, suspend ? | ing:buy,import,purchase | ends trade or work with somebody

[SANCTION/embargo]
v embargo | -obj:news,report,document,story | forbids trade with somebody; not news kept until a day
v blacklist | | forbids dealings with somebody
v ban, bar, forbid, prohibit, outlaw, block, halt, stop, restrict, suspend | obj:import,export,trade,shipment | forbids trade in certain goods or with a land
v ban, bar, forbid, prohibit, block ? | obj:$b-trade from/to:party | forbids trade in certain goods or with a land
v ban | from:airspace,port,market,trading,travel | lets somebody use its airspace or market no more
v impose, slap, levy, place, clamp, tighten, toughen | obj:$b-penalty | puts penalties or trade curbs on a land
v impose, slap, place, clamp | obj:$measure on/against:party -on:$protest,gathering,party | puts penalties or trade curbs on a land; a ban on rallies is COERCE
v extend, widen, renew, broaden, stiffen, reimpose, ratchet up | obj:$b-penalty | keeps or widens penalties on a land
v vote, approve, adopt, agree, announce, introduce, back | obj/on/for:sanction,embargo -to | a body decides on sanctions
v freeze, block | obj:asset,account,fund,holding | keeps somebody from his money
v seize, impound ? | obj:$b-funds subj:$b-state,bank,court,treasury | keeps somebody from his money
v boycott | obj:$b-goods | buys nothing from somebody
v tax, tariff ? | obj:import,good,export,product | puts a tax on another's goods
v raise, increase, hike, double | obj:tariff,duty | puts a tax on another's goods
v close, seal, shut, seal off | obj:border,frontier,airspace,port with/to:party | lets nobody and nothing through
v restrict, curb, limit, choke, strangle, squeeze ? | obj:trade,import,export,economy | lets less be traded with another land
v dump, divest, sell ? | obj:holding,stake,bond,share in:party | sells its shares in a land or firm to press it
n embargo, oil embargo, arms embargo, trade embargo, grain embargo, weapons embargo, fuel embargo | | no trade, or none in certain goods
n trade ban, import ban, export ban, travel ban, flight ban, visa ban, arms ban | | no trade or travel
n boycott | mod:trade,economic,oil,arab,diplomatic | no trade or dealings
n ban | on:$b-trade | no trade, or none in certain goods
n asset freeze | | keeps somebody from his money
n freeze, freezing | of/on:$b-funds | keeps somebody from his money
n tariff ? | -mod:feed-in,electricity,phone | makes trade dearer; also a list of prices
n tariff | on/against:$b-trade,party | puts a tax on another's goods
n import duty, punitive tariff, retaliatory tariff | | puts a tax on another's goods
n counter-tariff, trade barrier, import quota | | puts a tax on another's goods
n trade war, tariff war, trade restriction, economic warfare | | lets less be traded with another land
n economic pressure, trade curb, export control, export curb | | lets less be traded with another land
n blacklist, blacklisting, black list | | no dealings with somebody
n border closure, airspace closure | with/to:party | lets nobody and nothing through
n divestment, disinvestment, divestiture ? | from | sells its shares in a land or firm to press it
n capital flight ? | | sells its shares in a land or firm to press it
v put, place, add | on/to:blacklist obj:party | forbids dealings with somebody
v put | obj:$measure on:party | forbids trade with somebody
v hit, slap, punish, target | obj:party with:$measure | forbids trade with somebody

[SANCTION/withdraw-mission]
v recall, call home, call back, summon home, bring home | obj:$b-mission | a state takes its envoy back
v recall ? | for:consultation | a state takes its envoy back
v withdraw, pull, pull out, evacuate | obj:$b-mission,observer,monitor,inspector,staff,dependent | takes its envoys or observers out of a land
v remove, extract, relocate | obj:$b-mission,observer,monitor,inspector,staff,dependent | takes its envoys or observers out of a land
v close, shut, shutter, vacate, abandon | obj:embassy,consulate,mission,legation -subj:storm,weather | a state or body goes away
v leave, quit ? | subj:observer,monitor,inspector,peacekeeper,delegation,mission | those who watched go away
v send home, order home ? | obj:staff,dependent,diplomat | a state takes its people back
n recall | of:$b-mission | a state takes its envoy back; not of cars
n withdrawal, pullout, pull-out, evacuation, departure | of:$b-mission,observer,monitor,inspector,staff | envoys, observers or staff are taken out of a land
n closure, closing, shutdown | of:embassy,consulate,mission | a state goes away
n embassy closure, embassy shutdown | | a state goes away
`;
