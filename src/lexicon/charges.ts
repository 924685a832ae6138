import { phrases, words } from './word-list.ts';

/** Of whom or what is said that it *is* this, he is charged with wrong: "the minister is a liar". Nouns and adjectives. Written for this project, Apache-2.0. */
export const BLAMEWORTHY = words(`
  liar racist racism bigot bigotry hypocrite hypocrisy hypocritical crook criminal corrupt corruption dishonest reckless recklessness irresponsible
  shameful shameless ashamed disgrace disgraceful cynical cynicism unfit unqualified incompetent incompetence illegal unlawful unconstitutional
  fraud fraudulent rigged sham farce coward cowardly cowardice thug thuggish traitor treason treasonous dictator tyrant tyranny puppet aggressor
  aggression unacceptable outrageous outrage appalling blackmail propaganda guilty lying sexist misogynist xenophobic xenophobia antisemitic fascist
  terrorist extremist murderer rapist predator inhumane inhuman barbaric barbarity brutal cruel cruelty vicious abhorrent despicable reprehensible
  repugnant indefensible inexcusable unforgivable negligent negligence abuse abusive betrayal deceitful deceptive misleading
  discriminatory unjust injustice immoral unethical scandalous scandal provocation provocative insult insulting offensive intolerable
  heinous callous heartless ruthless greedy arrogant arrogance travesty mockery charade cover-up extortion exploitation
  persecution repression oppression apartheid genocide overreach power-grab sabotage theft interference incitement vandalism warmonger opportunist
  demagogue demagoguery megalomaniac unpatriotic undemocratic anti-democratic treacherous lawless gangster mafia
  complicit complicity culprit perpetrator ringleader trafficker smuggler saboteur provocateur torturer`);

/** Harsh in "called the plan a …", but not by themselves: "the road is dangerous" charges nobody. */
export const HARSH = words(`
  mistake error wrong dangerous danger threat unfair failure failed fiasco debacle disaster disastrous catastrophe catastrophic bad terrible horrible
  awful crazy insane insanity madness mad stupid foolish folly idiot idiotic ridiculous absurd joke clown pathetic weak nasty ugly evil monster
  wicked dog pig rat beast poison toxic cancer rogue breach violation violate flagrant disregard disrespect disrespectful
  crime attack assault destabilizing destabilising destructive divisive hateful hate hatred harmful hostile militant radical rubbish garbage trash
  waste useless worthless clumsy chaotic chaos mess broken hopeless inept naive short-sighted shortsighted self-serving petty punitive
  draconian excessive unnecessary unreasonable unjustified unwarranted undeserved counterproductive irrational hysterical unhinged unstable deranged
  disappointing disappointment inadequate insufficient flawed tone-deaf hypocritical lie lies slap stunt gimmick ploy trick scam hoax punishment
  hostage lunatic loser bully disloyal barbarian savage swindle swindler con conman plague scourge menace nightmare shambles
  nonsense betrayer vulgar obscene sickening disgusting deplorable regrettable alarming crooked untrustworthy`);

/** Who *does* this does wrong; without those that things do too. */
export const WRONGDOING = words(`
  lie violate betray mislead misrepresent manipulate meddle steal cheat defraud fabricate overstep exaggerate sabotage intimidate bully blackmail
  smear loot plunder torture kidnap abduct murder rape imprison oppress persecute harass discriminate bribe embezzle conspire collude incite
  hijack scapegoat silence stifle trample flout disregard squander mishandle mismanage botch distort deceive dupe swindle extort coerce usurp
  stonewall renege demonise demonize slander defame terrorize terrorise brutalize brutalise bungle falsify forge rig invent demean insult
  humiliate weaponize weaponise politicize politicise profiteer victimize victimise massacre enslave evade vilify bankroll
  pillage ransack whitewash`);

