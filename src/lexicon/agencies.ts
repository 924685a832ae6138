/** A news agency: the name it usually goes by, and the other names its credits print. */
interface Agency {
  readonly name: string;
  readonly also: readonly string[];
}

// Written for this project from general knowledge, Apache-2.0. One agency a line: usual name, then other names.
const ROWS = `
TASS; ITAR-TASS; Itar-Tass; Russian News Agency TASS; TASS news agency
Reuters; Thomson Reuters; Reuters News
AP; Associated Press; The Associated Press
AFP; Agence France-Presse; Agence France Presse
UPI; United Press International
dpa; DPA; Deutsche Presse-Agentur; dpa-AFX
BelTA; BELTA; Belta; Belarusian Telegraph Agency
Interfax; Interfax-Ukraine; Interfax-West; Interfax-Kazakhstan
RIA Novosti; RIA; RIA News; Sputnik; RIA-Novosti
Xinhua; Xinhua News Agency; New China News Agency; XINHUA
CNS; China News Service
Kyodo; Kyodo News; KYODO
Jiji Press; Jiji; JIJI
Yonhap; Yonhap News Agency; YONHAP
Newsis
KCNA; Korean Central News Agency
CNA; Central News Agency; Focus Taiwan
Anadolu; Anadolu Agency; AA
DHA; Demirören News Agency
IHA; Ihlas News Agency
EFE; Agencia EFE; EFE News
Europa Press
ANSA
AGI; Agenzia Italia
Adnkronos
Lusa
PAP; Polish Press Agency
CTK; ČTK; Czech News Agency
TASR
SITA
MTI
Agerpres; AGERPRES
Mediafax
BTA; Bulgarian News Agency
Tanjug; TANJUG
Beta
FoNet
HINA; Hina
STA; Slovenian Press Agency
SRNA
FENA
MIA
ATA
ANA-MPA; ANA; Athens-Macedonian News Agency
CNA Cyprus; Cyprus News Agency
Belga
ANP
APA; Austria Presse Agentur; Austria Press Agency
Keystone-SDA; SDA; ATS
Ritzau
NTB
TT; TT News Agency
STT; STT-Lehtikuva
BNS; Baltic News Service
LETA
ELTA
ERR News
Ukrinform; UKRINFORM
UNIAN
Ukrainian News
Moldpres; MOLDPRES
IPN
Armenpress; ARMENPRESS
Arka
Azertac; AZERTAC
Trend News Agency
Turan
Interpressnews; InterPressNews
Kazinform
Kabar; KABAR
UzA; UZA
Khovar
PTI; Press Trust of India
ANI; Asian News International
IANS; Indo-Asian News Service
UNI; United News of India
APP; Associated Press of Pakistan
BSS; Bangladesh Sangbad Sangstha
UNB; United News of Bangladesh
RSS Nepal; Rastriya Samachar Samiti
Lankapuvath
Pajhwok; Pajhwok Afghan News
Bakhtar; Bakhtar News Agency
IRNA; Islamic Republic News Agency
ISNA
Fars; Fars News Agency; FARS
Tasnim; Tasnim News Agency
Mehr; Mehr News Agency
SANA; Syrian Arab News Agency
NNA; National News Agency
Petra; Jordan News Agency
SPA; Saudi Press Agency
WAM; Emirates News Agency
QNA; Qatar News Agency
KUNA; Kuwait News Agency
BNA; Bahrain News Agency
ONA; Oman News Agency
SABA; Saba; Yemen News Agency
INA; Iraqi News Agency
NINA
WAFA; Palestinian News Agency
MENA; Middle East News Agency
SUNA; Sudan News Agency
MAP; Maghreb Arabe Presse
APS; Algeria Press Service
TAP; Tunis Afrique Presse
LANA; Libyan News Agency
ENA; Ethiopian News Agency
NAN; News Agency of Nigeria
GNA; Ghana News Agency
KNA; Kenya News Agency
SAnews; SA News
APO
Bernama; BERNAMA
Antara; ANTARA
PNA; Philippine News Agency
TNA; Thai News Agency
VNA; Vietnam News Agency
KPL; Lao News Agency
AKP
MNA
Montsame; MONTSAME
AAP; Australian Associated Press
NZPA
Pacnews
PA; PA Media; Press Association; PA news agency
CP; The Canadian Press; Canadian Press
Bloomberg; Bloomberg News
Dow Jones; Dow Jones Newswires
Notimex; NOTIMEX
Prensa Latina
ACN; Cuban News Agency
Telam; TELAM; Télam
ABr; Agencia Brasil; Agência Brasil
Andina; ANDINA
AVN
IPS; Inter Press Service
NHK World
GlobeNewswire
PR Newswire; PRNewswire
Business Wire; BUSINESS WIRE
`;

const AGENCIES: readonly Agency[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', ...also] = row.split('; ');
    return { name, also };
  });

const USUAL: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(({ name, also }) => [name, ...also].map((printed): [string, string] => [printed, name])),
);

/** The usual name of an agency printed as `words`, or `null` if it is none we know. "The" and "news agency" around it are allowed. */
export function agencyName(words: string): string | null {
  const bare = words.trim().replace(/\s{1,3}/g, ' ');
  return (
    USUAL.get(bare) ?? USUAL.get(bare.replace(/^[Tt]he /, '').replace(/ (?:news agency|News Agency|News|agency)$/, '')) ?? null
  );
}

/** Every printed name, longest first: for use inside a larger pattern. */
export const AGENCY = [...USUAL.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  .join('|');
