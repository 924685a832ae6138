import { beforeAll, describe, expect, test } from 'vitest';
import type { Layers } from '../src/model/layers.ts';
import type { Statement } from '../src/model/statement.ts';
import { readReport } from './reading.ts';
import { reportOf } from './report.ts';

/** The cue is in brackets. */
type Row = readonly [sentence: string, act: string, polarity: string, reason: string];

const CUE_DECIDES: readonly Row[] = [
  ['Kolm [said] the bridge was old.', 'say', 'asserted', 'the plain case'],
  ['Kolm [confirmed] that the bridge was shut.', 'confirm', 'asserted', 'confirm'],
  ['Kolm [admitted] that the ministry had made a mistake.', 'confirm', 'asserted', 'admit; a mistake of one’s own is no charge'],
  ['Brandt [acknowledged] that talks had stalled.', 'confirm', 'asserted', 'acknowledge'],
  ['Kolm [denied] the report.', 'deny', 'denied', 'deny'],
  ['Kolm [denied] that troops had crossed the border.', 'deny', 'denied', 'deny with a clause'],
  ['Velmora [rejected] the offer.', 'deny', 'denied', 'reject'],
  ['Velmora has [dismissed] the claim as a smear.', 'deny', 'denied', 'dismiss as'],
  ['The opposition [opposes] the new toll.', 'deny', 'denied', 'oppose'],
  ['A court in Tarsk [overturned] the mayor’s decision.', 'deny', 'denied', 'a ruling against'],
  ['The court [ruled against] the hauliers.', 'deny', 'denied', 'rule against'],
  ['Kolm [declined] to comment on the report.', 'refuse', 'unasserted', 'no comment'],
  ['Hask [refused] to confirm the number of dead.', 'refuse', 'unasserted', 'refuse to confirm asserts nothing'],
  ['Maron [accused] Tarsk of stalling.', 'accuse', 'asserted', 'accuse'],
  ['Brandt [condemned] the closure of the crossing.', 'accuse', 'asserted', 'condemn a deed'],
  ['The Belhaven Post [criticized] Maron for talking to Verel.', 'accuse', 'asserted', 'criticize'],
  ['Orsk [blamed] the ministry for the delay.', 'accuse', 'asserted', 'blame'],
  ['Maron and Verel [agreed] that envoys should meet.', 'agree', 'asserted', 'agree'],
  ['Orsk [welcomed] the decision to reopen the road.', 'agree', 'asserted', 'welcome'],
  ['Brandt [backed] the plan for a new bridge.', 'agree', 'asserted', 'back'],
  ['Kolm [announced] that the bridge would reopen in May.', 'announce', 'asserted', 'announce'],
  ['The council has [decided] to widen the road.', 'announce', 'asserted', 'decide'],
  [
    'The council [decided] not to widen the road.',
    'announce',
    'asserted',
    'what is decided may be negative: the decision stands',
  ],
  ['The court [upheld] the fine on Tuesday.', 'announce', 'asserted', 'a ruling for'],
  ['Maron [urged] Velmora to open the crossing.', 'demand', 'unasserted', 'urge'],
  ['Kestria [called for] an inquiry.', 'demand', 'unasserted', 'call for'],
  ['Verel [ordered] the army to leave Dravik.', 'demand', 'unasserted', 'an order to somebody'],
  ['Brandt [proposed] a truce over the winter.', 'demand', 'unasserted', 'propose'],
  ['She [called on] him to resign.', 'demand', 'unasserted', 'call on'],
  ['Doctors [advised] residents to boil their water.', 'demand', 'unasserted', 'advice'],
  ['Verel [promised] to reopen the crossing.', 'promise', 'asserted', 'promise'],
  ['Brandt [pledged] that the toll would be dropped.', 'promise', 'asserted', 'pledge'],
  ['Hask [warned] that the ice was thin.', 'warn', 'asserted', 'warn'],
  ['Verel [threatened] to close the bridge if talks failed.', 'threaten', 'asserted', 'threaten'],
  ['The bank [predicted] slower growth in Kestria.', 'predict', 'asserted', 'predict'],
  ['Brandt [believes] that the talks can succeed.', 'believe', 'asserted', 'an attitude'],
  ['Residents [fear] that the dam is unsafe.', 'believe', 'asserted', 'fear: they think so'],
  ['Maron [hopes] to visit Tarsk in spring.', 'believe', 'unasserted', 'a wish is not yet so'],
  ['Brandt [wants] to rebuild the bridge.', 'believe', 'unasserted', 'want'],
  ['Hauliers are [concerned] that the toll will rise.', 'believe', 'asserted', 'an adjective reports'],
  ['Maron and Verel [discussed] the water treaty.', 'say', 'unasserted', 'a topic only'],
];

