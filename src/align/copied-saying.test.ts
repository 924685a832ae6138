import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { align } from './align.ts';

const SAYS = 'the ferry company had laid off its divers before the storm';
const LEAD = 'Rain fell on the harbour all morning.';

interface Written {
  /** `null`: the report tells it in its own name. */
  readonly by?: string | null;
  readonly cue?: string;
  readonly described?: boolean;
  readonly kind?: 'copy' | 'background';
  /** The statement was not found, or its speaker was not. */
  readonly missed?: 'statement' | 'speaker';
}

const DENIES = { act: 'deny', polarity: 'denied' } as const;

function report(id: string, { by = 'Lena Orsk', cue = 'said', described = false, missed }: Written = {}): ReadByHand {
  const lead = id === 'a' ? '' : `${LEAD} `;
  const statement = {
    ...(missed === 'speaker' || by === null ? {} : { by }),
    cue,
    says: SAYS,
    ...(cue === 'denied' ? DENIES : {}),
  };
  return {
    id,
    text: by === null ? `${lead}It was known that ${SAYS}.` : `${lead}${by} ${cue} that ${SAYS}.`,
    entities: by === null ? [] : [{ name: by, described }],
    statements: by === null || missed === 'statement' ? [] : [statement],
  };
}

/** What the second report adds and repeats, and the claims of both. `whole`: its sentence was copied with who says so. */
function told(first: Written, then: Written, whole = false): { readonly heard: string; readonly claims: string } {
  const [a, b] = [report('a', first), report('b', then)];
  const words = whole ? b.text.slice(LEAD.length + 1) : SAYS;
  const from = a.text.indexOf(words);
  const link = { src: 'a', kind: then.kind ?? 'copy', words, from: String(from) };
  const reports = [a, { ...b, links: [link] }].map(placed);
  const { changes, claims } = align(storyOf(reports), reports);
  const heard = [...(changes[1]?.adds.map(() => 'adds') ?? []), ...(changes[1]?.repeats.map(() => 'repeats') ?? [])].join(' ');
  return { heard, claims: claims.map(({ relation, groups }) => `${relation} ${groups.length}`).join(', ') };
}

const HASK = { by: 'Piotr Hask' };
const [POLICE, SAILORS] = [
  { by: 'police', described: true },
  { by: 'sailors', described: true },
];

type Case = readonly [why: string, first: Written, then: Written, heard: string, claims: string];

const CASES: readonly Case[] = [
  ['the same speaker, the same stand', {}, {}, 'repeats', 'repeated 1'],
  ['the same speaker, another word for it', {}, { cue: 'added' }, 'repeats', 'repeated 1'],
  ['the same speaker denies it now', {}, { cue: 'denied' }, 'adds', ''],
  ['the same speaker denied it and says so now', { cue: 'denied' }, {}, 'adds', ''],
  ['another says so', {}, HASK, 'adds', 'agrees 2'],
  ['another denies it', {}, { ...HASK, cue: 'denied' }, 'adds', 'denied 2'],
  ['another denies it as well', { cue: 'denied' }, { ...HASK, cue: 'denied' }, 'adds', ''],
  ['somebody of whom the first may be one', {}, POLICE, 'repeats', 'repeated 1'],
  ['somebody who may be one of those', POLICE, {}, 'repeats', 'repeated 1'],
  ['others, yet nobody by name: no second source is counted', POLICE, SAILORS, 'adds', 'repeated 1'],
  ['others deny it', POLICE, { ...SAILORS, cue: 'denied' }, 'adds', 'denied 2'],
  ['nobody in particular', {}, { missed: 'speaker' }, 'repeats', 'repeated 1'],
  ['told by the report itself, and now by somebody: no second source is counted', { by: null }, HASK, 'adds', ''],
  ['background in other words', { ...POLICE, kind: 'background' }, { ...SAILORS, kind: 'background' }, 'repeats', ''],
  ['what was background is denied', {}, { ...HASK, cue: 'denied', kind: 'background' }, 'adds', 'denied 2'],
];

describe('in words heard before', () => {
  test.each(CASES)('%s', (_, first, then, heard, claims) => {
    expect(told(first, then)).toEqual({ heard, claims });
  });

  test.each<[string, Written, Written]>([
    ['as it was found', {}, {}],
    ['its statement was not found there', { missed: 'statement' }, {}],
    ['a denial', { cue: 'denied' }, { cue: 'denied' }],
  ])('copied with who says so, a sentence is heard before: %s', (_, first, then) => {
    expect(told(first, then, true).heard).toBe('repeats');
  });
});
