/** Forms of English verbs, as far as the lexicon of events needs them. Written for this project, Apache-2.0. */

/** `base` "reject", `present` "rejects", `past` "rejected" (also the participle, unless irregular), `participle`, `gerund`. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** Base, past, participle. */
const IRREGULAR = `
hold held held | have had had | make made made | speak spoke spoken | take took taken | begin began begun | fly flew flown | lead led led
meet met met | give gave given | send sent sent | lend lent lent | bring brought brought | let let let | lay laid laid | pay paid paid
leave left left | quit quit quit | withdraw withdrew withdrawn | tell told told | put put put | seek sought sought | break broke broken
set set set | swear swore sworn | throw threw thrown | go went gone | cut cut cut | freeze froze frozen | withhold withheld withheld
shut shut shut | blow blew blown | forbid forbade forbidden | shoot shot shot | fight fought fought | strike struck struck | hit hit hit
beat beat beaten | drive drove driven | overrun overran overrun | forgive forgave forgiven | undertake undertook undertaken
stand stood stood | run ran run | say said said | slay slew slain`;

/** Verbs whose last consonant is doubled. */
const DOUBLING = new Set(
  'ban bar step stop drop rob stab confer commit expel kidnap abet patrol cancel scrap rebel refer cut set put hit let shut quit run begin get swap slap jam beget win stir'.split(
    ' ',
  ),
);

const irregular = new Map<string, readonly [string, string]>(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .map((row): [string, readonly [string, string]] => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, [past, participle]];
    }),
);

function stemBefore(verb: string, ending: 'ed' | 'ing'): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}`;
  if (/[^aeiou]y$/.test(verb)) return ending === 'ed' ? verb.replace(/y$/, 'i') : verb;
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1);
  return ending === 'ed' && verb.endsWith('e') ? verb.slice(0, -1) : verb;
}

const presentOf = (verb: string): string => {
  if (verb === 'have') return 'has';
  if (verb === 'veto') return 'vetoes';
  if (verb === 'go') return 'goes';
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies');
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

/** Every form of a verb with what it is; a form that is past and participle is called past. */
export function formsOf(verb: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const [past, participle] = irregular.get(verb) ?? [`${stemBefore(verb, 'ed')}ed`, `${stemBefore(verb, 'ed')}ed`];
  const british: (readonly [string, VerbForm])[] =
    verb === 'cancel'
      ? [
          ['canceled', 'past'],
          ['canceling', 'gerund'],
        ]
      : [];
  return [
    [verb, 'base'],
    [presentOf(verb), 'present'],
    [participle, 'participle'],
    [past, 'past'],
    [`${stemBefore(verb, 'ing')}ing`, 'gerund'],
    ...british,
  ];
}
