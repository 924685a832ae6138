import { dayNumber, isoDay, yearMonth } from '../../text/calendar.ts';
import { form, isAhead, type Reading } from './form.ts';

const ref = (value: string): Reading => ({ type: 'DATE', value, assumed: [] });

// "now", "currently", "at the moment", "the current talks"
export const present = form(
  'present@1',
  'now|currently|current|at present|presently|at the moment|at this time|nowadays|these days|right now|ongoing|present-day',
  (_, { after, before }, words) => {
    const word = words.toLowerCase();
    if (word === 'now' && (/^ that(?!\p{L})/u.test(after) || /(?:until|till|by|from|for)\s$/iu.test(before)))
      return word === 'now' && /^ that/u.test(after) ? null : ref('PRESENT_REF');
    return ref('PRESENT_REF');
  },
  'i',
);

// "recent", "recently", "in the past", "previously"
export const past = form(
  'past@1',
  'recent|recently|lately|formerly|previously|the (?:recent |distant )?past|long ago|some time ago|a while ago|not long ago|in the old days|the old days',
  (_, { after }, words) =>
    /past$/i.test(words) &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:and|but|or|to|he|she|they|it|we|when|where|that|which)(?!\p{L})/u.test(after)
      ? null
      : ref('PAST_REF'),
  'i',
);

// "soon", "the future", "in the near future", "in the long term"
export const future = form(
  'future@1',
  '(?:very )?soon|(?:the )?(?:near |foreseeable |distant |immediate )?future|(?:the )?(?:long|short|medium)[ -](?:term|run)|shortly',
  (_, { after, before }, words) => {
    const word = words.toLowerCase();
    if (
      word.endsWith('soon') &&
      (/^ (?:after|as|before|afterwards?|thereafter)(?!\p{L})/u.test(after) || /(?:as|too)\s$/iu.test(before))
    )
      return null;
    if (word === 'shortly' && /^ (?:after|before|afterwards?|thereafter)(?!\p{L})/u.test(after)) return null;
    if (word === 'future' && /(?:a|the|its|his|her|their|our|bright|better|political|futures?)\s$/iu.test(before)) return null;
    if (word === 'the future' && /^ (?:of)(?!\p{L})/u.test(after)) return null;
    return ref('FUTURE_REF');
  },
  'i',
);

const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  "new year's": [1, 1],
  halloween: [10, 31],
  "valentine's day": [2, 14],
};

// "Christmas Eve", "New Year's Day": feasts that keep their day
export const feast = form(
  'feast@1',
  "Christmas(?: Eve| Day)?|Boxing Day|New Year['’]s(?: Eve| Day)?|Halloween|Valentine['’]s Day",
  (_, context, words) => {
    if (
      /^ (?:trees?|cards?|carols?|markets?|shopping|lights?|dinner|presents?|part(?:y|ies)|gifts?|decorations?)(?!\p{L})/u.test(
        context.after,
      )
    )
      return null;
    const [month, day] = FEASTS[words.toLowerCase().replace('’', "'")] ?? [0, 0];
    if (context.anchor === null) return ref(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    const { year } = yearMonth(context.anchor);
    const [before, here, next] = [year - 1, year, year + 1].map((y) => dayNumber(y, month, day));
    const past = here !== null && here !== undefined && here > context.anchor && !isAhead(context) ? before : here;
    const when = isAhead(context) && here !== null && here !== undefined && here < context.anchor ? next : past;
    return when === null || when === undefined ? null : { type: 'DATE', value: isoDay(when), assumed: ['year'], day: when };
  },
);
