/**
 * The best dependency tree with one root, by Chu-Liu/Edmonds in Tarjan's way: grow a path of best heads, contract each cycle into one
 * node, expand at the end; n² steps for n words. All arcs from the root are made so bad beforehand that more than one of them never pays:
 * so the tree is the best of those with one root (Stanojević and Cohen 2021, "A Root of the Problem").
 *
 * `scores` has a row for each word, 1 to n, of its heads, 0 (the root) to n. Returns the head of each word, place 0 unused.
 */
export function bestTree(scores: Float64Array, words: number): Int32Array {
  const graph = new Contraction(scores, words);
  for (let word = 1; word <= words; word += 1) graph.attach(word);
  return graph.heads();
}

const ROOT = 0;

/** Nodes 1 to n are the words, those above are contracted cycles, numbered as they are made. */
class Contraction {
  private readonly size: number;
  /** Row by node: the score of the best arc into the node from each word. */
  private readonly into: Float64Array;
  /** Row by node: the word of the node that this arc enters. */
  private readonly entry: Int32Array;
  /** The outermost node that holds each word. */
  private readonly holder: Int32Array;
  /** The cycle that a node went into; 0 while it is outermost. */
  private readonly within: Int32Array;
  /** The arc chosen into each node, from word to word. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly attached: Uint8Array;
  private nodes: number;

  constructor(scores: Float64Array, words: number) {
    const size = words + 1;
    const most = 2 * size;
    this.size = size;
    this.nodes = size;
    this.into = new Float64Array(most * size);
    this.entry = new Int32Array(most * size);
    this.holder = Int32Array.from({ length: size }, (_, i) => i);
    this.within = new Int32Array(most);
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.attached = new Uint8Array(most);
    this.attached[ROOT] = 1;
    const penalty = rootPenalty(scores, words);
    for (let word = 1; word < size; word += 1) {
      const row = word * size;
      this.into.set(scores.subarray(row - size, row), row);
      this.into[row] = (this.into[row] ?? 0) - penalty;
      this.entry.fill(word, row, row + size);
    }
  }

  /** Follows best heads from a word until a node that hangs on the root; what lies on the way hangs on it too. */
  attach(word: number): void {
    const path = [this.holder[word] ?? 0];
    let node = path[0] ?? 0;
    while (this.attached[node] === 0) {
      const head = this.choose(node);
      if (this.attached[head] === 1) {
        for (const passed of path) this.attached[passed] = 1;
        return;
      }
      const back = path.indexOf(head);
      node = back < 0 ? head : this.contract(path.splice(back));
      path.push(node);
    }
  }

  heads(): Int32Array {
    for (let node = this.nodes - 1; node >= this.size; node -= 1) this.enter(node);
    return this.from.slice(0, this.size);
  }

  /** Chooses the best arc into a node; returns the node it comes from. */
  private choose(node: number): number {
    const { size, into, holder } = this;
    const row = node * size;
    let best = Number.NEGATIVE_INFINITY;
    let from = ROOT;
    for (let word = 0; word < size; word += 1) {
      const score = into[row + word] ?? 0;
      if (score > best && holder[word] !== node) {
        best = score;
        from = word;
      }
    }
    this.from[node] = from;
    this.to[node] = this.entry[row + from] ?? 0;
    return holder[from] ?? 0;
  }

  /** One node for a cycle: an arc into it costs what it gains over the arc of the cycle that it replaces. */
  private contract(cycle: readonly number[]): number {
    const { size, into, entry, within, holder } = this;
    const made = this.nodes;
    this.nodes += 1;
    into.fill(Number.NEGATIVE_INFINITY, made * size, (made + 1) * size);
    entry.fill(this.to[cycle[0] ?? 0] ?? 0, made * size, (made + 1) * size);
    for (const node of cycle) {
      const lost = into[node * size + (this.from[node] ?? 0)] ?? 0;
      for (let word = 0; word < size; word += 1) {
        const score = (into[node * size + word] ?? 0) - lost;
        if (score <= (into[made * size + word] ?? 0)) continue;
        into[made * size + word] = score;
        entry[made * size + word] = entry[node * size + word] ?? 0;
      }
      within[node] = made;
    }
    for (let word = 1; word < size; word += 1) if (within[holder[word] ?? 0] === made) holder[word] = made;
    return made;
  }

  /** Opens a cycle where its arc enters: there this arc takes the place of the cycle's own. */
  private enter(node: number): void {
    const to = this.to[node] ?? 0;
    let inner = to;
    while (this.within[inner] !== node) inner = this.within[inner] ?? 0;
    this.from[inner] = this.from[node] ?? 0;
    this.to[inner] = to;
  }
}

/** More than any tree can gain over another by its choice of arcs. */
function rootPenalty(scores: Float64Array, words: number): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let word = 1; word <= words; word += 1) {
    for (let head = 0; head <= words; head += 1) {
      if (head === word) continue;
      const score = scores[(word - 1) * (words + 1) + head] ?? 0;
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
  }
  return (most - least) * words + 1;
}
