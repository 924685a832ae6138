import { useRef, useState } from 'preact/hooks';
import { chosen, dropped, type Found } from './dropped.ts';
import { LARGEST, size } from './kinds.ts';

interface DropAreaProps {
  readonly onFound: (found: Found) => void;
}

/** Where files are dropped. The two buttons do the same without a mouse. */
export function DropArea({ onFound }: DropAreaProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer !== null) void dropped(event.dataTransfer).then(onFound);
  };
  const stay = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-labelledby="h-drop"
      onDragOver={stay}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="h-drop">Drop files or a folder here</h2>
      <div class="btns">
        <Choose main label="Choose files…" onFound={onFound} />
        <Choose folder label="Choose a folder…" onFound={onFound} />
      </div>
      <p class="meta">Text, Markdown, HTML, JSON, JSON lines; at most {size(LARGEST)} a file</p>
    </section>
  );
}

interface ChooseProps extends DropAreaProps {
  readonly label: string;
  readonly main?: boolean;
  readonly folder?: boolean;
}

function Choose({ label, main = false, folder = false, onFound }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (): void => {
    const { current } = input;
    if (current === null) return;
    onFound(chosen(current.files));
    current.value = ''; // so that the same file can be chosen again
  };
  return (
    <>
      <button class={main ? 'btn main' : 'btn'} type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={take}
        {...(folder ? { webkitdirectory: true } : {})}
      />
    </>
  );
}
