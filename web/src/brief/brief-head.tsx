import { counted } from '../dates.ts';

interface BriefHeadProps {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** So many are in the record and not in the brief. */
  readonly left: number;
  readonly what: string;
}

/** The head of a section, which says what the brief leaves out. */
export const BriefHead = ({ id, name, note, left, what }: BriefHeadProps) => (
  <div class="head">
    <h2 id={id}>{name}</h2>
    <p class="meta">{[note, ...(left === 0 ? [] : [`${counted(left, what)} more in the record`])].filter(Boolean).join(' · ')}</p>
  </div>
);
