import { changesSince } from '../../app/since.ts';
import type { ReadFormat } from '../choices.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { betweenOf } from '../moment.ts';
import { oneStory } from '../one-story.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';
import { sinceShown } from '../since-shown.ts';

export interface StoryOptions extends StoreOptions {
  readonly format?: ReadFormat;
  readonly since?: string;
  readonly until?: string;
}

export const storyVerb: Action<StoryOptions> = async (session, [id = ''], options) => {
  const between = betweenOf(options, new Date());
  const dossier = await withRecord(session, options, (record) => record.story(id));
  const format = options.format ?? 'text';
  const shown =
    between === null
      ? oneStory(session.io, dossier, format)
      : sinceShown(session.io, { changes: changesSince(dossier, between), dossier }, format);
  await writeLine(session.io.out, shown);
  return EXIT.done;
};
