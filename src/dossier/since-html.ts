import { escaped } from './html-escaped.ts';
import { htmlPage } from './html-page.ts';
import { revisionHtml } from './revision-html.ts';
import type { ClaimChangeView, SincePage } from './since-page.ts';
import type { Quote } from './words.ts';

/** What changed in a story, as one page that needs nothing else: no script, no network, fit to print. */
export function sinceHtml(page: SincePage): string {
  const sections = [
    section(
      'Reports that came',
      page.reports.map(
        ({ chip, date, who, title, says }) =>
          `<p class="row"><b>${chip}</b> ${escaped(date)} · ${escaped(who)}<br><q>${escaped(title)}</q><br><small>${escaped(says)}</small></p>`,
      ),
    ),
    section('Claims, new or changed', page.claims.map(claim)),
    section('Figures, new or changed', page.figures.map(claim)),
    section(
      'Added to what happened',
      page.happenings.map(({ date, quote, also }) => {
        const more = also.length === 0 ? '' : ` <small>also ${escaped(also.join(', '))}</small>`;
        return `<div class="row tl"><time>${escaped(date)}</time><p>${quoted(quote)}${more}</p></div>`;
      }),
    ),
    section(
      'No longer said',
      page.withdrawn.map(({ quote, by }) => `<p class="row">${quoted(quote)} <small>not in ${escaped(by)}</small></p>`),
    ),
    section(
      'Revised',
      page.revisions.map(
        ({ chip, of, view }) => `<div class="row"><b>${chip}</b> revises ${escaped(of)}<br>${revisionHtml(view)}</div>`,
      ),
    ),
    section(
      'Not told',
      page.notes.map((note) => `<p class="row">${escaped(note)}</p>`),
    ),
  ];
  return htmlPage(
    page.title,
    `<article>
<p class="meta"><b>OnRecord brief</b> · <code>${escaped(page.id)}</code></p>
<h1>${escaped(page.title)}</h1>
<p class="meta"><b>${escaped(page.heading)}</b></p>
${page.facts.map((fact) => `<p class="meta">${escaped(fact)}</p>`).join('\n')}
${sections.filter((part) => part !== '').join('\n')}
</article>`,
  );
}

const section = (name: string, rows: readonly string[]): string =>
  rows.length === 0 ? '' : `<section>\n<h2>${name}</h2>\n${rows.join('\n')}\n</section>`;

const quoted = ({ words, ref }: Quote): string => `<q>${escaped(words)}</q> <span class="ref">${escaped(ref)}</span>`;

function claim({ id, about, label, voices, more }: ClaimChangeView): string {
  const said = voices.map(
    ({ label: name, stand, who, quote }) =>
      `<li class="st"><span class="act" data-act="${stand}">${name}</span> <b>${escaped(who)}</b> ${quoted(quote)}</li>`,
  );
  const rest = more === 0 ? '' : `<li class="st"><small>and ${more} more</small></li>`;
  const head = `${escaped(about.words)} <span class="ref">${escaped(about.ref)}</span>`;
  return `<div class="row"><h3 class="q">${head}</h3><p class="meta">${id === null ? '' : `${id} · `}${escaped(label)}</p><ol>${said.join('')}${rest}</ol></div>`;
}
