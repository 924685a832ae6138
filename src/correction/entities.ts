import type { EntityGroup, Known } from '../align/decided.ts';
import type { Correction, Decision, EntityRef, MentionRef } from '../model/correction.ts';
import { APPLIED, type Found, type Outcomes, orphaned, overruledBy } from './found.ts';

interface Part {
  readonly report: string;
  readonly entity: string;
}

/** The entity of a report of this story that a mention is part of today; `elsewhere`: its report is in another story; `null`: it is not there. */
export type Mentioned = (ref: MentionRef) => Part | 'elsewhere' | null;

type EntityDecision = Extract<Decision, { kind: 'rename' | 'merge' | 'apart' | 'split' }>;

const isOfEntities = (decision: Decision): decision is EntityDecision =>
  ['rename', 'merge', 'apart', 'split'].includes(decision.kind);

const keyOf = ({ report, entity }: Part): string => `${entity} ${report}`;

interface Done {
  readonly id: string;
  readonly do: EntityDecision;
}

/** A name that an analyst gave, and whom to. */
interface Name {
  readonly id: string;
  readonly entity: EntityRef;
  readonly name: string;
}

/** The entities of a story as analysts joined, parted and named them, in the order in which that takes effect. */
export class EntityCorrections<K extends Known> {
  private readonly groups: Map<number, EntityGroup<K>>;
  private readonly mentioned: Mentioned;
  private readonly outcomes: Outcomes;
  /** By entity of a report, and by type and name: the number of the group. */
  private readonly byMember = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  /** By number of the group: the correction by which it is called as it is. */
  private readonly renamed = new Map<number, string>();
  /** In the order in which they were given. */
  private readonly names: Name[] = [];
  private next: number;

  constructor(groups: readonly EntityGroup<K>[], mentioned: Mentioned, outcomes: Outcomes) {
    this.groups = new Map(groups.map((group) => [group.number, group]));
    this.next = groups.length + 1;
    [this.mentioned, this.outcomes] = [mentioned, outcomes];
    for (const group of groups) this.index(group);
  }

  apply(corrections: readonly Correction[]): readonly EntityGroup<K>[] {
    const done: Done[] = [];
    for (const { id, do: decision } of corrections) {
      if (!isOfEntities(decision)) continue;
      const found = this.decide(id, decision);
      this.outcomes.set(id, found);
      if (found.state === 'applied') done.push({ id, do: decision });
    }
    this.overrule(done);
    return [...this.groups.values()].sort((a, b) => a.number - b.number);
  }

