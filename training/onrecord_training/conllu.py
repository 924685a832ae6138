"""Universal Dependencies files: sentences with their tokens placed in the sentence's own text."""
import gzip
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Token:
    form: str
    start: int
    upos: str
    xpos: str
    head: int
    relation: str
    misc: str

    @property
    def end(self) -> int:
        return self.start + len(self.form)


@dataclass
class Sentence:
    name: str
    text: str
    opens: bool
    """Whether it begins a paragraph."""
    tokens: list[Token] = field(default_factory=list)


def documents(path: Path) -> dict[str, list[Sentence]]:
    opened = gzip.open(path, 'rt', encoding='utf-8') if path.suffix == '.gz' else path.open(encoding='utf-8')
    found: dict[str, list[Sentence]] = {}
    with opened as lines:
        for block in lines.read().split('\n\n'):
            sentence, document = read(block.split('\n'))
            if document is not None:
                found[document] = []
            if sentence is not None:
                found[next(reversed(found))].append(sentence)
    return found


def read(lines: list[str]) -> tuple[Sentence | None, str | None]:
    document, opens, name, text, rows = None, False, '', None, []
    for line in lines:
        if line.startswith('# newdoc id = '):
            document = line[14:]
        elif line.startswith('# newpar') and not line.startswith('# newpar_block'):
            opens = True
        elif line.startswith('# sent_id = '):
            name = line[12:]
        elif line.startswith('# text = '):
            text = line[9:]
        elif line and not line.startswith('#'):
            rows.append(line.split('\t'))
    if text is None:
        return None, document
    sentence = Sentence(name, text, opens or document is not None)
    place(sentence, rows)
    return sentence, document


def place(sentence: Sentence, rows: list[list[str]]) -> None:
    """Find every token in the text. One that a contraction swallowed ("ai|n't" for "ain't" is found; "wo|n't" too) stands where the search is."""
    at, joined_until = 0, 0
    for row in rows:
        if '.' in row[0]:
            continue
        while at < len(sentence.text) and sentence.text[at].isspace():
            at += 1
        if '-' in row[0]:
            joined_until = at + len(row[1])
            continue
        exact = sentence.text.startswith(row[1], at)
        form = row[1] if exact else sentence.text[at:max(joined_until, at)][:len(row[1])]
        sentence.tokens.append(Token(form, at, row[3], row[4], int(row[6]), row[7].split(':')[0], row[9]))
        at += len(form)
