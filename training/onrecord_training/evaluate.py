"""Accuracy of every head on development data: the scorers of the project where there are any, attachment scores here."""
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from . import corpora as corpus
from .decode import Tables, name_runs, relations, role_runs, tree
from .labels import RELATIONS, TYPES, UNLABELLED, UPOS
from .lessons import places, texts
from .run import Run
from .text import Paragraph, Text, parsed, plain
from .windows import Pieces, Window, windows
from .words import words

SLICES = ('direct', 'mixed', 'indirect', 'implicit source', 'negated or refusal cue', 'speech cue')


class Evaluation:
    def __init__(self, corpora: Path, scorers: Path, run: Run, pieces: Pieces, tables: Tables, window: int) -> None:
        self.corpora, self.scorers, self.run, self.pieces, self.tables, self.window = corpora, scorers, run, pieces, tables, window

    def cut(self, paragraphs: list[Paragraph]) -> list[Window]:
        return windows(Text('', '', [p for p in paragraphs if p.words]), self.window, self.pieces)

    def attribution(self) -> dict:
        found = []
        for line in corpus.polnear(self.corpora, 'dev'):
            paragraphs = [plain(words(line['text'], start, end)) for start, end in corpus.paragraphs(line['text'])]
            made = []
            for window in self.cut(paragraphs):
                outputs, at = self.run(window)
                offsets = offsets_of(window)
                for relation in relations(outputs, at, numbered(window), role_runs(outputs, at, self.tables), self.tables):
                    made.append({role: [[offsets[a][0], offsets[b][1]] for a, b in parts] for role, parts in relation.items()})
            found.append({'id': line['id'], 'attributions': made})
        return self.scored('score_attribution.py', self.corpora / 'polnear' / 'dev.jsonl', found)

    def names(self, given: list[tuple[str, str, list[corpus.Name]]]) -> dict:
        """Each sentence read alone, as the gold has them."""
        gold, found = [], []
        for number, (_, text, names) in enumerate(given):
            paragraph = plain(words(text))
            made = []
            for window in self.cut([paragraph]):
                outputs, at = self.run(window)
                offsets = offsets_of(window)
                made.extend((offsets[a][0], offsets[b][1], TYPES[kind]) for kind, a, b in name_runs(outputs, at))
            gold.append({'id': str(number), 'text': text, 'entities': entities(names)})
            found.append({'id': str(number), 'entities': entities(made)})
        with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as held:
            held.writelines(json.dumps(line) + '\n' for line in gold)
            held.flush()
            return self.scored('score_ner.py', Path(held.name), found)

    def web_names(self) -> dict:
        return self.names(corpus.web_names(self.corpora, dev=True))

    def news_names(self, silver: Path) -> dict:
        """The measured documents of news-ner that are in no treebank, with countries made places as in training."""
        read = corpus.treebank_names(self.corpora)
        countries = places({line['id']: line['names'] for line in corpus.lines(silver)}, texts(self.corpora))
        given = [line for line in corpus.news_names(self.corpora, dev=True) if line[0] not in read]
        mended = [
            (doc, text, [(a, b, 'LOC' if t == 'ORG' and text[a:b] in countries else t) for a, b, t in names]) for doc, text, names in given
        ]
        return self.names(mended)

    def parse(self, name: str, only: str = '') -> dict:
        """UPOS, unlabelled and labelled attachment in percent of gold tokens, punctuation included."""
        count = Counter()
        for document, sentences in corpus.treebank(self.corpora, name, 'dev').items():
            if not document.startswith(only):
                continue
            for window in self.cut(by_paragraph(sentences)):
                self.count_trees(window, count)
        return {key: round(100 * count[key] / count['tokens'], 2) for key in ('upos', 'uas', 'las')} | {'tokens': count['tokens']}

    def count_trees(self, window: Window, count: Counter) -> None:
        outputs, at = self.run(window)
        for first, last, base, paragraph in sentences_of(window):
            tokens = [i for i in range(first, last) if paragraph.pos[i] != UNLABELLED]
            places_ = {i: n for n, i in enumerate(tokens)}
            if not tokens:
                continue
            spots = [at[i + base] for i in tokens]
            heads, labels = tree(outputs, spots, self.tables)
            for i, head, label, spot in zip(tokens, heads, labels, spots):
                gold = paragraph.heads[i]
                right = places_.get(gold, -1 if gold == -1 else None) == head
                count['tokens'] += 1
                count['upos'] += UPOS[int(outputs['pos'][spot].argmax())] == UPOS[paragraph.pos[i]]
                count['uas'] += right
                count['las'] += right and RELATIONS[label] == RELATIONS[paragraph.relations[i]]

    def scored(self, scorer: str, gold: Path, found: list[dict]) -> dict:
        with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as held:
            held.writelines(json.dumps(line) + '\n' for line in found)
            held.flush()
            command = [sys.executable, str(self.scorers / scorer), str(gold), held.name, '--json']
            return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def by_paragraph(sentences: list) -> list[Paragraph]:
    groups: list[list] = []
    for sentence in sentences:
        if sentence.opens or not groups:
            groups.append([])
        groups[-1].append(sentence)
    return [parsed(group, 0) for group in groups]


def sentences_of(window: Window):
    """(first word, one past the last, shift into the window's words, paragraph) of each sentence, as far as it lies in the window."""
    base = 0
    for stretch in window.stretches:
        starts = [*stretch.paragraph.sentences, len(stretch.paragraph.words)]
        for start, end in zip(starts, starts[1:]):
            first, last = max(start, stretch.first), min(end, stretch.last)
            if first < last:
                yield first, last, base - stretch.first, stretch.paragraph
        base += stretch.last - stretch.first


def numbered(window: Window) -> list[int]:
    """The number of each word's sentence."""
    found: list[int] = []
    for stretch in window.stretches:
        for i in range(stretch.first, stretch.last):
            found.append((found[-1] if found else 0) + (i == stretch.first or i in stretch.paragraph.sentences))
    return found


def offsets_of(window: Window) -> list[tuple[int, int]]:
    return [offset for stretch in window.stretches for offset in stretch.paragraph.offsets[stretch.first : stretch.last]]


def entities(names: list[corpus.Name]) -> list[dict]:
    return [{'start': start, 'end': end, 'type': kind} for start, end, kind in names]
