import type { Service } from './service.ts';

const REQUESTS = 200;

/** One answer asked for again and again. */
export interface Answered {
  readonly kilobytes: number;
  /** Wall time until the last byte has come, in ms. */
  readonly median: number;
  readonly p95: number;
  /** Processor time of the service for each, in ms. */
  readonly processor: number;
}

/** Asks for a path of the API 200 times, one after the other. `held`: as a browser that has the answer does. */
export async function answered({ address, processor }: Service, path: string, held = false): Promise<Answered> {
  const url = `${address}/api/v1/${path}`;
  const first = await fetch(url);
  const bytes = (await first.arrayBuffer()).byteLength;
  const headers: Record<string, string> = held ? { 'if-none-match': first.headers.get('etag') ?? '' } : {};
  const begun = processor();
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i += 1) {
    const asked = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    times.push(performance.now() - asked);
    if (answer.status !== (held ? 304 : 200)) throw new Error(`${path}: ${answer.status}`);
  }
  times.sort((a, b) => a - b);
  return {
    kilobytes: (held ? 0 : bytes) / 1000,
    median: times[REQUESTS / 2] ?? 0,
    p95: times[Math.ceil(0.95 * REQUESTS) - 1] ?? 0,
    processor: (processor() - begun) / REQUESTS,
  };
}
