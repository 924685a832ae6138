/** Refusals, rejections, vetoes and open defiance. Written for this project, Apache-2.0. */
export const REJECT = `
$b-offer = offer proposal plan idea call appeal demand request bid invitation overture suggestion initiative plea petition
$b-offer-too = ultimatum condition term draft amendment motion application candidate nominee nomination resolution bill advice
$b-turned-down = $b-offer $b-offer-too $deal $talks $law recommendation notion possibility concession mediation intervention
$b-rule = $law order ban curfew sanction embargo court ruling verdict injunction summons subpoena deadline convention norm rule
$b-rule-too = treaty pact regulation restriction mandate directive instruction warning call appeal demand pressure request
$b-leave-asked = request application permission access visa entry asylum bail parole appeal motion petition accreditation
$b-leave-too = extradition clemency licence license permit recognition passage landing right extension
$b-meeting = $talks invitation audience encounter
$b-to-house = resolution motion bill measure amendment budget treaty nomination statement text draft bid membership
$b-assent = approval consent recognition support assent permission cooperation signature backing ratification payment assistance
$b-giving-up = withdraw leave resign surrender yield disarm release retreat stop halt end bow negotiate step apologise apologize
$b-project = deal plan talk effort bid initiative bill negotiation proposal accord reform merger treaty summit

[REJECT]
v reject | -obj:party,accusation,allegation,claim,charge,organ,transplant -subj:body,$business | says no; denying a charge is no event
v reject | -subj:body,$business obj:$b-turned-down,$b-rule-too | says no to a plan, an offer, a demand
v reject ? | obj:party | says no to somebody; not of a transplant
v refuse | | says no, will not do it
v decline | inf -inf:comment,say,elaborate,discuss,give,answer,name,identify | says no, politely; "declined to comment" is none
v decline | obj:$b-turned-down | says no, politely; not "prices declined"
v spurn, rebuff, rebut ? | | says no and shows that it was not wanted
v spurn, rebuff, scorn, disdain, snub | obj:$b-turned-down | says no and shows that it was not wanted
v snub, stonewall, cold-shoulder, brush off | obj:party | will not deal with somebody
v turn down, knock back | obj:$b-turned-down,$b-leave-asked,request,job | says no; not "turned down the music"
v turn down ? | obj | says no to what was offered or asked
v rule out, preclude | -that -obj:injury,player,play -subj:rain,weather,storm,injury | says that something will not be done
v dismiss, brush aside, brush off, shrug off | obj:$b-turned-down,$b-rule-too | says that a plan or demand is worth nothing
v wave aside, laugh off, sweep aside, pooh-pooh | obj:$b-turned-down,$b-rule-too | says that a plan or demand is worth nothing
v dismiss | obj:$b-turned-down as | says that an offer is worth nothing; not "dismissed the minister"
v discount, scotch ? | obj:possibility,suggestion,prospect,idea,notion | says that something will not be done
v repudiate, disavow, renounce, abjure, forswear | obj:$deal,$b-turned-down,obligation,commitment,debt | no longer stands by it
v resist | obj:$b-turned-down,$b-rule-too,change,reform,effort,attempt | does not do what is asked; not armed resistance
v resist ? | ing | does not do what is asked
v oppose ? | obj:$b-turned-down,sanction,reform,$measure | is against a plan
v balk, baulk, demur, jib | | will not go on with something
v shrink from, shy away from ? | from | will not do something
v say no, say nyet ? | -that | says no to what was offered or asked
v give | obj:shoulder | will not deal with somebody
v withhold, deny | obj:$b-assent | does not give what is asked
v deny, refuse, disallow | obj:$b-leave-asked,$b-leave-too | does not give leave; denying a charge is no event
v deny | obj:party | does not give somebody what he asked for; not "denied the report"
v deny ? | to:party obj:$b-assent,$b-leave-asked,$b-leave-too | does not give somebody leave
v turn away, turn back, bar, refuse entry, deny entry | obj:party | does not let somebody in; not "turned back to him"
v disapprove ? | obj:$b-leave-asked,$b-leave-too | does not give leave
v hold out ? | against | does not give in
v stand firm, hold firm, stand pat, stand fast, hold fast | | does not give in
v stand | obj:ground -for | does not give in
v stick to ? | to:position,gun,stance,demand,condition | does not give in
v dig | obj:heel | does not give in
v dig in ? | -obj | does not give in
v drag | obj:foot | does slowly what is asked
v stall, prevaricate, filibuster, procrastinate, temporise, temporize ? | | puts off what is asked; not "the engine stalled"
v hedge, equivocate ? | on | gives no answer to what is asked
v renege, backtrack, welsh ? | on | does not do what was promised
v break, go back on | obj/on:promise,pledge,word,commitment,agreement,vow,undertaking | does not do what was promised
v back out ? | of/out:$deal,$talks,pledge,promise,commitment | does not do what was promised
v abstain, recuse ? | from | does not take part
v opt out ? | of | does not take part
v disagree ? | inf | says no to what was offered or asked
v contradict, gainsay ? | obj:party | says the opposite of what somebody said
v shun ? | obj:party,$b-meeting,$vote | keeps away from somebody
v evade, duck, sidestep, dodge, skirt ? | obj:demand,question,call,inquiry,summons | gets round what is asked
v tear up, rip up ? | obj:$b-offer,$b-offer-too,ballot | shows that one will not have it
v send back, return ? | obj:$law,draft,budget subj:president,senate,house,court,council | a body does not pass a law
v pour | obj:water on | speaks against a hope
v close | obj:door on/to | says that something will not be done; not of a real door
v slam | obj:door on/in | says that something will not be done
n refusal, rejection, spurning, nyet | -mod:transplant,organ,tissue,graft | a no to what was offered or asked
n rebuff, snub | | a no that shows it was not wanted
n dismissal ? | of:$b-turned-down,claim | a no; not the dismissal of a minister
n denial | of:$b-leave-asked,$b-leave-too,$b-assent | no leave is given; not the denial of a charge
n repudiation, disavowal, renunciation | of:$deal,debt,$b-turned-down,obligation | no longer standing by something
n resistance ? | to:$b-turned-down,$b-rule-too,change,reform,pressure,$measure | not doing what is asked
n opposition ? | to:$b-turned-down,$measure,reform | being against a plan
n intransigence, obduracy, recalcitrance, obstinacy, stubbornness, inflexibility, foot-dragging | | holding to a stand against all pressure
n stonewalling, filibuster, obstructionism, obstruction ? | | keeping something from being decided
n unwillingness, reluctance ? | inf | does not want to do what is asked
n non-cooperation, noncooperation, non-acceptance, nonacceptance ? | | not doing what is asked
n no vote ? | | a vote against a plan
a unwilling, loath, disinclined | inf | will not do what is asked
a reluctant ? | inf | does not want to do what is asked
a opposed ? | to:$b-turned-down,$measure,reform | is against a plan
a adamant | | will not give in
a intransigent, unyielding, obdurate, recalcitrant, uncooperative, unbending, implacable ? | | will not give in
a unreceptive, dismissive, averse ? | to/of:$b-turned-down | says no to what was offered or asked
a unacceptable ? | to:party | somebody says that he will not have it

[REJECT/veto]
v veto | | forbids by right what others decided
v block, bury, kill, stymie, thwart, quash, shelve ? | obj:$b-to-house | keeps a body from deciding; not "blocked the road"
v vote down, throw out, shoot down, strike down, defeat, kick out, nix, reject | obj:$b-to-house,$law,proposal | a body says no
v vote against | | says no by a vote
v overturn, invalidate, strike down, annul ? | obj:$law,$b-to-house subj:court,judge,council,parliament | a body undoes a law
v torpedo, scuttle, scupper, derail, sabotage, sink, stymie, wreck, frustrate | obj:$b-project | keeps a plan from coming about
v override ? | obj:veto,objection,president | a house does it against the president's no
v obstruct, hamper, hinder ? | obj:$b-project,investigation,inquiry,vote,work | keeps something from being decided
v impede, filibuster ? | obj:$b-project,investigation,inquiry,vote,work | keeps something from being decided
n veto | -mod:power,right | a no by right
n voting down, quashing, blocking ? | of:$b-to-house,$law | a body says no
n defeat ? | of:$b-to-house,$law | a body says no; not a lost battle

[REJECT/meet]
v refuse, decline | inf:meet,talk,negotiate,attend,discuss,sit,join,participate,speak,see | will not meet or talk with somebody
v refuse, decline, reject, rebuff, spurn, snub, shun, skip | obj:$b-meeting | will not meet or talk with somebody
v refuse, rule out | ing:meet,talk,negotiate | will not meet or talk with somebody
v rule out, preclude | obj:$talks,dialogue | will not meet or talk with somebody
v boycott | obj:$talks,session,parliament,opening,inauguration,swearing-in | stays away from talks or a session
v stay away ? | from:$talks,session,ceremony | will not come; not of the weather
n refusal | inf:meet,talk,negotiate,attend,speak,sit | will not meet or talk with somebody
n refusal, rejection | of:$b-meeting | will not meet or talk with somebody
n no-show ? | of/by/at | somebody does not come

[REJECT/mediate]
v refuse, reject, rebuff, spurn, rule out | obj:mediation,mediator,intervention,interference,arbitration | will have no go-between
n rejection, refusal | of:mediation,mediator,intervention,interference,arbitration | will have no go-between

[REJECT/aid]
v refuse | inf:help,assist,send,lend,supply,provide,give,contribute,fund,join,sell,pay,deploy,finance | will not give help or goods
v refuse, reject, turn down, turn away, decline, spurn | obj:$aid | takes or gives no help
n refusal | inf:help,assist,send,lend,supply,provide,give,contribute,fund,sell,pay | will not give help or goods
n refusal, rejection | of:$aid | takes or gives no help

[REJECT/yield]
v refuse | inf:$b-giving-up | does not give in
v refuse | inf:accept,allow,let,grant,recognise,recognize,acknowledge,comply,obey,cooperate,sign,ratify | does not give in
v cling | to:power,office,post | does not leave office; not "clung to a branch"
n refusal | inf:$b-giving-up | does not give in
n standoff, stand-off, stalemate, impasse, deadlock ? | between/with/over | neither side gives in

[REJECT/defy]
v defy | -obj:gravity,odds,logic,description,expectation,death,age,belief | openly does what was forbidden; not "defies belief"
v flout, disobey | | does what was forbidden
v ignore, disregard, scoff at | obj/at:$b-rule,$b-rule-too | does as if nothing had been said; not "ignored the rain"
v breach, contravene, infringe, transgress | obj:$law,$b-rule,sanction,embargo,ban | does what a law, treaty or sanction forbids
v violate, break, circumvent, evade | obj:$law,$b-rule,sanction,embargo,ban | does what a law, treaty or sanction forbids
v default ? | on | does not pay what was promised
v fail ? | inf:comply,heed,abide,implement,honor,honour,obey | does not do what was asked
v disrespect, mock ? | obj:$b-rule | does what was forbidden
n defiance, disobedience, insubordination, non-compliance, noncompliance, flouting | -mod:civil | doing what was forbidden
n breach, violation, contravention | of:$law,$b-rule,$deal,resolution,embargo -of:ceasefire,truce,contract | does what a law, treaty or sanction forbids
n infringement, circumvention | of:$law,$b-rule,$deal,resolution,embargo -of:ceasefire,truce | does what a law, treaty or sanction forbids
a defiant | | does not do what was asked
a disobedient, insubordinate, non-compliant, noncompliant ? | | does not do what was asked
`;
