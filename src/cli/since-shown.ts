import type { StoryChanges } from '../dossier/changes-shape.ts';
import type { Dossier } from '../dossier/shape.ts';
import { sinceHtml } from '../dossier/since-html.ts';
import { sinceMarkdown } from '../dossier/since-markdown.ts';
import { sincePage } from '../dossier/since-page.ts';
import { sinceText } from '../dossier/since-text.ts';
import type { ReadFormat } from './choices.ts';
import { paintFor } from './colours.ts';
import type { Streams } from './output.ts';

interface Since {
  readonly changes: StoryChanges;
  readonly dossier: Dossier;
}

/** What changed in a story as the terminal or a pipe gets it. */
export function sinceShown(io: Streams, { changes, dossier }: Since, format: ReadFormat): string {
  if (format === 'json' || format === 'jsonl') return JSON.stringify(changes);
  const page = sincePage(changes, dossier);
  if (format === 'markdown') return sinceMarkdown(page);
  if (format === 'html') return sinceHtml(page);
  return sinceText(page, { width: Math.max(40, Math.min(io.out.columns ?? 100, 110)), paint: paintFor(io) });
}
