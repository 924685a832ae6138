import { expect, test } from 'vitest';
import type { ClaimStanding } from '../src/dossier/changes-shape.ts';
import * as terminal from '../src/dossier/identity-words.ts';
import { relationShown } from '../src/dossier/page-claims.ts';
import { CLAIM_RELATIONS } from '../src/model/claim.ts';
import * as page from '../web/src/parts/identity-words.ts';
import { changeShown } from '../web/src/story/changes/standing-words.ts';

/** The page takes no words from the program's dossiers, and says the same. */

test.each([
  ...['same-name', 'middle-name', 'initial', 'name-order', 'spelling', 'rough-spelling', 'short-first-name', 'more-names'],
  ...['later-first-name', 'generation', 'surname-and-office', 'surname', 'surname-title', 'surname-spelling', 'office'],
  ...['same-description', 'known-name', 'acronym', 'legal-form', 'word-order', 'kind-left-out', 'country-name', 'of-tomorrow'],
])('why two are one, “%s”: one wording', (rule) => {
  expect(page.identityWords(`${rule}@1`)).toBe(terminal.identityWords(`${rule}@1`));
});

const standing = (relation: ClaimStanding['relation'], asserts: number, reports = 2, atMost = 2): ClaimStanding => ({
  ...{ relation, reports, independent: { atMost } },
  stands: { asserts, denies: 1, refuses: 0, accuses: 1, gives: 0 },
});

test.each(CLAIM_RELATIONS.flatMap((relation) => [0, 1].map((asserts) => [relation, asserts] as const)))(
  'a new claim that is “%s”, asserted by %i: one wording',
  (relation, asserts) => {
    const shown = changeShown({ before: null, after: standing(relation, asserts) });
    expect(shown).toBe(`new: ${relationShown(relation, asserts > 0)} · 2 reports · at most 2 independent origins`);
  },
);

test.each<[before: ClaimStanding, after: ClaimStanding | null, shown: string]>([
  [standing('agrees', 1), null, 'no longer a claim'],
  [
    standing('denied', 1),
    standing('denied', 1, 3, 2),
    'still asserted and denied · 3 reports, before 2 · at most 2 independent origins',
  ],
  [
    standing('agrees', 1),
    standing('denied', 1, 2, 3),
    'asserted and denied, before: independent accounts agree · 2 reports · at most 3 independent origins, before 2',
  ],
])('a claim that changed says what it was before', (before, after, shown) => {
  expect(changeShown({ before, after })).toBe(shown);
});
