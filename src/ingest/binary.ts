/** How a file that is no text begins, and what it is. */
const MAGIC: readonly (readonly [begins: string, is: string])[] = [
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['PK\u0003\u0004', 'a ZIP archive, such as DOCX or EPUB'],
  ['\u001f\u008b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['7z\u00bc\u00af', '7-Zip'],
  ['Rar!\u001a', 'RAR'],
  ['\u0028\u00b5\u002f\u00fd', 'Zstandard'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['RIFF', 'RIFF'],
  ['ID3', 'MP3'],
  ['OggS', 'Ogg'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'SQLite'],
];
const SAMPLE = 65_536;
/** Random and compressed bytes have 11 % control characters, damaged text next to none. */
const CONTROLS_AT_MOST = 0.02;

/** What kind of binary data this is; `null` when it may be text. `utf16`: every other byte may be zero. */
export function binaryKind(bytes: Uint8Array, utf16: boolean): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  const magic = MAGIC.find(([begins]) => head.startsWith(begins));
  if (magic !== undefined) return magic[1];
  if (utf16) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > sample.length * CONTROLS_AT_MOST ? 'control characters' : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape occur in text. */
const isControl = (byte: number): boolean => (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;
