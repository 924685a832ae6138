const PRESCAN = 4_096;

// <meta charset="windows-1252">, <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
const META = /<meta[\s/][^>]{0,500}?charset\s{0,5}=\s{0,5}["']?\s{0,5}(?<label>[a-z0-9_:.-]{1,40})/i;
// <?xml version="1.0" encoding="windows-1252"?>
const XML = /^\s{0,100}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["'](?<label>[a-z0-9_:.-]{1,40})/i;

/** The charset that a page declares in its first bytes, in lower case; `null` when it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const begins = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN)).toString('latin1');
  return (META.exec(begins) ?? XML.exec(begins))?.groups?.label?.toLowerCase() ?? null;
}
