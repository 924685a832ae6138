import { dossierHtml } from '../dossier/html.ts';
import { dossierMarkdown } from '../dossier/markdown.ts';
import type { Dossier } from '../dossier/shape.ts';
import { dossierText } from '../dossier/text.ts';
import type { ReadFormat } from './choices.ts';
import { paintFor } from './colours.ts';
import type { Streams } from './output.ts';

/** A story as the terminal or a pipe gets it. */
export function oneStory(io: Pick<Streams, 'out' | 'environment'>, story: Dossier, format: ReadFormat): string {
  if (format === 'jsonl' || format === 'json') return JSON.stringify(story);
  if (format === 'markdown') return dossierMarkdown(story);
  if (format === 'html') return dossierHtml(story);
  return dossierText(story, { width: Math.min(io.out.columns ?? 100, 120), paint: paintFor(io) });
}
