import { form, date as ref } from './form.ts';

/** "the now-closed port", "a soon-to-open ferry": part of a word that is none. */
const COMPOUND = /^[-‑]\p{L}/u;

// "now", "currently", "at the moment", "the current talks"
export const present = form(
  'present@3',
  /now(?![a-z])|nowadays|current|present|at the moment|at this|these days|ongoing|to date|to this day|time being/,
  'now|currently|current|at present|presently|at the present(?: time)?|(?:the )?present(?= ?[,.;])|at the moment|at this (?:time|moment|point|stage)|at the current time|nowadays|these days|right now|ongoing|present-day|the present day|to date(?= ?[,.;]| ?$)|to this day|for the time being',
  (_, { after, before }, words) => {
    const word = words.toLowerCase();
    if (COMPOUND.test(after) || /[-‑]$/u.test(before)) return null;
    if (word === 'now' && /^ (?:that|and then)(?!\p{L})/u.test(after)) return null;
    if (word === 'now' && /(?:then|\p{Lu}\p{Ll}+) $/u.test(before) && /^ \p{Lu}/u.test(after)) return null;
    if (
      word === 'current' &&
      (/^ (?:of|from|flow)(?!\p{L})/u.test(after) ||
        (/(?:electric|direct|alternating|ocean|strong|the|a|sea) $/iu.test(before) && /^(?:[.,;]|$)/u.test(after)))
    )
      return null;
    if (/present$/u.test(word) && !word.startsWith('at') && /(?:were|was|are|is|those|be|a|been) $/iu.test(before)) return null;
    return ref('PRESENT_REF');
  },
  'i',
);

// "recent", "recently", "in the past", "previously", "the other day", "once upon a time"
export const past = form(
  'past@3',
  /recent|lately|formerly|previously|past|ago|old days|the other|back then/,
  'recent|recently|lately|formerly|previously|the (?:recent |distant |not too distant )?past|(?:long|some time|a while|not long|not so long|a long time|quite some time) ago|in the old days|the old days|the good old days|the other (?:day|night|week)|back then|until recently',
  (_, { after }, words) => {
    if (COMPOUND.test(after)) return null;
    const led =
      /past$/i.test(words) &&
      /^ \p{L}/u.test(after) &&
      !/^ (?:and|but|or|to|he|she|they|it|we|when|where|that|which|has|have|had|is|was|will|by|as|with|for|in|on)(?!\p{L})/u.test(
        after,
      );
    return led ? null : ref('PAST_REF');
  },
  'i',
);

// "soon", "the future", "in the near future", "in the long term"
export const future = form(
  'future@3',
  /soon|future|(?:g|t|um|r)[ -](?:term|run)|shortly|some ?day|one day|in the days to|in the years to/,
  '(?:very )?soon|(?:the )?(?:near |foreseeable |distant |immediate |not too distant |coming )?future|(?:the )?(?:long|longer|short|shorter|medium|near)[ -](?:term|run)|shortly|some ?day|one day(?= (?:(?:he|she|they|we|i|it|you|the \\p{L}{2,15}|\\p{L}{2,15}) )?(?:will|would|might|could|may) )|in the days to come|in the years to come',
  (_, { after, before }, words) => {
    const word = words.toLowerCase();
    if (COMPOUND.test(after)) return null;
    if (
      word.endsWith('soon') &&
      (/^ (?:after|as|before|afterwards?|thereafter|became|enough|found|turned|followed)(?!\p{L})/u.test(after) ||
        /(?:as|too|how|sooner|so)\s$/iu.test(before))
    )
      return null;
    if (word === 'shortly' && /^ (?:after|before|afterwards?|thereafter)(?!\p{L})/u.test(after)) return null;
    if (
      word === 'future' &&
      /(?:a|the|its|his|her|their|our|my|your|bright|better|political|uncertain|whose|no|any|country['’]s|s['’]|['’]s|futures?)\s$/iu.test(
        before,
      )
    )
      return null;
    if (word === 'the future' && /^ (?:of)(?!\p{L})/u.test(after)) return null;
    if (/run$/u.test(word) && /^\s(?:home|by|to)(?!\p{L})/u.test(after)) return null;
    return ref('FUTURE_REF');
  },
  'i',
);
