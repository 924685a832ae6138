"""Are the corpora what the training expects? Counts against those of their READMEs, spans against their texts."""
from collections.abc import Iterator
from pathlib import Path

from . import corpora as corpus
from .lessons import by_document
from .text import attribute, plain
from .words import words

EXPECTED = {
    'PolNeAR train: reports': 840,
    'PolNeAR train: attributions': 19_831,
    'PolNeAR dev: reports': 84,
    'PolNeAR dev: attributions': 2_192,
    'UNER-EWT, measured part: names': 204,
    'UD-EWT train: tokens': 204_577,
}
LEAST_LINKED = 0.98
"""Share of PolNeAR's attributions whose cue and content are found among the words of one paragraph (99.2 % lie in one)."""


def check(corpora: Path) -> list[str]:
    """A line for each count; those that are wrong begin with "WRONG"."""
    return [line for part in (counts(corpora), spans(corpora), overlaps(corpora)) for line in part]


def counts(corpora: Path) -> Iterator[str]:
    train, dev = corpus.polnear(corpora, 'train'), corpus.polnear(corpora, 'dev')
    found = {
        'PolNeAR train: reports': len(train),
        'PolNeAR train: attributions': sum(len(line['attributions']) for line in train),
        'PolNeAR dev: reports': len(dev),
        'PolNeAR dev: attributions': sum(len(line['attributions']) for line in dev),
        'UNER-EWT, measured part: names': sum(len(names) for _, _, names in corpus.web_names(corpora, dev=True)),
        'UD-EWT train: tokens': sum(len(s.tokens) for doc in corpus.treebank(corpora, 'ewt', 'train').values() for s in doc),
    }
    for name, count in found.items():
        yield f'{"ok   " if count == EXPECTED[name] else "WRONG"} {name}: {count}, expected {EXPECTED[name]}'


def spans(corpora: Path) -> Iterator[str]:
    linked = total = 0
    for line in corpus.polnear(corpora, 'train'):
        total += len(line['attributions'])
        for start, end in corpus.paragraphs(line['text']):
            paragraph = plain(words(line['text'], start, end))
            attribute(paragraph, line['attributions'])
            linked += len({cue for _, cue in paragraph.content_cue})
    share = linked / total
    yield f'{"ok   " if share >= LEAST_LINKED else "WRONG"} PolNeAR train: {share:.1%} of the attributions have cue and content in one paragraph'
    for name in ('ewt', 'gum'):
        lost = sum(s.text[t.start : t.end] != t.form or not t.form for d in corpus.treebank(corpora, name, 'train').values() for s in d for t in s.tokens)
        yield f'{"ok   " if lost == 0 else "WRONG"} UD-{name.upper()} train: {lost} tokens not found in their sentence'


def overlaps(corpora: Path) -> Iterator[str]:
    """Nothing that is measured on may be trained on."""
    for name, read in (('UNER-EWT', corpus.web_names), ('news-ner', corpus.news_names)):
        train, dev = ({doc for doc, _ in by_document(read(corpora, part))} for part in (False, True))
        yield f'{"ok   " if not train & dev else "WRONG"} {name}: {len(dev)} documents measured, {len(train)} trained on, {len(train & dev)} both'
    trees = set(corpus.treebank(corpora, 'gum', 'train'))
    measured = {doc for doc, _, _ in corpus.news_names(corpora, dev=True)} | set(corpus.treebank(corpora, 'gum', 'dev'))
    yield f'{"ok   " if not trees & measured else "WRONG"} UD-GUM: {len(trees)} documents trained on, {len(trees & measured)} of them measured'
    reports = [{line['id'] for line in corpus.polnear(corpora, split)} for split in ('train', 'dev')]
    yield f'{"ok   " if not reports[0] & reports[1] else "WRONG"} PolNeAR: {len(reports[0] & reports[1])} reports in both train and dev'
