import type { DossierReport } from '../../../src/api/contract.ts';

export type PlacementReason = DossierReport['why'][number];

/** Why a report stands where it stands: what comes before the name of the report it joined, and what after. */
export interface PlacedWords {
  readonly before: string;
  /** Id of the report whose name stands between; `null` where it joined none. */
  readonly joined: string | null;
  readonly after: string;
  /** "0.44 alike with them, 0.29 is enough" */
  readonly score: string | null;
  readonly terms: readonly string[];
}

const shown = (score: number): string => score.toFixed(2);
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** "copied@1" → "copied" */
const ruleName = ({ rule }: PlacementReason): string => rule.split('@')[0] ?? rule;

/** `grown`: it opened another story, which has since grown together with the one it is in. */
export function placedWords(why: PlacementReason, grown = false): PlacedWords {
  const { joined, score, threshold, terms } = why;
  const rest = { joined, terms, score: null };
  if (joined === null) return { ...rest, ...opened(why, grown) };
  if (ruleName(why) === 'revision')
    return { ...rest, before: 'a changed text of ', after: '; it stands where that report stands.' };
  if (ruleName(why) === 'copied')
    return { ...rest, before: `${percent(score)} of its own news is copied from `, after: '; it tells what that report tells.' };
  const [before, after] =
    why.level === 'episode'
      ? ['tells the same happening as the reports around ', '.']
      : ['belongs to the same affair as the reports around ', '.'];
  return { ...rest, before, after, score: `${shown(score)} alike with them, ${shown(threshold)} is enough` };
}

function opened({ level, score, threshold }: PlacementReason, grown: boolean): Pick<PlacedWords, 'before' | 'after' | 'score'> {
  const before = level === 'episode' ? 'opens one of its own' : 'opens the story';
  if (level === 'story' && grown)
    return { before: 'opened a story of its own, which grew together with this one.', after: '', score: null };
  if (score <= 0) return { before: `${before}: nothing before it was alike.`, after: '', score: null };
  if (score >= threshold)
    return {
      before: `${before}: the nearest has like words, but was told apart from it.`,
      after: '',
      score: `${shown(score)} alike, ${shown(threshold)} would be enough`,
    };
  return {
    before: `${before}: none before it was alike enough.`,
    after: '',
    score: `${shown(score)} alike with the nearest, ${shown(threshold)} is needed`,
  };
}
