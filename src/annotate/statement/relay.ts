import type { Statement } from '../../model/statement.ts';
import { cueMeaning } from './cue-meaning.ts';
import { polarityOf } from './polarity.ts';

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
    if (!carrying.has(statement.id)) return statement;
    const source = statement.source.map((at) => text.slice(at.start, at.end)).join(' ');
    const { lemma, act } = cueMeaning(text, statement.cue);
    if (act !== null && act !== 'say' && act !== 'relay') return statement;
    const passes = PASSES_ON.has(lemma ?? '') || OUTLET.test(source);
    return passes
      ? { ...statement, act: 'relay', polarity: polarityOf(text, 'relay', statement.cue, statement.content) }
      : statement;
  });
}
