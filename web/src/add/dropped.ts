import { isTakenFromFolder } from './kinds.ts';

export interface Found {
  readonly files: readonly { readonly file: File; readonly path: string }[];
  /** Files of a folder that are no reports by their names. */
  readonly skipped: number;
}

/** What was chosen with a file dialog; of a folder, the reports in it. */
export function chosen(files: FileList | null): Found {
  const all = [...(files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return sifted(all);
}

/** A file by itself is taken whatever it is called; of a folder only what its name tells to be a report. */
function sifted(all: Found['files']): Found {
  const files = all.filter(({ path }) => !path.includes('/') || isTakenFromFolder(path));
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    skipped: all.length - files.length,
  };
}

/** What was dropped, folders walked. The list of a drop is empty once its event is over: entries are taken from it at once. */
export async function dropped({ items }: DataTransfer): Promise<Found> {
  const given = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const all: { readonly file: File; readonly path: string }[] = [];
  for (const { entry, file } of given) {
    if (entry !== null) await walk(entry, all);
    else if (file !== null) all.push({ file, path: file.name });
  }
  return sifted(all);
}

async function walk(entry: FileSystemEntry, into: { readonly file: File; readonly path: string }[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (file !== null) into.push({ file, path: entry.fullPath.replace(/^\//u, '') });
  } else if (isFolder(entry)) {
    for (const inside of await entriesOf(entry)) await walk(inside, into);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A browser gives a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
