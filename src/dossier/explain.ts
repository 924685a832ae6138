import { counted, dayShown, shareShown } from './dates-shown.ts';
import { explainRejected, withCorrections } from './explain-correction.ts';
import { explainEntity } from './explain-entity.ts';
import { explainFinding } from './explain-finding.ts';
import { accountJoins, type Join, linkJoins, originJoins } from './joins.ts';
import { originsShown } from './page.ts';
import { textIn } from './page-changes.ts';
import { claimViews } from './page-claims.ts';
import { type RevisionView, revisionView } from './revision-words.ts';
import type { Dossier, DossierReport, Explanation } from './shape.ts';
import { wordsOf } from './words.ts';

export type { Explanation } from './shape.ts';

/** Why a finding, claim, entity, origin or grouping of a dossier is there; `null` if it holds nothing of this id ("r1#s3", "st-…#c1", "or-…", "r1"). */
export function explain(dossier: Dossier, id: string): Explanation | null {
  const found = asFound(dossier, id);
  return found === null ? explainRejected(dossier, id) : withCorrections(dossier, found);
}

function asFound(dossier: Dossier, id: string): Explanation | null {
  if (id === dossier.id || dossier.aliases.includes(id)) return explainStory(dossier, id);
  const origin = dossier.origins.find((one) => one.id === id);
  if (origin !== undefined) return explainOrigin(dossier, origin);
  const report = dossier.reports.find((one) => one.id === id);
  if (report !== undefined) return explainReport(dossier, report);
  if (dossier.reports.some(({ episode }) => episode === id)) return explainEpisode(dossier, id);
  const cut = id.lastIndexOf('#');
  const [holder, finding] = [id.slice(0, Math.max(0, cut)), id.slice(cut + 1)];
  if (holder === dossier.id || dossier.aliases.includes(holder))
    return explainClaim(dossier, id, finding) ?? explainEntity(dossier, id, finding);
  const annotation = dossier.annotations[holder];
  return annotation === undefined ? null : explainFinding(annotation, holder, finding);
}

function explainClaim(dossier: Dossier, id: string, name: string): Explanation | null {
  const claim = dossier.claims.find((one) => one.id === name);
  const view = claimViews(dossier, wordsOf(dossier, asGiven)).find((one) => one.id === name);
  if (claim === undefined || view === undefined) return null;
  const joins = joinsOf(dossier, accountJoins(claim, asGiven));
  return {
    id,
    kind: 'claim',
    says: [
      `${view.label}: ${view.meta}`,
      ...view.sides.flatMap(({ label, voices }) => voices.map(({ who, quote }) => `${label}: ${who} (${quote.ref})`)),
      CLAIM_RULES[claim.rule] ?? 'the accounts are linked by the words they share',
      ...joins.map(({ says }) => says),
    ],
    evidence: claim.accounts.map(({ report, span }) => evidence(dossier, report, span)),
    joins,
    rule: claim.rule,
    scores: [{ name: 'likeness of the accounts', value: claim.score }],
  };
}

const CLAIM_RULES: Readonly<Record<string, string>> = {
  'answer-alike@3':
    'what is denied or not confirmed stands in what was asserted: the same deed, and no other day, place or number',
  'answer-near@3': 'the denial or refusal follows what was asserted within three sentences and is about the same',
  'answer-points-back@4': 'the denial or refusal points back to what was told: "the accusations", "this", "her claims"',
  'answer-names@2': 'whoever denies or refuses to confirm it says whose report, claim or accusation it is',
  'answer-apposed@1': 'the sentence that tells it calls it right behind a claim that is denied or not confirmed',
  'answer-accused@1': 'whoever is accused denies, in the same sentence or the next, what may be the same in other words',
  'negated-alike@3': 'one says that it was done, another in nearly the same words that it was not',
  'counter-accusation@4': 'two accuse each other of one thing',
  'rival-cause@2': 'one tells another cause of the happening than the other, and it has one',
  'rival-doer@1': 'each says that the other did it',
  'more-or-fewer@1': 'one gives a number, another says that there were more or fewer',
  'independent-alike@5':
    'the accounts come from different origins, at least two do not rest on one source, and they are alike in what they say',
  'one-source-alike@3':
    'the accounts come from different origins and are alike in what they say, but all of them rest on one source',
  'copied-claim@1': 'reports of different origins tell it in the same words: they were copied from one of them',
  'independent-more@3': 'the accounts are independent of each other and share a topic; one says what no other origin says',
  'figure-slot@4': 'the figures count the same thing; their ranges were laid beside each other',
};

function evidence(dossier: Dossier, report: string, span: readonly [number, number]): Explanation['evidence'][number] {
  return { report, span: [span[0], span[1]], words: (dossier.annotations[report]?.text ?? '').slice(span[0], span[1]) };
}

/** The joins with the words they rest on, reports called by their ids. */
const joinsOf = (dossier: Dossier, joins: readonly Join[]): Explanation['joins'] =>
  joins.map(({ says, places }) => ({ says, evidence: places.map(({ report, span }) => evidence(dossier, report, span)) }));

const asGiven = (id: string): string => id;

