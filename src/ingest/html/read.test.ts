import { expect, test } from 'vitest';
import { spent } from '../../../test/spent.ts';
import { OnRecordError } from '../../model/error.ts';
import type { Report } from '../../model/report.ts';
import { readPage } from './read.ts';

const read = (page: string | Uint8Array): Report =>
  readPage({ bytes: typeof page === 'string' ? Buffer.from(page) : page, format: 'html', input: 'talks.html' });

const LEAD =
  'BELHAVEN, November 17. /VNA/. Kestrian Prime Minister Ilse Maron denied on Monday that her government had held talks with Velmora, her office said in a statement.';
const MORE =
  'Velmoran President Anton Verel said in Tarsk earlier that the two sides had met twice, in Port Lenz and at the Dravik crossing.';
const END =
  'Some 2,000 people, most of them from the river villages, have waited at the crossing since October, relief group Open Hands said.';
const REPORT = [LEAD, MORE, END].join('\n\n');
const paragraphs = `<p>${LEAD}</p>\n<p>${MORE}</p>\n<p>${END}</p>`;
const LINKS =
  '<li><a href="/2">Verel flies home from the alliance meeting in Harrow</a></li><li><a href="/3">Border shut again</a></li>';

test.each([
  ['a bare page', `<html><body>${paragraphs}</body></html>`],
  ['no html element at all', paragraphs],
  [
    'navigation, side column and footer',
    `<nav><ul>${LINKS}</ul></nav><main>${paragraphs}</main><aside><p>${MORE}</p></aside><footer><p>All rights reserved, in all countries, by all of us at the Courier.</p></footer>`,
  ],
  [
    'the same by class',
    `<div id="top-nav">${LINKS}</div><div class="articleBody">${paragraphs}</div><div class="sidebar most-popular"><p>${MORE}</p></div>`,
  ],
  ['a wrapper called sidebar', `<body class="sidebar-right"><div class="page with-sidebar">${paragraphs}</div></body>`],
  ['line breaks for paragraphs', `<div>${LEAD}<br><br>${MORE}<br/> <br/>${END}</div>`],
  [
    'paragraphs in several boxes',
    `<div><div class="chunk"><p>${LEAD}</p></div><div class="ad"><p>Advertisement</p></div><div class="chunk"><p>${MORE}</p></div><div class="chunk"><p>${END}</p></div></div>`,
  ],
  [
    'a list of links inside',
    `<article><p>${LEAD}</p><h3>Related</h3><ul>${LINKS}</ul><p>${MORE}</p><p><a href="/4">Read more about the crossing</a></p><p>${END}</p></article>`,
  ],
  ['the headline again', `<title>Kestria denies talks</title><article><h1>Kestria denies talks</h1>${paragraphs}</article>`],
  [
    'an image with its caption',
    `<article><p>${LEAD}</p><figure><img><figcaption>Ilse Maron in Belhaven, in front of her office.</figcaption></figure><p>${MORE}</p><p>${END}</p></article>`,
  ],
  [
    'what is hidden',
    `<article><p>${LEAD}</p><p hidden>${MORE}</p><p>${MORE}</p><div style="display: none"><p>${LEAD}</p></div><p>${END}</p></article>`,
  ],
  [
    'scripts, styles and comments',
    `<article><script>if (a<b) document.write("<p>${MORE}</p>")</script><style>p{}</style><!-- <p>old</p> --><noscript><p>Enable scripts</p></noscript>${paragraphs}</article>`,
  ],
  ['tags left open', `<div><div><b><p>${LEAD}<p>${MORE}<p>${END}`],
  ['tags closed that were never open', `</div></b></article><article>${paragraphs}</section></p></article></article>`],
  ['the marked body', `<div><p>${MORE}</p><p>${END}</p><p>${MORE}</p><div itemprop="articleBody">${paragraphs}</div></div>`],
  [
    'chunks with advertisements between, each in boxes of its own',
    [LEAD, MORE, END]
      .map(
        (p) =>
          `<div><div class="grid"><div class="chunk__inner"><p>${p}</p></div></div><div class="ad-slot">Buy this</div></div>`,
      )
      .join(''),
  ],
  [
    'words inside a sentence with a class of furniture',
    `<article>${paragraphs.replace('Ilse Maron', '<a class="tag related">Ilse <span class="caption">Maron</span></a>')}</article>`,
  ],
  ['paragraphs with a word of furniture', `<div><p>${LEAD}</p><p class="teaser">${MORE}</p><p class="teaser">${END}</p></div>`],
])('the report is found: %s', (_, page) => expect(read(page).text).toBe(REPORT));

