"""What the shipped model says of paragraphs written for this project, as a fixture that src/encoder/ is held to."""
import json
from pathlib import Path

from .decode import Tables, name_runs, relations, role_runs, tree, viterbi
from .labels import RELATIONS, ROLE_TAGS, TYPES, UPOS
from .evaluate import offsets_of
from .run import Run
from .text import Text, plain
from .windows import Pieces, row, windows
from .words import words


def write(paragraphs: Path, out: Path, run: Run, pieces: Pieces, tables: Tables, window: int) -> None:
    """`paragraphs`: JSON lines {text}. Every word counts as a token, every window as a sentence; no sentence starts are given."""
    with out.open('w', encoding='utf-8') as lines:
        for line in paragraphs.read_text(encoding='utf-8').splitlines():
            text = json.loads(line)['text']
            made = [reading(text, cut, run, pieces, tables) for cut in cut_up(text, window, pieces)]
            lines.write(json.dumps({'text': text, 'windows': made}, ensure_ascii=False) + '\n')


def cut_up(text: str, window: int, pieces: Pieces) -> list:
    paragraph = plain(words(text))
    paragraph.sentences = []
    return windows(Text('', '', [paragraph]), window, pieces)


def reading(text: str, window, run: Run, pieces: Pieces, tables: Tables) -> dict:
    given = row(window, pieces)
    outputs, at = run(window)
    offsets = [(utf16(text, start), utf16(text, end)) for start, end in offsets_of(window)]
    heads, labels = tree(outputs, at, tables)
    found = role_runs(outputs, at, tables)

    def spans(parts: list[tuple[int, int]]) -> list[list[int]]:
        return [[offsets[a][0], offsets[b][1]] for a, b in parts]

    return {
        'words': [list(offset) for offset in offsets],
        'ids': given.ids,
        'shape': given.shape,
        'quote': given.quote,
        'paragraph': given.paragraph,
        'roles': [ROLE_TAGS[tag] for tag in viterbi(outputs['roles'][at], tables.between, tables.first, tables.last)],
        'relations': [{role: spans(parts) for role, parts in each.items()} for each in relations(outputs, at, [0] * len(at), found, tables)],
        'names': [[*spans([(a, b)])[0], TYPES[kind]] for kind, a, b in name_runs(outputs, at)],
        'pos': [UPOS[int(outputs['pos'][place].argmax())] for place in at],
        'heads': heads,
        'labels': [RELATIONS[label] for label in labels],
    }


def utf16(text: str, at: int) -> int:
    return len(text[:at].encode('utf-16-le')) // 2
