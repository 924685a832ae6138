import { useLine } from '../live.ts';

interface NewsBarProps {
  /** "3 new reports"; `null`: nothing that is not shown. */
  readonly says: string | null;
  readonly show: () => void;
}

const LINE = {
  open: null,
  lost: 'Connection lost. What is shown stays; it is tried again by itself.',
  back: 'Connected again',
} as const;

/** What came while one was reading, and how to see it. It lies over the page, so that nothing moves when it comes or goes. */
export function NewsBar({ says, show }: NewsBarProps) {
  const line = LINE[useLine()];
  return (
    <div class="live" role="status">
      {line !== null && <p class="toast">{line}</p>}
      {says !== null && (
        <p class="toast">
          {says}
          <button type="button" class="btn" onClick={show}>
            Show
          </button>
        </p>
      )}
    </div>
  );
}
