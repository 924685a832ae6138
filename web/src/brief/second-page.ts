import type { Dossier } from '../../../src/api/contract.ts';
import type { StoryContext } from '../story/context.ts';
import type { Said, Speaker } from '../story/speaking.ts';
import { words } from '../story/words.ts';
import { type Fitting, first, linesFor, sum, together } from './fitting.ts';

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

// As on the first page; the key and the note under the reports are taken off.
const PAGE = 52;
const [NAME, SAID, WIDE] = [26, 60, 76];
const ROW = 1.75;
const HEAD = 3.2;

/** What the second page holds: what happened, who said what, the reports. */
export function secondPage(story: StoryContext): SecondPage {
  const { timeline, reports } = story.dossier;
  const byWeight = timeline.toSorted((a, b) => b.weight - a.weight);
  const speakers = story.speakers.flatMap((speaker): BriefSpeaker[] => {
    const said = speaker.said.filter(({ statement }) => statement.content.length > 0);
    return said.length === 0 ? [] : [{ speaker, said: first(said, STATEMENTS) }];
  });
  const lists = [
    byWeight.map(({ text }) => 0.6 + linesFor(text, WIDE, 2)),
    speakers.map((one) => saidLines(story, one)),
    reports.map(() => ROW),
  ];
  const room = PAGE - lists.filter((list) => list.length > 0).length * HEAD;
  const [happened = 0, said = 0, listed = 0] = together(lists, [3, 3, 2], room);
  const chosen = new Set(byWeight.slice(0, happened)); // those whose days most reports tell of, by day
  return {
    happened: { shown: timeline.filter((line) => chosen.has(line)), left: timeline.length - happened },
    speakers: first(speakers, said),
    reports: first(reports, listed),
  };
}

function saidLines({ dossier }: StoryContext, { speaker: { name, title }, said }: BriefSpeaker): number {
  const own = linesFor(name, NAME) + (title === null ? 0 : linesFor(title, NAME + 4, 2));
  const lines = said.shown.map(
    ({ report, statement }) => 0.6 + linesFor(words(dossier.annotations[report.id], statement.content), SAID, 3),
  );
  return 0.5 + Math.max(own, sum(lines));
}
