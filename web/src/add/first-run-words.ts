/** A path as a shell takes it. */
export const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** What puts reports into the store of this server. */
export const addCommand = (what: string, data: string): string => `onrecord add ${quoted(what)} --data ${quoted(data)}`;

export const curlCommand = (origin: string): string =>
  `curl --data-binary @reports.jsonl -H 'content-type: application/jsonl' \\\n  ${origin}/api/v1/reports`;
