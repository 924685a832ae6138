import type { PlacedReport } from '../align/align.ts';
import { Intervals } from '../align/intervals.ts';
import { bodyOf } from '../align/laid.ts';
import { correctedJson } from './annotation.ts';
import type { DossierReport } from './shape.ts';
import { pair } from './spans.ts';
import { reportTitle } from './title.ts';

/** What a dossier says of one report. */
export function reportEntry(one: PlacedReport): DossierReport {
  const { report, layers, placement } = one;
  const { title, at } = reportTitle(one);
  const { words, copied } = wordCount(one);
  const share = words === 0 ? 0 : Math.round((copied / words) * 1e4) / 1e4;
  return {
    id: report.id,
    outlet: report.outlet,
    agency: report.agency ?? layers.agency?.name ?? null,
    published: { date: placement.published.date, assumed: [...placement.published.assumed] },
    title,
    titleAt: at === null ? null : pair(at),
    url: report.url,
    origin: placement.origin,
    episode: placement.episode,
    revises: placement.revises,
    words,
    copied: share,
    new: Math.round((1 - share) * 1e4) / 1e4,
    links: placement.links.map(({ t, src, s, kind, likeness, edits, rule }) => ({
      t: pair(t),
      src,
      s: pair(s),
      kind,
      likeness,
      edits: edits.map((edit) => ({ t: edit.t === null ? null : pair(edit.t), s: edit.s === null ? null : pair(edit.s) })),
      rule,
    })),
    why: placement.why.map(({ terms, ...reason }) => ({ ...reason, terms: [...terms] })),
    ...correctedJson(placement),
  };
}

/** Words of the body, and how many of them stand in an earlier report. */
function wordCount({ layers, placement }: PlacedReport): { words: number; copied: number } {
  const body = bodyOf(layers.layout.blocks);
  const links = new Intervals(placement.links, ({ t }) => [t]);
  let [words, copied] = [0, 0];
  for (const { at, kind } of layers.tokens) {
    if (kind !== 'word' && kind !== 'number') continue;
    if (body.touching(at).length === 0) continue;
    words += 1;
    if (links.touching(at).length > 0) copied += 1;
  }
  return { words, copied };
}
