import type { Paint } from './paint.ts';
import type { Annotation } from './shape.ts';
import { quoted } from './text.ts';
import { clipped, columns, tame, wrap } from './wrap.ts';

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

type Time = Annotation['times'][number];

/** Times said in other words or of another value, in the order of the text. */
export function differentTimes({ text = '', times }: Annotation): readonly Time[] {
  const seen = new Map<string, Time>();
  for (const time of times) {
    const key = `${clipped(text, [time.start, time.end])} ${time.value}`;
    if (!seen.has(key)) seen.set(key, time);
  }
  return [...seen.values()];
}

const LEAD = 1;
const GAP = 2;
/** Of the words; longer ones stand on a line of their own. */
const WIDEST = 28;

/** Each time once: its words, what it was read as, what of that was assumed or left open. */
export function timeList(annotation: Annotation, { width, paint }: Sheet): string[] {
  const { text = '' } = annotation;
  const rows = differentTimes(annotation).map((time) => ({
    words: quoted(clipped(text, [time.start, time.end])),
    value: tame(time.value),
    says: saysOf(time),
  }));
  const widest = (of: (row: (typeof rows)[number]) => string) =>
    rows.reduce((most, row) => Math.max(most, Math.min(WIDEST, columns(of(row)))), 0);
  const first = Math.min(
    widest(({ words }) => words),
    Math.floor(width / 2),
  );
  const second = widest(({ value }) => value);
  return rows.flatMap(({ words, value, says }) => {
    const lines = wrap(words, first);
    const facts = `${value.padEnd(second + GAP)}${paint.assumed(says)}`.trimEnd();
    return lines.map((line, i) =>
      i < lines.length - 1
        ? ' '.repeat(LEAD) + paint.quote(line)
        : `${' '.repeat(LEAD)}${paint.quote(line)}${' '.repeat(Math.max(0, first - columns(line)) + GAP)}${facts}`,
    );
  });
}

const KIND: Readonly<Record<Time['type'], string>> = { DATE: '', TIME: '', DURATION: 'duration', SET: 'repeated' };

/** "week assumed", "duration", "left open". */
function saysOf({ type, value, assumed }: Time): string {
  const known = [
    KIND[type],
    value.includes('X') && type !== 'DURATION' && type !== 'SET' ? 'left open' : '',
    assumed.length === 0 ? '' : `${assumed.join(', ')} assumed`,
  ];
  return known.filter((one) => one !== '').join(', ');
}
