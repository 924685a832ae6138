import type { EventType } from '../../model/event.ts';

/**
 * A sentence of an invented world, the type of the event that it tells (`null`: none), and where they are named, who does it and to whom:
 * the last words of each as printed, several joined by "and".
 */
export type EventExample = readonly [sentence: string, type: EventType | null, actor?: string | null, recipient?: string];
