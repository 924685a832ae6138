"""Wire style, made from the training texts themselves: what PolNeAR's newspapers seldom write and agencies write all day.

Datelines; "CONTENT, SOURCE said at a briefing"; "SOURCE said X and called for Y". Labels move with the words.
PolNeAR alone missed these (../shared/research/encoder.md, section 12).
"""
from dataclasses import replace
from random import Random

from .labels import ROLES, tag
from .text import Paragraph
from .words import quotes

CITIES = ('MINSK', 'KIEV', 'GENEVA', 'BERLIN', 'NAIROBI', 'LIMA', 'OSLO', 'HANOI', 'Warsaw', 'Ankara', 'Quito', 'Belgrade', 'Dakar', 'Manila')
AGENCIES = ('TASS', 'AP', 'Reuters', 'AFP', 'UPI', 'Interfax', 'DPA', 'Xinhua', 'BNS', 'KUNA', 'ANSA')
MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')
PLAIN_CUES = frozenset('said says stated noted stressed added explained announced believes claimed argued reported insisted warned'.split())
TAILS = (
    '', '', 'at a briefing', 'on Wednesday', 'on Friday', 'in a statement', 'in an interview', 'at a news conference', 'in a phone call',
    'on the sidelines of the meeting', 'on the air of the radio', 'commenting on the situation', 'in parliament', 'earlier in the day',
)  # fmt: skip
TOLD = ('told the radio', 'told reporters', 'told the news agency', 'told journalists on Monday', 'told the newspaper')
LEAD = 18
"""A paragraph of more words is no headline."""
OPENERS = frozenset('the a an he she they it his her their in on at our its some many several'.split())


def wired(paragraphs: list[Paragraph], random: Random, share: float) -> list[Paragraph]:
    """The paragraphs of one report, some of them in wire style."""
    found: list[Paragraph] = []
    for paragraph in paragraphs:
        turn = simple(paragraph) if paragraph.roles is not None else None
        before = simple(found[-1]) if turn is not None and found else None
        if turn is not None and before is not None and random.random() < share:
            found[-1] = joined(found[-1], before, paragraph, turn)
        elif turn is not None and random.random() < share:
            found.append(inverted(paragraph, turn, random))
        else:
            found.append(paragraph)
    lead = next((i for i, paragraph in enumerate(found) if len(paragraph.words) > LEAD), None)
    if lead is not None and found[lead].roles is not None and random.random() < 2 * share:
        found[lead] = datelined(found[lead], random)
    return found


def simple(paragraph: Paragraph) -> tuple[int, int, int] | None:
    """First words of cue, content and final stop, where the paragraph is just "SOURCE cue [that] CONTENT." without quotation marks."""
    if len(paragraph.cue_source) != 1 or len(paragraph.content_cue) != 1 or any(paragraph.quotes):
        return None
    (cue, source), content = paragraph.cue_source[0], paragraph.content_cue[0][0]
    stop = len(paragraph.words) - 1
    if source != 0 or cue < 1 or content < cue + 1 or stop - content < 4 or paragraph.words[stop] != '.' or paragraph.words[cue] not in PLAIN_CUES:
        return None
    labels = ''.join('.'  if label == 0 else 'sqc'[(label - 1) // 4] for label in paragraph.roles)
    between = labels[cue + 1 : content]
    fits = labels[:cue] == 's' * cue and labels[cue] == 'q' and between in ('', '.') and labels[content:] == 'c' * (stop - content) + '.'
    return (cue, content, stop) if fits else None


def roles(kind: str, size: int) -> list[int]:
    return [tag(ROLES.index(kind), i, size) for i in range(size)]


def inverted(paragraph: Paragraph, at: tuple[int, int, int], random: Random) -> Paragraph:
    cue, content, stop = at
    told = random.random() < 0.3
    tail = random.choice(TOLD).split()[1:] if told else random.choice(TAILS).split()
    verb = 'told' if told else paragraph.words[cue]
    said = paragraph.words[content:stop]
    opener = paragraph.words[0]
    source = [opener.lower() if opener.lower() in OPENERS else opener, *paragraph.words[1:cue]]
    body = [said[0][:1].upper() + said[0][1:], *said[1:], ',', *source, verb, *tail, '.']
    after = len(said) + 1
    return replace(
        paragraph,
        words=body,
        offsets=[(0, 0)] * len(body),
        quotes=[0] * len(body),
        roles=[*roles('content', len(said)), 0, *roles('source', cue), *roles('cue', 1), *[0] * (len(tail) + 1)],
        content_cue=[(0, after + cue)],
        cue_source=[(after + cue, after)],
        names=moved(paragraph.names, [*range(content, stop), None, *range(cue), *[None] * (len(tail) + 2)]),
        sentences=[0],
    )


def joined(first: Paragraph, at: tuple[int, int, int], second: Paragraph, then: tuple[int, int, int]) -> Paragraph:
    """"SOURCE cue CONTENT and cue CONTENT." of one source."""
    cue, _, stop = at
    other, content, end = then
    body = [*first.words[:stop], 'and', *second.words[other:]]
    shift = stop + 1 - other
    names = None
    if first.names is not None and second.names is not None:
        names = [*first.names[:stop], 0, *second.names[other:]]
    return replace(
        first,
        words=body,
        offsets=[(0, 0)] * len(body),
        quotes=[0] * len(body),
        roles=[*first.roles[:stop], 0, *second.roles[other:]],
        content_cue=[*first.content_cue, (content + shift, other + shift)],
        cue_source=[(cue, 0), (other + shift, 0)],
        names=names,
        sentences=[0],
    )


def datelined(paragraph: Paragraph, random: Random) -> Paragraph:
    city, agency = random.choice(CITIES), random.choice(AGENCIES)
    day = [random.choice(MONTHS), str(random.randint(1, 28))]
    opening = random.choice((
        [city, ',', *day, '.', '/', agency, '/', '.'],
        [city, '(', agency, ')', '—'],
        [city, ',', *day, '(', agency, ')', '-'],
        [city, ',', *day, '—'],
    ))
    size = len(opening)
    body = [*opening, *paragraph.words]
    single = {city: 12, agency: 8}
    return replace(
        paragraph,
        words=body,
        offsets=[(0, 0)] * len(body),
        quotes=quotes(body),
        roles=[*[0] * size, *paragraph.roles],
        content_cue=[(a + size, b + size) for a, b in paragraph.content_cue],
        cue_source=[(a + size, b + size if b >= 0 else -1) for a, b in paragraph.cue_source],
        names=None if paragraph.names is None else [*(single.get(word, 0) for word in opening), *paragraph.names],
        sentences=[0, *(start + size for start in paragraph.sentences)],
    )


def moved(names: list[int] | None, places: list[int | None]) -> list[int] | None:
    """Name labels in a new order; a word that came from nowhere has none."""
    return None if names is None else [0 if place is None else names[place] for place in places]
