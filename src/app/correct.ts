import { findQuote, quote } from '../correction/quote.ts';
import { refsOf } from '../correction/refs.ts';
import { standingOf } from '../correction/standing.ts';
import { saysOf } from '../correction/words.ts';
import type { Dossier } from '../dossier/shape.ts';
import { isIsoDate } from '../ingest/date.ts';
import type { Correction, Decision, MentionRef, Quoted, ReportRef } from '../model/correction.ts';
import { OnRecordError, type Unread } from '../model/error.ts';
import { byText } from '../model/order.ts';
import { span } from '../model/span.ts';
import { logDamaged } from '../store/corrections/log.ts';
import type { Workspace } from '../store/workspace.ts';
import { alone } from './alone.ts';
import { type Carrier, carriersOf } from './carriers.ts';
import { LONGEST, named, parted, reason, unfit, within } from './correction-asked.ts';
import { Refs, textOf } from './correction-refs.ts';
import { type CorrectionRow, corrections } from './corrections.ts';
import { logProblem } from './decisions.ts';
import { entityDecision } from './entity-decision.ts';
import { dossierOf, story } from './lookup.ts';
import type { Work } from './progress.ts';
import { mend } from './recover.ts';
import { regroup } from './regroup.ts';
import { decideRemoval } from './remove.ts';

/** A correction as a person asks for it, by ids as lists and pages show them: "r1#s3", "st-…#E2". */
export type CorrectionRequest =
  /** `date`: a day, or "unknown". */
  | { readonly kind: 'date'; readonly report: string; readonly date: string }
  | { readonly kind: 'reject' | 'confirm'; readonly target: string }
  /** `words`: of the report; `entity`: of the report, or of the story. One of the two. */
  | { readonly kind: 'attribute'; readonly target: string; readonly words?: string; readonly entity?: string }
  | { readonly kind: 'rename'; readonly entity: string; readonly name: string }
  /** `merge`: of any stories, also as "pe-…"; `apart`: of one story. */
  | { readonly kind: 'merge' | 'apart'; readonly entities: readonly string[] }
  /** `out`: entities of reports: "r2#e1". */
  | { readonly kind: 'split'; readonly entity: string; readonly out: readonly string[] }
  | { readonly kind: 'merge-stories'; readonly stories: readonly string[] }
  | { readonly kind: 'split-story'; readonly story: string; readonly reports: readonly string[] }
  /** One of `agency`, `from`, which is a report, and `own`. */
  | { readonly kind: 'origin'; readonly report: string; readonly agency?: string; readonly from?: string; readonly own?: boolean }
  /** For good: it cannot be undone, and asks for a reason. */
  | { readonly kind: 'remove'; readonly report: string }
  | { readonly kind: 'undo'; readonly of: string };

/** By whom, when and why; the caller knows the clock and the user. */
export interface Deciding {
  readonly at: string;
  readonly who: string;
  readonly why: string | null;
}

export interface Corrected {
  readonly correction: CorrectionRow;
  /** Reports that could not be read when the stories were laid out anew. */
  readonly unread: readonly Unread[];
  /** Of a removal: other reports that carry the words of what was removed. They stay. */
  readonly carried?: { readonly reports: readonly Carrier[]; readonly all: number };
}

/** So many of them are named. */
const CARRIERS = 200;
/** Asked for in place of a date. */
const UNKNOWN = 'unknown';

/** Puts a decision into the log, then into the stories that it is about. Throws NO_SUCH_ID, REMOVED, BAD_CORRECTION, CORRECTIONS_DAMAGED. */
export const correct = (
  workspace: Workspace,
  request: CorrectionRequest,
  deciding: Deciding,
  work: Work = {},
): Promise<Corrected> => alone(workspace, () => corrected(workspace, request, deciding, work));

