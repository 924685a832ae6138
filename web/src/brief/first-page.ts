import type { ClaimJson } from '../../../src/api/contract.ts';
import { type StoryContext, statementOf } from '../story/context.ts';
import { figureGroups, type Group } from '../story/figure-groups.ts';
import { words } from '../story/words.ts';
import { type Fitting, fitting, linesFor, shares, sum } from './fitting.ts';

export type Account = ClaimJson['accounts'][number];

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

/** Accounts of a side that are shown; and lines and UTF-16 units of their words, after which they are cut. */
const VOICES = 2;
export const SIDE_LINES = 4;
const SIDE_WIDE = 34;
const WIDE = 92;
/** Rows of a table of figures. */
export const FIGURES = 4;
/** A row of the page that holds one line takes more than that: its rule and room. */
const ROW = 1.7;
const HEAD = 3;
/** Of an A4 page, with the head of the brief taken off. */
const LINES = 51;

/** What the first page holds: disputes, figures, agreements. Figures that differ stand in the tables alone. */
export function firstPage(story: StoryContext): FirstPage {
  const disputes = story.differing
    .filter(({ accounts }) => !accounts.some(({ stand }) => stand === 'gives'))
    .map((claim) => ({ claim, sides: sidesOf(claim) }));
  const tables = figureGroups(story);
  const needs = [
    sum(disputes.map((one) => claimLines(story, one))),
    sum(tables.map(tableLines)),
    sum(story.agreeing.map(agreementLines)),
  ];
  const heads = needs.filter((need) => need > 0).length * HEAD;
  const [differing = 0, figures = 0, agreeing = 0] = shares(needs, [5, 3, 1], LINES - heads);
  return {
    differing: fitting(disputes, (one) => claimLines(story, one), differing),
    figures: fitting(tables, tableLines, figures),
    agreeing: fitting(story.agreeing, agreementLines, agreeing),
  };
}

function sidesOf({ accounts }: ClaimJson): readonly Side[] {
  return SIDES.map(({ title, mark, stands }) => {
    const here = accounts.filter(({ stand }) => (stands as readonly string[]).includes(stand));
    return { title, mark, accounts: fitting(here, () => 1, VOICES) };
  });
}

function claimLines(story: StoryContext, { claim, sides }: BriefClaim): number {
  const voice = ({ report, statement: id, span }: Account): number => {
    const statement = statementOf(story, report, id);
    const said = words(story.dossier.annotations[report], statement?.content.length ? statement.content : [span]);
    return 2.6 + linesFor(said, SIDE_WIDE, SIDE_LINES);
  };
  const tallest = Math.max(...sides.map(({ accounts: { shown, left } }) => sum(shown.map(voice)) + (left > 0 ? 1 : 0)));
  return 3.4 + linesFor(claim.about, WIDE, 2) + Math.max(1, tallest);
}

const tableLines = ({ given }: Group): number => 3.6 + Math.min(given.length, FIGURES) * 2;

const agreementLines = ({ about }: ClaimJson): number => ROW + linesFor(about, WIDE - 30, 2) - 1;
