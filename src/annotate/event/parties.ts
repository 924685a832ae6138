import { countryOf } from '../../lexicon/countries.ts';
import { fold } from '../../lexicon/fold.ts';
import { canHear } from '../../lexicon/hearer-words.ts';
import { MONTH } from '../../lexicon/months.ts';
import { PARTIES, QUANTITIES, THINGS } from '../../lexicon/party-words.ts';
import { isPersonWord } from '../../lexicon/person-words.ts';
import { isTitleHead } from '../../lexicon/titles.ts';
import { weekdayNumber } from '../../lexicon/weekdays.ts';
import type { Tree } from '../parse/tree.ts';
import { caseOf, joinedTo } from './case.ts';

/** Tokens `first` to `last` that name one who acts or is acted on; `head` is the word they hang on. */
export interface Party {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** No phrase is longer: the tree of a garbled sentence may hang half of it under one noun. */
const LONGEST = 14;
const PERSONAL = /^(?:he|she|they|it|we|i|you|him|her|them|me|us|who|whom|everyone|everybody|himself|herself|themselves|itself)$/;

/** Those whom a phrase names, one for each of "Kestria, Velmora and the union"; of a thing its owner ("Velmora's proposal"). */
export function partiesOf(tree: Tree, head: number): readonly Party[] {
  return joinedTo(tree, head).flatMap((each) => partyOf(tree, each) ?? []);
}

/** Whether a phrase is about somebody, not about what is somebody's. */
export function isSomebody(tree: Tree, head: number, by: 'its word' | 'any sign' = 'any sign'): boolean {
  const named = counted(tree, head);
  return by === 'any sign'
    ? somebody(tree, named)
    : isCrowd(tree, named) || isParty(tree.lemma(named)) || isParty(tree.word(named));
}

/** A person's name, or a noun for one. */
export const isPerson = (tree: Tree, head: number): boolean => tree.isPerson(head) || isPersonWord(tree.lemma(head));

function partyOf(tree: Tree, head: number): Party | null {
  const named = counted(tree, head);
  if (somebody(tree, named)) return phrase(tree, nameBeside(tree, named) ?? named);
  const owner = ownerOf(tree, named);
  return owner === null ? null : phrase(tree, owner);
}

/** "his ally, President Anton Verel": the name. */
function nameBeside(tree: Tree, head: number): number | null {
  if (tree.upos(head) !== 'NOUN') return null;
  return (
    tree
      .children(head)
      .find((child) => child > head && tree.relation(child) === 'appos' && tree.upos(child) === 'PROPN' && tree.isNamed(child)) ??
    null
  );
}

/** "dozens of protesters", "a group of rebels", "12 of the guards": those who are counted. */
function counted(tree: Tree, head: number): number {
  const amount = tree.upos(head) === 'NUM' || QUANTITIES.has(tree.lemma(head));
  const of = amount
    ? tree.children(head).find((child) => tree.relation(child) === 'nmod' && caseOf(tree, child) === 'of')
    : undefined;
  return of ?? head;
}

const MONTH_WORD = new RegExp(`^${MONTH}$`, 'u');
/** A month or a weekday. */
export const isTime = (tree: Tree, token: number): boolean =>
  MONTH_WORD.test(tree.printed(token)) || weekdayNumber(tree.printed(token)) > 0;

function somebody(tree: Tree, token: number): boolean {
  if (tree.isNamed(token) && !isTime(tree, token)) return true;
  switch (tree.upos(token)) {
    case 'PROPN':
      return tree.capital(token) ? !isTime(tree, token) : isParty(tree.word(token));
    case 'PRON':
      return PERSONAL.test(tree.word(token));
    case 'NOUN':
    case 'ADJ':
      return (
        isCrowd(tree, token) ||
        isParty(tree.lemma(token)) ||
        isParty(tree.word(token)) ||
        (tree.capital(token) && countryOf(tree.printed(token)) !== null)
      );
    case 'NUM':
      return /^(?:nsubj|obj)$/.test(tree.relation(token)) && !/[%$€£]/.test(tree.word(token));
    default:
      return false;
  }
}

/** "Thousands protested": of people, where nothing else is named. */
const isCrowd = (tree: Tree, token: number): boolean =>
  /^(?:hundreds|thousands|dozens|scores|tens|millions|many|crowds?)$/.test(tree.word(token)) &&
  /^(?:nsubj|obj)$/.test(tree.relation(token));

const isParty = (word: string): boolean =>
  !THINGS.has(word) && (PARTIES.has(word) || isPersonWord(word) || isTitleHead(fold(word)) || canHear(fold(word)));

/** "Velmora's proposal", "the Velmoran proposal", "the proposal of Velmora": whose it is. */
function ownerOf(tree: Tree, thing: number): number | null {
  const children = tree.children(thing).filter((child) => child !== thing);
  const owner = children.find(
    (child) =>
      tree.relation(child) === 'nmod' &&
      (child < thing || /^(?:of|by|from)$/.test(caseOf(tree, child))) &&
      somebody(tree, child) &&
      tree.upos(child) !== 'PRON',
  );
  if (owner !== undefined) return owner;
  const adjective =
    children.find(
      (child) => /^(?:amod|compound)$/.test(tree.relation(child)) && child < thing && tree.capital(child) && !isTime(tree, child),
    ) ?? children.find((child) => tree.relation(child) === 'compound' && child < thing && isParty(tree.lemma(child)));
  return adjective ?? null;
}

const LEFT = /^(?:amod|compound|flat|nmod)$/;
const VAGUE =
  /^(?:several|many|few|some|more|most|other|another|least|such|same|own|further|additional|all|both|first|last|next|new|late)$/;

/** The words that name them: titles, adjectives and the rest of a name; articles and amounts outside. */
function phrase(tree: Tree, head: number): Party {
  let first = head;
  let last = head;
  for (const child of tree.children(head)) {
    const relation = tree.relation(child);
    const word = caseOf(tree, child);
    if (child < head && LEFT.test(relation) && !VAGUE.test(tree.word(child))) first = Math.min(first, tree.below(child)[0]);
    if (child > head && /^(?:flat|compound)$/.test(relation)) last = Math.max(last, tree.below(child)[1]);
    if (child > head && relation === 'nmod' && word === 'of' && somebody(tree, child))
      last = Math.max(last, phrase(tree, child).last);
  }
  first = pastArticle(tree, first, head);
  return last - first < LONGEST ? { head, first, last } : { head, first: head, last: head };
}

function pastArticle(tree: Tree, first: number, head: number): number {
  let at = first;
  // a broken tree may hang a word from beyond another phrase or clause on the left of a name
  for (let left = first; left < head; left += 1) if (!hangsOn(tree, left, first, head) || isClause(tree, left)) at = left + 1;
  while (at < head && (/^(?:DET|NUM|PUNCT|ADP|CCONJ)$/.test(tree.upos(at)) || VAGUE.test(tree.word(at)))) at += 1;
  return at;
}

/** Whether a word hangs on the head through words between the two. */
function hangsOn(tree: Tree, token: number, first: number, head: number): boolean {
  let at: number | null = token;
  while (at !== null && at !== head && at >= first && at < head) at = tree.head(at);
  return at === head;
}

const isClause = (tree: Tree, token: number): boolean =>
  /^(?:AUX|SCONJ)$/.test(tree.upos(token)) || (tree.upos(token) === 'VERB' && tree.relation(token) !== 'amod');
