import type { DossierReport } from '../../../src/api/contract.ts';
import { besideHref } from '../parts/origin.tsx';
import type { NotesProps } from './notes.tsx';
import { paragraphNumber } from './paragraphs.ts';
import { PASSAGE } from './passages.ts';

/** Passages that stand in earlier reports of the story, each with a link to both reports side by side. */
export function Reused({ report: { report }, paragraphs, choose, nameOf }: NotesProps) {
  if (report === null || report.links.length === 0) return null;
  return (
    <section aria-labelledby="h-reused">
      <h2 id="h-reused">Stands in earlier reports</h2>
      <ul class="tlog">
        {report.links.map(({ t, s, src, kind, likeness, edits }) => (
          <li key={`${src}-${t[0]}-${s[0]}`}>
            <button type="button" class="link" onClick={() => choose([t[0], t[1]])}>
              {PASSAGE[kind].name}, ¶{paragraphNumber(paragraphs, t[0])}
            </button>
            <span class="meta">
              {likeness < 1 && `, ${Math.round(100 * likeness)} % alike`}
              {edits.length > 0 && `, ${changed(edits)}`}
            </span>
            <p class="meta earlier">
              stands in <a href={besideHref(report.id, src, t)}>{nameOf(src)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const changed = ({ length }: DossierReport['links'][number]['edits']): string =>
  length === 1 ? '1 name, number or negation changed' : `${length} names, numbers or negations changed`;
