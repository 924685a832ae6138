import type { Chain } from './chain.ts';
import { rowAt } from './matrix.ts';
import type { Parser } from './parsing.ts';
import type { LinkWeights } from './relations.ts';
import type { Widths } from './session.ts';
import type { Tagger } from './tagging.ts';
import { tagsetOf } from './tagset.ts';

/** labels.json: what the model's numbers mean, and what it learnt outside its graph. */
export interface Labels {
  /** The most word pieces of a window, [CLS] and [SEP] not counted. */
  readonly window: number;
  /** The most word pieces of a word. */
  readonly wordPieces: number;
  readonly roles: Tagger;
  readonly names: Tagger;
  readonly linkWidth: number;
  readonly linkWeights: LinkWeights;
  readonly parser: Parser;
}

/** What roles there must be; more would be read and not used. */
export const ROLES = ['source', 'cue', 'content'] as const;

const VERSION = 1;
/** Longer windows than BERT has places for cannot be. */
const MOST_PIECES = 510;

/** Throws Error that says what is wrong. */
export function labelsOf(json: unknown): Labels {
  const read = fieldsOf(json);
  if (read.number('version') !== VERSION) throw new Error(`its version is not ${VERSION}; another release wrote it`);
  const window = read.count('window', MOST_PIECES);
  return {
    window,
    wordPieces: read.count('wordPieces', window),
    roles: withRoles(tagger(read, 'roles', { between: 'transitions', start: 'start', end: 'end' })),
    names: tagger(read, 'names', { between: 'nameTransitions', start: 'nameStart', end: 'nameEnd' }),
    linkWidth: read.count('links'),
    linkWeights: {
      sourceApart: read.number('sourceApart'),
      contentApart: read.number('contentApart'),
      starved: read.number('starved'),
    },
    parser: parser(read),
  };
}

function tagger(read: Fields, tags: string, moves: Readonly<Record<'between' | 'start' | 'end', string>>): Tagger {
  const tagset = tagsetOf(read.texts(tags));
  const size = tagset.tags.length;
  const chain: Chain = {
    tags: size,
    start: Float64Array.from(read.numbers(moves.start, size)),
    between: Float64Array.from(read.numbers(moves.between, size * size)),
    end: Float64Array.from(read.numbers(moves.end, size)),
  };
  return { tagset, chain };
}

/** The shape that the model must have for these labels. */
export function widthsOf({ roles, names, linkWidth, parser }: Labels): Widths {
  const label = parser.labelWeights[0]?.length ?? 0;
  return {
    ...{ roles: roles.chain.tags, names: names.chain.tags, links: 4 * linkWidth, pos: parser.pos.length },
    ...{ dependent: parser.rootHead.length, head: parser.rootHead.length, bias: 1 },
    ...{ labelDependent: label, labelHead: label },
  };
}

function withRoles(tagger: Tagger): Tagger {
  const missing = ROLES.find((role) => !tagger.tagset.kinds.includes(role));
  if (missing !== undefined) throw new Error(`its field "roles" has no "${missing}"`);
  return tagger;
}

function parser(read: Fields): Parser {
  const relations = read.texts('relations');
  const width = read.count('label');
  const weights = { width, numbers: Float32Array.from(read.numbers('labelWeights', relations.length * width)) };
  return {
    pos: read.texts('pos'),
    relations,
    rootHead: Float32Array.from(read.numbers('rootHead', read.count('dependent'))),
    labelWeights: relations.map((_, i) => rowAt(weights, i)),
    labelBias: Float32Array.from(read.numbers('labelBias', relations.length)),
  };
}

interface Fields {
  number(name: string): number;
  /** A whole number from 1 to `most`. */
  count(name: string, most?: number): number;
  texts(name: string): readonly string[];
  /** `size` numbers, in rows or not. */
  numbers(name: string, size: number): readonly number[];
}

function fieldsOf(json: unknown): Fields {
  if (typeof json !== 'object' || json === null) throw new Error('it is not a JSON object');
  const fields = new Map<string, unknown>(Object.entries(json));
  const wrong = (name: string, wanted: string): Error => new Error(`its field "${name}" is not ${wanted}`);
  const number = (name: string): number => {
    const value = fields.get(name);
    if (typeof value !== 'number') throw wrong(name, 'a number');
    return value;
  };
  return {
    number,
    count(name, most = 4096) {
      const value = number(name);
      if (!Number.isInteger(value) || value < 1 || value > most) throw wrong(name, `a whole number from 1 to ${most}`);
      return value;
    },
    texts(name) {
      const value = fields.get(name);
      const are = (it: unknown): it is string[] =>
        Array.isArray(it) && it.length > 0 && it.every((text) => typeof text === 'string');
      if (!are(value)) throw wrong(name, 'a list of texts');
      return value;
    },
    numbers(name, size) {
      const value = fields.get(name);
      const flat: unknown[] = Array.isArray(value) ? value.flat() : [];
      const are = (it: unknown[]): it is number[] => it.every((one) => typeof one === 'number' && Number.isFinite(one));
      if (flat.length !== size || !are(flat)) throw wrong(name, `a list of ${size} numbers`);
      return flat;
    },
  };
}
