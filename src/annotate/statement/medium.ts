import { COURT_BODIES, PROGRAMMES, PUBLIC_BODIES } from '../../lexicon/hearer-words.ts';
import { BROADCASTERS, MEDIA_VERBS, PRODUCES } from '../../lexicon/media-words.ts';
import { isOrganisationHead } from '../../lexicon/organisation-words.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import type { Pieces } from '../../model/span.ts';
import type { Act, Medium } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { type CueClause, cueClause } from './cue-clause.ts';
import { anothers, BY_NOUN, BY_SOURCE, nounMedium } from './medium-noun.ts';
import { headOf } from './noun-phrase.ts';
import { besideCue, inTree } from './occasion.ts';
import { isOutlet, isStation } from './outlet.ts';
import type { Told } from './told.ts';

interface Said extends Told {
  readonly act: Act;
  /** The sentence without the content. */
  readonly around: readonly { readonly start: number; readonly end: number }[];
  /** Who is spoken to, as a noun of the tree. */
  readonly hearer: number | null;
}

/** How it was said, where the words tell: by the verb, to whom, on what occasion, in what, or by what speaks. */
export function mediumOf(tree: Tree, { source, cue, content, act, around, hearer }: Said): Medium {
  if (act === 'believe') return 'unspecified';
  const clause = cueClause(tree, cue);
  return (
    byVerb(tree, clause) ??
    spokenTo(tree, clause, hearer) ??
    inTree(tree, clause) ??
    besideCue(tree, { around, source, cue, content, hearer }) ??
    bySource(tree, { source, act, clause }) ??
    'unspecified'
  );
}

function byVerb(tree: Tree, { tokens, verbs, nouns }: CueClause): Medium | null {
  for (const token of tokens) if (tree.word(token) === 'reportedly') return 'report';
  for (const verb of verbs) {
    const medium = MEDIA_VERBS.get(tree.lemma(verb));
    if (medium !== undefined) return medium;
  }
  // "a Tarsk Daily report that …", "filed a motion"
  for (const noun of nouns) {
    const medium = nounMedium(tree, noun, BY_NOUN);
    const sent = verbs.some((verb) => PRODUCES.has(tree.lemma(verb)) && tree.head(noun) === verb);
    if (
      medium !== null &&
      !/^(?:call|message|note|text)s?$/.test(tree.word(noun)) &&
      (sent || (medium === 'report' && verbs.length === 0))
    )
      return anothers(tree, noun) ? null : medium;
  }
  return null;
}

const TELL = /^(?:tell|speak|talk|testify|address|say|remark|explain)$/;

/** "told VNA", "told Kestrian radio", "told the court", "testified before a committee". */
function spokenTo(tree: Tree, { verbs }: CueClause, hearer: number | null): Medium | null {
  if (hearer === null) return null;
  const lemma = tree.lemma(hearer);
  if (COURT_BODIES.has(lemma)) return 'court';
  if (!verbs.some((verb) => TELL.test(tree.lemma(verb)))) return null;
  const about = [hearer, ...tree.children(hearer)];
  const medium = nounMedium(tree, hearer, BY_NOUN);
  if (medium === 'briefing') return medium;
  if (isStation(tree, hearer) || PROGRAMMES.has(lemma)) return 'interview';
  if (PUBLIC_BODIES.has(lemma) || PUBLIC_BODIES.has(tree.word(hearer))) return 'speech';
  return about.some((token) => BROADCASTERS.has(tree.word(token))) ? 'interview' : null;
}

interface Spoke {
  readonly source: Pieces;
  readonly act: Act;
  readonly clause: CueClause;
}

/** Deeds, not words: what an outlet asks for, agrees to or refuses is not what it publishes. */
const DEEDS: ReadonlySet<Act> = new Set(['demand', 'refuse', 'agree', 'promise', 'threaten', 'believe', 'announce', 'deny']);

/** "The statement said", "A poll found", "A judge ruled", "VNA reported". */
function bySource(tree: Tree, { source, act, clause }: Spoke): Medium | null {
  const head = headOf(tree, source);
  if (head === null) return null;
  const medium = nounMedium(tree, head, BY_SOURCE) ?? titled(tree, head);
  if (medium !== null) return medium;
  const charges = clause.verbs.some((verb) => /^(?:charge|indict|allege|sue|prosecute)$/.test(tree.lemma(verb)));
  if (charges && /^(?:prosecutors?|attorney)$/.test(tree.word(head))) return 'court';
  return isOutlet(tree, head) && !DEEDS.has(act) ? 'report' : null;
}

/** "Judge Tomas Brandt"; not "the Justice Ministry". */
const titled = (tree: Tree, head: number): Medium | null =>
  !isOrganisationHead(tree.word(head)) &&
  !isTitleHead(tree.word(head)) &&
  tree.children(head).some((child) => child < head && /^(?:judge|justice|magistrate)$/.test(tree.word(child)))
    ? 'court'
    : null;
