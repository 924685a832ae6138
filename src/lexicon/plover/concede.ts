/** CONCEDE: giving way in law and policy: bans lifted, prisoners let go, demands met, protests ended. Written for this project, Apache-2.0. */
export const CONCEDE = `
$a-curb = $measure curfew moratorium lockdown quarantine requirement censorship siege freeze levy duty
$a-demand = demand request pressure call claim wish ultimatum threat condition grievance
$a-captive = prisoner detained jailed imprisoned arrested convicted detainee dissident inmate convict protester demonstrator activist journalist student worker opponent suspect politician leader dissident
$a-charge = charge case indictment lawsuit complaint investigation probe warrant accusation proceedings proceeding prosecution
$a-tough = plan policy decision order bill proposal position stance demand threat law decree opposition objection
$a-hold = property land asset territory artefact artifact remains body treasure plane ship boat looted relic
$a-action = $protest $strike sit boycott blockade occupation siege standoff disobedience
$a-air = airstrike air missile drone rocket
$a-breaker = $police force troop soldier army storm rain
$a-liberty = right freedom autonomy independence citizenship suffrage self-rule self-determination status amnesty pardon clemency
$a-body = opposition union newspaper religion organization organisation group media press movement broadcaster
$a-barrier = obstacle barrier roadblock barricade checkpoint block
$a-free = return leave travel vote reopen broadcast publish march gather assemble protest contest resume enter pass cross register

[CONCEDE]
v concede | obj -obj:goal,penalty,try,run,corner,point,free-kick | grants what was asked; not goals
v concede | to/inf | gives way to pressure and does what was asked
v concede ? | that | admits that it is so
v yield | to:party,$a-demand | gives way; not crops, bonds or a road
v give in, cave, cave in, bow, buckle, capitulate | to:$a-demand,blackmail,protester | gives way to pressure; not of roofs
v give in, cave in, capitulate ? | to:party | gives way to somebody; not of roofs
v cave in, give in | subj:party -obj | gives way to pressure; roofs and mines cave in too
v succumb ? | to:$a-demand | gives way to pressure; not to wounds
v submit ? | to:$a-demand,rule,will,arbitration | gives way; not papers
v relent | | gives way after having been hard; storms relent too
v accede, bend ? | to:$a-demand,will | does as he was asked
v accept ? | obj:$a-demand,defeat,result,blame,responsibility | gives way to it
v meet, satisfy | obj:demands,grievance -obj:consumer,growing,rising,energy,peak | does as was demanded
v fulfil, fulfill | obj:demand,request | does as was asked
v heed ? | obj:call,demand,request,appeal | does as was asked
v grant | obj:request,demand,wish,concession,leave,permission | gives what was asked
v back down, climb down, backpedal, backtrack | -obj | gives up a stand he had taken
v backpedal, backtrack, back away, back off | on/from/over:$a-tough | gives up a stand
v retreat, row back, step back ? | from/on:$a-tough | gives up a stand; soldiers are RETREAT
v soften, moderate, temper, tone down ? | obj:stance,stand,position,rhetoric,line,tone,demand,criticism,policy | asks for less or speaks less harshly than before
v water down, dilute ? | obj:$a-tough,resolution,draft | makes less hard; not drinks or shares
v drop, abandon, renounce, forgo, forego | obj:demand,claim,objection,opposition,insistence,precondition,threat | gives up a claim or a demand
v waive | obj -obj:hand | does not insist on it
v give up ? | obj:claim,demand,insistence,control,territory | gives it up; not smoking
v relinquish, cede, surrender | obj:control,territory,land,claim,sovereignty,rule | hands over; fighters are RETREAT
v hand over, transfer, devolve ? | obj:power,control,authority,sovereignty,rule to | gives power or land into others' hands
v reverse, rescind, overturn | -subj:court,judge,tribunal,referee obj:decision,order,policy,$law,ban,expulsion,$a-curb | takes back what had been ordered
v undo, revoke | obj:decision,order,policy,$law,ban,expulsion,$a-curb | takes back what had been ordered
v withdraw, retract, recant ? | obj:$a-tough,accusation,claim,remark,statement,resolution,complaint | takes back what he said
v take back ? | obj:accusation,remark,statement,comment,threat | says that he should not have said it
v scrap, shelve, axe, ax, ditch, junk ? | obj:$a-tough,$a-curb,tax,reform,price | gives up a plan that others fought; not ships
v eat ? | obj:word,crow | says that he had been wrong
v swallow ? | obj:pride,demand | gives way to pressure and does what was asked
v make way ? | for | gives his place to others
v compensate, indemnify ? | obj:party,victim,family | pays for harm that he did
v pay | obj:compensation,reparation,ransom,indemnity,damages | pays for harm, or for somebody's freedom
v redress ? | obj:grievance,wrong,injustice | makes good a harm
v make amend ? | for/to | makes good a harm
v placate, appease, mollify, pacify ? | obj:party,critic | gives a little so as to have peace
v accommodate ? | obj:$a-demand,concern,interest | makes room for what others want; not guests
v restore ? | obj:power,constitution,democracy to | gives power or a lost order back
v reform, liberalize, liberalise ? | obj:system,law,constitution,economy,politics,country | those in power leave people more freedom
v democratize, democratise ? | obj:system,law,constitution,economy,politics,country | those in power leave people more freedom
v decentralize, decentralise ? | | gives power to the regions
v share ? | obj:power with | lets others rule as well
v dissolve ? | obj:parliament,assembly,government,cabinet | ends a parliament or government that was fought; salt is not meant
v call ? | obj:election,referendum | lets the people decide sooner
v replace, dismiss, sack ? | obj:cabinet,government | changes the government that was fought
v acknowledge, admit ? | obj:defeat,mistake,error,responsibility,failure,fault | says that he was wrong
v acknowledge, admit ? | that | says that it is so; under attack a giving way

[CONCEDE/ease-sanctions]
v lift | obj:$a-curb,emergency,control,cap,law,immunity,siege,objection,veto | ends a ban; not boxes, moods or trophies
v raise ? | obj:siege,blockade,embargo | ends it; taxes raised are not meant
v ease, relax | obj:$a-curb,control,law,policy,grip,emergency | makes a ban less hard; not pain
v loosen, slacken | obj:$a-curb,control,law,policy,grip,emergency | makes a ban less hard; not pain
v ease, relax, loosen ? | obj:pressure,tension,condition | makes life under a rule less hard; not pain
v remove, abolish, scrap, repeal, annul, suspend, waive, drop, end | obj:$a-curb | ends a ban, sanction or other curb
v abolish, repeal, annul | obj:$law,law,penalty,decree,censorship,apartheid,slavery,emergency,order | ends a hard law
v rescind, revoke | obj:$law,law,penalty,decree,censorship,apartheid,slavery,emergency,order | ends a hard law
v scrap, abolish, waive, lift, ease, relax | obj:visa | lets people come without leave
v reduce, lower, cut, trim, slash, halve, phase out ? | obj:$a-curb | makes a ban, duty or tax smaller; not costs or jobs
v exempt ? | obj from | lets off from a rule
v unfreeze, unblock, unlock ? | obj:asset,account,fund,site,website | gives back what was frozen
v release ? | obj:asset,fund,account | gives back what was frozen
v defreeze ? | obj | gives back what was frozen
v delist, de-list ? | obj:party | takes somebody off a list of sanctions; not shares
v decriminalize, decriminalise, legalize, legalise | obj | is no crime any more
v unban, deregulate ? | obj | is forbidden no more
v rehabilitate ? | obj:party,dissident | gives somebody his good name back; not patients or roads
v readmit, reinstate | obj:party,worker,student,minister,official,right,law | takes back somebody shut out
v rehire ? | obj | takes back somebody dismissed
v restore | obj:right,internet,citizenship,autonomy,service,freedom,membership,aid | gives back what had been taken
v reopen, open | obj:border,crossing,frontier,checkpoint,airspace | lets people through again
v reopen ? | obj:$way,university,newspaper,market,school | lets people in again; after repairs too
v unseal ? | obj:border,$way | lets people through again
v resume, unblock ? | obj:export,import,supply,flight,trade,aid,shipment | lets goods through again
v clear, dismantle, remove ? | obj:$a-barrier | opens the way again
v allow, permit, let | obj:$protest,opposition,newspaper,media | does not forbid it any more
v allow, permit, let ? | obj:party inf:$a-free | lets somebody do what was forbidden
v authorize, authorise, license, licence ? | obj:$protest,$a-body | does not forbid it any more
v normalize, normalise ? | obj:trade,situation | ends bans so that all is as it was
n lifting, easing, relaxation, loosening | of:$a-curb,emergency,sanction,law | a ban is ended or made less hard
n removal, abolition, repeal, annulment, suspension | of:$a-curb,$law,penalty,slavery,emergency | a hard law is ended
n reduction ? | of/in:sanction,tariff,restriction | a ban, duty made smaller
n exemption, waiver ? | from/for/mod:sanction,visa,tariff | let off from a rule; not of fees at school
n reopening | of:border,$way,crossing,airspace,route | lets people through again
n reinstatement | of | takes back somebody shut out
n legalization, legalisation, decriminalization, decriminalisation | of | is no crime any more
n deregulation, liberalization, liberalisation ? | of | those in power leave people more freedom
n moratorium ? | on:execution,deportation,eviction,debt | a hard measure rests for a time

[CONCEDE/release]
v release | obj:$a-captive,political,man,woman | lets prisoners go; not films, figures or statements
v release | obj from:prison,jail,custody,detention,captivity,arrest,hospital -from:hospital | a state lets prisoners go
v release | on/without:bail,bond,parole,charge | lets a suspect go
v free | obj:$a-captive,man,woman,people | lets prisoners go; captives of fighters are RETREAT
v free | from:prison,jail,custody,detention,captivity | a state lets prisoners go
v free | on:bail,bond | lets a suspect go
v free ? | obj:party | lets somebody go; a hand or a country from debts too
v release ? | obj:party -subj/by:hospital,clinic,label,$business,$sportsmen | lets somebody go; clubs their players too
v set free | obj:party,$a-captive | a state lets prisoners go
v let go, turn loose ? | obj:$a-captive | lets prisoners go; staff let go are kept out by the words
v liberate ? | obj:$a-captive | a state lets prisoners go
v parole | obj | lets a prisoner go before his time
v pardon, amnesty, reprieve | obj:party,$a-captive | remits a punishment; "pardon me" is speech
v spare ? | obj:party,$a-captive,life | remits a punishment; not expense or effort
v grant | obj:amnesty,pardon,clemency,reprieve,bail,parole,release | lets somebody off a punishment
v commute | obj:sentence,penalty,term,punishment | makes a sentence milder; not to work
v commute ? | to:life,imprisonment,term | makes a sentence milder
v remit, quash, overturn ? | obj:sentence,conviction,verdict,term | makes a sentence milder or void; not money sent home
v reduce, cut ? | obj:sentence,conviction,verdict,term | makes a sentence milder or void; not money sent home
v acquit, clear, exonerate ? | obj:party of | a court finds somebody not guilty
v drop, dismiss, withdraw, abandon, discontinue | obj:$a-charge | accuses no more; not bombs or a player
v bail ? | obj:party | lets a suspect go against money; "bail out" is AID
v repatriate | obj:prisoner,body,remains,refugee,exile,migrant,fighter,national | lets prisoners, exiles or the dead go home
v allow, permit, let | obj:refugee,exile,deportee,returnee,settler | lets people come home
n return, repatriation | of:refugee,exile,deportee,migrant | lets people come home
v exchange, swap, trade ? | obj:$prisoner,spy,remains,body | two sides let each other's prisoners go
n release | of:$a-captive,man,woman,people to=of | lets prisoners go; not of films, songs or data
n release ? | of:party to=of | lets somebody go; the release of a band's record names a thing
n release ? | mod:prisoner,early,conditional,bail | a state lets prisoners go
n freeing | of to=of | a state lets prisoners go
n liberation ? | of:$a-captive,prisoner to=of | a state lets prisoners go
n amnesty | -mod:international | remits the punishment of many
n pardon, clemency, reprieve, commutation | -inf | lets somebody off a punishment
n parole, bail ? | for:party | lets go before the end
n acquittal | | a court finds somebody not guilty
n prisoner swap, prisoner exchange, prisoner release | | a state lets prisoners go
n exchange, swap | of:prisoner,detainee,captive,spy,body | two sides let each other's prisoners go
n dismissal, dropping | of:$a-charge | charges against somebody are dropped

[CONCEDE/return]
v return, give back, hand back, restitute | obj:$a-hold,asset,loot | gives property back to its owner; not home
v return, give back, hand back ? | obj:money,painting,art,sculpture | gives property back to its owner; loans of pictures too
v restore ? | obj:$a-hold to:owner,family,heir | gives property back to those it was taken from
v repatriate ? | obj:$a-hold,art,fund | sends art or money back to its land
v hand over, turn over ? | obj:body,remains | gives the dead to their own
n restitution, repatriation ? | of:$a-hold,art,asset | gives property back to those it was taken from
n return | of:$a-hold,asset,art,loot | gives property back to those it was taken from
n handback ? | of | gives property back to those it was taken from

[CONCEDE/rights]
v grant, concede, accord, extend | obj:$a-liberty,right | gives rights; not scholarships
v enfranchise, emancipate, naturalize, naturalise | obj | gives people rights they did not have
v guarantee ? | obj:$a-liberty,representation | gives people rights they did not have
v liberalize, liberalise ? | obj:press,media,visa,travel | lets press or travellers do more than before
v hold, schedule, call ? | obj:early,free,multiparty,multi-party subj:government,president | lets the people decide
v devolve | obj:power | gives power to regions
v integrate, desegregate ? | obj:school,minority | ends the keeping apart of groups in school or town
n devolution, autonomy, self rule ? | for/to/of | gives power to regions
n concession | to:party,$a-demand,opposition,protester | gives way; not shops or mines
n concession ? | -mod:mining,oil,logging,stand,stroke | gives way to pressure and does what was asked
n climbdown, climb down, u turn, about face, backdown, volte face | | gives up a stand
n reversal ? | of/on:$a-tough,policy,decision | gives up a stand
n capitulation, appeasement ? | to/of:party,$a-demand | gives way to pressure
n handover, transfer ? | of:power,sovereignty,authority,control | gives power or land into others' hands
n enfranchisement, emancipation, naturalization, naturalisation ? | of to=of | gives people rights they did not have
n democratization, democratisation ? | of | those in power leave people more freedom
n reparation, indemnity ? | to/for | pays for harm done
n admission ? | of:defeat,guilt,failure,responsibility | says that he was wrong

[CONCEDE/end-protest]
v end, suspend, halt, pause | obj:$a-action -obj:$a-air -subj:$a-breaker | gives up a protest; attacks are RETREAT
v stop, postpone ? | obj:$a-action -obj:$a-air -subj:$a-breaker | gives up a protest or puts it off
v call off, cancel, abandon | obj:$a-action -obj:$a-air | gives up a protest; a meeting cancelled is not meant
v wind up, drop | obj:$a-action -obj:$a-air | gives up a protest; a meeting cancelled is not meant
v call off, end ? | obj:protest,occupation,boycott,vigil | gives up a protest
v defuse ? | obj:standoff,stand-off,protest,tension,crisis,situation | takes the heat out of it; not bombs
v return, go back | to:work,class,classroom,duty | strikers go back to work
v vacate ? | obj:square,building,embassy,campus | protesters leave the place they held
v disperse ? | subj:protester,demonstrator,crowd,rioter -obj | protesters go; dispersed by police is COERCE
v disband ? | subj:protester,camp,demonstration | protesters leave the place they held
v return ? | to:parliament,table | those who stayed away come back
n suspension, cancellation, end ? | of:$protest,boycott,blockade,walkout | a protest is given up
n return ? | to:work | strikers go back to work
`;
