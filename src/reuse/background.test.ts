import { describe, expect, test, vi } from 'vitest';
import { passagesOf } from '../../test/passages.ts';
import { Background } from './background.ts';
import { REPRINT } from './kind.ts';
import { Reuse, type Reused } from './reuse.ts';

const FERRY = [
  'The ferry between Port Lenz and Belhaven will not sail this week because its rudder is bent, the harbour office said.',
  'Divers found the damage during an inspection that the insurers had asked for after a storm in the autumn.',
  'A replacement vessel was rented from the island of Sorn, but it carries only twelve cars and no lorries at all.',
  'Passengers with tickets may travel by bus over the bridge, which takes three hours longer than the crossing does.',
];
const TREES = [
  'Schoolchildren in Tarsk planted four hundred lime trees along the ring road to mark the end of their summer term.',
  'Lena Orsk, the mayor, thanked the teachers and promised that the city would water the young trees until autumn.',
  'Each class has adopted one row and will measure how far its trees have grown when lessons begin once more.',
  'A nursery near Dravik gave the saplings for nothing, and the fire brigade brought the first cart of water.',
];
const STRIKE = [
  'Bakers in Harrow went on strike before dawn over longer night shifts, leaving half of the shops there without bread.',
  'Their union wants two free nights in a row and says that talks broke off when the owners left the room.',
  'Owners answered that flour had become dearer and that every third bakery would close if wages went up again.',
  'Tomas Brandt, who speaks for the shops, asked customers to buy no more than they could eat on one day.',
];
const NEWS = [FERRY, TREES, STRIKE];
const SENTENCES = [
  'Velmora and Kestria have disagreed over the use of the Lenz strait since the old treaty on fishing ran out.',
  'Both countries withdrew their envoys in the spring, and ships have been stopped and searched on either side.',
  'The Norland Union offered to mediate, but neither government has named anybody who would take part in talks.',
];
/** Some 20, 33 and 43 per cent of the body under three or four sentences of news. */
const PARAGRAPHS: readonly (readonly [part: string, background: string])[] = [
  ['a fifth', SENTENCES[0] ?? ''],
  ['a third', SENTENCES.slice(0, 2).join(' ')],
  ['three sevenths', SENTENCES.join(' ')],
];

const under = (news: readonly string[], background: string): string => [...news, background].join('\n');

/** The words that grouping counts. */
const counted = ({ unvoted }: Reused, text: string, words: Uint32Array): string =>
  [...words]
    .filter((_, i) => unvoted[i] === 0)
    .map((at) => /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0])
    .join(' ');

const plain = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

describe('two reports that only share a background paragraph are never joined by it', () => {
  const cases = PARAGRAPHS.flatMap(([part, background]) =>
    [0, 1, 9].flatMap((later) =>
      [
        ['Tarsk Daily', 'Belhaven Post'],
        ['Tarsk Daily', 'Tarsk Daily'],
        [null, null],
      ].map((outlets) => ({ part, background, later, outlets })),
    ),
  );
  test.each(cases)('$part of the body, $later days later, $outlets', ({ background, later, outlets }) => {
    const [first = null, second = null] = outlets;
    const reuse = new Reuse();
    reuse.meet(passagesOf('a', under(FERRY, background), { day: 100, outlet: first }));
    const text = under(TREES, background);
    const report = passagesOf('b', text, { day: 100 + later, outlet: second });
    const found = reuse.meet(report);
    expect(found.links.map(({ src }) => src)).toEqual(['a']);
    expect(found.copied).toEqual([]);
    expect(counted(found, text, report.words.start)).toBe(plain(TREES.join(' ')));
  });
});

test.each([
  ['the opening is copied: news', [FERRY[0], FERRY[1], TREES[0], TREES[1]], true],
  ['opening and closing are copied: news', [FERRY[0], TREES[0], TREES[1], FERRY[3]], true],
  ['a sentence of its opening is copied in the midst: its news', [TREES[0], TREES[1], FERRY[1], TREES[2]], true],
  [
    'a sentence that closes it is copied in the midst: of its source, but not its news',
    [TREES[0], FERRY[3], TREES[1], TREES[2]],
    false,
  ],
])('%s', (_, later, lead) => {
  const reuse = new Reuse();
  reuse.meet(passagesOf('a', FERRY.join('\n'), { day: 1 }));
  const { copied, unvoted } = reuse.meet(passagesOf('b', later.join('\n'), { day: 1 }));
  expect(copied.map((one) => [one.source, one.lead, one.share < REPRINT])).toEqual([['a', lead, true]]);
  expect(unvoted.includes(1)).toBe(false);
});

/** Reports with the same paragraph, each with its own news, under different outlets. */
function stream(days: readonly number[], background = SENTENCES.join(' ')) {
  const reuse = new Reuse();
  return days.map((day, i) => {
    const news = NEWS[i % 3]?.map((sentence) => (i < 3 ? sentence : sentence.split(' ').reverse().join(' '))) ?? [];
    const text = under(news, background);
    return { text, found: reuse.meet(passagesOf(`r${i}`, text, { day, outlet: `outlet ${i}` })) };
  });
}

