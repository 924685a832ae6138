/** COOPERATE: joint work in trade, arms, courts and intelligence, both sides giving. Written for this project, Apache-2.0. */
export const COOPERATE = `
$a-goods = good oil gas grain wheat coal steel electricity power weapon arm jet food rice commodity crude fuel uranium fertilizer fertiliser
$a-wares = aircraft plane tank missile car machinery produce meat beef timber cotton ore vaccine product energy helicopter submarine
$a-work = project pipeline railway plant reactor dam factory venture facility research development study mission fighter satellite
$a-drill = exercise drill manoeuvre maneuver wargame game training patrol operation flight
$a-intel = intelligence information data detail evidence file fingerprint list expertise technology tip know-how experience
$a-suspect = suspect fugitive criminal accused defendant killer murderer trafficker convict offender terrorist lord financier hacker

[COOPERATE]
v cooperate, co-operate | | works together with another; a witness does so with the police too
v collaborate | | works together; with an occupier too
v partner, team ? | with | joins another in a work; not a team in sport
v team up | with | joins another in a work
v join force | | works together from now on
v join force | with:party to=with | works together with somebody from now on
v join hand ? | | works together from now on
v work together, work jointly | | two or more do a work together
v work ? | with:party | does it together; employment is like it
v work ? | with:party inf | does it together to reach something
v pool ? | obj:resource,effort,fund,sovereignty,expertise,knowledge | puts together what each has
v share ? | obj:resource,burden,cost,expertise,technology,experience,water with/between/among | each gives a part
v deepen, boost, expand, strengthen, increase | obj:cooperation,co-operation,collaboration | works together more than before
v intensify, enhance, extend, broaden, promote | obj:cooperation,co-operation,collaboration | works together more than before
v step up, widen ? | obj:cooperation,co-operation,collaboration,coordination,co-ordination | works together more than before
v develop, foster ? | obj:cooperation,co-operation,collaboration,coordination,co-ordination | works together more than before
v resume, restart | obj:cooperation,co-operation,collaboration,trade,flight,service,exchange | work or dealings together go on again
v renew, restore | obj:cooperation,co-operation,collaboration,trade,flight,service,exchange | work or dealings together go on again
v reestablish, re-establish | obj:cooperation,co-operation,collaboration,trade,flight,service,exchange | work or dealings together go on again
v launch, open, start, inaugurate | obj:flight,route,service,link between/to/with:party | opens a way between two lands
v establish, begin, start, launch ? | obj:cooperation,partnership,venture,$a-work with:party | begins a common work
v launch, build, develop, construct, fund ? | obj:$a-work with:party | builds or begins a work with another
v build jointly, develop jointly, run jointly, operate jointly, conduct jointly | | two or more do a work together
v integrate ? | with/into:economy,market,union | joins its economy to another's
v twin ? | with | two towns are made partners
v link ? | obj:grid,network,railway,economy | joins networks over a border; an idea linked is not meant
v coordinate, co-ordinate ? | obj:effort,action,operation,policy,response with | plans together what each does
v harmonize, harmonise ? | obj:law,rule,policy,tariff | makes its rules like another's
v implement ? | obj:project,programme,program with:party | two or more do a work together
v participate, take part ? | in:project,programme,program,$a-work,effort | joins a common work
v exchange | obj:student,teacher,visit,expert,technology,scholar,delegation | each sends some to the other
v contribute ? | to:effort,project,mission,force | gives a part to a common work
n cooperation, co-operation | -mod:gulf | two or more work together
n collaboration ? | with/between/of | two or more work together
n partnership | with/between/of/mod:strategic,economic,trade,development | works together for long
n coordination, co-ordination ? | with/between:party | plans together what each does
n teamwork ? | between | two or more work together
n joint venture, joint project, joint programme, joint program, joint effort, joint operation | | two or more work together
n joint mission, joint statement, joint investigation ? | | two or more do a work together
n exchange ? | of:student,teacher,expert,technology,good | each sends some to the other
n exchange ? | mod:cultural,student,academic,scientific,educational | each sends some to the other
n venture ? | with/between:party | an undertaking of two or more
n integration ? | with/between:party | joins its economy to another's
n assistance ? | mod:mutual,legal | each helps the other
a cooperative, co-operative ? | with | two or more work together
a joint ? | with:party | done by two or more together

[COOPERATE/economic]
v trade | with:party | buys and sells; players, insults and blows traded have objects
v trade | obj:$a-goods,$a-wares with:party | gives goods for goods
v barter | | exchanges goods for goods
v export | to:party to=to | sells goods to another land
v import | from:party to=from | buys goods from another land
v export, import ? | obj | sells or buys abroad
v reexport, re-export ? | obj | sells abroad what it bought abroad
v sell | obj:$a-goods,$a-wares to:party to=to | sells abroad; not homes or ideas
v buy, purchase | obj:$a-goods,$a-wares from:party to=from | buys abroad; not a drink or a share
v supply, deliver, ship ? | obj:$a-goods,$a-wares to:party -obj:food,rice,vaccine,aid,relief,humanitarian,emergency | sells and sends abroad; gifts are AID
v pipe ? | obj:gas,oil,water to/through | sends fuel to a buyer
v lease ? | obj:base,land,port,site,aircraft to/from:party | lets it for money to a state
v invest | in:party | puts money into another's economy; not time
v invest ? | in | puts money into works
v reinvest ? | in | puts money in again
v inject, pump ? | obj:$money into:party,economy,project | puts money into another's economy
v open ? | obj:market,economy to | lets foreign goods in
v liberalize, liberalise ? | obj:trade,market | lets foreign goods in
v license, licence ? | obj:technology to:party | sells the right to make
v outsource ? | obj to:party | has work done abroad
v sign | obj:contract,order for:$a-goods,$a-wares,$a-work | a sale between states or firms
v award, win ? | obj:contract,tender,concession | a sale between states or firms
v reschedule, restructure, refinance ? | obj:debt,loan | makes repayment easier by agreement; debts let off are AID
v repay, pay back, pay off ? | obj:debt,loan,arrears | gives a loan back
v transit ? | obj through/via | lets another's goods pass through
v connect ? | obj:pipeline,grid,railway | joins pipes, lines or rails with another land's
n trade | with/between:party | buying and selling between lands
n trade ? | mod:bilateral,border,mutual | buying and selling between two
n export, import ? | to/from:party | sells or buys abroad
n sale ? | of:$a-goods,$a-wares | sells abroad; shops' sales are not meant
n sale | of:$a-goods,$a-wares to:party to=to | sells goods to another land
n sale ? | mod:arms,weapons,arm,weapon,oil,gas to | sells goods to another land
n purchase ? | of:$a-goods,$a-wares | buying goods from another land
n shipment, delivery, supply | mod:gas,oil,grain,coal,fuel,wheat,electricity,uranium | goods under way to a buyer
n shipment, delivery ? | of:$a-goods,$a-wares | goods under way to a buyer
n investment ? | in/from:party | puts money into works abroad
n trade deal, trade agreement, trade pact, arms deal, arm deal, gas deal, oil deal | | an agreement on trade
n customs union, common market ? | | lands that trade without duties
n free trade ? | between/with:party | open trade; also within names of blocs
n barter ? | | goods given for goods, without money
n contract ? | with/between:party for:$a-goods,$a-wares,$a-work | a sale between states or firms
n rescheduling, restructuring ? | of:debt | makes repayment easier by agreement
n repayment ? | of:debt,loan | gives a loan back
n twinning ? | | two towns are made partners

[COOPERATE/military]
v exercise, drill, train ? | with:party subj:$troops,navy,military | practise war together; not athletes
v train jointly, patrol jointly | | forces of several lands do it together
v patrol ? | obj with:party | goes on patrol together
v hold, conduct, stage, begin, launch, start, carry out, complete | obj:$a-drill with:party | forces of several lands practise war together
v take part, participate, join | in/obj:exercise,drill,manoeuvre,maneuver,wargame | forces of several lands practise war together
v fight | alongside:party | fights on the same side
v join ? | obj:coalition,operation,mission,patrol with:party | fights on the same side
v escort ? | obj:ship,convoy,vessel,tanker | sails along to guard another's ships
v develop, build, make, produce ? | obj:$weapons,missile,fighter,submarine with:party | makes arms together with another land
v demine, de-mine ? | obj with:party | clears mines together with another land
n joint exercise, joint drill, joint manoeuvre, joint maneuver, joint patrol, joint training | | forces of several lands practise war together
n military exercise, naval exercise, military drill, naval drill ? | with/between:party | forces of several lands practise war together
n exercise, drill, manoeuvre, maneuver ? | with/between:party | practise war together; not physical exercise or the dentist
n interoperability ? | | forces that can fight together
n defense pact, defence pact, military cooperation, military co-operation, military alliance | | works together in arms

[COOPERATE/judicial]
v extradite | to:party to=to | hands a suspect to another state's courts
v extradite | | hands a suspect to another state's courts
v render ? | obj:$a-suspect to | hands a suspect over without a court
v hand over, turn over, surrender, transfer, deliver up | obj:$a-suspect,citizen to:party to=to | hands a suspect to another state
v prosecute jointly, investigate jointly, probe jointly | | courts or police of two states work together
$a-law-court = court tribunal investigator police prosecutor investigation inquiry probe inspector
v cooperate, co-operate | with:$a-law-court | helps a court or the police
v assist, help, aid ? | obj:police,investigator,prosecutor,investigation,inquiry,tribunal | helps a court or the police
v testify, give evidence ? | to/before/at:court,tribunal,inquiry | speaks as a witness
v serve ? | obj:sentence in:homeland | a prisoner is sent home
n extradition | to:party to=to | hands a suspect to another state's courts
n extradition | -mod:treaty | hands a suspect to another state's courts
n rendition ? | of/to:party | hands a suspect over without a court
n handover, hand over, surrender, transfer ? | of:$a-suspect to=to | hands a suspect to another state
n extradition treaty, legal assistance, judicial cooperation, judicial co-operation | | courts of two states work together

[COOPERATE/intelligence]
v share | obj:$a-intel,intelligence with | tells another state's service what it knows
v share ? | obj:intelligence,$a-intel | tells another what it knows; on the web too
v exchange, swap, trade, pool | obj:intelligence,data,evidence,tip,detail | each tells the other what it knows
v pass, pass on, hand over, hand | obj:intelligence,evidence,fingerprint to:party | tells another state's service what it knows
v supply, provide, give | obj:intelligence,evidence,fingerprint to:party | tells another state's service what it knows
v tip off, tip ? | obj:party | warns another of a danger or a deed; not waiters
v alert ? | obj:party to/of/about:plot,threat,attack,danger | warns another of a danger
n intelligence sharing, information sharing, data sharing, intelligence cooperation | | services tell each other what they know
n exchange, sharing | of:$a-intel,intelligence | each tells the other what it knows
n tip off ? | from/to | a warning between services
`;
