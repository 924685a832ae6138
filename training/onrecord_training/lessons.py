"""What the model reads in one pass: the corpora mixed, each pass drawn anew from the seed."""
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

from . import corpora as corpus
from .corpora import Name
from .labels import TYPES
from .text import Paragraph, Text, attribute, name_tags, parsed, plain
from .windows import Pieces, Window, windows
from .wire import wired
from .words import words

SILVER = 0.5
DERIVED = 0.5
"""Weight of names that a rule took from GUM's mentions."""


class Lessons:
    def __init__(self, corpora: Path, silver: Path) -> None:
        self.silver: dict[str, list[Name]] = {line['id']: [tuple(name) for name in line['names']] for line in corpus.lines(silver)}
        self.places = places(self.silver, texts(corpora))
        self.reports = [self.report(line) for line in corpus.polnear(corpora, 'train')]
        self.trees = [*self.treebank(corpora, 'ewt'), *self.treebank(corpora, 'gum')]
        self.web = [self.sentences(*each) for each in by_document(corpus.web_names(corpora, dev=False))]
        self.news = [self.sentences(*each) for each in by_document(corpus.news_names(corpora, dev=False))]
        self.wires = [self.silver_text(name, text) for name, text in (corpus.ecb_texts(corpora) | corpus.t17_texts(corpora)).items()]

    def report(self, line: dict) -> Text:
        found = []
        for start, end in corpus.paragraphs(line['text']):
            paragraph = plain(words(line['text'], start, end))
            attribute(paragraph, line['attributions'])
            self.add_silver(paragraph, f'polnear/{line["id"]}')
            found.append(paragraph)
        return Text(line['id'], 'attribution', found)

    def add_silver(self, paragraph: Paragraph, name: str) -> None:
        first, last = paragraph.offsets[0][0], paragraph.offsets[-1][1]
        inside = [n for n in self.silver[name] if first <= n[0] and n[1] <= last]
        paragraph.names, paragraph.name_weight = name_tags(paragraph, inside, TYPES), SILVER

    def treebank(self, corpora: Path, name: str) -> list[Text]:
        return [self.tree(doc, sentences) for doc, sentences in corpus.treebank(corpora, name, 'train').items()]

    def tree(self, name: str, sentences: list) -> Text:
        gold = name.startswith('GUM_')
        found, group, shift, start = [], [], 0, 0
        for sentence in [*sentences, None]:
            if group and (sentence is None or sentence.opens):
                paragraph = parsed(group, start)
                if gold:
                    self.add_derived(paragraph, group, start)
                else:
                    self.add_silver(paragraph, f'ewt/{name}')
                found.append(paragraph)
                group, start = [], shift
            if sentence is not None:
                group.append(sentence)
                shift += len(sentence.text) + 1
        return Text(name, 'parse', found)

    def add_derived(self, paragraph: Paragraph, sentences: list, start: int) -> None:
        given, shift = [], start
        for sentence in sentences:
            given.extend((a + shift, b + shift, self.convention(sentence.text[a:b], t)) for a, b, t in corpus.sentence_names(sentence))
            shift += len(sentence.text) + 1
        paragraph.names, paragraph.name_weight = name_tags(paragraph, given, TYPES), DERIVED

    def convention(self, name: str, kind: str) -> str:
        """One convention for all gold: a country is a place even where it acts."""
        return 'LOC' if kind == 'ORG' and name in self.places else kind

    def sentences(self, name: str, given: list[tuple[str, list[Name]]]) -> Text:
        found = []
        for text, gold in given:
            paragraph = plain(words(text))
            if paragraph.words:
                paragraph.names = name_tags(paragraph, [(a, b, self.convention(text[a:b], t)) for a, b, t in gold], TYPES)
                found.append(paragraph)
        return Text(name, 'names', found)

    def silver_text(self, name: str, text: str) -> Text:
        found = [plain(words(text, start, end)) for start, end in corpus.paragraphs(text)]
        kept = [paragraph for paragraph in found if paragraph.words]
        for paragraph in kept:
            self.add_silver(paragraph, name)
        return Text(name, 'names', kept)

    def drawn(self, seed: int, number: int, done: float, pieces: Pieces, recipe: dict) -> list[Window]:
        """The windows of pass `number`, of which `done` (0 to 1) of the whole training lies behind."""
        random = Random(f'{seed}/{number}')
        late = done >= recipe['late']
        parse = recipe['trees_late'] if late else recipe['trees']
        given = [
            *[replace(text, paragraphs=wired(text.paragraphs, random, recipe['wire'])) for text in self.reports],
            *random.sample(self.trees, round(parse * len(self.trees))),
            *[alone for text in self.web for alone in scattered(text, random, recipe['names'])],
            *[alone for text in self.news for alone in scattered(text, random, recipe['names'])],
            *random.sample(self.wires, round(recipe['wires'] * len(self.wires))),
        ]
        found = [window for text in given for window in windows(text, random.randint(*recipe['window']), pieces)]
        random.shuffle(found)
        return found


def scattered(text: Text, random: Random, times: float) -> list[Text]:
    """A document's sentences, half of them each a text of its own: a headline or a hit of a search comes alone too."""
    if random.random() < times - 1:
        times = 2
    found = []
    for _ in range(int(times)):
        if random.random() < 0.5:
            found.append(text)
        else:
            found.extend(Text(text.name, text.task, [paragraph]) for paragraph in text.paragraphs)
    return found


def by_document(given: list[tuple[str, str, list[Name]]]) -> list[tuple[str, list[tuple[str, list[Name]]]]]:
    found: dict[str, list[tuple[str, list[Name]]]] = {}
    for name, text, gold in given:
        found.setdefault(name, []).append((text, gold))
    return list(found.items())


def texts(corpora: Path) -> dict[str, str]:
    return corpus.polnear_texts(corpora) | corpus.ewt_sentences(corpora) | corpus.ecb_texts(corpora) | corpus.t17_texts(corpora)


def places(silver: dict[str, list[Name]], given: dict[str, str]) -> set[str]:
    """Names that the teacher calls a place in at least 70 % of five or more uses."""
    uses: dict[str, Counter] = {}
    for document, found in silver.items():
        for start, end, kind in found:
            uses.setdefault(given[document][start:end], Counter())[kind] += 1
    return {name for name, kinds in uses.items() if kinds.total() >= 5 and kinds['LOC'] >= 0.7 * kinds.total()}


