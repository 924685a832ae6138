import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { countryNamed, countryOfCapital } from '../src/lexicon/countries.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A sentence with its names, in the scorers' shape. */
export interface NamedSentence {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

const TYPES = new Set(['PER', 'ORG', 'LOC']);

/** The fifth of UNER-EWT and of news-ner that is measured on and never trained on, by the hash of the document's name. */
export const isMeasured = (document: string): boolean =>
  BigInt(`0x${createHash('sha1').update(document).digest('hex')}`) % 5n === 0n;

/** One convention for all gold: a country is a place even where it acts, and so is the capital that stands for it. */
export const mended = (text: string, name: GoldName): GoldName => {
  const words = text.slice(name.start, name.end);
  const place = name.type === 'ORG' && (countryNamed(words) ?? countryOfCapital(words)) !== null;
  return place ? { ...name, type: 'LOC' } : name;
};

export function webNames(corpora: string): NamedSentence[] {
  return webNamesIn(readFileSync(join(corpora, 'uner-ewt', 'en_ewt-ud-dev.iob2'), 'utf8'));
}

/** The measured sentences of an .iob2 file. */
export function webNamesIn(iob2: string): NamedSentence[] {
  const found: NamedSentence[] = [];
  let document = '';
  for (const block of iob2.split('\n\n')) {
    const rows = block.split('\n');
    const noted = (name: string): string | undefined =>
      rows.find((row) => row.startsWith(`# ${name} = `))?.slice(name.length + 5);
    document = noted('newdoc id') ?? document;
    const text = noted('text');
    if (text === undefined || !isMeasured(document)) continue;
    const tagged = rows.filter((row) => row !== '' && !row.startsWith('#')).map((row) => row.split('\t'));
    found.push({ id: `web-${found.length}`, text, entities: namesOf(text, tagged) });
  }
  return found;
}

function namesOf(text: string, rows: readonly (readonly string[])[]): GoldName[] {
  const found: GoldName[] = [];
  let at = 0;
  for (const [, word = '', tag = 'O'] of rows) {
    const start = text.indexOf(word, at);
    if (start < 0) continue;
    at = start + word.length;
    const type = tag.slice(2);
    const last = found.at(-1);
    if (tag.startsWith('B-') && TYPES.has(type)) found.push({ start, end: at, type });
    else if (tag.startsWith('I-') && last?.type === type) found[found.length - 1] = { ...last, end: at };
  }
  return found;
}

interface NewsLine {
  readonly id: string;
  readonly doc?: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

/** The measured sentences of news-ner whose documents are in no treebank that was trained on. */
export function newsNames(corpora: string): NamedSentence[] {
  const lines = readFileSync(join(corpora, 'news-ner', 'dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return newsNamesOf(
    lines.map((line) => JSON.parse(line)),
    trainedTreebank(corpora),
  );
}

export function newsNamesOf(lines: readonly NewsLine[], trained: ReadonlySet<string>): NamedSentence[] {
  const document = ({ id, doc }: NewsLine): string => doc ?? id.replace(/-[^-]*$/u, '');
  return lines
    .filter((line) => isMeasured(document(line)) && !trained.has(document(line)))
    .map(({ text, entities }, i) => ({
      id: `news-${i}`,
      text,
      entities: entities.filter(({ type }) => TYPES.has(type)).map(({ start, end, type }) => mended(text, { start, end, type })),
    }));
}

/** The documents of UD_English-GUM's training part. */
function trainedTreebank(corpora: string): ReadonlySet<string> {
  const folder = join(corpora, 'ud-gum');
  const file = readdirSync(folder).find((name) => name.startsWith('en_gum-ud-train.conllu')) ?? 'en_gum-ud-train.conllu';
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return new Set(Array.from(text.matchAll(/^# newdoc id = (.+)$/gmu), ([, name = '']) => name));
}
