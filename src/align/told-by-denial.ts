import { contains, span } from '../model/span.ts';
import { grammarOf } from './grammar.ts';
import { wordsIn } from './laid.ts';
import { isOfCharge, pointingOf } from './pointing.ts';
import type { Answer } from './question.ts';
import { type Answering, answeringFor, speakerIds, type Voice } from './voices.ts';

/**
 * "denied a report from rebel spokesman Ali Venn that the bridge had been mined": the denial itself tells whose account it denies, and what
 * that is, where no statement of theirs was found. `null` where it names nobody the story knows, or nothing that may be so or not.
 */
export function toldByDenial(answer: Voice, who: Answering): Answer | null {
  const { laid, content } = answer;
  const pointing = pointingOf(laid, content);
  const [first, last] = [pointing?.by[0], pointing?.by.at(-1)];
  const [matter] = pointing?.matter ?? [];
  if (pointing === null || first === undefined || last === undefined || matter === undefined) return null;
  if (isOfCharge(pointing) || !grammarOf(laid).tells(matter)) return null;
  const by = span(laid.text, first.at.start, last.at.end);
  const entities = laid.placed.layers.entities.filter(({ mentions }) =>
    mentions.some((at) => contains(by, at) || contains(at, by)),
  );
  const speakers = speakerIds(laid, { entities: entities.map(({ id }) => id) }, who.speakers);
  if (speakers.length === 0 || speakers.some((id) => answer.speakers.includes(id))) return null;
  const source = wordsIn(laid, [by]);
  const target: Voice = {
    ...answer,
    statement: { ...answer.statement, id: '', content: [matter] },
    stand: 'asserts',
    speakers,
    answering: answeringFor(speakers, who.governments),
    source,
    content: [matter],
    topic: wordsIn(laid, [matter]),
    at: matter,
    side: new Set(source.flatMap(({ name, stem }) => (name ? [stem] : []))),
    bare: true,
  };
  return { answer, target, score: 0.9, rule: 'answer-names@2' };
}
