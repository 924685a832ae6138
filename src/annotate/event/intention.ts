import type { EventType } from '../../model/event.ts';
import type { Tree } from '../parse/tree.ts';
import type { Deed } from './deed.ts';
import type { Match } from './frame.ts';
import { partiesOf } from './parties.ts';
import type { Filler } from './slots.ts';
import type { Standing } from './standing.ts';

/** Cooperation told in the future tense is its promise, and hostility its threat (PLOVER codebook: AGREE, THREATEN). */
const FRIENDLY: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

const INTENTION = 0.65;
const BESIDE = 0.4;
const DUTY = 0.65;

/** A deed as it stands, or, where it is only to come, what its announcement is, with the deed beside it. */
export function intended(deed: Deed, { mood, own, negated, under }: Standing): readonly Deed[] {
  if (under === 'refuses' || under === 'denies' || under === 'asks' || under === 'wavers')
    return [{ ...deed, confidence: Math.min(deed.confidence, BESIDE) }];
  const as = (type: EventType, status: Deed['status']): readonly Deed[] => [
    { ...deed, type, mode: type === 'THREATEN' ? threatOf(deed) : null, status, confidence: INTENTION, rule: 'intention@1' },
  ];
  if (under === 'plans' || own === 'must') return [{ ...deed, confidence: BESIDE }];
  if (mood !== 'will') return [deed];
  if (negated) return FRIENDLY.has(deed.type) || deed.type === 'AGREE' ? as('REJECT', 'reported') : [deed];
  if (FRIENDLY.has(deed.type)) return as('AGREE', 'planned');
  return HOSTILE.has(deed.type) ? as('THREATEN', 'planned') : [deed];
}

/** What a threat threatens with, as the codebook's modes name it. */
function threatOf({ type, mode }: Deed): string {
  if (mode === 'curfew' || mode === 'martial-law' || mode === 'ban') return mode;
  return (
    { ASSAULT: 'violence', MOBILIZE: 'military', SANCTION: 'relations' }[type as string] ??
    (type === 'PROTEST' ? 'political' : 'restrict')
  );
}

/** "must withdraw", "should reopen": whoever says so asks it of the subject. */
export function duty(tree: Tree, token: number, fillers: readonly Filler[], { own, negated }: Standing): readonly Deed[] {
  if (own !== 'must' || negated) return [];
  const asked = fillers.filter(({ slot }) => slot === 'subj').flatMap(({ head }) => partiesOf(tree, head));
  if (asked.length === 0) return [];
  return [
    {
      token,
      words: [token],
      type: 'REQUEST',
      mode: null,
      status: 'reported',
      confidence: DUTY,
      actor: [],
      recipient: asked,
      governor: null,
      under: null,
      presupposed: false,
      bySaying: true,
      rule: 'duty@1',
    },
  ];
}

const SILENT =
  /^(?:confirm|comment|say|deny|discuss|elaborate|name|identify|disclose|reveal|answer|specify|speculate|provide|be|give|take|speak|talk)$/;

/** "declined to comment" is no event: the statement says it. */
export function isAllowed(tree: Tree, { sense }: Match, fillers: readonly Filler[]): boolean {
  if (sense.type !== 'REJECT') return true;
  return !fillers.some(({ slot, head }) => slot === 'inf' && SILENT.test(tree.lemma(head)));
}
