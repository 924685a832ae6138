"""The trained reader as models/en: encoder.onnx in int8, tokenizer.json, labels.json and their checksums; and the same in float, to compare."""
import hashlib
import json
import shutil
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from .crf import Moves
from .labels import NAME_TAGS, RELATIONS, ROLE_TAGS, UPOS, allowed, allowed_first, allowed_last
from .model import ARC, LINK, RELATION, Reader
from .windows import PIECES_A_WORD

WINDOW = 126
CUE_BIAS = -0.3
"""What the first word of a cue is charged, in nats: a free dial between precision and recall, chosen on PolNeAR dev."""
LINK_WEIGHTS = {'sourceApart': 3.0, 'contentApart': 0.3, 'starved': 5.0}
"""What keeps fragments together when they are joined, in nats: chosen on PolNeAR dev, see src/encoder/relations.ts."""
OPSET = 17
INPUTS = ('ids', 'shape', 'quote', 'paragraph')
OUTPUTS = ('roles', 'names', 'links', 'pos', 'dependent', 'head', 'bias', 'labelDependent', 'labelHead')
FILES = ('encoder.onnx', 'labels.json', 'tokenizer.json')


class Whole(nn.Module):
    """Inputs to outputs in order, as ONNX wants them; in float32 throughout."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor, shape: Tensor, quote: Tensor, paragraph: Tensor) -> tuple[Tensor, ...]:
        return tuple(vars(self.reader.heads(self.reader.encode(ids, shape, quote, paragraph))).values())


def export(reader: Reader, tokenizer: Path, out: Path) -> None:
    floats, ready = out / 'float' / 'encoder.onnx', out / 'ready.onnx'
    floats.parent.mkdir(parents=True, exist_ok=True)
    write_float(reader, floats)
    quant_pre_process(str(floats), str(ready), skip_symbolic_shape=True)
    quantize_dynamic(
        str(ready), str(out / 'encoder.onnx'), op_types_to_quantize=['MatMul', 'Gemm', 'Gather'], per_channel=True, weight_type=QuantType.QInt8
    )
    ready.unlink()
    for folder in (out, floats.parent):
        (folder / 'labels.json').write_text(json.dumps(labels(reader)) + '\n')
        plain_tokenizer(tokenizer, folder / 'tokenizer.json')
        write_checksums(folder)


def write_float(reader: Reader, out: Path) -> None:
    reader.eval()
    example = tuple(torch.ones(1, 8, dtype=torch.long) for _ in INPUTS)
    axes = {name: {1: 'pieces'} for name in (*INPUTS, *OUTPUTS)}
    with torch.no_grad():
        torch.onnx.export(
            Whole(reader), example, str(out), input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET, dynamo=False
        )
    onnx.checker.check_model(str(out))


def labels(reader: Reader) -> dict:
    """What decoding needs: label names, learnt moves, the root's vectors, the label scorer. Numbers cut to six digits."""
    moves = Moves(reader)
    leaning = torch.tensor([CUE_BIAS if tag in ('B-cue', 'S-cue') else 0.0 for tag in ROLE_TAGS])

    def numbers(values: Tensor) -> list:
        return [numbers(value) if value.dim() else round(float(value), 6) for value in values.detach()]

    return {
        'version': 1,
        'window': WINDOW,
        'wordPieces': PIECES_A_WORD,
        'roles': ROLE_TAGS,
        'names': NAME_TAGS,
        'pos': UPOS,
        'relations': RELATIONS,
        'transitions': numbers(moves.between + leaning),
        'start': numbers(moves.first + leaning),
        'end': numbers(moves.last),
        'nameTransitions': allowed(NAME_TAGS),
        'nameStart': allowed_first(NAME_TAGS),
        'nameEnd': allowed_last(NAME_TAGS),
        'links': LINK,
        **LINK_WEIGHTS,
        'dependent': ARC,
        'label': RELATION,
        'rootHead': numbers(reader.root_head),
        'rootLabel': numbers(reader.root_label),
        'labelWeights': numbers(reader.label.weight),
        'labelBias': numbers(reader.label.bias),
    }


def plain_tokenizer(given: Path, out: Path) -> None:
    """Without truncation and padding, which the package's file asks for."""
    shutil.copyfile(given, out)
    content = json.loads(out.read_text(encoding='utf-8'))
    out.write_text(json.dumps({**content, 'truncation': None, 'padding': None}, ensure_ascii=False), encoding='utf-8')


def write_checksums(folder: Path) -> None:
    """SHA256SUMS over the three files, as `sha256sum` writes it."""
    lines = [f'{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n' for name in FILES]
    (folder / 'SHA256SUMS').write_text(''.join(lines))
