import type { Dossier, PersonJson, Stories } from '../../src/api/contract.ts';
import { asked, type Served } from './served.ts';

/** A screen of the page: all of them are looked at by page-screens.test.ts, and pictures are taken of them. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly store: 'samples' | 'empty';
}

export async function screensOf(server: Served, store: Screen['store']): Promise<Screen[]> {
  if (store === 'empty') return [{ name: 'first-run', path: '/', store }];
  const { stories } = await asked<Stories>(server, 'stories');
  const largest = stories.toSorted((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1))[0];
  if (largest === undefined) throw new Error('the samples have no story');
  const dossier = await asked<Dossier>(server, `stories/${largest.id}`);
  const name = speakerOf(dossier)?.name ?? '';
  const person = await asked<PersonJson>(server, `people?${new URLSearchParams({ name })}`);
  const paths = pathsOf(dossier, person);
  return Object.entries(paths).map(([name, path]) => ({ name, path, store }));
}

/** Who most reports name with a title. */
const speakerOf = ({ entities }: Dossier): Dossier['entities'][number] | undefined =>
  entities
    .filter(({ type, titles }) => type === 'PER' && titles.length > 0)
    .toSorted((a, b) => b.in.length - a.in.length || (a.name < b.name ? -1 : 1))[0];

function pathsOf(dossier: Dossier, person: PersonJson): Record<string, string> {
  const link = dossier.reports.flatMap(({ id, links }) => links.map(({ src }) => ({ id, src })))[0];
  const [report, other] = [link?.id ?? '', link?.src ?? ''].map(encodeURIComponent);
  return {
    stories: '/stories',
    story: `/story/${dossier.id}`,
    brief: `/story/${dossier.id}/brief`,
    report: `/report/${report}`,
    pair: `/report/${report}?beside=${other}`,
    person: `/person/${encodeURIComponent(person.id)}`,
    search: '/search?act=deny',
    review: '/review',
    add: '/add',
    ingest: '/ingest',
    'no-story': '/story/st-none',
  };
}
