import { phrases, words } from './word-list.ts';

/** Words that end (or, before "of", begin) the name of an organisation. Written for this project, Apache-2.0. */
const HEADS = words(`
ministry department agency bureau office commission committee council board authority administration secretariat directorate
inspectorate government parliament congress senate assembly cabinet court tribunal chamber legislature politburo bundestag bundesrat
duma knesset majlis verkhovna rada sejm riksdag folketing storting diet
university college school academy institute institution faculty laboratory laboratories observatory museum library gallery theatre
theater orchestra philharmonic choir opera ballet hospital clinic hospice infirmary
party union league alliance coalition movement front bloc caucus federation confederation association society club foundation trust
fund organization organisation organizations group network forum initiative project programme program campaign centre center
army navy force forces guard guards corps brigade battalion regiment division squadron legion militia police constabulary
gendarmerie command headquarters taskforce patrol fleet brigades battalions peshmerga
bank exchange stock insurance holdings holding industries enterprises company companies corporation corp inc incorporated ltd limited
llc llp plc gmbh ag sa spa nv bv ab asa oyj kk pte pty co bros brothers partners associates ventures capital securities investments
motors airlines airways aviation aerospace railways rail railway telecom telecommunications communications media entertainment
studios pictures records publishing publishers press broadcasting television radio tv pharmaceuticals pharma technologies technology
systems software electronics semiconductor microsystems energy oil petroleum gas steel mining chemicals foods brands stores
supermarkets retail hotels resorts restaurants logistics shipping engineering construction motor automotive
news times post tribune herald gazette courier chronicle journal daily telegraph guardian observer mirror express mail sun independent
newspaper magazine review weekly monthly globe examiner inquirer dispatch bulletin newswire wire
church diocese archdiocese synod mosque cathedral congregation order brotherhood mission ministries
watch cross crescent service services secretariat council's ombudsman registry reserve treasury exchequer customs revenue
international nations united wanderers rovers fc afc cf hotspur rangers celtics lakers yankees sox giants patriots eagles cowboys
taliban hezbollah hizbollah hizbullah hamas isis isil daesh qaeda kremlin pentagon interpol europol eurojust
`);

/** Heads strong enough to make a name of an organisation before "of" or "for": "Ministry of", "Organization for". */
const OPENERS = words(`
ministry department agency bureau office commission committee council board authority administration secretariat directorate
parliament congress senate assembly court chamber house university college school academy institute faculty museum library
party union league alliance coalition movement front government municipality brotherhood federation confederation association society club foundation trust fund
organization organisation group network forum initiative center centre army bank church order institution sons daughters doctors
reporters friends lawyers scientists physicians mothers people's knights conference community league campaign high
`);

/** Company endings: what stands before them is a name whatever it looks like. */
const COMPANY = words(
  'inc incorporated ltd limited llc llp plc gmbh ag nv bv ab a/s asa oy oyj corp corporation co pte pty kk spa holdings',
);

/** Words of the list above that name an organisation only after a capitalised word that is not itself a title or a place. */
const WEAK_HEADS = words(`
service services force forces front mission order group project program programme sun mail mirror express post times news journal
international review giants eagles rangers patriots united rail energy oil gas steel capital media systems technology wire watch reserve customs
press radio television tv record records records motor stock exchange court center centre school house government campaign movement
guard guards division command brothers construction engineering church mosque cathedral hospital museum gallery library theatre
theater clinic hotels restaurants forum union cross crescent limited independent observer daily
`);

