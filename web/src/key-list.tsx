import { useMemo, useRef, useState } from 'preact/hooks';
import { keysNow, useKeys } from './keys.ts';

/** A button, and the key "?", that show what the keys of the screen do. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useState<ReturnType<typeof keysNow>>([]);
  const open = (): void => {
    setKeys(keysNow());
    dialog.current?.showModal();
  };
  useKeys(useMemo(() => ({ '?': open }), []));
  return (
    <>
      <button class="btn plain" type="button" onClick={open} aria-label="Keys" title="Keys" aria-haspopup="dialog">
        ?
      </button>
      <dialog ref={dialog} class="keylist" aria-labelledby="h-keys">
        <h2 id="h-keys">Keys</h2>
        <dl class="dl">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button class="btn main" type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </dialog>
    </>
  );
}
