import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { textAt } from '../model/span.ts';
import { align } from './align.ts';

const SAYS = 'the ferry to Port Lenz would sail again on Friday';
const OTHERWISE = 'on Friday the Port Lenz ferry would sail again';
const LEAD = 'Rain fell on the harbour all morning.';

interface Written {
  readonly by?: string;
  readonly says?: string;
  readonly denies?: boolean;
  readonly origin?: string;
}

/** One sentence, "By said that says.", after a first one of no matter. */
function report(id: string, { by = 'officials', says = SAYS, denies = false, origin = id }: Written = {}): ReadByHand {
  const cue = denies ? 'denied' : 'said';
  return {
    id,
    origin: `or-${origin}`,
    text: `${LEAD} ${by} ${cue} that ${says}.`,
    entities: [{ name: by, described: by === 'officials' }],
    statements: [{ by, cue, says, ...(denies ? { act: 'deny' as const, polarity: 'denied' as const } : {}) }],
  };
}

/** The same sentence, copied from an earlier report. */
function copy(
  id: string,
  of: ReadByHand,
  { kind = 'copy' as 'copy' | 'quote' | 'background', origin = id, by = undefined as string | undefined } = {},
): ReadByHand {
  const from = of.text.indexOf('. ') + 2;
  const sentence = of.text.slice(from);
  const words = by === undefined ? sentence : sentence.replace(/^.*? (?=said|denied)/u, `${by} `);
  return {
    ...of,
    ...(by === undefined ? {} : { entities: [{ name: by }], statements: (of.statements ?? []).map((one) => ({ ...one, by })) }),
    id,
    origin: `or-${origin}`,
    text: `Boats lay idle. ${words}`,
    links: [{ src: of.id, kind, words, from: String(from) }],
  };
}

/** "agrees 2: a b (copy a: words = words) | c": reports of each group, and why. */
function shown(...given: readonly ReadByHand[]): string[] {
  const reports = given.map(placed);
  const texts = new Map(given.map(({ id, text }) => [id, text]));
  return align(storyOf(reports), reports).claims.map(({ relation, groups, accounts }) => {
    const of = (account: number): string => accounts[account]?.report ?? '';
    const each = groups.map(({ accounts: all, why }) => {
      const reasons = why.map(({ kind, value, at }) => {
        const words = at.map(({ account, span }) => (span === null ? of(account) : textAt(texts.get(of(account)) ?? '', span)));
        return kind === 'copy'
          ? `copy ${value}: ${at.map(({ account }) => of(account)).join(' → ')}: ${words.join(' = ')}`
          : kind;
      });
      return [all.map(of).join(' '), ...reasons].join(', ');
    });
    return `${relation} ${groups.length}: ${each.join(' | ')}`;
  });
}

const a = report('a');
const b = copy('b', a);
const own = report('z', { by: 'Lena Orsk', says: OTHERWISE });
const denial = report('z', { by: 'Piotr Hask', says: SAYS, denies: true });

type Case = readonly [says: string, reports: readonly ReadByHand[], claims: readonly string[]];
const CASES: readonly Case[] = [
  ['two who say it, each in own words', [a, own], ['agrees 2: a | z']],
  ['one of three copied another: two are left', [a, b, own], [`agrees 2: a b, copy a: a → b: ${SAYS} = ${SAYS} | z`]],
  ['two copied a third', [a, b, copy('c', a), own], [`agrees 2: a b c, copy a: a → b → c: ${SAYS} = ${SAYS} = ${SAYS} | z`]],
  [
    'a copy of a copy is one of the first',
    [a, b, copy('c', b), own],
    [`agrees 2: a b c, copy a: a → b → c: ${SAYS} = ${SAYS} = ${SAYS} | z`],
  ],
  [
    'copied, and put into another mouth: the words are the same ones still',
    [a, copy('b', a, { by: 'Ilse Maron' }), own],
    [`agrees 2: a b, copy a: a → b: ${SAYS} = ${SAYS} | z`],
  ],
  [
    'a copied denial is no second one',
    [a, denial, copy('zz', denial)],
    [`denied 2: a | z zz, copy z: z → zz: denied that ${SAYS} = denied that ${SAYS}`],
  ],
  ['nobody but the copy tells it', [a, b], [`repeated 1: a b, copy a: a → b: ${SAYS} = ${SAYS}`]],
  ['within one origin a copy needs no saying', [a, copy('b', a, { origin: 'a' }), own], ['agrees 2: a | z']],
  ['nor is there a claim in it', [a, copy('b', a, { origin: 'a' })], []],
  ['standing background is nobody’s account', [a, copy('b', a, { kind: 'background' }), own], ['agrees 2: a | z']],
  ['what is quoted in both is speech, not copy', [a, copy('b', a, { kind: 'quote' }), own], ['agrees 3: a | b | z']],
];

describe('an account that was copied is the one it was copied from', () => {
  test.each(CASES)('%s', (_, reports, claims) => {
    expect(shown(...reports)).toEqual(claims);
  });

  test('five at most are shown of what nobody tells but copies', () => {
    const told = ['grain barges', 'coal barges', 'mail boats', 'tugs', 'trawlers', 'yachts', 'dredgers'].map(
      (what) => `${what} would leave the harbour before nightfall`,
    );
    const text = told.map((says) => `Nadia Kolm said ${says}.`).join(' ');
    const many: ReadByHand = {
      id: 'a',
      text,
      entities: [{ name: 'Nadia Kolm' }],
      statements: told.map((says) => ({ by: 'Nadia Kolm', cue: 'said', says })),
    };
    const copied: ReadByHand = { ...many, id: 'b', links: [{ src: 'a', kind: 'copy', words: text, from: '0' }] };
    expect(shown(many, copied)).toHaveLength(5);
  });

  test('figures alike: the copied number counts with the one it was copied from', () => {
    const gives = (id: string, number: string, rest: string): ReadByHand => ({
      id,
      text: `${number} lorries were stranded at the Dravik crossing ${rest}.`,
      figures: [{ at: number, thing: 'lorries', least: Number(number), most: Number(number), slot: 'stranded', place: 'Dravik' }],
    });
    const [first, other] = [gives('a', '300', 'on Monday evening'), gives('c', '450', 'by Tuesday, hauliers counted')];
    const copied: ReadByHand = { ...first, id: 'b', links: [{ src: 'a', kind: 'copy', words: first.text, from: '0' }] };
    const words = 'lorries were stranded at the Dravik crossing on Monday evening';
    expect(shown(first, other)).toEqual(['differs 2: a | c']);
    expect(shown(first, copied, other).map((claim) => claim.replaceAll(words, '…'))).toEqual([
      expect.stringMatching(/^differs 2: a b, copy a: a → b: 300 lorries.* = 300 lorries.* \| c$/u),
    ]);
  });
});
