import { PLOVER } from '../../lexicon/plover.ts';
import { BE, MUST, SPEECH, WOULD } from '../../lexicon/plover-context.ts';
import { CONFIDENCE, type Meaning } from './meaning.ts';
import { isAdverb, type Term } from './term.ts';
import type { Verb } from './verb.ts';

/** An intention or a duty whose verb is none of the lexicon's: "is ready to contribute", "must drop its charges". */
export function intentionAt(terms: readonly Term[], at: number): { readonly verb: Verb; readonly meaning: Meaning } | null {
  const low = terms[at]?.low ?? '';
  if (/^(?:ready|willing|prepared)$/.test(low) && terms[at + 1]?.low === 'to') return willing(terms, at);
  if (MUST.has(low) && (low === 'must' || terms[at + 1]?.low === 'to') && isReported(terms, at)) return duty(at);
  return null;
}

const plainVerb = (at: number, from: number, negated: boolean): Verb => ({
  at,
  lemma: '',
  passive: false,
  gerund: false,
  negated,
  mood: 'intends',
  from,
  joined: false,
});

const HOSTILE = /^(?:SANCTION|COERCE|ASSAULT|MOBILIZE|PROTEST)$/;

function willing(terms: readonly Term[], at: number): { readonly verb: Verb; readonly meaning: Meaning } | null {
  let from = at;
  let negated = false;
  while (
    from > 0 &&
    (isAdverb(terms[from - 1]?.low ?? '') || /^(?:also|not|n't|n’t|still|now|always)$/.test(terms[from - 1]?.low ?? ''))
  ) {
    from--;
    negated ||= /^n(?:o|'|’)t$/.test(terms[from]?.low ?? '');
  }
  while (
    from > 0 &&
    (BE.has(terms[from - 1]?.low ?? '') ||
      WOULD.has(terms[from - 1]?.low ?? '') ||
      /^(?:has|have|will)$/.test(terms[from - 1]?.low ?? ''))
  )
    from--;
  if (from === at || MUST.has(terms[from - 1]?.low ?? '')) return null;
  const does = terms[at + 2]?.low ?? '';
  const hostile = (PLOVER.get(does) ?? []).some(({ type, weak }) => HOSTILE.test(type) && !weak && type !== 'MOBILIZE');
  const type = negated ? 'REJECT' : hostile ? 'THREATEN' : 'AGREE';
  return {
    verb: plainVerb(at, from, negated),
    meaning: {
      type,
      mode: null,
      status: negated ? 'reported' : 'planned',
      confidence: CONFIDENCE.intention,
      to: at + 2,
      asksSubject: false,
    },
  };
}

function duty(at: number): { readonly verb: Verb; readonly meaning: Meaning } {
  const meaning: Meaning = {
    type: 'REQUEST',
    mode: null,
    status: 'reported',
    confidence: CONFIDENCE.weak,
    to: at + 1,
    asksSubject: true,
  };
  return { verb: plainVerb(at, at, false), meaning };
}

const REACH = 30;

/** Somebody is said to have laid down the duty. */
function isReported(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) if (SPEECH.has(terms[k]?.low ?? '')) return true;
  return false;
}

/** The speech verb that reports the words before term `at`: its subject asks what they ask. */
export function speechBefore(terms: readonly Term[], at: number): Verb | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    if (!SPEECH.has(terms[k]?.low ?? '')) continue;
    const from = /^(?:has|have|had)$/.test(terms[k - 1]?.low ?? '') ? k - 1 : k;
    return { ...plainVerb(k, from, false), mood: 'plain' };
  }
  return null;
}