test('headings that head something stay', () => {
  const page = `<article><p>${LEAD}</p><h2>Background</h2><p>${MORE}</p><h2>Share</h2></article>`;
  expect(read(page).text).toBe(`${LEAD}\n\nBackground\n\n${MORE}`);
});

test('a short report is kept whole, without its navigation', () => {
  expect(read(`<nav><a href="/">Home</a></nav><p>Talks resumed in Tarsk, Kolm said.</p>`).text).toBe(
    'Talks resumed in Tarsk, Kolm said.',
  );
  expect(read('<form id="aspnet"><table><tr><td class="comment-text">Talks resumed.</table></form>').text).toBe('Talks resumed.');
});

test('references, line ends and characters nobody sees', () => {
  const page =
    '<p>Verel &amp; Maron&#39;s   talks\r\n\tin&nbsp;Port&shy; Lenz: &ldquo;&#x1F600;&rdquo; &#xD800;&#0;&#99999999; AT&T &bogus; ok</p>';
  expect(read(page).text).toBe("Verel & Maron's talks in\u00a0Port Lenz: “😀” \ufffd\ufffd\ufffd AT&T &bogus; ok");
});

test('the text leads back to the page', () => {
  const page = '<p>Verel &amp; <b>Ma</b>ron\n met,  Kolm said</p>';
  const { text, source } = read(page);
  expect(text).toBe('Verel & Maron met, Kolm said');
  expect(source?.map(([start, end, at]) => [text.slice(start, end), page.slice(at, at + end - start)])).toEqual([
    ['Verel ', 'Verel '],
    ['&', '&'],
    [' ', ' '],
    ['Ma', 'Ma'],
    ['ron', 'ron'],
    ['met, ', 'met, '],
    ['Kolm said', 'Kolm said'],
  ]);
});

test('what the page says about itself', () => {
  const page = `<html lang="en-GB"><head><title>Kestria denies talks | The Harrow Courier</title>
    <meta property="og:title" content="Kestria denies talks &amp;amp; more - The Harrow Courier"><meta property="og:site_name" content="The Harrow Courier">
    <meta name="date" content="17 November 2031"><meta name="author" content="https://courier.example/people/7"><link rel="canonical" href="https://courier.example/1">
    </head><body><h1>Denied</h1><p class="article-byline">By <a>Lena Orsk</a></p>${paragraphs}`;
  expect(read(page)).toMatchObject({
    ...{ title: 'Kestria denies talks & more', outlet: 'The Harrow Courier', published: { date: '2031-11-17', assumed: [] } },
    ...{ url: 'https://courier.example/1', language: 'en', agency: null, extra: { byline: 'Lena Orsk' }, notes: [] },
  });
});

test('JSON-LD is the best witness; broken or hostile blocks are passed over', () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Talks denied',
    datePublished: '2031-11-17T09:30:00Z',
    author: [{ name: 'L. Orsk' }, 'T. Brandt'],
  };
  const page = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>
    <script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { ...article, publisher: { name: 'Belhaven Post' } },
      ],
    })}</script>
    <meta property="og:title" content="Other"><time datetime="2030-01-01"></time>${paragraphs}`;
  const { title, published, outlet, extra } = read(page);
  expect([title, published.date, outlet, extra]).toEqual([
    'Talks denied',
    '2031-11-17T09:30:00Z',
    'Belhaven Post',
    { byline: 'L. Orsk, T. Brandt' },
  ]);
});

const linked = (of: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isBasedOn: of })}</script>`;
const PAGE = '<meta property="og:url" content="https://post.example/1">';

