import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { shortDay } from '../dates.ts';
import { useFetched } from '../fetched.ts';
import { publisher, reportHref } from '../parts/origin.tsx';
import type { NotesProps } from './notes.tsx';
import { paragraphNumber } from './paragraphs.ts';

type Link = DossierReport['links'][number];

const KIND: Readonly<Record<Link['kind'], string>> = {
  reprint: 'Reprint',
  copy: 'Copied passage',
  quote: 'The same quote',
  background: 'Standing background',
};

/** Passages that stand in earlier reports of the story, each with a link to them there. */
export function Reused(props: NotesProps) {
  const { report, story } = props.report;
  if (report === null || story === null || report.links.length === 0) return null;
  return (
    <section aria-labelledby="h-reused">
      <h2 id="h-reused">Stands in earlier reports</h2>
      <Passages {...props} story={story} links={report.links} />
    </section>
  );
}

interface PassagesProps extends NotesProps {
  readonly story: string;
  readonly links: readonly Link[];
}

function Passages({ story, links, paragraphs, choose }: PassagesProps) {
  const fetched = useFetched<Dossier>(`stories/${encodeURIComponent(story)}`);
  const reports = fetched.state === 'ready' ? fetched.value.reports : [];
  return (
    <ul class="tlog">
      {links.map(({ t, s, src, kind, likeness }) => (
        <li key={`${src}-${t[0]}-${s[0]}`}>
          <button type="button" class="link" onClick={() => choose([t[0], t[1]])}>
            {KIND[kind]}, ¶{paragraphNumber(paragraphs, t[0])}
          </button>
          <br />
          <span class="meta">
            stands in <a href={reportHref(src, s)}>{nameOf(reports.find(({ id }) => id === src))}</a>
            {likeness < 1 && `, ${Math.round(100 * likeness)} % alike`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "TASS, 5 Mar" */
function nameOf(report: DossierReport | undefined): string {
  if (report === undefined) return 'an earlier report';
  const { date } = report.published;
  return `${publisher(report) ?? 'outlet not named'}${date === null ? '' : `, ${shortDay(date)}`}`;
}
