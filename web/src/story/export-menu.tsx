import { useEffect, useRef } from 'preact/hooks';

interface ExportProps {
  /** Of the story. */
  readonly id: string;
}

/** What a story is had as. It opens over the page, so that nothing moves. */
export function ExportMenu({ id }: ExportProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const story = encodeURIComponent(id);
  return (
    <details class="export" ref={menu}>
      <summary class="btn">Export</summary>
      <div class="sheet panel">
        <ul>
          <li>
            <a href={`/story/${story}.json`} download={`${id}.json`}>
              JSON
            </a>
            <span class="fine">the whole story: findings, spans, texts</span>
          </li>
          <li>
            <a href={`/search.csv?story=${story}`} download={`${id}-statements.csv`}>
              CSV
            </a>
            <span class="fine">its statements, a row each</span>
          </li>
          <li>
            <a href={`/story/${story}/brief`}>Brief</a>
            <span class="fine">two pages to print or save as PDF</span>
          </li>
        </ul>
        <p class="fine after">As Markdown, or with “html” as a page that needs nothing else:</p>
        <code class="cmd">onrecord export {id} --to markdown</code>
      </div>
    </details>
  );
}

/** Escape, a press elsewhere and the focus that leaves it put it away. */
function useClosing(menu: { readonly current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = (): void => {
      if (menu.current !== null) menu.current.open = false;
    };
    const pressed = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) === false) close();
    };
    const keyed = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || menu.current?.open !== true) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('focusin', pressed);
    document.addEventListener('keydown', keyed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('focusin', pressed);
      document.removeEventListener('keydown', keyed);
    };
  }, []);
}
