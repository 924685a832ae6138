import type { Ingest } from '../../../src/api/contract.ts';
import { useTitle } from '../address.ts';
import { count, counted } from '../dates.ts';
import { When } from '../parts/states.tsx';
import { useIngest } from './following.ts';
import { behind, headline, pace, share, type Working } from './ingest-words.ts';
import { size } from './kinds.ts';
import { NotRead } from './not-read.tsx';
import './add.css';

export function IngestPage({ query }: { readonly query: URLSearchParams }) {
  const fetched = useIngest();
  return <When fetched={fetched}>{(ingest) => <IngestView ingest={ingest} all={query.get('unread') === 'all'} />}</When>;
}

function IngestView({ ingest, all }: { readonly ingest: Ingest; readonly all: boolean }) {
  const { now, store, unread, version } = ingest;
  useTitle('Intake');
  return (
    <div class="state adding">
      <div class="head bare">
        <h1>{headline(ingest)}</h1>
        <p class="btns">
          <a class="btn" href="/add">
            Add reports
          </a>
        </p>
      </div>
      <p class="lede now">
        {now.work === null ? resting(ingest) : [pace(now.work), behind(now), GOES_ON].filter((words) => words !== '').join(' ')}
      </p>
      <div class="whole">{now.work !== null && <Bar work={now.work} />}</div>
      <Steps work={now.work} />
      {store.stories > 0 && (
        <p class="after">
          <a href="/stories">See the {counted(store.stories, 'story', 'stories')}</a>{' '}
          {now.queue > 0 && <span class="meta">Origins and differences may still change.</span>}
        </p>
      )}
      <NotRead unread={unread} count={now.unread} all={all} />
      <Held store={store} version={version} />
      <p class="foot meta">
        <a href="/ingest.json">JSON</a>
      </p>
    </div>
  );
}

const GOES_ON = 'You can close this page: the work goes on, and after a crash it resumes where it stopped.';

function resting({ now, store: { reports, stories, waiting } }: Ingest): string {
  if (now.queue > 0) return `The stories it touches are put together anew. ${GOES_ON}`;
  if (reports === 0) return 'The store is empty. What is added shows here while it is worked in.';
  if (waiting > 0)
    return 'They are in the store, and are worked in with what is added next, or when the server is started again.';
  return `${counted(reports, 'report')} ${reports === 1 ? 'is' : 'are'} read and in ${counted(stories, 'story', 'stories')}. What is added shows here while it is worked in, also when “onrecord add” sends it.`;
}

function Bar({ work }: { readonly work: Working }) {
  const part = share(work);
  return part === null ? <progress aria-label="All reports" /> : <progress value={part} max={1} aria-label="All reports" />;
}

interface StepNow {
  readonly name: string;
  readonly done: string | null;
  /** `null`: it is not known. */
  readonly part: number | null;
}

/** The steps in the order of the work. They are always there, so that nothing moves when work begins. */
function Steps({ work }: { readonly work: Working | null }) {
  return (
    <table class="tbl steps">
      <caption class="vh">Steps</caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">
            <span class="vh">Part that is done</span>
          </th>
          <th scope="col" class="num">
            Done
          </th>
        </tr>
      </thead>
      <tbody>
        {stepsOf(work).map(({ name, done, part }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="bar">
              {part === null ? <progress aria-label={name} /> : <progress value={part} max={1} aria-label={name} />}
            </td>
            <td class="num">{done ?? <span class="un">{work === null ? 'nothing now' : 'not begun'}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stepsOf(work: Working | null): readonly StepNow[] {
  if (work === null) return STEPS.map((name) => ({ name, done: null, part: 0 }));
  const { taken, step, done, total, read, toRead } = work;
  const isTaking = step === 'reading';
  const isLaying = step === 'putting together' || read > 0; // the first stories are read before one is told of
  const isTold = step === 'putting together' && total !== null;
  const parts: readonly Omit<StepNow, 'name'>[] = [
    { done: counted(taken, 'report'), part: isTaking ? null : 1 },
    { done: isTaking ? null : isLaying ? 'all' : 'at it', part: isTaking ? 0 : isLaying ? 1 : null },
    {
      done: isLaying ? `${count(read)}${toRead === null ? '' : ` of at most ${count(toRead)}`}` : null,
      part: isLaying ? share(work) : 0,
    },
    {
      done: isTold ? `${count(done)} of ${count(total)}` : isLaying ? 'at it' : null,
      part: isTold ? done / Math.max(1, total) : isLaying ? null : 0,
    },
  ];
  return STEPS.map((name, i) => ({ name, done: null, part: 0, ...parts[i] }));
}

const STEPS = ['Kept as it came', 'Placed among the stories', 'Who said and did what', 'Stories put together'];

function Held({ store, version }: Pick<Ingest, 'store' | 'version'>) {
  return (
    <section aria-labelledby="h-store">
      <div class="head">
        <h2 id="h-store">The store</h2>
      </div>
      <dl class="dl held">
        <dt>Folder</dt>
        <dd>
          <code>{store.data}</code>
        </dd>
        <dt>Holds</dt>
        <dd>
          {counted(store.reports, 'report')}, {count(store.stories)} {store.stories === 1 ? 'story' : 'stories'},{' '}
          {counted(store.statements, 'statement')}
        </dd>
        <dt>Not in a story yet</dt>
        <dd>{store.waiting === 0 ? 'none' : counted(store.waiting, 'report')}</dd>
        <dt>On disk</dt>
        <dd>
          originals {size(store.archiveBytes)}, what was computed {size(store.databaseBytes)}
        </dd>
        <dt>Read by</dt>
        <dd>OnRecord {version.onrecord}</dd>
        <dt>Model</dt>
        <dd>
          {version.rules.filter(isModel).map((rule) => (
            <code key={rule}>{rule}</code>
          ))}
        </dd>
        <dt>Rules</dt>
        <dd class="rules">
          {version.rules
            .filter((rule) => !isModel(rule))
            .map((rule) => (
              <code key={rule}>{rule}</code>
            ))}
        </dd>
      </dl>
    </section>
  );
}

/** "reading-5b8e413dd5d0@1" names the model by its hash. */
const isModel = (rule: string): boolean => rule.startsWith('reading-');
