import { addressKey, nameKey } from '../story/hops.ts';
import { counted, shareShown } from './dates-shown.ts';
import type { ClaimJson, Dossier, DossierReport, OriginReasonJson, SpanJson } from './shape.ts';

/** Why reports or accounts count once, in plain words, with the words of the reports that it rests on. */
export interface Join {
  readonly says: string;
  readonly places: readonly { readonly report: string; readonly span: SpanJson }[];
}

/** How a report is called where the join is shown. */
type Name = (report: string) => string;

export const originJoins = (dossier: Dossier, { why }: Dossier['origins'][number], name: Name): Join[] =>
  why.map((reason) => ({ says: originWords(reason, dossier, name), places: placesOf(reason) }));

function originWords(reason: OriginReasonJson, dossier: Dossier, name: Name): string {
  switch (reason.kind) {
    case 'agency':
      return agencyWords(reason);
    case 'copy': {
      const { report, of, share, passages } = reason;
      const whole = sentencesIn(
        dossier.annotations[report]?.sentences ?? [],
        passages.map(({ t }) => t),
      );
      const what = whole > 0 ? counted(whole, 'sentence') : counted(Math.max(1, passages.length), 'passage');
      return `${name(report)} copied ${what} of ${name(of)} (${shareShown(share)} of its own news)`;
    }
    case 'revision':
      return `${name(reason.report)} is a revision of ${name(reason.of)}`;
    case 'credit':
      return `${name(reason.report)} ascribes its opening sentence to ${reason.value}`;
    case 'hop':
      return hopWords(reason, dossier, name);
    case 'decision':
      return decisionWords(reason, dossier, name);
    default:
      return reason satisfies never;
  }
}

/** "r3 comes from r1, Lena Orsk decided" */
function decisionWords(
  { report, of, value, correction }: Extract<OriginReasonJson, { kind: 'decision' }>,
  { corrections }: Dossier,
  name: Name,
): string {
  const who = corrections.find(({ id }) => id === correction)?.who ?? correction;
  const from = of === null ? value : name(of);
  return `${name(report)} comes from ${from ?? 'nobody else'}, as ${who} decided`;
}

/** "3 reports credit VNA, 1 was given as its copy" */
function agencyWords({ value, reports }: Extract<OriginReasonJson, { kind: 'agency' }>): string {
  const given = reports.filter(({ span }) => span === null).length;
  const printed = reports.length - given;
  if (printed === 0) return `${counted(given, 'report')} ${given === 1 ? 'was' : 'were'} given as copy of ${value}`;
  const credit = `${counted(printed, 'report')} ${printed === 1 ? 'credits' : 'credit'} ${value}`;
  return given === 0 ? credit : `${credit}, ${given} ${given === 1 ? 'was' : 'were'} given as its copy`;
}

/** The hop leads to the other report, to another of its outlet, or both lead to what nobody has here. */
function hopWords({ report, of, value }: Extract<OriginReasonJson, { kind: 'hop' }>, dossier: Dossier, name: Name): string {
  const to = dossier.reports.find(({ id }) => id === of);
  const isThere = to?.url != null && (addressKey(to.url) ?? to.url) === (addressKey(value) ?? value);
  if (isThere) return `${name(report)} was taken from ${name(of)}, as was given with it: ${value}`;
  const isTheirs = [to?.outlet, to?.agency].some((one) => one != null && nameKey(one) === nameKey(value));
  return isTheirs
    ? `${name(report)} was taken from ${value}, as was given with it; so ${name(of)} and it are one`
    : `${name(report)} and ${name(of)} were taken from ${value}, as was given with them`;
}

function placesOf(reason: OriginReasonJson): Join['places'] {
  switch (reason.kind) {
    case 'agency':
      return reason.reports.flatMap(({ report, span }) => (span === null ? [] : [{ report, span }]));
    case 'copy':
      return reason.passages.flatMap(({ t, s }) => [
        { report: reason.of, span: s },
        { report: reason.report, span: t },
      ]);
    case 'credit':
      return [{ report: reason.report, span: reason.span }];
    default:
      return [];
  }
}

/** A passage seldom has the last full stop of its last sentence. */
const NEARLY_ALL = 0.9;

/** Sentences that stand inside one of the passages, both in text order. */
function sentencesIn(sentences: readonly SpanJson[], passages: readonly SpanJson[]): number {
  const ordered = passages.toSorted((a, b) => a[0] - b[0]);
  let [count, from] = [0, 0];
  for (const [start, end] of sentences) {
    while ((ordered[from]?.[1] ?? Number.POSITIVE_INFINITY) <= start) from += 1;
    const [left, right] = ordered[from] ?? [0, 0];
    if (Math.min(right, end) - Math.max(left, start) >= NEARLY_ALL * (end - start)) count += 1;
  }
  return count;
}

type Link = DossierReport['links'][number];

/** What a report shares with earlier ones, each kind from each once, with the words on both sides. */
export function linkJoins({ id, links }: DossierReport, name: Name): Join[] {
  const alike = new Map<string, Link[]>();
  for (const link of links) {
    const key = `${link.kind} ${link.src}`;
    alike.set(key, [...(alike.get(key) ?? []), link]);
  }
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [
      {
        says: linkWords(first.kind, counted(all.length, 'passage'), `${name(first.src)}, ${equalShown(all)}`),
        places: all.flatMap(({ src, s, t }) => [
          { report: src, span: s },
          { report: id, span: t },
        ]),
      },
    ];
  });
}

/** "word for word", "78 % of the words equal" */
function equalShown(links: readonly Link[]): string {
  const least = Math.min(...links.map(({ likeness }) => likeness));
  return least === 1 ? 'word for word' : `${links.length === 1 ? '' : 'at least '}${shareShown(least)} of the words equal`;
}

function linkWords(kind: Link['kind'], passages: string, source: string): string {
  switch (kind) {
    case 'reprint':
      return `${passages} reprinted from ${source}`;
    case 'copy':
      return `${passages} copied from ${source}`;
    case 'quote':
      return `${passages} quoted as in ${source}; speech ties no reports`;
    case 'background':
      return `${passages} of standing background, as in ${source}; background ties no reports`;
    default:
      return kind satisfies never;
  }
}

/** Why accounts of a claim count once; what stands in one report alone is plain to see and left out. */
export function accountJoins({ accounts, independent }: ClaimJson, name: Name): Join[] {
  return independent.groups.flatMap(({ why }) =>
    why.flatMap((reason): Join[] => {
      const reports = [...new Set(reason.at.map(({ report }) => report))];
      if (reason.kind === 'report' && accounts.every(({ report }) => report === reason.value)) return [];
      const places = reason.at.flatMap(({ report, span }) => (span === null ? [] : [{ report, span }]));
      return [{ says: accountWords(reason, reports.map(name)), places }];
    }),
  );
}

type AccountReason = ClaimJson['independent']['groups'][number]['why'][number];

function accountWords({ kind, value, at }: AccountReason, reports: readonly string[]): string {
  const names = listed(reports);
  const all = at.length === 2 ? 'both' : `all ${at.length}`;
  switch (kind) {
    case 'report':
      return `${counted(at.length, 'account')} stand in ${names}`;
    case 'origin':
      return `${names} are of one origin`;
    case 'copy':
      return `${listed(reports.slice(1))} copied it from ${reports[0]}`;
    case 'speaker':
      return `${names}: ${all} rest on ${value}’s own words`;
    case 'relay':
      return `${names}: ${all} came through ${value}`;
    default:
      return kind satisfies never;
  }
}

/** "A1, B1 and C1" */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' and ');
