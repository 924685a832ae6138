import { explainCorrection, isCorrectionId } from '../../app/explain-correction.ts';
import { type Explanation, explain, explainedRevision } from '../../dossier/explain.ts';
import type { Paint } from '../../dossier/paint.ts';
import { revisionLines } from '../../dossier/revision-text.ts';
import type { RevisionView } from '../../dossier/revision-words.ts';
import { quoted } from '../../dossier/text.ts';
import { tame } from '../../dossier/wrap.ts';
import { OnRecordError } from '../../model/error.ts';
import { paintFor } from '../colours.ts';
import { corrections } from '../decide.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action, Session } from '../session.ts';

export interface ExplainOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
}

export const explainVerb: Action<ExplainOptions> = async (session, [id = ''], options) => {
  const { found, revision } = (await decided(session, options, id)) ?? (await inDossier(session, options, id));
  await writeLine(
    session.io.out,
    options.format === 'json' ? JSON.stringify(found) : explanationText(found, paintFor(session.io), revision),
  );
  return EXIT.done;
};

interface Found {
  readonly found: Explanation;
  readonly revision: RevisionView | null;
}

/** `null`: it is no correction. */
async function decided(session: Session, options: ExplainOptions, id: string): Promise<Found | null> {
  if (!isCorrectionId(id)) return null;
  const row = (await corrections(session, options, null)).corrections.find((one) => one.id === id);
  return row === undefined ? null : { found: explainCorrection(row), revision: null };
}

async function inDossier(session: Session, options: ExplainOptions, id: string): Promise<Found> {
  const dossier = await withRecord(session, options, (record) => record.holding(id));
  const found = explain(dossier, id);
  if (found === null) throw new OnRecordError('NO_SUCH_ID', id);
  return { found, revision: explainedRevision(dossier, found) };
}

/** A diff is read in lines; all else stands in lines of its own. */
const WIDTH = 100;

type Evidence = Explanation['evidence'][number];

/** Each reason with its words under it; then the words that no reason has shown, what a revision changed, what was measured, and the rule. */
export function explanationText(
  { id, kind, says, evidence, joins, rule, scores }: Explanation,
  paint: Paint,
  revision: RevisionView | null = null,
): string {
  const joining = new Map(joins.map((join) => [join.says, join.evidence]));
  const told = new Set(joins.flatMap((join) => join.evidence).map(placeOf));
  return [
    paint.strong(`${tame(id)}: ${kind}`),
    ...says.flatMap((line) => [tame(line), ...wordLines(joining.get(line) ?? [], paint)]),
    ...wordLines(
      evidence.filter((one) => !told.has(placeOf(one))),
      paint,
    ),
    ...(revision === null ? [] : revisionLines(revision, { width: WIDTH, paint, indent: '  ' })),
    ...scoreLines(scores),
    ...(rule === null ? [] : [paint.dim(`by ${rule}`)]),
  ].join('\n');
}

const placeOf = ({ report, span }: Evidence): string => `${tame(report)} ${span[0]}–${span[1]}`;

/** The same words in several reports stand once, with all their places; where a copy was edited both stand, one under the other. */
function wordLines(evidence: readonly Evidence[], paint: Paint): string[] {
  const places = new Map<string, string[]>();
  for (const one of evidence) {
    const words = tame(one.words.replaceAll(/\s+/gu, ' '));
    places.set(words, [...(places.get(words) ?? []), placeOf(one)]);
  }
  return [...places].map(([words, at]) => `  ${paint.quote(quoted(words))} ${paint.dim([...new Set(at)].join(', '))}`);
}

/** "r2: nearest story 0.25, story threshold 0.1": what was measured of one report stands in one line. */
function scoreLines(scores: Explanation['scores']): string[] {
  const lines = new Map<string, string[]>();
  for (const { name, value } of scores) {
    const cut = name.lastIndexOf(', ');
    const [of, what] = cut < 0 ? [name, String(value)] : [name.slice(0, cut), `${name.slice(cut + 2)} ${value}`];
    lines.set(of, [...(lines.get(of) ?? []), what]);
  }
  return [...lines].map(([of, measured]) => `  ${tame(of)}: ${measured.join(', ')}`);
}
