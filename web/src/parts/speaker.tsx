import { shownNames } from './saying.ts';

/** Who speaks, or that nobody says so. */
export function SpeakerName({ name }: { readonly name: string | null }) {
  return name === null ? <span class="un">speaker not named</span> : shownNames(name);
}
