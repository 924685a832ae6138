/**
 * How organisations of states are called for short in other languages of the press, with their English acronym. Written for this project,
 * Apache-2.0.
 */
const ROWS = `
OTAN NATO
ONU UN
UE EU
UA AU
OMS WHO
FMI IMF
OMC WTO
OIT ILO
OIM IOM
OEA OAS
OSZE OSCE
OBSE OSCE
AIEA IAEA
OIEA IAEA
CICR ICRC
CPI ICC
CIJ ICJ
BCE ECB
EZB ECB
BERD EBRD
ACNUR UNHCR
HCR UNHCR
PAM WFP
OPEP OPEC
OCDE OECD
OIAC OPCW
OPAQ OPCW
CEDH ECHR
TEDH ECHR
`;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string]),
);

/** "NATO" of "OTAN"; the acronym itself where it is English or not known. */
export const englishAcronym = (acronym: string): string => ENGLISH.get(acronym) ?? acronym;
