import type { AddedEvent, CorrectedEvent } from '../../src/api/contract.ts';
import { counted } from './dates.ts';

export type LiveEvent =
  | (AddedEvent & { readonly name: 'added' })
  | (CorrectedEvent & { readonly name: 'corrected' })
  /** There was more than could be told. */
  | { readonly name: 'missed' };

/** What the page does not show yet. */
export interface News {
  readonly added: number;
  readonly corrected: number;
  /** How many reports each story that changed has now; `null` where not all can be named. */
  readonly stories: ReadonlyMap<string, number> | null;
}

/** `of`: the ids that one story has and had; without: of all stories. */
export function newsIn(events: readonly LiveEvent[], of: readonly string[] | null): News | null {
  const meant = events.filter((event) => of === null || isOf(event, of));
  if (meant.length === 0) return null;
  const stories = new Map<string, number>();
  let isWhole = true;
  for (const event of meant) {
    if (event.name === 'missed' || event.changed === null) isWhole = false;
    else for (const one of event.changed) if (of === null || isOne(one, of)) stories.set(one.story, one.reports);
  }
  return {
    added: meant.reduce((sum, event) => sum + (event.name === 'added' ? event.added : 0), 0),
    corrected: meant.filter(({ name }) => name === 'corrected').length,
    stories: isWhole ? stories : null,
  };
}

function isOf(event: LiveEvent, ids: readonly string[]): boolean {
  if (event.name === 'missed' || event.changed === null) return true;
  if (event.name === 'corrected' && event.stories.some((id) => ids.includes(id))) return true;
  return event.changed.some((one) => isOne(one, ids));
}

type Changed = NonNullable<AddedEvent['changed']>[number];

/** Whether it is the story with these ids, or the one that it has become a part of. */
const isOne = ({ story, was }: Changed, ids: readonly string[]): boolean => [story, ...was].some((id) => ids.includes(id));

/** "3 new reports, 1 correction" */
export function listNews({ added, corrected, stories }: News): string {
  const parts = [added > 0 && counted(added, 'new report'), corrected > 0 && counted(corrected, 'correction')];
  const told = parts.filter((part) => part !== false).join(', ');
  return stories === null && told === '' ? 'There may be new reports' : told;
}

/** What came to one story of which the page shows so many reports. */
export function storyNews({ added, corrected, stories }: News, shown: number): string {
  const reports = stories === null ? 0 : Math.max(0, ...stories.values()) - shown;
  const parts = [reports > 0 && counted(reports, 'new report'), corrected > 0 && counted(corrected, 'correction')];
  const told = parts.filter((part) => part !== false).join(', ');
  if (told !== '') return `${told} in this story`;
  return stories === null ? 'This story may have changed' : added > 0 ? 'This story was laid out anew' : 'This story changed';
}
