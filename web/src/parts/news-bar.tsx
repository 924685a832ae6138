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
          <button type="button" class="btn" onClick={() => [goOnFromHere(), show()]}>
            Show
          </button>
        </p>
      )}
    </div>
  );
}

/** The button goes with the news: the focus is given to the first link that is read, so that keys go on from there. */
function goOnFromHere(): void {
  const links = [...document.querySelectorAll<HTMLElement>('main a[href]')];
  const seen = links.find((link) => link.getBoundingClientRect().top > BARS && link.checkVisibility());
  seen?.focus({ preventScroll: true });
}

/** What lies over the upper edge of the page is at most so high, in CSS pixels. */
const BARS = 110;
