import type { Progress, Watch } from '../app/progress.ts';
import type { Streams } from './output.ts';

export const PROGRESS_MODES = ['bar', 'lines', 'json', 'none'] as const;
export type ProgressMode = (typeof PROGRESS_MODES)[number];

const LINE_EVERY_MS = 2000;
const BAR_EVERY_MS = 80;
const BAR_WIDTH = 24;

export interface ProgressView {
  readonly watch: Watch;
  /** Clears the bar, so that what follows stands on its own line. */
  end(): void;
}

const said = ({ step, done, total }: Progress): string => {
  if (total === null || total === 0) return `${step}: ${done}`;
  return `${step}: ${done} of ${total} (${Math.floor((100 * done) / total)} %)`;
};

function bar(progress: Progress): string {
  const full = progress.total ? Math.floor((BAR_WIDTH * progress.done) / progress.total) : 0;
  return `[${'█'.repeat(full)}${'·'.repeat(BAR_WIDTH - full)}] ${said(progress)}`;
}

/** A bar on a terminal, plain lines otherwise, or as asked. Writes to standard error only, and nothing at all for work that ends at once. */
export function progressView(io: Streams, asked: ProgressMode | undefined): ProgressView {
  const mode = asked ?? (io.err.isTTY ? 'bar' : 'lines');
  let last = performance.now();
  let shown = false;
  const due = (every: number): boolean => {
    const now = performance.now();
    if (now - last < every) return false;
    last = now;
    return true;
  };
  const views: Readonly<Record<ProgressMode, Watch>> = {
    none: () => undefined,
    json: (progress) => void io.err.write(`${JSON.stringify(progress)}\n`),
    lines: (progress) => void (due(LINE_EVERY_MS) && io.err.write(`${said(progress)}\n`)),
    bar: (progress) => {
      if (!due(BAR_EVERY_MS)) return;
      shown = true;
      io.err.write(`\r\u001B[K${bar(progress).slice(0, (io.err.columns ?? 80) - 1)}`);
    },
  };
  return {
    watch: views[mode],
    end: () => {
      if (shown) io.err.write('\r\u001B[K');
    },
  };
}