async function corrected(workspace: Workspace, request: CorrectionRequest, deciding: Deciding, work: Work): Promise<Corrected> {
  const [who, why] = [named('by', deciding.who, LONGEST.who), reason(deciding.why)];
  const problem = await logProblem(workspace);
  if (problem !== null) throw logDamaged(problem);
  // before its words go
  const carriers = request.kind === 'remove' && why !== null ? await carriersOf(workspace.store, request.report) : [];
  const correction = await decide(workspace, request, { at: deciding.at, who, why });
  const unread: Unread[] = [];
  if (correction.do.kind === 'remove') await mend(workspace, unread, work);
  else await regroup(workspace, unread, work);
  const row = (await corrections(workspace)).corrections.find(({ id }) => id === correction.id);
  if (row === undefined) throw new OnRecordError('INTERNAL', correction.id, { detail: 'decided but not in the log' });
  const made = { correction: await withStories(workspace, correction, row), unread };
  if (correction.do.kind !== 'remove') return made;
  return { ...made, carried: { reports: carriers.slice(0, CARRIERS), all: carriers.length } };
}

/** What is taken back, or taken down, stands in no story; told are those that it changed. */
async function withStories({ store, corrections }: Workspace, one: Correction, row: CorrectionRow): Promise<CorrectionRow> {
  if (one.do.kind !== 'remove' && one.do.kind !== 'undo') return row;
  const held = new Set<string>();
  for (const id of new Set(changedBy(one.do, corrections.entries).map((ref) => ref.id)))
    held.add((await store.storyOf(id)) ?? '');
  return { ...row, stories: [...held].filter((id) => id !== '').sort(byText) };
}

function changedBy(decision: Decision, log: readonly Correction[]): readonly ReportRef[] {
  if (decision.kind === 'remove') return decision.beside;
  if (decision.kind !== 'undo') return refsOf(decision);
  const taken = log.find(({ id }) => id === decision.of);
  return taken === undefined ? [] : changedBy(taken.do, log);
}

async function decide(workspace: Workspace, request: CorrectionRequest, deciding: Deciding): Promise<Correction> {
  if (request.kind !== 'remove') {
    const decision = await decisionOf(workspace, request);
    return workspace.corrections.append({ ...deciding, do: decision });
  }
  if (deciding.why === null) throw unfit(request.report, 'say why: nothing else will tell what stood there');
  return decideRemoval(workspace, request.report, deciding);
}

async function decisionOf(workspace: Workspace, request: Exclude<CorrectionRequest, Asked<'remove'>>): Promise<Decision> {
  switch (request.kind) {
    case 'date':
    case 'reject':
    case 'confirm':
    case 'attribute':
    case 'origin':
      return inReport(workspace, request);
    case 'rename':
    case 'merge':
    case 'apart':
    case 'split':
      return entityDecision(workspace.store, request);
    case 'merge-stories':
    case 'split-story':
      return ofStories(workspace, request);
    case 'undo':
      return undo(workspace, request.of);
    default:
      return request satisfies never;
  }
}

export type Asked<K extends CorrectionRequest['kind']> = Extract<CorrectionRequest, { readonly kind: K }>;

async function inReport(
  { store }: Workspace,
  request: Asked<'date'> | Asked<'reject' | 'confirm'> | Asked<'attribute'> | Asked<'origin'>,
): Promise<Decision> {
  const id = 'target' in request ? request.target : request.report;
  const dossier = await dossierOf(store, id);
  const refs = await Refs.of(store, [dossier]);
  switch (request.kind) {
    case 'date':
      if (request.date !== UNKNOWN && !isIsoDate(request.date))
        throw unfit('date', `"${request.date}" is no date like 2024-03-05, nor "unknown"`);
      return { kind: 'date', report: refs.report(id), date: request.date === UNKNOWN ? null : request.date };
    case 'origin':
      return { kind: 'origin', report: refs.report(id), from: fromOf(request, dossier, refs) };
    case 'attribute':
      return attribution(request, dossier, refs);
    default:
      return { kind: request.kind, target: targetOf(id, dossier, refs) };
  }
}

function targetOf(id: string, dossier: Dossier, refs: Refs) {
  const [holder, name] = parted(id);
  if (name === '') throw unfit(id, 'give a finding or a claim, as "r1#s3" or "st-…#c1"');
  const isStory = holder === dossier.id || dossier.aliases.includes(holder);
  return isStory ? refs.claim(dossier, name) : refs.finding(dossier, holder, name);
}

