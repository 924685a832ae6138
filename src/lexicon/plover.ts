import type { EventType } from '../model/event.ts';

/**
 * Verbs of politics and conflict, by the event types of PLOVER's 2021 codebook (what each type holds is the codebook's; the words and
 * their grouping were written for this project, Apache-2.0). A row is `TYPE[/mode]: verb verb …` or `TYPE[/mode]: verb … ~ word …`,
 * where one of the words must follow the verb closely. `?` after the type marks verbs that often mean something else.
 */
const ROWS = `
CONSULT/phone: telephone phone
CONSULT/phone: hold have make place speak talk discuss agree take ~ phone telephone call
CONSULT/visit: visit tour
CONSULT/visit: arrive make pay begin start end conclude fly travel ~ visit trip
CONSULT/multilateral: mediate
CONSULT/multilateral: undertake launch begin offer lead ~ mediation
CONSULT: meet confer consult negotiate
CONSULT: hold conduct begin start open resume launch attend host join continue conclude have lead ~ talks meeting meetings negotiations summit
  consultations discussions conference dialogue conversation session
CONSULT: exchange ~ views
CONSULT: receive ~ minister president ambassador envoy delegation leader
CONSULT: discuss
CONSULT?: speak talk ~ with to
AGREE: agree consent assent
AGREE: offer pledge promise undertake volunteer
AGREE: accept ~ invitation proposal plan formula offer deal terms mediation inspectors resolution agreement truce
AGREE: approve endorse ~ deal plan deployment extension mandate package request proposal
AGREE: reach strike clinch broker ~ agreement deal accord understanding compromise consensus pact
AGREE?: approve accept
SUPPORT: praise commend laud hail applaud congratulate endorse defend recognise recognize back support thank honour honor salute forgive apologise
  apologize
SUPPORT: sign ratify conclude initial ~ agreement treaty pact accord deal memorandum contract protocol convention declaration
SUPPORT: establish restore upgrade resume normalise normalize strengthen deepen open re-establish improve expand boost ~ ties relations links
  embassy consulate partnership
SUPPORT: express voice offer declare pledge reaffirm reiterate ~ support solidarity condolences backing sympathy confidence
SUPPORT?: welcome
CONCEDE: concede capitulate relent yield acquiesce
CONCEDE: bow give ~ demands pressure in
CONCEDE: accept meet agree satisfy ~ demands demand
CONCEDE: lift ease relax shorten loosen end scrap remove cancel rescind drop repeal waive ~ sanctions curfew ban embargo blockade siege restrictions
  curbs emergency tariffs barriers charges law
CONCEDE: call end suspend ~ off strike protest
CONCEDE: release free ~ prisoner prisoners hostage hostages detainee detainees dissident dissidents captives soldiers journalist journalists
  activist activists
CONCEDE: grant offer declare announce ~ amnesty autonomy independence pardon clemency
CONCEDE: allow permit let ~ return candidate candidates participate access aid inspectors observers run enter opposition
CONCEDE: reopen unblock ~ border crossing crossings road airport embassy consulate
CONCEDE: pardon legalise legalize reinstate
RETREAT: withdraw retreat surrender disarm demobilise demobilize capitulate
RETREAT: pull ~ out back troops forces
RETREAT: lay give ~ arms weapons
RETREAT: declare announce observe begin call order sign honour honor implement extend ~ ceasefire cease-fire truce armistice
RETREAT: resign abdicate
RETREAT: step stand ~ down
RETREAT: receive admit accept welcome ~ observers inspectors peacekeepers monitors
RETREAT: complete begin start speed accelerate announce order finish ~ withdrawal pullout retreat disarmament demobilisation demobilization
COOPERATE: cooperate co-operate collaborate extradite
COOPERATE: share exchange swap ~ intelligence information evidence expertise data prisoners technology
COOPERATE: hold conduct stage begin carry ~ joint
COOPERATE: work ~ together jointly
COOPERATE: hand turn ~ suspect suspects fugitive
AID: donate
AID: give provide send deliver supply ship extend grant offer contribute pledge approve lend allocate distribute fly bring dispatch ~ aid assistance
  relief arms weapons ammunition food medicine medicines medical supplies funds money loan loans grant grants dollars euros equipment intelligence
  tents blankets humanitarian vaccines
AID: grant offer give ~ asylum refuge shelter
AID: send deploy dispatch ~ peacekeepers peacekeeping doctors medics rescuers
AID: arrive ~ peacekeepers peacekeeping
AID?: assist aid help rescue fund finance evacuate shelter
REQUEST: demand urge request appeal implore exhort beseech petition plead
REQUEST: call ~ for on upon
REQUEST: press push lobby campaign ~ for hard
REQUEST: order ask tell instruct want ~ to
REQUEST: propose suggest recommend
REQUEST: issue make send put ~ demand request appeal reminder call plea
REQUEST: insist
REQUEST?: invite ask
REQUEST?: seek ~ help aid support asylum permission approval extradition talks assistance clarification explanation
ACCUSE: accuse blame denounce condemn criticise criticize slam blast decry deplore rebuke chastise reprimand lambast lambaste censure castigate
  vilify
ACCUSE: investigate probe indict sue
ACCUSE: launch open begin order start conduct announce demand ~ investigation probe inquiry enquiry
ACCUSE: lodge file issue make deliver ~ complaint protest lawsuit suit charges note accusation
ACCUSE: summon ~ ambassador envoy diplomat chargé
ACCUSE: charge ~ with
ACCUSE: express voice ~ concern outrage regret dismay anger alarm
ACCUSE: call ~ sanctions boycott
ACCUSE?: complain allege
REJECT: reject refuse decline veto rebuff spurn renege oppose snub
REJECT: turn rule ~ down out
REJECT: dismiss deny ~ accusation accusations allegation allegations proposal offer call calls demand demands claims charge charges visa entry request
  access
REJECT: break violate abandon ~ promise pledge commitment agreement treaty
REJECT: block obstruct ~ resolution bill vote statement
REJECT?: defy object disregard
THREATEN: threaten
THREATEN: vow swear pledge promise ~ revenge retaliate retaliation avenge fight punish destroy respond crush
THREATEN: issue deliver give set ~ ultimatum threat threats
THREATEN?: warn
PROTEST: protest demonstrate
PROTEST/demo-org: stage hold organise organize join lead ~ protest protests demonstration demonstrations rally rallies march sit-in vigil
PROTEST/demo-org: collect ~ signatures
PROTEST/demo-org: take ~ streets
PROTEST/strike-hun: begin start continue go launch stage ~ hunger
PROTEST/strike-gen: begin start continue go stage launch call hold ~ strike walkout
PROTEST/strike-gen: stop down ~ work tools
PROTEST/strike-gen: walk ~ job jobs
PROTEST/obstruct: block blockade barricade obstruct occupy ~ road roads street streets highway railway entrance bridge square port
PROTEST/riot-spon: riot
PROTEST/riot-spon: throw hurl ~ stones rocks bottles petrol molotov
PROTEST/boycott: boycott
PROTEST?: rally march picket
SANCTION: impose slap tighten extend adopt announce introduce widen ~ sanctions embargo tariffs penalties
SANCTION: sever break cut suspend downgrade freeze ~ ties relations
SANCTION: halt suspend freeze cut stop reduce withhold block cancel ~ aid assistance cooperation supplies deliveries funding payments talks
  negotiations exports imports flights
SANCTION: end ~ aid assistance cooperation
SANCTION: cancel postpone call ~ visit trip meeting talks summit
SANCTION: expel recall withdraw ~ diplomat diplomats ambassador envoy attaché consul
SANCTION: blacklist sanction
SANCTION: leave quit ~ talks negotiations
MOBILIZE: mobilise mobilize amass
MOBILIZE/troops: deploy
MOBILIZE/troops: send move mass reinforce strengthen train dispatch rush concentrate raise ~ troops forces soldiers warship warships tanks fighters
  paratroopers militia army jets reinforcements
MOBILIZE/troops: put place ~ alert
MOBILIZE/troops: call ~ reservists reserves
MOBILIZE/troops: hold conduct begin stage launch ~ exercises exercise drills manoeuvres maneuvers
MOBILIZE/weapons: test test-fire ~ missile missiles nuclear
MOBILIZE/police: order increase step begin ~ patrols patrol
MOBILIZE/police: deploy send dispatch ~ police gendarmes
COERCE/arrest: arrest jail imprison apprehend
COERCE/arrest: round ~ up
COERCE/detain: detain kidnap abduct hijack
COERCE/detain: take hold seize ~ hostage hostages captive prisoner shields
COERCE/confiscate: confiscate impound
COERCE/confiscate: seize ~ weapons assets property ship ships vessel land drugs cocaine money documents
COERCE/destroy: demolish raze destroy bulldoze
COERCE/destroy: blow burn ~ up down
COERCE/ban: ban outlaw prohibit bar forbid
COERCE/ban: shut close ~ newspaper station border borders crossing crossings airspace embassy office offices schools website
COERCE/censor: censor deface
COERCE/censor: block jam ~ access website websites internet broadcasts
COERCE/curfew: impose declare extend order ~ curfew
COERCE/martial-law: impose declare extend proclaim ~ martial emergency siege
COERCE/deport: deport expel evict
COERCE/crowd-control: disperse fire use ~ protesters demonstrators crowd tear teargas cannon
COERCE/hack: hack
COERCE: sentence convict
COERCE?: restrict suspend raid seize force storm capture dissolve
ASSAULT: attack assault ambush invade massacre murder kill slaughter behead stab maim
ASSAULT/assassinate: assassinate
ASSAULT/torture: torture
ASSAULT/sexual: rape
ASSAULT/heavy-weapons: shell bombard bomb strafe
ASSAULT/heavy-weapons: launch fire lob rain ~ rocket rockets missile missiles artillery mortar mortars shells air airstrike airstrikes
ASSAULT: launch carry mount stage ~ attack attacks offensive assault raid raids strike strikes bombing bombings operation
ASSAULT/firearms: shoot
ASSAULT/firearms: open exchange ~ fire
ASSAULT/explosives: detonate
ASSAULT/explosives: explode ~ bomb bombs device grenade
ASSAULT: clash battle besiege
ASSAULT: fight
ASSAULT: violate breach break ~ ceasefire cease-fire truce
ASSAULT/deport: force drive ~ out homes
ASSAULT?: abuse mistreat wound injure beat strike hit execute overrun occupy capture
`;

