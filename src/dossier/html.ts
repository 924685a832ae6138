import { escaped } from './html-escaped.ts';
import { htmlPage } from './html-page.ts';
import { type Page, pageOf } from './page.ts';
import { type ClaimView, NO_ONE } from './page-claims.ts';
import type { Voice } from './page-voices.ts';
import { revisionHtml } from './revision-html.ts';
import type { Dossier } from './shape.ts';
import type { Quote } from './words.ts';

/** A dossier as one page that needs nothing else: no script, no network, fit to print. */
export const dossierHtml = (dossier: Dossier): string => dossiersHtml([dossier]);

/** Several dossiers as one page, one after the other. */
export function dossiersHtml(dossiers: readonly Dossier[]): string {
  const pages = dossiers.map(pageOf);
  const [only, ...others] = pages;
  const title = only !== undefined && others.length === 0 ? only.title : `${pages.length} stories`;
  return htmlPage(title, pages.map(article).join('\n'));
}

function article(page: Page): string {
  const sections = [
    section('Where accounts differ', 'no verdict is given', page.disputes.map(claim)),
    section('Where independent accounts agree', 'repeats do not count', page.agreements.map(claim)),
    section('Told alike, from one source', 'no independent account', page.repeated.map(claim)),
    section('Figures', 'the phrase as written, then as read', figures(page)),
    section('What happened', page.happeningsNote, happenings(page)),
    section('Denied, planned or only possible', 'not on the timeline', unhappened(page)),
    section('Who said what', 'repeats left out', speakers(page)),
    section('What each report brought', '', changes(page)),
    section('Reports', 'same letter: same origin', reports(page)),
    section('Perhaps one and the same', 'nothing was joined', suggestions(page)),
    section('Corrected by hand', 'what was rejected stands here only', corrections(page)),
  ];
  const titleAt = page.titleRef === null ? '' : ` · title: <span class="ref">${page.titleRef}</span>`;
  return `<article>
<p class="meta"><b>OnRecord brief</b> · <code>${escaped(page.id)}</code></p>
<h1>${escaped(page.title)}</h1>
<p class="meta">${page.facts.map(escaped).join(' · ')}${titleAt}</p>
${sections.filter((part) => part !== '').join('\n')}
</article>`;
}

function section(name: string, note: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `<section>\n<h2>${name}${note === '' ? '' : ` <small>${note}</small>`}</h2>\n${rows.join('\n')}\n</section>`;
}

const quoted = ({ words, ref }: Quote): string => `<q>${escaped(words)}</q> <span class="ref">${escaped(ref)}</span>`;

const suggestions = ({ suggestions: list }: Page): string[] =>
  list.map(
    ({ ids: [id, other], quotes: [one, two], why }) =>
      `<p class="row"><b>${id}</b> ${quoted(one)} is perhaps the same as <b>${other}</b> ${quoted(two)}: ${escaped(why)}</p>`,
  );

const corrections = ({ corrections: list }: Page): string[] =>
  list.map(({ says, quotes }) => `<p>${[escaped(says), ...quotes.map(quoted)].join('<br>')}</p>`);

function claim({ id, label, about, sides, meta, why }: ClaimView): string {
  const shown = sides.map(({ stand, label: name, voices }) => {
    const held = voices.length === 0 ? `<p>${NO_ONE}</p>` : voices.map(voice).join('');
    return `<div class="side${voices.length === 0 ? ' none' : ''}" data-act="${stand}"><h4>${name}</h4>${held}</div>`;
  });
  return `<article class="row" id="${escaped(id)}"><h3 class="q">${escaped(about.words)} <span class="ref">${escaped(about.ref)}</span></h3><p class="meta">${id} · ${label} · ${[meta, ...why.map(escaped)].join('; ')}</p><div class="sides">${shown.join('')}</div></article>`;
}

const voice = ({ who, title, via, quote }: Voice): string =>
  `<div class="voice"><p><b>${escaped(who)}</b>${title === null ? '' : ` <small>${escaped(title)}</small>`}${through(via)}</p><p>${quoted(quote)}</p></div>`;

