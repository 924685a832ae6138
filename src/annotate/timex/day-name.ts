import type { Context } from './form.ts';

// Names with a day's word in them: "Bloody Sunday", "the Sunday Herald", "the Wednesday Club"
const NAMED_BEFORE =
  /(?:Black|Good|Ash|Bloody|Cyber|Easter|Palm|Holy|Maundy|Super|Fat|Giving|Whit|Shrove|Orthodox Easter|Mothering|Spy|Small Business|Casual|Freaky|Ruby|Blue|Man|Girl|Joe|Throwback|Stormy|Dress-Down|Sheffield)\s$/u;
const NAMED_AFTER =
  /^(?:['’]s)?\s(?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Sun|World|Star|Globe|Chronicle|Dispatch|Gazette|Independent|Courier|Record|Mercury|Club|Group|Night (?:Live|Football|Lights)|Mass|League|Market|Tribune|Review|School|Prayers?|Morning (?:Post|Herald)|Movement|Morning Show|Night Fever|Agreement|Massacre|Brunch|Sermon|Politics)(?!\p{L})/u;
const THE = /(?:^|\s)the\s$/iu;
const NEXT_NAME = /^\s\p{Lu}\p{Ll}/u;
const SHORT = /(?:^|\s)(?:Sat|Sun|Mon|Fri|Wed|Thu|Thur|Thurs|Tue|Tues)\.?$/u;
/** "Sat." and "Sun" are words of their own; a preposition, a date or a clock beside them makes them days. */
const LEADS_SHORT = /(?:^|\s|\()(?:on|last|next|until|till|by|since|from|to|and|this|of)\s$/iu;
const DATE_AFTER = /^\.?,? \(?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** Is the weekday part of a name, or a shortened word that is none? */
export function isNamedDay(words: string, { before, after }: Pick<Context, 'before' | 'after'>): boolean {
  if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return true;
  if (SHORT.test(words) && !LEADS_SHORT.test(before) && !DATE_AFTER.test(after) && !words.includes(' ')) return true;
  return THE.test(before) && NEXT_NAME.test(after);
}
