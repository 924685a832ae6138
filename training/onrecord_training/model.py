"""The encoder (BERT's architecture, six layers) with the heads on its last layer. Without the transformers library: it is forty lines."""
import json
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from .labels import NAME_TAGS, RELATIONS, ROLE_TAGS, UPOS
from .words import PARAGRAPHS, QUOTES, SHAPES

LINK = 64
ARC = 256
RELATION = 128


@dataclass
class Outputs:
    roles: Tensor
    names: Tensor
    links: Tensor
    pos: Tensor
    dependent: Tensor
    head: Tensor
    bias: Tensor
    label_dependent: Tensor
    label_head: Tensor


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, eps: float) -> None:
        super().__init__()
        self.heads, self.size = heads, width // heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps)

    def forward(self, x: Tensor, bias: Tensor, drop: float) -> Tensor:
        b, n, width = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, self.size).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(torch.matmul(q, k.transpose(-1, -2)) * self.size**-0.5 + bias.to(q.dtype), -1)
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(b, n, width)
        x = self.attention_norm(x + F.dropout(self.out(mixed), drop, self.training))
        return self.norm(x + F.dropout(self.down(F.gelu(self.up(x))), drop, self.training))


class Reader(nn.Module):
    def __init__(self, config: dict, dropout: float = 0.1) -> None:
        super().__init__()
        width, eps = config['hidden_size'], config['layer_norm_eps']
        self.word = nn.Embedding(config['vocab_size'], width)
        self.position = nn.Embedding(config['max_position_embeddings'], width)
        self.kind = nn.Embedding(config['type_vocab_size'], width)
        self.shape = nn.Embedding(len(SHAPES), width)
        self.quote = nn.Embedding(len(QUOTES), width)
        self.paragraph = nn.Embedding(len(PARAGRAPHS), width)
        for table in (self.shape, self.quote, self.paragraph):
            nn.init.zeros_(table.weight)
        self.norm = nn.LayerNorm(width, eps)
        self.layers = nn.ModuleList(
            Layer(width, config['num_attention_heads'], config['intermediate_size'], eps) for _ in range(config['num_hidden_layers'])
        )
        self.roles = nn.Linear(width, len(ROLE_TAGS))
        self.names = nn.Linear(width, len(NAME_TAGS))
        self.links = nn.Linear(width, 4 * LINK)
        self.pos = nn.Linear(width, len(UPOS))
        self.as_dependent = nn.Linear(width, ARC)
        self.as_head = nn.Linear(width, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Linear(ARC, 1)
        self.root_head = nn.Parameter(torch.zeros(ARC))
        self.label_dependent = nn.Linear(width, RELATION)
        self.label_head = nn.Linear(width, RELATION, bias=False)
        self.root_label = nn.Parameter(torch.zeros(RELATION))
        self.label = nn.Linear(RELATION, len(RELATIONS))
        self.transitions = nn.Parameter(torch.zeros(len(ROLE_TAGS), len(ROLE_TAGS)))
        self.start = nn.Parameter(torch.zeros(len(ROLE_TAGS)))
        self.end = nn.Parameter(torch.zeros(len(ROLE_TAGS)))
        nn.init.normal_(self.arc, std=ARC**-0.5)
        nn.init.normal_(self.root_head, std=0.1)
        self.dropout, self.within = dropout, 0.0

    def encode(self, ids: Tensor, shape: Tensor, quote: Tensor, paragraph: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(places) + self.kind.weight[0]
        x = self.norm(x + self.shape(shape) + self.quote(quote) + self.paragraph(paragraph))
        bias = ((ids == 0) * -10_000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias, self.within)
        return x

    def heads(self, x: Tensor) -> Outputs:
        dependent, head = F.relu(self.as_dependent(x)), F.relu(self.as_head(x))
        return Outputs(
            roles=self.roles(x), names=self.names(x), links=self.links(x), pos=self.pos(x),
            dependent=dependent @ self.arc, head=head, bias=self.arc_bias(head),
            label_dependent=self.label_dependent(x), label_head=self.label_head(x),
        )  # fmt: skip

    def forward(self, ids: Tensor, shape: Tensor, quote: Tensor, paragraph: Tensor) -> Outputs:
        with torch.autocast(ids.device.type, torch.bfloat16):
            x = self.encode(ids, shape, quote, paragraph)
        return self.heads(F.dropout(x.float(), self.dropout, self.training))


def pretrained(folder: Path) -> Reader:
    """all-MiniLM-L6-v2 as the Python package holds it (config.json, model.safetensors), with fresh heads."""
    reader = Reader(json.loads((folder / 'config.json').read_text()))
    given = load_file(folder / 'model.safetensors')
    state = reader.state_dict()
    renamed = {
        'word.weight': 'embeddings.word_embeddings.weight',
        'position.weight': 'embeddings.position_embeddings.weight',
        'kind.weight': 'embeddings.token_type_embeddings.weight',
        'norm.weight': 'embeddings.LayerNorm.weight',
        'norm.bias': 'embeddings.LayerNorm.bias',
    }
    for own, theirs in renamed.items():
        state[own] = given[theirs]
    for i in range(len(reader.layers)):
        base = f'encoder.layer.{i}.'
        for part in ('weight', 'bias'):
            state[f'layers.{i}.qkv.{part}'] = torch.cat([given[f'{base}attention.self.{x}.{part}'] for x in ('query', 'key', 'value')])
            for own, theirs in (
                ('out', 'attention.output.dense'),
                ('attention_norm', 'attention.output.LayerNorm'),
                ('up', 'intermediate.dense'),
                ('down', 'output.dense'),
                ('norm', 'output.LayerNorm'),
            ):
                state[f'layers.{i}.{own}.{part}'] = given[f'{base}{theirs}.{part}']
    reader.load_state_dict(state)
    reader.word.weight.requires_grad_(False)
    return reader
