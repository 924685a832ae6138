import type { PlacedReport } from '../align/align.ts';
import { byText } from '../model/order.ts';
import { textAt } from '../model/span.ts';

/** More places than this tell nothing of where a story is. */
const MOST = 8;

/** Where a story is told from and of: datelines and places named, by the number of reports, then of mentions. */
export function placesOf(reports: readonly PlacedReport[]): string[] {
  const found = new Map<string, { forms: Map<string, number>; reports: Set<string>; mentions: number }>();
  const add = (form: string, report: string): void => {
    const key = form.toLowerCase();
    const place = found.get(key) ?? { forms: new Map(), reports: new Set(), mentions: 0 };
    place.forms.set(form, (place.forms.get(form) ?? 0) + 1);
    place.reports.add(report);
    place.mentions += 1;
    found.set(key, place);
  };
  for (const { report, layers } of reports) {
    if (layers.dateline !== null) add(layers.dateline.place, report.id);
    for (const { type, names } of layers.entities) {
      if (type === 'LOC') for (const at of names) add(textAt(report.text, at).replace(/\s+/gu, ' '), report.id);
    }
  }
  return [...found.values()]
    .map(({ forms, reports: held, mentions }) => ({ form: bestForm(forms), held: held.size, mentions }))
    .toSorted((a, b) => b.held - a.held || b.mentions - a.mentions || byText(a.form, b.form))
    .slice(0, MOST)
    .map(({ form }) => form);
}

/** "Tarsk" rather than a dateline's "TARSK", where a report writes it so. */
function bestForm(forms: ReadonlyMap<string, number>): string {
  const shouted = (form: string) => Number(form.length > 3 && form === form.toUpperCase());
  return [...forms].toSorted(([a, x], [b, y]) => shouted(a) - shouted(b) || y - x || byText(a, b))[0]?.[0] ?? '';
}