/** Organisations of the world: "long form = ACRONYM". */
const KNOWN = `
United Nations = UN, U.N.
European Union = EU, E.U.
North Atlantic Treaty Organization = NATO, Nato
North Atlantic Treaty Organisation =
World Health Organization = WHO
World Health Organisation =
World Trade Organization = WTO
International Monetary Fund = IMF
World Bank =
International Atomic Energy Agency = IAEA
International Organization for Migration = IOM
International Criminal Court = ICC
International Court of Justice = ICJ
United Nations High Commissioner for Refugees = UNHCR
United Nations Children's Fund = UNICEF, Unicef
United Nations Educational, Scientific and Cultural Organization = UNESCO, Unesco
United Nations Development Programme = UNDP
World Food Programme = WFP
Food and Agriculture Organization = FAO
Organization for Security and Cooperation in Europe = OSCE
Organisation for Security and Co-operation in Europe =
Organisation for Economic Co-operation and Development = OECD
Organization for Economic Cooperation and Development =
Organization of the Petroleum Exporting Countries = OPEC, Opec
Organization of American States = OAS
Organisation of Islamic Cooperation = OIC
Association of Southeast Asian Nations = ASEAN, Asean
African Union = AU
Arab League =
Gulf Cooperation Council = GCC
Commonwealth of Independent States = CIS
Collective Security Treaty Organization = CSTO
Shanghai Cooperation Organization = SCO
European Commission = EC
European Parliament =
European Council =
European Central Bank = ECB
European Court of Human Rights = ECHR
European Court of Justice = ECJ
Council of Europe =
Security Council = UNSC
General Assembly =
Human Rights Watch = HRW
Amnesty International =
Red Cross = ICRC, IFRC
Red Crescent =
International Committee of the Red Cross =
Doctors Without Borders = MSF
Medecins Sans Frontieres =
Save the Children =
Reporters Without Borders = RSF
Greenpeace =
Oxfam =
Transparency International =
Federal Bureau of Investigation = FBI
Central Intelligence Agency = CIA
National Security Agency = NSA
Drug Enforcement Administration = DEA
Environmental Protection Agency = EPA
Food and Drug Administration = FDA
Centers for Disease Control and Prevention = CDC
National Aeronautics and Space Administration = NASA, Nasa
National Oceanic and Atmospheric Administration = NOAA
Federal Reserve = Fed
State Department =
White House =
Justice Department = DOJ
Homeland Security = DHS
Supreme Court =
House of Representatives =
House of Commons =
House of Lords =
Senate =
Congress =
Parliament =
Pentagon =
Kremlin =
Downing Street =
Scotland Yard =
Bundestag =
Bundeswehr =
Knesset =
Duma =
State Duma =
Politburo =
Kuomintang = KMT
Federal Security Service = FSB
Government Communications Headquarters = GCHQ
Secret Intelligence Service = MI6, MI5
Israel Defense Forces = IDF
Interpol =
Europol =
Frontex =
Taliban = Taleban
Hezbollah = Hizbullah, Hizbollah, Hezbullah
Hamas =
Fatah =
Palestinian Authority = PA
Palestine Liberation Organization = PLO
Islamic State = ISIS, ISIL, Isis, Daesh, Da'esh, IS
Al-Qaeda = al-Qaeda, al-Qaida, Al Qaeda, al Qaeda, Al-Qaida, al-Qa'ida
Boko Haram =
Al-Shabaab = al-Shabaab, al-Shabab
Muslim Brotherhood =
Revolutionary Guards = IRGC
Irish Republican Army = IRA
Kurdistan Workers' Party = PKK
People's Protection Units = YPG
Islamic State of Iraq and the Levant =
Islamic State of Iraq and Syria =
Islamic State in Iraq and the Levant =
Islamic Jihad =
Free Syrian Army = FSA
Syrian Democratic Forces = SDF
Jabhat al-Nusra = al-Nusra Front, Nusra Front
Houthi = Houthis
Fifa = FIFA
Uefa = UEFA
International Olympic Committee = IOC
World Anti-Doping Agency = WADA
National Football League = NFL
National Basketball Association = NBA
Major League Baseball = MLB
National Hockey League = NHL
Associated Press = AP
Reuters =
Agence France-Presse = AFP
Deutsche Presse-Agentur = DPA, dpa
TASS = Tass, ITAR-TASS
Interfax =
RIA Novosti =
BelTA =
Xinhua =
Kyodo =
Yonhap =
Korean Central News Agency = KCNA
Press Trust of India = PTI
Bloomberg =
United Press International = UPI
British Broadcasting Corporation = BBC
Canadian Broadcasting Corporation = CBC
Australian Broadcasting Corporation = ABC
Al Jazeera = al-Jazeera, Al-Jazeera
CNN =
NBC =
CBS =
MSNBC =
Fox News =
Sky News =
C-SPAN =
NPR =
PBS =
ITV =
RTE =
Deutsche Welle =
Voice of America = VOA
Radio Free Europe = RFE/RL
New York Times =
Washington Post =
Wall Street Journal =
Los Angeles Times =
USA Today =
Financial Times =
Guardian =
Le Monde =
Der Spiegel =
Wikipedia =
Wikinews =
Wikimedia Foundation =
Wikileaks = WikiLeaks
Google =
Facebook =
Twitter =
YouTube =
Instagram =
Microsoft =
Apple =
Amazon =
Netflix =
Uber =
Tesla =
IBM =
Intel =
Samsung =
Sony =
Toyota =
Honda =
Nissan =
Volkswagen = VW
BMW =
Daimler =
Siemens =
Airbus =
Boeing =
Lockheed Martin =
Gazprom =
Rosneft =
Lukoil =
ExxonMobil = Exxon
BP =
Shell =
Chevron =
Total =
Goldman Sachs =
JPMorgan = JP Morgan
Morgan Stanley =
Citigroup = Citibank
HSBC =
Barclays =
Deutsche Bank =
UBS =
Credit Suisse =
Walmart = Wal-Mart
McDonald's =
Starbucks =
Coca-Cola =
Nestle =
Unilever =
Pfizer =
AstraZeneca =
Moderna =
BioNTech =
Johnson & Johnson =
General Motors = GM
General Electric = GE
Ford =
Harvard =
Stanford =
Yale =
Princeton =
Oxfam =
Labour = Labour Party
Likud =
Democratic Party =
Republican Party = GOP
Communist Party =
Conservative Party =
African National Congress = ANC
Bharatiya Janata Party = BJP
Christian Democratic Union = CDU
Christian Social Union = CSU
Social Democratic Party = SPD
Sinn Fein =
Solidarity =
Tea Party =
`;

