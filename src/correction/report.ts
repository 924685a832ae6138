import type { Correction, Decision, FindingRef } from '../model/correction.ts';
import type { Layers, ReadReport } from '../model/layers.ts';
import { bySpan, overlaps, type Span } from '../model/span.ts';
import { attributed } from './attribute.ts';
import { type Finding, findingsOf, fitted } from './fit.ts';
import { APPLIED, type Outcomes, orphaned, overruledBy, type Target } from './found.ts';

type AboutFinding = Extract<Decision, { kind: 'reject' | 'confirm' | 'attribute' }> & { readonly target: FindingRef };

/** A correction of a finding, and the finding as it is today. */
interface Aimed {
  readonly id: string;
  readonly do: AboutFinding;
  readonly finding: Finding | null;
}

const isAboutFinding = (decision: Decision): decision is AboutFinding =>
  (decision.kind === 'reject' || decision.kind === 'confirm' || decision.kind === 'attribute') &&
  decision.target.kind !== 'claim';

/** A report with the findings that analysts left, as they left them. `corrections`: those about it, in the order in which they take effect. */
export function correctedReport(read: ReadReport, corrections: readonly Correction[], outcomes: Outcomes): ReadReport {
  const aimed = aimedAt(read, corrections);
  for (const one of aimed) outcomes.set(one.id, one.finding === null ? GONE : APPLIED, [targetOf(read, one)]);
  const verdicts = verdictsOf(aimed, outcomes);
  const speakers = latest(
    aimed.filter(({ do: { kind } }) => kind === 'attribute'),
    outcomes,
  );
  let { layers } = read;
  for (const [finding, one] of speakers) {
    const verdict = verdicts.get(finding);
    if (verdict?.do.kind === 'reject') outcomes.set(one.id, overruledBy(verdict.id));
    else if (one.do.kind === 'attribute') {
      const made = attributed(read.report.text, layers, finding.id, one.do.to);
      if (made === null) outcomes.set(one.id, orphaned('who is named as speaker is not found in the report any more'));
      else layers = marked(made, finding, one.id);
    }
  }
  for (const [finding, { id, do: decision }] of verdicts) {
    layers = decision.kind === 'reject' ? without(layers, finding) : marked(layers, finding, id);
  }
  const rejected = toldByNobody(
    [...verdicts].flatMap(
      ([
        finding,
        {
          do: { kind },
        },
      ]) => (kind === 'reject' ? finding : []),
    ),
    layers,
  );
  if (rejected.length > 0) return { ...read, layers, rejected };
  return layers === read.layers ? read : { ...read, layers };
}

/** Where rejected statements and events stood, and no other of their kind is left. */
function toldByNobody(rejected: readonly Finding[], layers: Layers): readonly Span[] {
  const left = findingsOf(layers);
  const isLeft = ({ kind, at }: Finding): boolean => left.some((one) => one.kind === kind && overlaps(one.at, at));
  return rejected.flatMap((one) => (one.kind === 'figure' || isLeft(one) ? [] : one.at)).sort(bySpan);
}

const GONE = orphaned('nothing of this kind is found at these words any more');

function aimedAt({ report, layers }: ReadReport, corrections: readonly Correction[]): Aimed[] {
  const about = corrections.flatMap(({ id, do: decision }) => (isAboutFinding(decision) ? [{ id, do: decision }] : []));
  if (about.length === 0) return [];
  const refs = new Map(about.map((one) => [keyOf(one.do.target), one.do.target]));
  const found = fitted([...refs.values()], report.text, findingsOf(layers));
  const byKey = new Map([...refs.keys()].map((key, i) => [key, found[i] ?? null]));
  return about.map((one) => ({ ...one, finding: byKey.get(keyOf(one.do.target)) ?? null }));
}

/** Of one finding, decided on several times while it was read alike. */
const keyOf = ({ kind, at, cue, read }: FindingRef): string => JSON.stringify([kind, at.span, cue?.span, at.digest, read]);

/** By finding, the last word on whether it stays. A confirmation holds for what was read then. */
function verdictsOf(aimed: readonly Aimed[], outcomes: Outcomes): Map<Finding, Aimed> {
  const holding = aimed.filter((one) => {
    const { finding, do: decision } = one;
    if (finding === null || decision.kind === 'attribute') return false;
    if (decision.kind === 'reject' || decision.target.read === finding.read) return true;
    outcomes.set(one.id, orphaned(`it was confirmed as “${decision.target.read}” and is now read as “${finding.read}”`));
    return false;
  });
  return latest(holding, outcomes);
}

function latest(aimed: readonly Aimed[], outcomes: Outcomes): Map<Finding, Aimed> {
  const last = new Map<Finding, Aimed>();
  for (const one of aimed) {
    if (one.finding === null) continue;
    const before = last.get(one.finding);
    if (before !== undefined && JSON.stringify(before.do) !== JSON.stringify(one.do))
      outcomes.set(before.id, overruledBy(one.id));
    last.set(one.finding, one);
  }
  return last;
}

function targetOf({ report: { id, text } }: ReadReport, { finding, do: { target } }: Aimed): Target {
  if (finding === null) {
    const { at, report } = target;
    return { id: `${report.id}#${target.id}`, report: report.id, span: at.span, words: at.words ?? '' };
  }
  const { start, end } = finding.at;
  return { id: `${id}#${finding.id}`, report: id, span: [start, end], words: text.slice(start, end) };
}

interface Bearing {
  readonly id: string;
  readonly corrected?: readonly string[];
}

function marked(layers: Layers, { kind, id }: Finding, correction: string): Layers {
  const mark = <T extends Bearing>(all: readonly T[]): T[] =>
    all.map((one) => (one.id === id ? { ...one, corrected: [...(one.corrected ?? []), correction] } : one));
  switch (kind) {
    case 'statement':
      return { ...layers, statements: mark(layers.statements) };
    case 'figure':
      return { ...layers, figures: mark(layers.figures) };
    case 'event':
      return { ...layers, events: mark(layers.events) };
    default:
      return kind satisfies never;
  }
}

/** What a rejected statement carried is carried by what carried it. */
function without(layers: Layers, { kind, id }: Finding): Layers {
  const others = <T extends Bearing>(all: readonly T[]): T[] => all.filter((one) => one.id !== id);
  if (kind === 'figure') return { ...layers, figures: others(layers.figures) };
  if (kind === 'event') return { ...layers, events: others(layers.events) };
  const carrier = layers.statements.find((one) => one.id === id)?.parent ?? null;
  const handedOn = <T extends { readonly statement: string | null }>(one: T): T =>
    one.statement === id ? { ...one, statement: carrier } : one;
  return {
    ...layers,
    statements: others(layers.statements).map((one) => (one.parent === id ? { ...one, parent: carrier } : one)),
    figures: layers.figures.map(handedOn),
    events: layers.events.map(handedOn),
  };
}
