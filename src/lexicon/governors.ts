import { words } from './word-list.ts';

/**
 * What a word says of the deed that hangs on it: "refused to attack", "plans an attack", "the threat of attack". Base forms of verbs,
 * nouns and adjectives. Written for this project, Apache-2.0.
 */
export type Governing = 'denies' | 'refuses' | 'plans' | 'asks' | 'threatens' | 'wavers';

const GOVERNORS: Readonly<Record<Governing, string>> = {
  denies: 'deny denial refute disprove disclaim rule rebut dismiss',
  refuses: `refuse refusal decline fail failure avoid prevent stop halt block forbid ban prohibit bar cancel cancellation abandon
    scrap shelve suspend suspension postpone postponement call-off refrain abstain abstention resist rejection reject unwilling reluctant
    unable hesitate neglect omit forgo avert avoidance thwart foil deter dissuade discourage end finish cease quit oppose opposition veto`,
  plans: `plan intend intention decide decision hope want wish prepare preparation schedule aim expect expectation offer pledge promise vow swear commit
    commitment agree agreement undertake consent volunteer readiness ready willing willingness prepared set due about likely determined eager
    determination propose proposal seek bid mull announce approve approval authorise authorize authorisation authorization order
    arrange resolve opt mean await invitation invite poise pending upcoming future anticipate slate envisage`,
  asks: `demand urge request ask call appeal tell order instruct command press pressure push lobby beg plead implore exhort require recommend
    suggest advise encourage persuade insist plea need allow permit let force compel enable help obligation right chance opportunity
    authority permission incentive invite challenge oblige obliged`,
  threatens: 'threaten threat warn warning ultimatum intimidate menace risk danger possibility fear prospect',
  wavers: `consider consideration contemplate discuss debate ponder weigh suspect attempt try effort possible probable doubt
    reportedly allege accuse accusation allegation suspicion suspicious claim rumour rumor speculate speculation whether`,
};

/** What a base form says of a deed that hangs on it; a word of two kinds is of the first that lists it. */
export const GOVERNING: ReadonlyMap<string, Governing> = new Map(
  (Object.entries(GOVERNORS) as [Governing, string][])
    .toReversed()
    .flatMap(([kind, list]) => [...words(list)].map((word): [string, Governing] => [word, kind])),
);

/**
 * Verbs that say no more than that the deed of their object is done: "held talks", "launched an attack"; with the prepositions before
 * it where it is no object.
 */
export const DOING = words(`
hold conduct carry launch stage mount make have begin start open resume continue join lead commit undertake give take pay place issue
impose declare host attend sign perform perpetrate wage engage participate organise organize send deliver complete conclude reach
strike broker clinch seal secure lodge file voice express show exchange raise provide keep intensify renew escalate step accelerate
unleash inflict execute run go embark proceed do see convene chair co-host win enter pursue
`);
/** Verbs whose subject suffers the deed of their object: "faced criticism", "came under attack". */
export const SUFFERING = words(`
suffer face undergo experience sustain survive endure escape receive get come meet draw attract trigger provoke spark prompt earn
`);

/** A deed whose noun is the subject of one of these has happened: "a protest took place", "clashes erupted". */
export const HAPPENS = words(`
happen occur take erupt break begin start continue resume follow go escalate intensify spread rage unfold end kill wound injure leave
destroy damage hit strike claim cost last
`);
