import { type AccountGroup, type AccountReason, DEPENDENCES } from '../model/claim.ts';
import type { Basis, CopyOf } from './sources.ts';

/** One reason why two accounts are not independent. */
interface Shared extends Omit<AccountReason, 'at'> {
  readonly spans: readonly [AccountReason['at'][number]['span'], AccountReason['at'][number]['span']];
}

/**
 * The accounts of a claim in groups. A copied account is the one it was copied from, whatever else it might depend on: it stands in
 * that one's group, and no copy changes the count.
 */
export function groupsOf(accounts: readonly Basis[]): AccountGroup[] {
  const own = accounts.flatMap(({ copy }, i) => (copy === null ? [i] : []));
  const copies = accounts.flatMap(({ copy }, i) => (copy === null ? [] : [{ account: i, copy }]));
  return ownGroups(own.flatMap((i) => accounts[i] ?? [])).map((group) => {
    const members = group.accounts.flatMap((i) => own[i] ?? []);
    const copied = copies.filter(({ copy }) => members.includes(copy.account));
    const why = group.why.map((reason) => ({
      ...reason,
      at: reason.at.map(({ account, span }) => ({ account: own[account] ?? account, span })),
    }));
    return {
      accounts: [...members, ...copied.map(({ account }) => account)].toSorted((a, b) => a - b),
      why: inOrder([...why, ...copyReasons(copied, accounts)]),
    };
  });
}

interface Copy {
  readonly account: number;
  readonly copy: CopyOf;
}

/** One reason for all copies of one passage: its words, then theirs. */
function copyReasons(copies: readonly Copy[], accounts: readonly Basis[]): AccountReason[] {
  const reasons = new Map<string, AccountReason>();
  for (const { account, copy } of copies) {
    const key = `${copy.account} ${copy.from.start} ${copy.from.end}`;
    const value = accounts[copy.account]?.report ?? '';
    const before = reasons.get(key)?.at ?? [{ account: copy.account, span: copy.from }];
    reasons.set(key, { kind: 'copy', value, speakers: [], at: [...before, { account, span: copy.at }] });
  }
  return [...reasons.values()];
}

const inOrder = (reasons: readonly AccountReason[]): AccountReason[] =>
  reasons.toSorted((a, b) => DEPENDENCES.indexOf(a.kind) - DEPENDENCES.indexOf(b.kind));

/**
 * Accounts that are no copies, in groups: as many as can be found that are independent of each other head a group each, and every other
 * account stands with the first head it depends on. Who is quoted by two outlets counts once, and so do two who are quoted by one
 * outlet; yet the one as the first outlet tells it and the other as the second does are two. Joining on from account to account would
 * make one of them all, and "at most one" would be untrue.
 */
function ownGroups(accounts: readonly Basis[]): AccountGroup[] {
  const heads = mostIndependent(accounts);
  const members = new Map(heads.map((head) => [head, [head]]));
  accounts.forEach((account, i) => {
    if (members.has(i)) return;
    const head = heads.find((one) => dependsOn(accounts[one], account)) ?? heads[0] ?? i;
    members.get(head)?.push(i);
  });
  return heads
    .map((head) => [head, (members.get(head) ?? []).toSorted((a, b) => a - b)] as const)
    .toSorted(([, [a = 0]], [, [b = 0]]) => a - b)
    .map(([head, all]) => ({ accounts: all, why: reasonsOf(head, all, accounts) }));
}

function dependsOn(a: Basis | undefined, b: Basis | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const through = (x: Basis, y: Basis): boolean => [...x.relays.keys()].some((key) => y.relays.has(key) || y.publishers.has(key));
  return a.origin === b.origin || [...a.speakers.keys()].some((id) => b.speakers.has(id)) || through(a, b) || through(b, a);
}

