import type { ClaimJson, Dossier, DossierReport, StatementJson } from '../../../src/api/contract.ts';
import type { EventJson } from '../parts/finding-words.ts';
import { type Letter, originLetters } from '../parts/origin.tsx';
import { chainOf as chain } from '../parts/saying.ts';
import { type SpeakerLinks, speakerLinks } from '../person/speaker-links.ts';
import { paragraphNumber, paragraphsOf } from '../reader/paragraphs.ts';
import { type Suggestion, suggestionsIn } from './names.ts';
import { type Said, type Speaker, speakersOf } from './speaking.ts';

/** A dossier, and what every part of the story page looks up in it. */
export interface StoryContext {
  readonly dossier: Dossier;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly reports: ReadonlyMap<string, DossierReport>;
  readonly differing: readonly ClaimJson[];
  readonly agreeing: readonly ClaimJson[];
  /** Told alike by several reports that rest on one source: neither agreement nor difference. */
  readonly repeated: readonly ClaimJson[];
  /** Who may be one; nothing was joined. */
  readonly suggestions: readonly Suggestion[];
  /** By how much they said, then name. */
  readonly speakers: readonly Speaker[];
  readonly speakerLinks: SpeakerLinks;
  /** The number, from 1, of the paragraph of a report that holds an offset. */
  readonly paragraph: (report: string, offset: number) => number;
}

const AGREEING = new Set<ClaimJson['relation']>(['agrees', 'adds']);

export function context(dossier: Dossier): StoryContext {
  const paragraphs = new Map(dossier.reports.map(({ id }) => [id, paragraphsOf(dossier.annotations[id]?.text ?? '')]));
  return {
    dossier,
    letters: originLetters(dossier),
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    differing: dossier.claims.filter(({ relation }) => !AGREEING.has(relation) && relation !== 'repeated'),
    agreeing: dossier.claims.filter(({ relation }) => AGREEING.has(relation)),
    repeated: dossier.claims.filter(({ relation }) => relation === 'repeated'),
    suggestions: suggestionsIn(dossier),
    speakers: speakersOf(dossier),
    speakerLinks: speakerLinks(dossier),
    paragraph: (report, offset) => paragraphNumber(paragraphs.get(report) ?? [], offset),
  };
}

export const statementOf = ({ dossier }: StoryContext, report: string, id: string | null): StatementJson | undefined =>
  dossier.annotations[report]?.statements.find((statement) => statement.id === id);

/** By its id from outside: "r1#v3". */
export function eventOf({ dossier }: StoryContext, id: string): EventJson | undefined {
  const cut = id.lastIndexOf('#');
  return dossier.annotations[id.slice(0, cut)]?.events.find((event) => event.id === id.slice(cut + 1));
}

/** Through whom we heard it, from the speaker outwards. */
export const chainOf = (story: StoryContext, { report, statement }: Said): readonly (string | null)[] =>
  chain(statement, report, (id) => statementOf(story, report.id, id));
