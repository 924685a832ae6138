/** AGREE: consent, offers, promises, and commitments to cooperate that are not yet acts. Written for this project, Apache-2.0. */
export const AGREE = `
$a-row = dispute difference conflict quarrel row rift feud disagreement standoff stand-off deadlock impasse stalemate crisis issue
$a-term = proposal offer plan term condition formula framework roadmap timetable invitation mediation arbitration initiative blueprint draft
$a-coop = cooperation co-operation help assistance aid support backing talk dialogue negotiation meeting mediation truce ceasefire
$a-gift = asylum amnesty refuge concession compromise reward safety passage protection apology compensation pardon relief
$a-reform = reform election referendum change democracy vote autonomy investigation inquiry probe withdrawal release return
$a-money = million billion dollar euro pound fund money loan grant credit
$a-self = himself herself itself themselves oneself themself
$a-jail = jail prison trial custody hospital asylum

[AGREE]
v agree | inf | says yes to doing something
v agree ? | that | says that something will be done; often that it is so
v agree | on/upon | comes to one mind with others about something
v agree | to:$deal,$talks,$a-term,$a-coop,$a-reform,$peace | takes up what was put to him
v agree | to | says yes to something; "agreed to differ" is the same with an infinitive
v agree | obj:$deal,$peace,$a-term,rule,price,timetable,date,measure,step | British use: agrees a plan with somebody
v agree ? | with:party | is of somebody's mind; often a mere opinion
v concur ? | with/in/on | joins in a decision or a view
v consent | to/inf | gives leave or takes part of his own will
v assent | to/inf | says yes in form, as a head of state to a law
v accede ? | to:$a-term,$a-coop | does as he was asked; "accede to the throne" is kept out by the words
v acquiesce | in/to | lets it be without a protest
v go along, play along ? | with:party,$a-term,decision,request | does what others propose
v accept | obj:$a-term,$a-coop,$a-gift,deal,agreement,compromise,peace -obj:plea,defeat | takes what is offered; not awards, blame
v accept | inf | agrees to do it
v embrace ? | obj:$a-term,$deal,reform | takes a proposal gladly; not people
v take up ? | obj:offer,invitation,proposal | accepts an offer; not a job, a sport or arms
v take up | on:offer,invitation,promise | takes somebody up on an offer
v jump ? | at:offer,chance,proposal | accepts an offer at once and gladly
v sign up | to:$deal,$a-term,goal,target,pledge | binds himself to a scheme; not to a newspaper or a club
v sign on | to:$deal,$a-term | binds himself to a deal or scheme
v okay, ok ? | obj:$a-term,$deal,$a-coop,deployment | informal: says that it may be done

v pledge, promise, vow | inf | binds himself to do something
v pledge, promise, vow | that | says that something will surely be done
v pledge, promise | obj:$a-coop,$a-gift,$a-reform,$aid,$a-money | binds himself to give or do something
v pledge, promise ? | obj:party | gives somebody his word
v pledge ? | obj:allegiance,loyalty,commitment,friendship,unity,effort | promises to stand by somebody
v swear ? | inf | vows; "swear in" and "swear at" have no infinitive
v swear ? | obj:allegiance,loyalty,fealty | vows to stand by somebody
v undertake | inf | takes it on himself; with an object it means to carry out
v covenant | inf/that | promises in a treaty
v commit | obj:$a-self to -to:$a-jail | binds himself to a course
v commit | obj:$a-money,aid,fund | promises money; not crimes, suicide or troops
v reaffirm, reiterate, renew, underline ? | obj:commitment,pledge,promise,offer | says again that he will keep his word
v recommit, rededicate | to/obj:$a-self | says again that he will keep his word
v guarantee | obj:$a-gift,safety,security,right,freedom,integrity,access,independence,border | promises that it is safe
v guarantee | that/inf | promises that it will be so
v assure, reassure | obj:party that | gives somebody his word on something
v assure, reassure | obj:party of | promises somebody support or safety
v offer | inf | says he would do it if wanted
v offer | obj:$a-coop,$a-gift,$a-reform,$aid,$a-money | holds out help, talks or money; not goods for sale or views
v offer up ? | obj:$a-coop,concession,compromise | says that the other side may have it
v proffer, tender ? | obj:$a-coop,$a-gift,aid | formal: offers; "tender his resignation" is RETREAT
v hold out ? | obj:olive,branch,prospect,offer,hand | lets the other side hope for a settlement
v extend ? | obj:olive,branch,invitation,offer,hand | offers peace or friendship; not deadlines or roads
v dangle ? | obj:prospect,offer,carrot,incentive,reward | holds out a reward
v volunteer | inf | offers of his own will
v volunteer ? | obj:help,assistance,$a-self,service | offers of his own will; not information
v propose ? | obj:$peace,$talks,meeting,truce,withdrawal,exchange,swap,cooperation,pact | offers to do it together
v invite | obj:party to/for | asks a guest to come: willingness to meet
v invite ? | obj:party | asks a guest to come
v invite | obj:party inf | asks somebody to take part
v welcome ? | obj:offer,invitation,mediation | is willing to take what is offered

v reach | -subj:$business,$sportsmen obj:$deal,consensus,compromise,understanding | comes to an agreement; not places or numbers
v strike | -subj:$business,$sportsmen obj:$deal,bargain,compromise | makes a deal; not blows, oil or targets
v clinch, cut ? | -subj:$business,$sportsmen obj:$deal,compromise | brings a deal home; "cut a deal"
v hammer out, thrash out, work out, iron out, nail down, hash out | obj:$deal,$a-term,$a-row,detail | agrees after long talks
v forge, craft, fashion ? | obj:$deal,compromise,consensus,alliance,partnership | makes an agreement by effort; not banknotes
v come | to:$deal,compromise,arrangement,consensus | reaches an agreement; "come to terms with a loss" is kept out
v arrive | at:$deal,compromise,consensus,formula | comes to terms after talks; not to a place
v settle | obj:$a-row,claim,border,war,strike | ends a quarrel by agreement; not people, bills or nerves
v settle ? | with:party | comes to terms with an opponent, often in a civil suit
v resolve | obj:$a-row,hostility,war,border | ends a quarrel by agreement; not to do something
v resolve | inf | makes up his mind to do it
v reconcile | with:party | makes peace with somebody after a quarrel
v reconcile | obj:$a-row,faction,side,position | brings quarrelling sides together; not accounts
v patch up, smooth over, paper over, make up ? | obj:$a-row,tie,relation | mends a quarrel; not clothes or numbers
v bury | obj:hatchet | makes peace after a long quarrel
v make | obj:peace | ends a feud or war by agreement
v mend | obj:fence,tie,relation | mends relations after a quarrel
v break ? | obj:deadlock,impasse,stalemate,logjam | talks get on again
v bridge, narrow ? | obj:gap,difference,divide | two sides come nearer to terms
v overcome ? | obj:$a-row,difference,hurdle,obstacle | talks get past what stood in the way
v compromise ? | on/over/with | each side gives way a little; "compromised security" has an object
v meet ? | obj:halfway | each side gives way by half; not a meeting of people
v shake | obj:hand on/over | seals a bargain with a handshake
v arrange, schedule | obj:$talks,$visit,meeting,summit,exchange | sets a day for a meeting to come
v set up ? | obj:meeting,talk,summit | sets a day for a meeting to come; not firms
v set, fix ? | obj:date for:$talks,$visit,vote,election,summit | sets a day for an act to come

n agreement | -mod:plea,prenuptial,license,tenancy | two sides have come to terms; not with a court
n agreement | on/over/to/between/with | two sides have come to terms
n deal ? | with/between:party | two sides have come to terms; players' and firms' contracts are like it
n deal | mod:peace,trade,truce,border,nuclear,ceasefire,swap,hostage,gas,grain,arm,security,migration,debt | terms of peace, trade or exchange settled by two sides
n accord, pact | | a settled agreement between states or parties
n treaty, protocol, memorandum, convention ? | between/with/on | a written agreement of states; a meeting of fans is not meant
n entente, concordat, compact ? | between/with/on | an old or formal word for an agreement
n covenant ? | between/with | a solemn agreement between two sides
n bargain ? | between/with:party | terms that two sides have struck; cheap goods are not meant
n compromise | | an agreement in which each side gave way
n consensus | on/over/among/between | all are of one mind on what to do
n settlement ? | mod:negotiated,peaceful,political,peace,pay,wage,final,comprehensive | the end of a quarrel; not villages
n settlement ? | between/with | the end of a quarrel by agreement
n understanding ? | between/with/on | an informal agreement; not knowledge
n arrangement ? | between/with:party | an agreement on how to go about something
n modus vivendi ? | | a way to live side by side, agreed for the time being
n reconciliation | | those who were enemies make peace
n conciliation ? | | a step that is to win over an opponent
n resolution ? | of:$a-row | the end of a quarrel; texts voted on are not meant
n breakthrough ? | in/on:$talks,$a-row,negotiation,talk | talks have come to a result; not in science
n pledge, promise, vow | | word given to do something
n undertaking ? | inf/that | word given; not an enterprise
n commitment ? | inf/to | a course somebody has bound himself to
n assurance | that/inf/of/on/from | word given that it will be so; not insurance
n guarantee ? | mod:security,safety | a promise of protection; not of goods
n guarantee ? | that/of | a promise that it will be so
n offer | of:$a-coop,$a-gift,$aid,$a-money,peace,talk | something is held out to the other side
n offer | inf | somebody would do it if wanted
n offer | mod:peace,truce,ceasefire,aid,amnesty,mediation | something is held out to the other side; not sales or take-overs
n peace offering ? | | a gift to make peace
n overture | to/towards/toward/mod:peace,diplomatic | a first friendly step; not music
n olive branch | | a sign that one wants peace
n consent, assent ? | to/of | a yes to what somebody asks
n acceptance | of:$a-term,$a-coop,deal,peace | taking what was offered
n acquiescence | in/to | letting it be without a protest
n willingness, readiness | inf/for | says he would do it
n preparedness ? | inf | says he would do it; readiness for disasters is not meant
n intention, intent ? | inf/of | says what he means to do
n go ahead, green light ? | to/for/inf | a yes that lets others begin
n nod ? | to/for | informal: a yes from those who decide
n thumb up ? | to/for/from | informal: a yes from those who decide
n handshake ? | between/with | two sides shake hands on a bargain

a ready, willing, prepared | inf | says that he is willing to do it
a ready, prepared ? | for:$talks,dialogue,compromise,peace | says that he is willing to do it
a open, receptive, amenable | to:$talks,$a-term,$a-coop,idea,dialogue,compromise,negotiation,change | would take it up
a agreeable ? | to | would take it up; not weather or company
a committed | to:peace,$peace,$talks,$a-reform,$deal,cooperation,dialogue,process,solution | has bound himself to it
a determined ? | inf | has made up his mind to do it
a happy, glad, eager, keen, disposed ? | inf | would gladly do it
a conciliatory ? | | gives signs of coming to terms
`;
