import { words } from './word-list.ts';

/** First names that so many bear that, with a common family name, they are nobody's alone. Written for this project, Apache-2.0. */
const COMMON = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew
Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Peter Adam Henry Douglas Nathan Simon
Mike Bill Jim Tom Bob Joe Dave Steve Chris Dan Tony Ben Sam Matt Nick Tim Jeff Greg Ken Alex Andy Pete Phil Rob Ron Ted Willie Vincent
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna
Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole
Katherine Catherine Christine Samantha Helen Emma Rachel Janet Maria Diane Julie Jane Anne Kate Alice Lucy Claire
Jose Juan Luis Carlos Miguel Jorge Pedro Manuel Francisco Antonio Jesus Fernando Rafael Ana Carmen Rosa
Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hussein Omar Ibrahim Abdullah Mahmoud Mustafa Khaled Yusuf Fatima Aisha
Ivan Sergei Alexei Dmitry Vladimir Mikhail Nikolai Andrei Natalia Olga Elena Irina Hans Peter Jan Marie Jean Pierre Michel
Wei Li Wang Zhang Min Jun Ming Kim Lee Nguyen Van Singh Kumar Raj
`);

/** Takes folded words. */
export const isCommonFirstName = (folded: string): boolean => COMMON.has(folded);

/** Where names of the father and grandfather stand for a family name, whoever is called by one word is as often called by the first. */
const ALONE = words(`
Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hassen Hussein Hussain Omar Umar Ibrahim Ismail Abdullah Abdallah Abdul Mahmoud
Mustafa Khaled Khalid Yusuf Youssef Said Saeed Salem Salim Salah Saleh Karim Kareem Jamal Hamid Hamed Nasser Rashid Tariq Walid Yasin
Abu Umm Fatima Aisha Mariam Zainab
`);

/** "Ahmed": takes folded words. */
export const isCalledAlone = (folded: string): boolean => ALONE.has(folded);
