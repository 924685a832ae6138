import type { Account, Claim, ClaimRelation, StoryEntity } from '../model/claim.ts';
import { bySpan, type Span } from '../model/span.ts';
import { additions } from './additions.ts';
import { agreed } from './agreement.ts';
import { answered } from './answers.ts';
import { bareVoices } from './bare.ts';
import { copiedSaying, type Sayings } from './copied-saying.ts';
import { accountKey, type Copies, copiedVoices, isLonger, onlyCopied, withCopies } from './copied-voices.ts';
import { counterAccused } from './counter.ts';
import { disputedFigures, figureClaims, type Unnumbered } from './figure-claims.ts';
import type { Compared } from './figures.ts';
import { groupsOf } from './independence.ts';
import type { Laid } from './laid.ts';
import { weightsOf } from './likeness.ts';
import type { Question } from './question.ts';
import { rivalled } from './rivals.ts';
import { basisOf, type Sources, sourcesOf } from './sources.ts';
import { byVoice, keyOf, type Voice, voicesOf } from './voices.ts';

/** What several accounts of a story speak about alike, most disputed first. No verdict: only who takes which stand. */
export function claimsOf(laid: readonly Laid[], entities: readonly StoryEntity[], compared: readonly Compared[]): Claim[] {
  const weights = weightsOf(laid);
  const sources = sourcesOf(laid, entities);
  const sayings: Sayings = { reports: new Map(laid.map((one) => [one.id, one])), sources };
  const titles = new Map(entities.map((entity) => [entity.id, entity.titles]));
  const { own: voices, copied } = voicesOf(laid, sources, titles, (one, statement, at) =>
    copiedSaying(one, statement, at, sayings, 'copy'),
  );
  const bare = bareVoices(laid, sources);
  const copies = copiedVoices(voices, copied);
  const given: Given = { sources, copies };
  const disputed = answered({ voices, bare, who: sources }, weights);
  const countered = counterAccused(left(voices, disputed), weights);
  const rival = rivalled(left(voices, [...disputed, ...countered]));
  const differing = [...countered, ...rival];
  const shared = agreed(left(voices, [...disputed, ...differing]), weights);
  const questions = [...disputed, ...differing, ...shared];
  const added = additions(questions, voices, laid, weights);
  const repeated = onlyCopied(left(voices, [...questions, ...added]), copies);
  const found = [
    ...disputed.map((question) => claimOf(question, answeredAs(question), given)),
    ...differing.map((question) => claimOf(question, 'differs', given)),
    ...figureClaims(compared, sources),
    ...disputedFigures(laid, sources),
    ...shared.map((question) => alikeClaim(question, given)),
    ...added.map((question) => claimOf(question, 'adds', given)).filter(({ groups }) => groups.length >= 2),
    ...repeated.map((question) => claimOf(question, 'repeated', given)),
  ];
  const rank = new Map(laid.map(({ id, rank: place }) => [id, place]));
  return found.toSorted((a, b) => byClaim(a, b, rank)).map((claim, i) => ({ id: `c${i + 1}`, ...claim }));
}

const left = (voices: readonly Voice[], taken: readonly Question[]): Voice[] => {
  const used = new Set(taken.flatMap((question) => question.voices.map(keyOf)));
  return voices.filter((voice) => !used.has(keyOf(voice)));
};

const answeredAs = ({ voices }: Question): ClaimRelation =>
  voices.some(({ stand }) => stand === 'denies') ? 'denied' : 'not-confirmed';

const ORDER: readonly ClaimRelation[] = ['denied', 'not-confirmed', 'differs', 'superseded', 'agrees', 'repeated', 'adds'];

function byClaim(a: Unnumbered, b: Unnumbered, rank: ReadonlyMap<string, number>): number {
  const place = ({ accounts }: Unnumbered) => rank.get(accounts[0]?.report ?? '') ?? 0;
  const at = ({ accounts }: Unnumbered) => accounts[0]?.span.start ?? 0;
  return ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) || place(a) - place(b) || at(a) - at(b);
}

/** What accounts rest on. */
interface Given {
  readonly sources: Sources;
  readonly copies: Copies;
}

/** What several tell alike agrees where two of them are independent; else one source is told again and again. */
function alikeClaim(question: Question, given: Given): Unnumbered {
  const claim = claimOf(question, 'agrees', given);
  return claim.groups.length >= 2 ? claim : { ...claim, relation: 'repeated', rule: 'one-source-alike@3' };
}

function claimOf(question: Question, relation: ClaimRelation, { sources, copies }: Given): Unnumbered {
  const voices = onceEach(question.voices);
  const accounts = withCopies(voices, question.voices, copies);
  const about = aboutOf(question, relation, voices);
  return {
    about: {
      report: about.laid.id,
      span: aboutWords(about),
    },
    relation,
    accounts: accounts.map(({ voice }) => accountOf(voice)),
    groups: groupsOf(
      accounts.map(({ voice: { laid, statement, bare }, copy }) => ({
        ...basisOf(laid, bare ? undefined : statement, sources),
        copy,
      })),
    ),
    score: rounded(question.score),
    rule: question.rule,
  };
}

function aboutOf(question: Question, relation: ClaimRelation, voices: readonly Voice[]): Voice {
  if (relation === 'adds') return question.head;
  return relation === 'agrees' ? briefest(question.head, voices) : clearest(question, voices);
}

/** The content; for an accusation with the word that makes it one, since what follows it is no sentence. */
function aboutWords({ stand, at, content }: Voice): Span {
  const [only, ...others] = content;
  return stand === 'accuses' || only === undefined || others.length > 0 ? at : only;
}

const accountOf = ({ stand, laid, at, statement, speakers, bare }: Voice): Account => ({
  stand,
  report: laid.id,
  span: at,
  statement: bare ? null : statement.id,
  figure: null,
  speakers,
});

/** One account a speaker, stand and report: the longest words. */
function onceEach(voices: readonly Voice[]): Voice[] {
  const kept = new Map<string, Voice>();
  for (const voice of voices) {
    const before = kept.get(accountKey(voice));
    if (before === undefined || isLonger(voice, before)) kept.set(accountKey(voice), voice);
  }
  return [...kept.values()].toSorted(byVoice);
}

/** Content of a length that reads as a headline would. */
const READABLE = { least: 4, most: 22 };

/** The clearest asserted content: of readable length, in one piece, the one the others are linked to before others. */
function clearest({ head }: Question, voices: readonly Voice[]): Voice {
  const worth = (voice: Voice): number => {
    const count = voice.topic.length;
    const readable = count >= READABLE.least && count <= READABLE.most ? 2 : 0;
    return readable + (voice.content.length === 1 ? 1 : 0) + (voice === head ? 1.5 : 0);
  };
  const asserting = voices.filter(({ stand }) => stand === 'asserts' || stand === 'accuses');
  return asserting.toSorted((a, b) => worth(b) - worth(a) || bySpan(a.at, b.at))[0] ?? head;
}

/** What accounts agree on is best said by the one that says least besides. */
function briefest(head: Voice, voices: readonly Voice[]): Voice {
  const said = voices.filter(({ topic }) => topic.length >= READABLE.least);
  return (said.length > 0 ? said : voices).toSorted((a, b) => a.topic.length - b.topic.length || byVoice(a, b))[0] ?? head;
}

/** Scores are shown and stored to four places, so that the last bits of a sum are nobody's news. */
export const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1e4) / 1e4;
