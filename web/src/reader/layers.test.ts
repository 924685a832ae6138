import { expect, test } from 'vitest';
import { hiddenIn, type LayerName, turned } from './layers.ts';

const hidden = (query: string): readonly string[] => [...hiddenIn(new URLSearchParams(query))];

test.each([
  ['nothing asked for: all but the happenings', '', ['event']],
  ['happenings asked for', 'show=event', []],
  ['a layer turned off', 'hide=cue', ['cue', 'event']],
  ['both', 'hide=cue,time&show=event', ['cue', 'time']],
  ['names that are no layer', 'hide=constructor,&show=x', ['event']],
  ['hiding what is hidden, showing what is shown', 'hide=event&show=cue', ['event']],
])('%s', (_what, query, expected) => {
  expect(hidden(query)).toEqual(expected);
});

test.each<[string, string, LayerName, ReturnType<typeof turned>]>([
  ['a layer off', '', 'cue', ['hide', 'cue']],
  ['another off', 'hide=cue', 'time', ['hide', 'cue,time']],
  ['on again', 'hide=cue', 'cue', ['hide', null]],
  ['happenings on', 'hide=cue', 'event', ['show', 'event']],
  ['happenings off', 'show=event', 'event', ['show', null]],
])('turns %s', (_what, query, name, expected) => {
  expect(turned(name, hiddenIn(new URLSearchParams(query)))).toEqual(expected);
});
