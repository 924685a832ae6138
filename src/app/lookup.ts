import type { Annotation, Dossier, DossierReport } from '../dossier/shape.ts';
import { OnRecordError } from '../model/error.ts';
import type { Store } from '../store/store.ts';
import { gone } from './removed.ts';

/** A story's dossier, also under an id it had before. Throws NO_SUCH_ID, REMOVED. */
export async function story(store: Store, id: string): Promise<Dossier> {
  const found = await store.story(id);
  if (found === null) throw await missing(store, id);
  return JSON.parse(found.dossier);
}

/** The dossier that holds what `id` names: a story, a claim of it ("st-…#c1"), a report ("r1") or a finding in one ("r1#s2"). Throws NO_SUCH_ID, REMOVED. */
export async function dossierOf(store: Store, id: string): Promise<Dossier> {
  const cut = id.lastIndexOf('#'); // an id may hold one of its own
  for (const holder of cut < 0 ? [id] : [id, id.slice(0, cut)]) {
    const found = (await store.story(holder)) ?? (await holding(store, holder));
    if (found !== null) return JSON.parse(found.dossier);
  }
  throw (cut < 0 ? null : await gone(store, id.slice(0, cut))) ?? (await missing(store, id));
}

/** Why nothing has this id: it never was, or was removed for good. */
export const missing = async (store: Store, id: string): Promise<OnRecordError> =>
  (await gone(store, id)) ?? new OnRecordError('NO_SUCH_ID', id);

async function holding(store: Store, id: string): ReturnType<Store['story']> {
  const holder = await store.storyOf(id);
  return holder === null ? null : store.story(holder);
}

export interface FoundReport {
  readonly story: string;
  readonly report: DossierReport;
  readonly annotation: Annotation;
}

/** A report as its story reads it. Throws NO_SUCH_ID, REMOVED. */
export async function report(store: Store, id: string): Promise<FoundReport> {
  const holder = await store.storyOf(id);
  const dossier = holder === null ? null : await story(store, holder);
  const entry = dossier?.reports.find((one) => one.id === id);
  const annotation = dossier?.annotations[id];
  if (dossier === null || entry === undefined || annotation === undefined) throw await missing(store, id);
  return { story: dossier.id, report: entry, annotation };
}
