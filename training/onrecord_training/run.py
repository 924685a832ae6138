"""One window through the model, as arrays: the reader itself, or an ONNX file."""
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from .export import INPUTS, OUTPUTS
from .model import Reader
from .windows import Pieces, Window, row

Arrays = dict[str, np.ndarray]
Run = Callable[[Window], tuple[Arrays, list[int]]]
"""Outputs, [pieces, width] each, and the piece at which each word begins."""


def by_reader(reader: Reader, pieces: Pieces) -> Run:
    reader.eval()

    def run(window: Window) -> tuple[Arrays, list[int]]:
        given = row(window, pieces)
        with torch.no_grad():
            outputs = reader.heads(reader.encode(*(torch.tensor([getattr(given, name)]) for name in INPUTS)))
        return {name: value[0].numpy() for name, value in zip(OUTPUTS, vars(outputs).values())}, given.words

    return run


def by_onnx(model: Path, pieces: Pieces) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=['CPUExecutionProvider'])

    def run(window: Window) -> tuple[Arrays, list[int]]:
        given = row(window, pieces)
        outputs = session.run(list(OUTPUTS), {name: np.array([getattr(given, name)], dtype=np.int64) for name in INPUTS})
        return {name: value[0] for name, value in zip(OUTPUTS, outputs)}, given.words

    return run