  private decide(id: string, decision: EntityDecision): Found {
    switch (decision.kind) {
      case 'rename':
        return this.rename(id, decision);
      case 'merge':
        return this.merge(id, decision.entities);
      case 'apart':
        return this.tellApart(id, decision.entities);
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
    this.names.push({ id, entity, name });
    this.groups.set(group.number, { ...group, name, corrected: [...group.corrected.filter((one) => one !== before), id] });
    return APPLIED;
  }

  /** Those of other stories are joined where people are looked for over all stories, by the correction that each bears. */
  private merge(id: string, entities: readonly EntityRef[]): Found {
    const held = entities.map((entity) => this.groupOf(entity));
    const found = [...new Set(held.filter((group) => group !== null))].sort((a, b) => a.number - b.number);
    const [first, ...others] = found;
    const absent = entities.filter((_, i) => held[i] === null);
    const isSpread = absent.every((one) => this.isElsewhere(one)) && entities.some((one) => this.holderOf(one.in) !== null);
    if (first === undefined || (absent.length > 0 && !isSpread))
      return orphaned('not all of them are found in the story any more');
    for (const { number } of others) this.groups.delete(number);
    const names = found.flatMap(({ number }) => this.renamed.get(number) ?? []);
    const [kept, ...lost] = names;
    for (const rename of lost) this.outcomes.set(rename, overruledBy(id));
    if (kept !== undefined) this.renamed.set(first.number, kept);
    const group = {
      ...first,
      members: found.flatMap(({ members }) => members),
      called: found.flatMap(({ called }) => called),
      name: found.find(({ name }) => name !== null)?.name ?? null,
      corrected: [...found.flatMap(({ corrected }) => corrected.filter((one) => !lost.includes(one))), id],
    };
    this.groups.set(group.number, group);
    this.index(group);
    return APPLIED;
  }

  private split(id: string, out: readonly MentionRef[]): Found {
    const keys = new Set(this.keysOf(out).filter((key) => this.byMember.has(key)));
    if (keys.size === 0) return orphaned('none of the mentions is found in the story any more');
    const members: K[] = [];
    const from = [...new Set([...keys].flatMap((key) => this.byMember.get(key) ?? []))];
    for (const number of from) {
      const group = this.groups.get(number);
      if (group === undefined) continue;
      members.push(...group.members.filter((one) => keys.has(keyOfKnown(one))));
      const left = group.members.filter((one) => !keys.has(keyOfKnown(one)));
      if (left.length === 0) this.groups.delete(group.number);
      else this.groups.set(group.number, { ...group, members: left, corrected: [...group.corrected, id] });
    }
    const apart = { number: this.next, members, called: [], name: null, corrected: [id] };
    this.groups.set(apart.number, apart);
    this.index(apart);
    this.next += 1;
    return this.handNames(apart.number, from);
  }

  /** A name goes with the part that holds most of those whom it was given to; one that a join overruled holds again. */
  private handNames(apart: number, from: readonly number[]): Found {
    for (const number of from) {
      const held = this.names.find(({ id }) => id === this.renamed.get(number));
      if (held !== undefined && (this.holderOf(held.entity.in) ?? number) !== number) this.call(number, null);
    }
    const own = this.names.findLast(({ entity }) => this.holderOf(entity.in) === apart);
    if (own === undefined) return APPLIED;
    this.call(apart, own);
    return { state: 'applied', reason: `the name “${own.name}” goes with what was taken out` };
  }

  private call(number: number, given: Name | null): void {
    const group = this.groups.get(number);
    if (group === undefined) return;
    const before = this.renamed.get(number);
    const corrected = group.corrected.filter((id) => id !== before && id !== given?.id);
    this.groups.set(number, {
      ...group,
      name: given?.name ?? null,
      corrected: given === null ? corrected : [given.id, ...corrected],
    });
    if (given === null) this.renamed.delete(number);
    else {
      this.renamed.set(number, given.id);
      this.outcomes.set(given.id, APPLIED);
    }
  }

  /** Those that were joined meanwhile are parted again; all bear that they are not one. */
  private tellApart(id: string, entities: readonly EntityRef[]): Found {
    const held = entities.map((entity) => this.groupOf(entity)?.number);
    if (held.includes(undefined)) return orphaned('not all of them are found in the story any more');
    held.forEach((number, i) => {
      if (held.indexOf(number) < i) this.split(id, entities[i]?.in ?? []);
    });
    const apart = new Set(entities.flatMap((entity) => this.groupOf(entity) ?? []));
    if (apart.size < entities.length) return orphaned('a correction joined them in this story before');
    for (const group of apart)
      if (!group.corrected.includes(id)) this.groups.set(group.number, { ...group, corrected: [...group.corrected, id] });
    return APPLIED;
  }

  private index({ number, members, called }: EntityGroup<K>): void {
    for (const one of members) this.byMember.set(keyOfKnown(one), number);
    const type = members[0]?.entity.type ?? '';
    for (const name of called) {
      const known = this.byName.get(`${type} ${name}`);
      if (known === undefined || !this.groups.has(known)) this.byName.set(`${type} ${name}`, number);
    }
  }

  private keysOf(refs: readonly MentionRef[]): string[] {
    const parts = refs.map((ref) => this.mentioned(ref));
    return parts.flatMap((part) => (part === null || part === 'elsewhere' ? [] : keyOf(part)));
  }

  private isElsewhere({ in: places }: EntityRef): boolean {
    return places.some((ref) => this.mentioned(ref) === 'elsewhere');
  }

  /** The group that holds most of it; where none does, the one of its type that the program calls so. */
  private groupOf({ in: places, type, name }: EntityRef): EntityGroup<K> | null {
    return this.groups.get(this.holderOf(places) ?? this.byName.get(`${type} ${name}`) ?? 0) ?? null;
  }

  private holderOf(refs: readonly MentionRef[]): number | null {
    const counts = new Map<number, number>();
    for (const key of this.keysOf(refs)) {
      const number = this.byMember.get(key);
      if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
  }

  /** Joins and partings that hold no more; the last about the same entities decides otherwise. */
  private overrule(done: readonly Done[]): void {
    const last = new Map<string, string>();
    for (const { id, do: decision } of done) {
      if (decision.kind !== 'rename') for (const key of this.keysOf(placesOf(decision))) last.set(key, id);
    }
    for (const { id, do: decision } of done) {
      if (decision.kind === 'rename' || this.holds(decision)) continue;
      const by = this.keysOf(placesOf(decision)).map((key) => last.get(key));
      this.outcomes.set(id, overruledBy(by.find((one) => one !== undefined && one !== id) ?? id));
    }
  }

  private holds(decision: Exclude<EntityDecision, { kind: 'rename' }>): boolean {
    if (decision.kind !== 'split') {
      const held = new Set(decision.entities.flatMap((entity) => this.groupOf(entity) ?? [])).size;
      return held === (decision.kind === 'merge' ? 1 : decision.entities.length);
    }
    const out = new Set(decision.out.map(placeKey));
    const left = this.holderOf(decision.entity.in.filter((ref) => !out.has(placeKey(ref))));
    return left === null || left !== this.holderOf(decision.out);
  }
}

const placesOf = (decision: Exclude<EntityDecision, { kind: 'rename' }>): readonly MentionRef[] =>
  decision.kind === 'split' ? decision.entity.in : decision.entities.flatMap((entity) => entity.in);

const placeKey = ({ report, at }: MentionRef): string => `${report.text} ${at.digest}`;
const keyOfKnown = ({ report, entity }: Known): string => keyOf({ report, entity: entity.id });
