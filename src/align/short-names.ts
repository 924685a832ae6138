import { isCalledAlone } from '../lexicon/common-first-names.ts';
import { fold } from '../lexicon/fold.ts';
import { romanised } from '../lexicon/romanised.ts';
import type { Entity } from '../model/entity.ts';
import { Holders } from './holders.ts';
import { isNamed, type Joined, type Known } from './known-entity.ts';
import { isHeadOfState, officeOf, officeShared, rolesOf } from './office.ts';
import { isGeneration } from './person-name.ts';
import { genderOf, isCivil } from './same-person.ts';

/** Where one belongs whose name or description is short for another's. */
export interface ShortFor {
  readonly group: Known[] | null;
  readonly joins: Joined | null;
  readonly perhaps: readonly Joined[];
}

/** A surname, spelt as it is there or otherwise. */
interface Bearer {
  readonly group: Known[];
  readonly full: Known;
  readonly spelt: boolean;
}

const LONGEST_NAME = 12;
const NOBODY: ShortFor = { group: null, joins: null, perhaps: [] };

/** The surnames and descriptions of a story, and whose they are. */
export class ShortNames {
  private readonly bearers = new Map<string, Bearer[]>();
  private readonly holders: Holders;
  private readonly alike = new Map<string, Known[][]>();
  /** Surnames that somebody else has too, as it seems. */
  private readonly doubted = new Set<string>();
  private readonly written = new Map<string, Known[]>();

  constructor(groups: readonly Known[][]) {
    this.holders = new Holders(groups);
    for (const group of groups) {
      for (const one of group) {
        for (const key of one.keys)
          if (!this.written.has(`${one.entity.type} ${key}`)) this.written.set(`${one.entity.type} ${key}`, group);
        if (one.entity.type === 'PER') for (const key of one.keys) this.bear(group, one, key);
      }
    }
  }

  private bear(group: Known[], full: Known, key: string): void {
    const words = key.split(' ').slice(0, LONGEST_NAME);
    const surnames = words.flatMap((_, i) => (i === 0 ? [] : [words.slice(i).join(' ')]));
    const put = (surname: string, spelt: boolean): void => {
      const known = this.bearers.get(surname) ?? [];
      if (!known.some((one) => one.group === group)) this.bearers.set(surname, [...known, { group, full, spelt }]);
    };
    for (const surname of surnames) put(surname, false);
    if (words.length > 1) put(`~${romanised(words.at(-1) ?? '')}`, true);
  }

  /** Who that is; and what is only perhaps so. */
  of(one: Known): ShortFor {
    if (isNamed(one)) return this.surname(one);
    const held = this.holders.of(one);
    if (held !== null) return { group: held.group, joins: held.joins, perhaps: [] };
    const written = isParticular(one) ? this.written.get(`${one.entity.type} ${one.keys[0]}`) : undefined;
    const group = written ?? this.sameAs(one);
    return group === null ? NOBODY : { group, joins: joinOf(group, one, 'same-description@1'), perhaps: [] };
  }

  /** For those that come after. */
  add(one: Known, group: Known[]): void {
    for (const key of one.keys) {
      const typed = `${one.entity.type} ${key}`;
      const known = this.alike.get(typed) ?? [];
      if (!known.includes(group)) this.alike.set(typed, [...known, group]);
    }
  }