export interface KnownOrganisation {
  readonly name: string;
  readonly acronyms: readonly string[];
}

export const ORGANISATIONS: readonly KnownOrganisation[] = KNOWN.trim()
  .split('\n')
  .map((row) => {
    const [name = '', acronyms = ''] = row.split('=');
    return {
      name: name.trim(),
      acronyms: acronyms
        .split(',')
        .map((form) => form.trim())
        .filter((form) => form !== ''),
    };
  });

const NAMES = new Map(ORGANISATIONS.flatMap(({ name, acronyms }) => [name, ...acronyms].map((form) => [form, name] as const)));

/** The usual long name of a known organisation, by a form as printed ("UN", "United Nations"); `null` if none is known. Case tells "WHO" from "who". */
export const organisationNamed = (printed: string): string | null => NAMES.get(printed.replaceAll('’', "'")) ?? null;

export const isOrganisationHead = (folded: string): boolean => HEADS.has(folded);
export const isWeakOrganisationHead = (folded: string): boolean => WEAK_HEADS.has(folded);
export const isOrganisationOpener = (folded: string): boolean => OPENERS.has(folded);
export const isCompanyEnding = (folded: string): boolean => COMPANY.has(folded.endsWith('.') ? folded.slice(0, -1) : folded);

/** Institutions that speak without a name: "the ministry", "police". */
const INSTITUTIONS = phrases(`
ministry, foreign ministry, defense ministry, defence ministry, interior ministry, health ministry, finance ministry, justice ministry,
government, administration, cabinet, parliament, senate, congress, court, supreme court, high court, army, military, navy, air force,
police, border guard, border guards, coast guard, coastguard, embassy, consulate, agency, news agency, press service, press office,
commission, committee, council, union, party, company, bank, central bank, department, state department, office, service, secretariat,
prosecutors, prosecutor's office, election commission, security service, opposition, authorities, kremlin, bloc, alliance, group,
organization, organisation, university, hospital, fire service, city council, mayor's office
`);

export const isInstitution = (folded: string): boolean => INSTITUTIONS.has(folded);
