import { columnList } from './column-list.ts';
import type { Paint } from './paint.ts';
import type { Annotation } from './shape.ts';
import { quoted } from './text.ts';
import { clipped, tame } from './wrap.ts';

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

/** Each time once: its words, what it was read as, what of that was assumed or left open. */
export function timeList(annotation: Annotation, sheet: Sheet): string[] {
  const { text = '' } = annotation;
  return columnList(
    differentTimes(annotation).map((time) => ({
      id: '',
      cells: [{ words: quoted(clipped(text, [time.start, time.end])), paint: sheet.paint.quote }, { words: tame(time.value) }],
      says: saysOf(time),
      quote: '',
    })),
    sheet,
  );
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
