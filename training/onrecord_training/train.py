"""Training by step: the same seed, recipe and number of workers give the same schedule; a run goes on from its last finished pass."""
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
import torch.distributed as distributed
import torch.multiprocessing as processes

from .lessons import Lessons
from .loss import losses
from .model import Reader, pretrained
from .windows import Pieces, Window, batch

RECIPE = {
    'passes': 7,
    'pieces_a_step': 1600,
    'window': (90, 190),
    'trees': 0.85,
    'trees_late': 0.35,
    'late': 0.62,
    'names': 1.5,
    'wires': 0.04,
    'wire': 0.06,
    'parse_weight': 0.3,
    'parse_weight_late': 0.15,
    'encoder_rate': 2.5e-4,
    'head_rate': 1e-3,
    'transition_rate': 5e-3,
    'warm_up': 0.015,
    'last_rate': 0.02,
    'decay': 0.01,
    'clip': 1.0,
    'dropout_within': 0.05,
}


@dataclass
class Run:
    corpora: Path
    silver: Path
    weights: Path
    out: Path
    seed: int
    workers: int
    device: str
    recipe: dict


def train(run: Run) -> None:
    run.out.mkdir(parents=True, exist_ok=True)
    (run.out / 'recipe.json').write_text(json.dumps({**run.recipe, 'seed': run.seed, 'workers': run.workers}, indent=1))
    if run.workers == 1:
        work(0, run)
    else:
        os.environ.setdefault('MASTER_ADDR', '127.0.0.1')
        os.environ.setdefault('MASTER_PORT', '29517')
        processes.spawn(work, (run,), nprocs=run.workers)


def work(rank: int, run: Run) -> None:
    if run.workers > 1:
        distributed.init_process_group('gloo', rank=rank, world_size=run.workers)
        torch.set_num_threads(max(1, (os.cpu_count() or 1) // run.workers))
    torch.manual_seed(run.seed * 1000 + rank)
    pieces = Pieces(run.weights / 'tokenizer.json')
    lessons = Lessons(run.corpora, run.silver)
    reader = pretrained(run.weights).to(run.device)
    reader.within = run.recipe['dropout_within']
    optimiser = optimiser_of(reader, run.recipe)
    first = resumed(run.out / 'checkpoint.pt', reader, optimiser, run.device)
    log = (run.out / 'log.jsonl').open('a') if rank == 0 else None
    started = time.time()
    for number in range(first, run.recipe['passes']):
        torch.manual_seed((run.seed * 1000 + number) * 100 + rank)
        one_pass(Pass(run, rank, number, lessons, pieces, reader, optimiser, log, started))
        if rank == 0:
            save(run.out, number + 1, reader, optimiser)


@dataclass
class Pass:
    run: Run
    rank: int
    number: int
    lessons: Lessons
    pieces: Pieces
    reader: Reader
    optimiser: torch.optim.Optimizer
    log: object
    started: float


def one_pass(now: Pass) -> None:
    recipe = now.run.recipe
    done = now.number / recipe['passes']
    steps = batches(now.lessons.drawn(now.run.seed, now.number, done, now.pieces, recipe), now.number, now.run)
    parse_weight = recipe['parse_weight_late'] if done >= recipe['late'] else recipe['parse_weight']
    weights = {'pos': parse_weight, 'arcs': parse_weight, 'labels': parse_weight}
    total: dict[str, float] = {}
    pieces = 0
    now.reader.train()
    for step, given in enumerate(steps):
        progress = (now.number + step / len(steps)) / recipe['passes']
        for group in now.optimiser.param_groups:
            group['lr'] = group['rate'] * rate(progress, recipe)
        words = sum(stretch.last - stretch.first for window in given for stretch in window.stretches)
        own = given[now.rank :: now.run.workers]
        now.optimiser.zero_grad(set_to_none=True)
        if own:
            found = losses(now.reader, batch(own, now.pieces).to(now.run.device))
            (sum(weights.get(key, 1.0) * nats for key, nats in found.items()) / words).backward()
            for key, nats in found.items():
                total[key] = total.get(key, 0.0) + nats.item()
        together(now.reader, now.run.workers)
        torch.nn.utils.clip_grad_norm_(now.reader.parameters(), recipe['clip'])
        now.optimiser.step()
        pieces += sum(window.size for window in given)
        if now.log is not None and (step % 50 == 49 or step == len(steps) - 1):
            note = {'pass': now.number, 'step': step + 1, 'of': len(steps), 'pieces': pieces, 'seconds': round(time.time() - now.started)}
            print(json.dumps({**note, **{key: round(value, 1) for key, value in total.items()}}), file=now.log, flush=True)
            total = {}


def batches(found: list[Window], number: int, run: Run) -> list[list[Window]]:
    """Windows of like length together, sorted inside chunks; the batches in random order."""
    made: list[list[Window]] = []
    for start in range(0, len(found), 600):
        held = 0
        for window in sorted(found[start : start + 600], key=lambda window: window.size):
            if held == 0 or held + window.size > run.recipe['pieces_a_step']:
                made.append([])
                held = 0
            made[-1].append(window)
            held += window.size
    Random(f'{run.seed}/{number}/order').shuffle(made)
    return made


def rate(progress: float, recipe: dict) -> float:
    """Up from 0, then straight down to the last rate."""
    if progress < recipe['warm_up']:
        return progress / recipe['warm_up']
    return 1 - (1 - recipe['last_rate']) * (progress - recipe['warm_up']) / (1 - recipe['warm_up'])


def optimiser_of(reader: Reader, recipe: dict) -> torch.optim.Optimizer:
    groups: dict[tuple[float, float], list] = {}
    for name, parameter in reader.named_parameters():
        if not parameter.requires_grad:
            continue
        if name in ('transitions', 'start', 'end'):
            key = (recipe['transition_rate'], 0.0)
        elif name.startswith(('layers.', 'norm.', 'position.', 'kind.')):
            key = (recipe['encoder_rate'], recipe['decay'] if parameter.dim() > 1 else 0.0)
        else:
            key = (recipe['head_rate'], 0.0)
        groups.setdefault(key, []).append(parameter)
    given = [{'params': held, 'lr': 0.0, 'rate': lr, 'weight_decay': decay} for (lr, decay), held in groups.items()]
    return torch.optim.AdamW(given, betas=(0.9, 0.98), fused=True)


def together(reader: Reader, workers: int) -> None:
    """Sum the gradients of all workers, in one flat piece."""
    if workers == 1:
        return
    held = [parameter for parameter in reader.parameters() if parameter.requires_grad]
    flat = torch.cat([(torch.zeros_like(p) if p.grad is None else p.grad).flatten() for p in held])
    distributed.all_reduce(flat)
    at = 0
    for parameter in held:
        parameter.grad = flat[at : at + parameter.numel()].view_as(parameter)
        at += parameter.numel()


def save(out: Path, passes: int, reader: Reader, optimiser: torch.optim.Optimizer) -> None:
    held = {'passes': passes, 'reader': reader.state_dict(), 'optimiser': optimiser.state_dict()}
    torch.save(held, out / 'checkpoint.part')
    (out / 'checkpoint.part').replace(out / 'checkpoint.pt')
    torch.save(reader.state_dict(), out / f'reader-{passes}.pt')


def resumed(checkpoint: Path, reader: Reader, optimiser: torch.optim.Optimizer, device: str) -> int:
    if not checkpoint.exists():
        return 0
    held = torch.load(checkpoint, map_location=device)
    reader.load_state_dict(held['reader'])
    optimiser.load_state_dict(held['optimiser'])
    return held['passes']

