"""A labelled text as the encoder is taught it: paragraphs of words with their labels, whatever corpus they come from."""
from bisect import bisect_left
from dataclasses import dataclass, field

from .conllu import Sentence
from .corpora import Name
from .labels import RELATIONS, ROLES, UNLABELLED, UPOS, tag
from .words import Word, parted, quotes, words


@dataclass
class Paragraph:
    words: list[str]
    offsets: list[tuple[int, int]]
    quotes: list[int]
    roles: list[int] | None = None
    content_cue: list[tuple[int, int]] = field(default_factory=list)
    """First word of a content fragment -> first word of its cue."""
    cue_source: list[tuple[int, int]] = field(default_factory=list)
    """First word of a cue -> first word of its source, or -1 for none."""
    names: list[int] | None = None
    name_weight: float = 1.0
    pos: list[int] | None = None
    heads: list[int] | None = None
    """The word of the head of the token at this word, -1 for the root, UNLABELLED where no token begins."""
    relations: list[int] | None = None
    sentences: list[int] = field(default_factory=list)
    """Words at which a sentence begins: where a long paragraph may be cut."""


@dataclass
class Text:
    name: str
    task: str
    paragraphs: list[Paragraph]


def plain(found: list[Word]) -> Paragraph:
    texts = [word.text for word in found]
    return Paragraph(texts, [(word.start, word.end) for word in found], quotes(texts), sentences=sentence_starts(texts))


def sentence_starts(found: list[str]) -> list[int]:
    """Roughly: after a full stop and its closing marks, before a capital. Enough to cut a paragraph that is longer than a window."""
    starts, ended = [0], False
    for i, word in enumerate(found):
        if ended and word[0].isupper() and len(found[i - 2]) > 2:
            starts.append(i)
        ended = word in '.!?' or (ended and word in '”"\'’)')
    return starts


def covered(offsets: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """First and last word that a span of characters touches."""
    first = bisect_left(offsets, start + 1, key=lambda at: at[1])
    last = bisect_left(offsets, end, key=lambda at: at[0]) - 1
    return (first, last) if first <= last else None


def name_tags(paragraph: Paragraph, names: list[Name], types: tuple[str, ...]) -> list[int]:
    tags = [0] * len(paragraph.words)
    for start, end, kind in names:
        run = covered(paragraph.offsets, start, end)
        if run is not None and not any(tags[run[0] : run[1] + 1]):
            for i in range(run[0], run[1] + 1):
                tags[i] = tag(types.index(kind), i - run[0], run[1] - run[0] + 1)
    return tags


def attribute(paragraph: Paragraph, relations: list[dict]) -> None:
    """Label the roles and links of relations (PolNeAR's shape) as far as they lie in the paragraph; a word has one role, the first given."""
    paragraph.roles = [0] * len(paragraph.words)
    placed: dict[tuple[str, int, int], int] = {}

    def firsts(relation: dict, role: str) -> list[int]:
        found = []
        for start, end in relation[role]:
            run = inside(paragraph, start, end)
            if run is None:
                continue
            if (role, *run) not in placed:
                if any(paragraph.roles[run[0] : run[1] + 1]):
                    continue
                for i in range(run[0], run[1] + 1):
                    paragraph.roles[i] = tag(ROLES.index(role), i - run[0], run[1] - run[0] + 1)
                placed[(role, *run)] = run[0]
            found.append(run[0])
        return found

    for relation in relations:
        parts = {role: firsts(relation, role) for role in ('cue', 'source', 'content')}
        if not parts['cue']:
            continue
        cue = parts['cue'][0]
        paragraph.content_cue.extend((first, cue) for first in parts['content'])
        if parts['source'] or not relation['source']:
            paragraph.cue_source.append((cue, parts['source'][0] if parts['source'] else -1))


def inside(paragraph: Paragraph, start: int, end: int) -> tuple[int, int] | None:
    if not paragraph.offsets or end <= paragraph.offsets[0][0] or start >= paragraph.offsets[-1][1]:
        return None
    return covered(paragraph.offsets, start, end)


def parsed(sentences: list[Sentence], shift: int) -> Paragraph:
    """Sentences of a treebank as one paragraph, each token at the first word that begins in it; a word is parted where none does.

    Offsets are those of the sentences' texts joined by one character, from `shift` on.
    """
    whole = Paragraph([], [], [], pos=[], heads=[], relations=[])
    for sentence in sentences:
        found, firsts = aligned(sentence)
        base = len(whole.words)
        whole.sentences.append(base)
        whole.words.extend(word.text for word in found)
        whole.offsets.extend((word.start + shift, word.end + shift) for word in found)
        whole.pos.extend([UNLABELLED] * len(found))
        whole.heads.extend([UNLABELLED] * len(found))
        whole.relations.extend([UNLABELLED] * len(found))
        for token, first in zip(sentence.tokens, firsts):
            if first is None:
                continue
            whole.pos[base + first] = UPOS.index(token.upos)
            head = firsts[token.head - 1] if token.head > 0 else -1
            if head is not None and (head >= 0 or token.head == 0):
                whole.heads[base + first] = base + head if token.head > 0 else -1
                whole.relations[base + first] = RELATIONS.index(token.relation)
        shift += len(sentence.text) + 1
    whole.quotes = quotes(whole.words)
    return whole


def aligned(sentence: Sentence) -> tuple[list[Word], list[int | None]]:
    """The words of a sentence, and for each token the word that stands for it (None for a token that has no letter of its own)."""
    found = words(sentence.text)
    firsts: list[int | None] = []
    at = 0
    for token in sentence.tokens:
        while at < len(found) and found[at].end <= token.start:
            at += 1
        if at < len(found) and found[at].start < token.start < found[at].end and not begins(found, at + 1, token.start, token.end):
            found[at : at + 1] = parted(found[at], token.start)
        while at < len(found) and found[at].start < token.start:
            at += 1
        firsts.append(at if begins(found, at, token.start, token.end) else None)
    return found, firsts


def begins(found: list[Word], at: int, start: int, end: int) -> bool:
    return at < len(found) and start <= found[at].start < end
