import { styleText } from 'node:util';
import { type Paint, plain } from '../dossier/paint.ts';
import type { Streams } from './output.ts';

type Format = Parameters<typeof styleText>[0];

const style =
  (format: Format) =>
  (words: string): string =>
    styleText(format, words);

const COLOURED: Paint = {
  strong: style('bold'),
  dim: style('dim'),
  quote: style('italic'),
  assumed: style('underline'),
  says: style('blue'),
  denies: style('red'),
  holds: style('gray'),
  accuses: style('magenta'),
  agrees: style('green'),
  source: style(['bold', 'blue']),
  cue: style('yellow'),
  content: style('underline'),
  figure: style('green'),
  time: style('cyan'),
  name: style('bold'),
};

/** Colours on a terminal only; NO_COLOR (no-color.org) and TERM=dumb switch them off. */
export function paintFor({ out, environment }: Streams): Paint {
  const off = !out.isTTY || (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  return off ? plain : COLOURED;
}
