import { useEffect, useMemo } from 'preact/hooks';
import { setPicked } from '../address.ts';
import { type Anchor, anchorHash, anchorTo, fingerprint } from '../anchor.ts';
import { type FoundWords, findWords } from './find-words.ts';

/** Where the words that the address leads to stand in a text; `null` where it leads to none. A link of old becomes one that lasts. */
export function useFoundWords(text: string, anchor: Anchor | null): FoundWords | null {
  const version = useMemo(() => fingerprint(text), [text]);
  const hash = anchor === null ? null : anchorHash(anchor);
  const found = useMemo(() => (anchor === null ? null : findWords(text, version, anchor)), [text, version, hash]);
  const isOld = anchor !== null && anchor.quote === null;
  useEffect(() => {
    if (isOld && found?.kind === 'here') setPicked(anchorTo(text, found.at));
  }, [isOld, found, text]);
  return found;
}
