import { Walk } from '../../src/story/walk.ts';
import { table } from '../table.ts';
import { walkedOf } from './met.ts';
import type { Plan } from './plan.ts';
import { Plans, USUAL } from './plans.ts';
import { Teller } from './teller.ts';

const REPORTS = 100;

/** What a hundred different reports take in the walk's memory, and a hundred copies of one: the bytes of its saved state. */
export function copiesReport(): string {
  const plans = new Plans({ ...USUAL, undated: 0 });
  const different = Array.from({ length: REPORTS }, () => firstIn(plans));
  const [one] = different;
  const copies = different.map((plan): Plan => ({ ...plan, ...contentOf(one ?? plan) }));
  const row = (name: string, all: readonly Plan[]): (string | number)[] => {
    const { bytes, milliseconds } = walked(all);
    return [name, (bytes / REPORTS / 1000).toFixed(2), (milliseconds / REPORTS).toFixed(2)];
  };
  walked(different);
  return table(
    [`${REPORTS} reports of about 500 words, met one after the other`, 'kB of saved state a report', 'ms a report'],
    [
      row('all different', different),
      row('copies of the first', copies),
      row('copies of the first by one outlet, over a month', monthOf(copies)),
    ],
  );
}

const DAY = 86_400_000;

/** One outlet's closing paragraphs are compared with those of its reports on other days. */
const monthOf = (copies: readonly Plan[]): Plan[] =>
  copies.map((plan, i) => {
    const day = Math.floor((i * 30) / copies.length);
    return { ...plan, agency: null, outlet: 0, at: (copies[0]?.at ?? 0) + day * DAY };
  });

function firstIn(plans: Plans): Plan {
  for (;;) {
    const plan = plans.next();
    if (plan.making === 'first') return plan;
  }
}

const contentOf = ({ subject, headline, paragraphs }: Plan): Pick<Plan, 'subject' | 'headline' | 'paragraphs'> => ({
  ...{ subject, headline, paragraphs },
});

function walked(plans: readonly Plan[]): { readonly bytes: number; readonly milliseconds: number } {
  const teller = new Teller();
  const reports = plans.map((plan) => walkedOf(plan, teller));
  const walk = Walk.begin();
  const begun = performance.now();
  for (const report of reports) walk.meet(report);
  return { milliseconds: performance.now() - begun, bytes: walk.save().length };
}
