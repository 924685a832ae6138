import type { ClaimJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { shownNames } from '../parts/saying.ts';

export type AccountGroup = ClaimJson['independent']['groups'][number];
export type AccountReason = AccountGroup['why'][number];

/** "both", "all 3" */
const each = (many: number): string => (many === 2 ? 'both' : `all ${many}`);

/** Why accounts are not independent, as the end of "they count once: …". `letterOf`: of an origin, by its id. */
export function accountReason({ kind, value, at }: AccountReason, letterOf: (origin: string) => string | undefined): string {
  const who = each(at.length);
  switch (kind) {
    case 'report':
      return `${who} stand in one report`;
    case 'origin': {
      const letter = letterOf(value);
      return `${who} stand in reports of one origin${letter === undefined ? '' : `, ${letter}`}`;
    }
    case 'copy':
      return at.length === 2 ? 'one was copied from the other' : `${at.length - 1} were copied from one`;
    case 'speaker':
      return `${who} rest on the words of ${shownNames(value)}`;
    case 'relay':
      return `${who} came through ${value}`;
    default:
      return kind satisfies never;
  }
}

/** In a sentence or two, for who points at the bar. */
export function briefly({ independent: { groups } }: ClaimJson, letterOf: (origin: string) => string | undefined): string {
  const joined = groups.filter(({ accounts }) => accounts.length > 1);
  if (joined.length === 0) return 'Nothing found ties these accounts to each other.';
  return joined
    .map(({ accounts, why }) => {
      const reasons = [...new Set(why.map((one) => accountReason(one, letterOf)))].join('; ');
      return `${counted(accounts.length, 'account')} count once${reasons === '' ? '' : `: ${reasons}`}.`;
    })
    .join(' ');
}
