import type { EventLexicon, Sense, Senses, WordClass } from './sense.ts';
import { type Classes, mostParticularFirst, sensesIn } from './senses.ts';

/**
 * The senses of texts that are known to be right, each read when its word is looked up: a report asks for a few of three thousand
 * words, and reading all of them would take 70 ms of every start.
 */
export function onDemand(texts: readonly string[]): EventLexicon {
  const rows: Readonly<Record<WordClass, Map<string, string[]>>> = { v: new Map(), n: new Map(), a: new Map() };
  const classes = new Map<string, string>();
  for (const text of texts) {
    let section = '';
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('[')) section = line;
      else if (line.startsWith('$')) classes.set(line.slice(1, line.indexOf(' ')), line);
      else addRow(rows[line[0] as WordClass], section, line);
    }
  }
  const read = classesOf(classes);
  return { v: sensesOn(rows.v, read), n: sensesOn(rows.n, read), a: sensesOn(rows.a, read) };
}

/** The lines of a text by word: each row below its section. */
function addRow(rows: Map<string, string[]>, section: string, line: string): void {
  for (const words of line.slice(2, line.indexOf('|')).split(',')) {
    const lemma = lemmaIn(line, words);
    const known = rows.get(lemma);
    if (known === undefined) rows.set(lemma, [section, line]);
    else if (known.at(-1) !== line) known.push(section, line);
  }
}

/** Of a noun's words the last, else the first; `sensesIn` says the same, a piece at a time. */
function lemmaIn(line: string, words: string): string {
  const plain = words.replace('?', '').trim().toLowerCase();
  const blank = line.startsWith('n') ? plain.lastIndexOf(' ') : plain.indexOf(' ');
  if (blank === -1) return plain;
  return line.startsWith('n') ? plain.slice(blank + 1) : plain.slice(0, blank);
}

function classesOf(lines: ReadonlyMap<string, string>): Classes {
  const known = new Map<string, readonly string[]>();
  const classes: Classes = {
    has: (name) => known.has(name),
    set: (name, words) => known.set(name, words),
    get(name) {
      const line = known.has(name) ? undefined : lines.get(name);
      if (line !== undefined) sensesIn([line], classes);
      return known.get(name);
    },
  };
  return classes;
}

function sensesOn(rows: ReadonlyMap<string, readonly string[]>, classes: Classes): Senses {
  const known = new Map<string, readonly Sense[]>();
  const get = (lemma: string): readonly Sense[] | undefined => {
    const lines = rows.get(lemma);
    if (lines === undefined) return undefined;
    const senses = known.get(lemma) ?? mostParticularFirst(sensesIn(lines, classes).filter((sense) => sense.lemma === lemma));
    known.set(lemma, senses);
    return senses;
  };
  return {
    get,
    *[Symbol.iterator]() {
      for (const lemma of rows.keys()) yield [lemma, get(lemma) ?? []];
    },
  };
}
