import type { Joined, Known } from './known-entity.ts';
import { inOneTerm, isSameOffice, type Office, officeOf } from './office.ts';

interface Held {
  readonly office: Office;
  readonly title: string;
  readonly by: Known;
  readonly group: Known[];
}

/** Those whose titles name an office, for telling who "the Velmoran president" of another report is. */
export class Holders {
  private readonly byRole = new Map<string, Held[]>();

  constructor(groups: readonly Known[][]) {
    for (const group of groups) {
      const seen = new Set<string>();
      for (const by of group) {
        for (const title of by.entity.type === 'PER' ? by.entity.titles : []) {
          const office = seen.has(`${title} ${by.date}`) ? null : officeOf(title);
          seen.add(`${title} ${by.date}`);
          if (office === null) continue;
          const known = this.byRole.get(office.role);
          const held = { office, title, by, group };
          if (known === undefined) this.byRole.set(office.role, [held]);
          else known.push(held);
        }
      }
    }
  }

  /** The only one who holds the office that a person without a name is described by, within a year of that report. */
  of(one: Known): { readonly group: Known[]; readonly joins: Joined } | null {
    const { entity, date } = one;
    const office = entity.type === 'PER' && entity.names.length === 0 ? officeOf(entity.name) : null;
    if (office === null) return null;
    const holding = (this.byRole.get(office.role) ?? []).filter((held) => isSameOffice(held.office, office));
    const [only, ...others] = new Set(holding.map(({ group }) => group));
    const held = holding.find(({ by }) => inOneTerm(by.date, date));
    if (only === undefined || others.length > 0 || held === undefined) return null;
    return { group: only, joins: { rule: 'office@1', a: held.by, b: one, words: [held.title, entity.name] } };
  }
}
