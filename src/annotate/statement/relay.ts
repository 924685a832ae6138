import type { Statement } from '../../model/statement.ts';
import { cueMeaning } from './cue-meaning.ts';

/** Cues by which one passes on what another said. */
const PASSES_ON: ReadonlySet<string> = new Set(
  'report quote cite release according reportedly allegedly publish republish relay'.split(' '),
);
const OUTLET =
  /\b(?:agency|news|newspaper|press|times|post|daily|journal|magazine|radio|television|TV|broadcaster|media|AP|AFP|Reuters|report|article|document|documents)\b/i;

/** "…, the agency reported" over "Maron promised …": the outer one only passes on. Given statements, those acts are set. */
export function relayed(text: string, statements: readonly Statement[]): readonly Statement[] {
  const carrying = new Set(statements.map(({ parent }) => parent));
  return statements.map((statement) => {
    if (!carrying.has(statement.id) || statement.act !== 'say') return statement;
    const source = statement.source.map((at) => text.slice(at.start, at.end)).join(' ');
    const { lemma } = cueMeaning(text, statement.cue);
    const passes = PASSES_ON.has(lemma ?? '') || OUTLET.test(source);
    return passes ? { ...statement, act: 'relay' } : statement;
  });
}
