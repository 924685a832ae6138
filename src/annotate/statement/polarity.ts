import type { Pieces } from '../../model/span.ts';
import type { Act, Polarity } from '../../model/statement.ts';
import { cueMeaning } from './cue-meaning.ts';

/** Verbs that name what was spoken of, not what was said of it. */
const TOPICAL: ReadonlySet<string> = new Set(
  'discuss talk speak mention address touch question comment refer allude brief weigh mull ponder contemplate inquire wonder debate'.split(
    ' ',
  ),
);
/** Attitudes to what is not yet so. */
const WISHES: ReadonlySet<string> = new Set(
  'want hope wish aim seek like dream look prefer doubt desire yearn hopeful keen eager unsure doubtful skeptical sceptical skepticism scepticism ambition aspiration'.split(
    ' ',
  ),
);

/** The speaker's stand on the content as its words read. */
export function polarityOf(text: string, act: Act, cue: Pieces, content: Pieces): Polarity {
  const { lemma, act: ofCue, negated } = cueMeaning(text, cue);
  if (act === 'refuse' || act === 'demand' || negated) return 'unasserted';
  if (act === 'deny') return ofCue === 'deny' ? 'denied' : 'asserted';
  if (TOPICAL.has(lemma ?? '') || ((act === 'believe' || act === 'announce') && WISHES.has(lemma ?? ''))) return 'unasserted';
  const last = content.at(-1);
  return last !== undefined && /\?["”'’]?$/.test(text.slice(last.start, last.end)) ? 'unasserted' : 'asserted';
}
