import type { StatementJson } from '../../../src/api/contract.ts';
import { MEDIUM_WORD, shownNames } from './saying.ts';

type Said = Pick<StatementJson, 'addressee' | 'medium'>;

/** "to reporters, at a briefing"; empty where the report tells neither. */
export function circumstancesOf({ addressee, medium }: Said): string {
  return [addressee === null ? '' : `to ${shownNames(addressee)}`, MEDIUM_WORD[medium]].filter((one) => one !== '').join(', ');
}

export function Circumstances({ said }: { readonly said: Said }) {
  const words = circumstancesOf(said);
  return words === '' ? null : <span class="to">{words}</span>;
}
