import { expect, test } from 'vitest';
import { binaryKind } from './binary.ts';

test.each([
  ['%PDF-1.7 …', 'PDF'],
  ['PK\u0003\u0004rest', 'a ZIP archive, such as DOCX or EPUB'],
  ['{\\rtf1\\ansi Talks}', 'RTF'],
  ['\u0000\u0001\u0002text', 'control characters'],
  ['PKK is a party', null],
  ['RIFT in the council', null],
  ['Tabs\tand\r\nline ends\f', null],
  ['', null],
])('%j', (begins, kind) => expect(binaryKind(Buffer.from(begins, 'latin1'), false)).toBe(kind));
