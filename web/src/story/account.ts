import type { ClaimJson, StatementJson } from '../../../src/api/contract.ts';
import { linksOf } from '../parts/saying.ts';
import { chainOf, type StoryContext, statementOf } from './context.ts';
import { cueOf, words } from './words.ts';

export type Account = ClaimJson['accounts'][number];

/** An account of a claim as people read it. */
export interface AccountShown {
  /** As the story names them; `null`: nobody is named. */
  readonly who: string | null;
  /** Without one the report says it itself. */
  readonly statement: StatementJson | undefined;
  readonly cue: string;
  readonly words: string;
  /** Through whom we heard it, from the speaker outwards; of the report's own words who published them. */
  readonly chain: readonly (string | null)[];
}

export const ITSELF = 'the report itself';

/** As src/dossier/page-voices.ts has it: the words are those the claim rests on, not all that was said. */
export function accountShown(story: StoryContext, { report: id, statement: of, span, speakers }: Account): AccountShown {
  const statement = statementOf(story, id, of);
  const annotation = story.dossier.annotations[id];
  const report = story.reports.get(id);
  const known = speakers.flatMap((one) => story.dossier.entities.find((entity) => entity.id === one)?.name ?? []);
  const own = report === undefined ? [] : linksOf([], report);
  return {
    who: known.length > 0 ? known.join('; ') : statement === undefined ? ITSELF : statement.speaker,
    statement,
    cue: statement === undefined ? '' : cueOf(annotation, statement),
    words: words(annotation, [span]),
    chain: statement === undefined || report === undefined ? own : chainOf(story, { report, statement }),
  };
}
