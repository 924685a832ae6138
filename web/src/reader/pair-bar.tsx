import type { Dossier } from '../../../src/api/contract.ts';
import { setQuery } from '../address.ts';
import { counted } from '../dates.ts';
import { CopyLink } from '../parts/copy-link.tsx';
import { reportName } from '../parts/origin.tsx';
import { tieBetween } from '../story/joins.ts';
import type { Column } from './column.ts';
import { LAYERS, type LayerName, turned } from './layers.ts';
import { editedSpans, isShared, type Pairing } from './passages.ts';

interface PairBarProps {
  readonly story: Dossier | null;
  readonly columns: readonly [Column, Column];
  readonly found: Pairing;
  readonly hidden: ReadonlySet<LayerName>;
  readonly shown: Column['name'];
  readonly show: (name: Column['name']) => void;
}

export const nameOf = ({ report: { annotation, report } }: Column): string => reportName(report ?? annotation);

/** What two reports share and where they differ, in numbers; which of it is marked; and, where there is room for one, which text. */
export function PairBar({ story, columns, found: { passages }, hidden, shown, show }: PairBarProps) {
  const shared = passages.filter(isShared).length;
  const differing = passages.filter(({ kind }) => kind === 'differs').length;
  const stands = new Set(columns.flatMap(({ report }) => report.annotation.statements.map(({ polarity }) => polarity)));
  const names: readonly LayerName[] = [
    ...(stands.size > 0 ? (['source', 'cue', 'content'] as const) : []),
    ...(stands.has('denied') ? (['denied'] as const) : []),
    ...(stands.has('unasserted') ? (['held'] as const) : []),
    ...(shared > 0 ? (['reused'] as const) : []),
    ...(editedSpans(passages, 't').length > 0 ? (['edited'] as const) : []),
    ...(differing > 0 ? (['conflict'] as const) : []),
  ];
  const counts = [
    ...(shared > 0 || differing === 0 ? [counted(shared, 'shared passage')] : []),
    ...(differing > 0 ? [counted(differing, 'difference')] : []),
  ];
  return (
    <div class="rbar">
      {story !== null && <a href={`/story/${story.id}`}>‹ Story</a>}
      <h1>{differing > 0 && shared === 0 ? 'Where these two reports differ' : 'What these two reports share'}</h1>
      <span class="meta">
        {counts.join(', ')} · {originsShown(columns, story)}
      </span>
      <Legend names={names} hidden={hidden} />
      <CopyLink />
      <span class="hint meta">
        <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>?</kbd> all keys
      </span>
      <Tabs columns={columns} shown={shown} show={show} />
    </div>
  );
}

function Legend({ names, hidden }: { readonly names: readonly LayerName[]; readonly hidden: ReadonlySet<LayerName> }) {
  return (
    <fieldset class="legend">
      <legend class="vh">Show in the texts</legend>
      {LAYERS.filter(({ name }) => names.includes(name)).map(({ name, label }) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => setQuery(...turned(name, hidden))} />
          <span class={`k-${name}`}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Tabs({ columns, shown, show }: Pick<PairBarProps, 'columns' | 'shown' | 'show'>) {
  return (
    <div class="tabs btns">
      {columns.map((column) => (
        <button
          key={column.name}
          type="button"
          class="btn"
          aria-pressed={shown === column.name}
          onClick={() => show(column.name)}
        >
          {nameOf(column)}
        </button>
      ))}
    </div>
  );
}

/** Whether the two count once, and why. */
function originsShown([{ report: a }, { report: b }]: readonly [Column, Column], story: Dossier | null): string {
  if (a.story !== b.story) return 'in two stories';
  if (a.report?.origin !== b.report?.origin) return 'counted as two origins';
  const why = story?.origins.find(({ id }) => id === a.report?.origin)?.why ?? [];
  return `counted as one origin: ${tieBetween(why, a.annotation.id, b.annotation.id) ?? 'other reports tie them'}`;
}
