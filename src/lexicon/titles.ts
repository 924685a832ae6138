import { words } from './word-list.ts';

/** Words that stand before a person's name, capitalised or not: the heads of titles and trades. Written for this project, Apache-2.0. */
const HEADS = words(`
president vice-president chancellor vice-chancellor minister premier secretary undersecretary under-secretary ambassador envoy consul
senator congressman congresswoman congressmember representative rep lawmaker legislator parliamentarian deputy mp mep councillor
councilor councilman councilwoman alderman mayor governor speaker chairman chairwoman chairperson chair co-chair leader co-leader
whip commissioner commander commander-in-chief chief head director director-general secretary-general general-secretary
attorney prosecutor judge justice magistrate lawyer barrister solicitor counsel sheriff constable inspector superintendent detective
officer sergeant corporal private lieutenant captain major colonel brigadier general admiral commodore marshal cadet ensign midshipman
king queen prince princess emperor empress tsar czar duke duchess earl count countess baron baroness viscount lord lady sir dame
sheikh sheik emir sultan shah pope cardinal archbishop bishop patriarch metropolitan rabbi imam ayatollah mullah mufti reverend
father sister brother mother pastor priest monsignor deacon canon vicar abbot abbess dalai
professor doctor dean rector chancellor principal teacher lecturer historian economist analyst scientist researcher physicist
biologist chemist astronomer mathematician psychologist sociologist philosopher engineer architect expert scholar academic student
spokesman spokeswoman spokesperson adviser advisor aide counselor coordinator negotiator mediator rapporteur observer delegate
ceo cfo coo cto executive founder co-founder owner manager boss banker entrepreneur businessman businesswoman investor trader
billionaire millionaire tycoon oligarch magnate journalist reporter correspondent editor editor-in-chief columnist anchor presenter
broadcaster producer publisher blogger photographer cameraman author writer novelist poet playwright screenwriter filmmaker director
actor actress comedian singer songwriter rapper musician composer conductor pianist violinist guitarist drummer dj artist painter
sculptor designer model dancer chef coach trainer captain striker midfielder defender goalkeeper footballer player champion runner
swimmer cyclist boxer wrestler golfer driver pilot astronaut cosmonaut skipper jockey referee umpire manager quarterback pitcher
activist campaigner dissident opponent rival candidate nominee challenger incumbent contender frontrunner backbencher
warlord rebel militant insurgent terrorist gunman hijacker bomber suspect defendant convict mastermind fugitive smuggler kingpin
witness victim survivor resident neighbor neighbour villager farmer fisherman nurse surgeon physician psychiatrist medic paramedic
firefighter policeman policewoman soldier sniper sailor marine veteran guard bodyguard hacker whistleblower
widow husband wife son daughter cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter girlfriend boyfriend
mr mrs ms miss mx dr prof gen lt col maj capt sgt cpl pvt adm cmdr cmdt brig rev hon gov sen rep messrs mme mlle herr frau
signor senor señora monsieur madame comrade pfc spc msgt cdr pm fm dcm
archduke marquis marquess chieftain chieftainess warden registrar treasurer comptroller auditor ombudsman steward trustee governor-general
`);

/** Always a title when capitalised, alone or before a name. */
const HONORIFICS = words(`
mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt cpl pvt adm cmdr brig rev hon messrs mme mlle herr
frau monsieur madame comrade pope king queen prince princess emperor empress sheikh sheik ayatollah imam rabbi cardinal archbishop
bishop president chancellor premier mayor governor senator congressman congresswoman ambassador professor general colonel captain
sergeant lieutenant corporal admiral brigadier commodore constable sheriff judge justice detective inspector reverend mullah emir
`);

/** Words that lead into a title: "Acting Deputy Foreign Minister". */
const MODIFIERS = words(`
acting interim former ex late current incumbent outgoing incoming new then longtime veteran retired honorary deputy assistant associate
vice first second third prime foreign defense defence interior finance justice health education economy economic trade transport
transportation environment energy agriculture culture sports labor labour home internal external security information oil
immigration migration integration development planning housing communications telecommunications tourism science technology
attorney state press media chief senior junior top high supreme staff sergeant lieutenant major brigadier rear air field fleet
crown grand general opposition majority minority party shadow federal national regional provincial district county city local union
managing executive creative artistic technical medical legal political military naval police army presidential parliamentary
government cabinet senate house congressional special permanent presidential royal chartered lead principal district public under
lord chief petty warrant commanding human cyber climate exterior social welfare treasury commerce commercial industry water
`);

/** "president", "spokesman", "Gen.": takes folded words, with or without the full stop. */
export const isTitleHead = (folded: string): boolean =>
  HEADS.has(bare(folded)) || (folded.startsWith('ex-') && HEADS.has(folded.slice(3)));

export const isHonorific = (folded: string): boolean => HONORIFICS.has(bare(folded));

export const isTitleModifier = (folded: string): boolean => MODIFIERS.has(folded) || folded.startsWith('ex-');

const bare = (folded: string): string => (folded.endsWith('.') ? folded.slice(0, -1) : folded);

const FEMALE = words(`
spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress queen princess empress duchess countess baroness
lady dame mrs ms miss mme mlle frau señora widow wife daughter niece aunt mother sister grandmother granddaughter girlfriend abbess
madame signora landlady heroine hostess waitress stewardess
`);
const MALE = words(`
spokesman chairman congressman councilman businessman policeman actor king prince emperor duke count baron lord sir mr herr monsieur
signor senor father brother husband son nephew uncle grandfather grandson boyfriend pope cardinal imam ayatollah mullah cameraman
fisherman gunman emir sheikh sheik sultan shah tsar czar alderman
`);

/** The gender that a title tells, `null` where it tells none. */
export function genderOfTitle(folded: string): 'female' | 'male' | null {
  return FEMALE.has(bare(folded)) ? 'female' : MALE.has(bare(folded)) ? 'male' : null;
}
