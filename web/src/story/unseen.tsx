import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Ids of the reports that came since this reader was last here; a browser that keeps nothing knows none. */
export const Unseen = createContext<ReadonlySet<string>>(new Set());

/** Beside what stands in a report that one has not seen. */
export function NewMark({ report }: { readonly report: string }) {
  return useContext(Unseen).has(report) ? <span class="new">new</span> : null;
}

/** The same of a group of which not all is shown: "3 new". */
export function NewAmong({ reports }: { readonly reports: readonly string[] }) {
  const unseen = useContext(Unseen);
  const many = unseen.size === 0 ? 0 : reports.filter((report) => unseen.has(report)).length;
  return many === 0 ? null : <span class="new">{many} new</span>;
}
