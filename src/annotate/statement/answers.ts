import type { Statement } from '../../model/statement.ts';

/** No answer begins farther behind its question than this many characters. */
const NEAR = 200;
const STATEMENTS_AHEAD = 3;

/**
 * Questions and answers: whoever answers was asked ("Asked about the bridge, Orsk said …"), and whoever asked is answered ("Brandt pleaded
 * with him, but he replied …"). "Me" and "us" in what somebody said are the one who said it. In text order.
 */
export function answered(text: string, statements: readonly Statement[]): readonly Statement[] {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]));
  const made: Statement[] = [];
  for (const [i, statement] of statements.entries()) {
    const { addressee, parent, speaker } = statement;
    if (addressee !== null && SELF.test(addressee)) {
      const own = parent === null ? null : (speakers.get(parent) ?? null);
      made.push({ ...statement, addressee: own === speaker ? null : own });
    } else {
      const found = addressee ?? asked(text, statements, i) ?? replied(text, made, statement);
      made.push(found === addressee || found === speaker ? statement : { ...statement, addressee: found });
    }
  }
  return made;
}

const SELF = /^(?:me|us|i|we)$/i;

const words = (text: string, { cue }: Statement): string => text.slice(cue[0]?.start, cue.at(-1)?.end);

/** "Asked about the bridge, | Orsk | said". */
function asked(text: string, statements: readonly Statement[], i: number): string | null {
  const question = statements[i];
  if (question === undefined || question.source.length > 0 || !/^asked\b/iu.test(words(text, question))) return null;
  const end = question.content.at(-1)?.end ?? 0;
  const answer = statements
    .slice(i + 1, i + 1 + STATEMENTS_AHEAD)
    .find(({ source: [by] }) => by !== undefined && by.start >= end && by.start - end < NEAR);
  const between = text.slice(end, answer?.source[0]?.start ?? end);
  return answer === undefined || /[.\n]/u.test(between) ? null : answer.speaker;
}

/** "| Brandt | pleaded with Orsk to wait, but she replied": whose last words were to the one who now replies. */
function replied(text: string, before: readonly Statement[], { cue, speaker, parent }: Statement): string | null {
  const start = cue[0]?.start ?? 0;
  if (
    speaker === null ||
    !/\b(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|answer(?:s|ed|ing)?|retort(?:s|ed|ing)?)\b/iu.test(
      text.slice(start, cue.at(-1)?.end),
    )
  )
    return null;
  const last = before.slice(-STATEMENTS_AHEAD).findLast((one) => one.speaker !== speaker && one.parent === parent);
  const end = last?.content.at(-1)?.end ?? 0;
  return last !== undefined && last.addressee === speaker && start >= end && start - end < NEAR ? last.speaker : null;
}
