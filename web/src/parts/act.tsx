import type { StatementJson } from '../../../src/api/contract.ts';

type Act = StatementJson['act'];

/** How an act is drawn: one of six marks. The word beside the mark is the act itself. */
const MARK: Readonly<Record<Act, string>> = {
  say: 'says',
  confirm: 'says',
  believe: 'says',
  predict: 'says',
  warn: 'says',
  relay: 'says',
  agree: 'says',
  announce: 'plans',
  promise: 'plans',
  threaten: 'plans',
  demand: 'plans',
  accuse: 'accuses',
  deny: 'denies',
  refuse: 'holds',
};

const WORD: Readonly<Record<Act, string>> = {
  say: 'said',
  confirm: 'confirmed',
  believe: 'believes',
  predict: 'predicted',
  warn: 'warned',
  relay: 'reported',
  agree: 'agreed',
  announce: 'announced',
  promise: 'promised',
  threaten: 'threatened',
  demand: 'demanded',
  accuse: 'accused',
  deny: 'denied',
  refuse: 'refused',
};

/** Every act, as the API's filter names it. */
export const ACTS = Object.keys(WORD);

export const markOf = (act: Act): string => MARK[act];

export function ActLabel({ act }: { readonly act: Act }) {
  return (
    <span class="act" data-act={MARK[act]}>
      {WORD[act]}
    </span>
  );
}
