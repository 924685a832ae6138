import { words } from './word-list.ts';

/** Words of grammar, and the adverbs and conjunctions that open sentences: never a name by themselves. Written for this project, Apache-2.0. */
const GRAMMAR = words(`
a an the this that these those my your his her its our their whose which what who whom whoever whatever where when why how whether
i you he she it we they me him us them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs
all any both each either every few less least many more most much neither no nobody none nothing one ones other others several some
somebody someone something such enough everyone everybody everything anyone anybody anything another
and but or nor so yet for if unless until till while whereas although though because since as than like lest once whereby wherein
about above across after against ahead along alongside amid amidst among amongst around at atop before behind below beneath beside
besides between beyond by concerning considering despite down due during except excluding following from given in including inside
instead into near nearby of off on onto opposite out outside over past per plus regarding round through throughout to toward towards
under underneath unlike up upon versus via with within without according
not never ever also too just only even still already again almost always often sometimes usually rarely seldom soon now then here there
thus hence therefore however moreover furthermore meanwhile meantime nevertheless nonetheless otherwise additionally accordingly
consequently subsequently similarly likewise indeed instead perhaps maybe probably possibly certainly clearly obviously apparently
reportedly allegedly presumably supposedly actually basically especially particularly specifically generally typically currently
recently previously formerly earlier later lately initially originally finally eventually ultimately lastly firstly secondly thirdly
today tomorrow yesterday tonight overnight afterwards afterward thereafter together apart abroad elsewhere everywhere nowhere
anyway besides unfortunately fortunately sadly hopefully interestingly surprisingly importantly notably simply quite rather very
well yes no oh ok okay please thanks sorry hello hi dear welcome congratulations wow ah hey
am is are was were be been being has have had having do does did doing done can could may might must shall should will would ought
let lets let's get gets got go goes went gone come comes came make makes made take takes took taken
isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't hadn't cannot ain't
first second third fourth fifth sixth seventh eighth ninth tenth last next two three four five six seven eight nine ten eleven twelve
thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions dozen dozens tens scores half quarter zero double triple
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
mon tue tues wed thu thur thurs fri sat sun spring summer autumn winter christmas easter ramadan eid thanksgiving halloween hanukkah
gmt est edt pst utc bst cet am pm a.m. p.m. ad bc bce ce
`);

