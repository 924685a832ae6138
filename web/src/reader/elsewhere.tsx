import { useMemo } from 'preact/hooks';
import type { Dossier, DossierReport } from '../../../src/api/contract.ts';
import { type Anchor, anchorHash, fingerprint, type Quote } from '../anchor.ts';
import { reportHref, reportName } from '../parts/origin.tsx';
import type { FoundWords } from './find-words.ts';

interface ElsewhereProps {
  readonly anchor: Anchor;
  readonly found: FoundWords;
  /** `null` until it has come. */
  readonly story: Dossier | null;
}

/** What became of the words of a link, where they are not at their place. */
export function Elsewhere({ anchor, found, story }: ElsewhereProps) {
  const made = useMemo(() => madeFor(anchor, story), [anchor.version, story]);
  if (found.kind === 'here') return null;
  return (
    <div class="panel elsewhere" role="status">
      <Says kind={found.kind} quote={anchor.quote} />
      {found.kind !== 'moved' && made !== null && (
        <p>
          The link was made for another text of this report, which is kept:{' '}
          <a href={`${reportHref(made.id)}#${anchorHash(anchor)}`}>{reportName(made)}</a>.
        </p>
      )}
      {found.kind !== 'moved' && made === null && story !== null && anchor.version !== null && (
        <p>The text the link was made for is not among the reports of this story.</p>
      )}
    </div>
  );
}

function Says({ kind, quote }: { readonly kind: FoundWords['kind']; readonly quote: Quote | null }) {
  if (kind === 'moved')
    return <p>These words stood elsewhere in the text the link was made for. Here they stand where they are marked.</p>;
  if (quote === null) return <p>Not found at this place: the link is cut short, or points beyond the words of this report.</p>;
  return (
    <p>
      Not found at this place: <q class="q">{wordsOf(quote)}</q>.{' '}
      {kind === 'closest' ? 'The closest words of this text are marked.' : 'No words of this text are like them.'}
    </p>
  );
}

const wordsOf = ({ start, end }: Quote): string => (end === null ? start : `${start} … ${end}`);

/** The report of the story with the text that a link was made for. */
function madeFor({ version }: Anchor, story: Dossier | null): DossierReport | null {
  if (version === null || story === null) return null;
  return story.reports.find(({ id }) => fingerprint(story.annotations[id]?.text ?? '') === version) ?? null;
}
