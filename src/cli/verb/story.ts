import type { ReadFormat } from '../choices.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { oneStory } from '../one-story.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';

export interface StoryOptions extends StoreOptions {
  readonly format?: ReadFormat;
}

export const storyVerb: Action<StoryOptions> = async (session, [id = ''], options) => {
  const dossier = await withRecord(session, options, (record) => record.story(id));
  await writeLine(session.io.out, oneStory(session.io, dossier, options.format ?? 'text'));
  return EXIT.done;
};
