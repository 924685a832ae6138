import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const AUXILIARIES =
  set(`am is are was were be been being has have had having do does did will would shall should can could may might must
  'm 're 've 'd 'll ca wo`);
export const MODALS = set("will would shall should can could may might must 'll ca wo");
export const BE = set("am is are was were be been being 'm 're get got gets");
export const NEGATIONS = set("not n't never no longer neither nor hardly");
export const SUBJECT_PRONOUNS = set(
  'i he she it they we you who which that this these those one some many others another both all everyone nobody',
);
export const PERSONAL = set('i he she it they we you');
export const OBJECT_PRONOUNS = set('me him her it them us you himself herself themselves');
export const RELATIVES = set('who which that whom whose');
export const POSSESSIVES = set("his her its their our my your 's '");
export const DETERMINERS =
  set(`the a an this that these those his her its their our my your some any no each every another many several few both all most
  more other such one two three four five six seven eight nine ten`);
export const PREPOSITIONS =
  set(`of for from in at on with to about between against near under over by into within among across through during
  without behind after before since until toward towards via amid inside outside per than like including regarding concerning following beyond despite`);
/** Words at which a phrase that ends before them, or a subject that begins after them, has its edge. */
export const CONNECTIVES =
  set(`but while because although though when whenever if unless whether where whereas why how what as since after before
  until once so yet than that whom whose or and nor even ; : then`);
const ADVERBS =
  set(`also then later even still just now once again often always only ever already further first previously earlier recently soon
  instead thus therefore however meanwhile too further together clearly openly sharply widely long himself herself themselves itself both all
  there indeed yesterday today perhaps twice back so`);
const NOT_ADVERBS = set(
  'family reply ally italy july assembly supply rally only bully early monopoly daily weekly friendly likely unlikely elderly',
);
export const COMMAS = set(', ;');
export const DASHES = set('— – -- - ―');
export const ENDS = set('. ! ? … ...');
export const MARKS = set(`" “ ” « » „ '' ’’ ‘‘ \`\``);

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
export const isPunctuation = (word: Word): boolean => word.kind === 'punctuation' || MARKS.has(word.text);
export const isMark = (word: Word | undefined): boolean => word !== undefined && MARKS.has(word.text);

/** Verbs whose forms, before "to" and a reporting verb, only colour it: "went on to say", "tried to explain". */
export const GOVERNORS =
  set(`went go goes going gone continued continues continue began begins begin started failed fails refused refuses
  declined declines tried tries try hastened rushed proceeded want wants wanted chose seemed seems appeared appears continuing`);

/** Common finite forms that are no reporting verbs; they show that a clause has begun. */
const FINITE =
  set(`went came took gave got made saw knew met held left led lost won ran fell rose kept began brought bought built sent spent stood
  sat fought paid put set let cut hit shot drew grew broke spoke became does did has have had is are was were will would can could may might must
  shall should 's 're 'd 'll 'm 've wo ca need needs`);

export const isFiniteVerb = (word: string): boolean => FINITE.has(word) || (word.endsWith('ed') && word.length > 4);

export const isComma = (word: Word | undefined): boolean => word?.lower === ',';
/** The end of a sentence or of one of its halves. */
export const isEnd = (word: Word | undefined): boolean => word === undefined || ENDS.has(word.lower) || word.lower === ';';
