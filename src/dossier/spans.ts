import type { Span } from '../model/span.ts';
import type { SpanJson } from './shape.ts';

/** The public form of a span: `[start, end]`. */
export const pair = ({ start, end }: Span): SpanJson => [start, end];

export const pairs = (pieces: readonly Span[]): SpanJson[] => pieces.map(pair);
