import { describe, expect, test } from 'vitest';
import { placed, type ReadByHand, storyOf } from '../../test/placed-report.ts';
import { dossier } from './dossier.ts';
import { explain, explainedRevision } from './explain.ts';
import { dossierHtml } from './html.ts';
import { dossierMarkdown } from './markdown.ts';
import { plain } from './paint.ts';
import { revisionLines } from './revision-text.ts';
import { dossierText } from './text.ts';

const OPEN = 'The road at Dravik is closed.';
const WAS: ReadByHand = {
  id: 'r1',
  published: '2024-03-05',
  text: `${OPEN} Some 21 drivers are ill, Nadia Kolm said. Nobody was told.`,
  entities: [{ name: 'Nadia Kolm' }],
  statements: [{ by: 'Nadia Kolm', cue: 'said', says: 'Some 21 drivers are ill' }],
};
const NOW: ReadByHand = {
  id: 'r2',
  published: '2024-03-06',
  origin: 'or-r1',
  revises: 'r1',
  text: `A ferry will take them. ${OPEN} Some 12 drivers are ill, Nadia Kolm said.`,
  entities: [{ name: 'Nadia Kolm' }],
  statements: [{ by: 'Nadia Kolm', cue: 'said', says: 'Some 12 drivers are ill' }],
};

const storyWith = (...given: readonly ReadByHand[]) => {
  const reports = given.map(placed);
  return dossier(storyOf(reports), reports, []);
};
const told = storyWith(WAS, NOW);

describe('a revision is told as', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'lines',
      dossierText(told, { width: 100, paint: plain }),
      [
        'A2  6 Mar 2024: revises A1; adds 1 statement; no longer has 1 statement',
        'no longer: “Some 21 drivers are ill” A1 ¶1',
        '1 sentence as before, 1 changed, 1 added, 1 left out',
        'changed: number\n        was: “Some [21] drivers are ill, Nadia Kolm said.” A1 ¶1\n        now: “Some [12] drivers are ill, Nadia Kolm said.” A2 ¶1',
        'left out\n        was: “Nobody was told.” A1 ¶1',
        'added\n        now: “A ferry will take them.” A2 ¶1',
      ],
    ],
    [
      'Markdown',
      dossierMarkdown(told),
      [
        '- changed: number  \n      was: “Some **21** drivers are ill, Nadia Kolm said.” A1 ¶1  \n      now: “Some **12** drivers',
      ],
    ],
    [
      'HTML',
      dossierHtml(told),
      [
        'Some <del>21</del> drivers are ill',
        'Some <ins>12</ins> drivers are ill',
        '<del>Nobody was told.</del>',
        '<ins>A ferry will take them.</ins>',
      ],
    ],
  ])('%s', (_, shown, expected) => {
    for (const words of expected) expect(shown).toContain(words);
  });

  test('what tells something comes first, wherever it stands', () => {
    const found = explain(told, 'r2') ?? expect.fail();
    const view = explainedRevision(told, found) ?? expect.fail();
    expect(view.edits.map(({ label }) => label)).toEqual(['changed: number', 'added', 'left out']);
    expect(found.revision?.edits.map(({ kind }) => kind)).toEqual(['added', 'changed', 'removed']);
  });

  test('nothing of a report that revises none', () => {
    const found = explain(told, 'r1') ?? expect.fail();
    expect([found.revision, explainedRevision(told, found)]).toEqual([undefined, null]);
  });
});

describe('changed words', () => {
  const marked = { ...plain, coloured: true, denies: (words: string) => `<${words}>`, agrees: (words: string) => `{${words}}` };

  test('are coloured word by word, so that a line that breaks between them keeps its colours', () => {
    const story = storyWith(
      { id: 'r1', text: 'The ministry will pay for the repair of the road at Dravik in spring.' },
      {
        id: 'r2',
        revises: 'r1',
        text: 'The ministry of Anton Verel and Tomas Brandt will pay for the repair of the road at Dravik in spring.',
      },
    );
    const view = explainedRevision(story, explain(story, 'r2') ?? expect.fail()) ?? expect.fail();
    const lines = revisionLines(view, { width: 44, paint: marked, indent: '' });
    expect(lines.join('\n')).toContain('{of} {Anton} {Verel}');
    expect(lines.join(' ').match(/\{/gu)).toHaveLength(6);
  });

  test('of a hostile report steer nothing', () => {
    const story = storyWith(
      { id: 'r1', text: 'The road at \uE000Dravik\uE001 \u001B[31mis shut now.' },
      { id: 'r2', revises: 'r1', text: 'The road at \uE000Lenz\uE001 \u001B[31mis shut now.' },
    );
    const view = explainedRevision(story, explain(story, 'r2') ?? expect.fail()) ?? expect.fail();
    for (const paint of [marked, plain]) {
      const shown = revisionLines(view, { width: 80, paint, indent: '' }).join('\n');
      for (const sign of ['\u001B', '\uE000', '\uE001']) expect(shown).not.toContain(sign);
    }
  });
});
