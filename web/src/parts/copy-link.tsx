import { useMemo, useState } from 'preact/hooks';
import { useKeys } from '../keys.ts';

interface CopyLinkProps {
  readonly label?: string;
}

/** Puts the address, which holds the whole state of the page, on the clipboard; so does "y". */
export function CopyLink({ label = 'Copy link' }: CopyLinkProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  useKeys(useMemo(() => ({ y: copy }), []));
  return (
    <>
      <button type="button" class="btn plain" onClick={copy}>
        {label}
      </button>
      <span role="status" class="meta copied">
        {copied === null ? '' : copied ? 'Link copied' : 'Not allowed here: copy it from the address bar'}
      </span>
    </>
  );
}
