import { useState } from 'preact/hooks';

/** Puts the address, which holds the whole state of the page, on the clipboard. */
export function CopyLink() {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
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