const through = (via: readonly string[]): string =>
  via.length === 0 ? '' : ` <small>via ${via.map(escaped).join(', ')}</small>`;

const assumedShown = (words: string, why: string | null): string =>
  why === null ? escaped(words) : `<span class="as" title="${escaped(why)}">${escaped(words)}</span>`;

const figures = ({ figures: groups }: Page): string[] =>
  groups.map(({ relation, rows }) => {
    const lines = rows.map(
      ({ quote, reading, scope, who, asOf }) =>
        `<p>${quoted(quote)} <small>read as ${[reading, ...scope, who].map(escaped).join(' · ')}${asOf === null ? '' : `, as of ${asOf}`}</small></p>`,
    );
    return `<div class="row">${relation === null ? '' : `<p class="meta">${escaped(relation)}</p>`}${lines.join('')}</div>`;
  });

const happenings = ({ happenings: list }: Page): string[] =>
  list.map(({ date, assumed, quote, also, deeds }) => {
    const notes = [also.length === 0 ? null : `also ${also.join(', ')}`, assumed].filter((note) => note !== null);
    const shown = notes.length === 0 ? '' : ` <small>${escaped(notes.join('; '))}</small>`;
    return `<div class="row tl"><time>${assumedShown(date, assumed)}</time><p>${quoted(quote)}${shown}${deeds.map((deed) => `<br><small>${escaped(deed)}</small>`).join('')}</p></div>`;
  });

const STAND = { denied: 'denies', planned: 'plans', conditional: 'refuses', reported: 'asserts' } as const;

const unhappened = ({ unhappened: list }: Page): string[] =>
  list.map(({ status, label, deed, date, quote }) => {
    const says = `${escaped(deed)}${date === null ? '' : ` · ${date}`}`;
    return `<div class="row tl"><b class="act" data-act="${STAND[status]}">${label}</b><p>${quoted(quote)}<br><small>${says}</small></p></div>`;
  });

const speakers = ({ speakers: list }: Page): string[] =>
  list.map(({ name, title, voices }) => {
    const lines = voices.map(
      ({ stand, verb, through: chain, quote }) =>
        `<li class="st"><span class="act" data-act="${stand}">${escaped(verb)}</span> ${quoted(quote)}${through(chain)}</li>`,
    );
    return `<div class="row"><h3>${escaped(name)}${title === null ? '' : ` <small>${escaped(title)}</small>`}</h3><ol>${lines.join('')}</ol></div>`;
  });

const changes = ({ changes: list }: Page): string[] =>
  list.map(({ chip, date, says, withdrawn, revision }) => {
    const gone = withdrawn.map((quote) => `<br><small>no longer:</small> ${quoted(quote)}`).join('');
    const diff = revision === null ? '' : revisionHtml(revision);
    return `<div class="row"><b>${chip}</b> ${escaped(date)}: ${escaped(says)}${gone}${diff === '' ? '' : `<br>${diff}`}</div>`;
  });

function reports({ reports: list, origins }: Page): string[] {
  const rows = list.map((one) => {
    const cells = [
      `<b>${one.chip}</b>`,
      assumedShown(one.date, one.assumed) + (one.assumed === null ? '' : ` <small>${escaped(one.assumed)}</small>`),
      one.named ? escaped(one.who) : `<span class="un">${escaped(one.who)}</span>`,
      one.place === null ? '<span class="un">no dateline</span>' : escaped(one.place),
      `<span class="q">${escaped(one.title)}</span>`,
      escaped(one.size),
      `<code>${escaped(one.id)}</code>`,
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const names = ['', 'Date', 'Outlet, agency', 'Dateline', 'Headline or lead', 'Size', 'Id'].map(
    (name) => `<th scope="col">${name}</th>`,
  );
  const why = origins.map(
    ({ letter, who, chips, why: reasons }) =>
      `<p class="row"><b>${letter}</b> ${escaped(who)} (${chips.join(', ')})${reasons.length === 0 ? '' : `: ${escaped(reasons.join('; '))}`}</p>`,
  );
  return [`<table><thead><tr>${names.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`, ...why];
}
