import { expect, test } from 'vitest';
import { decodable } from './page.ts';

test.each([
  ['an address as it is', '/story/st-1?since=x', '/story/st-1?since=x'],
  ['escapes', '/report/id%20of%2Fone', '/report/id%20of%2Fone'],
  ['cut short inside of an escape', '/story/%E0%A4%A', '/story/%EF%BF%BDE0%EF%BF%BDA4%EF%BF%BDA'],
  ['no letter of any alphabet', '/report/%FF?a=%FF', '/report/%EF%BF%BDFF?a=%FF'],
])('%s', (_, url, taken) => expect(decodable(url)).toBe(taken));
