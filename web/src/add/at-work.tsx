import { useIngestNow } from './following.ts';
import './at-work.css';

/** In the top bar, while something is worked in. Its place is kept when nothing is, so that nothing moves. */
export function AtWork({ path }: { readonly path: string }) {
  const now = useIngestNow();
  const isAtWork = now !== null && now.queue > 0;
  return (
    <a class={isAtWork ? 'at-work' : 'at-work idle'} href="/ingest" aria-current={path === 'ingest' ? 'page' : undefined}>
      <span class="vh">Intake: </span>
      <span class="doing">reading</span>
      {now !== null && now.queue > 1 && <span class="n"> {now.queue}</span>}
    </a>
  );
}
