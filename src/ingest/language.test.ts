import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

const ENGLISH =
  'The foreign ministry of Velmora said on Monday that talks with Kestria would go on in Port Lenz, and that nobody had been hurt when the border crossing at Dravik was closed for the second time this week. A spokeswoman refused to say who had given the order.';
const GERMAN =
  'Das Außenministerium von Velmora teilte am Montag mit, dass die Gespräche mit Kestria in Port Lenz weitergehen und dass niemand verletzt wurde, als der Grenzübergang bei Dravik zum zweiten Mal in dieser Woche geschlossen wurde. Eine Sprecherin wollte nicht sagen, wer den Befehl gegeben hatte.';
const UKRAINIAN =
  'Міністерство закордонних справ Вельмори повідомило в понеділок, що переговори з Кестрією в Порт-Ленці триватимуть і що ніхто не постраждав, коли пункт пропуску в Дравіку закрили вдруге за цей тиждень. Речниця відмовилася сказати, хто віддав наказ про це.';

test.each([
  ['English', ENGLISH, null, 'en', []],
  ['German', GERMAN, null, 'de', []],
  ['Ukrainian', UKRAINIAN, null, 'uk', []],
  ['a given language wins', ENGLISH, 'fr', 'fr', []],
  ['too short to tell', 'Die Gespräche gehen weiter.', null, 'en', [/only 23 letters/]],
  ['numbers', '17 11 2031 '.repeat(60), null, 'en', [/only 0 letters/]],
  ['no language at all', 'xq zvk wrt pqx '.repeat(40), null, 'en', [/cannot be told/]],
])('%s', (_, text, given, language, reasons) => {
  const found = languageOf(text, given);
  expect(found.language).toBe(language);
  expect(found.notes.map(({ reason }) => reason)).toEqual(reasons.map((reason) => expect.stringMatching(reason)));
});
