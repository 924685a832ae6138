// As src/dossier/identity-words.ts has it for the terminal: the page takes nothing from there but types. test/page-words.test.ts holds both to one table.

/** Why two are, or perhaps are, one, in plain words. By the name of the rule. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['same-name', 'the same name'],
  ['middle-name', 'the same first and last name; one has a middle name too'],
  ['initial', 'the same last name, and an initial that fits the first'],
  ['name-order', 'the same names in another order'],
  ['spelling', 'one name in two spellings'],
  ['rough-spelling', 'names that sound alike'],
  ['short-first-name', 'one first name is short for the other'],
  ['more-names', 'one name goes on where the other ends'],
  ['later-first-name', 'one name lacks the first words of the other'],
  ['generation', 'one name has “Jr.” or the like'],
  ['surname-and-office', 'the same last name and the same office'],
  ['surname', 'the only one in the story with this last name'],
  ['surname-title', 'the only one in the story with this last name, but with another title'],
  ['surname-spelling', 'the same last name in another spelling'],
  ['office', 'the only one in the story with this office at that time'],
  ['same-description', 'the same description, which says whose'],
  ['known-name', 'two names of one organisation'],
  ['acronym', 'the letters are the initials of the name'],
  ['legal-form', 'the same name but for the form of the company, or of the country in it'],
  ['word-order', 'the same words in another order'],
  ['kind-left-out', 'one name says what it is, the other leaves it out'],
  ['country-name', 'two names of one country'],
]);

export const identityWords = (rule: string): string => WORDS.get(rule.split('@')[0] ?? '') ?? rule;
