import { describe, expect, test } from 'vitest';
import { agencyName } from './agencies.ts';

describe('agencies', () => {
  test.each([
    ['TASS', 'TASS'],
    ['The Associated Press', 'AP'],
    ['Agence France-Presse', 'AFP'],
    ['the Xinhua news agency', 'Xinhua'],
    ['Interfax-Ukraine', 'Interfax'],
    [' BelTA ', 'BelTA'],
    ['ČTK', 'CTK'],
  ])('%s is %s', (printed, name) => {
    expect(agencyName(printed)).toBe(name);
  });

  test.each(['', 'the', 'reuters', 'Associated', 'Harrow Courier', 'ap', 'Petra Kolm'])('%j is none we know', (printed) => {
    expect(agencyName(printed)).toBeNull();
  });
});