export interface PloverEntry {
  readonly type: EventType;
  readonly mode: string | null;
  /** One of these must follow closely; `null`: the verb alone is enough. */
  readonly with: ReadonlySet<string> | null;
  /** The verb often means something else. */
  readonly weak: boolean;
}

function rowsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\n {2}/g, ' ')
    .trim()
    .split('\n');
}

function entryOf(head: string, keywords: string | undefined): PloverEntry {
  const [kind = '', mode = null] = head.replace('?', '').split('/');
  return {
    type: kind as EventType,
    mode,
    with: keywords === undefined ? null : new Set(keywords.trim().split(/\s+/)),
    weak: head.includes('?'),
  };
}

/** Entries by the verb's base form; those that ask for a following word come first. */
export const PLOVER: ReadonlyMap<string, readonly PloverEntry[]> = lexicon();

function lexicon(): ReadonlyMap<string, readonly PloverEntry[]> {
  const found = new Map<string, PloverEntry[]>();
  for (const row of rowsOf(ROWS)) {
    const colon = row.indexOf(':');
    const [verbs = '', keywords] = row.slice(colon + 1).split('~');
    const entry = entryOf(row.slice(0, colon), keywords);
    for (const verb of verbs.trim().split(/\s+/)) found.set(verb, [...(found.get(verb) ?? []), entry]);
  }
  const rank = (entry: PloverEntry): number => (entry.with === null ? (entry.weak ? 2 : 1) : 0);
  for (const [verb, entries] of found)
    found.set(
      verb,
      entries.toSorted((a, b) => rank(a) - rank(b)),
    );
  return found;
}
