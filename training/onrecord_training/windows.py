"""Texts cut into windows of word pieces, as src/encoder/ does it, and windows made into tensors."""
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import torch
from tokenizers import Tokenizer

from .labels import UNLABELLED
from .text import Paragraph, Text
from .words import shape

PIECES_A_WORD = 8
LONGEST_WORD = 200


class Pieces:
    """Word pieces of single words, without special tokens."""

    def __init__(self, tokenizer: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.cls, self.sep, self.unknown = (self.tokenizer.token_to_id(name) for name in ('[CLS]', '[SEP]', '[UNK]'))
        self.of = lru_cache(maxsize=500_000)(self.look_up)

    def look_up(self, word: str) -> tuple[int, ...]:
        ids = self.tokenizer.encode(word[:LONGEST_WORD], add_special_tokens=False).ids
        return tuple(ids[:PIECES_A_WORD]) or (self.unknown,)


@dataclass
class Stretch:
    """A run of one paragraph's words inside one window."""

    paragraph: Paragraph
    number: int
    first: int
    last: int
    """One past the last word."""


@dataclass
class Window:
    task: str
    stretches: list[Stretch]
    size: int
    """Pieces, without [CLS] and [SEP]."""
    name: str = ''


def windows(text: Text, limit: int, pieces: Pieces) -> list[Window]:
    """Whole paragraphs packed in order; one longer than `limit` is cut at the last sentence start that fits, else anywhere."""
    found: list[Window] = []
    open_ = Window(text.task, [], 0, text.name)
    for number, paragraph in enumerate(text.paragraphs):
        sizes = [len(pieces.of(word)) for word in paragraph.words]
        first = 0
        while first < len(sizes):
            rest = sum(sizes[first:])
            if open_.size > 0 and open_.size + rest > limit:
                found.append(open_)
                open_ = Window(text.task, [], 0, text.name)
            last = len(sizes) if rest <= limit else cut(sizes, first, limit, paragraph.sentences)
            open_.stretches.append(Stretch(paragraph, number, first, last))
            open_.size += sum(sizes[first:last])
            first = last
    return [*found, open_] if open_.size > 0 else found


def cut(sizes: list[int], first: int, limit: int, sentences: list[int]) -> int:
    used, last = 0, first
    while last < len(sizes) and used + sizes[last] <= limit:
        used += sizes[last]
        last += 1
    starts = [start for start in sentences if first < start <= last]
    return starts[-1] if starts else last


@dataclass
class Batch:
    ids: torch.Tensor
    shape: torch.Tensor
    quote: torch.Tensor
    paragraph: torch.Tensor
    words: torch.Tensor
    """[b, w] the position of each word's first piece; 0 where there is no word."""
    mask: torch.Tensor
    """[b, w]"""
    roles: torch.Tensor
    names: torch.Tensor
    name_weight: torch.Tensor
    pos: torch.Tensor
    heads: torch.Tensor
    """[b, w] the word of the head, -1 for the root, UNLABELLED elsewhere."""
    relations: torch.Tensor
    sentence: torch.Tensor
    """[b, w] the number of the word's sentence; -1 outside treebanks."""
    content_cue: torch.Tensor
    """[n, 3] window, word, target word"""
    cue_source: torch.Tensor
    """[n, 3] window, word, target word or -1"""

    def to(self, device: str) -> 'Batch':
        return Batch(**{name: value.to(device) for name, value in vars(self).items()})


@dataclass
class Row:
    ids: list[int] = field(default_factory=list)
    shape: list[int] = field(default_factory=list)
    quote: list[int] = field(default_factory=list)
    paragraph: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    labels: dict[str, list] = field(default_factory=lambda: {k: [] for k in ('roles', 'names', 'name_weight', 'pos', 'heads', 'relations', 'sentence')})


def batch(given: list[Window], pieces: Pieces, multiple: int = 32) -> Batch:
    """Padded to a multiple: shapes that change at each step are slow on a processor."""
    rows = [row(window, pieces) for window in given]
    longest = -(-max(len(r.ids) for r in rows) // multiple) * multiple
    most = max(max(len(r.words) for r in rows), 1)

    def padded(values: list[list], size: int, fill: float) -> torch.Tensor:
        return torch.tensor([[*v, *[fill] * (size - len(v))] for v in values])

    inputs = {k: padded([getattr(r, k) for r in rows], longest, 0) for k in ('ids', 'shape', 'quote', 'paragraph')}
    labels = {k: padded([r.labels[k] for r in rows], most, UNLABELLED) for k in rows[0].labels}
    links = {k: torch.tensor(linked(given, k), dtype=torch.long).reshape(-1, 3) for k in ('content_cue', 'cue_source')}
    mask = padded([[True] * len(r.words) for r in rows], most, False)
    return Batch(**inputs, words=padded([r.words for r in rows], most, 0), mask=mask, **labels, **links)


def row(window: Window, pieces: Pieces) -> Row:
    made = Row()
    put(made, pieces.cls, 0, 0, 0)
    base = 0
    for stretch in window.stretches:
        paragraph = stretch.paragraph
        for i in range(stretch.first, stretch.last):
            made.words.append(len(made.ids))
            where = 3 if stretch.number == 0 else 0
            for n, piece in enumerate(pieces.of(paragraph.words[i])):
                begins = n == 0 and i == 0
                put(made, piece, shape(paragraph.words[i]), paragraph.quotes[i], (2 if stretch.number == 0 else 1) if begins else where)
        label(made.labels, stretch, base)
        base += stretch.last - stretch.first
    put(made, pieces.sep, 0, 0, 0)
    return made


def put(made: Row, piece: int, shape_: int, quote: int, paragraph: int) -> None:
    made.ids.append(piece)
    made.shape.append(shape_)
    made.quote.append(quote)
    made.paragraph.append(paragraph)


def label(labels: dict[str, list], stretch: Stretch, base: int) -> None:
    paragraph, first, last = stretch.paragraph, stretch.first, stretch.last
    size = last - first
    for key, given in (('pos', paragraph.pos), ('relations', paragraph.relations)):
        labels[key].extend(given[first:last] if given is not None else [UNLABELLED] * size)
    for key, given in (('roles', paragraph.roles), ('names', paragraph.names)):
        labels[key].extend(whole(given[first:last]) if given is not None else [UNLABELLED] * size)
    labels['name_weight'].extend([paragraph.name_weight] * size)
    number = len(set(labels['sentence']))
    for i in range(first, last):
        number += i in paragraph.sentences and i > first
        labels['sentence'].append(number if paragraph.heads is not None else -1)
        head = paragraph.heads[i] if paragraph.heads is not None else UNLABELLED
        inside = head < 0 or first <= head < last
        labels['heads'].append(head if head < 0 else head - first + base if inside else UNLABELLED)


def whole(tags: list[int]) -> list[int]:
    """Fragments that a window's edge cuts begin and end there."""
    tags = list(tags)
    if tags and tags[0] > 0:
        tags[0] = {1: 0, 2: 3}.get((tags[0] - 1) % 4, (tags[0] - 1) % 4) + 1 + 4 * ((tags[0] - 1) // 4)
    if tags and tags[-1] > 0:
        tags[-1] = {0: 3, 1: 2}.get((tags[-1] - 1) % 4, (tags[-1] - 1) % 4) + 1 + 4 * ((tags[-1] - 1) // 4)
    return tags


def linked(given: list[Window], key: str) -> list[tuple[int, int, int]]:
    """Links whose two ends lie in one stretch; -1 (no source) stays."""
    found = []
    for number, window in enumerate(given):
        base = 0
        for stretch in window.stretches:
            for start, target in getattr(stretch.paragraph, key):
                if stretch.first <= start < stretch.last and (target == -1 or stretch.first <= target < stretch.last):
                    found.append((number, start - stretch.first + base, target if target == -1 else target - stretch.first + base))
            base += stretch.last - stretch.first
    return found
