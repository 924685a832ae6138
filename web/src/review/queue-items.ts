import type { SuggestionJson } from '../../../src/api/contract.ts';

/** A question as the queue shows it: those that were decided on this visit stay where they stood, struck through. */
export interface Item {
  readonly suggestion: SuggestionJson;
  /** The correction that decided it; `null`: it waits. */
  readonly decided: string | null;
  /** It waits no more, and was not decided here: another decided it, or the reports read otherwise today. */
  readonly elsewhere: boolean;
}

export const waits = ({ decided, elsewhere }: Item): boolean => decided === null && !elsewhere;

/**
 * The queue after the service was asked again. What was shown keeps its place, also where it waits no more; what came goes to the end:
 * nothing moves under who reads. `decided`: by id, the correction that decided it; `null`: it was taken back, and waits again.
 */
export function itemsAfter(
  before: readonly Item[],
  fresh: readonly SuggestionJson[],
  decided: ReadonlyMap<string, string | null>,
): readonly Item[] {
  const now = new Map(fresh.map((one) => [one.id, one]));
  const kept = before.map(({ suggestion }): Item => {
    const known = now.get(suggestion.id);
    now.delete(suggestion.id);
    const by = decided.get(suggestion.id) ?? null;
    return { suggestion: known ?? suggestion, decided: by, elsewhere: known === undefined && !decided.has(suggestion.id) };
  });
  const fresher = [...now.values()].map((suggestion): Item => {
    return { suggestion, decided: decided.get(suggestion.id) ?? null, elsewhere: false };
  });
  return [...kept, ...fresher];
}

/** The next that waits after this one, else the first that waits; `null`: none does. */
export function nextAfter(items: readonly Item[], id: string, later: ReadonlySet<string>): string | null {
  const at = items.findIndex(({ suggestion }) => suggestion.id === id);
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)].filter((item) => waits(item) && item.suggestion.id !== id);
  const found = turned.find(({ suggestion }) => !later.has(suggestion.id)) ?? turned[0];
  return found?.suggestion.id ?? null;
}
