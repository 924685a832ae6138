"""The mean of a run's readers: flatter, and better than any one of them (docs/ACCURACY.md, learning curve).

After Izmailov et al. 2018 (stochastic weight averaging) and Wortsman et al. 2022 (model soups): the readers of one run, taken while the rate
still falls, lie in one basin, and their mean is nearer to its middle.
"""
from pathlib import Path

import torch


def average(run: Path, first: int, last: int, out: Path) -> None:
    """Write the mean of run/reader-`first`.pt … run/reader-`last`.pt, each counted once."""
    total: dict[str, torch.Tensor] = {}
    for number in range(first, last + 1):
        for name, value in torch.load(run / f'reader-{number}.pt', map_location='cpu').items():
            total[name] = total[name] + value if name in total else value.clone()
    torch.save({name: value / (last - first + 1) for name, value in total.items()}, out)
