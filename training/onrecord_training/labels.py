"""The label sets of the heads, and which label may follow which."""
ROLES = ('source', 'cue', 'content')
TYPES = ('PER', 'ORG', 'LOC')
UPOS = ('ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X')
RELATIONS = (
    'acl', 'advcl', 'advmod', 'amod', 'appos', 'aux', 'case', 'cc', 'ccomp', 'clf', 'compound', 'conj', 'cop', 'csubj', 'dep', 'det',
    'discourse', 'dislocated', 'expl', 'fixed', 'flat', 'goeswith', 'iobj', 'list', 'mark', 'nmod', 'nsubj', 'nummod', 'obj', 'obl',
    'orphan', 'parataxis', 'punct', 'reparandum', 'root', 'vocative', 'xcomp',
)  # fmt: skip
IMPOSSIBLE = -10_000.0
UNLABELLED = -100


def bies(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """O, then begin, inside, end and single of each kind."""
    return ('O', *(f'{position}-{kind}' for kind in kinds for position in 'BIES'))


ROLE_TAGS = bies(ROLES)
NAME_TAGS = bies(TYPES)


def tag(kind: int, position: int, size: int) -> int:
    """The tag of the word at `position` of a fragment of `size` words."""
    if size == 1:
        return 1 + 4 * kind + 3
    return 1 + 4 * kind + (0 if position == 0 else 2 if position == size - 1 else 1)


def may_follow(before: str, after: str) -> bool:
    if before[0] in 'BI':
        return after[0] in 'IE' and after[1:] == before[1:]
    return after[0] in 'OBS'


def allowed(tags: tuple[str, ...]) -> list[list[float]]:
    """0 where the column may follow the row, IMPOSSIBLE elsewhere."""
    return [[0.0 if may_follow(before, after) else IMPOSSIBLE for after in tags] for before in tags]


def allowed_first(tags: tuple[str, ...]) -> list[float]:
    return [0.0 if tag[0] in 'OBS' else IMPOSSIBLE for tag in tags]


def allowed_last(tags: tuple[str, ...]) -> list[float]:
    return [0.0 if tag[0] in 'OES' else IMPOSSIBLE for tag in tags]
