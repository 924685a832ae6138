import { describe } from 'vitest';
import { noTimes, timesTable } from '../../../test/times-table.ts';

// The report is of Wednesday, 17 November 2021.
describe('a bare weekday is the latest one where its verb tells the past', () => {
  timesTable([
    ['They met on [Friday].', '2021-11-12', 'a past verb before it'],
    ['They met on [Wednesday].', '2021-11-17', 'the report’s own day included'],
    ['They met on [Tuesday] and [Monday].', '2021-11-16 2021-11-15', 'each of two days'],
    ['On [Friday], the court ruled.', '2021-11-12', 'the verb follows'],
    ['He will resign, Orsk said on [Friday].', '2021-11-12', 'the nearest verb is the saying'],
    ['Kolm said on [Monday] that he left on [Friday].', '2021-11-15 2021-11-12', 'both verbs past'],
    ['The man who died on [Friday] will be buried on [Saturday].', '2021-11-12 2021-11-20', 'a relative clause has its own verb'],
    ['Verel, who arrived on [Friday], will meet Maron.', '2021-11-12', 'as above, between commas'],
    ['The deal was signed on [Friday].', '2021-11-12', 'a past passive'],
    ['Maron was taken to hospital on [Friday].', '2021-11-12', '"to hospital" is no infinitive'],
    ['Hask is accused of killing him on [Friday].', '2021-11-12', 'an accusation is of what was done'],
    ['He would not say on [Friday] who paid.', '2021-11-12', '"would not say" is a refusal, not a plan'],
    ['By [Friday], the toll had risen.', '2021-11-12', 'a past perfect turns "by" to the past'],
    ['The ferry has been closed since [Friday].', '2021-11-12', '"since" is always past'],
    ['They spoke [this Friday].', '2021-11-12', '"this" with a past verb'],
    ['They spoke [last Friday].', '2021-11-12', '"last" is before the report’s day'],
    ['They spoke [last Wednesday].', '2021-11-10', '"last" is never the report’s own day'],
    ['After [Friday]’s crash, the pilots will strike.', '2021-11-12', 'a crash is over once it is named'],
    ['Brandt will visit the scene of [Friday]’s blast.', '2021-11-12', 'as above, whatever the verb'],
    ['Police arrested two men on [Friday].', '2021-11-12', 'a past verb with an object'],
    ['The minister, on [Friday], denied it.', '2021-11-12', 'the verb after an insertion'],
    ['Two crews drowned [Sunday] off Port Lenz.', '2021-11-14', 'no preposition, as American papers write'],
    ['Deaths reported [Thursday] include two sailors.', '2021-11-11', 'a participle tells the past'],
  ]);
});

describe('a bare weekday is the next one where its verb tells what is to come', () => {
  timesTable([
    ['The council will meet on [Friday].', '2021-11-19', 'will'],
    ['They’ll meet on [Friday].', '2021-11-19', 'a shortened will'],
    ['The council will meet on [Wednesday].', '2021-11-17', 'the report’s own day stays its own'],
    ['The vote is to be held [Friday].', '2021-11-19', '"is to be"'],
    ['The crews are due back on [Monday].', '2021-11-22', '"are due"'],
    ['The talks on [Friday] will decide the matter.', '2021-11-19', 'the day stands inside the subject'],
    ['[Friday]’s talks will decide the matter.', '2021-11-19', 'a day in the genitive, the verb after it'],
    ['He spoke ahead of [Friday]’s vote.', '2021-11-19', '"ahead of" outweighs the past verb'],
    ['Kolm said on [Monday] that he would leave on [Friday].', '2021-11-15 2021-11-19', 'each day by its own verb'],
    ['Ministers to meet on [Friday]', '2021-11-19', 'a headline’s infinitive'],
    ['Hask, 40, to face court on [Friday] over theft', '2021-11-19', 'as above, with an age'],
    ['The envoy arrives on [Friday].', '2021-11-19', 'the present of what is arranged'],
    ['The strike begins on [Friday].', '2021-11-19', 'as above'],
    ['The hearing is on [Friday].', '2021-11-19', 'a present copula'],
    ['They are meeting on [Friday].', '2021-11-19', 'a present progressive'],
    ['On [Friday], the court will rule.', '2021-11-19', 'the verb follows'],
    ['He resigned, and on [Friday] the court will rule.', '2021-11-19', 'the clause that the day opens, not the one before'],
    ['Maron agreed to meet Hask on [Friday].', '2021-11-19', 'agreed to: the meeting is to come'],
    ['The court ordered the port to close by [Monday].', '2021-11-22', 'ordered to, and a limit'],
    ['Brandt is expected to speak on [Friday].', '2021-11-19', 'expected'],
    ['She had been due to leave on [Friday].', '2021-11-19', 'due, though told in the past'],
    ['The revised plan will be presented on [Friday].', '2021-11-19', '"revised" is no verb, "presented" none of its own'],
    ['He may appear in court on [Friday].', '2021-11-19', 'may'],
    ['The crew has until [Friday] to leave.', '2021-11-19', 'a limit'],
    ['The road was closed until [Friday].', '2021-11-19', 'a limit after a past verb'],
    ['The union called a strike for [Friday].', '2021-11-19', '"for" a day: arranged'],
    ['The fair runs through [Friday].', '2021-11-19', 'a present that lasts'],
    ['They will speak [this Friday].', '2021-11-19', '"this" with will'],
    ['They speak [next Friday].', '2021-11-19', '"next" is after the report’s day'],
    ['They speak [next Wednesday].', '2021-11-24', '"next" is never the report’s own day'],
    ['Polls open on [Friday] at [8 a.m.]', '2021-11-19 2021-11-19T08:00', 'the hour is of the day before it'],
    ['He said, "We will go on [Friday]."', '2021-11-19', 'inside a quotation'],
    ['The court ruled on [Friday] that the port must close by [Monday].', '2021-11-12 2021-11-22', 'past, then a duty'],
  ]);
});

