/** SUPPORT: praise, backing, recognition, apology, signed treaties, votes for. Written for this project, Apache-2.0. */
export const SUPPORT = `
$a-policy = plan decision move step policy proposal initiative effort idea measure bid call stance stand position statement
$a-policy-b = project programme program scheme strategy resolution reform candidate candidacy nomination demand request election
$a-policy-c = process role return change appointment withdrawal mission operation cause action approach response result outcome
$a-policy-d = visit deal agreement accord ceasefire truce release peace referendum right independence government leadership ruling
$a-matter = $a-policy $a-policy-b $a-policy-c $a-policy-d
$a-deed = courage bravery leadership contribution commitment work achievement progress success restraint professionalism role
$a-tie = tie relation relationship link partnership friendship alliance bond rapport
$a-law = $law pact treaty budget plan deal agreement appointment nomination deployment proposal sale reform accession
$a-wrong = crime atrocity past role behaviour behavior remark comment mistake error conduct failure death abuse slavery killing

[SUPPORT]
v support | obj:party,$a-matter,$law,$peace,$measure -obj:family,child,life,habit | stands by somebody or a policy; not roofs
v support | obj:sanction,intervention,strike,protest,uprising | stands by a course; the object is what is backed, not done
v back | obj:party,$a-matter,$law,$measure,bill | stands by somebody or a policy; not cars into a drive
v back up | obj:party,claim,$a-matter | stands by somebody; not files or traffic
v endorse | obj -obj:cheque,check,product,brand,shoe | says publicly that he stands by it; not products
v second ? | obj:motion,proposal,nomination,candidate | stands up for another's motion or candidate
v champion ? | obj:$a-matter,right,cause | fights for a cause; the noun is sport
v advocate | obj -obj:violence | speaks for a cause
v advocate | for | speaks for a cause
v espouse ? | obj:cause,view,policy | takes a cause for his own
v promote ? | obj:peace,dialogue,cooperation,democracy,reconciliation,stability,unity | works for it; not staff, films or goods
v favor, favour ? | obj:$a-matter,withdrawal | is for it; not a leg, or the bookmakers' word
v subscribe ? | to:view,idea,policy,$a-matter | shares a view; not papers
v side | with:party | takes somebody's part in a quarrel
v stand | by:party to=by | remains on somebody's side
v stand ? | with/behind:party | is on somebody's side; also where he stands in a room
v rally | behind/around/to:party,$a-matter,cause to=behind | gathers to somebody's side; not of markets
v rally ? | obj:support,supporter,ally,opposition | brings together those who are for a cause
v campaign | for | tries to win votes or help for somebody
v lobby | for | tries to win those in office for a cause
v canvass, stump ? | for | seeks votes for somebody
v vote | for:party,$a-matter,$law,$a-law -for:death | gives his vote to it
v vote | inf | decides by vote to do it
v nominate | obj:party -for:award,prize,oscar,grammy,medal | puts somebody forward for an office; not for a prize
v designate ? | obj:party as:successor,envoy,minister,leader | puts somebody forward; terrorists listed are SANCTION
v put forward ? | obj:candidate,candidacy | names somebody for an office
v swear in ? | obj:president,minister,government,leader,parliament,party | brings somebody into office; not bridges or money
v inaugurate ? | obj:president,minister,government,leader,parliament,party | brings somebody into office; not bridges or money
v crown, enthrone ? | obj:king,queen,monarch,emperor | brings somebody to the throne; not champions
v defend | obj:$a-matter,record,colleague | speaks for a policy that is under attack; not titles or towns
v defend | obj:party against/from:charge,criticism,accusation,claim | speaks for somebody accused
v defend ? | obj:party | speaks or stands for somebody; troops defending a town are like it
v vouch | for | says that somebody can be trusted
v stick up, speak up, speak out, stand up ? | for:party,right,$a-matter | speaks up for somebody or his rights
v plead, intervene ? | on/for:party,behalf | speaks for somebody; not guilty or poverty
v justify, excuse ? | obj:$a-matter,strike,invasion | says that an act was right
v uphold ? | obj:right,decision,ruling,principle,treaty,agreement,ban | says that it stands; courts too
v abide | by:$deal,$peace,ruling,resolution,decision,verdict,result | keeps to what was agreed
v adhere ? | to:$deal,$peace,principle,treaty | keeps to what was agreed
v comply | with:$deal,$peace,resolution,order,ruling,demand,term,obligation,sanction | does what was agreed or asked
v honor, honour ? | obj:$deal,$peace,commitment,promise,pledge,obligation,agreement | keeps to what was agreed
v respect ? | obj:$deal,$peace,sovereignty,border,independence,result,decision | keeps to it or lets it stand
v observe ? | obj:agreement,treaty,accord | keeps to what was agreed
v implement | obj:$deal,accord,resolution,roadmap | puts into effect what was agreed; not software

v praise, commend, laud, applaud, extol, acclaim | | says that somebody did well
v hail | obj -obj:taxi,cab,bus | praises aloud; not taxis
v hail ? | as | praises somebody or a deed with a good name
v salute ? | obj:party,$a-deed,$a-matter | praises; soldiers with the hand are like it
v compliment | obj | says something kind; "complement" is another word
v congratulate, felicitate | obj | wishes joy of a success
v thank | obj | says thanks for what somebody did
v toast ? | obj:party,success,$deal,friendship | drinks to somebody; not bread
v cheer ? | obj:party,$a-matter,news | greets with shouts of joy
v welcome | obj:$a-matter,$law,$measure,report,remark,news,announcement,gesture,verdict | is glad of an act; guests are CONSULT
v appreciate, value ? | obj:$a-matter,support,help,effort,$a-deed,assistance | is thankful; not of currencies
v admire ? | obj:$a-deed,party | thinks highly of somebody
v credit ? | obj:party with/for | says that it was somebody's merit; not accounts
v tout, trumpet ? | obj:$a-matter,$a-deed | praises a thing as a success
v glorify, lionize, lionise, idolize, idolise ? | obj | praises somebody beyond measure
v decorate ? | obj:party with/for | gives somebody a medal; not rooms
v award ? | obj:medal,prize,honor,honour,decoration | gives somebody an honour; not contracts
v honor, honour ? | obj:party,hero,victim | shows respect to somebody
v pay tribute, pay homage | | praises, often the dead
v mourn, commemorate ? | obj:party,victim,death,dead | shows grief or honour for the dead
v console, comfort | obj:party | speaks to the bereaved
v condole, commiserate, sympathize, sympathise, empathize | with | shares somebody's grief or cause
v offer, express, send, convey, extend | obj:condolence,sympathy to=to | tells the bereaved that he shares their grief
v express, voice, show | obj:support,solidarity,backing,appreciation,gratitude,thanks | says that he is on somebody's side
v declare, reiterate, reaffirm | obj:support,solidarity,backing,appreciation,gratitude,thanks | says that he is on somebody's side
v express, voice ? | obj:confidence,satisfaction,trust,hope,optimism | speaks well of somebody or a course
v pledge ? | obj:support,solidarity | promises to stand by somebody
v throw, lend ? | obj:weight,support,backing,voice | puts his weight behind somebody
v wish | obj:success,luck,recovery | speaks well to somebody
v trust ? | obj:party | says that he can rely on somebody
v encourage ? | obj:party in/for:effort,work | gives somebody heart; with an infinitive it is a request
v bless ? | obj:party,$a-matter | gives a yes and good wishes
v embrace, hug ? | obj:party | shows friendship by an embrace
v befriend, court, woo ? | obj:party | tries to win somebody's friendship
v reassure ? | obj:party | tells somebody that he need not fear

v apologize, apologise | | says that he is sorry for what he did
v regret ? | obj:$a-wrong,killing,incident | is sorry for what he did
v express, voice | obj:regret,remorse,contrition | is sorry for what he did
v say sorry | | is sorry for what he did; "sorry to say" has no such object
v repent, atone ? | for | is sorry and makes amends
v forgive | obj:party | does not hold it against somebody any more; debts are AID
v absolve, vindicate | obj:party | says that somebody is without blame

$a-lawful = independence government sovereignty statehood right border council genocide legitimacy
v recognize, recognise | obj:party,$a-lawful | holds it for lawful; not faces
v recognize, recognise | as:government,representative,president,state,leader,ruler | holds somebody for lawful
v acknowledge ? | obj:right,independence,sovereignty,legitimacy | holds it for lawful
v legitimize, legitimise ? | obj:government,party,rule | makes it look lawful
v accredit ? | obj:$envoy | takes or sends an ambassador in form
v admit ? | obj:party to/into/as:union,bloc,organization,organisation,member,alliance | lets a state join; wrongdoing is ACCUSE
v join, enter ? | obj:coalition,alliance,union,bloc,pact,treaty,accord | becomes a party to it; not the army or a queue
v ally, align | with | takes somebody's side for good; not wheels
v ally, align ? | obj with:party | takes somebody's side for good
v unite ? | with/behind/around:party | stands together with others for a cause
v normalize, normalise | obj:$a-tie | opens relations with another land again
v restore, resume, reestablish, re-establish, establish | obj:$a-tie,link | opens relations with another land
v improve, strengthen, deepen, boost, expand, develop, cement, consolidate | obj:$a-tie | makes relations closer; not budgets
v reinforce, enhance, upgrade, foster, cultivate, nurture, forge, build ? | obj:$a-tie | makes relations with another land closer
v mend, repair, rebuild, thaw, reset, warm, revive ? | obj:$a-tie | makes relations good again
v thaw, warm ? | subj:$a-tie | relations become good again; not weather
v reopen, open | obj:embassy,consulate,mission | relations are taken up in form
v reopen, open | obj:embassy,consulate,mission in:party to=in | relations are taken up in form
v exchange | obj:$envoy | relations are taken up in form
v appoint, name | obj:$envoy to | names an envoy to another land
v reconcile ? | obj:$a-tie | makes relations good again

$a-player = player extension record sponsorship club team label season
v sign | obj:$deal,$a-law,declaration,communique,communiqué -obj:$a-player -with:$a-player | puts his name to an agreement
v sign | obj:contract with:party | binds himself; sport and business are like it
v sign ? | obj -obj:$a-player -obj:autograph,contract | puts his name to what was named before: "the treaty, which he signed"
v cosign, co-sign, countersign ? | obj | puts his name to it as well
v initial | obj | puts his letters to a draft treaty
v ink | obj:$deal | puts his name to an agreement
v ratify | obj | parliament makes a treaty binding
v conclude, finalize, finalise, seal | obj:$deal,$a-law | brings an agreement to its end; not borders, speeches
v enter into, enter ? | into:$deal,$peace,alliance,partnership | becomes bound by it; "enter into talks" is CONSULT
v approve | obj:$a-law,$a-matter,use,request | says officially that it may be
v approve | of | thinks well of something
v sanction | obj:$a-matter,use | allows; states and firms sanctioned are SANCTION
v adopt | obj:$law,declaration,treaty,constitution,budget,resolution,charter,plan | a body votes it through; not children
v pass | obj:$law,resolution,bill,budget | a body votes it through; not cars, exams or a ball
v enact | obj:$law | makes a bill law
v clear ? | obj:$a-law,sale,bid,merger | says officially that it may be; not roads or suspects
v authorize, authorise | obj:$a-matter,$aid,deployment,use,force,strike,talk | gives leave in form
v greenlight ? | obj | gives leave without more ado
v ratify, confirm ? | obj:nomination,appointment,nominee | a body says yes to somebody's office; news confirmed is not meant

n support, backing ? | for/from/to/of:party,$a-matter | stands by somebody or a policy
n support | mod:party,diplomatic,political,moral,international,public,full,strong | stands by somebody; not customer support
n endorsement, praise | of:party to=of | somebody is praised or backed
n endorsement | -mod:celebrity,product | says publicly that he stands by it
n solidarity | with | says that he is on somebody's side
n sympathy ? | for/with/to | shares somebody's grief or cause
n condolence | | tells the bereaved that he shares their grief
n praise | -mod:god | says that somebody did well
n commendation, accolade, acclaim ? | for/from/to | says that somebody did well
n applause, ovation ? | for/from | a crowd praises somebody by clapping
n tribute | to | praise, often for the dead
n congratulation | | wishes joy of a success
n compliment ? | to | something kind said of somebody
n gratitude, appreciation | to/for/from | gives thanks; appreciation of a currency is kept out
n thanks ? | for | gives thanks; "thanks to the rain" is kept out
n welcome ? | for/of:$a-matter | is glad of an act
n admiration, respect ? | for:party | thinks highly of somebody
n approval | of/for/from/by | a yes; "approval rating" is a compound on another word
n authorization, authorisation | of/for/from/inf | leave given in due form
n ratification | | parliament makes a treaty binding
n signing | of:$deal,$a-law,$peace -of:player | puts his name to an agreement
n signature ? | of/to/on:$deal,$peace | the name under an agreement
n conclusion ? | of:$deal,treaty,pact | brings an agreement to its end
n adoption, passage ? | of:$law,resolution,bill,budget | a body votes it through
n recognition | of:party,independence,government,state to=of | holds it for lawful
n recognition ? | mod:diplomatic,international | holds it for lawful
n normalization, normalisation | of/between/with | relations are opened again
n rapprochement, détente, detente | | relations become good again
n thaw ? | in/between | relations become good again; not snow
n friendship ? | between/with:party | two stand well with each other
n alliance | with/between/against | stands together for good
n partnership ? | between/with:party | stands together for good
n apology | | says that he is sorry
n regret ? | for/over/at | says that he is sorry for what happened
n forgiveness ? | for/of | does not hold it against somebody
n vindication, exoneration ? | of | says that somebody is without blame
n ally ? | of:party | one who stands by somebody
n nomination ? | of:party to=of | put forward for an office
n inauguration ? | of:president,leader | a leader is brought into office
n accession, admission ? | to:union,bloc,treaty,organization,organisation,alliance | a land becomes member of a body
n compliance, adherence ? | with/to:$deal,$peace,resolution,treaty,agreement | keeps to what was agreed
n implementation ? | of:$deal,accord,$peace | puts into effect what was agreed
n defense, defence ? | of:$a-matter | speaks for a policy; ministries and armies are not meant
n vote ? | for/in:party,$a-matter,favor,favour | a vote given to it
n confidence ? | in:party -mod:no | says that he trusts somebody
n show, expression, message, gesture ? | of:support,solidarity,goodwill,sympathy,friendship | says that he is on somebody's side
n blessing ? | | a yes and good wishes
n goodwill gesture ? | | a small step in friendship

a supportive, appreciative ? | of | says that he is for it
a grateful, thankful ? | to/for | says thanks for what somebody did
a sympathetic ? | to/towards/toward:party,cause | is on somebody's side
a loyal, allied, aligned ? | to/with:party | says that he is on somebody's side
a apologetic, contrite, remorseful ? | | says that he is sorry for what happened
a sorry ? | for:$a-wrong,incident,loss,pain,suffering | is sorry for what he did; not for a person
a proud ? | of:party,$a-deed | thinks highly of somebody
a unanimous ? | in | all are for it
`;
