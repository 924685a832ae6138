import type { Paragraph } from '../src/encoder/windows.ts';

/** A word or mark of a treebank, placed in its document's text. */
export interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly lemma: string;
  /** Its head among the document's tokens; -1 for the root. */
  readonly head: number;
  /** Without subtypes. */
  readonly relation: string;
}

/** A treebank's document: its sentences joined by spaces, its paragraphs by line breaks. */
export interface TreebankDocument {
  readonly name: string;
  readonly text: string;
  readonly paragraphs: readonly Required<Pick<Paragraph, 'start' | 'end' | 'sentences' | 'tokens'>>[];
  /** Those of all paragraphs. */
  readonly tokens: readonly GoldToken[];
}

interface Sentence {
  readonly text: string;
  /** Whether it begins a paragraph. */
  readonly opens: boolean;
  /** The rows of its words, split into columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The documents of a CoNLL-U file. */
export function documentsIn(conllu: string): TreebankDocument[] {
  const found: { name: string; sentences: Sentence[] }[] = [];
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n');
    const name = noted(lines, 'newdoc id');
    if (name !== undefined) found.push({ name, sentences: [] });
    const text = noted(lines, 'text');
    const opens = name !== undefined || lines.some((line) => /^# newpar(?!_)/u.test(line));
    const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
    if (text !== undefined) found.at(-1)?.sentences.push({ text, opens, rows });
  }
  return found.map(({ name, sentences }) => documentOf(name, sentences));
}

const noted = (lines: readonly string[], name: string): string | undefined =>
  lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);

function documentOf(name: string, sentences: readonly Sentence[]): TreebankDocument {
  const paragraphs: { start: number; end: number; sentences: { start: number }[]; tokens: GoldToken[] }[] = [];
  const tokens: GoldToken[] = [];
  let text = '';
  for (const sentence of sentences) {
    const opens = sentence.opens || text === '';
    if (text !== '') text += opens ? '\n' : ' ';
    const start = text.length;
    text += sentence.text;
    if (opens) paragraphs.push({ start, end: start, sentences: [], tokens: [] });
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) continue;
    const placed = tokensOf(sentence, { start, before: tokens.length });
    paragraph.end = text.length;
    paragraph.sentences.push({ start });
    paragraph.tokens.push(...placed);
    tokens.push(...placed);
  }
  return { name, text, paragraphs, tokens };
}

/** Finds every token in the text; the parts of a contraction that is written otherwise stand where the search is. */
function tokensOf({ text, rows }: Sentence, shift: { readonly start: number; readonly before: number }): GoldToken[] {
  const found: GoldToken[] = [];
  let at = 0;
  let joinedUntil = 0;
  for (const [id = '', form = '', lemma = '', upos = '', , , head = '0', relation = ''] of rows) {
    if (id.includes('.')) continue; // an empty node, which has no words
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (id.includes('-')) {
      joinedUntil = at + form.length;
      continue;
    }
    const length = text.startsWith(form, at) ? form.length : Math.min(form.length, Math.max(joinedUntil - at, 0));
    found.push({
      ...{ start: shift.start + at, end: shift.start + at + length, upos, lemma },
      head: head === '0' ? -1 : shift.before + Number(head) - 1,
      relation: relation.replace(/:.*$/u, ''),
    });
    at += length;
  }
  return found;
}
