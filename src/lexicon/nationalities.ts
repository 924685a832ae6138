import { COUNTRIES } from './countries.ts';
import { words } from './word-list.ts';

/** Peoples, faiths, parties and regions used like adjectives, beyond the countries' own. Written for this project, Apache-2.0. */
const GROUPS = words(`
European Europeans African Africans Asian Asians Arab Arabs Arabian Arabic Kurdish Kurd Kurds Western Westerner Westerners Eastern
Northern Southern Nordic Scandinavian Baltic Balkan Slavic Latin Latino Latinos Latina Hispanic Hispanics Caucasian Caucasians
Soviet Soviets Yugoslav Czechoslovak Ottoman Roman Romans Byzantine Korean Koreans Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs
Chechen Chechens Tatar Tatars Abkhaz Abkhazian Ossetian Ossetians Crimean Siberian Bavarian Prussian Catalan Catalans Basque Basques
Breton Corsican Sicilian Sardinian Flemish Walloon Cossack Roma Gypsy Sami Inuit Aboriginal Maori Zulu Xhosa Hutu Hutus Tutsi Tutsis
Tamil Tamils Sinhalese Punjabi Punjabis Pashtun Pashtuns Hazara Hazaras Baloch Baluch Bengali Bengalis Sindhi Kashmiri Kashmiris
Rohingya Karen Javanese Acehnese Cantonese Mandarin Yazidi Yazidis Druze Alawite Alawites Maronite Maronites Coptic Copt Copts
Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox Anglican Anglicans
Lutheran Baptist Methodist Mormon Mormons Jewish Jew Jews Zionist Zionists Hindu Hindus Sikh Sikhs Buddhist Buddhists Sunni Sunnis
Shiite Shiites Shia Shi'ite Shi'ites Sufi Salafist Salafi Wahhabi Jesuit
Democrat Democrats Democratic Republican Republicans Tory Tories Labourite Communist Communists Socialist Socialists Marxist Marxists
Nazi Nazis Fascist Fascists Bolshevik Bolsheviks Maoist Maoists Baathist Baathists Islamophobic Conservatives Liberals Greens
Texan Texans Californian Californians Londoner Londoners Parisian Parisians Berliner New-Yorker Muscovite Muscovites Sicilians
Americas-wide Anglo Anglo-American Franco-German Sino-American Afro-American Afro-Cuban African-American African-Americans
Atlantic Mediterranean Levantine Gulf-Arab Sub-Saharan Saharan Sahelian Maghrebi Amazonian Andean Alpine Caribbean
Ptolemaic Victorian Edwardian Elizabethan Napoleonic Hellenic Hellenistic Celtic Germanic Nordics Viking Vikings
Swahili Hausa Yoruba Igbo Hebrew Yiddish Urdu Hindi Farsi Pashto Dari Latinx Mandarin Gaelic
`);

const DEMONYMS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ demonyms }) => demonyms.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`])),
);

/** "Belarusian", "Poles", "European", "Sunni": a word for a people or a persuasion, which is no proper name of its own. Takes folded words. */
export const isDemonym = (folded: string): boolean => DEMONYMS.has(folded) || GROUPS.has(folded) || compoundOf(folded);

/** "pro-Russian", "non-Muslim", "Belarusian-Polish": every part but the prefix is a demonym. */
function compoundOf(folded: string): boolean {
  if (!folded.includes('-')) return false;
  const parts = folded.split('-').filter((part) => !PREFIXES.has(part));
  return parts.length > 0 && parts.every((part) => DEMONYMS.has(part) || GROUPS.has(part));
}

const PREFIXES = words(
  'pro anti non ex pre post half all afro anglo franco sino russo greco indo euro neo un trans pan inter intra ethnic',
);
