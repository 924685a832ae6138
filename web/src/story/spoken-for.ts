import { carriersOf } from '../parts/saying.ts';
import { type StoryContext, statementOf } from './context.ts';
import type { Said } from './speaking.ts';

/** Somebody whose words reach us through others alone. */
export interface SpokenFor {
  readonly name: string;
  /** Who tells of them, each once. */
  readonly by: readonly string[];
  /** The first of the statements. */
  readonly said: Said;
}

/** Persons of whom every statement is carried by somebody else's, in the order of their names on the page. */
export function spokenFor(story: StoryContext): readonly SpokenFor[] {
  return story.speakers.flatMap(({ name, person, said }): SpokenFor[] => {
    const [first] = said;
    const by = said.map((one) => carrierOf(story, one));
    const named = by.filter((one): one is string => one !== null && one !== name);
    return person && first !== undefined && named.length === said.length ? [{ name, by: [...new Set(named)], said: first }] : [];
  });
}

/** Who speaks nearest to the statement, and is not its own speaker. */
function carrierOf(story: StoryContext, { report, statement }: Said): string | null {
  const carriers = carriersOf(statement, (id) => statementOf(story, report.id, id));
  return carriers.find(({ speaker }) => speaker !== null && speaker !== statement.speaker)?.speaker ?? null;
}