test.each([
  ['three reports over two days', [1, 1, 2], ['copy', 'background']],
  ['three reports of one day', [1, 1, 1], ['copy', 'copy']],
  ['long after the horizon it is still known', [1, 2, 2, 90], ['copy', 'background', 'background']],
  ['two reports that lie too far apart', [1, 90], [undefined]],
])('background is learnt: %s', (_, days, kinds) => {
  const all = stream(days);
  expect(all.slice(1).map(({ found }) => found.links[0]?.kind)).toEqual(kinds);
  for (const { found } of all) expect(found.links.every(({ src }) => src === 'r0')).toBe(true);
});

test('when it is learnt, the passages of the reports before are told', () => {
  const [a, b, c] = stream([1, 1, 2]);
  const told = c?.found.learnt.map(({ report, at }) => [report, (report === 'r0' ? a : b)?.text.slice(at.start, at.end)]);
  const paragraph = SENTENCES.join(' ').slice(0, -1);
  expect(told).toEqual([
    ['r0', paragraph],
    ['r1', paragraph],
  ]);
  expect(c?.found.copied).toEqual([]);
  expect(c?.found.unvoted.includes(1)).toBe(true);
});

test('what reprints of one report repeat is not background: they are one origin', () => {
  const reuse = new Reuse();
  for (const [i, day] of [1, 1, 2, 2].entries())
    reuse.meet(passagesOf(`r${i}`, FERRY.join('\n'), { day, outlet: `outlet ${i}` }));
  const text = [TREES[0], FERRY[1], ...TREES.slice(1)].join('\n');
  const { links, learnt } = reuse.meet(passagesOf('other', text, { day: 3, outlet: 'The Harrow Courier' }));
  expect(links.map(({ src, kind }) => [src, kind])).toEqual([['r0', 'copy']]);
  expect(learnt).toEqual([]);
});

test('a quotation that many have is a quotation, not background', () => {
  const quote =
    '"We will open the road when the engineers tell us that the bridge can carry the lorries, and not a day before that."';
  const all = stream([1, 2, 3], quote);
  expect(all[2]?.found.links.map(({ kind }) => kind)).toEqual(['quote']);
});

test('what the caller finds in another story is background from then on, until it is taken back', () => {
  const reuse = new Reuse();
  const kindOf = (id: string, news: readonly string[], day: number): string | undefined => {
    const { links } = reuse.meet(passagesOf(id, [news[0], SENTENCES[1], ...news.slice(1)].join('\n'), { day }));
    if (id === 'b') reuse.elsewhere(links);
    return links[0]?.kind;
  };
  expect([kindOf('a', FERRY, 1), kindOf('b', TREES, 1), kindOf('c', STRIKE, 1)]).toEqual([undefined, 'copy', 'background']);
  reuse.back();
  reuse.back();
  expect(kindOf('c', STRIKE, 1)).toBe('copy');
});

describe('when more background was learnt than is kept', () => {
  const SYLLABLES = ['ba', 'do', 'ka', 'lu', 'mi', 'no', 'pe', 'ra', 'su', 'ti'];
  const sentence = (seed: number): string => {
    const word = (i: number): string => [...String(seed * 31 + i * 7 + 1000)].map((digit) => SYLLABLES[Number(digit)]).join('');
    return `The ${Array.from({ length: 18 }, (_, i) => word(i)).join(' ')} stayed.`;
  };
  const paragraph = (seed: number): string => [1, 2, 3].map((i) => sentence(seed * 10 + i)).join(' ');
  const news = (seed: number): string[] => [1, 2, 3, 4].map((i) => sentence(100_000 + seed * 10 + i));
  let reports = 0;
  const meet = (reuse: Reuse, text: string, day: number): Reused => {
    reports += 1;
    return reuse.meet(passagesOf(`n${reports}`, text, { day, outlet: `outlet ${reports}` }));
  };
  /** Generations of two passages: after ten paragraphs the first are old. */
  const learnt = (paragraphs: number): Reuse => {
    const reuse = new Reuse({}, 2);
    for (let i = 0; i < paragraphs; i += 1)
      for (const [at, day] of [1, 1, 2].entries()) meet(reuse, under(news(i * 3 + at), paragraph(i)), day);
    return reuse;
  };

  test.each([2, 10, 30])('a report is still copied, not background: %i paragraphs', (paragraphs) => {
    const reuse = learnt(paragraphs);
    meet(reuse, FERRY.join('\n'), 3);
    for (let i = 0; i < 4; i += 1) {
      const copied = [...news(5000 + i).slice(0, 2), FERRY[1], FERRY[2], news(6000 + i)[0]].join('\n');
      expect(new Set(meet(reuse, copied, 3).links.map(({ kind }) => kind))).toEqual(new Set(['copy']));
    }
  });

  test('what is in use stays known, and is learnt anew once a generation', () => {
    const reuse = learnt(1);
    const learn = vi.spyOn(Background.prototype, 'learn');
    for (let i = 1; i <= 30; i += 1) {
      for (const [at, day] of [1, 1, 2].entries()) meet(reuse, under(news(1000 + i * 3 + at), paragraph(i)), day);
      for (const again of [1, 2, 3]) {
        const { links } = meet(reuse, under(news(2000 + i * 3 + again), paragraph(0)), 2);
        expect(links.map(({ kind }) => kind)).toEqual(['background']);
      }
    }
    expect(learn.mock.calls.length).toBeLessThan(30 + 10);
    learn.mockRestore();
  });
});
