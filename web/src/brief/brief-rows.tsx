import type { Dossier } from '../../../src/api/contract.ts';
import { longDay, shortDay } from '../dates.ts';
import { ActLabel } from '../parts/act.tsx';
import { isDayAssumed, PublishedDay, publisher } from '../parts/origin.tsx';
import { shownNames } from '../parts/saying.ts';
import type { StoryContext } from '../story/context.ts';
import type { Said } from '../story/speaking.ts';
import { cueOf, reach, words } from '../story/words.ts';
import { BriefHead } from './brief-head.tsx';
import type { Fitting } from './fitting.ts';
import { Ref } from './references.tsx';
import type { BriefSpeaker } from './second-page.ts';

interface Given {
  readonly story: StoryContext;
  readonly chips: ReadonlyMap<string, string>;
}

type Line = Dossier['timeline'][number];

/** Places of one line that are named. */
const PLACES = 4;

export function BriefHappened({ lines: { shown, left }, ...given }: Given & { readonly lines: Fitting<Line> }) {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="h-tl">
      <BriefHead id="h-tl" name="What happened" note="in the reports’ own sentences" left={left} what="line" />
      <table class="tbl happened">
        <tbody>
          {shown.map((line) => (
            <tr key={`${line.report} ${line.span[0]}`}>
              <th scope="row">
                <time dateTime={line.date} class={isDayAssumed(line) ? 'as' : undefined} title={longDay(line.date)}>
                  {shortDay(line.date)}
                </time>
              </th>
              <td class="q">
                <span class="cut">{line.text}</span>
              </td>
              <td class="num">
                {[line, ...line.also].slice(0, PLACES).map(({ report, span }) => (
                  <Ref key={`${report} ${span}`} {...given} report={report} span={span} />
                ))}
                {line.also.length >= PLACES && <span class="ref">and {line.also.length + 1 - PLACES} more</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function BriefSpeakers({ speakers: { shown, left }, ...given }: Given & { readonly speakers: Fitting<BriefSpeaker> }) {
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="h-st">
      <BriefHead id="h-st" name="Who said what" note="a selection, who said most first" left={left} what="speaker" />
      {shown.map(({ speaker: { name, title }, said }) => (
        <div key={name} class="spk">
          <div>
            <h3>{shownNames(name)}</h3>
            {title !== null && <p>{title}</p>}
          </div>
          <ol>
            {said.shown.map((one) => (
              <Statement key={`${one.report.id}#${one.statement.id}`} {...given} said={one} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Statement({ said: { report, statement }, ...given }: Given & { readonly said: Said }) {
  const annotation = given.story.dossier.annotations[report.id];
  return (
    <li class="st">
      <ActLabel stand={statement} cue={cueOf(annotation, statement)} />
      <p class="q cut">{words(annotation, statement.content)}</p>
      <Ref {...given} report={report.id} span={reach(statement.content) ?? [0, 0]} />
    </li>
  );
}

export function BriefReports({
  reports: { shown, left },
  story,
  chips,
}: Given & { readonly reports: Fitting<Dossier['reports'][number]> }) {
  return (
    <section aria-labelledby="h-rep">
      <BriefHead id="h-rep" name="Reports" note="same letter: same origin" left={left} what="report" />
      <table class="tbl listed">
        <thead>
          <tr>
            {COLUMNS.map(({ name, kind }) => (
              <th key={name} scope="col" class={kind === 'num' ? 'num' : undefined}>
                {kind === 'heard' ? <span class="vh">{name}</span> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((report) => (
            <ReportRow key={report.id} story={story} chips={chips} report={report} />
          ))}
        </tbody>
      </table>
      <p class="fine after">
        Reused: share of the words that stand in an earlier report of the story. “At most {story.dossier.independent.atMost}”: a
        report that names no agency may still go back to one of the other origins.
      </p>
    </section>
  );
}

const COLUMNS = [
  { name: 'Report', kind: 'heard' },
  { name: 'Date', kind: 'text' },
  { name: 'Outlet, agency', kind: 'text' },
  { name: 'Dateline', kind: 'text' },
  { name: 'Words', kind: 'num' },
  { name: 'Reused', kind: 'num' },
  { name: 'Id', kind: 'text' },
] as const;

/** Longer ids are cut: they would push the table off the paper. */
const ID = 18;

function ReportRow({ story, chips, report }: Given & { readonly report: Dossier['reports'][number] }) {
  return (
    <tr>
      <th scope="row">{chips.get(report.id)}</th>
      <td>
        <PublishedDay published={report.published} />
      </td>
      <td>{publishedBy(report) ?? <span class="un">not named</span>}</td>
      <td>{story.dossier.annotations[report.id]?.dateline?.place ?? <span class="un">none</span>}</td>
      <td class="num">{report.words}</td>
      <td class="num">{Math.round(100 * report.copied)} %</td>
      <td>
        <code>{report.id.length > ID ? `${report.id.slice(0, ID - 1)}…` : report.id}</code>
      </td>
    </tr>
  );
}

/** "Tarsk Daily, from VNA" */
function publishedBy({ outlet, agency }: Dossier['reports'][number]): string | null {
  const who = [outlet, agency].filter((name) => name !== null);
  return who.length === 0 ? publisher({ outlet, agency }) : [...new Set(who)].join(', from ');
}
