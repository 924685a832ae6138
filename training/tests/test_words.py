import unittest

from onrecord_training.words import quotes, shape, words


class Words(unittest.TestCase):
    def test_cut(self):
        table = [
            ('Verel said no.', ['Verel', 'said', 'no', '.']),
            ("Tarsk's mayor can't", ['Tarsk', "'", 's', 'mayor', 'can', "'", 't']),
            ('cannot', ['can', 'not']),
            ('Anglo-Velmoran', ['Anglo', '-', 'Velmoran']),
            ('a\u00a0b\ufeffc\u200bd', ['a', 'b', 'c', '\u200b', 'd']),
            ('naïve 🙂', ['naïve', '🙂']),
            ('', []),
        ]
        for text, expected in table:
            with self.subTest(text=text):
                self.assertEqual([word.text for word in words(text)], expected)

    def test_offsets_slice_to_the_word(self):
        text = 'In Port Lenz, “nobody” cannot say.'
        for word in words(text):
            self.assertEqual(text[word.start : word.end], word.text)

    def test_shape(self):
        table = [('said', 1), ('Tarsk', 2), ('VNA', 3), ('A', 4), ('2021', 5), ('G20', 6), ('—', 7), ('McLean', 8), ('iPhone', 8)]
        for word, expected in table:
            with self.subTest(word=word):
                self.assertEqual(shape(word), expected)

    def test_quotes(self):
        table = [
            (['“', 'No', '”', 'he', 'said'], [2, 1, 3, 0, 0]),
            (['"', 'No', '"', 'he', 'said'], [2, 1, 3, 0, 0]),
            (['No', '”', 'he', 'said'], [0, 3, 0, 0]),
            (['„', 'Nein', '“', 'he', 'said'], [2, 1, 3, 0, 0]),
            (['“', 'a', '“', 'b', '”', 'c'], [2, 1, 2, 1, 3, 0]),
        ]
        for given, expected in table:
            with self.subTest(given=given):
                self.assertEqual(quotes(given), expected)


if __name__ == '__main__':
    unittest.main()
