import { useTitle } from '../address.ts';
import { DropArea } from './drop-area.tsx';
import type { Found } from './dropped.ts';
import { PasteForm } from './paste-form.tsx';
import { UploadList } from './upload-list.tsx';
import { uploads, useUploads } from './uploads.ts';
import './add.css';

const FIRST_WORDS = 60;

const taken = ({ files, skipped }: Found): void => uploads.addFiles(files, skipped);
const pasted = (report: Readonly<Record<string, string>>): void => uploads.addReport(nameOf(report), report);

/** A pasted text is called by its title, or by its first words. */
function nameOf({ title, text = '' }: Readonly<Record<string, string>>): string {
  const words = (title ?? text).replaceAll(/\s+/gu, ' ').trim();
  return `Pasted: ${words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS).trimEnd()}…` : words}`;
}

export function AddPage() {
  useTitle('Add reports');
  const list = useUploads();
  return (
    <div class="state adding">
      <div class="head bare">
        <h1>Add reports</h1>
        <p class="meta">
          <a href="/ingest">What is worked in now</a>
        </p>
      </div>
      <p class="lede">
        They are read on the computer that OnRecord runs on. The originals are kept as they came; nothing is sent out.
      </p>
      <DropArea onFound={taken} />
      {list.length > 0 && <UploadList list={list} />}
      <PasteForm onReport={pasted} />
    </div>
  );
}
