/** Several speakers of one statement come as "A; B". */
export const shownSpeaker = (speaker: string): string => speaker.replaceAll('; ', ', ');

/** Who speaks, or that nobody says so. */
export function SpeakerName({ name }: { readonly name: string | null }) {
  return name === null ? <span class="un">speaker not named</span> : shownSpeaker(name);
}
