import type { ComponentChildren } from 'preact';
import type { SuggestionJson } from '../../../src/api/contract.ts';
import { counted } from '../dates.ts';
import { reportHref } from '../parts/origin.tsx';
import { Quoted } from './quoted.tsx';

type Side = SuggestionJson['sides'][number];

const KIND: Readonly<Record<Side['type'], string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** "Same person?" */
export const question = ({ sides }: SuggestionJson): string => `Same ${KIND[sides[0]?.type ?? 'PER']}?`;

interface CaseProps {
  readonly suggestion: SuggestionJson;
  /** The ways to decide it. */
  readonly children: ComponentChildren;
}

/** Both sides in their words, why it is asked, and what would come of an answer. */
export function Case({ suggestion, children }: CaseProps) {
  const { story, sides, reports } = suggestion;
  const [a, b] = sides;
  if (a === undefined || b === undefined) return null;
  return (
    <section class="case" aria-labelledby="h-case">
      <p class="meta">
        {question(suggestion)} · <a href={`/story/${story.id}`}>{story.title}</a>
      </p>
      <h2 id="h-case" tabIndex={-1}>
        Is “{a.name}” the same as “{b.name}”?
      </h2>
      <div class="duo">
        {sides.map((side) => (
          <SideOf key={side.entity} side={side} reports={reports} />
        ))}
      </div>
      {children}
      <div class="duo thin">
        <Why suggestion={suggestion} />
        <Consequences suggestion={suggestion} />
      </div>
    </section>
  );
}

function SideOf({ side, reports }: { readonly side: Side; readonly reports: SuggestionJson['reports'] }) {
  const others = side.names.filter((name) => name !== side.name);
  return (
    <div>
      <h3>{side.name}</h3>
      <p class="meta dots">
        <span>{counted(side.reports, 'report')}</span>
        <span>{side.statements === 0 ? 'not quoted' : counted(side.statements, 'statement')}</span>
        {side.titles.length > 0 && <span>{side.titles.join(', ')}</span>}
        {others.length > 0 && <span>also written {others.join(', ')}</span>}
      </p>
      <ul>
        {side.words.map((words) => (
          <li key={`${words.report} ${words.span[0]}`}>
            <Quoted words={words} reports={reports} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const MARK = { for: 'agrees', against: 'denies' } as const;

function Why({ suggestion: { evidence, reports, rule } }: { readonly suggestion: SuggestionJson }) {
  return (
    <div>
      <h3>Why it is asked</h3>
      <ul class="meta">
        {evidence.map(({ stand, says, at }) => (
          <li key={`${stand} ${says}`}>
            <span class="act" data-act={MARK[stand]}>
              {stand}
            </span>{' '}
            {says}
            <details class="fold why">
              <summary>The words</summary>
              {at.map((words) => (
                <Quoted key={`${words.report} ${words.span[0]}`} words={words} reports={reports} />
              ))}
            </details>
          </li>
        ))}
        {!evidence.some(({ stand }) => stand === 'against') && (
          <li>Nothing found against it: titles, other reports and claims of the story were looked at.</li>
        )}
        <li class="fine">rule {rule.split('@')[0]}; a suggestion is never applied by itself</li>
      </ul>
    </div>
  );
}

function Consequences({ suggestion: { sides, claims } }: { readonly suggestion: SuggestionJson }) {
  const [one, other] = sides.map(({ statements }) => statements);
  const all = (one ?? 0) + (other ?? 0);
  return (
    <div>
      <h3>If they are the same</h3>
      <ul class="meta">
        <li>
          {all === 0
            ? 'Neither is quoted: who is spoken of changes, nothing else.'
            : one === 0 || other === 0
              ? `Both names stand for one, who is quoted with ${counted(all, 'statement')}.`
              : `${counted(one ?? 0, 'statement')} and ${other ?? 0} become those of one speaker.`}
        </li>
        {claims.map(({ id, about, aboutAt }) => (
          <li key={id}>
            Both speak on{' '}
            <a class="q" href={reportHref(aboutAt.report, aboutAt.span)}>
              {about}
            </a>
            : there they count as one speaker.
          </li>
        ))}
        <li>No text is changed. You can undo at any time.</li>
      </ul>
      <h3 class="then">If they are not</h3>
      <p class="meta">Both stay as they are, and it is asked no more.</p>
    </div>
  );
}
