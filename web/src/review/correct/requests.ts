import type { CorrectionRequestJson, Dossier } from '../../../../src/api/contract.ts';
import type { Target } from './targets.ts';

/** A way to correct something: the kind of the decision, and what it does in the program's words. */
export interface Way {
  readonly kind: CorrectionRequestJson['kind'];
  readonly label: string;
  readonly does: string;
}

const REJECT: Way = {
  kind: 'reject',
  label: 'Set it aside',
  does: 'It was read wrongly. It leaves the record, and stays listed under “Set aside by a person”.',
};
const CONFIRM: Way = { kind: 'confirm', label: 'Confirm it', does: 'You looked at the words, and it is read as they say.' };

const ATTRIBUTE: Way = { kind: 'attribute', label: 'Somebody else says it', does: 'The statement is another speaker’s.' };

const OF_ENTITY: readonly Way[] = [
  { kind: 'rename', label: 'Call it otherwise', does: 'In every story that calls it so today.' },
  { kind: 'merge', label: 'It is the same as another', does: 'Both become one, with the statements of both.' },
  { kind: 'apart', label: 'It is not the same as another', does: 'They stay two, also where later reports would join them.' },
  { kind: 'split', label: 'Some of it is somebody else', does: 'What some reports call so becomes another.' },
];

const DATE: Way = { kind: 'date', label: 'Set its date', does: 'It moves to that day, here and on the timeline.' };
const ORIGIN: Way = {
  kind: 'origin',
  label: 'Say where it comes from',
  does: 'How many independent origins the story has, at most, is counted anew.',
};
const OUT: Way = {
  kind: 'split-story',
  label: 'It belongs to another story',
  does: 'It leaves this story and stands in one of its own, which you can then merge with another.',
};
const REMOVE: Way = { kind: 'remove', label: 'Remove it for good', does: 'A takedown. Nothing undoes it.' };

const OF_STORY: readonly Way[] = [
  { kind: 'merge-stories', label: 'It is the same as another story', does: 'Both become one; links to either lead there.' },
  { kind: 'split-story', label: 'Some reports are another story', does: 'They leave this one together.' },
];

/** What can be decided about it, the usual first. */
export function waysOf(target: Target, { reports }: Pick<Dossier, 'reports'>): readonly Way[] {
  const alone = reports.length < 2;
  switch (target.kind) {
    case 'statement':
      return [REJECT, CONFIRM, ATTRIBUTE];
    case 'figure':
    case 'event':
    case 'claim':
      return [REJECT, CONFIRM];
    case 'entity':
      return target.entity.in.length < 2 ? OF_ENTITY.filter(({ kind }) => kind !== 'split') : OF_ENTITY;
    case 'report':
      return alone ? [DATE, ORIGIN, REMOVE] : [DATE, ORIGIN, OUT, REMOVE];
    case 'story':
      return alone ? OF_STORY.slice(0, 1) : OF_STORY;
    default:
      return target satisfies never;
  }
}

/** The fields of the form, by name: what was typed, chosen or ticked. */
export interface Fields {
  get(name: string): unknown;
  getAll(name: string): readonly unknown[];
}

/** What the form asks for. The service judges it, and says what is missing. */
export function requestOf(kind: Way['kind'], target: Target, fields: Fields): CorrectionRequestJson {
  const text = (name: string): string => String(fields.get(name) ?? '').trim();
  const { id } = target;
  switch (kind) {
    case 'reject':
    case 'confirm':
      return { kind, target: id };
    case 'attribute': {
      const [entity, words] = [text('entity'), text('words')];
      return { kind, target: id, ...(words === '' ? { entity } : { words }) };
    }
    case 'rename':
      return { kind, entity: id, name: text('name') };
    case 'merge':
    case 'apart':
      return { kind, entities: [id, text('other')] };
    case 'split':
      return { kind, entity: id, out: fields.getAll('part').map(String) };
    case 'merge-stories':
      return { kind, stories: [id, storyIn(text('address')) || text('other')] };
    case 'split-story':
      return { kind, story: text('story'), reports: target.kind === 'report' ? [id] : fields.getAll('report').map(String) };
    case 'date':
      return { kind, report: id, date: text('unknown') === '' ? text('date') : 'unknown' };
    case 'origin':
      return { kind, report: id, ...fromOf(text('from-kind'), text) };
    case 'remove':
      return { kind, report: id };
    default:
      return kind satisfies never;
  }
}

function fromOf(kind: string, text: (name: string) => string) {
  if (kind === 'own') return { own: true };
  return kind === 'report' ? { from: text('from') } : { agency: text('agency') };
}

/** The id of a story in an address of its page, or as it is. */
export function storyIn(given: string): string {
  const found = /(?:^|\/)(st-[^/?#]+?)(?:\.json)?(?:[/?#]|$)/u.exec(given)?.[1];
  return found ?? given;
}
