import type {
  ClaimRef,
  Correction,
  Decision,
  EntityRef,
  FindingRef,
  MentionRef,
  Quoted,
  ReportRef,
} from '../model/correction.ts';
import { refsOf } from './refs.ts';

/** What of a log is to go with a report. */
export interface Going {
  /** Whether this is a text of it. */
  isRemoved(ref: ReportRef): boolean;
  /** Whether it is a text of this or of any other report that was removed. */
  isGone(ref: ReportRef): boolean;
  /** Whether a name is known from elsewhere in the store, too. */
  isKnown(name: string): boolean;
}

/** Stands for a name, or for a reading in which words stood, that was taken out. */
export const TAKEN_OUT = '…';

/**
 * What is left of a correction when the words and names that it has from these reports alone are taken out; `null`: it has none. One that
 * kept a name when another report went, because somebody else was called so, loses it with the last who was.
 */
export function redacted(correction: Correction, going: Going): Correction | null {
  const refs = refsOf(correction.do);
  if (!refs.some(going.isGone)) return null;
  // a reason given for a decision about removed reports alone may quote them
  const why = refs.every(going.isGone) ? null : correction.why;
  const left = redactedDecision(correction.do, going);
  const isSame = why === correction.why && JSON.stringify(left) === JSON.stringify(correction.do);
  return isSame && !refs.some(going.isRemoved) ? null : { ...correction, do: left, why };
}

function redactedDecision(decision: Decision, going: Going): Decision {
  switch (decision.kind) {
    case 'reject':
    case 'confirm':
      return { ...decision, target: ofTarget(decision.target, going) };
    case 'attribute': {
      const { target, to } = decision;
      if (!going.isRemoved(target.report)) return decision;
      const from = to.kind === 'words' ? { ...to, at: withoutWords(to.at) } : { ...to, entity: ofMention(to.entity, going) };
      return { ...decision, target: ofFinding(target, going), to: from };
    }
    case 'rename': {
      const entity = ofEntity(decision.entity, going);
      // who is known from elsewhere keeps the name that an analyst gave
      return { ...decision, entity, name: entity.name === TAKEN_OUT ? TAKEN_OUT : decision.name };
    }
    case 'merge':
    case 'apart':
      return { ...decision, entities: decision.entities.map((one) => ofEntity(one, going)) };
    case 'split':
      return {
        ...decision,
        entity: ofEntity(decision.entity, going),
        out: decision.out.map((one) => ofMention(one, going)),
      };
    case 'date':
    case 'merge-stories':
    case 'split-story':
    case 'origin':
    case 'remove':
    case 'undo':
      return decision;
    default:
      return decision satisfies never;
  }
}

const withoutWords = ({ span, digest }: Quoted): Quoted => ({ span, digest });

const ofTarget = (target: FindingRef | ClaimRef, going: Going): FindingRef | ClaimRef =>
  target.kind === 'claim' ? ofClaim(target, going) : ofFinding(target, going);

/** How a figure was read has the thing counted in it: words of the report. */
function ofFinding(target: FindingRef, going: Going): FindingRef {
  if (!going.isRemoved(target.report)) return target;
  const cue = target.cue === null ? null : withoutWords(target.cue);
  return { ...target, at: withoutWords(target.at), cue, read: target.kind === 'figure' ? TAKEN_OUT : target.read };
}

const ofClaim = (target: ClaimRef, going: Going): ClaimRef => ({
  ...target,
  accounts: target.accounts.map((one) => (going.isRemoved(one.report) ? { ...one, at: withoutWords(one.at) } : one)),
});

const ofMention = (mention: MentionRef, going: Going): MentionRef =>
  going.isRemoved(mention.report) ? { ...mention, at: withoutWords(mention.at) } : mention;

function ofEntity(entity: EntityRef, going: Going): EntityRef {
  const isOfIt = entity.in.some(({ report }) => going.isGone(report)) && !going.isKnown(entity.name);
  return { ...entity, name: isOfIt ? TAKEN_OUT : entity.name, in: entity.in.map((one) => ofMention(one, going)) };
}
