import { useLayoutEffect, useRef } from 'preact/hooks';
import { keptPlace } from '../address.ts';
import { LINE, lineAt, placeBeside, WIDE } from './align.ts';
import type { Marked } from './column.ts';
import { bringIntoView, room } from './in-view.ts';
import type { Passage } from './passages.ts';

interface Level {
  readonly pair: { readonly current: HTMLElement | null };
  readonly passages: readonly Passage[];
  readonly current: number;
  /** The text that is shown where there is room for one. */
  readonly shown: 'a' | 'b';
  /** Words of a statement that are looked at in one of the texts. */
  readonly marked: Marked | null;
  /** Whether the address names the passage: then it is brought into view. */
  readonly isAsked: boolean;
}

/**
 * Both texts scroll as one, and the picked passage stands level in them: the text in which it comes sooner is moved down. Notes stand
 * beside their lines; ribbons join what is shared. All of it is laid out anew after fonts load and on resize.
 */
export function useLevel({ pair, passages, current, shown, marked, isAsked }: Level): void {
  const before = useRef('');
  useLayoutEffect(() => {
    const layOut = (): void => {
      if (pair.current !== null) level(pair.current, passages, current);
    };
    layOut();
    const asked = `${current} ${shown}`;
    const isBack = before.current === '' && keptPlace() !== null; // the page stands where it was left
    const picked = passages[current]?.[shown === 'a' ? 's' : 't'];
    if (pair.current !== null && marked !== null) show(pair.current, marked.span[0], marked.name);
    else if (pair.current !== null && isAsked && !isBack && before.current !== asked) show(pair.current, picked?.[0], shown);
    before.current = asked;
    void document.fonts.ready.then(layOut);
    window.addEventListener('resize', layOut);
    pair.current?.addEventListener('focusin', layOut);
    return () => {
      window.removeEventListener('resize', layOut);
      pair.current?.removeEventListener('focusin', layOut);
    };
  }, [pair, passages, current, shown, marked, isAsked]);
}

interface Text {
  readonly article: HTMLElement;
  readonly body: HTMLElement;
  readonly paragraphs: readonly HTMLElement[];
  readonly notes: HTMLElement | null;
}

function textIn(pair: HTMLElement, name: 'a' | 'b'): Text | null {
  const article = pair.querySelector<HTMLElement>(`article.${name}`);
  const body = article?.querySelector<HTMLElement>('.src') ?? null;
  if (article === null || body === null) return null;
  const paragraphs = [...body.querySelectorAll<HTMLElement>(':scope > p')];
  return { article, body, paragraphs, notes: pair.querySelector<HTMLElement>(`.notes.${name} > ol`) };
}

function level(pair: HTMLElement, passages: readonly Passage[], current: number): void {
  const [a, b] = [textIn(pair, 'a'), textIn(pair, 'b')];
  if (a === null || b === null) return;
  const isWide = window.matchMedia(WIDE).matches;
  pair.style.setProperty('--bars', `${room().top}px`);
  for (const { body } of [a, b]) body.style.paddingTop = '';
  const picked = passages[current];
  if (isWide && picked !== undefined) {
    const lower = lineAt(a.paragraphs, picked.s[0]) - lineAt(b.paragraphs, picked.t[0]);
    const sooner = lower > 0 ? b : a;
    sooner.body.style.paddingTop = `${Math.abs(lower)}px`;
  }
  for (const { notes, paragraphs } of [a, b]) if (notes !== null) placeBeside(notes, paragraphs, isWide);
  if (isWide) drawRibbons(pair, a, b, passages);
}

/** Room for the mark of a paragraph, left of its text. */
const MARGIN = 22;

function drawRibbons(pair: HTMLElement, a: Text, b: Text, passages: readonly Passage[]): void {
  const box = pair.getBoundingClientRect();
  const from = a.article.getBoundingClientRect().right - box.left + 4;
  const to = b.article.getBoundingClientRect().left - box.left - MARGIN;
  const middle = (from + to) / 2;
  const ends = passages.map(({ s, t }) => [...reach(a, s, box.top), ...reach(b, t, box.top)]);
  for (const path of pair.querySelectorAll<SVGPathElement>('.links path')) {
    const [top1 = 0, end1 = 0, top2 = 0, end2 = 0] = ends[Number(path.dataset.place)] ?? [];
    path.setAttribute(
      'd',
      `M${from} ${top1}C${middle} ${top1} ${middle} ${top2} ${to} ${top2}V${end2}C${middle} ${end2} ${middle} ${end1} ${from} ${end1}Z`,
    );
  }
}

/** From the top of its first line to the foot of its last, below the top of the pair. */
function reach({ paragraphs, body }: Text, [start, end]: readonly [number, number], top: number): readonly [number, number] {
  const line = Number.parseFloat(getComputedStyle(body).lineHeight);
  return [Math.round(lineAt(paragraphs, start) - top), Math.round(lineAt(paragraphs, end - 1) - top + line)];
}

/** The first line of the words, as a passage may be longer than the window, and their note where it stands beside them. */
function show(pair: HTMLElement, start: number | undefined, name: 'a' | 'b'): void {
  const text = textIn(pair, name);
  if (text === null || start === undefined) return;
  const top = lineAt(text.paragraphs, start);
  const note = pair.querySelector(`.notes.${name} .beside .note[aria-current]`)?.parentElement ?? null;
  bringIntoView({ top, bottom: top + LINE }, ...(note === null ? [] : [note.getBoundingClientRect()]));
}
