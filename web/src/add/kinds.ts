/** Of a folder these are taken, as the command line takes them; a file that is chosen by itself is taken whatever it is called. */
const IN_FOLDERS = /\.(?:txt|text|html?|xhtml|jsonl|ndjson)$/iu;

/** What the server takes at once. */
export const LARGEST = 64 * 1024 * 1024;

/** Hidden files and folders are left out. */
export function isTakenFromFolder(path: string): boolean {
  const names = path.split('/');
  return names.every((name) => !name.startsWith('.')) && IN_FOLDERS.test(names.at(-1) ?? '');
}

/** "64 MiB", "1.5 MiB", "12 kB" */
export function size(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${rounded(bytes / 1024 / 1024)} MiB`;
  return bytes >= 1024 ? `${rounded(bytes / 1024)} KiB` : `${bytes} bytes`;
}

const rounded = (value: number): string => (value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value)));
