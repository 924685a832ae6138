/** CONSULT: meetings, visits, calls, talks and mediation. Written for this project, Apache-2.0. */
export const CONSULT = `
$a-sport = final semifinal semi-final quarterfinal quarter-final league cup round tournament championship match playoff game test
$a-web = website site page shop museum grave restaurant store
$a-visit-to = capital country base camp region city town village hospital school headquarters embassy border front site plant area
$a-official = president minister premier chancellor king queen pope leader envoy ambassador diplomat delegation official secretary
$a-head = chief commander general governor mayor lawmaker negotiator representative prince monarch guest mission dignitary
$a-guest = $a-official $a-head team inspector visitor
$a-errand = talk meeting summit visit consultation negotiation discussion conference tour mission dialogue
$a-press = reporter journalist correspondent press agency newspaper television radio audience court
$a-peace = peace truce ceasefire agreement deal settlement release talk negotiation accord pact compromise solution reconciliation end
$a-quarrel = dispute conflict talk negotiation crisis row war peace standoff
$a-topic = issue situation relation cooperation tie way crisis trade plan proposal security peace future matter possibility conflict
$a-topic-b = problem question war reform border withdrawal aid deal sanction measure threat implementation development step energy
$a-view = view opinion idea message note letter word pleasantry toast information

[CONSULT]
v meet | obj:party -in:$a-sport -at:$a-sport | comes together to talk; not deadlines, needs, criticism, or a rival in a match
v meet | with:party -obj | comes together to talk; "met with resistance" is kept out by who must stand there
v meet | subj:party -obj -in:$a-sport | several come together to talk
v meet up | with:party | comes together with somebody to talk
v meet ? | -obj -in:$a-sport -at:$a-sport | several come together; roads and rivers too
v meet ? | about/inf -obj | several come together for a purpose
v confer | with -obj | takes counsel; with an object it means to bestow
v confer ? | -obj | several people take counsel with each other
v confer | on/about/over -obj | several people take counsel with each other
v consult | obj:party -obj:doctor,lawyer,book,map,dictionary | asks for somebody's counsel
v consult | with:party | asks others for their view before acting
v consult ? | on/over/about | asks others for their view before acting
v talk | to/with:party | speaks with somebody; "talked to reporters" too, the coder knows who carries statements
v talk over, talk through ? | obj:$a-topic,$a-topic-b | speaks about something to find a way
v speak | with:party -with:$a-press | talks with somebody, often with one in office
v speak | to:party -to:$a-press | has a conversation; speeches are like it
v converse, chat | with:party | talks with somebody, often with one in office
v chat ? | about | talks with somebody, often with one in office
v discuss | obj | several speak about something to decide
v discuss | obj with:party | speaks about something with somebody
v debate ? | obj:$a-topic,$a-topic-b with:party | argues about something with somebody
v address ? | obj:$a-topic,$a-topic-b with:party | speaks about a matter with somebody
v raise ? | obj:$a-topic,$a-topic-b,concern,case with:party | brings a matter up in talks
v bring up, take up ? | obj:$a-topic,$a-topic-b,case with:party | brings a matter up in talks
v touch ? | on/upon:$a-topic,$a-topic-b | speaks about a matter in passing
v review ? | obj:$a-topic,$a-topic-b,progress | goes over a matter, often in talks
v negotiate | -obj:bend,turn,corner,rapid | bargains to reach an agreement; not bends in the road
v negotiate | with:party | bargains to reach an agreement
v renegotiate | obj | bargains again over what was agreed
v bargain, haggle ? | with/over | bargains; "bargained for" is kept out
v parley | | talks with an enemy
v liaise | with | keeps in touch in a matter
v coordinate, co-ordinate ? | with:party | tells one another what each does
v deliberate ? | over/on/about | several weigh a matter; juries too
v exchange | obj:$a-view with/on/about | speaks about something with somebody; not prisoners or fire
v exchange | obj:$a-view | several tell one another what they think
v swap | obj:$a-view | several tell one another what they think
v huddle ? | with:party | meets in private; not for warmth
v huddle ? | subj:$a-official,minister,leader,official -obj | several meet in private
v sit down, sit | with:party | sits down with somebody to talk
v get together ? | with/inf/for | comes together to talk
v come together ? | inf/for | comes together to talk
v gather, assemble | subj:$a-official,leader,minister,delegate for/inf | come together to talk; not crowds, evidence or parts
v convene ? | -obj | come together for a session
v convene | subj:party -obj | comes together for a session
v convene | obj:$talks,council,parliament,assembly,committee,session,cabinet,congress | calls a session together
v reconvene ? | subj/obj | a body or talks meet again
v adjourn ? | subj:$talks,summit,session | a meeting breaks until later
v brief | obj:party -obj:$a-press | tells somebody how things stand
v debrief ? | obj:party | asks somebody what he saw
v update ? | obj:party on/about | tells somebody how things stand
v inform, notify ? | obj:$a-official,party of/about/that | tells somebody in office
v sound out | obj:party | asks what somebody would say to a plan
v approach ? | obj:party about/over/inf | turns to somebody with a matter; not places
v contact | obj:party | calls on or writes to somebody to talk
v communicate, correspond | with:party | is in touch; disease and lines on a plan have nobody there
v deal, interact ? | with:party | has to do with somebody; problems dealt with are kept out
v get, keep, stay ? | in:touch,contact | is in contact with somebody
v reach out | to:party | turns to somebody to talk
v engage | with:party | keeps in talks with somebody; fighting is "engage" with an object
v engage ? | in:$talks,dialogue,negotiation,diplomacy,talk,consultation | takes part in talks
v dine, lunch, breakfast ? | with:party | talks over a meal
v see ? | obj:$a-official | receives or meets somebody in office
v face ? | obj:party across:table | sits down with an opponent

n talk | -mod:pep,small | a conversation to reach something; "talks" mostly
n meeting, talk, negotiation | of:party actor=of | those named come together
n meeting | -mod:athletics,race | people come together to talk; not a sports day
n negotiation | | bargaining to reach an agreement
n consultation | | people take counsel with each other
n discussion | | several speak about a matter
n dialogue, dialog | | two sides speak with each other
n conversation | | two speak with each other
n parley | | talks with an enemy
n tête à tête, tete a tete | | two speak with each other alone
n audience ? | with/mod:private,papal,royal | a visitor is received by a king or the Pope; not listeners
n session ? | with/between/of/mod:emergency,special,closed,working,closed-door | a sitting; not of trading or training
n briefing ? | for/to/by/mod:security,intelligence | somebody is told how things stand; not for the press
n deliberation ? | | several weigh a matter
n get together, rendezvous, powwow, confab, palaver | | a meeting, said informally
n encounter ? | with/between:$a-official | two meet by plan or by chance; not fights or matches
n exchange | of:$a-view,opinion,idea | two tell each other what they think
n contact ? | with/between:party | two are in touch
n discourse ? | between/with:party | two sides speak with each other
n diplomacy ? | -mod:shuttle | states deal with each other by talks
n dinner, lunch, luncheon, banquet ? | with:party | a talk over a meal, or a guest honoured
n handshake ? | between/with:party | two meet and shake hands

[CONSULT/visit]
v visit | obj:party,$a-visit-to -obj:$a-web | goes to see a country, a place or somebody; not web sites, sights or relatives
v visit | -obj | is on a visit
v revisit ? | obj:party | goes again; not questions
v tour | obj:party,$a-visit-to | goes round a country or a place; not musicians
v travel, fly, journey, head ? | to:party,$a-visit-to for:$a-errand | goes somewhere to talk
v travel, fly, jet, journey ? | to:party inf | goes somewhere to meet or see
v travel ? | to:party | travels to a place to meet or see somebody
v travel ? | subj:$a-official,$a-head to | somebody in office goes somewhere
v fly, jet | subj:$a-guest to/into/in | somebody in office goes somewhere; not birds, flags or airlines
v arrive | subj:$a-guest in/at/on/for | somebody in office comes to a place; not parcels or winter
v arrive | in/on/at for/on:$a-errand | comes for a talk
v arrive ? | in/at:party | comes to a country or to somebody
v arrive ? | in/on/at inf | comes to do something
v land ? | subj:$a-guest in/at | somebody in office comes by air
v touch down ? | subj:$a-guest | somebody in office comes by air
v go ? | to:party for:$a-errand | goes somewhere to talk
v come ? | to:party for:$a-errand | comes to somebody for talks
v leave, depart, set off ? | for:party subj:$a-guest | somebody in office sets out for a place
v return ? | from:$visit,$talks,summit | comes back from a visit
v leave, depart ? | for:party | sets out for a place
v stop over, stop off | in/at | breaks a journey to meet somebody
v call ? | on:party -inf -obj -for | pays a visit; with an infinitive it is a demand
v drop in, look in ? | on:party | pays a short visit
v pay ? | obj:respect | goes to somebody or a grave to do honour
v host, receive | -obj:game,games,olympics,match,event,festival,tournament,cup,show obj:party,$a-guest -in:$a-sport | has a guest; not a programme, a letter, a prize, or a side in a match
v host | obj:$talks,summit,conference | is where others meet
v greet, welcome | obj:$a-guest | receives a visitor in office; a measure welcomed is SUPPORT
v welcome ? | obj:party to/at/in | receives somebody who comes on a visit
v entertain ? | obj:$a-guest | gives a guest a meal; not hopes or crowds
v usher ? | obj:$a-guest into | receives somebody who comes on a visit
v accompany ? | obj:$a-official on/to | goes with somebody on a visit
v dispatch, despatch, send | obj:envoy,emissary,delegation,diplomat,negotiator,mission,mediator to=to | sends somebody to talk
v tour | in/through/of | goes round a country
n visit, trip ? | of:$a-guest actor=of | somebody in office goes to see a country
n visit | -mod:hospital,doctor,web,site | somebody goes to see a country or a person
n trip ? | to:party,$a-visit-to | a journey to talk or see; not holidays
n tour ? | of/to:party,$a-visit-to -mod:concert,guided,farewell | a journey round several places
n stopover, stop over | | a break in a journey
n arrival ? | of:$a-guest actor=of | somebody in office comes
n arrival ? | mod:party in/at | somebody in office comes
n departure ? | of:$a-guest for | somebody in office sets out
n mission ? | mod:peace,diplomatic,goodwill,finding,trade,mediation,peacemaking | a journey in office
n pilgrimage ? | to | a journey in faith, or to pay respects
n reception ? | for/of:party,$a-guest | guests are received; not radio or hotels
n welcome ? | for/to:$a-guest | a guest is received
n journey ? | to:party | a journey in office
n hosting ? | of:$talks,summit,party | talks or guests are received at home
n working visit, state visit, official visit, courtesy call | | a visit in office

[CONSULT/phone]
v phone, telephone, ring up, phone up | | two speak with each other by telephone
v call | obj:party by:phone,telephone | two speak with each other by telephone
v call ? | obj:party inf | telephones to say something; "called him to testify" is like it
v call up ? | obj:party | telephones somebody; reservists called up are MOBILIZE
v ring, dial ? | obj:party | telephones; not bells or numbers
v speak, talk | by/over/on/via/through:phone,telephone,video,link,line,hotline,videolink,teleconference,call | speaks with somebody by telephone or video
v confer, consult | by/over/on/via:phone,telephone,video,videoconference,link | speaks with somebody by telephone or video
v discuss | by/over/on/via:phone,telephone,video,call obj | speaks with somebody by telephone or video
v meet ? | via/by/over:video,videoconference,videolink,link,teleconference | meets somebody by video
v teleconference, videoconference | | several speak by video
n phone call, telephone call, phone conversation, telephone conversation, phone talk, telephone talk | | two speak with each other by telephone
n video call, conference call, video conference | | several speak from afar
n conversation, talk, discussion, contact | by/over/on:phone,telephone | two speak with each other by telephone
n call | with/between/to:party -for | a call by telephone; calls for something are demands
n call | subj:several -for -inf | a call of two or more with each other
n call | mod:phone,telephone,video,conference | a call by telephone
n videoconference, teleconference | | several speak by video
n hotline ? | between/with | a line between two capitals

[CONSULT/multilateral]
v attend | obj:summit,conference,$talks,meeting,session,forum,assembly | takes part in a meeting; not schools, church or patients
v take part, participate | in:$talks,summit,conference,forum,meeting | takes part in a meeting; not in games or crimes
v meet ? | at/during:summit,assembly,forum,conference | meets on the edge of a larger meeting
v gather | at/for:summit,conference,forum | several come to a large meeting
v chair, preside | obj/over:$talks,meeting,summit,conference,session | leads talks or a meeting
v co-host, cohost, co-chair, cochair | obj | two hold a meeting for others
n summit | of:party actor=of | heads of state or of bodies meet
n summit | -of:mountain,peak,mount | heads meet; not of mountains
n mini summit, minisummit | | a small meeting of heads
n conference ? | -mod:press,news,video,football | many meet on a matter
n conclave ? | | a closed meeting, of cardinals or leaders
n roundtable ? | | several parties meet as equals
n forum ? | of/on/between/mod:economic,regional,security | many meet on a matter
n gathering ? | of:$a-official,leader,minister | many in office meet
n multilateral talk, six party talk, regional summit, donor conference, peace conference, round table | | talks of more than two sides
n assembly ? | of:$a-official,leader | many in office meet
n sideline ? | of:summit,assembly,conference | the edge of a larger meeting

[CONSULT/mediate]
v mediate | -obj:effect,response | stands between two sides to bring them together
v mediate | obj:$a-peace,$a-quarrel,dispute | stands between two sides
v mediate | between/in | stands between two sides
v broker | obj:$a-peace,deal | brings two sides to an agreement; not stocks
v arbitrate | | decides between two sides
v adjudicate ? | between/in:dispute | decides between two sides
v intercede | with/between/for/on | pleads with one side for another
v intervene ? | between/in:$a-quarrel -with:troop,force | steps between two sides; not with soldiers
v facilitate ? | obj:$talks,dialogue,$a-peace | helps two sides to talk
v moderate ? | obj:$talks,dialogue | leads talks of others
v shuttle | between | goes to and fro between two sides; not buses
v bring together | obj:party,side,faction,rival | makes two sides meet
v bring | obj:party,side to:table | makes two sides meet
v conciliate | between | brings two sides nearer
v referee ? | obj:dispute | stands between two sides; not matches
v oversee ? | obj:$talks,$a-peace | sees to talks of others
n mediation | | somebody stands between two sides
n arbitration ? | | somebody decides between two sides
n mediation effort, peace effort, peacemaking, good office, peace mission, peace bid ? | | tries to bring two sides together
n shuttle diplomacy | | goes to and fro between two sides
n intercession ? | | pleads with one side for another
n brokering, facilitation ? | of:$a-peace,talk | brings two sides to an agreement
n conciliation ? | between | brings two sides nearer
`;
