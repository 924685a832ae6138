"""A linear-chain CRF over the words of each window."""
import torch
from torch import Tensor

from .labels import ROLE_TAGS, allowed, allowed_first, allowed_last
from .model import Reader


class Moves:
    """The learnt scores of moves with the impossible ones far down."""

    def __init__(self, reader: Reader) -> None:
        device = reader.transitions.device
        self.between = reader.transitions + torch.tensor(allowed(ROLE_TAGS), device=device)
        self.first = reader.start + torch.tensor(allowed_first(ROLE_TAGS), device=device)
        self.last = reader.end + torch.tensor(allowed_last(ROLE_TAGS), device=device)


def negative_log_likelihood(scores: Tensor, tags: Tensor, mask: Tensor, moves: Moves) -> Tensor:
    """Sum of nats over sequences. scores [b, w, k]; tags [b, w]; mask [b, w] true on a prefix of each row."""
    gold = tags.clamp(min=0)
    lengths = mask.sum(1)
    rows = torch.arange(len(lengths), device=scores.device)
    at = scores.gather(2, gold[:, :, None]).squeeze(2)
    moved = moves.between[gold[:, :-1], gold[:, 1:]]
    path = (at * mask).sum(1) + (moved * mask[:, 1:]).sum(1) + moves.first[gold[:, 0]] + moves.last[gold[rows, lengths - 1]]
    alpha = moves.first + scores[:, 0]
    for i in range(1, scores.shape[1]):
        step = torch.logsumexp(alpha[:, :, None] + moves.between, 1) + scores[:, i]
        alpha = torch.where(mask[:, i, None], step, alpha)
    return (torch.logsumexp(alpha + moves.last, 1) - path).sum()
