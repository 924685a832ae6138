import { greatest, products, rowAt } from './matrix.ts';
import type { Outputs } from './session.ts';
import { bestTree } from './tree.ts';

/** What the parser learnt besides its vectors. */
export interface Parser {
  readonly pos: readonly string[];
  readonly relations: readonly string[];
  /** The vector of the root as a head. */
  readonly rootHead: Float32Array;
  /** One for each relation. */
  readonly labelWeights: readonly Float32Array[];
  readonly labelBias: Float32Array;
}

/** The model's vectors, one row a word piece. */
export type ParserRows = Pick<Outputs, 'pos' | 'dependent' | 'head' | 'bias' | 'labelDependent' | 'labelHead'>;

export interface ParsedToken {
  readonly upos: string;
  /** The place of its head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

const ROOT = 'root';

/** The tree of one sentence, or of the part of one that stands in a window. `tokens`: the row of each. */
export function parsed(parser: Parser, rows: ParserRows, tokens: readonly number[]): ParsedToken[] {
  const heads = bestTree(arcScores(parser, rows, tokens), tokens.length).subarray(1);
  const labels = labelScores(parser, rows, { tokens, heads });
  const width = parser.relations.length;
  return tokens.map((row, i) => {
    const head = (heads[i] ?? 0) - 1;
    const upos = parser.pos[greatest(rowAt(rows.pos, row))] ?? 'X';
    const relation = head < 0 ? ROOT : (parser.relations[greatest(labels.subarray(i * width, (i + 1) * width))] ?? '');
    return { upos, head, relation };
  });
}

/** A row for each token: the score of the root and of each token as its head. */
function arcScores({ rootHead }: Parser, rows: ParserRows, tokens: readonly number[]): Float64Array {
  const scores = products(
    tokens.map((row) => rowAt(rows.dependent, row)),
    [rootHead, ...tokens.map((row) => rowAt(rows.head, row))],
  );
  const size = tokens.length + 1;
  const biases = Float64Array.from(tokens, (row) => rows.bias.numbers[row] ?? 0);
  for (let i = 0; i < scores.length; i += 1) if (i % size > 0) scores[i] = (scores[i] ?? 0) + (biases[(i % size) - 1] ?? 0);
  return scores;
}

interface Tree {
  readonly tokens: readonly number[];
  /** From 1; 0 for the root. */
  readonly heads: Int32Array;
}

/** A row for each token: the score of each relation to its head; that of the root to its word is for no other. */
function labelScores({ relations, labelWeights, labelBias }: Parser, rows: ParserRows, { tokens, heads }: Tree): Float64Array {
  const hidden = tokens.map((row, i) =>
    rectified(rowAt(rows.labelDependent, row), rowAt(rows.labelHead, tokens[(heads[i] ?? 0) - 1] ?? row)),
  );
  const scores = products(hidden, labelWeights);
  const width = relations.length;
  const biases = Float64Array.from(relations, (name, i) => (name === ROOT ? Number.NEGATIVE_INFINITY : (labelBias[i] ?? 0)));
  for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + (biases[i % width] ?? 0);
  return scores;
}

function rectified(a: Float32Array, b: Float32Array): Float32Array {
  const sum = new Float32Array(a.length);
  for (let i = 0; i < a.length; i += 1) sum[i] = Math.max(0, (a[i] ?? 0) + (b[i] ?? 0));
  return sum;
}
