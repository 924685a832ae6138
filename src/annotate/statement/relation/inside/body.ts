/** Words for things, by how they are made: a law "calls for" something, but nobody has said it. */
const THING =
  /(?:tion|sion|ment|ness|ism|ance|ence|ity|ship|ing)s?$|^(?:protocols?|details?|plans?|laws?|rules?|polic(?:y|ies)|proposals?|ideas?|facts?|events?|cris[ei]s|problems?|wars?|attacks?|deals?|prices?|jobs?|votes?|rhetoric|talks|roads?|life|nature|history|times?|years?|days?|this|that|these|those|things?|nothing|something|everything)$/;
/** Bodies of people, and papers, whose names are made like those of things. */
const SPEAKS = new Set(
  `government administration organization organisation commission delegation opposition federation department parliament management
  corporation association foundation coalition institution committee regiment community university authority majority minority
  municipality leadership alliance intelligence prosecution audience conference congregation union king being
  statement document resolution ruling filing finding posting petition publication declaration submission indictment judgment judgement
  announcement investigation nation mission population convention station movement establishment celebrity entity charity security
  membership generation resistance tradition section division faction contingent`.split(/\s+/),
);

/** Whether a common noun, in lower case, names what cannot speak. */
export const isThing = (noun: string): boolean => THING.test(noun) && !SPEAKS.has(singular(noun));

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
