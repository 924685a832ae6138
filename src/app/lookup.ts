import type { Annotation, Dossier, DossierReport } from '../dossier/shape.ts';
import { OnRecordError } from '../model/error.ts';
import type { Store } from '../store/store.ts';

/** A story's dossier, also under an id it had before. Throws NO_SUCH_ID. */
export async function story(store: Store, id: string): Promise<Dossier> {
  const found = await store.story(id);
  if (found === null) throw new OnRecordError('NO_SUCH_ID', id);
  return JSON.parse(found.dossier);
}

/** The dossier that holds what `id` names: a story, a claim of it ("st-…#c1"), a report ("r1") or a finding in one ("r1#s2"). Throws NO_SUCH_ID. */
export async function dossierOf(store: Store, id: string): Promise<Dossier> {
  const [whole = ''] = id.split('#');
  const found = await store.story(whole);
  if (found !== null) return JSON.parse(found.dossier);
  const holder = await holderOf(store, whole);
  if (holder === null) throw new OnRecordError('NO_SUCH_ID', id);
  return story(store, holder);
}

/** A revision shares its report's id in the store, and is told apart by a mark from its text. */
const REVISION_MARK = /~[0-9a-f]{8}$/u;

const holderOf = async (store: Store, id: string): Promise<string | null> =>
  (await store.storyOf(id)) ?? store.storyOf(id.replace(REVISION_MARK, ''));

export interface FoundReport {
  readonly story: string;
  readonly report: DossierReport;
  readonly annotation: Annotation;
}

/** A report as its story reads it. Throws NO_SUCH_ID. */
export async function report(store: Store, id: string): Promise<FoundReport> {
  const holder = await holderOf(store, id);
  const dossier = holder === null ? null : await story(store, holder);
  const entry = dossier?.reports.find((one) => one.id === id);
  const annotation = dossier?.annotations[id];
  if (dossier === null || entry === undefined || annotation === undefined) throw new OnRecordError('NO_SUCH_ID', id);
  return { story: dossier.id, report: entry, annotation };
}
