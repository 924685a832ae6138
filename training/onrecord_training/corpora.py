"""The corpora as they lie in their folders, read by path. Nothing of them is kept in this repository."""
import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from . import conllu

# Not for commercial use: left out of training (encoder.md; corpora/ud-gum/README.md, corpora/news-ner/README.md).
CLOSED_GENRES = ('whow', 'fiction')
CLOSED_SOURCES = ('re3d:BBC',)
GUM_TYPES = {'person': 'PER', 'organization': 'ORG', 'place': 'LOC'}
# Titles are no part of a person's name in news-ner; the same cut for the rest of GUM.
TITLE = re.compile(
    r'(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|President|Senator|Sen|Rep|Gov|Governor|King|Queen|Prince|Princess|Sir|Lady|Lord|'
    r'General|Gen|Colonel|Col|Captain|Capt|Judge|Justice|Secretary|Minister|Chancellor|Pope|Saint|St|Reverend|Rev|Mayor)\.?\s+)+'
)

Name = tuple[int, int, str]


def lines(path: Path) -> Iterator[dict]:
    opened = gzip.open(path, 'rt', encoding='utf-8') if path.suffix == '.gz' else path.open(encoding='utf-8')
    with opened as rows:
        for row in rows:
            yield json.loads(row)


def is_dev(document: str) -> bool:
    """The part of uner-ewt and news-ner that is measured on: a fifth, by the hash of the document's name."""
    return int(hashlib.sha1(document.encode()).hexdigest(), 16) % 5 == 0


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The lines of a text that hold anything."""
    return [match.span() for match in re.finditer(r'[^\n]*\S[^\n]*', text)]


def polnear(corpora: Path, split: str) -> list[dict]:
    return list(lines(corpora / 'polnear' / f'{split}.jsonl'))


def treebank(corpora: Path, name: str, split: str) -> dict[str, list[conllu.Sentence]]:
    """Documents of UD_English-EWT or -GUM, without the genres and the news-ner documents that are not to be trained on."""
    found = conllu.documents(next((corpora / f'ud-{name}').glob(f'en_{name}-ud-{split}.conllu*')))
    if split != 'train':
        return found
    measured = {line.get('doc') for line in lines(corpora / 'news-ner' / 'dev.jsonl') if is_dev(group(line))}
    return {doc: sentences for doc, sentences in found.items() if genre(doc) not in CLOSED_GENRES and doc not in measured}


def treebank_names(corpora: Path) -> set[str]:
    """All documents of UD_English-GUM's training part, whether they are trained on or not."""
    return set(conllu.documents(next((corpora / 'ud-gum').glob('en_gum-ud-train.conllu*'))))


def genre(document: str) -> str:
    return document.split('_')[1] if document.startswith('GUM_') else ''


def group(line: dict) -> str:
    """The document that a news-ner line is of."""
    return line.get('doc') or line['id'].rsplit('-', 1)[0]


def news_names(corpora: Path, dev: bool) -> list[tuple[str, str, list[Name]]]:
    """(document, text, names) of each sentence of news-ner's measured part, or of the part to train on."""
    return [
        (group(line), line['text'], [(e['start'], e['end'], e['type']) for e in line['entities'] if e['type'] in ('PER', 'ORG', 'LOC')])
        for line in lines(corpora / 'news-ner' / 'dev.jsonl')
        if is_dev(group(line)) == dev and (dev or not line['source'].startswith(CLOSED_SOURCES))
    ]


def web_names(corpora: Path, dev: bool) -> list[tuple[str, str, list[Name]]]:
    """The same of UNER-EWT."""
    found, document = [], ''
    for block in (corpora / 'uner-ewt' / 'en_ewt-ud-dev.iob2').read_text(encoding='utf-8').split('\n\n'):
        rows = [row for row in block.split('\n') if row]
        for row in rows:
            if row.startswith('# newdoc id = '):
                document = row[14:]
        text = next((row[9:] for row in rows if row.startswith('# text = ')), None)
        if text is not None and is_dev(document) == dev:
            found.append((document, text, iob_names(text, [row.split('\t') for row in rows if not row.startswith('#')])))
    return found


