export const OLD = `
[CONSULT/phone]
v telephone | | old
v phone | | old
[CONSULT/phone]
v hold | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v have | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v make | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v place | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v speak | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v talk | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v discuss | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v agree | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
v take | obj/of/on/to/for/in/with/into/against:call,phone,telephone | old
[CONSULT/visit]
v visit | | old
v tour | | old
[CONSULT/visit]
v arrive | obj/of/on/to/for/in/with/into/against:trip,visit | old
v make | obj/of/on/to/for/in/with/into/against:trip,visit | old
v pay | obj/of/on/to/for/in/with/into/against:trip,visit | old
v begin | obj/of/on/to/for/in/with/into/against:trip,visit | old
v start | obj/of/on/to/for/in/with/into/against:trip,visit | old
v end | obj/of/on/to/for/in/with/into/against:trip,visit | old
v conclude | obj/of/on/to/for/in/with/into/against:trip,visit | old
v fly | obj/of/on/to/for/in/with/into/against:trip,visit | old
v travel | obj/of/on/to/for/in/with/into/against:trip,visit | old
[CONSULT/multilateral]
v mediate | | old
[CONSULT/multilateral]
v undertake | obj/of/on/to/for/in/with/into/against:mediation | old
v launch | obj/of/on/to/for/in/with/into/against:mediation | old
v begin | obj/of/on/to/for/in/with/into/against:mediation | old
v offer | obj/of/on/to/for/in/with/into/against:mediation | old
v lead | obj/of/on/to/for/in/with/into/against:mediation | old
[CONSULT]
v meet | | old
v confer | | old
v consult | | old
v negotiate | | old
[CONSULT]
v hold | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v conduct | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v begin | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v start | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v open | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v resume | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v launch | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v attend | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v host | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v join | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v continue | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v conclude | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v have | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
v lead | obj/of/on/to/for/in/with/into/against:conference,consultation,consultations,conversation,dialogue,discussion,discussions,meeting,meetings,negotiation,negotiations,session,summit,talk | old
[CONSULT]
v exchange | obj/of/on/to/for/in/with/into/against:view,views | old
[CONSULT]
v receive | obj/of/on/to/for/in/with/into/against:ambassador,delegation,envoy,leader,minister,president | old
[CONSULT]
v discuss | | old
[CONSULT]
v speak with ? | | old
v speak ? | inf | old
v talk with ? | | old
v talk ? | inf | old
[AGREE]
v agree | | old
v consent | | old
v assent | | old
[AGREE]
v offer | | old
v pledge | | old
v promise | | old
v undertake | | old
v volunteer | | old
[AGREE]
v accept | obj/of/on/to/for/in/with/into/against:agreement,deal,formula,inspector,inspectors,invitation,mediation,offer,plan,proposal,resolution,term,terms,truce | old
[AGREE]
v approve | obj/of/on/to/for/in/with/into/against:deal,deployment,extension,mandate,package,plan,proposal,request | old
v endorse | obj/of/on/to/for/in/with/into/against:deal,deployment,extension,mandate,package,plan,proposal,request | old
[AGREE]
v reach | obj/of/on/to/for/in/with/into/against:accord,agreement,compromise,consensu,consensus,deal,pact,understanding | old
v strike | obj/of/on/to/for/in/with/into/against:accord,agreement,compromise,consensu,consensus,deal,pact,understanding | old
v clinch | obj/of/on/to/for/in/with/into/against:accord,agreement,compromise,consensu,consensus,deal,pact,understanding | old
v broker | obj/of/on/to/for/in/with/into/against:accord,agreement,compromise,consensu,consensus,deal,pact,understanding | old
[AGREE]
v approve ? | | old
v accept ? | | old
[SUPPORT]
v praise | | old
v commend | | old
v laud | | old
v hail | | old
v applaud | | old
v congratulate | | old
v endorse | | old
v defend | | old
v recognise | | old
v recognize | | old
v back | | old
v support | | old
v thank | | old
v honour | | old
v honor | | old
v salute | | old
v forgive | | old
v apologise | | old
v apologize | | old
[SUPPORT]
v sign | obj/of/on/to/for/in/with/into/against:accord,agreement,contract,convention,deal,declaration,memorandum,pact,protocol,treaty | old
v ratify | obj/of/on/to/for/in/with/into/against:accord,agreement,contract,convention,deal,declaration,memorandum,pact,protocol,treaty | old
v conclude | obj/of/on/to/for/in/with/into/against:accord,agreement,contract,convention,deal,declaration,memorandum,pact,protocol,treaty | old
v initial | obj/of/on/to/for/in/with/into/against:accord,agreement,contract,convention,deal,declaration,memorandum,pact,protocol,treaty | old
[SUPPORT]
v establish | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v restore | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v upgrade | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v resume | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v normalise | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v normalize | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v strengthen | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v deepen | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v open | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v re-establish | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v improve | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v expand | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
v boost | obj/of/on/to/for/in/with/into/against:consulate,embassy,link,links,partnership,relation,relations,ty | old
[SUPPORT]
v express | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v voice | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v offer | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v declare | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v pledge | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v reaffirm | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
v reiterate | obj/of/on/to/for/in/with/into/against:backing,condolence,condolences,confidence,solidarity,support,sympathy | old
[SUPPORT]
v welcome ? | | old
[CONCEDE]
v concede | | old
v capitulate | | old
v relent | | old
v yield | | old
v acquiesce | | old
[CONCEDE]
v bow in | | old
v bow | obj/of/on/to/for/in/with/into/against:demand,demands,pressure | old
v give in | | old
v give | obj/of/on/to/for/in/with/into/against:demand,demands,pressure | old
[CONCEDE]
v accept | obj/of/on/to/for/in/with/into/against:demand,demands | old
v meet | obj/of/on/to/for/in/with/into/against:demand,demands | old
v agree | obj/of/on/to/for/in/with/into/against:demand,demands | old
v satisfy | obj/of/on/to/for/in/with/into/against:demand,demands | old
[CONCEDE]
v lift | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v ease | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v relax | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v shorten | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v loosen | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v end | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v scrap | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v remove | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v cancel | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v rescind | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v drop | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v repeal | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
v waive | obj/of/on/to/for/in/with/into/against:ban,barrier,barriers,blockade,charge,charges,curb,curbs,curfew,embargo,emergency,law,restriction,restrictions,sanction,sanctions,siege,tariff,tariffs | old
[CONCEDE]
v call off | | old
v call | obj/of/on/to/for/in/with/into/against:protest,strike | old
v end off | | old
v end | obj/of/on/to/for/in/with/into/against:protest,strike | old
v suspend off | | old
v suspend | obj/of/on/to/for/in/with/into/against:protest,strike | old
[CONCEDE]
v release | obj/of/on/to/for/in/with/into/against:activist,activists,captive,captives,detainee,detainees,dissident,dissidents,hostage,hostages,journalist,journalists,prisoner,prisoners,soldier,soldiers | old
v free | obj/of/on/to/for/in/with/into/against:activist,activists,captive,captives,detainee,detainees,dissident,dissidents,hostage,hostages,journalist,journalists,prisoner,prisoners,soldier,soldiers | old
[CONCEDE]
v grant | obj/of/on/to/for/in/with/into/against:amnesty,autonomy,clemency,independence,pardon | old
v offer | obj/of/on/to/for/in/with/into/against:amnesty,autonomy,clemency,independence,pardon | old
v declare | obj/of/on/to/for/in/with/into/against:amnesty,autonomy,clemency,independence,pardon | old
v announce | obj/of/on/to/for/in/with/into/against:amnesty,autonomy,clemency,independence,pardon | old
[CONCEDE]
v allow | obj/of/on/to/for/in/with/into/against:access,aid,candidate,candidates,enter,inspector,inspectors,observer,observers,opposition,participate,return,run | old
v permit | obj/of/on/to/for/in/with/into/against:access,aid,candidate,candidates,enter,inspector,inspectors,observer,observers,opposition,participate,return,run | old
v let | obj/of/on/to/for/in/with/into/against:access,aid,candidate,candidates,enter,inspector,inspectors,observer,observers,opposition,participate,return,run | old
[CONCEDE]
v reopen | obj/of/on/to/for/in/with/into/against:airport,border,consulate,crossing,crossings,embassy,road | old
v unblock | obj/of/on/to/for/in/with/into/against:airport,border,consulate,crossing,crossings,embassy,road | old
[CONCEDE]
v pardon | | old
v legalise | | old
v legalize | | old
v reinstate | | old
[RETREAT]
v withdraw | | old
v retreat | | old
v surrender | | old
v disarm | | old
v demobilise | | old
v demobilize | | old
v capitulate | | old
[RETREAT]
v pull out | | old
v pull back | | old
v pull | obj/of/on/to/for/in/with/into/against:force,forces,troop,troops | old
[RETREAT]
v lay | obj/of/on/to/for/in/with/into/against:arm,arms,weapon,weapons | old
v give | obj/of/on/to/for/in/with/into/against:arm,arms,weapon,weapons | old
[RETREAT]
v declare | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v announce | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v observe | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v begin | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v call | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v order | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v sign | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v honour | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v honor | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v implement | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
v extend | obj/of/on/to/for/in/with/into/against:armistice,cease-fire,ceasefire,truce | old
[RETREAT]
v resign | | old
v abdicate | | old
[RETREAT]
v step down | | old
v stand down | | old
[RETREAT]
v receive | obj/of/on/to/for/in/with/into/against:inspector,inspectors,monitor,monitors,observer,observers,peacekeeper,peacekeepers | old
v admit | obj/of/on/to/for/in/with/into/against:inspector,inspectors,monitor,monitors,observer,observers,peacekeeper,peacekeepers | old
v accept | obj/of/on/to/for/in/with/into/against:inspector,inspectors,monitor,monitors,observer,observers,peacekeeper,peacekeepers | old
v welcome | obj/of/on/to/for/in/with/into/against:inspector,inspectors,monitor,monitors,observer,observers,peacekeeper,peacekeepers | old
[RETREAT]
v complete | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v begin | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v start | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v speed | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v accelerate | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v announce | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v order | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
v finish | obj/of/on/to/for/in/with/into/against:demobilisation,demobilization,disarmament,pullout,retreat,withdrawal | old
[COOPERATE]
v cooperate | | old
v co-operate | | old
v collaborate | | old
v extradite | | old
[COOPERATE]
v share | obj/of/on/to/for/in/with/into/against:data,evidence,expertise,information,intelligence,prisoner,prisoners,technology | old
v exchange | obj/of/on/to/for/in/with/into/against:data,evidence,expertise,information,intelligence,prisoner,prisoners,technology | old
v swap | obj/of/on/to/for/in/with/into/against:data,evidence,expertise,information,intelligence,prisoner,prisoners,technology | old
[COOPERATE]
v hold | obj/of/on/to/for/in/with/into/against:joint | old
v conduct | obj/of/on/to/for/in/with/into/against:joint | old
v stage | obj/of/on/to/for/in/with/into/against:joint | old
v begin | obj/of/on/to/for/in/with/into/against:joint | old
v carry | obj/of/on/to/for/in/with/into/against:joint | old
[COOPERATE]
v work together | | old
v work | obj/of/on/to/for/in/with/into/against:jointly | old
[COOPERATE]
v hand | obj/of/on/to/for/in/with/into/against:fugitive,suspect,suspects | old
v turn | obj/of/on/to/for/in/with/into/against:fugitive,suspect,suspects | old
[AID]
v donate | | old
[AID]
v give | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v provide | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v send | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v deliver | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v supply | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v ship | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v extend | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v grant | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v offer | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v contribute | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v pledge | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v approve | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v lend | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v allocate | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v distribute | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v fly | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v bring | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
v dispatch | obj/of/on/to/for/in/with/into/against:aid,ammunition,arm,arms,assistance,blanket,blankets,dollar,dollars,equipment,euro,euros,food,fund,funds,grant,grants,humanitarian,intelligence,loan,loans,medical,medicine,medicines,money,relief,supply,tent,tents,vaccine,vaccines,weapon,weapons | old
[AID]
v grant | obj/of/on/to/for/in/with/into/against:asylum,refuge,shelter | old
v offer | obj/of/on/to/for/in/with/into/against:asylum,refuge,shelter | old
v give | obj/of/on/to/for/in/with/into/against:asylum,refuge,shelter | old
[AID]
v send | obj/of/on/to/for/in/with/into/against:doctor,doctors,medic,medics,peacekeeper,peacekeepers,peacekeeping,rescuer,rescuers | old
v deploy | obj/of/on/to/for/in/with/into/against:doctor,doctors,medic,medics,peacekeeper,peacekeepers,peacekeeping,rescuer,rescuers | old
v dispatch | obj/of/on/to/for/in/with/into/against:doctor,doctors,medic,medics,peacekeeper,peacekeepers,peacekeeping,rescuer,rescuers | old
[AID]
v arrive | obj/of/on/to/for/in/with/into/against:peacekeeper,peacekeepers,peacekeeping | old
[AID]
v assist ? | | old
v aid ? | | old
v help ? | | old
v rescue ? | | old
v fund ? | | old
v finance ? | | old
v evacuate ? | | old
v shelter ? | | old
[REQUEST]
v demand | | old
v urge | | old
v request | | old
v appeal | | old
v implore | | old
v exhort | | old
v beseech | | old
v petition | | old
v plead | | old
[REQUEST]
v call for | | old
v call on | | old
v call upon | | old
[REQUEST]
v press for | | old
v press | obj/of/on/to/for/in/with/into/against:hard | old
v push for | | old
v push | obj/of/on/to/for/in/with/into/against:hard | old
v lobby for | | old
v lobby | obj/of/on/to/for/in/with/into/against:hard | old
v campaign for | | old
v campaign | obj/of/on/to/for/in/with/into/against:hard | old
[REQUEST]
v order | inf | old
v ask | inf | old
v tell | inf | old
v instruct | inf | old
v want | inf | old
[REQUEST]
v propose | | old
v suggest | | old
v recommend | | old
[REQUEST]
v issue | obj/of/on/to/for/in/with/into/against:appeal,call,demand,plea,reminder,request | old
v make | obj/of/on/to/for/in/with/into/against:appeal,call,demand,plea,reminder,request | old
v send | obj/of/on/to/for/in/with/into/against:appeal,call,demand,plea,reminder,request | old
v put | obj/of/on/to/for/in/with/into/against:appeal,call,demand,plea,reminder,request | old
[REQUEST]
v insist | | old
[REQUEST]
v invite ? | | old
v ask ? | | old
[REQUEST]
v seek ? | obj/of/on/to/for/in/with/into/against:aid,approval,assistance,asylum,clarification,explanation,extradition,help,permission,support,talk | old
[ACCUSE]
v accuse | | old
v blame | | old
v denounce | | old
v condemn | | old
v criticise | | old
v criticize | | old
v slam | | old
v blast | | old
v decry | | old
v deplore | | old
v rebuke | | old
v chastise | | old
v reprimand | | old
v lambast | | old
v lambaste | | old
v censure | | old
v castigate | | old
v vilify | | old
[ACCUSE]
v investigate | | old
v probe | | old
v indict | | old
v sue | | old
[ACCUSE]
v launch | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v open | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v begin | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v order | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v start | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v conduct | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v announce | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
v demand | obj/of/on/to/for/in/with/into/against:enquiry,inquiry,investigation,probe | old
[ACCUSE]
v lodge | obj/of/on/to/for/in/with/into/against:accusation,charge,charges,complaint,lawsuit,note,protest,suit | old
v file | obj/of/on/to/for/in/with/into/against:accusation,charge,charges,complaint,lawsuit,note,protest,suit | old
v issue | obj/of/on/to/for/in/with/into/against:accusation,charge,charges,complaint,lawsuit,note,protest,suit | old
v make | obj/of/on/to/for/in/with/into/against:accusation,charge,charges,complaint,lawsuit,note,protest,suit | old
v deliver | obj/of/on/to/for/in/with/into/against:accusation,charge,charges,complaint,lawsuit,note,protest,suit | old
[ACCUSE]
v summon | obj/of/on/to/for/in/with/into/against:ambassador,chargé,diplomat,envoy | old
[ACCUSE]
v charge with | | old
[ACCUSE]
v express | obj/of/on/to/for/in/with/into/against:alarm,anger,concern,dismay,outrage,regret | old
v voice | obj/of/on/to/for/in/with/into/against:alarm,anger,concern,dismay,outrage,regret | old
[ACCUSE]
v call | obj/of/on/to/for/in/with/into/against:boycott,sanction,sanctions | old
[ACCUSE]
v complain ? | | old
v allege ? | | old
[REJECT]
v reject | | old
v refuse | | old
v decline | | old
v veto | | old
v rebuff | | old
v spurn | | old
v renege | | old
v oppose | | old
v snub | | old
[REJECT]
v turn down | | old
v turn out | | old
v rule down | | old
v rule out | | old
[REJECT]
v dismiss | obj/of/on/to/for/in/with/into/against:access,accusation,accusations,allegation,allegations,call,calls,charge,charges,claim,claims,demand,demands,entry,offer,proposal,request,visa | old
v deny | obj/of/on/to/for/in/with/into/against:access,accusation,accusations,allegation,allegations,call,calls,charge,charges,claim,claims,demand,demands,entry,offer,proposal,request,visa | old
[REJECT]
v break | obj/of/on/to/for/in/with/into/against:agreement,commitment,pledge,promise,treaty | old
v violate | obj/of/on/to/for/in/with/into/against:agreement,commitment,pledge,promise,treaty | old
v abandon | obj/of/on/to/for/in/with/into/against:agreement,commitment,pledge,promise,treaty | old
[REJECT]
v block | obj/of/on/to/for/in/with/into/against:bill,resolution,statement,vote | old
v obstruct | obj/of/on/to/for/in/with/into/against:bill,resolution,statement,vote | old
[REJECT]
v defy ? | | old
v object ? | | old
v disregard ? | | old
[THREATEN]
v threaten | | old
[THREATEN]
v vow | obj/of/on/to/for/in/with/into/against:avenge,crush,destroy,fight,punish,respond,retaliate,retaliation,revenge | old
v swear | obj/of/on/to/for/in/with/into/against:avenge,crush,destroy,fight,punish,respond,retaliate,retaliation,revenge | old
v pledge | obj/of/on/to/for/in/with/into/against:avenge,crush,destroy,fight,punish,respond,retaliate,retaliation,revenge | old
v promise | obj/of/on/to/for/in/with/into/against:avenge,crush,destroy,fight,punish,respond,retaliate,retaliation,revenge | old
[THREATEN]
v issue | obj/of/on/to/for/in/with/into/against:threat,threats,ultimatum | old
v deliver | obj/of/on/to/for/in/with/into/against:threat,threats,ultimatum | old
v give | obj/of/on/to/for/in/with/into/against:threat,threats,ultimatum | old
v set | obj/of/on/to/for/in/with/into/against:threat,threats,ultimatum | old
[THREATEN]
v warn ? | | old
[PROTEST]
v protest | | old
v demonstrate | | old
[PROTEST/demo-org]
v stage | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
v hold | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
v organise | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
v organize | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
v join | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
v lead | obj/of/on/to/for/in/with/into/against:demonstration,demonstrations,march,protest,protests,rally,sit-in,vigil | old
[PROTEST/demo-org]
v collect | obj/of/on/to/for/in/with/into/against:signature,signatures | old
[PROTEST/demo-org]
v take | obj/of/on/to/for/in/with/into/against:street,streets | old
[PROTEST/strike-hun]
v begin | obj/of/on/to/for/in/with/into/against:hunger | old
v start | obj/of/on/to/for/in/with/into/against:hunger | old
v continue | obj/of/on/to/for/in/with/into/against:hunger | old
v go | obj/of/on/to/for/in/with/into/against:hunger | old
v launch | obj/of/on/to/for/in/with/into/against:hunger | old
v stage | obj/of/on/to/for/in/with/into/against:hunger | old
[PROTEST/strike-gen]
v begin | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v start | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v continue | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v go | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v stage | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v launch | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v call | obj/of/on/to/for/in/with/into/against:strike,walkout | old
v hold | obj/of/on/to/for/in/with/into/against:strike,walkout | old
[PROTEST/strike-gen]
v stop | obj/of/on/to/for/in/with/into/against:tool,tools,work | old
v down | obj/of/on/to/for/in/with/into/against:tool,tools,work | old
[PROTEST/strike-gen]
v walk | obj/of/on/to/for/in/with/into/against:job,jobs | old
[PROTEST/obstruct]
v block | obj/of/on/to/for/in/with/into/against:bridge,entrance,highway,port,railway,road,roads,square,street,streets | old
v blockade | obj/of/on/to/for/in/with/into/against:bridge,entrance,highway,port,railway,road,roads,square,street,streets | old
v barricade | obj/of/on/to/for/in/with/into/against:bridge,entrance,highway,port,railway,road,roads,square,street,streets | old
v obstruct | obj/of/on/to/for/in/with/into/against:bridge,entrance,highway,port,railway,road,roads,square,street,streets | old
v occupy | obj/of/on/to/for/in/with/into/against:bridge,entrance,highway,port,railway,road,roads,square,street,streets | old
[PROTEST/riot-spon]
v riot | | old
[PROTEST/riot-spon]
v throw | obj/of/on/to/for/in/with/into/against:bottle,bottles,molotov,petrol,rock,rocks,stone,stones | old
v hurl | obj/of/on/to/for/in/with/into/against:bottle,bottles,molotov,petrol,rock,rocks,stone,stones | old
[PROTEST/boycott]
v boycott | | old
[PROTEST]
v rally ? | | old
v march ? | | old
v picket ? | | old
[SANCTION]
v impose | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v slap | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v tighten | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v extend | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v adopt | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v announce | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v introduce | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
v widen | obj/of/on/to/for/in/with/into/against:embargo,penalty,sanction,sanctions,tariff,tariffs | old
[SANCTION]
v sever | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
v break | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
v cut | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
v suspend | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
v downgrade | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
v freeze | obj/of/on/to/for/in/with/into/against:relation,relations,ty | old
[SANCTION]
v halt | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v suspend | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v freeze | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v cut | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v stop | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v reduce | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v withhold | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v block | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
v cancel | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation,delivery,export,exports,flight,flights,funding,import,imports,negotiation,negotiations,payment,payments,supply,talk | old
[SANCTION]
v end | obj/of/on/to/for/in/with/into/against:aid,assistance,cooperation | old
[SANCTION]
v cancel | obj/of/on/to/for/in/with/into/against:meeting,summit,talk,trip,visit | old
v postpone | obj/of/on/to/for/in/with/into/against:meeting,summit,talk,trip,visit | old
v call | obj/of/on/to/for/in/with/into/against:meeting,summit,talk,trip,visit | old
[SANCTION]
v expel | obj/of/on/to/for/in/with/into/against:ambassador,attaché,consul,diplomat,diplomats,envoy | old
v recall | obj/of/on/to/for/in/with/into/against:ambassador,attaché,consul,diplomat,diplomats,envoy | old
v withdraw | obj/of/on/to/for/in/with/into/against:ambassador,attaché,consul,diplomat,diplomats,envoy | old
[SANCTION]
v blacklist | | old
v sanction | | old
[SANCTION]
v leave | obj/of/on/to/for/in/with/into/against:negotiation,negotiations,talk | old
v quit | obj/of/on/to/for/in/with/into/against:negotiation,negotiations,talk | old
[MOBILIZE]
v mobilise | | old
v mobilize | | old
v amass | | old
[MOBILIZE/troops]
v deploy | | old
[MOBILIZE/troops]
v send | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v move | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v mass | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v reinforce | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v strengthen | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v train | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v dispatch | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v rush | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v concentrate | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
v raise | obj/of/on/to/for/in/with/into/against:army,fighter,fighters,force,forces,jet,jets,militia,paratrooper,paratroopers,reinforcement,reinforcements,soldier,soldiers,tank,tanks,troop,troops,warship,warships | old
[MOBILIZE/troops]
v put | obj/of/on/to/for/in/with/into/against:alert | old
v place | obj/of/on/to/for/in/with/into/against:alert | old
[MOBILIZE/troops]
v call | obj/of/on/to/for/in/with/into/against:reserve,reserves,reservist,reservists | old
[MOBILIZE/troops]
v hold | obj/of/on/to/for/in/with/into/against:drill,drills,exercise,exercises,maneuver,maneuvers,manoeuvre,manoeuvres | old
v conduct | obj/of/on/to/for/in/with/into/against:drill,drills,exercise,exercises,maneuver,maneuvers,manoeuvre,manoeuvres | old
v begin | obj/of/on/to/for/in/with/into/against:drill,drills,exercise,exercises,maneuver,maneuvers,manoeuvre,manoeuvres | old
v stage | obj/of/on/to/for/in/with/into/against:drill,drills,exercise,exercises,maneuver,maneuvers,manoeuvre,manoeuvres | old
v launch | obj/of/on/to/for/in/with/into/against:drill,drills,exercise,exercises,maneuver,maneuvers,manoeuvre,manoeuvres | old
[MOBILIZE/weapons]
v test | obj/of/on/to/for/in/with/into/against:missile,missiles,nuclear | old
v test-fire | obj/of/on/to/for/in/with/into/against:missile,missiles,nuclear | old
[MOBILIZE/police]
v order | obj/of/on/to/for/in/with/into/against:patrol,patrols | old
v increase | obj/of/on/to/for/in/with/into/against:patrol,patrols | old
v step | obj/of/on/to/for/in/with/into/against:patrol,patrols | old
v begin | obj/of/on/to/for/in/with/into/against:patrol,patrols | old
[MOBILIZE/police]
v deploy | obj/of/on/to/for/in/with/into/against:gendarme,gendarmes,police | old
v send | obj/of/on/to/for/in/with/into/against:gendarme,gendarmes,police | old
v dispatch | obj/of/on/to/for/in/with/into/against:gendarme,gendarmes,police | old
[COERCE/arrest]
v arrest | | old
v jail | | old
v imprison | | old
v apprehend | | old
[COERCE/arrest]
v round up | | old
[COERCE/detain]
v detain | | old
v kidnap | | old
v abduct | | old
v hijack | | old
[COERCE/detain]
v take | obj/of/on/to/for/in/with/into/against:captive,hostage,hostages,prisoner,shield,shields | old
v hold | obj/of/on/to/for/in/with/into/against:captive,hostage,hostages,prisoner,shield,shields | old
v seize | obj/of/on/to/for/in/with/into/against:captive,hostage,hostages,prisoner,shield,shields | old
[COERCE/confiscate]
v confiscate | | old
v impound | | old
[COERCE/confiscate]
v seize | obj/of/on/to/for/in/with/into/against:asset,assets,cocaine,document,documents,drug,drugs,land,money,property,ship,ships,vessel,weapon,weapons | old
[COERCE/destroy]
v demolish | | old
v raze | | old
v destroy | | old
v bulldoze | | old
[COERCE/destroy]
v blow up | | old
v blow down | | old
v burn up | | old
v burn down | | old
[COERCE/ban]
v ban | | old
v outlaw | | old
v prohibit | | old
v bar | | old
v forbid | | old
[COERCE/ban]
v shut | obj/of/on/to/for/in/with/into/against:airspace,border,borders,crossing,crossings,embassy,newspaper,office,offices,school,schools,station,website | old
v close | obj/of/on/to/for/in/with/into/against:airspace,border,borders,crossing,crossings,embassy,newspaper,office,offices,school,schools,station,website | old
[COERCE/censor]
v censor | | old
v deface | | old
[COERCE/censor]
v block | obj/of/on/to/for/in/with/into/against:access,broadcast,broadcasts,internet,website,websites | old
v jam | obj/of/on/to/for/in/with/into/against:access,broadcast,broadcasts,internet,website,websites | old
[COERCE/curfew]
v impose | obj/of/on/to/for/in/with/into/against:curfew | old
v declare | obj/of/on/to/for/in/with/into/against:curfew | old
v extend | obj/of/on/to/for/in/with/into/against:curfew | old
v order | obj/of/on/to/for/in/with/into/against:curfew | old
[COERCE/martial-law]
v impose | obj/of/on/to/for/in/with/into/against:emergency,martial,siege | old
v declare | obj/of/on/to/for/in/with/into/against:emergency,martial,siege | old
v extend | obj/of/on/to/for/in/with/into/against:emergency,martial,siege | old
v proclaim | obj/of/on/to/for/in/with/into/against:emergency,martial,siege | old
[COERCE/deport]
v deport | | old
v expel | | old
v evict | | old
[COERCE/crowd-control]
v disperse | obj/of/on/to/for/in/with/into/against:cannon,crowd,demonstrator,demonstrators,protester,protesters,tear,tearga,teargas | old
v fire | obj/of/on/to/for/in/with/into/against:cannon,crowd,demonstrator,demonstrators,protester,protesters,tear,tearga,teargas | old
v use | obj/of/on/to/for/in/with/into/against:cannon,crowd,demonstrator,demonstrators,protester,protesters,tear,tearga,teargas | old
[COERCE/hack]
v hack | | old
[COERCE]
v sentence | | old
v convict | | old
[COERCE]
v restrict ? | | old
v suspend ? | | old
v raid ? | | old
v seize ? | | old
v force ? | | old
v storm ? | | old
v capture ? | | old
v dissolve ? | | old
[ASSAULT]
v attack | | old
v assault | | old
v ambush | | old
v invade | | old
v massacre | | old
v murder | | old
v kill | | old
v slaughter | | old
v behead | | old
v stab | | old
v maim | | old
[ASSAULT/assassinate]
v assassinate | | old
[ASSAULT/torture]
v torture | | old
[ASSAULT/sexual]
v rape | | old
[ASSAULT/heavy-weapons]
v shell | | old
v bombard | | old
v bomb | | old
v strafe | | old
[ASSAULT/heavy-weapons]
v launch | obj/of/on/to/for/in/with/into/against:air,airstrike,airstrikes,artillery,missile,missiles,mortar,mortars,rocket,rockets,shell,shells | old
v fire | obj/of/on/to/for/in/with/into/against:air,airstrike,airstrikes,artillery,missile,missiles,mortar,mortars,rocket,rockets,shell,shells | old
v lob | obj/of/on/to/for/in/with/into/against:air,airstrike,airstrikes,artillery,missile,missiles,mortar,mortars,rocket,rockets,shell,shells | old
v rain | obj/of/on/to/for/in/with/into/against:air,airstrike,airstrikes,artillery,missile,missiles,mortar,mortars,rocket,rockets,shell,shells | old
[ASSAULT]
v launch | obj/of/on/to/for/in/with/into/against:assault,attack,attacks,bombing,bombings,offensive,operation,raid,raids,strike,strikes | old
v carry | obj/of/on/to/for/in/with/into/against:assault,attack,attacks,bombing,bombings,offensive,operation,raid,raids,strike,strikes | old
v mount | obj/of/on/to/for/in/with/into/against:assault,attack,attacks,bombing,bombings,offensive,operation,raid,raids,strike,strikes | old
v stage | obj/of/on/to/for/in/with/into/against:assault,attack,attacks,bombing,bombings,offensive,operation,raid,raids,strike,strikes | old
[ASSAULT/firearms]
v shoot | | old
[ASSAULT/firearms]
v open | obj/of/on/to/for/in/with/into/against:fire | old
v exchange | obj/of/on/to/for/in/with/into/against:fire | old
[ASSAULT/explosives]
v detonate | | old
[ASSAULT/explosives]
v explode | obj/of/on/to/for/in/with/into/against:bomb,bombs,device,grenade | old
[ASSAULT]
v clash | | old
v battle | | old
v besiege | | old
[ASSAULT]
v fight | | old
[ASSAULT]
v violate | obj/of/on/to/for/in/with/into/against:cease-fire,ceasefire,truce | old
v breach | obj/of/on/to/for/in/with/into/against:cease-fire,ceasefire,truce | old
v break | obj/of/on/to/for/in/with/into/against:cease-fire,ceasefire,truce | old
[ASSAULT/deport]
v force out | | old
v force | obj/of/on/to/for/in/with/into/against:home,homes | old
v drive out | | old
v drive | obj/of/on/to/for/in/with/into/against:home,homes | old
[ASSAULT]
v abuse ? | | old
v mistreat ? | | old
v wound ? | | old
v injure ? | | old
v beat ? | | old
v strike ? | | old
v hit ? | | old
v execute ? | | old
v overrun ? | | old
v occupy ? | | old
v capture ? | | old
`;