function sharedBy(a: Basis | undefined, b: Basis | undefined): Shared[] {
  if (a === undefined || b === undefined) return [];
  const shared: Shared[] = [];
  if (a.report === b.report) shared.push({ kind: 'report', value: a.report, speakers: [], spans: [null, null] });
  else if (a.origin === b.origin) shared.push({ kind: 'origin', value: a.origin, speakers: [], spans: [null, null] });
  for (const [id, { value, at }] of a.speakers) {
    const other = b.speakers.get(id);
    if (other !== undefined) shared.push({ kind: 'speaker', value, speakers: [id], spans: [at, other.at] });
  }
  const relays = [...new Set([...a.relays.keys(), ...b.relays.keys()])];
  for (const key of relays) {
    const [mine, theirs] = [a.relays.get(key) ?? a.publishers.get(key), b.relays.get(key) ?? b.publishers.get(key)];
    if (mine !== undefined && theirs !== undefined && a.report !== b.report)
      shared.push({ kind: 'relay', value: (a.relays.get(key) ?? theirs).value, speakers: [], spans: [mine.at, theirs.at] });
  }
  return shared;
}

/** All that ties members to their head, each reason once. */
function reasonsOf(head: number, members: readonly number[], accounts: readonly Basis[]): AccountReason[] {
  const reasons = new Map<string, AccountReason>();
  for (const member of members.filter((one) => one !== head)) {
    for (const { kind, value, speakers, spans } of sharedBy(accounts[head], accounts[member])) {
      const key = `${kind} ${speakers.join(' ')} ${value}`;
      const before = reasons.get(key)?.at ?? [{ account: head, span: spans[0] }];
      reasons.set(key, { kind, value, speakers, at: [...before, { account: member, span: spans[1] }] });
    }
  }
  return inOrder([...reasons.values()].map((reason) => ({ ...reason, at: reason.at.toSorted((a, b) => a.account - b.account) })));
}

/** Up to so many unlike accounts the most is found for certain: at most some thousand steps. Beyond, those with the fewest ties are taken. */
const EXACT = 24;

type Ties = ReadonlyMap<number, ReadonlySet<number>>;

/** Places of as many accounts as possible, no two of which depend on each other. */
function mostIndependent(accounts: readonly Basis[]): number[] {
  const unlike = onceEach(accounts);
  const ties = new Map(unlike.map((i) => [i, new Set(unlike.filter((j) => j !== i && dependsOn(accounts[i], accounts[j])))]));
  return (unlike.length <= EXACT ? most(unlike, ties) : fewestTies(unlike, ties)).toSorted((a, b) => a - b);
}

/** Accounts that rest on the same are one, so that copies change nothing. Who publishes matters where an account came through them. */
function onceEach(accounts: readonly Basis[]): number[] {
  const relays = new Set(accounts.flatMap((one) => [...one.relays.keys()]));
  const first = new Map<string, number>();
  accounts.forEach(({ origin, publishers, speakers, relays: own }, i) => {
    const through = [...publishers.keys()].filter((key) => relays.has(key));
    const key = JSON.stringify([origin, through, [...speakers.keys()], [...own.keys()]]);
    if (!first.has(key)) first.set(key, i);
  });
  return [...first.values()];
}

/** An account with one tie or none is among the most; of one with several, both ways are tried. */
function most(left: readonly number[], ties: Ties): number[] {
  const tied = (i: number): number => left.filter((j) => ties.get(i)?.has(j)).length;
  const [least] = left.map((i) => [i, tied(i)] as const).toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  if (least === undefined) return [];
  const [one, count] = least;
  const others = left.filter((j) => j !== one);
  const withIt = [
    one,
    ...most(
      others.filter((j) => ties.get(one)?.has(j) !== true),
      ties,
    ),
  ];
  if (count <= 1 || count === others.length) return withIt;
  const withoutIt = most(others, ties);
  return withoutIt.length > withIt.length ? withoutIt : withIt;
}

function fewestTies(all: readonly number[], ties: Ties): number[] {
  const taken: number[] = [];
  const count = (i: number): number => ties.get(i)?.size ?? 0;
  for (const one of all.toSorted((a, b) => count(a) - count(b) || a - b))
    if (taken.every((other) => ties.get(one)?.has(other) !== true)) taken.push(one);
  return taken;
}
