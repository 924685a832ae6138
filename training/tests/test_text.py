import random
import unittest

from onrecord_training.conllu import read
from onrecord_training.labels import ROLE_TAGS
from onrecord_training.text import aligned, attribute, plain
from onrecord_training.wire import wired
from onrecord_training.windows import whole
from onrecord_training.words import words

TEXT = 'Anton Verel said that the road to Tarsk would open soon.'
RELATION = {'source': [[0, 11]], 'cue': [[12, 16]], 'content': [[17, 55]]}


def labelled(paragraph):
    return [(word, ROLE_TAGS[role]) for word, role in zip(paragraph.words, paragraph.roles)]


class Labels(unittest.TestCase):
    def test_roles_and_links(self):
        paragraph = plain(words(TEXT))
        attribute(paragraph, [RELATION])
        self.assertEqual(labelled(paragraph)[:4], [('Anton', 'B-source'), ('Verel', 'E-source'), ('said', 'S-cue'), ('that', 'B-content')])
        self.assertEqual((paragraph.content_cue, paragraph.cue_source), ([(3, 2)], [(2, 0)]))

    def test_wire_style_keeps_the_labels(self):
        paragraph = plain(words(TEXT))
        attribute(paragraph, [{**RELATION, 'content': [[22, 55]]}])
        for seed in range(20):
            (made,) = wired([paragraph], random.Random(seed), 1.0)
            held = {role: [w for w, t in labelled(made) if t.endswith(role)] for role in ('source', 'content')}
            self.assertEqual(held['source'], ['Anton', 'Verel'])
            self.assertEqual(' '.join(held['content']), 'The road to Tarsk would open soon')
            self.assertEqual(made.words[made.cue_source[0][0]] in ('said', 'told'), True)

    def test_a_window_cuts_fragments_whole(self):
        table = [([1, 2, 2, 3], [1, 2, 2, 3]), ([2, 2, 3], [1, 2, 3]), ([3, 0], [4, 0]), ([0, 1], [0, 4]), ([2], [4]), ([], [])]
        for given, expected in table:
            with self.subTest(given=given):
                self.assertEqual(whole(given), expected)

    def test_tokens_of_a_treebank_stand_at_words(self):
        lines = ['# newdoc id = invented', '# sent_id = 1', "# text = They don't know Tarsk's mayor and cannot ask."]
        rows = ["They", "don't", 'do', "n't", 'know', "Tarsk's", 'Tarsk', "'s", 'mayor', 'and', 'cannot', 'can', 'not', 'ask', '.']
        numbers = ['1', '2-3', '2', '3', '4', '5-6', '5', '6', '7', '8', '9-10', '9', '10', '11', '12']
        for number, form in zip(numbers, rows):
            lines.append('\t'.join([number, form, '_', 'X', 'X', '_', '0', 'root', '_', '_']))
        sentence, document = read(lines)
        self.assertEqual(document, 'invented')
        found, firsts = aligned(sentence)
        self.assertEqual([found[first].text for first in firsts], ['They', 'don', "'", 'know', 'Tarsk', "'", 'mayor', 'and', 'can', 'not', 'ask', '.'])


if __name__ == '__main__':
    unittest.main()
