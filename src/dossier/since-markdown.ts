import { escaped } from './markdown-escaped.ts';
import { revisionList } from './revision-markdown.ts';
import type { ClaimChangeView, SincePage } from './since-page.ts';
import type { Quote } from './words.ts';

/** What changed in a story, as CommonMark. */
export function sinceMarkdown(page: SincePage): string {
  const parts = [
    `# ${escaped(page.title)}`,
    `**${page.heading}**  \n${[...page.facts.map(escaped), `\`${page.id}\``].join('  \n')}`,
    section(
      'Reports that came',
      page.reports.map(
        ({ chip, date, who, title, says }) => `- **${chip}** ${date}, ${escaped(who)}: “${escaped(title)}”  \n  ${escaped(says)}`,
      ),
    ),
    section('Claims, new or changed', page.claims.map(claim)),
    section('Figures, new or changed', page.figures.map(claim)),
    section(
      'Added to what happened',
      page.happenings.map(
        ({ date, quote, also }) => `- **${date}** ${quoted(quote)}${also.length === 0 ? '' : ` (also ${also.join(', ')})`}`,
      ),
    ),
    section(
      'No longer said',
      page.withdrawn.map(({ quote, by }) => `- ${quoted(quote)}, not in ${by}`),
    ),
    section(
      'Revised',
      page.revisions.map(({ chip, of, view }) =>
        [`- **${chip}** revises ${of}`, ...revisionList(view).map((line) => `  ${line}`)].join('\n'),
      ),
    ),
    section(
      'Not told',
      page.notes.map((note) => `- ${escaped(note)}`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `## ${name}\n\n${items.join('\n')}`;

const quoted = ({ words, ref }: Quote): string => `“${escaped(words)}” ${ref}`;

const claim = ({ id, about, label, voices, more }: ClaimChangeView): string =>
  [
    `- ${id === null ? '' : `**${id}** `}${quoted(about)}  \n  ${escaped(label)}`,
    ...voices.map(({ label: stand, who, quote }) => `  - ${stand}: ${escaped(who)}: ${quoted(quote)}`),
    ...(more === 0 ? [] : [`  - and ${more} more`]),
  ].join('\n');
