import { greatest } from './matrix.ts';

/** Scores of tag sequences, in nats: a linear-chain conditional random field without its words. */
export interface Chain {
  readonly tags: number;
  readonly start: Float64Array;
  /** From row to column. */
  readonly between: Float64Array;
  readonly end: Float64Array;
}

/** The best sequence of tags for words scored in rows of `chain.tags` numbers (Viterbi); the first of equals at each step. */
export function bestTags({ tags, start, between, end }: Chain, scores: Float64Array): Uint8Array {
  const words = scores.length / tags;
  const cameFrom = new Uint8Array(scores.length);
  let now = start.map((score, tag) => score + (scores[tag] ?? 0));
  let next = new Float64Array(tags);
  for (let at = tags; at < scores.length; at += tags) {
    for (let to = 0; to < tags; to += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let tag = 0; tag < tags; tag += 1) {
        const score = (now[tag] ?? 0) + (between[tag * tags + to] ?? 0);
        if (score > best) {
          best = score;
          from = tag;
        }
      }
      next[to] = best + (scores[at + to] ?? 0);
      cameFrom[at + to] = from;
    }
    [now, next] = [next, now];
  }
  const path = new Uint8Array(words);
  let tag = greatest(now.map((score, last) => score + (end[last] ?? 0)));
  for (let word = words - 1; word >= 0; word -= 1) {
    path[word] = tag;
    tag = cameFrom[word * tags + tag] ?? 0;
  }
  return path;
}

/** What the forward-backward algorithm leaves, as probabilities scaled to sum to 1 at each word; rows as in the scores. */
export interface Posterior {
  readonly tags: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** The factor that each word's tag puts on a path, its share of the scale included. */
  readonly weight: Float64Array;
  /** The chain's moves as factors. */
  readonly moves: Float64Array;
}

export function posteriorOf(chain: Chain, scores: Float64Array): Posterior {
  const { tags } = chain;
  const moves = chain.between.map(Math.exp);
  const weight = weights(scores, tags);
  const forward = new Float64Array(scores.length);
  const arriving = chain.start.map(Math.exp);
  for (let at = 0; at < scores.length; at += tags) {
    if (at > 0) arrive(forward.subarray(at - tags, at), moves, arriving);
    const total = product(weight.subarray(at, at + tags), arriving, forward.subarray(at, at + tags));
    scale(weight.subarray(at, at + tags), total);
    scale(forward.subarray(at, at + tags), total);
  }
  const backward = backwardOf(chain, { forward, weight, moves });
  return { tags, forward, backward, weight, moves };
}

/** The probability that the words from `first` to `last` have just these tags, whatever the others have. */
export function probabilityOf(
  { tags, forward, backward, weight, moves }: Posterior,
  path: Uint8Array,
  run: { readonly first: number; readonly last: number },
): number {
  const tagAt = (word: number): number => path[word] ?? 0;
  let probability = forward[run.first * tags + tagAt(run.first)] ?? 0;
  for (let word = run.first + 1; word <= run.last; word += 1)
    probability *= (moves[tagAt(word - 1) * tags + tagAt(word)] ?? 0) * (weight[word * tags + tagAt(word)] ?? 0);
  probability *= backward[run.last * tags + tagAt(run.last)] ?? 0;
  return probability > 0 ? Math.min(1, probability) : 0;
}

/** exp(score), each word's greatest made 1. */
function weights(scores: Float64Array, tags: number): Float64Array {
  const weight = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += tags) {
    let most = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < tags; tag += 1) most = Math.max(most, scores[at + tag] ?? 0);
    for (let tag = 0; tag < tags; tag += 1) weight[at + tag] = Math.exp((scores[at + tag] ?? 0) - most);
  }
  return weight;
}

function arrive(before: Float64Array, moves: Float64Array, into: Float64Array): void {
  const tags = into.length;
  into.fill(0);
  for (let from = 0; from < tags; from += 1) {
    const mass = before[from] ?? 0;
    for (let to = 0; to < tags; to += 1) into[to] = (into[to] ?? 0) + mass * (moves[from * tags + to] ?? 0);
  }
}

/** Writes a * b, place by place; returns its sum. */
function product(a: Float64Array, b: Float64Array, into: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) {
    const value = (a[i] ?? 0) * (b[i] ?? 0);
    into[i] = value;
    total += value;
  }
  return total;
}

function scale(numbers: Float64Array, by: number): void {
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = (numbers[i] ?? 0) / by;
}

function backwardOf(
  { tags, end }: Chain,
  { forward, weight, moves }: Pick<Posterior, 'forward' | 'weight' | 'moves'>,
): Float64Array {
  const backward = new Float64Array(forward.length);
  const last = backward.subarray(forward.length - tags);
  last.set(end.map(Math.exp));
  scale(last, product(forward.subarray(forward.length - tags), last, new Float64Array(tags)));
  const leaving = new Float64Array(tags);
  for (let at = forward.length - 2 * tags; at >= 0; at -= tags) {
    product(weight.subarray(at + tags, at + 2 * tags), backward.subarray(at + tags, at + 2 * tags), leaving);
    for (let from = 0; from < tags; from += 1) {
      let sum = 0;
      for (let to = 0; to < tags; to += 1) sum += (moves[from * tags + to] ?? 0) * (leaving[to] ?? 0);
      backward[at + from] = sum;
    }
  }
  return backward;
}
