import { wordsIn } from './laid.ts';
import { isOfWrong, pointingOf } from './pointing.ts';
import { isByProsecutors } from './points-at.ts';
import type { Answer } from './question.ts';
import type { Voice } from './voices.ts';

interface Plea {
  readonly by: readonly string[];
  /** Stems of the crime; none where "not guilty" or "any wrongdoing" is all that is said. */
  readonly crime: ReadonlySet<string>;
  readonly head: Voice;
}

/**
 * Who denies a crime again and again answers one charge, in whatever words it is told: "pleaded not guilty", "denies arson", "denies any
 * wrongdoing", "did not do" what prosecutors say. Two crimes that are named are two charges.
 */
export class Pleas {
  private readonly known: Plea[] = [];

  headOf({ answer, target }: Answer): Voice | undefined {
    const crime = crimeOf(answer) ?? (answer.stand === 'denies' && isByProsecutors(target) ? new Set<string>() : null);
    if (crime === null) return undefined;
    return this.known.find(
      (plea) => plea.by.some((id) => answer.answering.includes(id)) && (areOne(plea.crime, crime) || areOne(crime, plea.crime)),
    )?.head;
  }

  add({ answer }: Answer, head: Voice): void {
    const crime = crimeOf(answer);
    if (crime !== null) this.known.push({ by: answer.answering, crime, head });
  }
}

const areOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || [...a].some((stem) => b.has(stem));

/** `null` where it denies no crime. */
function crimeOf({ laid, content }: Voice): ReadonlySet<string> | null {
  const pointing = pointingOf(laid, content);
  if (pointing === null || !isOfWrong(pointing)) return null;
  return new Set(wordsIn(laid, pointing.matter).flatMap(({ name, stem }) => (name ? [] : [stem])));
}
