import { MOST_FOLLOWED, setFollowed, useFollowed } from '../followed.ts';

interface FollowProps {
  readonly id: string;
  readonly title: string;
  readonly reports: number;
  /** Ids that it had before. */
  readonly aliases?: readonly string[];
  /** "btn plain" */
  readonly look: string;
}

/** Follows a story, in this browser alone. Not there where the browser keeps nothing. */
export function Follow({ id, title, reports, aliases = [], look }: FollowProps) {
  const followed = useFollowed();
  if (followed === null) return null;
  const isFollowed = [id, ...aliases].some((one) => followed.has(one));
  const isFull = !isFollowed && followed.size >= MOST_FOLLOWED;
  return (
    <button
      type="button"
      class={look}
      aria-pressed={isFollowed}
      disabled={isFull}
      onClick={() => setFollowed(id, isFollowed ? null : reports, aliases)}
    >
      {isFollowed ? 'Following' : isFull ? `${MOST_FOLLOWED} are followed` : 'Follow'}
      <span class="vh"> “{title}”</span>
    </button>
  );
}
