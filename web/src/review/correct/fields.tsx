import { useState } from 'preact/hooks';
import type { Dossier, Stories } from '../../../../src/api/contract.ts';
import { useFetched } from '../../fetched.ts';
import { reportName } from '../../parts/origin.tsx';
import type { Way } from './requests.ts';
import { type Entity, partsOf, speakersIn, type Target } from './targets.ts';

interface FieldsProps {
  readonly way: Way['kind'];
  readonly target: Target;
  readonly dossier: Dossier;
}

/** What has to be told besides the kind of the decision. */
export function WayFields({ way, target, dossier }: FieldsProps) {
  if (target.kind === 'statement' && way === 'attribute') return <Speaker report={target.report.id} dossier={dossier} />;
  if (target.kind === 'entity') return <EntityFields way={way} target={target} dossier={dossier} />;
  if (target.kind === 'report') return <ReportFields way={way} target={target} dossier={dossier} />;
  if (way === 'merge-stories') return <OtherStory dossier={dossier} />;
  if (way === 'split-story') return <WhichReports dossier={dossier} />;
  return null;
}

function Speaker({ report, dossier }: { readonly report: string; readonly dossier: Dossier }) {
  return (
    <>
      <label class="field">
        <span>Who says it, of those the report speaks of</span>
        <select name="entity">
          {speakersIn(dossier, report).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Or the words of the report for who says it, letter by letter</span>
        <input name="words" />
      </label>
    </>
  );
}

type Of<K extends Target['kind']> = FieldsProps & { readonly target: Extract<Target, { kind: K }> };

function EntityFields({ way, target: { entity }, dossier }: Of<'entity'>) {
  if (way === 'rename') {
    return (
      <label class="field">
        <span>Its name</span>
        <input name="name" defaultValue={entity.name} required maxLength={500} />
      </label>
    );
  }
  if (way === 'split') {
    return (
      <fieldset>
        <legend>Who is somebody else</legend>
        {partsOf(dossier, entity).map(({ id, report, name }) => (
          <label key={id} class="tick">
            <input type="checkbox" name="part" value={id} />
            <span>
              <span class="q">{name}</span> <span class="fine">in {nameOf(dossier, report)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    );
  }
  return <Other label={way === 'merge' ? 'The same as' : 'Not the same as'} entity={entity} dossier={dossier} />;
}

interface OtherProps {
  readonly label: string;
  readonly entity: Entity;
  readonly dossier: Dossier;
}

/** Those of its kind, who is perhaps the same first. */
function Other({ label, entity, dossier }: OtherProps) {
  const alike = new Set(entity.suggested.map((one) => one.entity));
  const others = dossier.entities
    .filter(({ id, type }) => id !== entity.id && type === entity.type)
    .toSorted((a, b) => Number(alike.has(b.id)) - Number(alike.has(a.id)) || (a.name < b.name ? -1 : 1));
  return (
    <label class="field">
      <span>{label}</span>
      <select name="other">
        {others.map(({ id, name }) => (
          <option key={id} value={`${dossier.id}#${id}`}>
            {name}
            {alike.has(id) ? ' (perhaps the same)' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}

function ReportFields({ way, target: { report }, dossier }: Of<'report'>) {
  if (way === 'date') return <Day date={report.published.date} />;
  if (way === 'origin') return <From report={report.id} dossier={dossier} />;
  if (way === 'split-story') return <input type="hidden" name="story" value={dossier.id} />;
  if (way !== 'remove') return null;
  return (
    <>
      <dl class="dl panel">
        <dt>What goes</dt>
        <dd>Its text in all its revisions, its original, all that was found in it, and its words in the log of decisions.</dd>
        <dt>What is kept</dt>
        <dd>
          Its id, hashes of its words and originals, your name, the time and your reason. The same words are not taken in again.
        </dd>
        <dt>What undoes it</dt>
        <dd>Nothing.</dd>
      </dl>
      <label class="field">
        <span>
          Type its id to go on: <code>{report.id}</code>
        </span>
        <input name="typed" autocomplete="off" spellcheck={false} />
      </label>
    </>
  );
}

function Day({ date }: { readonly date: string | null }) {
  const [unknown, setUnknown] = useState(false);
  return (
    <>
      <label class="field">
        <span>The day it was published</span>
        <input type="date" name="date" defaultValue={date?.slice(0, 10) ?? ''} required={!unknown} disabled={unknown} />
      </label>
      <label class="tick">
        <input type="checkbox" name="unknown" checked={unknown} onChange={() => setUnknown(!unknown)} />
        <span>The date is not known, whatever the text says</span>
      </label>
    </>
  );
}

const FROM = [
  ['agency', 'It is the copy of an agency'],
  ['report', 'It was taken from another report'],
  ['own', 'It comes from nobody else'],
] as const;

function From({ report, dossier }: { readonly report: string; readonly dossier: Dossier }) {
  const [kind, setKind] = useState<(typeof FROM)[number][0]>('agency');
  const others = dossier.reports.filter(({ id }) => id !== report);
  return (
    <fieldset>
      <legend>Where it comes from</legend>
      {FROM.filter(([name]) => name !== 'report' || others.length > 0).map(([name, label]) => (
        <label key={name} class="tick">
          <input type="radio" name="from-kind" value={name} checked={kind === name} onChange={() => setKind(name)} />
          <span>{label}</span>
        </label>
      ))}
      {kind === 'agency' && (
        <label class="field">
          <span>The agency</span>
          <input name="agency" required maxLength={500} />
        </label>
      )}
      {kind === 'report' && (
        <label class="field">
          <span>The report</span>
          <select name="from">
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf(dossier, id)}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** Stories are offered that have a day in common with this one; any other by its address. */
function OtherStory({ dossier: { id, first, last } }: { readonly dossier: Dossier }) {
  const near = new URLSearchParams({ limit: '50', ...(first === null ? {} : { from: first, to: last ?? first }) });
  const fetched = useFetched<Stories>(`stories?${near}`);
  const others = fetched.state === 'ready' ? fetched.value.stories.filter((one) => one.id !== id) : [];
  return (
    <>
      <label class="field">
        <span>Of those of the same days</span>
        <select name="other" disabled={others.length === 0}>
          {others.length === 0 && <option value="">none of the same days</option>}
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>Or the address or id of any other story</span>
        <input name="address" />
      </label>
    </>
  );
}

function WhichReports({ dossier }: { readonly dossier: Dossier }) {
  return (
    <fieldset>
      <legend>Which reports are another story</legend>
      <input type="hidden" name="story" value={dossier.id} />
      {dossier.reports.map(({ id, title }) => (
        <label key={id} class="tick">
          <input type="checkbox" name="report" value={id} />
          <span>
            <span class="q">{title}</span> <span class="fine">{nameOf(dossier, id)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function nameOf({ reports }: Dossier, id: string): string {
  const report = reports.find((one) => one.id === id);
  return report === undefined ? id : `${reportName(report)} · ${id}`;
}
