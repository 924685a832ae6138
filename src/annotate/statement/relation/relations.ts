import type { Layers } from '../../../model/layers.ts';
import type { ReadRelation } from '../../../model/reading.ts';
import { bySpan, type Pieces, type Span } from '../../../model/span.ts';
import type { Tree } from '../../parse/tree.ts';
import { quotations } from '../quotation.ts';
import { framed } from './framed.ts';
import { headlined } from './headline.ts';
import { isImperative } from './imperative.ts';
import { withinQuotations } from './in-quotation.ts';
import { partVerbs } from './joined-verbs.ts';
import { isNaming } from './naming.ts';
import { isReported, nested } from './nested.ts';
import { endNouns } from './noun-end.ts';
import { withOwnSources } from './own-source.ts';
import { withSubjects } from './own-subject.ts';
import { withinParagraphs } from './paragraph.ts';
import { withAgents } from './passive.ts';
import type { Relation } from './relation.ts';
import { withClauses } from './relative-clause.ts';
import { partSpeakers } from './second-speaker.ts';
import { shareSubjects } from './shared-subject.ts';
import { unanswered } from './unanswered.ts';
import { wholeQuotations } from './whole-quotation.ts';

type Given = Pick<Layers, 'sentences' | 'reading'>;

/** Who reports what with which words, in text order of the cues: as the model read it, completed where grammar knows better. */
export function relations(tree: Tree, { sentences, reading }: Given): readonly Relation[] {
  const read = repaired(tree, sentences, reading.relations.map(relation).sort(byCue));
  const told = new Set(read.flatMap(({ cue }) => tree.within(cue)));
  const inner = reading.inner
    .map(relation)
    .filter((one) => isReported(tree.text, one) && !tree.within(one.cue).some((token) => told.has(token)));
  const known = [...read, ...inner];
  const outer = [
    ...read,
    ...framed(tree, sentences, known),
    ...unanswered(tree, sentences, known),
    ...headlined(tree, sentences, reading.names, known),
  ];
  return nested(tree, outer, inner).toSorted(byCue);
}

/** The model's relations with their spans set right: first those that end too far or too soon, then those without a source. */
function repaired(tree: Tree, sentences: readonly Span[], read: readonly Relation[]): readonly Relation[] {
  const quoted = quotations(tree.text);
  const said = withinParagraphs(
    tree.text,
    sentences,
    read.filter((one) => !isNaming(tree.text, one) && !isImperative(tree, one)),
  );
  const spanned = wholeQuotations(tree.text, quoted, withinQuotations(quoted, said));
  const ended = withClauses(tree, partVerbs(tree, partSpeakers(tree, endNouns(tree, spanned)))).toSorted(byCue);
  return shareSubjects(tree, withSubjects(tree, withAgents(tree, withOwnSources(tree, ended))));
}

const relation = ({ source, cue, content, confidence }: ReadRelation): Relation => ({
  ...{ source: placed(source), cue: placed(cue), content: placed(content) },
  confidence: Math.round(confidence * 1000) / 1000,
  rule: 'encoder@1',
});

const placed = (fragments: ReadRelation['source']): Pieces => fragments.map(({ at }) => at).toSorted(bySpan);

const byCue = (a: Relation, b: Relation): number => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0);
