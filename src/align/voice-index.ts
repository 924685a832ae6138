import { contains } from '../model/span.ts';
import type { ContentWord } from './laid.ts';
import { byVoice, type Voice } from './voices.ts';

/** A word that more voices than this use singles none of them out. In stories of fewer voices nothing is passed over. */
const MOST = 400;
/** So many voices before an answer are looked at for what it points back to. */
const BEFORE = 12;

/** Finds voices that may speak of the same, without laying each beside each. */
export class VoiceIndex {
  private readonly byStem = new Map<string, Voice[]>();
  /** What reports tell in their own name, apart: there is so much of it that it would make every word of the others a frequent one. */
  private readonly bareByStem = new Map<string, Voice[]>();
  private readonly byReport = new Map<string, Voice[]>();

  constructor(voices: readonly Voice[]) {
    for (const voice of voices.toSorted(byVoice)) {
      for (const stem of new Set([...voice.source, ...voice.topic].map((word) => word.stem)))
        push(voice.bare ? this.bareByStem : this.byStem, stem, voice);
      push(this.byReport, voice.laid.id, voice);
    }
  }

  /** Voices that use at least two of these words. */
  sharing(words: readonly ContentWord[]): Voice[] {
    const counts = new Map<Voice, number>();
    for (const stem of new Set(words.map((word) => word.stem))) {
      for (const voices of [this.byStem.get(stem) ?? [], this.bareByStem.get(stem) ?? []])
        if (voices.length <= MOST) for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    }
    return [...counts].filter(([, shared]) => shared >= 2).map(([voice]) => voice);
  }

  /** The voices whose words stand in those of one. */
  within(voice: Voice): Voice[] {
    return (this.byReport.get(voice.laid.id) ?? []).filter(
      ({ statement, at }) => statement.parent === voice.statement.id && contains(voice.at, at),
    );
  }

  /** The voices that stand shortly before one in its report. */
  before(voice: Voice): Voice[] {
    const voices = this.byReport.get(voice.laid.id) ?? [];
    let low = 0;
    let high = voices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = voices[middle];
      if (one !== undefined && one.at.start < voice.at.start) low = middle + 1;
      else high = middle;
    }
    return voices.slice(Math.max(0, low - BEFORE), low);
  }
}

function push(map: Map<string, Voice[]>, key: string, voice: Voice): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [voice]);
  else known.push(voice);
}
