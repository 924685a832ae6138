import type { Layers } from '../../model/layers.ts';
import type { Report } from '../../model/report.ts';
import { type Span, span } from '../../model/span.ts';
import type { Timex } from '../../model/timex.ts';
import type { Stage } from '../../pipeline/stage.ts';
import { type DayNumber, dayOfIso } from '../../text/calendar.ts';
import { strayDate } from '../../text/stray-date.ts';
import { Focus } from './focus.ts';
import type { Context, Form } from './form.ts';
import { FAMILIES } from './forms.ts';

/** Time expressions by a grammar of forms; days are counted from the dateline's, else the day of publication. */
export const timex = {
  name: 'timex@3',
  reads: ['layout', 'sentences', 'dateline'],
  writes: 'times',
  run(report, given) {
    const anchor = anchorOf(report, given);
    const focus = new Focus(anchor);
    const times: Timex[] = [];
    const { blocks } = given.layout;
    let block = 0;
    for (const sentence of given.sentences) {
      while ((blocks[block]?.at.end ?? Number.POSITIVE_INFINITY) <= sentence.start) block += 1;
      focus.sentence(block);
      readSentence(report.text, sentence, anchor, focus, times);
    }
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

/** Years before 1 and after 9999 have no place in TIMEX3; only a report dated at their edge could lead there. */
const BEYOND = /^(?:[+-]|\d{5})/;

/** Left to right, the longest reading at each place. */
function readSentence(text: string, at: Span, anchor: DayNumber | null, focus: Focus, times: Timex[]): void {
  // Blanks for line ends keep every offset and let "November\n8" be read.
  const sentence = text.slice(at.start, at.end).replaceAll(/\s/gu, ' ');
  let reached = 0;
  for (const { form, start, end, groups } of candidatesIn(sentence)) {
    if (start < reached) continue;
    const context: Context = {
      anchor,
      focus: focus.day,
      told: focus.told,
      frame: focus.frame,
      before: sentence.slice(Math.max(0, start - 120), start),
      after: sentence.slice(end, end + 120),
    };
    const reading = form.read(groups, context, sentence.slice(start, end));
    if (reading === null || BEYOND.test(reading.value)) continue;
    const { type, value, assumed } = reading;
    times.push({ at: span(text, at.start + start, at.start + end), type, value, assumed, rule: form.rule });
    reached = end;
    focus.keep(reading, reading.day ?? null, context.before);
  }
}

function candidatesIn(sentence: string): Candidate[] {
  const small = inSmallLetters(sentence);
  const candidates: Candidate[] = [];
  for (const { first, anyCase, forms } of FAMILIES) {
    const searched = anyCase ? small : sentence;
    if (!first.test(searched)) continue;
    for (const { form, order } of forms) {
      for (const found of foundBy(form, searched)) {
        const groups = (anyCase ? asPrinted(found, sentence) : found.groups) ?? {};
        candidates.push({ form, order, start: found.index, end: found.index + found[0].length, groups });
      }
    }
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

function* foundBy(form: Form, sentence: string): Generator<RegExpExecArray> {
  if (!form.needs.every((look) => look.test(sentence))) return;
  const { pattern } = form;
  // unlike `matchAll`, without a copy of the pattern a sentence
  pattern.lastIndex = 0;
  for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence)) yield found;
}

/** Letter by letter where the whole would change its length ("İ" becomes two): offsets are those of the sentence. */
function inSmallLetters(sentence: string): string {
  const small = sentence.toLowerCase();
  return small.length === sentence.length ? small : sentence.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function asPrinted({ indices }: RegExpExecArray, sentence: string): Candidate['groups'] {
  const groups: [string, string | undefined][] = Object.entries(indices?.groups ?? {}).map(([name, at]) => [
    name,
    at === undefined ? undefined : sentence.slice(...at),
  ]);
  return Object.fromEntries(groups);
}
