/** Words by which a clause tells past from future without a parse. Written for this project, Apache-2.0. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Past forms that do not end in -ed. "hit", "put" and the like are past unless "to" or a modal leads them. */
export const IRREGULAR_PASTS = set(
  'said told met held took came went left began gave made saw won lost fell rose led sent spoke wrote shot struck fought found got kept brought bought caught built broke chose drove flew fled grew heard ran sank sat sold stood stole swore taught thought threw understood woke wore withdrew became bore drew ate felt forgot froze hid hung knew laid lay lent paid rang rode sang sought shook shone slept slid spent spread stuck swept swam tore won wound beat hit put set cut shut quit hurt cost burst overthrew overtook underwent undertook foresaw upheld withheld misled mistook',
);

/** Participles that do not end in -ed and are no past of their own: after "has" they tell the past, after "will be" they do not. */
export const IRREGULAR_PARTICIPLES = set(
  'been gone done seen taken given written spoken fallen risen broken chosen driven flown grown known shown thrown begun sung sunk sworn stolen frozen hidden forgotten beaten eaten drawn torn worn woken overtaken undertaken undergone withdrawn overthrown become come run',
);

/** Words in -ed that are no past verbs. */
export const NOT_PAST = set(
  'red bed shed wed hundred sacred naked wicked kindred need needed feed speed seed breed bleed exceed proceed succeed indeed agreed-upon united embed led sled united armed so-called aged unprecedented beloved rugged wretched crooked',
);

/** Led by "is" or "was" these still tell a deed that was done, not one to come: "is accused of killing him on Friday". */
export const TOLD_OF = set('accused charged believed thought said reported known suspected alleged understood convicted blamed');

/** Nearest to a day, these make it one to come: "is due on Friday", "a meeting scheduled for Friday". */
export const AHEAD_WORDS = set(
  "will won't won’t shall would 'll should must may might can cannot could due scheduled expected expects expect slated planned plans planning plan upcoming forthcoming deadline intends intend hopes hope aims aim tomorrow expires likely poised prepares preparing ready pencilled tabled billed anticipated awaited rescheduled postponed adjourned",
);

/** With "to" between them and the day: "agreed to meet on Friday", "ordered him to leave by Monday". */
export const AHEAD_BEFORE_TO = set(
  'agreed agrees agree decided decides promised promises pledged pledges vowed vows threatened threatens asked asks urged urges ordered orders told tells invited invites called calls wants wanted want hoped prepared bound obliged required requested instructed set going about is are was were has have had ought need needs vote votes voted resolved offered offers undertook sworn summoned sentenced supposed meant left arranged allowed permitted free set begins begin unlikely',
);

/** Present forms by which a wire tells what is arranged: "the talks open on Friday". */
export const ARRANGED = set(
  'meets meet opens open begins begin starts start arrives arrive leaves leave departs depart visits visit travels travel ends end closes close votes vote hosts faces face returns return heads head holds hold plays play launches flies fly resumes resume reconvenes appears appear takes expire convenes reopens welcomes kicks runs lasts continues goes comes speaks addresses',
);

/** A report's words for saying; the day beside them is when it was said. */
export const SAYING = set(
  'said says told tells announced reported added warned stated confirmed declared wrote tweeted claimed denied insisted admitted acknowledged argued noted explained replied testified ruled posted',
);

/** Happenings that nobody arranges, and what is over once it is named: "Friday's blast" was. */
export const HAPPENED: readonly string[] =
  'attacks? blasts? bombings? crash(?:es)? earthquake quake explosions? shootings? stabbings? killings? fires? blaze storms? floods? flooding accident collision raids? riots? violence unrest clash(?:es)? massacre deaths? arrests? defeat loss(?:es)? win victory announcement decision ruling verdict results? resignation outage derailment landslide murders? ambush assault airstrikes?'.split(
    ' ',
  );
