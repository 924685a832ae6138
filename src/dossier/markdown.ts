import { escaped } from './markdown-escaped.ts';
import { type Page, pageOf } from './page.ts';
import { type ClaimView, NO_ONE } from './page-claims.ts';
import { OWN_WORDS } from './page-happenings.ts';
import type { Voice } from './page-voices.ts';
import { revisionList } from './revision-markdown.ts';
import type { Dossier } from './shape.ts';
import type { Quote } from './words.ts';

/** A dossier as CommonMark. Quotes are reports' own words in block quotes or quotation marks; nothing in them can act as markup. */
export function dossierMarkdown(dossier: Dossier): string {
  const page = pageOf(dossier);
  const parts = [
    `# ${escaped(page.title)}`,
    `${page.facts.map(escaped).join(' · ')}  \n\`${page.id}\`${page.titleRef === null ? '' : ` · title: ${page.titleRef}`}`,
    section('Reports', reports(page)),
    section('Where accounts differ', page.disputes.map(claim)),
    section('Where independent accounts agree', page.agreements.map(claim)),
    section('Told alike, from one source', page.repeated.map(claim)),
    section('Figures', [figures(page)]),
    section('What happened', [page.happeningsNote === OWN_WORDS ? '' : page.happeningsNote, happenings(page)]),
    section('Denied, planned or only possible', [unhappened(page)]),
    section('Who said what', speakers(page)),
    section('What each report brought', [page.changes.map(change).join('\n')]),
    section('Perhaps one and the same', [page.suggestions.map(suggestion).join('\n')]),
    section('Corrected by hand', [page.corrections.map(correction).join('\n')]),
    '---\n\nWords in quotation marks are a report’s own, with the report and paragraph they stand in. All else is OnRecord’s. It records who said what; it does not say who is right.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(name: string, blocks: readonly string[]): string {
  const full = blocks.filter((block) => block !== '');
  return full.length === 0 ? '' : [`## ${name}`, ...full].join('\n\n');
}

const quoted = ({ words, ref }: Quote): string => `“${escaped(words)}” ${ref}`;

const suggestion = ({ ids: [id, other], quotes: [one, two], why }: Page['suggestions'][number]): string =>
  `- **${id}** ${quoted(one)} is perhaps the same as **${other}** ${quoted(two)}: ${escaped(why)}`;

const change = ({ chip, date, says, withdrawn, revision }: Page['changes'][number]): string =>
  [
    `- **${chip}** ${date}: ${escaped(says)}`,
    ...withdrawn.map((quote) => `  - no longer: ${quoted(quote)}`),
    ...(revision === null ? [] : revisionList(revision).map((line) => `  ${line}`)),
  ].join('\n');

const correction = ({ says, quotes }: Page['corrections'][number]): string =>
  `- ${[escaped(says), ...quotes.map(quoted)].join(': ')}`;

function reports({ reports: list, origins }: Page): string[] {
  const rows = list.map(
    (one) =>
      `| **${one.chip}** | ${one.date}${one.assumed === null ? '' : ` (${one.assumed})`} | ${escaped(one.who)} | ${escaped(one.place ?? 'no dateline')} | ${escaped(one.title)} | ${one.size} | ${code(one.id)} |`,
  );
  const table = [
    '| | Date | Outlet, agency | Dateline | Headline or lead | Size | Id |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
  const why = origins.map(
    ({ letter, who, chips, why: reasons }) =>
      `- Origin **${letter}**: ${escaped(who)} (${chips.join(', ')})${reasons.length === 0 ? '' : `: ${reasons.map(escaped).join('; ')}`}`,
  );
  return [table.join('\n'), why.join('\n')];
}

/** An id can be anything a user gave: shown as code where it is plain, escaped where it is not. */
const code = (id: string): string => (/^[\w.:-]+$/u.test(id) ? `\`${id}\`` : escaped(id));

function claim({ id, label, about, sides, meta, why }: ClaimView): string {
  const lines = sides.flatMap(({ label: name, voices }) =>
    voices.length === 0
      ? [`- **${name}**: ${NO_ONE}`]
      : voices.map((voice) => `- **${name}** ${speaker(voice)}: ${quoted(voice.quote)}`),
  );
  return [
    `### ${id} “${escaped(about.words)}”`,
    `${label} · ${[meta, ...why.map(escaped)].join('; ')} · ${about.ref}`,
    lines.join('\n'),
  ].join('\n\n');
}

const speaker = ({ who, title, via }: Voice): string =>
  escaped(`${who}${title === null ? '' : ` (${title})`}${via.length === 0 ? '' : `, via ${via.join(', ')}`}`);

const figures = ({ figures: groups }: Page): string =>
  groups
    .flatMap(({ relation, rows }) => {
      const lines = rows.map(
        ({ quote, reading, scope, who, asOf }) =>
          `- ${quoted(quote)} · ${[reading, ...scope, who].map(escaped).join(' · ')}${asOf === null ? '' : `, as of ${asOf}`}`,
      );
      return relation === null ? lines : [`- ${escaped(relation)}:`, ...lines.map((line) => `  ${line}`)];
    })
    .join('\n');

const happenings = ({ happenings: list }: Page): string =>
  list
    .map(({ date, assumed, quote, also, deeds }) => {
      const notes = [also.length === 0 ? null : `also ${also.join(', ')}`, assumed].filter((note) => note !== null);
      return `- **${date}** ${quoted(quote)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}${deeds.map((deed) => `  \n  ${escaped(deed)}`).join('')}`;
    })
    .join('\n');

const unhappened = ({ unhappened: list }: Page): string =>
  list
    .map(
      ({ label, deed, date, quote }) =>
        `- **${label}** ${quoted(quote)}  \n  ${escaped(deed)}${date === null ? '' : ` · ${date}`}`,
    )
    .join('\n');

const speakers = ({ speakers: list }: Page): string[] =>
  list.map(({ name, title, voices }) =>
    [
      `### ${escaped(name)}${title === null ? '' : `, ${escaped(title)}`}`,
      voices
        .map(
          (voice) =>
            `- ${escaped(voice.verb)}: ${quoted(voice.quote)}${voice.through.length === 0 ? '' : `, via ${escaped(voice.through.join(', '))}`}`,
        )
        .join('\n'),
    ].join('\n\n'),
  );
