import type { Dossier } from '../../../src/api/contract.ts';
import { reportHref } from '../parts/origin.tsx';
import type { StoryContext } from '../story/context.ts';

/** "A1", "A2", "B1": the letter of the origin, and the place of the report in it, as the dossiers of the command line have them. */
export function chipsOf({ dossier, letters }: Pick<StoryContext, 'dossier' | 'letters'>): ReadonlyMap<string, string> {
  const places = new Map<string, number>();
  return new Map(
    dossier.reports.map(({ id, origin }: Dossier['reports'][number]) => {
      const place = (places.get(origin) ?? 0) + 1;
      places.set(origin, place);
      return [id, `${letters.get(origin)?.letter ?? ''}${place}`];
    }),
  );
}

interface RefProps {
  readonly story: StoryContext;
  readonly chips: ReadonlyMap<string, string>;
  readonly report: string;
  readonly span: readonly number[];
}

/** "B1 ¶6": the report and its paragraph; on the screen it leads to the words. */
export function Ref({ story, chips, report, span }: RefProps) {
  return (
    <a class="ref" href={reportHref(report, span)}>
      {chips.get(report) ?? report} ¶{story.paragraph(report, span[0] ?? 0)}
    </a>
  );
}
