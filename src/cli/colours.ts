import { type Paint, plain } from '../dossier/paint.ts';
import type { Streams } from './output.ts';

/**
 * "Select Graphic Rendition", ECMA-48 8.3.117: what switches a style on, and off again. Written here because `styleText` of Node asks
 * its own standard output, from 20.18 on, whether there are to be colours.
 */
const style =
  (on: number, off: number) =>
  (words: string): string =>
    words === '' ? '' : `\u001B[${on}m${words}\u001B[${off}m`;

const BOLD = style(1, 22);
const FOREGROUND = 39;
const letters = (colour: number) => style(colour, FOREGROUND);

/** The sixteen colours that every terminal has in shades that suit its background. The design draws plans in ink, which marks nothing here. */
const COLOURED: Paint = {
  coloured: true,
  strong: BOLD,
  dim: style(2, 22),
  quote: style(3, 23),
  assumed: style(4, 24),
  says: letters(34),
  plans: letters(36),
  denies: letters(31),
  holds: letters(90),
  accuses: letters(35),
  agrees: letters(32),
  figure: letters(32),
  source: BOLD,
  cue: style(4, 24),
};

/**
 * Colours on a terminal only. NO_COLOR (no-color.org) and TERM=dumb switch them off; FORCE_COLOR (force-color.org) switches them on for
 * a pager as well, also against NO_COLOR, as in Node: it is the one that is set for a single command. FORCE_COLOR=0 is no.
 */
export function paintFor({ out, environment }: Pick<Streams, 'out' | 'environment'>): Paint {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: terminal } = environment;
  if (force !== '') return /^(?:0|false)$/u.test(force) ? plain : COLOURED;
  return out.isTTY !== true || no !== '' || terminal === 'dumb' ? plain : COLOURED;
}
