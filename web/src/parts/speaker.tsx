import { shownNames } from './saying.ts';

/** Who speaks, or that nobody says so. */
export function SpeakerName({ name }: { readonly name: string | null }) {
  return name === null ? <span class="un">speaker not named</span> : <bdi>{shownNames(name)}</bdi>;
}

interface NamedSpeakersProps {
  /** As a statement has them: "A; B". */
  readonly names: string | null;
  /** Where one of them has a page; `null` where it is not known who that is. */
  readonly hrefOf: (name: string) => string | null;
}

/** The same, each leading to their page. */
export function NamedSpeakers({ names, hrefOf }: NamedSpeakersProps) {
  if (names === null) return <SpeakerName name={null} />;
  return (
    <>
      {[...new Set(names.split('; '))].map((name, i) => {
        const href = hrefOf(name);
        return (
          <span key={name}>
            {i > 0 && ', '}
            {href === null ? (
              <bdi>{name}</bdi>
            ) : (
              <a class="who" href={href}>
                {name}
              </a>
            )}
          </span>
        );
      })}
    </>
  );
}
