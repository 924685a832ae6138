import { expect, test } from 'vitest';
import { inflected } from './inflected.ts';
import { eventLexicon, sensesOf } from './senses.ts';

const found = (kind: 'v' | 'n' | 'a', words: string) => {
  const lexicon = eventLexicon(sensesOf(`[SANCTION]\n${kind} ${words} | | shuts out`).flatMap(inflected));
  return (form: string): boolean => lexicon[kind].get(form) !== undefined;
};

test.each([
  ['v', 'deplatform', 'deplatform deplatforms deplatformed deplatforming', 'deplatformer'],
  ['v', 'doorstep', 'doorsteps doorstepped doorstepping', 'doorstepp'],
  ['v', 'shadowban', 'shadowbans shadowbanned shadowbanning', 'shadowbanns'],
  ['v', 'geofence', 'geofences geofenced geofencing', 'geofenceed'],
  ['v', 'doxx', 'doxxes doxxed doxxing', 'doxxs'],
  ['v', 'dragnify', 'dragnifies dragnified dragnifying', 'dragnifys'],
  ['v', 'overdelay', 'overdelays overdelayed overdelaying', 'overdelaies'],
  ['v', 'slowroll back', 'slowrolled slowrolling', 'back backed'],
  ['n', 'deplatforming', 'deplatforming deplatformings', 'deplatformed'],
  ['n', 'geofence breach', 'breach breaches', 'geofence geofences'],
  ['a', 'deplatformed', 'deplatformed', 'deplatformeds'],
] as const)('%s %s is found by %s, not by %s', (kind, words, forms, others) => {
  const has = found(kind, words);
  expect(forms.split(' ').filter((form) => !has(form))).toEqual([]);
  expect(others.split(' ').filter(has)).toEqual([]);
});
