import { decided } from './correction-words.ts';
import type { Dossier, Explanation } from './shape.ts';

/** The explanation with what analysts decided about it: who, when and why. */
export function withCorrections(dossier: Dossier, explanation: Explanation): Explanation {
  const ids = new Set(correctionsOf(dossier, explanation));
  const own = dossier.corrections.filter(({ id }) => ids.has(id));
  return own.length === 0 ? explanation : { ...explanation, says: [...explanation.says, ...own.map(decided)] };
}

function correctionsOf(dossier: Dossier, { id, kind }: Explanation): readonly string[] {
  const cut = id.lastIndexOf('#');
  const name = id.slice(cut + 1);
  const annotation = dossier.annotations[id.slice(0, Math.max(0, cut))];
  const bearing = (all: readonly { readonly id: string; readonly corrected?: readonly string[] }[], one: string) =>
    all.find((item) => item.id === one)?.corrected ?? [];
  switch (kind) {
    case 'statement':
      return bearing(annotation?.statements ?? [], name);
    case 'figure':
      return bearing(annotation?.figures ?? [], name);
    case 'event':
      return bearing(annotation?.events ?? [], name);
    case 'claim':
      return bearing(dossier.claims, name);
    case 'entity':
      return annotation === undefined ? bearing(dossier.entities, name) : [];
    case 'report':
      return bearing(dossier.reports, id);
    case 'story':
      return dossier.corrections.filter((one) => one.kind === 'merge-stories' || one.kind === 'split-story').map((one) => one.id);
    default:
      return [];
  }
}

const KINDS: readonly (readonly [RegExp, Explanation['kind']])[] = [
  [/#s\d+$/u, 'statement'],
  [/#f\d+$/u, 'figure'],
  [/#v\d+$/u, 'event'],
  [/#c\d+$/u, 'claim'],
];

/** A claim's id under the story's id of today, whatever the story was called when it was rejected. */
function ofToday({ id: story, aliases }: Dossier, id: string): string {
  const cut = id.lastIndexOf('#');
  return aliases.includes(id.slice(0, Math.max(0, cut))) ? `${story}${id.slice(cut)}` : id;
}

/** Why a finding is there no more; `null` where none of this id was rejected. */
export function explainRejected(dossier: Dossier, id: string): Explanation | null {
  const name = ofToday(dossier, id);
  const found = dossier.corrections.find(
    (one) => one.kind === 'reject' && one.targets.some((target) => ofToday(dossier, target.id) === name),
  );
  const kind = KINDS.find(([name]) => name.test(id))?.[1];
  if (found === undefined || kind === undefined) return null;
  const evidence = found.targets.map(({ report, span, words }) => ({ report, span, words }));
  return { id, kind, says: [decided(found)], evidence, joins: [], rule: null, scores: [] };
}