describe('a weekday beside its date', () => {
  timesTable([
    ['They will meet on [Wednesday] ([10 November]).', '2021-11-10 2021-11-10', 'the date in brackets decides, not the verb'],
    ['They met on [10 November] ([Wednesday]).', '2021-11-10 2021-11-10', 'the date first'],
    ['They met on [Wednesday, 10 November].', '2021-11-10', 'one expression'],
    ['They met on [Wednesday 10 November].', '2021-11-10', 'without a comma'],
    ['They met on [Wednesday, the 10th of November].', '2021-11-10', 'with an ordinal'],
    ['They met on [Monday, November 16].', '2020-11-16', 'of the years around, the one in which it is a Monday'],
    ['They met on [Wednesday the 10th].', '2021-11-10', 'the month is the report’s'],
    ['They met on [Monday evening], [November 8].', '2021-11-08TEV 2021-11-08', 'a part of the day between'],
  ]);
});

describe('weeks, ranges and counted weekdays', () => {
  timesTable([
    ['He left [Wednesday last week] and returns [Tuesday next week].', '2021-11-10 2021-11-23', 'the week is said'],
    ['He left on [Monday of last week].', '2021-11-08', 'with "of"'],
    ['He returns [Wednesday week].', '2021-11-24', 'British: a week after Wednesday'],
    ['She leaves [a week on Tuesday].', '2021-11-30', 'a week after the next Tuesday'],
    ['She leaves [a week from Monday].', '2021-11-29', 'American for the same'],
    ['It froze [two weeks ago today].', '2021-11-03', 'the very day'],
    ['From [Monday] to [Wednesday] it rained.', '2021-11-15 2021-11-17', 'a range that ends on the report’s day'],
    ['From [Friday] to [Sunday] it snowed.', '2021-11-12 2021-11-14', 'both ends of one week-end'],
    ['Between [Thursday] and [Saturday] it froze.', '2021-11-11 2021-11-13', 'between'],
    ['They will meet from [Thursday] to [Saturday].', '2021-11-18 2021-11-20', 'a range ahead'],
    ['It burned on [the first Tuesday of November].', '2021-11-02', 'counted within a month'],
    ['It closed on [the last Friday in March 2020].', '2020-03-27', 'the last one'],
    ['They met on [November 3]. [The following Monday] he left.', '2021-11-03 2021-11-08', 'counted from the day told of'],
    ['It ran between [January 5] and [September 26].', '2021-01-05 2021-09-26', 'a range begins before it ends'],
    ['Hask spoke at a [Friday evening] rally.', '2021-11-12TEV', '"a" belongs to the rally'],
    ['Following [Monday]’s debate, they left.', '2021-11-15', 'a preposition'],
    ['As of [Monday], 12 crews were at sea.', '2021-11-15', '"as of" is no limit'],
    ['Until [Thursday], he has refused to speak.', '2021-11-11', 'a limit that a perfect tells of is over'],
    ['They met on a [Monday] in [May].', 'XXXX-WXX-1 2021-05', '"a Monday" is no certain one'],
  ]);
});

describe('parts of a weekday', () => {
  timesTable([
    ['It burned on [Monday night].', '2021-11-15TNI', 'night'],
    ['It burned on [Sunday afternoon].', '2021-11-14TAF', 'afternoon'],
    ['It will open on [Saturday morning].', '2021-11-20TMO', 'a part ahead'],
    ['It burned early on [Monday].', '2021-11-15', '"early on" leaves the day as it is'],
    ['It burned in [the early hours of Tuesday].', '2021-11-16TMO', 'the early hours'],
    ['It burned at [dawn on Friday].', '2021-11-12TMO', 'dawn'],
  ]);
});

describe('weekdays that recur', () => {
  timesTable([
    ['The council meets on [Mondays].', 'SET:XXXX-WXX-1', 'a plural'],
    ['[Every Friday] the ferry waits.', 'SET:XXXX-WXX-5', 'every'],
    ['[Every Monday] and [Thursday] they drill.', 'SET:XXXX-WXX-1 SET:XXXX-WXX-4', '"every" reaches the second'],
    ['Mass is held on [Sunday mornings].', 'SET:XXXX-WXX-7TMO', 'with a part of the day'],
  ]);
});

describe('names that hold a weekday', () => {
  noTimes([
    ['The Sunday Times wrote so.', 'a paper'],
    ['He belongs to the Wednesday Club in Harrow.', 'a club'],
    ['They watched Monday Night Football.', 'a programme'],
    ['The Good Friday Agreement holds.', 'a treaty'],
    ['The play recalls Bloody Sunday.', 'a name of history'],
    ['The sun sat low over the sat phone.', 'small letters'],
    ['Sun shone on Dravik.', 'a short form that is a word'],
    ['Black Friday sales rose.', 'the sales, not the day'],
  ]);
});

describe('without a day to count from', () => {
  timesTable(
    [
      ['They met on [Friday] and [last Monday].', 'XXXX-WXX-5 XXXX-WXX-1', 'the week stays open'],
      ['They met on [Monday night].', 'XXXX-WXX-1TNI', 'so does its night'],
      ['They met on [Wednesday, 10 November 2021].', '2021-11-10', 'a full date needs no report'],
    ],
    '',
  );
});
