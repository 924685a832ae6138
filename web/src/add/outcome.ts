import type { AddedJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';

/** Why something was not taken: what happened, what to do, the code. */
export interface Reason {
  readonly says: string;
  readonly next: string;
  readonly code: string;
}

export type Fate =
  | { readonly state: 'waiting' }
  | { readonly state: 'sending' }
  /** Sent again by itself. */
  | { readonly state: 'held'; readonly why: Reason }
  | { readonly state: 'answered'; readonly answer: AddedJson }
  | { readonly state: 'refused'; readonly why: Reason }
  | { readonly state: 'left' };

/** "added", "12 reports added, 3 already there, 1 not read" */
export function outcome({ added, same, unread }: Pick<AddedJson, 'added' | 'same' | 'unread'>): string {
  const all = added + same + unread.length;
  if (all === 1) return added === 1 ? 'added' : same === 1 ? 'already there' : 'not read';
  const parts = [
    added > 0 ? `${counted(added, 'report')} added` : '',
    same > 0 ? `${same} already there` : '',
    unread.length > 0 ? `${unread.length} not read` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'no report in it';
}

export function fateWords(fate: Fate): string {
  switch (fate.state) {
    case 'waiting':
      return 'waits';
    case 'sending':
      return 'is being read';
    case 'held':
      return 'not sent yet';
    case 'answered':
      return outcome(fate.answer);
    case 'refused':
      return 'not sent';
    case 'left':
      return 'left out by you';
    default:
      return fate satisfies never;
  }
}

export const isOver = ({ state }: Fate): boolean => state === 'answered' || state === 'refused' || state === 'left';

/** Whether a person should look at it. */
export const isAmiss = (fate: Fate): boolean =>
  fate.state === 'refused' || fate.state === 'held' || (fate.state === 'answered' && fate.answer.unread.length > 0);

/** What all of them came to. */
export function total(fates: readonly Fate[]): { readonly over: number; readonly all: number; readonly words: string } {
  const sum = { added: 0, same: 0, unread: 0, refused: 0, left: 0 };
  for (const fate of fates) {
    if (fate.state === 'answered') {
      sum.added += fate.answer.added;
      sum.same += fate.answer.same;
      sum.unread += fate.answer.unread.length;
    } else if (fate.state === 'refused') sum.refused += 1;
    else if (fate.state === 'left') sum.left += 1;
  }
  const parts = [
    `${counted(sum.added, 'report')} added`,
    ...(sum.same > 0 ? [`${sum.same} already there`] : []),
    ...(sum.unread > 0 ? [`${sum.unread} not read`] : []),
    ...(sum.refused > 0 ? [`${sum.refused} not sent`] : []),
    ...(sum.left > 0 ? [`${sum.left} left out`] : []),
  ];
  return { over: fates.filter(isOver).length, all: fates.length, words: parts.join(', ') };
}

/** Why something could not be read, without the name of the file, which stands beside it: "Line 2: this line is not a JSON object". */
export function unreadWords({ input, message }: Pick<AddedJson['unread'][number], 'input' | 'message'>, file: string): string {
  const says = message.startsWith(`${input}: `) ? message.slice(input.length + 2) : message;
  const line = input.startsWith(`${file}:`) ? input.slice(file.length + 1) : '';
  return /^\d+$/u.test(line) ? `Line ${line}: ${says}` : `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
