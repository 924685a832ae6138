import type { Stand } from '../model/claim.ts';
import { type ActClass, classOf } from './saying.ts';
import type { Annotation, ClaimJson, Dossier, StatementJson } from './shape.ts';
import type { Quote, Words } from './words.ts';

/** One who is reported to speak, and the words. */
export interface Voice {
  readonly stand: Stand;
  /** Who, as the reports name them; in words where nobody is named. */
  readonly who: string;
  readonly title: string | null;
  /** Through whom the report heard, nearest first: "the president's press service". */
  readonly through: readonly string[];
  /** The same, and the agency and outlet that tell it. */
  readonly via: readonly string[];
  /** The act as the report puts it: "refused to confirm". */
  readonly verb: string;
  readonly quote: Quote;
}

export function voiceOf(account: ClaimJson['accounts'][number], dossier: Dossier, words: Words): Voice {
  const annotation = dossier.annotations[account.report];
  const figure = annotation?.figures.find(({ id }) => id === account.figure);
  const statement = annotation?.statements.find(({ id }) => id === (account.statement ?? figure?.statement));
  return {
    stand: account.stand,
    ...speakerOf(account.speakers, statement, dossier),
    ...chainOf(account.report, statement, dossier),
    verb: verbOf(annotation, statement),
    quote: words.quote(account.report, account.span),
  };
}

export function statementVoice(report: string, statement: StatementJson, dossier: Dossier, words: Words): Voice {
  const annotation = dossier.annotations[report];
  const [first, last] = [statement.content[0], statement.content.at(-1)];
  const withCue = statement.polarity !== 'asserted' && statement.cue[0] !== undefined;
  const start = Math.min(first?.[0] ?? 0, withCue ? (statement.cue[0]?.[0] ?? 0) : (first?.[0] ?? 0));
  return {
    stand: STAND[classOf(statement)],
    ...speakerOf([], statement, dossier),
    ...chainOf(report, statement, dossier),
    verb: verbOf(annotation, statement),
    quote: words.quote(report, [start, Math.max(last?.[1] ?? 0, start)]),
  };
}

/** Drawn as elsewhere: a denial by its words, and what is left open ("did not say", a topic) never as an assertion. */
const STAND: Readonly<Record<ActClass, Stand>> = {
  says: 'asserts',
  plans: 'asserts',
  accuses: 'accuses',
  denies: 'denies',
  holds: 'refuses',
};

function speakerOf(
  ids: readonly string[],
  statement: StatementJson | undefined,
  { entities }: Dossier,
): { who: string; title: string | null } {
  const known = ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  if (known.length > 0)
    return { who: known.map(({ name }) => name).join(', '), title: known.length === 1 ? titleOf(known[0]) : null };
  return {
    who: statement === undefined ? 'the report itself' : (statement.speaker?.replaceAll('; ', ', ') ?? 'nobody named'),
    title: null,
  };
}

/** Speakers of the statements that carry this one, then the agency and the outlet. */
function chainOf(
  report: string,
  statement: StatementJson | undefined,
  { annotations }: Dossier,
): { through: string[]; via: string[] } {
  const annotation = annotations[report];
  const through: string[] = [];
  let parent = statement?.parent ?? null;
  for (let depth = 0; parent !== null && depth < 8; depth += 1) {
    const carrier: StatementJson | undefined = annotation?.statements.find(({ id }) => id === parent);
    if (carrier?.speaker != null) through.push([...new Set(carrier.speaker.split('; '))].join(', '));
    parent = carrier?.parent ?? null;
  }
  const outlets = [annotation?.agency ?? null, annotation?.outlet ?? null].filter((name) => name !== null);
  const others = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== statement?.speaker);
  return { through: others(through), via: others([...through, ...outlets]) };
}

/** What a person is called besides the name; `null` where the name says it. */
export const titleOf = (entity: Dossier['entities'][number] | undefined): string | null => {
  const title = entity?.titles[0] ?? null;
  return title === null || title === entity?.name ? null : title;
};

const LONGEST_VERB = 40;

function verbOf(annotation: Annotation | undefined, statement: StatementJson | undefined): string {
  const pieces = (statement?.cue ?? []).map(([start, end]) => (annotation?.text ?? '').slice(start, end));
  const cue = pieces.join(' ').replace(/\s+/gu, ' ').trim();
  return cue === '' || cue.length > LONGEST_VERB || !/\p{L}{3}/u.test(cue) ? 'said' : cue.toLowerCase();
}
