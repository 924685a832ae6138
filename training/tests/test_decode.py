import itertools
import unittest

import numpy as np
import torch

from onrecord_training.crf import negative_log_likelihood
from onrecord_training.decode import runs, spanning, viterbi
from onrecord_training.labels import ROLE_TAGS, allowed, allowed_first, allowed_last, tag


def score(path, scores, between, first, last):
    moves = sum(between[a][b] for a, b in zip(path, path[1:]))
    return first[path[0]] + sum(scores[i][t] for i, t in enumerate(path)) + moves + last[path[-1]]


class Decoding(unittest.TestCase):
    def test_viterbi_is_the_best_of_all_paths(self):
        random = np.random.default_rng(1)
        for size in (1, 2, 4):
            scores, between = random.normal(size=(size, 3)), random.normal(size=(3, 3))
            first, last = random.normal(size=3), random.normal(size=3)
            best = max(itertools.product(range(3), repeat=size), key=lambda path: score(path, scores, between, first, last))
            self.assertEqual(tuple(viterbi(scores, between, first, last)), best)

    def test_the_crf_sums_over_all_paths(self):
        torch.manual_seed(1)
        scores, tags, mask = torch.randn(1, 3, 13), torch.tensor([[1, 3, 0]]), torch.ones(1, 3, dtype=torch.bool)

        class Moves:
            between, first, last = torch.randn(13, 13), torch.randn(13), torch.randn(13)

        every = torch.tensor([float(score(p, scores[0], Moves.between, Moves.first, Moves.last)) for p in itertools.product(range(13), repeat=3)])
        gold = score((1, 3, 0), scores[0], Moves.between, Moves.first, Moves.last)
        self.assertAlmostEqual(float(negative_log_likelihood(scores, tags, mask, Moves)), float(torch.logsumexp(every, 0) - gold), places=3)

    def test_only_whole_fragments_can_be_decoded(self):
        random = np.random.default_rng(2)
        for _ in range(50):
            scores = random.normal(size=(9, len(ROLE_TAGS))) * 3
            tags = viterbi(scores, np.array(allowed(ROLE_TAGS)), np.array(allowed_first(ROLE_TAGS)), np.array(allowed_last(ROLE_TAGS)))
            made = [0] * 9
            for kind, first, last in runs(tags):
                made[first : last + 1] = [tag(kind, i, last - first + 1) for i in range(last - first + 1)]
            self.assertEqual(made, tags)

    def test_the_tree_is_the_best_with_one_root(self):
        random = np.random.default_rng(3)
        for size in (1, 2, 3, 4):
            for _ in range(20):
                scores = random.normal(size=(size, size + 1))
                scores[range(size), range(1, size + 1)] = -np.inf
                best = max(filter(is_tree, itertools.product(range(size + 1), repeat=size)), key=lambda heads: total(scores, heads))
                self.assertEqual(spanning(scores), [head - 1 for head in best])


def total(scores, heads):
    return sum(scores[i][head] for i, head in enumerate(heads))


def is_tree(heads):
    if sum(head == 0 for head in heads) != 1:
        return False
    for node in range(1, len(heads) + 1):
        seen = set()
        while node != 0:
            if node in seen:
                return False
            seen.add(node)
            node = heads[node - 1]
    return True


if __name__ == '__main__':
    unittest.main()
