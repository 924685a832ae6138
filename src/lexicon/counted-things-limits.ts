/** Closed classes of English that end a counted noun phrase. Written for this project, Apache-2.0. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'a an the this that these those my your his her its our their any some each every no both all another either neither such what which whose',
);

/** Forms of be, have, do and the modals. */
export const AUXILIARIES = set(
  'am is are was were be been being has have had having do does did will would can could may might must shall should isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t',
);
/** After these a participle is passive: "were killed", "remain missing". */
export const PASSIVE = set(
  'is are was were be been being remain remained remains left leaves leaving feared reported confirmed believed pronounced found declared presumed got',
);

export const PREPOSITIONS = set(
  'of in on at by for with from to into onto over under near across along among amid around about after before since until during through throughout towards toward against between beyond behind below above off out outside inside within without via per than like despite following including',
);
export const CONJUNCTIONS = set(
  'and or but nor so yet if when while because as although though that who whom whose which where whether unless once then',
);
export const PRONOUNS = set(
  'i you he she it we they me him them us himself herself itself themselves who whom there here one ones',
);

const ADVERBS = set(
  'also now still already not never ever just only even again too very later earlier ago yesterday today tomorrow so far more most less abroad away back down up together alone each',
);
const COMMON_VERBS = set(
  'said says say told tells tell took take takes taken taking made make makes went go goes gone came come comes gave give gives given got get gets held hold holds left leave leaves met meet meets ran run runs rose rise rises fell fall falls set kept keep keeps put sent send sends saw see seen began begin begins became become spoke speak wrote write won win lost lose brought bring sought seek struck hit hits agreed agree want wants wanted need needs remain remains stand stands stood live lives living',
);

/** Whether a counted noun phrase ends before this lower-case word. */
export function endsPhrase(low: string): boolean {
  return (
    DETERMINERS.has(low) ||
    AUXILIARIES.has(low) ||
    PREPOSITIONS.has(low) ||
    CONJUNCTIONS.has(low) ||
    PRONOUNS.has(low) ||
    ADVERBS.has(low) ||
    COMMON_VERBS.has(low)
  );
}
