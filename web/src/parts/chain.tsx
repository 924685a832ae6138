import { shownNames } from './saying.ts';

interface ChainProps {
  /** From the speaker outwards to the outlet; `null` is somebody nobody names. */
  readonly links: readonly (string | null)[];
}

/** "Came to us through": a solid link is named, a dashed one is not. */
export function Chain({ links }: ChainProps) {
  return (
    <ol class="chain" aria-label="Came to us through">
      {links.map((name, i) => (
        <li key={i} class={name === null ? 'gap' : undefined}>
          {name === null ? <span class="un">{missing(i, links.length)}</span> : <bdi>{shownNames(name)}</bdi>}
        </li>
      ))}
    </ol>
  );
}

/** Who is missing: the last link is the outlet's. */
export const missing = (place: number, count: number): string => (place === count - 1 ? 'outlet not named' : 'speaker not named');
