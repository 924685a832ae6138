import type { EXPORTS } from '../choices.ts';
import { EXIT } from '../failure.ts';
import type { StoreOptions } from '../held.ts';
import { oneStory } from '../one-story.ts';
import { writeLine } from '../output.ts';
import { withRecord } from '../record.ts';
import type { Action } from '../session.ts';

export interface ExportOptions extends StoreOptions {
  readonly to: (typeof EXPORTS)[number];
}

export const exportVerb: Action<ExportOptions> = async (session, [id = ''], options) => {
  const dossier = await withRecord(session, options, (record) => record.story(id));
  await writeLine(session.io.out, oneStory(session.io, dossier, options.to));
  return EXIT.done;
};
