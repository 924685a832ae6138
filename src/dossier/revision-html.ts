import { escaped } from './html-escaped.ts';
import { type DiffSide, pieced, type RevisionView } from './revision-words.ts';

/** A revision as HTML: what the report before it had in `<del>`, what it has instead in `<ins>`. */
export function revisionHtml({ summary, edits, more }: RevisionView): string {
  const side = (name: string, one: DiffSide | null, mark: 'del' | 'ins', whole: boolean): string => {
    if (one === null) return '';
    const marked = (words: string): string => `<${mark}>${escaped(words)}</${mark}>`;
    const words = pieced(one, marked, whole ? marked : escaped);
    return `<br><small>${name}</small> <q>${words}</q> <span class="ref">${escaped(one.ref)}</span>`;
  };
  const items = edits.map(
    ({ label, was, now }) =>
      `<li class="st"><small>${escaped(label)}</small>${side('was', was, 'del', now === null)}${side('now', now, 'ins', was === null)}</li>`,
  );
  const rest = more === 0 ? '' : `<li class="st"><small>and ${more} more</small></li>`;
  return `<small>${escaped(summary)}</small><ol>${items.join('')}${rest}</ol>`;
}
