import type { Plan } from './plan.ts';
import type { Teller } from './teller.ts';
import { after, before, MARK } from './tokens.ts';
import { capital } from './vocabulary.ts';

/** The day and hour that a report gives, ISO 8601. */
export const publishedOf = ({ at, dated }: Plan): string | null => (dated ? new Date(at).toISOString() : null);
export const idOf = ({ number }: Pick<Plan, 'number'>): string => `invented-${number}`;
export const outletOf = ({ outlet }: Plan): string => `Outlet ${outlet}`;
export const agencyOf = ({ agency }: Plan): string | null => (agency === null ? null : `Agency ${agency}`);
export const urlOf = ({ outlet, address }: Plan): string => `https://outlet-${outlet}.example/reports/${address}`;

/** A report of the stream as a line of JSONL. */
export function printed(plan: Plan, teller: Teller): string {
  const [published, agency] = [publishedOf(plan), agencyOf(plan)];
  return JSON.stringify({
    ...{ id: idOf(plan), text: textOf(plan, teller), outlet: outletOf(plan), url: urlOf(plan) },
    ...(published === null ? {} : { published }),
    ...(agency === null ? {} : { agency }),
  });
}

export function textOf(plan: Plan, teller: Teller): string {
  const tokens = teller.tell(plan);
  const { vocabulary } = teller;
  const parts: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const marks = tokens.marks[i] ?? 0;
    const form = vocabulary.form[vocabulary.row(tokens.id[i] ?? 0)] ?? '';
    const shown = (marks & MARK.sentence) === 0 ? form : capital(form);
    parts.push(before(marks, i === 0), shown, after(marks));
  }
  return parts.join('');
}
