import { useMemo, useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';

/** Puts the address, which holds the whole state of the page, on the clipboard; so does "y". */
export function CopyLink() {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    const { clipboard }: { readonly clipboard?: Clipboard } = navigator; // there is none where the page is not served over a safe connection
    void (clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  useKeys(useMemo(() => ({ y: copy }), []));
  return (
    <>
      <button type="button" class="btn plain" onClick={copy}>
        Copy link
      </button>
      <span role="status" class="meta copied">
        {copied === null ? '' : copied ? 'Link copied' : 'Not allowed here: copy it from the address bar'}
      </span>
    </>
  );
}