function explainOrigin(dossier: Dossier, origin: Dossier['origins'][number]): Explanation {
  const { id, reports, why } = origin;
  const joins = joinsOf(dossier, originJoins(dossier, origin, asGiven));
  return {
    id,
    kind: 'origin',
    says: [
      `${counted(reports.length, 'report')}: ${reports.join(', ')}`,
      ...joins.map(({ says }) => says),
      ...(reports.length === 1 ? ['nothing in these reports ties it to another; silence about a source proves nothing'] : []),
    ],
    evidence: joins.flatMap((join) => join.evidence),
    joins,
    rule: null,
    scores: why.flatMap((reason) =>
      reason.kind === 'copy' ? [{ name: `share of ${reason.report} in ${reason.of}`, value: reason.share }] : [],
    ),
  };
}

function explainStory(dossier: Dossier, id: string): Explanation {
  const episodes = [...new Set(dossier.reports.map(({ episode }) => episode))];
  const joins = dossier.origins.flatMap((origin) =>
    joinsOf(dossier, originJoins(dossier, origin, asGiven)).map((join) => ({ ...join, says: `${origin.id}: ${join.says}` })),
  );
  return {
    id,
    kind: 'story',
    says: [
      originsShown(dossier),
      ...joins.map(({ says }) => says),
      `${counted(episodes.length, 'episode')}: ${episodes.join(', ')}`,
      ...dossier.reports.flatMap(whyInStory),
    ],
    evidence: dossier.titleAt === null ? [] : [evidence(dossier, dossier.titleAt.report, dossier.titleAt.span)],
    joins,
    rule: dossier.reports.flatMap(({ why }) => why)[0]?.rule ?? null,
    scores: scoresOf(dossier.reports, 'story'),
  };
}

function explainEpisode(dossier: Dossier, id: string): Explanation {
  const reports = dossier.reports.filter(({ episode }) => episode === id);
  return {
    id,
    kind: 'episode',
    says: [
      `${counted(reports.length, 'report')}: ${reports.map((report) => report.id).join(', ')}`,
      ...reports.flatMap((report) => whyPlaced(report, 'episode')),
    ],
    evidence: [],
    joins: [],
    rule: reports.flatMap(({ why }) => why)[0]?.rule ?? null,
    scores: scoresOf(reports, 'episode'),
  };
}

/** Most reports are in a story for the episode that they joined. */
function whyInStory(report: DossierReport): string[] {
  const own = whyPlaced(report, 'story');
  return own.length > 0 ? own : whyPlaced(report, 'episode');
}

type Level = DossierReport['why'][number]['level'];

const whyPlaced = ({ id, why }: DossierReport, level: Level): string[] =>
  why
    .filter((reason) => reason.level === level)
    .map(({ joined, terms, rule, score }) => {
      const words = terms.join(', ');
      if (rule.startsWith('told-apart')) return `${id} opened the ${level}: the nearest has like words, but not ${words}`;
      if (joined === null) return `${id} opened the ${level}`;
      if (rule.startsWith('revision')) return `${id} joined the ${level} of ${joined}, whose text it changes`;
      if (rule.startsWith('copied'))
        return `${id} joined the ${level} of ${joined}, from which ${shareShown(score)} of its own news is copied`;
      return `${id} joined the ${level} of ${joined}${words === '' ? '' : `; weighed most: ${words}`}`;
    });

const scoresOf = (reports: readonly DossierReport[], level: Level): Explanation['scores'] =>
  reports.flatMap(({ id, why }) =>
    why
      .filter((reason) => reason.level === level)
      .flatMap(({ score, threshold }) => [
        { name: `${id}, nearest ${level}`, value: Math.round(score * 1e4) / 1e4 },
        { name: `${id}, ${level} threshold`, value: Math.round(threshold * 1e4) / 1e4 },
      ]),
  );

/** What a report changed of the one it revises, reports called by their ids; `null` of all other ids. */
export function explainedRevision(dossier: Dossier, { id, revision }: Explanation): RevisionView | null {
  return revision === undefined ? null : revisionView(id, revision, textIn(dossier), wordsOf(dossier, asGiven));
}

function explainReport(dossier: Dossier, report: DossierReport): Explanation {
  const { id, published, origin, story, links } = { ...report, story: dossier.id };
  const assumed =
    published.assumed.length === 0
      ? ''
      : ` (${published.assumed.join(', ')} assumed from what it says and the other reports of its story)`;
  const passages = joinsOf(dossier, linkJoins(report, asGiven));
  const revision = dossier.changes.find((change) => change.report === id)?.revision ?? null;
  return {
    id,
    kind: 'report',
    says: [
      `story ${story}, episode ${report.episode}, origin ${origin}`,
      published.date === null ? 'its date is not known' : `published ${dayShown(published.date)}${assumed}`,
      ...(report.revises === null ? [] : [`revises ${report.revises}`]),
      ...whyPlaced(report, 'episode'),
      ...whyPlaced(report, 'story'),
      ...passages.map(({ says }) => says),
    ],
    evidence: links.map(({ t }) => evidence(dossier, id, t)),
    joins: passages,
    ...(revision === null ? {} : { revision }),
    rule: links[0]?.rule ?? report.why[0]?.rule ?? null,
    scores: [
      ...scoresOf([report], 'episode'),
      ...scoresOf([report], 'story'),
      { name: 'share of words found in earlier reports', value: report.copied },
    ],
  };
}
