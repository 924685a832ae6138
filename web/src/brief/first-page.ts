import type { ClaimJson } from '../../../src/api/contract.ts';
import { scopeShown } from '../parts/finding-words.ts';
import { shownNames } from '../parts/saying.ts';
import { type Account, accountShown } from '../story/account.ts';
import { type StoryContext, statementOf } from '../story/context.ts';
import { figureGroups, type Given, type Group } from '../story/figure-groups.ts';
import { type Fitting, first, linesFor, sum, together } from './fitting.ts';

/** A claim with as many accounts of each side as a brief shows. */
export interface BriefClaim {
  readonly claim: ClaimJson;
  readonly sides: readonly Side[];
}

interface Side {
  readonly title: 'Asserted' | 'Denied' | 'Refused to confirm';
  readonly mark: 'says' | 'denies' | 'holds';
  readonly accounts: Fitting<Account>;
}

export interface FirstPage {
  readonly differing: Fitting<BriefClaim>;
  readonly figures: Fitting<Group>;
  readonly agreeing: Fitting<ClaimJson>;
}

const SIDES = [
  { title: 'Asserted', mark: 'says', stands: ['asserts', 'accuses'] },
  { title: 'Denied', mark: 'denies', stands: ['denies'] },
  { title: 'Refused to confirm', mark: 'holds', stands: ['refuses'] },
] as const;

/** Accounts of a side, and rows of a table of figures, that are shown. */
const VOICES = 2;
export const FIGURES = 4;

// Lines of print.css: 60 of 16.4 px stand on A4. UTF-16 units a line holds, of a side, a cell, a title and the page.
const PAGE = 59;
const [SIDE, CELL, TITLE, WIDE] = [34, 28, 44, 84];
/** After so many lines the words of an account are cut. */
const CUT = 4;
const HEAD = 3.2;

/** What the first page holds: disputes, figures, agreements. Figures that differ stand in the tables alone. */
export function firstPage(story: StoryContext): FirstPage {
  const disputes = story.differing
    .filter(({ accounts }) => !accounts.some(({ stand }) => stand === 'gives'))
    .map((claim) => ({ claim, sides: sidesOf(claim) }));
  const tables = figureGroups(story);
  const { agreeing, dossier } = story;
  const lists = [
    disputes.map((one) => claimLines(story, one)),
    tables.map(tableLines(story)),
    agreeing.map(({ about, accounts }) => 1 + linesFor(`${about}${'A1 ¶1 '.repeat(accounts.length)}`, WIDE, 3)),
  ];
  const heads = 1 + lists.slice(1).filter((list) => list.length > 0).length;
  const room = PAGE - 6 - 1.7 * linesFor(dossier.title, TITLE) - heads * HEAD;
  const [differing = 0, figures = 0, agreed = 0] = together(lists, [5, 3, 1], room);
  return { differing: first(disputes, differing), figures: first(tables, figures), agreeing: first(agreeing, agreed) };
}

function sidesOf({ accounts }: ClaimJson): readonly Side[] {
  return SIDES.map(({ title, mark, stands }) => {
    const here = accounts.filter(({ stand }) => (stands as readonly string[]).includes(stand));
    return { title, mark, accounts: first(here, VOICES) };
  });
}

function claimLines(story: StoryContext, { claim, sides }: BriefClaim): number {
  const voice = (account: Account): number => {
    const { who, cue, chain, words } = accountShown(story, account);
    const says = `● ${shownNames(who ?? 'speaker not named')} ${cue} via ${chain
      .slice(1)
      .map((name) => name ?? 'outlet not named')
      .join(', ')} A1 ¶1`;
    return 1 + linesFor(says, SIDE) + linesFor(words, SIDE, CUT);
  };
  const tallest = Math.max(...sides.map(({ accounts: { shown, left } }) => sum(shown.map(voice)) + (left > 0 ? 1 : 0)));
  return 3.2 + linesFor(claim.about, WIDE - 20, 2) + Math.max(1, tallest);
}

const tableLines =
  (story: StoryContext) =>
  ({ given }: Group): number =>
    3.2 + sum(given.slice(0, FIGURES).map((one) => rowLines(story, one)));

function rowLines(story: StoryContext, { report, figure }: Given): number {
  const who = statementOf(story, report.id, figure.statement)?.speaker ?? 'the report itself';
  return 0.7 + 0.85 * linesFor([who, ...scopeShown(figure), figure.asOf ?? ''].join(' · '), CELL, 5);
}
