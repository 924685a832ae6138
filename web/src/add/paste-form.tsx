import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Pasted {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
}

const EMPTY: Pasted = { text: '', title: '', outlet: '', published: '', url: '' };
/** Kept while other screens are looked at. */
let draft = EMPTY;

const FIELDS = [
  ['title', 'Title', 'text', 'where it is not the first line of the text; shown in lists, no part of the record'],
  ['outlet', 'Outlet', 'text', 'who published it; else “outlet not named”'],
  ['published', 'Date', 'date', 'the day it was published; else what its dateline or its words tell, marked as assumed'],
  ['url', 'Address', 'url', 'where it stands; another text from the same address is taken as a later version of it'],
] as const;

interface PasteFormProps {
  /** Called with what was filled in. */
  readonly onReport: (report: Readonly<Record<string, string>>) => void;
}

export function PasteForm({ onReport }: PasteFormProps) {
  const [pasted, setPasted] = useState(draft);
  const [isMissing, setMissing] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (window.location.hash === '#paste') text.current?.focus();
  }, []);
  const change = (name: keyof Pasted, value: string): void => {
    draft = { ...draft, [name]: value };
    setPasted(draft);
  };
  const submit = (event: TargetedEvent<HTMLFormElement, SubmitEvent>): void => {
    event.preventDefault();
    text.current?.focus();
    setMissing(draft.text.trim() === '');
    if (draft.text.trim() === '') return;
    onReport(Object.fromEntries(Object.entries(draft).filter(([, value]) => value.trim() !== '')));
    draft = EMPTY;
    setPasted(EMPTY);
  };
  return (
    <form id="paste" class="paste" aria-labelledby="h-paste" onSubmit={submit} noValidate>
      <h2 id="h-paste">Paste a text</h2>
      <div class="field">
        <label for="paste-text">Text</label>
        <small id="says-text">the words of one report, as they were published; kept as they come</small>
        <textarea
          id="paste-text"
          ref={text}
          rows={8}
          value={pasted.text}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'no-text says-text' : 'says-text'}
          onInput={({ currentTarget }) => change('text', currentTarget.value)}
        />
      </div>
      <p id="no-text" class="amiss" role="alert">
        {isMissing && 'There are no words in it yet: paste the report’s text first.'}
      </p>
      <div class="given">
        {FIELDS.map(([name, label, type, says]) => (
          <div key={name} class="field">
            <label for={`paste-${name}`}>{label}</label>
            <small id={`says-${name}`}>optional: {says}</small>
            <Input name={name} type={type} value={pasted[name]} onValue={(value) => change(name, value)} />
          </div>
        ))}
      </div>
      <button class="btn main" type="submit">
        Add this report
      </button>
    </form>
  );
}

interface InputProps {
  readonly name: string;
  readonly type: (typeof FIELDS)[number][2];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Input({ name, type, value, onValue }: InputProps) {
  const told = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => onValue(currentTarget.value);
  const all = { id: `paste-${name}`, 'aria-describedby': `says-${name}`, value, onInput: told };
  return type === 'date' ? <input type="date" {...all} /> : <input type="text" inputMode={type} {...all} />;
}
