"""Which predicted relations match gold by R2. usage: matched.py SCORERS GOLD PRED; prints {id: [true, false, ...]}, in the order predicted.
GOLD has `attributions` (PolNeAR) or `statements`; PRED has `attributions`."""
import json
import sys

sys.path.insert(0, sys.argv[1])
from common import by_id, read_jsonl  # noqa: E402
from score_attribution import Text, content_f1, match, r2_ok  # noqa: E402


def matched(gold, predicted):
    text = Text(gold['text'])
    wanted = gold['attributions'] if 'attributions' in gold else gold['statements']
    found, wanted = ([text.relation(one) for one in those] for those in (predicted['attributions'], wanted))
    right = {i for i, _ in match(found, wanted, r2_ok, content_f1)}
    return [i in right for i in range(len(found))]


golds, predictions = (by_id(read_jsonl(path), path) for path in sys.argv[2:4])
print(json.dumps({name: matched(golds[name], line) for name, line in predictions.items() if name in golds}))