def iob_names(text: str, rows: list[list[str]]) -> list[Name]:
    found: list[Name] = []
    at = 0
    for row in rows:
        start = text.find(row[1], at)
        if start < 0:
            continue
        at = start + len(row[1])
        position, _, kind = row[2].partition('-')
        if position == 'B' and kind in ('PER', 'ORG', 'LOC'):
            found.append((start, at, kind))
        elif position == 'I' and found and found[-1][2] == kind:
            found[-1] = (found[-1][0], at, kind)
    return found


def gum_names(corpora: Path) -> list[tuple[str, list[tuple[conllu.Sentence, list[Name]]]]]:
    """Names in GUM's genres other than news, by the rule of news-ner: the run of proper nouns around the head of a named mention."""
    documents = treebank(corpora, 'gum', 'train')
    taken = {line.get('doc') for line in lines(corpora / 'news-ner' / 'dev.jsonl')}
    return [(doc, [(s, sentence_names(s)) for s in sentences]) for doc, sentences in documents.items() if doc not in taken]


def sentence_names(sentence: conllu.Sentence) -> list[Name]:
    found: set[Name] = set()
    for first, last, kind in mentions(sentence):
        head = next((i for i in range(first, last + 1) if not first <= sentence.tokens[i].head - 1 <= last), first)
        if not sentence.tokens[head].xpos.startswith('NNP'):
            continue
        left = right = head
        while left > first and sentence.tokens[left - 1].xpos.startswith('NNP'):
            left -= 1
        while right < last and sentence.tokens[right + 1].xpos.startswith('NNP'):
            right += 1
        start, end = sentence.tokens[left].start, sentence.tokens[right].end
        title = TITLE.match(sentence.text[start:end]) if kind == 'PER' else None
        found.add((start + (title.end() if title else 0), end, kind))
    widest = sorted(found, key=lambda name: (name[0] - name[1], name))
    kept: list[Name] = []
    for name in widest:
        if all(name[1] <= other[0] or name[0] >= other[1] for other in kept) and name[0] < name[1]:
            kept.append(name)
    return sorted(kept)


def mentions(sentence: conllu.Sentence) -> Iterator[tuple[int, int, str]]:
    """(first token, last token, type) of the person, organisation and place mentions written in MISC as `Entity=(12-person-…)`."""
    open_: dict[str, list[tuple[int, str]]] = {}
    for i, token in enumerate(sentence.tokens):
        entity = next((part[7:] for part in token.misc.split('|') if part.startswith('Entity=')), '')
        for opening, closing in re.findall(r'(\([^()]+\)?)|([^()]+\))', entity):
            if opening:
                number, kind = opening.strip('()').split('-')[:2]
                if opening.endswith(')'):
                    if kind in GUM_TYPES:
                        yield i, i, GUM_TYPES[kind]
                else:
                    open_.setdefault(number, []).append((i, kind))
            elif open_.get(closing[:-1]):
                first, kind = open_[closing[:-1]].pop()
                if kind in GUM_TYPES:
                    yield first, i, GUM_TYPES[kind]


def polnear_texts(corpora: Path) -> dict[str, str]:
    return {f'polnear/{line["id"]}': line['text'] for line in polnear(corpora, 'train')}


def ewt_sentences(corpora: Path) -> dict[str, str]:
    found = treebank(corpora, 'ewt', 'train')
    return {f'ewt/{doc}': '\n'.join(s.text for s in sentences) for doc, sentences in found.items()}


def ecb_texts(corpora: Path) -> dict[str, str]:
    return {f'ecb/{line["id"]}': line['text'] for line in lines(corpora / 'ecbplus' / 'docs.jsonl')}


def t17_texts(corpora: Path) -> dict[str, str]:
    return {f't17/{line["id"]}': line['text'] for line in lines(corpora / 't17' / 'docs.jsonl')}
