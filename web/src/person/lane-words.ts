import { longDay, shortDay } from '../dates.ts';
import { shownNames } from '../parts/saying.ts';
import type { Account, Lane, Mark } from './lanes.ts';

const DID: Readonly<Record<Account['stand'], string>> = {
  asserts: 'asserted',
  accuses: 'accused',
  denies: 'denied',
  refuses: 'refused to confirm',
  gives: 'gave a number',
};

/** What is done with the words of a claim: "denied". */
export const standWord = ({ stand }: Pick<Account, 'stand'>): string => DID[stand];

/** "asserted 4 Mar, again 6 Mar and 9 Mar; denied 12 Mar": what they themselves said of it, as the marks show it. */
export function ownWords({ marks }: Pick<Lane, 'marks'>, day: (day: string) => string = shortDay): string {
  const own = marks.filter((mark) => mark.own);
  const parts: string[] = [];
  for (const stand of new Set(own.map(standOf))) {
    const days = (again: boolean): string[] =>
      own
        .filter((mark) => standOf(mark) === stand && mark.again === again)
        .map((mark) => (mark.day === null ? 'without a date' : day(mark.day)));
    const [anew, repeated] = [days(false), days(true)];
    parts.push(`${DID[stand]} ${listed(anew)}${repeated.length === 0 ? '' : `, again ${listed(repeated)}`}`);
  }
  return parts.join('; ');
}

const standOf = ({ accounts: [first] }: Mark): Account['stand'] => first?.stand ?? 'asserts';

/** So many days, or names, are listed before they are counted. */
const LISTED = 3;

function listed(words: readonly string[]): string {
  if (words.length > LISTED) return `${words.length} times, last ${words.at(-1)}`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "others: Kestria accused; Ilse Maron and 4 more denied"; empty where nobody else speaks of it. */
export function otherWords({ marks }: Pick<Lane, 'marks'>): string {
  const others = marks.filter(({ own }) => !own).flatMap(({ accounts }) => accounts);
  const parts = [...new Set(others.map(({ stand }) => stand))].map((stand) => {
    const who = new Set(others.filter((one) => one.stand === stand).map(voiceOf));
    const names = [...who];
    const shown = names.length > 2 ? `${names[0]} and ${names.length - 1} more` : names.join(' and ');
    return `${shown} ${DID[stand]}`;
  });
  return parts.length === 0 ? '' : `others: ${parts.join('; ')}`;
}

/** Who gives an account; a report that tells something of itself speaks for its outlet. */
export const voiceOf = ({ speaker, outlet, agency }: Account): string =>
  speaker === null ? (outlet ?? agency ?? 'a report whose outlet is not named') : shownNames(speaker);

/** "6 Mar", with its year where lanes span several. */
export const dayIn = (oneYear: boolean): ((day: string) => string) => (oneYear ? shortDay : longDay);
