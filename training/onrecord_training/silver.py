"""Silver names: Stanford CoreNLP's 3-class CRF over texts that carry no names of their own.

CoreNLP is GPL-3 and is run as a program; only its output is used, and none of it enters the repository.
Measured in ../shared/research/encoder.md, section 11: raw CoreNLP is as good a teacher as a vote of three.
"""
import json
import re
import subprocess
import tempfile
from pathlib import Path

from .corpora import ewt_sentences, ecb_texts, polnear_texts, t17_texts

MODEL = 'edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz'
TYPES = {'PERSON': 'PER', 'ORGANIZATION': 'ORG', 'LOCATION': 'LOC'}
PRONOUN = re.compile(r'(?:he|she|him|her|his|hers|i|me|my|we|us|our|they|them|their|you|your|it|its)$', re.I)
PROPERTIES = {
    'annotators': 'tokenize,ner',
    'enforceRequirements': 'false',
    'ssplit.newlineIsSentenceBreak': 'always',
    'ner.model': MODEL,
    'ner.applyFineGrained': 'false',
    'ner.useSUTime': 'false',
    'ner.applyNumericClassifiers': 'false',
    'ner.buildEntityMentions': 'false',
    'outputFormat': 'json',
}


def texts(corpora: Path) -> dict[str, str]:
    """Every text to be labelled, by id."""
    return {**polnear_texts(corpora), **ewt_sentences(corpora), **ecb_texts(corpora), **t17_texts(corpora)}


def names_of(document: dict, text: str) -> list[list]:
    """[start, end, type] of each run of words of one type inside a sentence."""
    found = []
    for sentence in document['sentences']:
        last = None
        for token in sentence['tokens']:
            kind = TYPES.get(token['ner'])
            if kind is not None and last is not None and last[2] == kind:
                last[1] = token['characterOffsetEnd']
            elif kind is not None:
                last = [token['characterOffsetBegin'], token['characterOffsetEnd'], kind]
                found.append(last)
            if kind is None:
                last = None
    return [name for name in (trimmed(*name, text) for name in found) if name is not None]


def trimmed(start: int, end: int, kind: str, text: str) -> list | None:
    """Without a leading article and a trailing 's; None for a pronoun."""
    article = re.match(r'the\s+', text[start:end], re.I)
    if article is not None:
        start += article.end()
    possessive = re.search(r"\s?['’]s?$", text[start:end])
    if possessive is not None:
        end = start + possessive.start()
    return None if end <= start or PRONOUN.match(text[start:end]) else [start, end, kind]


def label(corpora: Path, corenlp: Path, out: Path) -> None:
    """Write one line {id, names} for each text. `corenlp`: the folder with its two jars."""
    with tempfile.TemporaryDirectory() as folder:
        given = texts(corpora)
        places = {name: Path(folder) / f'{number}.txt' for number, name in enumerate(given)}
        for name, place in places.items():
            place.write_text(given[name], encoding='utf-8')
        listing = Path(folder) / 'list'
        listing.write_text('\n'.join(map(str, places.values())))
        options = [part for key, value in PROPERTIES.items() for part in (f'-{key}', value)]
        command = ['java', '-Xmx4g', '-XX:+UseSerialGC', '-cp', f'{corenlp}/*', 'edu.stanford.nlp.pipeline.StanfordCoreNLP']
        subprocess.run([*command, *options, '-fileList', str(listing), '-outputDirectory', folder], check=True)
        with out.open('w', encoding='utf-8') as lines:
            for name, place in places.items():
                document = json.loads(Path(f'{place}.json').read_text(encoding='utf-8'))
                lines.write(json.dumps({'id': name, 'names': names_of(document, given[name])}) + '\n')