/** Wrong where done to these: "broke the law", "abused its power", "ignored warnings". By verb, the objects. */
export const WRONG_TO: Readonly<Record<string, ReadonlySet<string>>> = {
  break: words('law rule promise word pledge agreement treaty ceasefire truce commitment oath pact contract trust'),
  breach: words('law rule agreement treaty ceasefire truce contract constitution convention resolution sovereignty'),
  abuse: words('power office position trust authority child prisoner detainee system privilege right'),
  ignore: words(
    'warning law rule plea will advice evidence right suffering concern resolution victim people obligation duty danger sign',
  ),
  undermine: words(
    'democracy trust law court security peace sovereignty institution election process confidence stability independence trade',
  ),
  defy: words('law court order resolution will constitution sanction'),
  cover: words('up'),
  conceal: words('truth fact evidence document information death payment'),
  hide: words('truth fact evidence document information death payment'),
  waste: words('money time fund resource'),
  endanger: words('life people public security child passenger civilian'),
  stoke: words('fear tension hatred violence division conflict'),
  fuel: words('hatred violence conflict fear'),
  sow: words('discord division chaos fear confusion hatred'),
  suppress: words('vote voter truth dissent opposition evidence'),
  withhold: words('evidence truth information'),
  neglect: words('duty people city region need'),
  provoke: words('war conflict neighbor neighbour violence'),
  // not a flaw, not an opening
  exploit:
    words(`worker child woman girl people labor labour victim migrant refugee driver employee fear grief tragedy death suffering crisis war
    disaster loophole position power minority poor country system`),
};

/** "Failed to …": what one owes to others. */
export const DUTIES = words(`
  act protect respond prevent keep honour honor deliver stop address disclose warn consult inform comply meet pay tackle deal provide ensure
  investigate live abide implement fulfil fulfill report maintain repair inspect supervise control learn listen explain condemn help uphold enforce`);

/** How a wrong is done. */
export const WRONGLY = words(
  'illegally unlawfully falsely deliberately cynically shamefully fraudulently dishonestly brutally recklessly wrongfully unfairly knowingly corruptly',
);

/** Charges in set words; the words in their dictionary forms. */
export const CHARGES = phrases(`
  blame, to blame, at fault, bargaining chip, double standard, witch hunt, witch-hunt, war crime, crime against, take advantage of, take hostage,
  hold hostage, act of aggression, act of war, only itself to blame, in violation of, turn a blind eye, use as a shield, human shield, in bad faith,
  behind the attack, behind the killing, behind the bombing, behind the murder, responsible for the attack, responsible for the death,
  responsible for the killing, responsible for the crash, responsible for the crisis, responsible for the delay, responsible for the violence,
  responsible for the damage, responsible for the massacre, cover up, ethnic cleansing,
  complete disregard, total disregard, clear disregard, reckless disregard, clear violation, blatant violation, flagrant violation,
  flagrant breach, clear breach, blatant attempt, blatant lie, interfere in, interfere with, meddle in, play politics, hold to ransom,
  have blood on, stab in the back, fan the flame, pour fuel, drag its foot, drag their foot, line his pocket, line their pocket, abuse of power`);

/** What a charge is for: "designed to mislead", "an attempt to silence". The verb behind "to". */
export const AIMS = words(`
  undermine mislead silence intimidate influence rig steal cover sow interfere meddle smear distract divide destabilise destabilize punish
  humiliate provoke deceive discredit manipulate sabotage weaken bully blackmail cheat exploit overthrow suppress annihilate terrorize choke`);

/** What comes before "to undermine": a purpose, not an ability. */
export const PURPOSES = words(
  'try attempt want seek design aim mean intend just order use plot scheme bid effort campaign conspire simply only',
);

/** What is called so is denied: "called the claims false". */
export const UNTRUE = words(`
  false untrue baseless unfounded groundless nonsense nonsensical fake fabricated fabrication fiction fictitious myth unsubstantiated lie hoax
  inaccurate incorrect wrong untruth ludicrous rumour rumor slander slanderous libel libelous defamatory malicious misinformation disinformation`);

/** What somebody maintains: to condemn or to dismiss it is to deny it. */
export const CHARGE_NOUNS = words(`
  accusation allegation claim charge rumour rumor assertion insinuation suggestion speculation smear slur contention complaint criticism report
  argument characterization characterisation portrayal notion idea theory`);

/** Who attacks with more than words; and what is attacked with more than words. */
export const ARMED = words(`
  force troop soldier army navy militia militant gunman fighter rebel insurgent warplane aircraft plane jet helicopter drone tank artillery sniper
  airstrike bomber gunboat warship hacker`);
export const STRUCK = words(`
  town city village compound base airport airfield convoy position building area neighborhood neighbourhood ship port refinery depot plant bridge
  checkpoint crossing border troop soldier force tank vehicle hospital camp barracks bunker pipeline installation civilian
  house home stronghold`);