/** Everyday words that open sentences and headlines; capitalised there they are no names. */
const EVERYDAY = words(`
people person man men woman women child children boy boys girl girls kid kids family families friend friends parents mother father
brother sister son daughter wife husband baby babies couple student students teacher teachers worker workers employee employees
official officials authority authorities leader leaders minister ministers president presidents politician politicians lawmaker
lawmakers diplomat diplomats expert experts analyst analysts observer observers critic critics supporter supporters opponent
opponents activist activists protester protesters protestor protestors demonstrator demonstrators migrant migrants refugee refugees
immigrant immigrants resident residents citizen citizens voter voters soldier soldiers troop troops fighter fighters rebel rebels
militant militants insurgent insurgents terrorist terrorists gunman gunmen attacker attackers police policeman policemen officer
officers prosecutor prosecutors judge judges lawyer lawyers witness witnesses victim victims survivor survivors suspect suspects
scientist scientists researcher researchers doctor doctors nurse nurses patient patients journalist journalists reporter reporters
editor editors author authors artist artists actor actors player players fan fans coach team teams member members group groups
company companies firm firms bank banks market markets stock stocks share shares investor investors business businesses industry
government governments state states country countries nation nations city cities town towns village villages region regions area
areas district districts border borders capital world land sea river mountain road roads street house houses home homes building
buildings school schools university universities hospital hospitals church churches court courts prison jail army navy force forces
party parties parliament congress senate council committee commission agency agencies ministry department office organization
organizations union alliance opposition coalition campaign election elections vote votes voting poll polls referendum law laws bill
rule rules policy policies affairs plan plans program project report reports study studies survey research data document documents letter
statement statements speech interview news newspaper media press television radio internet website web photo photos video image
images picture pictures story stories article articles book books film films movie movies music song songs game games match race
season series event events history past future time times year years month months week weeks day days hour hours minute minutes
moment morning afternoon evening night date age century decade decades period end beginning start middle part parts side sides top
number numbers figure figures amount total percent percentage rate rates level levels price prices cost costs money cash tax taxes
budget debt trade deal deals agreement agreements talks negotiations meeting meetings summit conference visit visits trip call calls
question questions answer answers problem problems issue issues crisis conflict conflicts war wars peace ceasefire attack attacks
bombing bombings explosion explosions blast shooting shootings killing killings murder death deaths casualties injuries violence
clash clashes fighting protest protests demonstration demonstrations strike strikes riot riots raid arrest arrests charge charges
trial sentence evidence investigation investigators inquiry probe accident accidents crash fire fires flood floods flooding
earthquake storm storms hurricane weather rain snow wind heat temperature temperatures climate water food air oil gas energy power
electricity coal nuclear fuel car cars truck trucks bus buses train trains plane planes aircraft flight flights ship ships boat
boats vehicle vehicles weapon weapons gun guns bomb bombs missile missiles rocket rockets drug drugs medicine vaccine vaccines
disease virus cancer health care education science technology art culture religion sport sports football soccer tennis cricket golf
security defense defence safety freedom rights human justice democracy economy economics growth development support help aid
assistance relief effort efforts work job jobs employment unemployment life lives body heart head hand hands face eye eyes
red green blue black white yellow brown big small large little long short high low new old young good bad better best worse worst
great free full open closed public private local national international foreign domestic global federal regional political economic
social military civil legal financial commercial official former current recent final early late main major minor key top senior
junior deputy chief general special important significant possible impossible likely unlikely clear true false right left wrong
real different same similar simple difficult hard easy strong weak heavy light dark hot cold warm cool dead alive
asked asking said saying says told telling speaking spoke spoken talking talked added adding noting noted according based born
known called named led held made given taken seen found using used looking looked working worked trying tried calling citing quoting
referring responding commenting writing wrote reading read playing played running ran moving moved living lived leaving left
returning returned coming going getting putting keeping keep giving making taking having being seeing hearing knowing thinking
think thought believe believed want wanted need needed hope hoped fear feared feel felt see saw look watch hear heard know knew say
tell ask try use find show showed shows shown give put set run move live play pay paid buy bought sell sold build built grow grew
stop stopped begin began start started continue continued remain remained become became turn turned follow followed bring brought
killed wounded injured arrested detained accused charged convicted sentenced elected appointed reported announced confirmed denied
rejected approved passed signed launched opened closed ended won lost beat defeated died facing faced joined met sent fired shot
click share sign subscribe follow read view photo image source sources credit file caption update updated updates exclusive breaking
analysis opinion editorial feature profile timeline background related latest live advertisement contents comments comment
part chapter section page table figure item appendix volume issue note notes introduction conclusion summary abstract references
thank thanks enjoy check visit call email contact send write order buy join support donate
nearly roughly approximately around exactly precisely shortly immediately suddenly gradually slowly quickly increasingly largely
mostly mainly partly fully completely entirely totally highly deeply widely closely directly officially publicly privately
anti pro ex non pre post co sub super ultra mega mini multi self half semi
covid covid-19 hiv aids sars dna rna gdp ceo cfo tv pc dvd cd usb gps faq pdf html http www ufo suv atm vip id hq q a q&a rip diy
internet web net bible quran koran god lord jesus christ allah satan heaven hell devil
everyone folks guys dude sir madam ladies gentlemen mom dad grandma grandpa ma'am
`);

/** "The", "However", "Monday", "Thousands": takes folded words. */
export const isGrammarWord = (folded: string): boolean => GRAMMAR.has(folded.endsWith('.') ? folded.slice(0, -1) : folded);

export const isEverydayWord = (folded: string): boolean => EVERYDAY.has(folded);

// "-ing", "-ly", "-ness": endings that hardly any name has
const COMMON_ENDING =
  /^[a-z]{3,}(?:ing|tion|tions|ment|ments|ness|ally|ously|ively|edly|ingly|istic|ability|ible|able|ship|ships|ers|ists|ors)$/u;

/** An unknown word that looks like an everyday one: "Smugglers", "Tensions". */
export const looksEveryday = (folded: string): boolean => COMMON_ENDING.test(folded);
