"""Speakers on R2 matches by what the source is. usage: speakers.py SCORERS GOLD PRED; prints {kind: {n, right, open}}.

Kinds, by gold: "full name" and "part of a name" stand in the source words, "description" is gold's own where nobody is named,
"title" is words without the name that gold gives, "pronoun", "none" is no source words. Statements of nobody are left out.
"""
import json
import re
import sys
from collections import Counter

sys.path.insert(0, sys.argv[1])
from common import by_id, read_jsonl  # noqa: E402
from score_attribution import Text, content_f1, match, r2_ok  # noqa: E402
from score_statements import SMALL, folded, same_people  # noqa: E402

PRONOUN = re.compile(
    r'(?:he|she|it|they|we|i|you|who|whom|which|that|this|his|her|their|its|our|my|him|them|himself|herself|themselves|those|one)', re.I
)


def share(name, words):
    """2: all of a name stands in the words; 1: some of it; 0: none."""
    name, words = folded(name), f' {folded(words)} '
    if f' {name} ' in words:
        return 2
    return int(any(f' {w} ' in words for w in name.split() if w not in SMALL and len(w) > 1))


def kind(text, statement):
    words = ' '.join(text[start:end] for start, end in statement['source']).strip()
    names = statement['speaker'].split(';')
    if words == '':
        return 'none'
    if PRONOUN.fullmatch(words):
        return 'pronoun'
    least = min(share(name, words) for name in names)
    if not any(c.isupper() for c in statement['speaker']):
        return 'description'
    return ('title', 'part of a name', 'full name')[least]


def count(gold, predicted, counts):
    text, wanted, said = Text(gold['text']), gold['statements'], predicted['statements']
    pairs = match([text.relation(a) for a in said], [text.relation(a) for a in wanted], r2_ok, content_f1)
    for i, j in pairs:
        p, g = said[i].get('speaker'), wanted[j]
        if g.get('speaker') is None:
            continue
        at = kind(gold['text'], g)
        counts[at, 'n'] += 1
        counts[at, 'right'] += same_people(p, g['speaker'], g.get('speakerAlso'))
        counts[at, 'open'] += p is None


golds, predictions = (by_id(read_jsonl(path), path) for path in sys.argv[2:4])
totals = Counter()
for name, line in predictions.items():
    if name in golds:
        count(golds[name], line, totals)
print(json.dumps({at: {k: totals[at, k] for k in ('n', 'right', 'open')} for at in sorted({at for at, _ in totals})}))
