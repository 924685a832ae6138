const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Written for this project, Apache-2.0. Without the final stop, in the case they are printed in: "he sat." is no Saturday.

/** A name follows: the stop after these ends no sentence. */
export const BEFORE_NAMES = words(`
  Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Rev Fr Br Sr Sra Hon Rt Pres
  Gen Brig Maj Col Lt Ltc Cpt Capt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Vadm Radm Ens Insp Det Supt Const
  Gov Sen Sens Rep Reps Amb Atty Asst Assoc Dep Secy Supt Treas
  GEN MR MRS DR SEN REP GOV LT COL SGT CAPT ADM
  St Ste Mt Ft Pt al vs v eg ie e.g i.e cf approx ca
`);

/** A number follows; before anything else it is an ordinary word and a full stop ("He said no."). */
export const BEFORE_NUMBERS = words(
  'No Nos no nos Vol Vols vol p pp Art art Arts Fig fig Figs Sec Sect Ch ch Para para Op Tel tel ext c',
);

/** The stop after these ends a sentence only where a new one plainly begins. */
export const MAY_END = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Inc Corp Co Cos Ltd Bros Assn Dept Univ Govt Intl Natl Cie
  Jr Sr Esq Ph.D M.D B.A M.A etc Ed Eds
  Ala Ariz Ark Calif Colo Conn Fla Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wis Wyo
  Ave Blvd Rd Sq Hwy Bldg Apt lb lbs oz hrs hr mln bn tn sq
`);

/** "U.S", "a.m", "J.F.K": single letters with stops between them. */
export const INITIALS = /^(?:\p{L}\.){1,6}\p{L}$/u;

/** Prefixes that the English treebanks leave on their word: "anti-government" is one token, "well-known" is three. */
export const HYPHENED_PREFIXES = words(`
  agro ante anti arch bi bio co counter cross cyber de e eco ex extra inter intra macro mega micro mid mini mis mono multi
  non over para peri post pre pro pseudo re semi sub super tri ultra un uni vice
`);
