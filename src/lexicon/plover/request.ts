/** Requests, appeals, demands and orders, less forceful than threats. Written for this project, Apache-2.0. */
export const REQUEST = `
# What is asked for decides the mode: acts stand in infinitives, things in objects and after "for".
$b-yield-act = withdraw leave pull stop halt end cease release free surrender lift resign disarm retreat return vacate dismantle
$b-yield-deed = abandon quit step evacuate refrain hand lay relinquish reopen desist de-escalate disband refuse renounce retract
$b-yield-thing = ceasefire cease-fire truce withdrawal pullout end halt cessation release resignation surrender return disarmament
$b-restraint = restraint pause de-escalation removal lifting departure extradition calm evacuation handover apology compensation
$b-meet-act = meet negotiate talk discuss sit confer join attend visit resume convene
$b-aid-act = help assist send provide supply give donate contribute lend fund finance deliver host arm deploy
$b-aid-thing = $aid support peacekeeper asylum refuge doctor rescue bailout backing reinforcement arm weapon airlift
$b-change-act = reform change amend revise reconsider repeal elect dissolve democratise democratize overhaul rewrite
$b-change-thing = reform election change democracy referendum revision repeal overhaul amendment dissolution devaluation recount
$b-rights-thing = right freedom equality autonomy independence protection recognition amnesty justice franchise citizenship
$b-mediate-act = mediate intervene arbitrate broker intercede facilitate
$b-mediate-thing = mediation intervention arbitration intercession facilitation mediator arbiter
$b-say-so = action investigation inquiry enquiry answer explanation meeting session response solution support sanction boycott
$b-paid = oil gas product good electricity power fuel energy labour labor housing credit loan steel copper coffee gold service
$b-boards = parliament council court committee congress assembly senate tribunal commission judge electorate voter
$b-leave = extradition permission leave asylum approval clarification guarantee assurance reassurance information access redress

[REQUEST]
v demand | -subj:article,constitution,rule,time,job,task,work,role,situation,game,sport | asks for something as due; not "the job demands skill"
v request | obj | asks for something, formally; not "as requested"
v request | that | asks that something be done
v urge | | presses somebody to do something, or presses for something
v urge on | obj:party | presses somebody to go on
v ask | obj:party inf | asks somebody to do something; not "asked a question"
v ask | obj:party for | asks somebody for something
v ask for, appeal for, plead for, beg for, cry out for | | asks somebody for something
v ask ? | that | asks that something be done
v call | for -obj | asks in public for something; not "called him for a chat"
v call on, call upon | inf | asks somebody in public to do something; not "called on a neighbour", a visit
v call upon ? | upon:party | asks somebody in public for something
v call ? | inf | asks in public for somebody to do something
v appeal | inf | asks somebody earnestly to do something; not "appealed the verdict"
v appeal ? | to:party -obj -against -to:voter,reader,audience,customer,buyer,fan | asks somebody for help; not a film
v beg, implore, beseech, entreat, importune, supplicate, adjure | obj:party | asks somebody humbly and earnestly
v plead | with:party | begs somebody; not "pleaded guilty"
v plead ? | inf | begs to be let do something, or somebody to do it
v exhort, enjoin | obj:party | presses somebody with words to do something
v petition | | asks an authority in writing
v solicit, canvass | obj:$b-aid-thing,contribution,vote,bid,view,signature | asks around for help or backing
v lobby | obj:party | works on somebody who decides, to get something
v lobby for, lobby against ? | | works on those who decide
v campaign for ? | -for:office,presidency,seat,mayor,president,senate | works in public for a change; not for an office
v agitate for, clamour for, clamor for, bay for | | asks loudly for something
v press | obj:party inf | presses somebody to do something
v press | obj:party for | presses somebody for something; not "pressed the button"
v press for, push for, hold out for | for -for:time,space,cash | keeps asking for something; not "pressed for time"
v push ? | obj:party inf | presses somebody to do something; not "pushed the car"
v pressure, pressurise, pressurize, prod, nudge, goad, cajole, badger, hector, needle | obj:party | presses somebody to act
v prevail on, prevail upon | inf | presses somebody until he does it; not "calm prevailed"
v lean on ? | on:party inf | presses somebody quietly to do something
v insist on ? | on -on:anonymity | will have nothing less than something
v insist ? | that | says that something must be done; also "insisted that he was innocent", which is a claim
v require ? | obj:party inf | says that somebody must do something
v order, command, instruct, direct | obj:party inf | tells somebody under him what to do; not "ordered a meal", "directed a film"
v tell ? | obj:party inf | tells somebody to do something; not "told reporters that"
v bid ? | obj:party inf | tells somebody to do something; not "bid for the contract"
v encourage ? | obj:party inf | wants somebody to do something
v advise, counsel ? | obj:party inf | tells somebody what he had better do
v recommend ? | that | says that something should be done
v recommend ? | obj:$measure,$law,$talks,$strike,$b-change-thing | wants a measure taken; not "recommended the soup"
v propose ? | that | wants something done; not "proposed to his girlfriend"
v propose, suggest, put forward | obj:$b-change-thing,amendment,solution,timetable,resolution | asks others to take up a plan
v table, submit, circulate ? | obj:resolution,motion,draft,proposal,demand | lays a demand before a body
v call | obj:$vote | orders a vote; not "called a friend"
v want ? | obj:party inf | wants somebody to do something
v seek ? | obj:$b-leave | asks for a permission or a promise
v seek ? | from:party | asks somebody for something; not "sought shelter from the rain"
v apply for ? | for:membership,asylum,visa,observer,accession,status,citizenship | asks to be let in
v supplicate ? | obj:$b-aid-thing,pardon,forgiveness,mercy | asks humbly for help or mercy
v invoke ? | obj:article,clause,charter,treaty,pact | calls on others under a treaty
v reiterate, renew, repeat, restate | obj:demand,request,appeal,call,plea | makes the same demand again
v remind ? | obj:party of:obligation,duty,commitment,promise | asks somebody to do what he owes
v challenge, dare ? | obj:party inf | asks somebody to show that he can do it; not "challenged the champion"
v bargain for, haggle for ? | | asks for more in a deal
n demand | inf | a request made as due
n demand | that | a request made as due
n demand | by/from:party -for:$b-paid | somebody's request made as due; not demand for goods
n demand | for:$b-yield-thing,$b-restraint,$b-change-thing,$b-rights-thing,$b-say-so,$b-aid-thing,$talks | a request for a deed
n request | -for:service,quote,comment,information,interview,quotation | a request for a deed
n entreaty, supplication, urging, exhortation, adjuration, beseeching | | words that press somebody to do something
n appeal | for | an earnest request; not "the appeal of the film"
n appeal | inf | an earnest request to do something
n appeal ? | to:party -against -mod:court,sex,mass,wide,broad | an earnest request; not an appeal against a verdict
n plea | for/to/from/by -mod:guilty,not-guilty,bargain -of:guilty | an earnest request; not a plea of guilty
n call | for | a public request; not "a phone call"
n call | inf | a public request to do something
n petition | -mod:bankruptcy,divorce | a written request to an authority
n insistence, pressure ? | on/from:party | somebody is pressed; not "pressure on prices"
n lobbying, arm-twisting, cajoling, prodding | | pressing those who decide
n instruction, directive ? | inf | somebody is told to do something
n order ? | inf | somebody is told to do something; not an order for ships
n recommendation ? | inf | somebody is told what he had better do
n recommendation ? | that | something should be done
n clamour, clamor, outcry ? | for | a loud public request
n solicitation, canvassing ? | of/for:$b-aid-thing,vote,contribution | asking around for help or votes
n wish list, shopping list ? | of | what somebody asks for
n letter ? | inf | a letter that asks for something
n pressure | inf | somebody is pressed to do something; not "pressure on prices"

[REQUEST/yield]
v ask, urge, press, request, tell, implore | inf:$b-yield-act,$b-yield-deed | to stop or give up
v beg, entreat, beseech, exhort, order | inf:$b-yield-act,$b-yield-deed | to stop or give up
v call, appeal | on/upon/for inf:$b-yield-act,$b-yield-deed | asks somebody to stop, leave or give up something
v appeal, plead | to/with inf:$b-yield-act,$b-yield-deed | asks somebody to stop, leave or give up something
v demand, request, urge, seek, propose | obj:$b-yield-thing,$b-restraint | asks that somebody stop, leave or give up something
v call, ask, appeal, press, push, plead | for:$b-yield-thing,$b-restraint | asks that somebody stop, leave or give up something
v counsel, preach, plead | obj:$b-restraint,patience,moderation,caution | asks others to be patient or hold back
n call, appeal, demand, request, plea | for:$b-yield-thing,$b-restraint | a request to stop, leave or give up something
n call, appeal, demand, request, plea | inf:$b-yield-act,$b-yield-deed | a request to stop, leave or give up something
n eviction order, evacuation order | | people are told to leave
n ransom demand, extradition request | | somebody asks for money, or for a wanted person, to be handed over

[REQUEST/meet]
v ask, urge, press, request, tell | inf:$b-meet-act | asks somebody to meet or negotiate
v call, appeal | on/upon/for inf:$b-meet-act | asks somebody to meet or negotiate; not "called to discuss it"
v appeal | to inf:$b-meet-act | asks somebody to meet or negotiate
v demand, request, seek, urge, propose, suggest | obj:$talks,audience,interview | asks for a meeting
v call, ask, push, press, appeal | for:$talks | asks for a meeting
v call ? | obj:session,summit,meeting,conference -off | asks others to a meeting; not "called off the meeting"
v invite | to:$talks,$visit,dinner,capital,palace,ceremony | asks somebody to come to talk; other invitations are AGREE
v invite | obj:party to:$talks,$visit,dinner,capital,palace,ceremony | asks somebody to come to talk
v invite | obj:party inf:$b-meet-act | asks somebody to come or join in talks
v summon ? | obj:party | orders somebody to come
v summons ? | obj:party | orders somebody to come
v convoke, convene ? | obj:$b-boards,session,summit,meeting | calls a body together
v woo, court ? | obj:country,government,party,ally,investor | asks for somebody's friendship; not a law court
v beckon ? | obj:party | asks somebody to come nearer
n invitation | to/from/for | somebody is asked to come; not "an invitation to disaster"
n invitation | inf | somebody is asked to come or join
n overture ? | to/towards/from:party | a first word that asks for talks; not of an opera
n call, appeal, demand, request, plea | for:$talks | a request to talk

[REQUEST/mediate]
v ask, urge, request, press, invite | inf:$b-mediate-act | asks somebody to go between two sides
v call, appeal | on/upon/for inf:$b-mediate-act | asks somebody to go between two sides
v appeal | to inf:$b-mediate-act | asks somebody to go between two sides
v seek, request, demand | obj:$b-mediate-thing | asks somebody to go between two sides
v call, ask, appeal | for:$b-mediate-thing | asks somebody to go between two sides
n call, appeal, request, plea | for:$b-mediate-thing | a request to go between two sides

[REQUEST/aid]
v ask, urge, press, request, implore, beg | inf:$b-aid-act | asks somebody to help, give or send
v call, appeal | on/upon/for inf:$b-aid-act | asks somebody to help, give or send
v appeal, plead | to/with inf:$b-aid-act | asks somebody to help, give or send
v demand, request, seek, solicit, urge | obj:$b-aid-thing | asks for help, money, arms or peacekeepers
v ask, call, appeal, beg, plead, press, push, lobby | for:$b-aid-thing | asks for help, money, arms or peacekeepers
v apply for | for:$aid,asylum | asks for help by form
v turn | to:party for:$b-aid-thing | asks somebody for help; not "turned to page two"
v look | to:party for:$b-aid-thing | asks somebody for help
v pass | obj:hat | asks many people for money
v fundraise | | asks many people for money
n call, appeal, demand, request, plea, cry | for:$b-aid-thing | a request for help
n asylum claim, asylum application, aid appeal, flash appeal, funding appeal, distress call, mayday ? | | somebody asks for help
n fundraiser, fundraising, crowdfunding ? | for | asking many people for money

[REQUEST/change]
v ask, urge, press, lobby, petition, tell | inf:$b-change-act | asks somebody to change a law, a policy or a government
v call, appeal | on/upon/for inf:$b-change-act | asks somebody to change a law, a policy or a government
v appeal | to inf:$b-change-act | asks somebody to change a law, a policy or a government
v demand, request, seek, urge | obj:$b-change-thing | asks for reform, elections, another government
v call, ask, press, push, lobby, campaign, agitate | for:$b-change-thing | asks for reform, elections, another government
v champion, advocate | obj:$b-change-thing,$b-rights-thing,$measure,$law | asks in public for a change
v advocate ? | | asks in public for something
n call, appeal, demand, request, plea, push | for:$b-change-thing | a request for reform or elections
n advocacy ? | of/for | asking in public for something
n reform drive, letter-writing campaign, signature drive ? | | asking for a change, by many

[REQUEST/rights]
v demand, request, seek, urge, claim | obj:$b-rights-thing | asks for rights or freedom
v call, ask, press, push, campaign, appeal | for:$b-rights-thing | asks for rights or freedom
v sue ? | for:$b-rights-thing | asks a court for rights
n call, appeal, demand, request, plea, campaign, push | for:$b-rights-thing | a request for rights
`;
