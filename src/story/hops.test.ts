import { expect, test } from 'vitest';
import { addressKey, hopsOf, nameKey } from './hops.ts';

const AT = 'https://courier.example/1';

test.each([
  ['a page', { 'syndication-source': AT }, [AT]],
  ['a key however it is written', { Syndicated_From: 'VNA', isBasedOn: AT }, ['VNA', AT]],
  ['a work of linked data', { isBasedOn: { '@type': 'NewsArticle', name: 'Talks', url: AT } }, [AT]],
  ['a list', { republished_from: [AT, 'Tarsk Daily', 7, null] }, [AT, 'Tarsk Daily']],
  ['one twice', { canonical: AT, original_url: ` ${AT} ` }, [AT]],
  ['"source" is mostly the outlet itself', { source: 'Tarsk Daily', via: 'rss', byline: 'Lena Orsk' }, []],
  ['keys every object has', { constructor: AT, __proto__: AT }, []],
  ['too long for a name', { taken_from: 'x'.repeat(2_001) }, []],
  ['nothing', null, []],
])('%s', (_, extra, hops) => {
  expect(hopsOf({ extra })).toEqual(hops);
});

test.each([
  ['https://www.courier.example/dravik/', 'http://courier.example/dravik#top', true],
  ['https://m.courier.example/dravik?utm_medium=feed', 'https://courier.example/dravik', true],
  ['https://courier.example/?p=1', 'https://courier.example/?p=2', false],
  ['https://courier.example/a', 'https://post.example/a', false],
])('%s and %s are one page: %s', (a, b, one) => {
  expect(addressKey(a) === addressKey(b)).toBe(one);
});

test.each(['The Harrow Courier', 'mailto:desk@courier.example', 'https://', 'courier.example/1'])('no address: %s', (value) => {
  expect(addressKey(value)).toBeNull();
});

test.each([
  ['The Harrow Courier', 'Harrow Courier'],
  ['Associated Press', 'AP'],
  ['VNA news agency', 'vna'],
])('%s is %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});
