import type { Correction, Decision, FindingRef, From } from '../model/correction.ts';

/** What was decided, in the program's words: "the date of r1 is 2024-03-05". */
export function saysOf(decision: Decision): string {
  switch (decision.kind) {
    case 'date':
      return `the date of ${decision.report.id} is ${decision.date ?? 'not known'}`;
    case 'reject':
      return `${idOf(decision.target)} is rejected`;
    case 'confirm':
      return `${idOf(decision.target)} is confirmed`;
    case 'attribute':
      return `${idOf(decision.target)} is the word of ${speakerOf(decision.to)}`;
    case 'rename':
      return `${decision.entity.name} is called ${decision.name}`;
    case 'merge':
      return `${listed(decision.entities.map(({ name }) => name))} are one`;
    case 'apart':
      return `${listed(decision.entities.map(({ name }) => name))} are not one`;
    case 'split':
      return `${listed(decision.out.map(({ report, id }) => `${report.id}#${id}`))} ${decision.out.length === 1 ? 'is' : 'are'} not ${decision.entity.name}`;
    case 'merge-stories':
      return `${listed(decision.stories.map(({ id }) => id))} are one story`;
    case 'split-story':
      return `${listed(decision.out.map(({ id }) => id))} ${decision.out.length === 1 ? 'is' : 'are'} another story than ${decision.story.id}`;
    case 'origin':
      return `${decision.report.id} comes from ${fromOf(decision.from)}`;
    case 'remove':
      return decision.texts.length === 1
        ? `${decision.report} is removed for good`
        : `${decision.report} is removed for good, in all ${decision.texts.length} texts`;
    case 'undo':
      return `${decision.of} is undone`;
    default:
      return decision satisfies never;
  }
}

type Target = Extract<Decision, { kind: 'reject' }>['target'];

const idOf = (target: Target | FindingRef): string =>
  target.kind === 'claim' ? `claim ${target.story}#${target.id}` : `${target.kind} ${target.report.id}#${target.id}`;

const speakerOf = (to: Extract<Decision, { kind: 'attribute' }>['to']): string =>
  to.kind === 'words' ? `“${to.at.words ?? '…'}”` : `${to.entity.report.id}#${to.entity.id} (“${to.entity.at.words ?? '…'}”)`;

function fromOf(from: From): string {
  switch (from.kind) {
    case 'agency':
      return from.name;
    case 'report':
      return from.report.id;
    case 'own':
      return 'nobody else';
    default:
      return from satisfies never;
  }
}

/** So many names are spelled out. */
const SPELLED = 5;

/** "a, b and c" */
function listed(all: readonly string[]): string {
  const shown = all.length <= SPELLED ? all : [...all.slice(0, SPELLED), `${all.length - SPELLED} more`];
  return [shown.slice(0, -1).join(', '), shown.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
}

/** "Lena Orsk on 2024-03-06" */
export const decidedBy = ({ who, at }: Pick<Correction, 'who' | 'at'>): string => `${who} on ${at.slice(0, 10)}`;
