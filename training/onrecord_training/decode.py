"""From the model's numbers to findings, one window at a time: the Python twin of src/encoder/."""
from dataclasses import dataclass

import numpy as np

from .labels import IMPOSSIBLE, NAME_TAGS, RELATIONS, ROLE_TAGS, ROLES, TYPES, allowed, allowed_first, allowed_last
from .model import LINK

CUE, SOURCE, CONTENT = ROLES.index('cue'), ROLES.index('source'), ROLES.index('content')


@dataclass
class Tables:
    """What decoding needs beside the model's outputs."""

    between: np.ndarray
    first: np.ndarray
    last: np.ndarray
    root_head: np.ndarray
    root_label: np.ndarray
    label_weights: np.ndarray
    label_bias: np.ndarray
    source_apart: float
    content_apart: float
    starved: float


def tables(labels: dict) -> Tables:
    keys = ('transitions', 'start', 'end', 'rootHead', 'rootLabel', 'labelWeights', 'labelBias')
    weights = (labels[key] for key in ('sourceApart', 'contentApart', 'starved'))
    return Tables(*(np.asarray(labels[key], dtype=np.float64) for key in keys), *weights)


def viterbi(scores: np.ndarray, between: np.ndarray, first: np.ndarray, last: np.ndarray) -> list[int]:
    """The best row of tags; of equals the lowest."""
    best = first + scores[0]
    back = []
    for row in scores[1:]:
        moves = best[:, None] + between
        back.append(moves.argmax(0))
        best = moves.max(0) + row
    tags = [int((best + last).argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def runs(tags: list[int]) -> list[tuple[int, int, int]]:
    """(kind, first word, last word) of each fragment of a valid row of tags."""
    found, start = [], 0
    for i, tag in enumerate(tags):
        if tag == 0:
            continue
        kind, position = divmod(tag - 1, 4)
        if position in (0, 3):
            start = i
        if position in (2, 3):
            found.append((kind, start, i))
    return found


def role_runs(outputs: dict[str, np.ndarray], words: list[int], given: Tables) -> list[tuple[int, int, int]]:
    return runs(viterbi(outputs['roles'][words].astype(np.float64), given.between, given.first, given.last))


def name_runs(outputs: dict[str, np.ndarray], words: list[int]) -> list[tuple[int, int, int]]:
    moves = (np.asarray(allowed(NAME_TAGS)), np.asarray(allowed_first(NAME_TAGS)), np.asarray(allowed_last(NAME_TAGS)))
    return runs(viterbi(outputs['names'][words].astype(np.float64), *moves))




def relations(outputs: dict[str, np.ndarray], words: list[int], sentences: list[int], found: list[tuple[int, int, int]], given: Tables) -> list[dict[str, list[tuple[int, int]]]]:
    """Fragments joined by the links: a cue with its contents and its source. A cue without content is dropped.

    `words`: the piece at which each word begins; `sentences`: the number of each word's sentence.
    """
    sources, cues, contents = ([(first, last) for k, first, last in found if k == kind] for kind in (SOURCE, CUE, CONTENT))
    if not cues or not contents:
        return []
    q1, k1, q2, k2 = (outputs['links'][:, i * LINK : (i + 1) * LINK].astype(np.float64) for i in range(4))
    at = [words[first] for first, _ in cues]

    def apart(run: tuple[int, int], to: tuple[int, int]) -> int:
        return min(abs(sentences[to[0]] - sentences[run[0]]), abs(sentences[to[0]] - sentences[run[1]]))

    shares = []
    for content in contents:
        distance = np.array([apart(content, cue) for cue in cues])
        shares.append(log_shares(k1[at] @ q1[words[content[0]]] / LINK**0.5 - given.content_apart * distance))
    chosen = fed(shares, len(cues), given.starved)
    answers = [0, *(words[first] for first, _ in sources)]
    made = []
    for i, cue in enumerate(cues):
        own = [content for content, to in zip(contents, chosen) if to == i]
        if not own:
            continue
        distance = np.array([0, *(apart(source, cue) for source in sources)])
        source = int((k2[answers] @ q2[at[i]] / LINK**0.5 - given.source_apart * distance).argmax())
        made.append({'source': [sources[source - 1]] if source > 0 else [], 'cue': [cue], 'content': own})
    return made


def log_shares(scores: np.ndarray) -> np.ndarray:
    return scores - scores.max() - np.log(np.exp(scores - scores.max()).sum())


def fed(shares: list[np.ndarray], cues: int, most: float) -> list[int]:
    """The cue of each content, but that a cue which would have none takes one from a cue with several, at the least loss."""
    chosen = [int(share.argmax()) for share in shares]
    for cue in range(cues):
        if cue in chosen:
            continue
        losses = [share[own] - share[cue] if chosen.count(own) > 1 else np.inf for share, own in zip(shares, chosen)]
        taken = int(np.argmin(losses))
        if losses[taken] < most:
            chosen[taken] = cue
    return chosen


def tree(outputs: dict[str, np.ndarray], words: list[int], given: Tables) -> tuple[list[int], list[int]]:
    """Heads (-1: the root) and relations of one sentence, `words` being the pieces at which its tokens begin."""
    dependent, head = outputs['dependent'][words].astype(np.float64), outputs['head'][words].astype(np.float64)
    scores = dependent @ head.T + outputs['bias'][words].reshape(1, -1)
    np.fill_diagonal(scores, -np.inf)
    roots = dependent @ given.root_head
    heads = spanning(np.concatenate([roots[:, None], scores], 1))
    at_head = outputs['labelHead'][words].astype(np.float64)
    sums = outputs['labelDependent'][words] + np.stack([given.root_label if h < 0 else at_head[h] for h in heads])
    logits = np.maximum(sums, 0) @ given.label_weights.T + given.label_bias
    root = RELATIONS.index('root')
    logits[:, root] = IMPOSSIBLE
    return heads, [root if h < 0 else int(row.argmax()) for h, row in zip(heads, logits)]


def spanning(scores: np.ndarray) -> list[int]:
    """The best tree with one root. scores [n, n + 1]: dependent by head, column 0 the root. Returns heads, -1 for the root."""
    full = np.vstack([np.full(scores.shape[1], -np.inf), scores])
    heads = edmonds(full)
    if sum(h == 0 for h in heads[1:]) != 1:
        best = -np.inf
        for root in range(1, len(full)):
            only = full.copy()
            only[1:, 0] = -np.inf
            only[root, 0] = full[root, 0]
            only[root, 1:] = -np.inf
            tried = edmonds(only)
            total = sum(only[i, h] for i, h in enumerate(tried) if i > 0)
            if total > best:
                best, heads = total, tried
    return [h - 1 for h in heads[1:]]


def edmonds(scores: np.ndarray) -> list[int]:
    """Chu-Liu/Edmonds. scores [n, n]: dependent by head, node 0 the root. The head of each node, 0's own is 0."""
    n = len(scores)
    heads = [0, *(int(scores[i].argmax()) for i in range(1, n))]
    cycle = cycle_of(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    members = sorted(cycle)
    kept = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    kept[:-1, :-1] = scores[np.ix_(rest, rest)]
    own = np.array([scores[m, heads[m]] for m in members])
    into = scores[np.ix_(members, rest)] - own[:, None]
    kept[-1, :-1] = into.max(0)
    kept[:-1, -1] = scores[np.ix_(rest, members)].max(1)
    inner = edmonds(kept)
    found = [0] * n
    for i, node in enumerate(rest[1:], 1):
        head = inner[i]
        found[node] = rest[head] if head < len(rest) else members[int(scores[node, members].argmax())]
    entry = members[int(into[:, inner[-1]].argmax())]
    for m in members:
        found[m] = rest[inner[-1]] if m == entry else heads[m]
    return found


def cycle_of(heads: list[int]) -> set[int] | None:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node != 0 and state[node] == 0:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node != 0 and state[node] == start and node in path:
            return set(path[path.index(node) :])
    return None
