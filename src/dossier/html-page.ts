import { escaped } from './html-escaped.ts';
import { STYLE } from './html-style.ts';

/** A page that needs nothing else; `body` is HTML already. */
export const htmlPage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)} · OnRecord</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
<div class="key"><h3>How to read this brief</h3><p class="meta">Words in serif are a report’s own, with the report and paragraph they stand in; words in sans are OnRecord’s. <span class="as">Dashed</span> means assumed, and the reason is given. <span class="un">Italic</span> means the report does not say. OnRecord records who said what; it does not say who is right.</p></div>
</main>
</body>
</html>
`;