const CONSTRUCTIONS: readonly Row[] = [
  ['Hask [could not] immediately confirm the number of dead.', 'refuse', 'unasserted', '“could not confirm”'],
  ['The spokeswoman [would not] confirm that the envoy had left.', 'refuse', 'unasserted', '“would not comment”'],
  ['The president [did not comment on] the claims.', 'refuse', 'unasserted', '“did not comment”'],
  ['Kolm [did not] say that the bridge was shut.', 'say', 'unasserted', '“did not say” is no refusal, but asserts nothing'],
  ['Kolm [did not] rule out a second round of talks.', 'say', 'unasserted', 'it stays open'],
  ['Kolm [did not deny] that the envoy had left.', 'say', 'unasserted', 'no denial'],
  ['Kolm [refused] to rule out further checks.', 'say', 'unasserted', 'it stays open'],
  ['Kestria [neither] confirmed nor denied that the envoy had left.', 'refuse', 'unasserted', 'neither the one nor the other'],
  ['The minister [dismissed] as false the reports that troops had crossed.', 'deny', 'denied', '“dismissed as”'],
  ['Brandt [does not believe] that the talks can succeed.', 'believe', 'denied', 'the belief is denied'],
  ['Maron [does not support] the new toll.', 'deny', 'denied', 'not to support is to oppose'],
  ['Orsk [called] the claims false.', 'deny', 'denied', '“called … false”'],
  ['Kolm [described] the report as baseless.', 'deny', 'denied', '“described as baseless”'],
  ['Brandt [condemned] the accusations of the opposition.', 'deny', 'denied', 'to condemn a charge is to deny it'],
  ['Verel [denounced] the allegations as a smear.', 'deny', 'denied', 'to denounce a charge is to deny it'],
  ['Maron [called] Verel a liar.', 'accuse', 'asserted', 'harsh naming'],
  ['Brandt [branded] the decree “reckless”.', 'accuse', 'asserted', 'harsh naming'],
  ['Maron [called] the treaty a victory for trade.', 'say', 'asserted', 'friendly naming is no charge'],
  ['Orsk [described] the bridge as a link between two peoples.', 'say', 'asserted', 'plain naming'],
  ['Maron [said] the bridge was “a link between two peoples”.', 'say', 'asserted', 'plain'],
  ['Brandt [told] the drivers to wait at the gate.', 'demand', 'unasserted', '“told … to”'],
  ['Brandt [told] the drivers that the gate was shut.', 'say', 'asserted', '“told … that”'],
  ['Brandt [insisted] that Velmora withdraw its guards.', 'demand', 'unasserted', 'a subjunctive calls for it'],
  ['Brandt [insisted] that Velmora was ready for talks.', 'say', 'asserted', 'an indicative does not'],
  ['Orsk [expressed] outrage over the closure.', 'accuse', 'asserted', 'the noun tells the act'],
  ['Orsk [voiced] concern about the dam.', 'believe', 'asserted', 'the noun tells the act'],
  ['Brandt [expressed] support for the plan.', 'agree', 'asserted', 'the noun tells the act'],
  ['Velmora [issued] a warning that the ice was thin.', 'warn', 'asserted', 'the noun tells the act'],
  ['The court [found] that the toll broke the treaty.', 'announce', 'asserted', 'a court finds with force'],
  ['The study [found] that the toll had slowed trade.', 'say', 'asserted', 'a study tells'],
  ['Reporters [asked] whether the bridge was safe.', 'demand', 'unasserted', 'a question'],
  ['Maron [questioned] whether the bridge was safe.', 'demand', 'unasserted', 'a doubt charges nobody'],
  ['Maron [questioned] the honesty of the mayor.', 'accuse', 'unasserted', 'to question somebody’s honesty charges him'],
  ['Brandt [attacked] the mayor for closing the bridge.', 'accuse', 'asserted', 'attacked in words'],
  ['Brandt [called] Verel a fake and a coward.', 'accuse', 'asserted', 'a person is no claim'],
  ['Brandt [called] the shortage a hoax.', 'deny', 'denied', 'what is held to be so is called untrue'],
];

