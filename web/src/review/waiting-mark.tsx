import { useWaiting } from './waiting.ts';

const MOST = 99;

/** How much waits for a person, beside the way to it: its place is kept while it is not known. */
export function WaitingMark() {
  const waiting = useWaiting();
  const all = waiting === null ? 0 : waiting.same + waiting.again;
  return (
    <span class="n waiting-mark">
      {all > 0 && (
        <>
          {all > MOST ? `${MOST}+` : all}
          <span class="vh"> waiting</span>
        </>
      )}
    </span>
  );
}
