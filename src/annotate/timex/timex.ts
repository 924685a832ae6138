import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import { type Span, span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { type DayNumber, dayOfIso } from '../../text/calendar.ts';
import { strayDate } from '../../text/stray-date.ts';
import type { Context, Form } from './form.ts';
import { FORMS } from './forms.ts';

/** Time expressions by a grammar of forms; days are counted from the dateline's, else the day of publication. */
export const timex = {
  name: 'timex@1',
  reads: ['layout', 'sentences', 'dateline'],
  writes: 'times',
  run(report, given) {
    const anchor = anchorOf(report, given);
    const times: Timex[] = [];
    let focus: DayNumber | null = null;
    for (const sentence of given.sentences) focus = readSentence(report.text, sentence, anchor, focus, times);
    return times;
  },
} satisfies Stage<'layout' | 'sentences' | 'dateline', 'times'>;

function anchorOf({ text, published }: Report, { dateline, layout }: Pick<Layers, 'dateline' | 'layout'>): DayNumber | null {
  return dayOfIso(dateline?.date ?? null) ?? dayOfIso(published.date ?? strayDate(text, layout)?.date ?? null);
}

interface Candidate {
  readonly form: Form;
  readonly order: number;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

// No form can match a sentence without one of these: a cheap look before the many patterns.
const TRIGGER =
  /\d|day|tonight|week|month|year|quarter|half|decade|century|hour|minute|second|night|morning|evening|noon|spring|summer|autumn|fall|winter|now|current|present|recent|past|formerly|previous|late|ago|moment|time|ongoing|future|soon|term|shortly|daily|annual|biennial|hourly|christmas|halloween|the old days|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu;

/** Left to right, the longest reading at each place; returns the last day told of. */
function readSentence(
  text: string,
  at: Span,
  anchor: DayNumber | null,
  before: DayNumber | null,
  times: Timex[],
): DayNumber | null {
  const sentence = text.slice(at.start, at.end);
  if (!TRIGGER.test(sentence)) return before;
  let focus = before;
  let reached = 0;
  for (const { form, start, end, groups } of candidatesIn(sentence)) {
    if (start < reached) continue;
    const context: Context = {
      anchor,
      focus,
      before: sentence.slice(Math.max(0, start - 120), start),
      after: sentence.slice(end, end + 60),
    };
    const reading = form.read(groups, context, sentence.slice(start, end));
    if (reading === null) continue;
    const { type, value, assumed } = reading;
    times.push({ at: span(text, at.start + start, at.start + end), type, value, assumed, rule: form.rule });
    reached = end;
    focus = reading.day ?? focus;
  }
  return focus;
}

function candidatesIn(sentence: string): Candidate[] {
  const candidates: Candidate[] = [];
  FORMS.forEach((form, order) => {
    for (const found of sentence.matchAll(form.pattern)) {
      candidates.push({ form, order, start: found.index, end: found.index + found[0].length, groups: found.groups ?? {} });
    }
  });
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}
