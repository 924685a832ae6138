// As src/dossier/party-words.ts has it: the page takes nothing from there but types.

/** PLOVER's roles in words (src/lexicon/sectors.ts has what each covers). */
const SECTOR_WORD: ReadonlyMap<string, string> = new Map([
  ['GOV', 'government'],
  ['MIL', 'armed forces'],
  ['LEG', 'parliament'],
  ['JUD', 'courts'],
  ['COP', 'police'],
  ['SPY', 'intelligence'],
  ['REB', 'rebels'],
  ['OPP', 'opposition'],
  ['PTY', 'a party'],
  ['CVL', 'civilians'],
  ['REF', 'refugees and migrants'],
  ['EDU', 'education'],
  ['BUS', 'business'],
  ['LAB', 'workers'],
  ['JRN', 'media'],
  ['REL', 'religion'],
  ['NGO', 'non-governmental organisations'],
  ['IGO', 'organisations of states'],
  ['CRM', 'crime'],
  ['ELI', 'known people without office'],
  ['MED', 'health'],
  ['AGR', 'farming'],
  ['SET', 'settlers'],
  ['UAF', 'armed men of no known side'],
  ['HRI', 'human rights'],
]);

/** "government"; a code of a user's own lexicon as it is. */
export const sectorWord = (code: string): string => SECTOR_WORD.get(code) ?? code;