test.each([
  [
    'a source named by its page',
    '<meta name="syndication-source" content="https://courier.example/1">',
    { 'syndication-source': 'https://courier.example/1' },
  ],
  [
    'a source named by its outlet',
    '<meta name="original-source" content="The Harrow Courier">',
    { 'original-source': 'The Harrow Courier' },
  ],
  [
    'a canonical address on another site',
    `${PAGE}<link rel="canonical" href="https://courier.example/1">`,
    { canonical: 'https://courier.example/1' },
  ],
  ['a canonical address on the same site', `${PAGE}<link rel="canonical" href="https://www.post.example/a">`, null],
  ['no address of its own: the canonical one is', '<link rel="canonical" href="https://courier.example/1">', null],
  [
    'a work it is based on',
    linked({ '@type': 'NewsArticle', url: 'https://courier.example/1' }),
    { isBasedOn: 'https://courier.example/1' },
  ],
  ['an address it is based on', linked(['https://courier.example/1']), { isBasedOn: 'https://courier.example/1' }],
  ['nothing it is based on', linked(7), null],
])('where it was taken from: %s', (_, head, extra) => {
  expect(read(`<head>${head}</head>${paragraphs}`).extra).toEqual(extra);
});

test('a page that was taken over keeps its own address', () => {
  const page = `<head>${PAGE}<link rel="canonical" href="https://courier.example/1"></head>${paragraphs}`;
  expect(read(page).url).toBe('https://post.example/1');
});

test('a date that is none is noted', () => {
  const { published, notes } = read(`<meta property="article:published_time" content="2031-02-30">${paragraphs}`);
  expect(published.date).toBeNull();
  expect(notes).toMatchObject([{ at: null, rule: 'metadata@1', reason: expect.stringContaining('2031-02-30') }]);
});

test('a declared charset is used', () => {
  const page = Buffer.from(
    `<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>Kolm said \x93no talks\x94.</p>`,
    'latin1',
  );
  expect(read(page)).toMatchObject({ text: 'Kolm said “no talks”.' });
});

const errorOf = (page: string): string => {
  try {
    read(page);
  } catch (error) {
    if (error instanceof OnRecordError) return error.code;
  }
  return 'none';
};

test.each([
  ['200,000 nested tags', '<div>'.repeat(200_000), 'TOO_DEEP'],
  ['100,000 unclosed pairs', '<b><i>'.repeat(100_000), 'TOO_DEEP'],
  ['nested in a dropped element', `<svg>${'<g>'.repeat(200_000)}`, 'TOO_DEEP'],
  ['600,000 elements', '<i></i>'.repeat(600_000), 'TOO_LARGE'],
  ['20 MB in one paragraph', `<p>${'talks '.repeat(3_500_000)}</p>`, 'TOO_LARGE'],
  ['a tag that never ends', `<p ${'a="b" '.repeat(200_000)}`, 'EMPTY_REPORT'],
  ['a script that never ends', `<script>${'x<'.repeat(2_000_000)}`, 'EMPTY_REPORT'],
  ['no words', '<p> &nbsp; </p><img>', 'EMPTY_REPORT'],
  ['a frameset', '<frameset><frame src=a></frameset>', 'EMPTY_REPORT'],
])('hostile: %s', (_, page, code) => {
  const start = spent();
  expect(errorOf(page)).toBe(code);
  expect(spent() - start).toBeLessThan(5_000);
});

test.each([
  [
    '200,000 attributes',
    `<article ${Array.from({ length: 200_000 }, (_, i) => `a${i}="b"`).join(' ')} __proto__="x" constructor="y">${paragraphs}</article>`,
  ],
  ['a class of 2 MB', `<article class="${'side '.repeat(400_000)}">${paragraphs}</article>`],
  ['zeros', `<article>\u0000<p>${LEAD.replace('denied', 'den\u0000ied')}</p><p>${MORE}</p><p>${END}</p></article>`],
  ['100,000 closing tags', `${'</b></p></i>'.repeat(30_000)}<article>${paragraphs}</article>`],
  ['1,500 deep', `${'<div>'.repeat(1_500)}${paragraphs}`],
  ['a heading of 150,000 pieces', `<h1 class="author">${'<i></i>'.repeat(150_000)}</h1><article>${paragraphs}</article>`],
  ['200,000 comments', `${'<!-- x -->'.repeat(200_000)}<article>${paragraphs}</article>`],
])('hostile, yet read: %s', (_, page) => {
  const start = spent();
  expect(read(page).text).toBe(REPORT);
  expect(spent() - start).toBeLessThan(5_000);
});
