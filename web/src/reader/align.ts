import { useLayoutEffect } from 'preact/hooks';

export const WIDE = '(min-width: 1081px)';
const GAP = 4;

/**
 * Notes stand beside their lines and push each other down. Each note's button says where its words begin in `data-start`, each
 * paragraph where it begins. On narrow screens notes are a list below the text.
 */
export function useAligned(reader: { readonly current: HTMLElement | null }, version: unknown): void {
  useLayoutEffect(() => {
    const layOut = (): void => {
      if (reader.current !== null) align(reader.current, window.matchMedia(WIDE).matches);
    };
    layOut();
    void document.fonts.ready.then(layOut);
    window.addEventListener('resize', layOut);
    const within = reader.current;
    within?.addEventListener('toggle', layOut, true); // what unfolds above the text moves its lines
    return () => {
      window.removeEventListener('resize', layOut);
      within?.removeEventListener('toggle', layOut, true);
    };
  }, [reader, version]);
}

function align(reader: HTMLElement, isWide: boolean): void {
  const list = reader.querySelector<HTMLElement>('.notes > ol');
  if (list !== null) placeBeside(list, [...reader.querySelectorAll<HTMLElement>('.src > p')], isWide);
}

/** Puts the notes of a list beside the paragraphs they stand at, or in a row below. */
export function placeBeside(list: HTMLElement, paragraphs: readonly HTMLElement[], isWide: boolean): void {
  const items = [...list.children].filter((one): one is HTMLElement => one instanceof HTMLElement);
  list.classList.toggle('beside', isWide);
  const top = list.getBoundingClientRect().top;
  const starts = paragraphs.map((paragraph) => Number(paragraph.dataset.start));
  // All is measured first and moved then: one layout, however long the report.
  const places = items.map((item) => {
    const start = Number(item.dataset.start);
    const at = starts.findLastIndex((one) => one <= start);
    return { item, height: item.offsetHeight, y: lineTop(paragraphs[at], start - (starts[at] ?? 0)) - top };
  });
  let floor = 0;
  for (const { item, height, y } of places) {
    floor = Math.max(y - GAP, floor);
    item.style.top = isWide ? `${floor}px` : '';
    floor += height + GAP;
  }
  list.style.height = isWide ? `${floor}px` : '';
}

/** Where the line stands that holds an offset into the text, in the window. */
export function lineAt(paragraphs: readonly HTMLElement[], offset: number): number {
  const starts = paragraphs.map((paragraph) => Number(paragraph.dataset.start));
  const at = starts.findLastIndex((one) => one <= offset);
  return lineTop(paragraphs[at], offset - (starts[at] ?? 0));
}

/** Where the line stands that holds a character of a paragraph, in the window. */
function lineTop(paragraph: HTMLElement | undefined, offset: number): number {
  if (paragraph === undefined) return 0;
  const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    if (left < node.length) {
      const range = new Range();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect().top;
    }
    left -= node.length;
  }
  return paragraph.getBoundingClientRect().top;
}