  private surname(one: Known): ShortFor {
    if (one.keys.every(isGeneration)) return NOBODY;
    const fits = this.bearersOf(one);
    const doubted = one.keys.some((key) => this.doubted.has(key) || isCalledAlone(key));
    const [only, ...others] =
      fits.length <= 1 && !doubted
        ? fits
        : fits.filter(({ group }) => group.some((full) => sharesTitle(one.entity, full.entity)));
    if (only === undefined || others.length > 0) {
      const group = this.sameAs(one, fits.length > 1 || doubted);
      return group === null ? NOBODY : { group, joins: joinOf(group, one, 'same-name@1'), perhaps: [] };
    }
    const joins: Joined = {
      rule: only.spelt ? 'surname-spelling@1' : 'surname@1',
      a: only.full,
      b: one,
      words: [only.full.names[0] ?? '', one.names[0] ?? ''],
    };
    const titles = only.group.flatMap((full) => dated(full));
    const office = officeShared(titles, dated(one), 'story');
    const certain = only.spelt ? office === 'together' : office !== 'apart' && !otherOffice(titles, dated(one));
    if (certain) return { group: only.group, joins, perhaps: [] };
    const group = this.sameAs(one);
    for (const key of one.keys) this.doubted.add(key);
    const doubt: Joined = only.spelt ? joins : { ...joins, rule: 'surname-title@1' };
    return { group, joins: group === null ? null : joinOf(group, one, 'same-name@1'), perhaps: [doubt] };
  }

  /** By the surname as it is printed; where nobody bears that, in other spellings of it. */
  private bearersOf(one: Known): readonly Bearer[] {
    const may = (bearer: Bearer): boolean =>
      genderIn(one) * Math.sign(bearer.group.map(genderIn).reduce((a, b) => a + b, 0)) >= 0;
    const printed = one.keys.flatMap((key) => this.bearers.get(key) ?? []).filter(may);
    if (printed.length > 0) return printed;
    return one.keys.flatMap((key) => this.bearers.get(`~${romanised(key)}`) ?? []).filter(may);
  }

  /** The same short name, or the same description where a capital says which. Of a surname of several, the title too must be the same. */
  private sameAs(one: Known, titled = false): Known[] | null {
    if (!isNamed(one) && !isParticular(one)) return null;
    const groups = one.keys.flatMap((key) => this.alike.get(`${one.entity.type} ${key}`) ?? []);
    return groups.find((group) => this.isAlike(one, group, titled)) ?? null;
  }

  private isAlike(one: Known, [head]: readonly Known[], titled: boolean): boolean {
    if (head === undefined || isNamed(head) !== isNamed(one) || genderIn(one) * genderIn(head) < 0) return false;
    if (titled) return sharesTitle(one.entity, head.entity);
    return !isNamed(one) || one.entity.type !== 'PER' || !otherOffice(dated(head), dated(one));
  }
}

const dated = ({ entity, date }: Known) => entity.titles.map((title) => ({ title, date }));

const genderIn = (one: Known): number => genderOf({ titles: dated(one) });

const joinOf = (group: readonly Known[], one: Known, rule: Joined['rule']): Joined | null => {
  const head = group[0];
  return head === undefined ? null : { rule, a: head, b: one, words: [head.names[0] ?? '', one.names[0] ?? ''] };
};

/** "President Maron" where Ilse Maron is known as foreign minister, or as senator, only: perhaps another. */
function otherOffice(full: Parameters<typeof rolesOf>[0], short: Parameters<typeof rolesOf>[0]): boolean {
  const [held, given] = [rolesOf(full), rolesOf(short)];
  if (given.size === 0 || [...given].some((role) => held.has(role))) return false;
  return held.size > 0 || (full.some(({ title }) => !isCivil(title)) && [...given].some(isHeadOfState));
}

const titleWords = ({ titles }: Entity): Set<string> => new Set(titles.flatMap((title) => fold(title).split(/[^\p{L}]+/u)));

function sharesTitle(a: Entity, b: Entity): boolean {
  const words = titleWords(b);
  return [...titleWords(a)].some((word) => word.length > 3 && words.has(word));
}

const ARTICLE = /^(?:the|an?) /iu;

/**
 * A description of several words with a capital says which: "the Velmoran foreign ministry", or "Velmoran navy" for what others print as a
 * name, "Velmoran Navy". Of people only an office does: "a Velmoran spokesman" may be another in the next report.
 */
const isParticular = ({ entity: { name, names, type } }: Known): boolean =>
  names.length === 0 &&
  /\s/u.test(name.replace(ARTICLE, '')) &&
  /\p{Lu}/u.test(name.replace(ARTICLE, '')) &&
  (type !== 'PER' || officeOf(name) !== null);