function fromOf({ report, agency, from, own }: Asked<'origin'>, dossier: Dossier, refs: Refs) {
  const given = [agency, from, own === true ? '' : undefined].filter((one) => one !== undefined);
  if (given.length !== 1) throw unfit(report, 'give one of: an agency, another report, or that it comes from nobody else');
  if (agency !== undefined) return { kind: 'agency', name: named('agency', agency, LONGEST.name) } as const;
  if (from === undefined) return { kind: 'own' } as const;
  if (from === report) throw unfit(from, 'a report does not come from itself');
  if (!dossier.reports.some(({ id }) => id === from))
    throw unfit(from, `it is in another story than ${report}; merge the stories first`);
  return { kind: 'report', report: refs.report(from) } as const;
}

function attribution({ target, words, entity }: Asked<'attribute'>, dossier: Dossier, refs: Refs): Decision {
  const ref = targetOf(target, dossier, refs);
  if (ref.kind !== 'statement') throw unfit(target, 'only a statement has a speaker');
  if ((words === undefined) === (entity === undefined)) throw unfit(target, 'give either the words for who speaks, or an entity');
  const report = ref.report.id;
  if (entity !== undefined)
    return { kind: 'attribute', target: ref, to: { kind: 'entity', entity: entityIn(entity, report, dossier, refs) } };
  const at = nearest(textOf(dossier, report), within('words', words ?? '', LONGEST.name), ref.at);
  if (at === null) throw unfit(target, `the report does not have the words “${words}”`);
  return { kind: 'attribute', target: ref, to: { kind: 'words', at } };
}

/** Where the words stand nearest to a place. */
function nearest(text: string, words: string, to: Quoted): Quoted | null {
  const from = findQuote(text, to)?.start ?? 0;
  const [before, after] = [words === '' ? -1 : text.lastIndexOf(words, from), words === '' ? -1 : text.indexOf(words, from)];
  const at = before < 0 || (after >= 0 && after - from < from - before) ? after : before;
  return at < 0 ? null : quote(text, span(text, at, at + words.length));
}

/** "e2", "r1#e2", "E3" or "st-…#E3", as far as the report speaks of it. */
function entityIn(id: string, report: string, dossier: Dossier, refs: Refs): MentionRef {
  const [holder, name] = id.includes('#') ? parted(id) : ['', id];
  if (/^e\d/u.test(name)) {
    if (holder !== '' && holder !== report) throw unfit(id, `it is an entity of another report than ${report}`);
    return refs.mention(dossier, report, name);
  }
  if (holder !== '' && holder !== dossier.id && !dossier.aliases.includes(holder))
    throw unfit(id, `it is an entity of another story than that of ${report}`);
  const place = dossier.entities.find((one) => one.id === name)?.in.find((one) => one.report === report);
  if (place === undefined) throw unfit(id, `${report} does not speak of it; give the words for who speaks`);
  return refs.mention(dossier, report, place.entity);
}

async function ofStories({ store }: Workspace, request: Asked<'merge-stories'> | Asked<'split-story'>): Promise<Decision> {
  if (request.kind === 'split-story') {
    const dossier = await story(store, request.story);
    const refs = await Refs.of(store, [dossier]);
    const out = [...new Set(request.reports)];
    const missing = out.find((id) => !dossier.reports.some((report) => report.id === id));
    if (missing !== undefined) throw unfit(missing, `it is no report of ${dossier.id}`);
    if (out.length === 0 || out.length === dossier.reports.length)
      throw unfit(dossier.id, 'give some of its reports, and not all');
    return { kind: 'split-story', story: refs.story(dossier), out: out.map((id) => refs.report(id)) };
  }
  const dossiers = new Map<string, Dossier>();
  for (const id of request.stories) {
    const dossier = await story(store, id);
    dossiers.set(dossier.id, dossier);
  }
  if (dossiers.size < 2) throw unfit(request.stories.join(', '), 'give at least two stories');
  const refs = await Refs.of(store, [...dossiers.values()]);
  return { kind: 'merge-stories', stories: Array.from(dossiers.values(), (dossier) => refs.story(dossier)) };
}

function undo({ corrections }: Workspace, of: string): Decision {
  const taken = corrections.entries.find(({ id }) => id === of);
  if (taken === undefined) throw unfit(of, 'there is no such correction; see onrecord corrections');
  if (taken.do.kind === 'remove') throw unfit(of, `${saysOf(taken.do)}: its words are not kept, so nothing can bring them back`);
  const by = standingOf(corrections.entries).undone.get(of);
  if (by !== undefined) throw unfit(of, `it is undone already; onrecord undo ${by} restores it`);
  return { kind: 'undo', of };
}
