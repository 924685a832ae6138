import type { Layers } from '../../../model/layers.ts';
import type { ReadRelation } from '../../../model/reading.ts';
import { bySpan, type Pieces } from '../../../model/span.ts';
import { framed } from './framed.ts';
import { isReported } from './nested.ts';
import type { Relation } from './relation.ts';
import { shareSubjects } from './shared-subject.ts';
import { Tree } from './tree.ts';

type Given = Pick<Layers, 'sentences' | 'tokens' | 'reading' | 'parse'>;

/** Who reports what with which words, in text order of the cues: as the model read it, completed where grammar knows better. */
export function relations(text: string, { sentences, tokens, reading, parse }: Given): readonly Relation[] {
  const tree = new Tree(text, tokens, parse);
  const inner = reading.inner.map(relation).filter((one) => isReported(text, one));
  const read = [...reading.relations.map(relation), ...inner].sort(byCue);
  return [...shareSubjects(tree, read), ...framed(tree, sentences, read)].sort(byCue);
}

const relation = ({ source, cue, content, confidence }: ReadRelation): Relation => ({
  ...{ source: placed(source), cue: placed(cue), content: placed(content) },
  confidence: Math.round(confidence * 1000) / 1000,
  rule: 'encoder@1',
});

const placed = (fragments: ReadRelation['source']): Pieces => fragments.map(({ at }) => at).toSorted(bySpan);

const byCue = (a: Relation, b: Relation): number => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0);
