"""Words as the encoder counts them, and what it is told of each. src/encoder/ does the same in TypeScript; a test holds the two together."""
from typing import NamedTuple

import regex

# The white space of ECMAScript, so that both languages cut alike.
WHITE = r'\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
WORD = regex.compile(rf'[\p{{L}}\p{{N}}\p{{M}}]+|[^{WHITE}]')
LETTER = regex.compile(r'\p{L}')
DIGIT = regex.compile(r'\p{N}')
UPPER = regex.compile(r'[\p{Lu}\p{Lt}]')

# Written as one word, two to a reader: "can|not". The same list as the token stage's.
JOINED = {'cannot': 3, 'gonna': 3, 'gotta': 3, 'wanna': 3, 'lemme': 3, 'gimme': 3}

SHAPES = ('special', 'lower', 'title', 'upper', 'capital', 'digits', 'alphanumeric', 'other', 'mixed')
QUOTES = ('outside', 'inside', 'opening', 'closing', 'unused')
PARAGRAPHS = ('within', 'first of paragraph', 'first of document', 'first paragraph')


class Word(NamedTuple):
    text: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    found = []
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        word = Word(match.group(), match.start(), match.end())
        cut = JOINED.get(word.text.lower())
        found.extend([word] if cut is None else parted(word, word.start + cut))
    return found


def parted(word: Word, at: int) -> list[Word]:
    size = at - word.start
    return [Word(word.text[:size], word.start, at), Word(word.text[size:], at, word.end)]


def shape(word: str) -> int:
    digits = DIGIT.search(word) is not None
    letters = LETTER.findall(word)
    if not letters:
        return 5 if digits else 7
    if digits:
        return 6
    upper = sum(UPPER.match(letter) is not None for letter in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 4 if upper == 1 else 3
    return 2 if upper == 1 and UPPER.match(letters[0]) else 8


def quotes(paragraph: list[str]) -> list[int]:
    """The quotation state of each word of one paragraph. Single marks are not read: they are apostrophes too often."""
    states, opened = [], None
    for word in paragraph:
        if word == '"':
            states.append(3 if opened is not None else 2)
            opened = None if opened is not None else word
        elif word == '“' and opened == '„' or word in '”»':
            states.append(3)
            opened = None
        elif word in '“«„':
            states.append(2)
            opened = word if opened is None else opened
        else:
            states.append(0 if opened is None else 1)
    return states