const CONTENT_DECIDES: readonly Row[] = [
  ['Kolm [said] the report was not true.', 'deny', 'asserted', 'the words themselves say that it is not so'],
  ['Brandt [said] the allegations were baseless.', 'deny', 'asserted', 'an allegation rejected'],
  ['Kolm [said] there was no truth in the report.', 'deny', 'asserted', 'no truth'],
  ['Maron [said] Kestria had nothing to do with the attack.', 'deny', 'asserted', 'nothing to do with it'],
  ['Hask [said] his troops did not fire on the crowd.', 'deny', 'asserted', 'a deed of one’s own denied'],
  ['“That was not our intention,” Kolm [said].', 'deny', 'asserted', 'an intention disowned'],
  ['Kolm [said] that wasn’t the first time the bridge had been closed.', 'say', 'asserted', 'a count, no denial'],
  ['Kolm [said] it was not clear when the bridge would open.', 'say', 'asserted', 'nothing is denied'],
  ['“It was not easy to reach the village,” Hask [said].', 'say', 'asserted', 'nothing is denied'],
  ['“There are many bridges, and this is not one of them,” Hask [said].', 'say', 'asserted', 'nobody’s own'],
  ['Hask [said] the troops were tired.', 'say', 'asserted', 'nothing is denied'],
  ['Kolm [said] Kestria was to blame for the delay.', 'accuse', 'asserted', 'to blame'],
  ['Kolm [said] Velmora was not to blame.', 'say', 'asserted', 'no charge'],
  ['Maron [said] Velmora had deliberately closed the crossing.', 'accuse', 'asserted', 'on purpose'],
  ['Brandt [said] the guards had lied about the fire.', 'accuse', 'asserted', 'lied'],
  ['Kolm [said] thieves were exploiting a flaw in the lock.', 'say', 'asserted', 'a flaw is not wronged'],
  ['Kolm [said] Brandt exploited his drivers.', 'accuse', 'asserted', 'people are'],
  ['Brandt [said] the truck lies in the river.', 'say', 'asserted', 'a place'],
  ['Orsk [said] the ministry had failed to warn the town.', 'accuse', 'asserted', 'a duty left undone'],
  ['Orsk [said] “we have failed to warn the town”.', 'say', 'asserted', 'of oneself'],
  ['Orsk [said] the pump failed on Monday night.', 'say', 'asserted', 'an accident'],
  ['“Verel is a liar and a coward,” [said] Maron.', 'accuse', 'asserted', 'a harsh predicate'],
  ['Maron [said] the decree was a disgrace.', 'accuse', 'asserted', 'a harsh predicate'],
  ['Maron [said] the judge will decide whether the minister lied.', 'predict', 'asserted', 'left to another: no charge of hers'],
  ['Maron [said] the checks were designed to undermine trade.', 'accuse', 'asserted', 'what for'],
  ['Kolm [said] she would visit Dravik.', 'announce', 'asserted', 'her own plan'],
  ['Kolm [said] she would like tea.', 'say', 'asserted', 'a liking'],
  ['“We will appeal,” [said] Brandt.', 'announce', 'asserted', 'our own plan'],
  ['“We are ready to talk,” [said] Brandt.', 'say', 'asserted', 'readiness is no plan'],
  ['“We will see,” [said] Brandt.', 'say', 'asserted', 'no plan'],
  ['Kolm [said] the ministry plans to publish a report.', 'announce', 'asserted', 'a plan of the speaker’s own house'],
  ['Kolm [said] the bridge would be reopened in May.', 'announce', 'asserted', 'arranged by somebody'],
  ['Velmora [said] it would retaliate at once.', 'threaten', 'asserted', 'own sanction'],
  [
    'Velmora [said] it would take further measures if the crossing stayed shut.',
    'threaten',
    'asserted',
    'own measures on a condition',
  ],
  ['Kolm [said] Kestria must open the bridge.', 'demand', 'unasserted', 'must'],
  ['Brandt [said] he wants the ministry to publish the report.', 'demand', 'unasserted', 'he wants another to act'],
  ['Kolm [said] the drivers should be paid.', 'demand', 'unasserted', 'should'],
  ['Kolm [said] the drivers don’t need to wait.', 'say', 'asserted', 'no need'],
  ['Orsk [said] more doctors are needed in Port Lenz.', 'demand', 'unasserted', 'a need'],
  ['Orsk [said] there is a need for more doctors.', 'demand', 'unasserted', 'a need'],
  ['“Stop the trucks,” Kolm [said].', 'demand', 'unasserted', 'a command'],
  ['“Thank you for the bread,” Kolm [said].', 'say', 'asserted', 'a courtesy'],
  ['“This cannot go on,” Kolm [said].', 'demand', 'unasserted', 'it is to end'],
  ['“We urge all sides to wait,” Brandt [said].', 'demand', 'unasserted', 'in so many words'],
  ['Kolm [said] she had to wait for the bus.', 'say', 'asserted', 'one’s own need'],
  ['Hask [said] prices will rise in spring.', 'predict', 'asserted', 'a coming event'],
  ['Hask [said] a strike was likely to follow.', 'predict', 'asserted', 'likely'],
  ['Hask [said] the queue could cause chaos.', 'warn', 'asserted', 'a coming harm'],
  ['Hask [said] thousands of people were at risk.', 'warn', 'asserted', 'at risk'],
  ['Brandt [said] he supported the plan.', 'agree', 'asserted', 'in so many words'],
  ['“We condemn the closure,” [said] Brandt.', 'accuse', 'asserted', 'in so many words'],
  ['“I promise to come back,” [said] Brandt.', 'promise', 'asserted', 'in so many words'],
  ['“We are not going to comment,” [said] Kolm.', 'refuse', 'unasserted', 'a refusal in so many words'],
  ['Kolm [said] the leaders agreed that the bridge should open.', 'say', 'asserted', 'what others want'],
  ['“Will you resign?” [said] Maron.', 'demand', 'unasserted', 'a question to somebody calls for an answer'],
  ['“I don’t think the plan will work,” [said] Orsk.', 'say', 'asserted', 'what she does not think is no forecast'],
  ['Police [said] a man had murdered his neighbour.', 'say', 'asserted', 'news of a crime charges nobody known'],
  ['Maron [said] Verel was behaving like a gangster.', 'accuse', 'asserted', 'likened to a criminal'],
  ['Brandt [said] the blame rests on Velmora.', 'accuse', 'asserted', 'blame'],
  ['Hask [said] he could not say how many had died.', 'refuse', 'unasserted', 'he does not answer'],
  ['Verel [said] his country was ready to give a tough response to any sanctions.', 'threaten', 'asserted', 'to hit back'],
  ['Orsk [said] that it was vital that the road be opened.', 'demand', 'unasserted', 'vital that'],
  ['Orsk [said] the bridge was vital.', 'say', 'asserted', 'how weighty a thing is, is no call'],
  ['“What time is it?” [said] Kolm.', 'say', 'unasserted', 'a question asserts nothing'],
];

const plain = (sentence: string): string => sentence.replaceAll(/[[\]]/g, '');

function found({ statements }: Layers, sentence: string): Statement | undefined {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return statements.find(({ cue }) => cue.some((at) => at.start < end && start < at.end));
}

describe.each([
  ['the cue decides', CUE_DECIDES],
  ['a construction decides', CONSTRUCTIONS],
  ['after a neutral cue the content decides', CONTENT_DECIDES],
])('%s', (_, rows) => {
  const read = new Map<string, Statement | undefined>();
  beforeAll(async () => {
    for (const [sentence] of rows) read.set(sentence, found(await readReport(reportOf(plain(sentence))), sentence));
  });

  test.each(rows)('%s: %s, %s (%s)', (sentence, act, polarity) => {
    expect(read.get(sentence)).toMatchObject({ act, polarity });
  });
});

test('the whole list: every act but relay, which the chain gives, and every polarity', () => {
  const rows = [...CUE_DECIDES, ...CONSTRUCTIONS, ...CONTENT_DECIDES];
  expect(new Set(rows.map(([, act]) => act)).size).toBe(13);
  expect(new Set(rows.map(([, , polarity]) => polarity)).size).toBe(3);
});
