import type { Stand } from '../model/claim.ts';
import { type Page, pageOf } from './page.ts';
import { type ClaimView, NO_ONE } from './page-claims.ts';
import type { Voice } from './page-voices.ts';
import type { Paint } from './paint.ts';
import { revisionLines } from './revision-text.ts';
import type { Dossier } from './shape.ts';
import type { Quote } from './words.ts';
import { columns, hanging, tame, wrap } from './wrap.ts';

interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 40;
const WIDEST = 110;

/** A dossier for a terminal. What stands in quotation marks is a report's own words; all else is the program's. */
export function dossierText(dossier: Dossier, { width, paint }: TextOptions): string {
  const sheet: Sheet = { paint, width: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width))) };
  const page = pageOf(dossier);
  const parts = [
    head(page, sheet),
    section('Reports', 'same letter: same origin', reports(page, sheet), sheet),
    section('Where accounts differ', 'no verdict is given', claims(page.disputes, sheet), sheet),
    section('Where independent accounts agree', 'repeats do not count', claims(page.agreements, sheet), sheet),
    section('Told alike, from one source', 'no independent account', claims(page.repeated, sheet), sheet),
    section('Figures', 'as written, as read, given by', figures(page, sheet), sheet),
    section('What happened', page.happeningsNote, happenings(page, sheet), sheet),
    section('Denied, planned or only possible', 'not on the timeline', unhappened(page, sheet), sheet),
    section('Who said what', 'repeats left out', speakers(page, sheet), sheet),
    section('What each report brought', '', changes(page, sheet), sheet),
    section('Perhaps one and the same', 'nothing was joined', suggestions(page, sheet), sheet),
    section('Corrected by hand', 'what was rejected stands here only', corrections(page, sheet), sheet),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

function head({ title, titleRef, facts, id }: Page, { width, paint }: Sheet): string {
  return [
    ...wrap(tame(title), width).map(paint.strong),
    ...wrap(facts.join(' · '), width),
    paint.dim(titleRef === null ? id : `${id} · title: ${titleRef}`),
  ].join('\n');
}

function section(name: string, note: string, lines: readonly string[], { paint }: Sheet): string {
  if (lines.length === 0) return '';
  return [`${paint.strong(name)}${note === '' ? '' : paint.dim(`  ${note}`)}`, ...lines].join('\n');
}

function reports({ reports: list, origins }: Page, { width, paint }: Sheet): string[] {
  const chip = Math.max(...list.map((one) => one.chip.length), 2);
  const indent = ' '.repeat(chip + 4);
  return [
    ...list.flatMap((one) => [
      `  ${paint.strong(one.chip.padEnd(chip))}  ${one.date}${one.assumed === null ? '' : paint.assumed(` (${one.assumed})`)} · ${tame(one.who)}${one.place === null ? '' : ` · ${tame(one.place)}`}`,
      ...wrap(quoted(one.title), width - indent.length).map((line) => indent + paint.quote(line)),
      indent + paint.dim(`${one.size} · ${one.id}`),
    ]),
    ...origins.flatMap(({ letter, who, chips, why }) =>
      hanging(
        `  ${letter.padEnd(chip)}  `,
        `origin: ${tame(who)} (${chips.join(', ')})${why.length === 0 ? '' : `: ${tame(why.join('; '))}`}`,
        width,
      ),
    ),
  ];
}

function claims(list: readonly ClaimView[], sheet: Sheet): string[] {
  return list.flatMap((claim, i) => [...(i === 0 ? [] : ['']), ...claimLines(claim, sheet)]);
}

const LABEL = 20;

function claimLines({ id, label, about, sides, meta, why }: ClaimView, { width, paint }: Sheet): string[] {
  const side = ' '.repeat(LABEL + 4);
  return [
    ...hanging(`  ${id}  `, `${quoted(about.words)} ${about.ref}`, width).map(paint.strong),
    `      ${paint.dim(`${label} · ${meta}`)}`,
    ...why.flatMap((reason) => hanging('      ', tame(reason), width)).map(paint.dim),
    ...sides.flatMap(({ stand, label: name, voices }) => {
      const shown = painter(stand, paint)(name.padEnd(LABEL));
      if (voices.length === 0) return [`    ${shown}${paint.dim(NO_ONE)}`];
      return voices.flatMap((voice, n) => [
        `    ${n === 0 ? shown : ' '.repeat(LABEL)}${oneLineOf(speakerLine(voice), width - side.length)}`,
        ...quoteLines(voice.quote, side, width, paint),
      ]);
    }),
  ];
}

const oneLineOf = (words: string, width: number): string => (columns(words) <= width ? words : (wrap(words, width)[0] ?? words));

function speakerLine({ who, title, via }: Voice): string {
  return tame(`${who}${title === null ? '' : ` (${title})`}${via.length === 0 ? '' : `, via ${via.join(', ')}`}`);
}

function quoteLines(quote: Quote, indent: string, width: number, paint: Paint): string[] {
  const lines = wrap(`${quoted(quote.words)} ${quote.ref}`, width - indent.length);
  return lines.map((line) => indent + paint.quote(line));
}

function painter(stand: Stand, paint: Paint): (words: string) => string {
  return { asserts: paint.says, accuses: paint.accuses, denies: paint.denies, refuses: paint.holds, gives: paint.figure }[stand];
}

function figures({ figures: groups }: Page, { width, paint }: Sheet): string[] {
  return groups.flatMap(({ relation, rows }) => [
    ...(relation === null ? [] : [`  ${paint.dim(relation)}`]),
    ...rows.flatMap(({ quote, reading, scope, who, asOf }) => {
      const lead = relation === null ? '  ' : '    ';
      const words = `${quoted(quote.words)} ${quote.ref} · ${[reading, ...scope, who].map(tame).join(' · ')}${asOf === null ? '' : `, as of ${asOf}`}`;
      return hanging(lead, words, width, lead.length + 4);
    }),
  ]);
}

const DATE = 13;

function happenings({ happenings: list }: Page, { width, paint }: Sheet): string[] {
  return list.flatMap(({ date, assumed, quote, also, deeds }, i) => {
    const shown = date === list[i - 1]?.date ? '' : date;
    const refs = `${quote.ref}${also.length === 0 ? '' : `, also ${also.join(', ')}`}${assumed === null ? '' : `; ${assumed}`}`;
    const told = hanging(`  ${shown.padEnd(DATE)}`, `${quoted(quote.words)} ${refs}`, width).map((line, n) =>
      n === 0 && shown !== '' && assumed !== null ? line.replace(shown, paint.assumed(shown)) : line,
    );
    const margin = ' '.repeat(DATE + 2);
    return [...told, ...deeds.flatMap((deed) => hanging(margin, tame(deed), width)).map(paint.dim)];
  });
}

const STATUS = 15;

function unhappened({ unhappened: list }: Page, { width, paint }: Sheet): string[] {
  const painted = { denied: paint.denies, planned: paint.plans, conditional: paint.holds, reported: paint.dim };
  return list.flatMap(({ status, label, deed, date, quote }, i) => {
    const shown = status === list[i - 1]?.status ? '' : label;
    const words = `${tame(deed)}${date === null ? '' : ` · ${date}`}: ${quoted(quote.words)} ${quote.ref}`;
    return hanging(`  ${shown.padEnd(STATUS)}`, words, width).map((line, n) =>
      n === 0 && shown !== '' ? line.replace(shown, painted[status](shown)) : line,
    );
  });
}

function speakers({ speakers: list }: Page, { width, paint }: Sheet): string[] {
  return list.flatMap(({ name, title, voices }) => [
    `  ${paint.strong(tame(name))}${title === null ? '' : paint.dim(`  ${tame(title)}`)}`,
    ...voices.flatMap(({ stand, verb, through: chain, quote }) => {
      const through = chain.length === 0 ? '' : `, via ${chain.join(', ')}`;
      return hanging(`    ${tame(verb)} `, `${quoted(quote.words)} ${quote.ref}${tame(through)}`, width, 6).map((line, n) =>
        n === 0 ? `    ${painter(stand, paint)(tame(verb))}${line.slice(4 + tame(verb).length)}` : line,
      );
    }),
  ]);
}

const changes = ({ changes: list }: Page, { width, paint }: Sheet): string[] =>
  list.flatMap(({ chip, date, says, withdrawn, revision }) => [
    ...hanging(`  ${`${chip} `.padEnd(4)}`, `${date}: ${says}`, width).map((line, n) =>
      n === 0 ? line.replace(chip, paint.strong(chip)) : line,
    ),
    ...withdrawn.flatMap((quote) => hanging('      ', `no longer: ${quoted(quote.words)} ${quote.ref}`, width, 8)),
    ...(revision === null ? [] : revisionLines(revision, { width, paint, indent: '      ' })),
  ]);

const suggestions = ({ suggestions: list }: Page, { width }: Sheet): string[] =>
  list.flatMap(({ ids: [id, other], quotes: [one, two], why }) =>
    hanging(
      `  ${id}  `,
      `${quoted(one.words)} ${one.ref} is perhaps the same as ${other}, ${quoted(two.words)} ${two.ref}: ${why}`,
      width,
    ),
  );

const corrections = ({ corrections: list }: Page, { width }: Sheet): string[] =>
  list.flatMap(({ says, quotes }) => [
    ...hanging('  ', tame(says), width, 4),
    ...quotes.flatMap(({ words, ref }) => hanging('    ', `${quoted(words)} ${ref}`, width, 6)),
  ]);

/** In quotation marks, unless the words bring their own at either end. */
export function quoted(words: string): string {
  const tamed = tame(words);
  return /^["“«„]/u.test(tamed) && /["”»]\P{L}*$/u.test(tamed) ? tamed : `“${tamed}”`;
}
