import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { textAt } from '../model/span.ts';
import { align } from './align.ts';

const SAYS = 'the ferry to Port Lenz would sail again on Friday';

const DESCRIBED = new Set(['officials', 'Police', 'the Velmoran navy', 'Norwegian police', 'Norwegian officials']);

/** Who says it, through whom, nearest first: "Verel said VNA reported that …". */
function told(
  id: string,
  chain: readonly (readonly [who: string, type: 'PER' | 'ORG' | 'LOC' | null])[],
  more: Partial<ReadByHand> = {},
): ReadByHand {
  const outward = chain.toReversed();
  const text = `${outward.map(([who]) => `${who} said that`).join(' ')} ${SAYS}.`;
  const statements = outward.map(([by], i) => ({
    by,
    cue: 'said',
    says: text.slice(text.indexOf(by) + by.length + ' said that '.length, -1),
    act: i === outward.length - 1 ? ('say' as const) : ('relay' as const),
    ...(i === 0 ? {} : { parent: `s${i}` }),
  }));
  const entities = chain.flatMap(([name, type]) => (type === null ? [] : [{ name, type, described: DESCRIBED.has(name) }]));
  return { id, text, statements, entities, ...more };
}

const VEREL = ['Anton Verel', 'PER'] as const;
const MARON = ['Ilse Maron', 'PER'] as const;
const OFFICIALS = ['officials', 'ORG'] as const;
const VNA = ['VNA', 'ORG'] as const;

type Case = readonly [says: string, a: ReadByHand, b: ReadByHand, joined: string];
const CASES: readonly Case[] = [
  ['one speaker', told('a', [VEREL]), told('b', [VEREL]), 'speaker Anton Verel: Anton Verel = Anton Verel'],
  [
    'one speaker, short and in full',
    told('a', [VEREL]),
    told('b', [['Verel', 'PER']]),
    'speaker Anton Verel: Anton Verel = Verel',
  ],
  ['two speakers', told('a', [VEREL]), told('b', [MARON]), ''],
  ['officials may be others', told('a', [OFFICIALS]), told('b', [OFFICIALS]), ''],
  [
    'whose navy it is says which',
    told('a', [['the Velmoran navy', 'ORG']]),
    told('b', [['the Velmoran navy', 'ORG']]),
    'speaker the Velmoran navy: the Velmoran navy = the Velmoran navy',
  ],
  [
    'a nation does where a sentence begins',
    told('a', [['Norwegian police', 'ORG']]),
    told('b', [['Norwegian police', 'ORG']]),
    'speaker Norwegian police: Norwegian police = Norwegian police',
  ],
  ['a capital alone does not there', told('a', [['Police', 'ORG']]), told('b', [['Police', 'ORG']]), ''],
  ['some of a nation’s officials', told('a', [['Norwegian officials', 'ORG']]), told('b', [['Norwegian officials', 'ORG']]), ''],
  [
    'a named government is one',
    told('a', [['Kestria', 'LOC']]),
    told('b', [['Kestria', 'LOC']]),
    'speaker Kestria: Kestria = Kestria',
  ],
  ['who is quoted answers, not who quotes', told('a', [VEREL, MARON]), told('b', [MARON]), ''],
  [
    'where nobody named is quoted, who quotes answers',
    told('a', [OFFICIALS, MARON]),
    told('b', [MARON]),
    'speaker Ilse Maron: Ilse Maron = Ilse Maron',
  ],
  ['an agency relayed by two', told('a', [VEREL, VNA]), told('b', [MARON, VNA]), 'relay VNA: VNA = VNA'],
  ['an agency that nobody is named beyond', told('a', [VNA]), told('b', [OFFICIALS, VNA]), 'relay VNA: VNA = VNA'],
  ['a relayed agency and its own copy', told('a', [VEREL], { agency: 'VNA' }), told('b', [MARON, VNA]), 'relay VNA: given = VNA'],
  [
    'an agency of the story that no list has',
    told('a', [VEREL], { agency: 'Coastwire' }),
    told('b', [MARON, ['Coastwire', 'ORG']]),
    'relay Coastwire: given = Coastwire',
  ],
  [
    'an outlet’s own report and who relays it',
    told('a', [VEREL], { outlet: 'The Harrow Courier' }),
    told('b', [MARON, ['Harrow Courier', 'ORG']]),
    'relay Harrow Courier: given = Harrow Courier',
  ],
  ['a person of an agency’s name is none', told('a', [VEREL, ['Petra', 'PER']]), told('b', [MARON, ['Petra', 'PER']]), ''],
];

describe('what two accounts of one claim rest on', () => {
  test.each(CASES)('%s', (_, a, b, joined) => {
    const reports = [a, b].map(placed);
    const { claims } = align(storyOf(reports), reports);
    const texts = [a.text, b.text];
    const words = claims.flatMap(({ groups }) =>
      groups.flatMap(({ why }) =>
        why.map(
          ({ kind, value, at }) =>
            `${kind} ${value}: ${at.map(({ account, span }) => (span === null ? 'given' : textAt(texts[account] ?? '', span))).join(' = ')}`,
        ),
      ),
    );
    expect(words.join('; ')).toBe(joined);
    expect(claims.map(({ relation }) => relation)).toEqual([joined === '' ? 'agrees' : 'repeated']);
  });
});
