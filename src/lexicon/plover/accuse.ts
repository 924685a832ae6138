/** Criticism, accusations, charges, complaints and investigations. Written for this project, Apache-2.0. */
export const ACCUSE = `
# A thing somebody did or said: where it is the object, "attacked", "slammed", "hit" are meant of words.
$b-policy = decision plan policy move law bill proposal ruling verdict stance position approach strategy budget reform measure
$b-word = remark comment statement speech claim letter interview report response answer silence refusal failure record handling
$b-wrong = attack raid strike killing violence crackdown arrest detention abuse violation invasion occupation bombing shelling
$b-wrong-too = massacre execution torture assassination coup launch repression annexation expulsion provocation aggression murder
$b-deed = $b-policy $b-word $b-wrong $b-wrong-too action act conduct behaviour behavior deal treaty sanction inaction performance
$b-authority = police policeman officer prosecutor detective inspector investigator agent judge magistrate court commission
$b-authority-too = panel tribunal watchdog ombudsman auditor ministry authority inquiry parliament lawmaker senator agency
$b-allegation = allegation accusation claim report complaint charge abuse killing death murder attack incident crash explosion
$b-scandal = violation corruption crime misconduct conduct scandal leak wrongdoing shooting bombing massacre finance blast fraud
$b-offence = $crime conspiracy bribery manslaughter perjury sedition blasphemy fraud libel slander incitement hooliganism arson
$b-offence-too = smuggling trafficking kidnapping kidnap robbery extortion embezzlement laundering desertion spying collusion
$b-anger = anger outrage fury indignation disgust dismay displeasure disapproval disappointment frustration revulsion resentment
$b-worry = concern alarm misgiving doubt reservation unease anxiety scepticism skepticism disquiet consternation apprehension
$b-blame = blame guilt responsibility culpability fault
$b-bad = unacceptable illegal shameful outrageous disgraceful barbaric provocation crime aggression terrorist aggressor mistake

[ACCUSE/disapprove]
v accuse | | says that somebody did a wrong
v condemn, denounce, decry, deplore, deprecate, execrate | | speaks strongly against somebody or a deed
v criticise, criticize, censure, castigate, chastise, lambast, lambaste, excoriate, berate, upbraid | | says in public that somebody or a deed is wrong
v rebuke, reprimand, reproach, reprove, admonish, chide, scold | | tells somebody that he did wrong
v denigrate, disparage, belittle, vilify, malign, defame | | speaks ill of somebody so that others think less of him
v slander, libel, revile, besmirch, demonise, demonize | | speaks ill of somebody so that others think less of him
v fault, pillory, vituperate | | finds bad what somebody does
v deride, ridicule, mock, lampoon, satirise, satirize, taunt | -obj:fate | makes little of somebody in public
v insult, affront, abuse ? | obj:party -with | speaks to or of somebody with contempt
v blame | -obj:weather,rain,wind,fog,error | says that somebody is at fault; not "blamed the weather"
v slam, blast, rap, bash, lash, flay, trash, roast ? | obj:$b-deed | headline word: criticises a plan, words or a deed
v rip, knock, pan, savage, scorch, hammer, pummel ? | obj:$b-deed | headline word: criticises a plan, words or a deed
v slam, blast, rap, bash, savage, lash | obj:party -into -against | headline: criticises; not "slammed into a wall"
v lash out, hit out, strike out, speak out, hit back | at/against | attacks somebody in words
v speak out ? | | says in public that one is against
v snipe, scoff, sneer, jeer, swipe, bridle, fume, seethe | at | shows contempt or anger at somebody; not "sniped from a roof"
v attack, assail | obj:$b-policy,$b-word | attacks what somebody decided or said; not "attacked the convoy"
v attack, assail ? | obj:party as | calls somebody a bad name
v attack ? | obj:party for | attacks somebody in words for what he did
v attack | obj:party subj/by:$critics | attacks somebody in words, as the press does
v rail, inveigh, fulminate, thunder, rant, remonstrate, expostulate | against | speaks loudly and at length against somebody or a deed
v rail ? | at | speaks loudly and at length against somebody or a deed
v take | to:task obj:party | tells somebody that he did wrong
v take | obj:issue,umbrage,exception,offence,offense | says that one does not like something
v take aim ? | at | attacks somebody in words
v find fault | with | says what is wrong with it
v disapprove | | thinks a deed wrong and lets it be known
v dislike, despise, detest, abhor, loathe ? | obj:party,$b-deed | thinks a deed wrong and lets it be known
v object | | says that one is against
v oppose | obj:party,$b-deed,$deal,$law,$measure,idea,expansion,membership | is against somebody or his plan
v impugn, dispute ? | obj:legality,legitimacy,motive,integrity,competence,fitness,honesty,commitment | says that he doubts it is honest or lawful
v question, contest ? | obj:legality,legitimacy,motive,integrity,competence,fitness,honesty,commitment | says that he doubts it is honest or lawful
v challenge ? | obj:legality,legitimacy,$b-policy | says that something is not right; not "challenged the champion"
v disagree | with:party | is of another mind; not "the food disagreed with him"
v differ, part company ? | with:party | is of another mind
v quarrel, bicker, squabble, spar, feud, clash ? | with:party over | argues; not "clashed with soldiers"
v quarrel, bicker, squabble, feud, wrangle ? | over/about -obj | two sides argue in words, not with arms
v brand, label, dub, portray, depict ? | obj:party as | gives somebody a bad name
v brand, label ? | obj:party | gives somebody a bad name; not "branded cattle"
v liken, compare ? | obj:party to:dictator,tyrant,terrorist,thief,nazi,fascist | gives somebody a bad name
v allege | | says that somebody did a wrong, without proof
v insinuate, impute | | hints that somebody did a wrong
v attribute, ascribe ? | obj:$b-wrong,$b-wrong-too,$attack to:party | says who did an attack; not "attributed the painting to"
v trace ? | obj:$b-wrong,$attack to:party | says who did an attack
v pin | obj:$b-blame on | says that somebody is at fault
v lay, place, put, apportion, assign, heap | obj:$b-blame | says that somebody is at fault
v point | obj:finger | says that somebody is at fault
v finger, implicate, incriminate | obj:party | says that somebody had a part in a wrong
v hold responsible, hold accountable, hold liable, hold culpable | | says that somebody is at fault
v suspect | of | thinks that somebody did a wrong
v suspect ? | obj:party | thinks that somebody did a wrong; not "suspected that"
v expose, unmask, out ? | obj:spy,ring,plot,network,fraud,corruption,agent,scheme | tells in public of a wrong
v betray ? | obj:trust,promise,pledge | does not do what he had given his word on
v express, voice, vent, register, convey, signal | obj:$b-anger | says that one is against
v express, voice, register, raise, convey ? | obj:$b-worry | says that one is uneasy
v express, voice, register, raise | obj:$b-worry about/over:$b-deed,party | says that one is uneasy about a deed
v voice, express, declare, signal | obj:opposition | says that one is against
v anger, infuriate, enrage, outrage ? | obj:party to=subj actor=obj | somebody is made angry by somebody
v incense, rile, irk, irritate ? | obj:party to=subj actor=obj | somebody is made angry by somebody
v bristle, recoil ? | at | shows that he does not like what was done
v lament, bemoan, bewail, rue ? | obj:$b-deed | is sorry that something was done
v boo, heckle, catcall | obj:party | shows dislike of a speaker
v shame, embarrass, humiliate ? | obj:party | makes somebody look bad
v caricature, smear, libel | obj:party | makes somebody look bad by lies
v rubbish, pooh-pooh, debunk ? | obj:$b-deed | says that something is worthless
v dress down, tell off, tear into, lay into, call out, light into ? | obj:party | tells somebody that he did wrong
v pour | obj:scorn | says how little he thinks of somebody or a plan
v turn on, round on ? | on:party | begins to attack somebody in words
v distance ? | obj:party from:party,$b-word | says that he does not share a view
v disown, disavow | | says that somebody or a deed is none of his
v discredit ? | obj:party | takes away somebody's good name
n accusation, allegation, recrimination, imputation, insinuation, innuendo | | a word that somebody did a wrong
n condemnation, denunciation, criticism, censure, rebuke | -mod:literary,art,film,textual | words in public that somebody or a deed is wrong
n reprimand, reproach, reproof, castigation, admonition | | words in public that somebody or a deed is wrong
n disapproval, disapprobation, opprobrium, displeasure, odium ? | | thinking a deed wrong and letting it be known
n vilification, denigration, defamation, slander, disparagement, smear, slur, mudslinging, mud-slinging | | speaking ill of somebody so that others think less of him
n smear campaign, verbal attack, personal attack, hate campaign | | an attack in words
n broadside, diatribe, tirade, invective, polemic, harangue, philippic, swipe, jibe, gibe, barb | | an attack in words
n insult, affront, snipe ? | to/against/by:party | words that show contempt for somebody
n outrage, fury, indignation, outcry, uproar, furore, furor, backlash ? | over/at/against/from/among | many are against something
n anger, dismay, resentment, disgust, ire ? | over/at/against/towards/toward | somebody is against something
n concern, alarm, unease, misgiving ? | over/about -for | somebody is uneasy about a deed
n attack ? | mod:verbal,scathing,stinging,blistering,outspoken,scornful,withering,rhetorical on | an attack in words
n objection | -mod:conscientious | a word that one is against
n opposition ? | to | being against; not "opposition leader"
n blame, finger-pointing | -mod:game | saying that somebody is at fault
n blame game, slanging match, shouting match ? | | two sides each say that the other is at fault
n row, quarrel, dispute, spat, feud, wrangle, squabble, rift, disagreement, altercation ? | between/with:party | two sides argue in words, not with arms
n disagreement, difference ? | over/on between/with/among | two sides argue in words, not with arms
n mockery, ridicule, derision, scorn ? | of/from/by:party | making little of somebody
n reservation, doubt ? | about/over mod:serious,grave,strong | says that he doubts a plan is right
n suspicion ? | of/against:party | thinking that somebody did a wrong
n confidence vote, confidence motion, no-confidence vote, no-confidence motion, censure motion | | a house tries its ministers
n vote, motion | of:confidence,censure | a house tries its ministers
n war | of:word | an attack in words
n attribution ? | of:$attack,$b-wrong | saying who did it
n implication ? | of:party in | saying that somebody had a part in a wrong
a critical, scornful, contemptuous, disapproving | of/about/towards/toward/at | speaks against; not "in critical condition"
a critical, scornful, contemptuous | of:party to=of | speaks against somebody
a dismissive, disdainful, scathing | of/about/towards/toward/at | speaks against; not "in critical condition"
a angry, furious, indignant, outraged, incensed, livid, irate, aggrieved ? | at/about/over/with/by | is against what somebody did
a unhappy, dissatisfied, dismayed, appalled, disgusted, annoyed ? | with/at/about/over/by | does not like what was done
a concerned, alarmed, worried ? | about/over/at/by | is uneasy about a deed
a opposed | to | thinks a deed wrong and lets it be known
a suspicious, distrustful, mistrustful ? | of:party to=of | does not trust what somebody says or does
a guilty | of | did a wrong, as a court says
a complicit | in | had a part in a wrong
a responsible, culpable, answerable ? | for:$b-wrong,$b-wrong-too,$attack | did a wrong, as somebody says
v describe, dismiss, condemn | as:$b-bad | calls a deed bad
v name | as:suspect,culprit,mastermind | says who did a wrong
a unacceptable, deplorable, reprehensible, disgraceful ? | that/inf | says that something is bad
v come, be ? | under:fire for/over to=subj actor=by | is criticised; not shot at
v come ? | under:fire from:opposition,critic,lawmaker,press,union,campaigner,activist to=subj actor=from | somebody draws criticism from others; not gunfire
v liken ? | obj:party to | gives somebody a bad name

[ACCUSE/complain]
v complain, grumble, gripe, grouse | -of:pain,headache,chest,fever | says that something is wrong
v whine, carp, grouch, bellyache | -of:pain,headache,chest,fever | says that something is wrong
v protest | obj:$b-policy,$b-word,$b-wrong,treatment subj:$envoy,government,minister,ministry,embassy,country | a state tells another in due form that it objects
v protest ? | to:party | tells somebody that one objects
v protest ? | that | says that something is wrong
v lodge, file, register, deliver, make, hand | obj:protest,complaint,objection,grievance | complains in due form
v summon, call in, carpet, haul in | obj:$envoy,affaires,charge,nuncio | a state complains to another by its envoy
v demarche | | a state complains to another
v air, nurse, vent ? | obj:grievance,complaint | says what is felt to be wrong
v regret ? | obj:$b-deed | is sorry that something was done
n complaint, grievance, gripe, grumbling | -of:pain -mod:chest,stomach,skin | a word that something is wrong
n démarche, demarche | | a state's complaint to another
n protest | to:$envoy,embassy,government,ministry,party | a complaint by one state to another
n protest | mod:formal,diplomatic,official,written,strong,note | a complaint by one state to another
n letter ? | of:protest,complaint | a complaint in writing
n note | of:protest | a state's complaint to another
n whistleblowing, whistle-blowing ? | | telling of a wrong from inside
v protest | to:$envoy,embassy,ministry,government,consulate | a state objects, or somebody objects to a state

[ACCUSE/charge]
v indict, arraign, impeach, prosecute, court-martial, inculpate | | calls somebody before a court
v charge | with:$b-offence,$b-offence-too | a crime is laid to somebody; not "charged with the task"
v charge ? | obj:party with | a crime is laid to somebody
v charge | that | says that somebody did a wrong; not "charged two dollars"
v charge ? | obj:party over/in/under -of:charge | a crime is laid to somebody
v sue | -for:peace -subj:$business,actor,actress,singer | calls somebody before a civil court; not "sue for peace"
v try | obj:party for:$b-offence,$b-offence-too | judges somebody in court; not "tried to", "tried for a goal"
v try | obj:party on:charge | judges somebody in court
v try | obj:party in:absentia,court | judges somebody in court
v file, bring, press | obj:charge,lawsuit,suit,case,action,indictment,complaint,claim against | calls somebody to court
v level, prefer, lay | obj:charge,lawsuit,suit,case,action,indictment,complaint,claim against | calls somebody to court
v file, bring, press, launch | obj:charge,lawsuit,suit | calls somebody to court
v trump up, fabricate, concoct ? | obj:charge,evidence,case | makes up a case against somebody
v stand, face, undergo, await, go | obj/on:trial to=subj -for:election actor=by | somebody is before a court
v face | obj:charge,indictment,prosecution,lawsuit,impeachment,accusation,allegation,criticism to=subj actor=by | somebody has to answer a charge or criticism
v face, come under, draw, attract, provoke, invite | obj/under:criticism,condemnation,censure,ire,scorn to=subj actor=by | somebody draws criticism from others; not gunfire
v put | on:trial | judges somebody in court
v haul, drag, take, bring | before/into/to:court,tribunal,judge,justice obj:party | calls somebody to court
v subpoena, summons | | a court orders somebody to speak
v book, cite ? | obj:party for:$b-offence,$b-offence-too,contempt,violation | police write down a charge; not "booked a flight"
v accuse | of:$b-offence,$b-offence-too subj:prosecutor,court,judge | a crime is laid to somebody by the law
n charge | against:party -mod:cavalry,extra | a crime laid to somebody
n charge | of:$b-offence,$b-offence-too | a crime laid to somebody; not "in charge of"
n charge | mod:$b-offence,$b-offence-too,criminal | a crime laid to somebody; not an electric charge, not a fee
n indictment, arraignment, prosecution, impeachment, court-martial, inculpation | | calling somebody before a court
n lawsuit, litigation, class action, libel suit, legal action, legal challenge | | calling somebody before a civil court
n suit | against/by | calling somebody before a civil court; not a dress
n case ? | against:party | what is brought against somebody in court
n trial | of:party | judging somebody in court
n trial ? | -mod:clinical,drug,vaccine,time,medical,flight,field,sea -of:drug,vaccine,strength -for:team | judging somebody in court; not a test of a drug
n show trial, mistrial, retrial, murder trial, treason trial, war crimes trial | | judging somebody in court
n subpoena, summons, arrest warrant, warrant ? | | a court orders somebody to come
n legal proceedings, criminal proceedings, proceedings ? | against | calling somebody before a court
v open, launch, build | obj:case against | calls somebody to court
v testify, inform ? | against/on:party | tells a court of a wrong
n testimony ? | against:party | telling a court of a wrong

[ACCUSE/investigate]
v investigate, probe | -obj:effect,impact,use,relationship,property -subj:study,researcher,scientist,paper | looks into a deed
v look into, inquire into ? | into:$b-allegation,$b-scandal | looks into a deed; not "looked into the camera"
v enquire into, delve into ? | into:$b-allegation,$b-scandal | looks into a deed; not "looked into the camera"
v inquire, enquire ? | into:$b-allegation,$b-scandal | looks into a deed
v examine, review ? | obj:allegation,accusation,complaint,misconduct subj:$b-authority,$b-authority-too | looks into a deed
v study, consider ? | obj:allegation,accusation,complaint,misconduct subj:$b-authority,$b-authority-too | looks into a deed
v interrogate, cross-examine, debrief | | questions somebody under suspicion
v question | obj:party subj:$b-authority,$b-authority-too | questions somebody under suspicion
v question | obj:party over/about/on/in -subj:reporter,journalist,pollster | questions somebody under suspicion; not by the press
v interview ? | obj:witness,suspect subj:$b-authority | police ask a witness; not a talk with the press
v quiz, grill ? | obj:party subj:$b-authority,$b-authority-too | questions somebody hard; not "grilled fish"
v summon | for:questioning,interrogation | a suspect is called in
v audit | | looks into somebody's books
v scrutinise, scrutinize | obj:party,account,record,book,finance,conduct | looks closely for a wrong
v monitor, surveil ? | obj/on:party,phone,call | watches somebody to find out a wrong
v exhume | | digs up a body to find out how somebody died
v trail, shadow, tail ? | obj:party subj:$b-authority,agent | police or agents follow a suspect
v launch, open, order, reopen | obj:investigation,inquiry,enquiry,probe,inquest | looks into a deed to find out who did wrong
v search, comb, trawl ? | for:evidence,clue,suspect,proof,body | looks for proof of a deed
v dig into, sift through ? | into/through:$b-allegation,record,file,evidence | looks for proof of a deed
v inspect ? | obj:site,plant,facility,base,reactor subj:inspector,team,agency | looks whether somebody keeps the rules
n inquiry, enquiry ? | -mod:customer,general | looking into a deed; also a question
n inquiry, enquiry | into/by/of/against | looking into a deed
n investigation, probe, inquest, fact-finding mission | -mod:space,lunar,scientific | looking into a deed
n interrogation, questioning, cross-examination, debriefing | | questioning somebody under suspicion
n hearing ? | into/on/against:party,$b-allegation,$b-scandal | a court or a house looks into a deed; not the sense
n audit | of/into | looking into somebody's books
n scrutiny | of/by/over | looking closely for a wrong
n weapons inspection, arms inspection, inspection ? | of/by | looking whether somebody keeps the rules
n fact-finding team, royal commission ? | | those who look into a deed
n commission | of:inquiry,enquiry | those who look into a deed
n post-mortem, autopsy, exhumation ? | | finding out how somebody died
a suspected | of | thought to have done a wrong
`;
