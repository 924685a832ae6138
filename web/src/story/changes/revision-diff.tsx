import type { StoryChanges } from '../../../../src/api/contract.ts';
import { counted } from '../../dates.ts';
import { besideHref, ReportChip, reportHref } from '../../parts/origin.tsx';
import type { StoryContext } from '../context.ts';
import { piecesOf } from './diff-pieces.ts';

type Revision = StoryChanges['revisions'][number];
type Edit = Revision['edits'][number];

/** More would be a text one reads whole. */
const MOST = 40;

const KIND: Readonly<Record<Edit['kind'], string>> = { changed: 'changed', added: 'added', removed: 'left out', moved: 'moved' };
const MARK: Readonly<Record<Edit['tells'][number], string>> = { number: 'number', name: 'name', negation: '“not”' };
const KINDS = ['changed', 'added', 'removed', 'moved'] as const;

interface RevisionProps {
  readonly story: StoryContext;
  readonly revision: Revision;
}

/** A changed text beside the one before it: other numbers, names and negations first, then in the order of the text. */
export function RevisionDiff({ story, revision }: RevisionProps) {
  const { report, of, kept, edits } = revision;
  const [now, was] = [story.reports.get(report), story.reports.get(of)];
  if (now === undefined || was === undefined) return null;
  const shown = edits
    .filter(({ kind }) => kind !== 'moved')
    .toSorted((a, b) => Number(b.tells.length > 0) - Number(a.tells.length > 0));
  const counts = KINDS.map((kind) => [kind, edits.filter((edit) => edit.kind === kind).length] as const).filter(([, n]) => n > 0);
  return (
    <div class="revision">
      <p>
        <ReportChip report={now} letters={story.letters} /> <span class="meta">revises</span>{' '}
        <ReportChip report={was} letters={story.letters} />{' '}
        <span class="meta">
          {counted(kept, 'sentence')} as before, {counts.length === 0 ? 'none changed' : countsShown(counts)} ·{' '}
          <a href={besideHref(report, of)}>side by side</a>
        </span>
      </p>
      <ol class="diff">
        {shown.slice(0, MOST).map((edit) => (
          <EditRow key={`${edit.was?.span} ${edit.now?.span}`} story={story} revision={revision} edit={edit} />
        ))}
      </ol>
      {shown.length > MOST && <p class="fine after">and {shown.length - MOST} more</p>}
    </div>
  );
}

const countsShown = (counts: readonly (readonly [Edit['kind'], number])[]): string =>
  counts.map(([kind, many]) => `${many} ${KIND[kind]}`).join(', ');

function EditRow({ story, revision: { report, of }, edit }: RevisionProps & { readonly edit: Edit }) {
  const { kind, was, now, tells } = edit;
  const isWhole = kind !== 'changed';
  return (
    <li>
      <p class="fine">{tells.length === 0 ? KIND[kind] : `${KIND[kind]}: ${tells.map((mark) => MARK[mark]).join(', ')}`}</p>
      <Side story={story} report={of} name="Before" side={was} isWhole={isWhole} />
      <Side story={story} report={report} name="Now" side={now} isWhole={isWhole} />
    </li>
  );
}

interface SideProps {
  readonly story: StoryContext;
  readonly report: string;
  readonly name: 'Before' | 'Now';
  readonly side: Edit['was'];
  readonly isWhole: boolean;
}

function Side({ story, report, name, side, isWhole }: SideProps) {
  const Changed = name === 'Before' ? 'del' : 'ins';
  if (side === null) return <p class="meta">{name === 'Before' ? 'Not in the text before' : 'Not in the text now'}</p>;
  const text = story.dossier.annotations[report]?.text ?? '';
  return (
    <p class="q">
      <span class="vh">{name}: </span>
      <a href={reportHref(report, side.span)}>
        {piecesOf(text, side, isWhole).map(({ from, words, changed }) =>
          changed ? <Changed key={from}>{words}</Changed> : <span key={from}>{words}</span>,
        )}
      </a>
    </p>
  );
}
