import type { Furniture, Opening } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that hold furniture by their very name. */
const ELEMENTS = words('nav aside footer figure figcaption form label legend fieldset dialog menu address');

/** Elements inside a sentence: a word less would be a misquotation, so their class never counts. */
const PHRASES = words(
  'a abbr b bdi bdo big cite code data dfn del em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var',
);

/** Words in class, id or role that only furniture carries, however much text it holds. */
const SURE = words(`
  comment comments disqus respond replies nav navbar navigation menu breadcrumb breadcrumbs footer colophon cookie cookies consent gdpr
  newsletter subscribe signup related recommended recommendations recirc outbrain taboola popular trending mostread toolbar pagination pager
  advert adverts advertisement advertising ads adsense sponsor sponsored sharing share shares social socials addthis sharethis popup modal
  breakingnews ticker widget widgets sidebar complementary banner search
`);
/** Words that furniture often carries; a wrapper around the whole report may carry them too. */
const LIKELY = words(`
  ad aside promo promos teaser teasers tag tags tagline meta byline author authors bio timestamp dateline caption captions credit credits gallery
  carousel slideshow video player media image images photo photos figure copyright disclaimer masthead header head print email tools tool utility
  follow login poll rating review reviews survey links readmore more next previous prev latest list rail sticky hidden hide
  visuallyhidden sr-only skip hero kicker topics keywords infobox pullquote factbox
`);

/** "articleShare-bar" holds the words article, share, bar. */
const wordsOf = (hints: string): readonly string[] =>
  hints
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);

// The words of the element that the report itself stands in.
const REPORT_ITSELF = /article-?_?(?:body|content|text)|(?:story|post|entry|content)-?_?(?:body|content|text)|articlebody/i;

/** `null` when nothing speaks for it. */
export function furnitureOf({ name, hints, hidden, property }: Omit<Opening, 'furniture'>): Furniture {
  if (hidden) return 'named';
  if (name === 'body' || name === 'html' || name === 'main' || property.includes('articlebody')) return null;
  if (ELEMENTS.has(name)) return 'named';
  if (hints === '' || PHRASES.has(name)) return null;
  const found = wordsOf(hints);
  if (found.some((word) => SURE.has(word))) return 'sure';
  if (REPORT_ITSELF.test(hints)) return null;
  return found.some((word) => LIKELY.has(word)) ? 'likely' : null;
}
