"""What the model pays for, in nats: the joint log-likelihood of all labels of a batch."""
import torch
import torch.nn.functional as F
from torch import Tensor

from .crf import Moves, negative_log_likelihood
from .labels import UNLABELLED
from .model import LINK, Outputs, Reader
from .windows import Batch

NEVER = -10_000.0


def losses(reader: Reader, given: Batch) -> dict[str, Tensor]:
    """Nats of each head, summed over the batch."""
    out = reader(given.ids, given.shape, given.quote, given.paragraph)
    return {**roles(reader, out, given), **names(out, given), **parse(reader, out, given)}


def at_words(values: Tensor, given: Batch) -> Tensor:
    """[b, n, k] at pieces -> [b, w, k] at words."""
    return values.gather(1, given.words[:, :, None].expand(-1, -1, values.shape[2]))


def roles(reader: Reader, out: Outputs, given: Batch) -> dict[str, Tensor]:
    zero = out.roles.sum() * 0
    rows = (given.roles != UNLABELLED).any(1)
    if not rows.any():
        return {'roles': zero, 'content_cue': zero, 'cue_source': zero}
    scores = at_words(out.roles, given)[rows]
    nats = negative_log_likelihood(scores, given.roles[rows], given.mask[rows], Moves(reader))
    found = {'roles': nats}
    for key, links, (asks, answers) in (('content_cue', given.content_cue, (0, 1)), ('cue_source', given.cue_source, (2, 3))):
        q, k = (at_words(out.links[:, :, i * LINK : (i + 1) * LINK], given) for i in (asks, answers))
        none = out.links[:, :1, answers * LINK : (answers + 1) * LINK]
        k = torch.cat([none, k], 1)
        window, word, target = links.unbind(1)
        scores = torch.einsum('nd,nwd->nw', q[window, word], k[window]) / LINK**0.5
        open_ = torch.cat([torch.full_like(given.mask[:, :1], key == 'cue_source'), given.mask], 1)[window]
        found[key] = F.cross_entropy(scores.masked_fill(~open_, NEVER), target + 1, reduction='sum') if len(links) else zero
    return found


def names(out: Outputs, given: Batch) -> dict[str, Tensor]:
    scores = at_words(out.names, given)
    each = F.cross_entropy(scores.transpose(1, 2), given.names, ignore_index=UNLABELLED, reduction='none')
    return {'names': (each * given.name_weight.clamp(min=0)).sum()}


def parse(reader: Reader, out: Outputs, given: Batch) -> dict[str, Tensor]:
    zero = out.pos.sum() * 0
    rows = (given.heads != UNLABELLED).any(1)
    if not rows.any():
        return {'pos': zero, 'arcs': zero, 'labels': zero}
    pos, heads, relations, sentence = (x[rows] for x in (given.pos, given.heads, given.relations, given.sentence))
    words = {k: at_words(v, given)[rows] for k, v in (('pos', out.pos), ('dependent', out.dependent), ('head', out.head), ('bias', out.bias))}
    nats = F.cross_entropy(words['pos'].transpose(1, 2), pos, ignore_index=UNLABELLED, reduction='sum')
    inside = words['dependent'] @ words['head'].transpose(1, 2) + words['bias'].transpose(1, 2)
    fits = (sentence[:, :, None] == sentence[:, None, :]) & (pos != UNLABELLED)[:, None, :]
    root = (words['dependent'] @ reader.root_head)[:, :, None]
    scores = torch.cat([root, inside.masked_fill(~fits, NEVER)], 2)
    target = torch.where(heads == UNLABELLED, heads, heads + 1)
    arcs = F.cross_entropy(scores.transpose(1, 2), target, ignore_index=UNLABELLED, reduction='sum')
    dependent, head = (at_words(x, given)[rows] for x in (out.label_dependent, out.label_head))
    heads_of = head.gather(1, heads.clamp(min=0)[:, :, None].expand_as(head))
    heads_of = torch.where((heads == -1)[:, :, None], reader.root_label, heads_of)
    labels = F.cross_entropy(reader.label(F.relu(dependent + heads_of)).transpose(1, 2), relations, ignore_index=UNLABELLED, reduction='sum')
    return {'pos': nats, 'arcs': arcs, 'labels': labels}
