import type { EntityGroup, Known } from '../align/decided.ts';
import type { Correction, Decision, EntityRef, MentionRef } from '../model/correction.ts';
import { APPLIED, type Found, type Outcomes, orphaned, overruledBy } from './found.ts';

/** The entity of a report of this story that a mention is part of today; `null`: there is none. */
export type Mentioned = (ref: MentionRef) => { readonly report: string; readonly entity: string } | null;

type EntityDecision = Extract<Decision, { kind: 'rename' | 'merge' | 'split' }>;
type Groups<K extends Known> = Map<number, EntityGroup<K>>;

const keyOf = ({ report, entity }: { readonly report: string; readonly entity: string }): string => `${entity} ${report}`;

/** The entities of a story as analysts joined, parted and named them, in the order in which that takes effect. */
export class EntityCorrections<K extends Known> {
  private readonly groups: Groups<K>;
  private readonly mentioned: Mentioned;
  private readonly outcomes: Outcomes;
  private next: number;
  private readonly renamed = new Map<number, string>();

  constructor(groups: readonly EntityGroup<K>[], mentioned: Mentioned, outcomes: Outcomes) {
    this.groups = new Map(groups.map((group) => [group.number, group]));
    this.next = groups.length + 1;
    [this.mentioned, this.outcomes] = [mentioned, outcomes];
  }

  apply(corrections: readonly Correction[]): readonly EntityGroup<K>[] {
    const done: { readonly id: string; readonly do: EntityDecision }[] = [];
    for (const { id, do: decision } of corrections) {
      if (decision.kind !== 'rename' && decision.kind !== 'merge' && decision.kind !== 'split') continue;
      this.outcomes.set(id, this.decide(id, decision));
      for (const before of done) if (!this.holds(before)) this.outcomes.set(before.id, overruledBy(id));
      if (this.outcomes.of(id)?.state === 'applied') done.push({ id, do: decision });
    }
    return [...this.groups.values()].sort((a, b) => a.number - b.number);
  }

  private decide(id: string, decision: EntityDecision): Found {
    switch (decision.kind) {
      case 'rename':
        return this.rename(id, decision);
      case 'merge':
        return this.merge(id, decision.entities);
      case 'split':
        return this.split(id, decision.out);
      default:
        return decision satisfies never;
    }
  }

  private rename(id: string, { entity, name }: Extract<EntityDecision, { kind: 'rename' }>): Found {
    const group = this.groupOf(entity);
    if (group === null) return orphaned(`${entity.name} is not found in the story any more`);
    const before = this.renamed.get(group.number);
    if (before !== undefined) this.outcomes.set(before, overruledBy(id));
    this.renamed.set(group.number, id);
    this.put({ ...group, name, corrected: [...group.corrected.filter((one) => one !== before), id] });
    return APPLIED;
  }

  private merge(id: string, entities: readonly EntityRef[]): Found {
    const found = [...new Set(entities.flatMap((entity) => this.groupOf(entity) ?? []))].sort((a, b) => a.number - b.number);
    const [first, ...others] = found;
    if (first === undefined || entities.some((entity) => this.groupOf(entity) === null))
      return orphaned('not all of them are found in the story any more');
    for (const { number } of others) this.groups.delete(number);
    this.put({
      ...first,
      members: found.flatMap(({ members }) => members),
      called: found.flatMap(({ called }) => called),
      name: found.find(({ name }) => name !== null)?.name ?? null,
      corrected: [...found.flatMap(({ corrected }) => corrected), id],
    });
    return APPLIED;
  }

  private split(id: string, out: readonly MentionRef[]): Found {
    const keys = new Set(out.flatMap((ref) => this.mentioned(ref) ?? []).map(keyOf));
    const isOut = ({ report, entity }: K): boolean => keys.has(keyOf({ report, entity: entity.id }));
    const members = [...this.groups.values()].flatMap((group) => group.members.filter(isOut));
    if (members.length === 0) return orphaned('none of the mentions is found in the story any more');
    for (const group of [...this.groups.values()]) {
      const left = group.members.filter((one) => !isOut(one));
      if (left.length === group.members.length) continue;
      if (left.length === 0) this.groups.delete(group.number);
      else this.put({ ...group, members: left, corrected: [...group.corrected, id] });
    }
    this.put({ number: this.next, members, called: [], name: null, corrected: [id] });
    this.next += 1;
    return APPLIED;
  }

  private put(group: EntityGroup<K>): void {
    this.groups.set(group.number, group);
  }

  /** The group that holds most of it; where none does, the one of its type that the program calls so. */
  private groupOf(entity: EntityRef): EntityGroup<K> | null {
    return this.holderOf(entity.in) ?? [...this.groups.values()].find((group) => isCalled(group, entity)) ?? null;
  }

  private holderOf(refs: readonly MentionRef[]): EntityGroup<K> | null {
    const keys = new Set(refs.flatMap((ref) => this.mentioned(ref) ?? []).map(keyOf));
    let [best, most]: [EntityGroup<K> | null, number] = [null, 0];
    for (const group of this.groups.values()) {
      const held = group.members.filter(({ report, entity }) => keys.has(keyOf({ report, entity: entity.id }))).length;
      if (held > most) [best, most] = [group, held];
    }
    return best;
  }

  /** Of what was joined or parted; the last name is another's matter. */
  private holds({ id, do: decision }: { readonly id: string; readonly do: EntityDecision }): boolean {
    if (decision.kind === 'rename') return this.outcomes.of(id)?.state === 'applied';
    if (decision.kind === 'merge') return new Set(decision.entities.map((entity) => this.groupOf(entity))).size === 1;
    const out = new Set(decision.out.map(({ report, at }) => `${report.text} ${at.digest}`));
    const left = this.holderOf(decision.entity.in.filter(({ report, at }) => !out.has(`${report.text} ${at.digest}`)));
    return left === null || left !== this.holderOf(decision.out);
  }
}

const isCalled = <K extends Known>({ called, members }: EntityGroup<K>, { name, type }: EntityRef): boolean =>
  called.includes(name) && members[0]?.entity.type === type;
