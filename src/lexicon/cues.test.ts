import { describe, expect, test } from 'vitest';
import { ACTS } from '../model/statement.ts';
import { CUE_NOUNS, CUE_VERBS, inflect } from './cues.ts';

describe('inflection by rule', () => {
  test.each([
    ['deny', 'deny denies denied denied denying'],
    ['say', 'say says said said saying'],
    ['tell', 'tell tells told told telling'],
    ['urge', 'urge urges urged urged urging'],
    ['admit', 'admit admits admitted admitted admitting'],
    ['agree', 'agree agrees agreed agreed agreeing'],
    ['stress', 'stress stresses stressed stressed stressing'],
    ['write', 'write writes wrote written writing'],
    ['veto', 'veto vetoes vetoed vetoed vetoing'],
  ])('%s: %s', (lemma, forms) => {
    expect(
      inflect(lemma)
        .map(([written]) => written)
        .join(' '),
    ).toBe(forms);
  });
});

describe('the lexicon', () => {
  test.each([
    ['denied', 'deny'],
    ['refuses', 'refuse'],
    ['accusing', 'accuse'],
    ['vowed', 'promise'],
    ['warned', 'warn'],
  ])('%s: %s', (written, act) => {
    expect(CUE_VERBS.get(written)?.verbs.at(-1)?.act).toBe(act);
  });

  test('holds at least 250 reporting words, each with frames that are known', () => {
    const lemmas = new Set([...CUE_VERBS.values()].flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma)));
    expect(lemmas.size + CUE_NOUNS.size / 2).toBeGreaterThanOrEqual(250);
    for (const { verbs } of CUE_VERBS.values()) {
      for (const { frames, act } of verbs) {
        expect(frames).toMatch(/^[bcntrgsa]+$/);
        expect(ACTS).toContain(act);
      }
    }
  });
});
