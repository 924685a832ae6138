import type { Dossier } from '../../../src/api/contract.ts';
import type { StoryContext } from '../story/context.ts';
import type { Said, Speaker } from '../story/speaking.ts';
import { words } from '../story/words.ts';
import { type Fitting, fitting, linesFor, shares, sum } from './fitting.ts';

type Line = Dossier['timeline'][number];

/** A speaker with as many statements as a brief shows. */
export interface BriefSpeaker {
  readonly speaker: Speaker;
  readonly said: Fitting<Said>;
}

export interface SecondPage {
  readonly happened: Fitting<Line>;
  readonly speakers: Fitting<BriefSpeaker>;
  readonly reports: Fitting<Dossier['reports'][number]>;
}

const STATEMENTS = 2;
export const SAID_LINES = 3;
const SAID_WIDE = 62;
const WIDE = 78;
const ROW = 1.75;
const HEAD = 3;
/** Of an A4 page, with the key of the brief taken off. */
const LINES = 52;

/** What the second page holds: what happened, who said what, the reports. */
export function secondPage(story: StoryContext): SecondPage {
  const { timeline, reports } = story.dossier;
  const speakers = story.speakers
    .filter(({ said }) => said.some(({ statement }) => statement.content.length > 0))
    .map((speaker) => ({ speaker, said: fitting(withWords(speaker), () => 1, STATEMENTS) }));
  const needs = [sum(timeline.map(happenedLines)), sum(speakers.map((one) => saidLines(story, one))), reports.length * ROW + ROW];
  const heads = needs.filter((need) => need > ROW).length * HEAD;
  const [happened = 0, said = 0, listed = 0] = shares(needs, [3, 3, 2], LINES - heads);
  return {
    happened: weightiest(timeline, happened),
    speakers: fitting(speakers, (one) => saidLines(story, one), said),
    reports: fitting(reports, () => ROW, listed - ROW),
  };
}

const withWords = ({ said }: Speaker): readonly Said[] => said.filter(({ statement }) => statement.content.length > 0);

const happenedLines = ({ text }: Line): number => ROW + linesFor(text, WIDE, 2) - 1;

/** Where not all have room, the happenings whose days most reports tell of, by day. */
function weightiest(timeline: readonly Line[], lines: number): Fitting<Line> {
  const { shown, left } = fitting(
    timeline.toSorted((a, b) => b.weight - a.weight),
    happenedLines,
    lines,
  );
  const chosen = new Set(shown);
  return { shown: timeline.filter((line) => chosen.has(line)), left };
}

function saidLines({ dossier }: StoryContext, { speaker: { name, title }, said }: BriefSpeaker): number {
  const own = linesFor(name, 26) + (title === null ? 0 : linesFor(title, 30, 2));
  const lines = said.shown.map(
    ({ report, statement }) => 0.6 + linesFor(words(dossier.annotations[report.id], statement.content), SAID_WIDE, SAID_LINES),
  );
  return 1 + Math.max(own, sum(lines));
}
