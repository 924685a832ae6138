import type { ClaimRef, Decision, FindingRef, ReportRef } from '../model/correction.ts';

/** The texts that a decision is about, and those that it names. */
export function refsOf(decision: Decision): readonly ReportRef[] {
  switch (decision.kind) {
    case 'date':
      return [decision.report];
    case 'reject':
    case 'confirm':
      return ofTarget(decision.target);
    case 'attribute':
      return [decision.target.report];
    case 'rename':
      return decision.entity.in.map(({ report }) => report);
    case 'merge':
    case 'apart':
      return decision.entities.flatMap((entity) => entity.in.map(({ report }) => report));
    case 'split':
      return decision.entity.in.map(({ report }) => report);
    case 'merge-stories':
      return decision.stories.flatMap(({ reports }) => reports);
    case 'split-story':
      return [...decision.story.reports, ...decision.out];
    case 'origin':
      return [decision.report, ...(decision.from.kind === 'report' ? [decision.from.report] : [])];
    case 'remove': // its texts are not there, and nothing is laid out by it
    case 'undo':
      return [];
    default:
      return decision satisfies never;
  }
}

const ofTarget = (target: FindingRef | ClaimRef): readonly ReportRef[] =>
  target.kind === 'claim' ? target.accounts.map(({ report }) => report) : [target.report];
