import { type Explanation, explain } from '../../dossier/explain.ts';
import { tame } from '../../dossier/wrap.ts';
import { OnRecordError } from '../../model/error.ts';
import { paintFor } from '../colours.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { type Streams, writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';

export interface ExplainOptions extends StoreOptions {
  readonly format?: 'text' | 'json';
}

export const explainVerb: Action<ExplainOptions> = async (session, [id = ''], options) => {
  const dossier = await withRecord(session, options, (record) => record.holding(id));
  const found = explain(dossier, id);
  if (found === null) throw new OnRecordError('NO_SUCH_ID', id);
  await writeLine(session.io.out, options.format === 'json' ? JSON.stringify(found) : asText(session.io, found));
  return EXIT.done;
};

function asText(io: Streams, { id, kind, says, evidence, joins, rule, scores }: Explanation): string {
  const paint = paintFor(io);
  const shown = ({ report, span, words }: Explanation['evidence'][number]): string =>
    `  ${paint.quote(`“${tame(words.replaceAll(/\s+/gu, ' '))}”`)} ${paint.dim(`${tame(report)} ${span[0]}–${span[1]}`)}`;
  const joining = new Map(joins.map((join) => [join.says, join.evidence]));
  const told = new Set(joins.flatMap((join) => join.evidence.map(shown)));
  const lines = [paint.strong(`${tame(id)}: ${kind}`)];
  for (const line of says) lines.push(tame(line), ...(joining.get(line) ?? []).map(shown));
  lines.push(...evidence.map(shown).filter((line) => !told.has(line)));
  for (const { name, value } of scores) lines.push(`  ${name}: ${value}`);
  if (rule !== null) lines.push(paint.dim(`by ${rule}`));
  return lines.join('\n');
}
