import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { typing, useName } from './who.ts';

interface WhoDecidesProps {
  /** Rises when somebody tried to decide without a name: the field then asks for it. */
  readonly asked?: number;
}

/** In whose name decisions are made: asked once, always shown, changed here. */
export function WhoDecides({ asked = 0 }: WhoDecidesProps) {
  const [name, rename] = useName();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0 || editing) field.current?.focus();
  }, [asked, editing]);
  const keep = (event: Event): void => {
    event.preventDefault();
    rename(field.current?.value ?? '');
    setEditing(false);
  };
  if (name !== '' && !editing) {
    return (
      <p class="meta who-decides">
        You decide as <b>{name}</b>{' '}
        <button type="button" class="link" onClick={() => setEditing(true)}>
          Change<span class="vh"> the name you decide as</span>
        </button>
      </p>
    );
  }
  return (
    <form class="who-decides field" onSubmit={keep}>
      <label for={id}>Your name, kept with every decision</label>
      <input
        id={id}
        ref={field}
        defaultValue={name}
        maxLength={200}
        onInput={({ currentTarget }) => typing(currentTarget.value)}
        autocomplete="name"
        aria-describedby={`${id}-says`}
      />
      <button type="submit" class="btn">
        Decide in this name
      </button>
      <p id={`${id}-says`} class="fine" role={asked > 0 ? 'alert' : undefined}>
        {asked > 0 ? 'A decision needs a name. ' : ''}It stays in this browser and in the log of decisions.
      </p>
    </form>
  );
}
