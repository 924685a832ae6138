import type { Act, Polarity } from '../../model/statement.ts';
import type { Tree } from '../parse/tree.ts';
import { actOfContent } from './content-act.ts';
import { type CueInPlace, constructed, type Deed } from './cue-act.ts';
import { type CueMeaning, cueMeaning } from './cue-meaning.ts';
import { polarityOf } from './polarity.ts';
import type { Told } from './told.ts';

/** Cues that tell nothing but that something was said: the content decides what was done. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `say tell state note write claim add according reply respond continue explain argue declare assert tweet post remark observe insist maintain
  contend stress emphasize emphasise underline underscore reiterate repeat point conclude go mention suggest comment answer put read clarify
  inform assure reassure reveal testify make quip joke boast brag exclaim reason recall describe indicate`.split(/\s+/),
);

/** Words of a content in which it shows what the cue governs. Set by hand. */
const SIGHT = 60;

const isNeutral = ({ act, lemma }: CueMeaning): boolean => act === null || (act === 'say' && NEUTRAL.has(lemma ?? ''));

/** What is done by saying it, and how the speaker stands to it. The cue decides, in its construction; after a neutral one ("said", "according to") the content does. `relay` is the chain's to give. */
export function deedOf(tree: Tree, told: Told): { readonly act: Act; readonly polarity: Polarity } {
  const meaning = cueMeaning(tree.text, told.cue);
  const deed = constructed(placed(tree, told, meaning)) ?? { act: actOf(tree, told, meaning) };
  return { act: deed.act, polarity: deed.polarity ?? polarity(tree, told, deed) };
}

function actOf(tree: Tree, told: Told, meaning: CueMeaning): Act {
  return isNeutral(meaning) && !meaning.negated ? actOfContent(tree, told) : (meaning.act ?? 'say');
}

const polarity = (tree: Tree, { cue, content }: Told, { act }: Deed): Polarity => polarityOf(tree.text, act, cue, content);

function placed(tree: Tree, { source, cue, content }: Told, meaning: CueMeaning): CueInPlace {
  const words = tree.within(cue);
  const inside = tree.within(content).slice(0, SIGHT);
  const own = new Set([...words, ...inside]);
  const verb = words.find((token) => tree.upos(token) === 'VERB');
  const object =
    verb === undefined ? null : tree.children(verb).find((child) => tree.relation(child) === 'obj' && !own.has(child));
  return {
    tree,
    meaning,
    lemmas: words.map((token) => tree.lemma(token)),
    source: tree.within(source),
    content: inside,
    heads: topsOf(tree, inside),
    object: object ?? null,
  };
}

const FUNCTION = /^(?:mark|case|cc|det|aux|punct)$/;

function topsOf(tree: Tree, inside: readonly number[]): readonly number[] {
  const own = new Set(inside);
  return inside.filter(
    (token) => !own.has(tree.head(token) ?? -1) && !/^$|^PUNCT$/.test(tree.upos(token)) && !FUNCTION.test(tree.relation(token)),
  );
}
