/** Houses, offices and places that stand for a power of the state, and its ministries, courts, services and forces. Written for this project, Apache-2.0. */
export const SEAT_ROWS = `
organisation USA GOV | White House, Oval Office, State Department, Foggy Bottom, Justice Department, Treasury Department, Commerce Department, Energy Department, Homeland Security, Department of Homeland Security, Department of State, Department of Justice, Department of Commerce, Department of Agriculture, Labor Department, Interior Department, National Security Council, Federal Reserve, USAID, Agency for International Development, FEMA, NASA, FDA, Food and Drug Administration, EPA, Environmental Protection Agency, Federal Communications Commission, FCC, Securities and Exchange Commission, Centers for Disease Control, CDC, FAA, Federal Aviation Administration, U.S. Trade Representative, Camp David retreat, Peace Corps, Voice of America, Nuclear Regulatory Commission, NTSB, Coalition Provisional Authority
organisation USA MIL | Pentagon, Defense Department, Department of Defense, U.S. Army, U.S. Navy, US Navy, US Army, Marine Corps, U.S. Marines, US Marines, Green Berets, Navy SEALs, Central Command, CENTCOM, Joint Chiefs of Staff, Joint Chiefs, Sixth Fleet, Seventh Fleet, Fifth Fleet, Africom, AFRICOM, West Point, Delta Force, GIs, National Guard, Strategic Command, 101st Airborne, 82nd Airborne, Predator drone, Predator drones, Army Rangers, Southern Command
organisation USA LEG | Capitol Hill, U.S. Congress, US Congress, U.S. Senate, US Senate, House of Representatives, U.S. House, Capitol, Senate Foreign Relations Committee, House Intelligence Committee, Senate Intelligence Committee, Senate Judiciary Committee
organisation USA COP | FBI, Federal Bureau of Investigation, DEA, Drug Enforcement Administration, ATF, Secret Service, LAPD, NYPD, U.S. Marshals, Immigration and Customs Enforcement, ICE agents, Border Patrol, U.S. Border Patrol, TSA
organisation USA SPY | CIA, C.I.A., Central Intelligence Agency, NSA, National Security Agency, DIA, Langley
organisation USA PTY | Republican Party, Republicans, Republican, GOP, Democratic National Committee, Republican National Committee, Democrats, Democrat, Tea Party, House Democrats, House Republicans, Senate Democrats, Senate Republicans
organisation USA JUD | U.S. Supreme Court, US Supreme Court
organisation GBR GOV | Downing Street, Whitehall, Foreign and Commonwealth Office, Foreign Office, Home Office, Number 10, No. 10, Cabinet Office, 10 Downing Street, Stormont, Bank of England, Northern Ireland Office, Holyrood, Northern Ireland Executive
organisation GBR LEG | Westminster, House of Commons, House of Lords
organisation GBR MIL | Royal Navy, Royal Air Force, RAF, SAS, Royal Marines, Ministry of Defence, Sandhurst, Gurkhas, Black Watch
organisation GBR COP | Scotland Yard, Metropolitan Police, Royal Ulster Constabulary, RUC, Met Police, Police Service of Northern Ireland, PSNI, Greater Manchester Police
organisation GBR SPY | MI5, MI6, GCHQ
organisation GBR PTY | Labour Party, Conservative Party, Tory, Tories, Liberal Democrats, Lib Dems, Scottish National Party, SNP, UKIP, Plaid Cymru, Ulster Unionist Party, UUP, Ulster Unionists, Democratic Unionist Party, DUP, Social Democratic and Labour Party, SDLP, Sinn Fein, Sinn Féin, Brexit Party, British National Party
organisation FRA GOV | Elysee, Élysée, Elysee Palace, Quai d'Orsay, Matignon
organisation FRA MIL | Foreign Legion, French Foreign Legion
organisation FRA COP | CRS
organisation FRA SPY | DGSE
organisation FRA PTY | National Front, National Rally, Rassemblement National, Front National, RPR, UMP
organisation DEU LEG | Bundestag, Bundesrat
organisation DEU GOV | Chancellery, Bundesbank
organisation DEU MIL | Bundeswehr, Luftwaffe
organisation DEU SPY | BND, Stasi
organisation DEU PTY | CDU, CSU, SPD, Christian Democratic Union, Christian Social Union, AfD, Alternative for Germany, Free Democrats, FDP
organisation ITA GOV | Palazzo Chigi, Quirinale, Quirinal Palace
organisation ITA COP | Carabinieri, Guardia di Finanza
organisation ITA PTY | Forza Italia, Northern League, Five Star Movement, Brothers of Italy, Lega
organisation ITA CRM | Cosa Nostra, Camorra, Ndrangheta
organisation ESP GOV | Moncloa, Zarzuela, Generalitat
organisation ESP COP | Guardia Civil, Civil Guard, Mossos d'Esquadra
organisation ESP LEG | Cortes
organisation ESP PTY | Partido Popular, Podemos, Herri Batasuna, Batasuna, PSOE
organisation IRL LEG | Dail, Dáil, Oireachtas
organisation IRL COP | Garda, Gardai
organisation IRL GOV | Taoiseach, Tanaiste
organisation IRL PTY | Fianna Fail, Fine Gael
organisation POL LEG | Sejm
organisation POL PTY | Law and Justice, Civic Platform
organisation POL LAB | Solidarity
organisation SWE LEG | Riksdag
organisation DNK LEG | Folketing, Folketinget
organisation NOR LEG | Storting
organisation FIN LEG | Eduskunta
organisation ISL LEG | Althing
organisation HUN PTY | Fidesz, Jobbik
organisation GRC PTY | Syriza, New Democracy, Pasok, PASOK, Golden Dawn
organisation CZE PTY | Civic Forum, Civic Democratic Party, Charter 77
organisation AUT PTY | Freedom Party, OVP
organisation NLD PTY | Party for Freedom
organisation SRB PTY | Serbian Radical Party, Socialist Party of Serbia, Otpor
organisation SRB COP | Red Berets
organisation XKX PTY | Democratic League of Kosovo, LDK
organisation BIH PTY | Party of Democratic Action, Serbian Democratic Party
organisation RUS GOV | Kremlin, Smolenskaya, Gosplan, Rosatom, Roscosmos
organisation RUS LEG | Duma, State Duma, Federation Council, Supreme Soviet, Congress of People's Deputies
organisation RUS MIL | Red Army, Black Sea Fleet, Northern Fleet, Spetsnaz, Soviet Army
organisation RUS SPY | KGB, FSB, GRU, SVR, NKVD, Federal Security Service, Lubyanka, Cheka
organisation RUS COP | OMON, Investigative Committee, Rosgvardia
organisation RUS PTY | United Russia, Communist Party of the Soviet Union, CPSU, Yabloko
organisation RUS OPP | Anti-Corruption Foundation, Pussy Riot
organisation RUS MIL | Wagner Group, Wagner
organisation RUS BUS | Gazprom, Rosneft, Lukoil, Yukos, Sberbank, Aeroflot, Transneft, Rosoboronexport, Norilsk Nickel
organisation RUS JRN | TASS, ITAR-TASS, Itar-Tass, Interfax, RIA Novosti, Sputnik News, RT, Pravda, Izvestia, Kommersant, Novaya Gazeta
organisation UKR LEG | Verkhovna Rada, Rada
organisation UKR SPY | SBU
organisation UKR BUS | Naftogaz, Energoatom
organisation UKR MIL | Azov Battalion, Azov Regiment
organisation UKR PTY | Party of Regions
organisation UKR REB | Donetsk People's Republic, Luhansk People's Republic, DPR, LPR
organisation BLR JRN | BelTA, BELTA
organisation TUR MIL | Turkish General Staff
organisation TUR PTY | Justice and Development Party, AKP, AK Party, Republican People's Party, CHP, Peoples' Democratic Party, HDP, Welfare Party, True Path Party, Motherland Party
organisation TUR JRN | Anadolu, Hurriyet
organisation TUR GOV | Sublime Porte
organisation ISR LEG | Knesset
organisation ISR MIL | IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Iron Dome
organisation ISR SPY | Mossad, Shin Bet, Shabak, Aman
organisation ISR PTY | Likud, Kadima, Shas, Meretz, Yisrael Beiteinu, Yesh Atid, Kach, Gush Emunim, Peace Now
organisation PSE GOV | Palestinian Authority, Palestinian National Authority, Palestine Liberation Organization, Palestine Liberation Organisation, Palestinian Liberation Organization, PLO, P.L.O., Palestinian Legislative Council, Palestine National Council
organisation IRN MIL | Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Quds Force, Qods Force, Basij, Pasdaran
organisation IRN LEG | Majlis, Guardian Council
organisation IRN JRN | IRNA, Fars, Tasnim, Press TV
organisation IRN SPY | SAVAK
organisation IRQ GOV | Iraqi Governing Council, Governing Council, Coalition Provisional Authority of Iraq, Kurdistan Regional Government, KRG
organisation IRQ MIL | Republican Guard, Peshmerga, Popular Mobilization Forces, Hashd al-Shaabi
organisation IRQ PTY | Baath Party, Ba'ath Party, Dawa Party, Patriotic Union of Kurdistan, PUK, Kurdistan Democratic Party, KDP, Iraqi National Congress, INC
organisation EGY PTY | Wafd
organisation EGY REL | Al-Azhar
organisation SYR REB | White Helmets
organisation SAU GOV | House of Saud, Saudi royal family
organisation SAU BUS | Aramco, Saudi Aramco
organisation IND LEG | Lok Sabha, Rajya Sabha
organisation IND SPY | Research and Analysis Wing
organisation IND PTY | Congress Party, Bharatiya Janata Party, BJP, Indian National Congress, Shiv Sena, RSS, Aam Aadmi Party, Trinamool Congress, Janata Dal
organisation IND COP | Border Security Force, BSF, CRPF, Central Bureau of Investigation
organisation PAK SPY | ISI, Inter-Services Intelligence
organisation PAK PTY | Pakistan People's Party, PPP, Pakistan Muslim League, Muttahida Qaumi Movement, MQM, Jamaat-e-Islami, Pakistan Tehreek-e-Insaf, PTI, Muslim League
organisation PAK COP | Frontier Corps
organisation BGD PTY | Awami League, Bangladesh Nationalist Party, BNP
organisation AFG GOV | Loya Jirga
organisation AFG REB | Northern Alliance, Jamiat-i-Islami, Hezb-i-Islami, Hezb-e-Islami
organisation LKA PTY | United National Party, JVP
organisation MMR OPP | National League for Democracy, NLD
organisation MMR MIL | Tatmadaw
organisation MMR GOV | SLORC, State Law and Order Restoration Council
organisation THA OPP | Red Shirts, Yellow Shirts, People's Alliance for Democracy
organisation KHM REB | Khmer Rouge
organisation KHM PTY | Cambodian People's Party, Funcinpec, Cambodia National Rescue Party
organisation IDN PTY | Golkar
organisation MYS PTY | UMNO, Barisan Nasional
organisation CHN MIL | PLA, People's Liberation Army
organisation CHN LEG | National People's Congress
organisation CHN PTY | Chinese Communist Party, Communist Party of China, CCP, Gang of Four
organisation CHN REL | Falun Gong
organisation CHN JRN | Xinhua, People's Daily, Global Times, CCTV
organisation CHN BUS | Huawei, Alibaba, Tencent, ZTE, Sinopec, CNOOC, PetroChina
organisation TWN PTY | Kuomintang, Democratic Progressive Party, DPP, KMT
organisation TWN LEG | Legislative Yuan
organisation HKG LEG | LegCo, Legislative Council
organisation JPN LEG | Diet
organisation JPN MIL | Self-Defense Forces, Self-Defence Forces
organisation JPN PTY | Liberal Democratic Party, LDP, Komeito
organisation JPN REB | Aum Shinrikyo, Japanese Red Army
organisation JPN JRN | Kyodo, NHK, Asahi Shimbun, Yomiuri Shimbun
organisation KOR GOV | Blue House
organisation KOR JRN | Yonhap
organisation PRK JRN | KCNA, Korean Central News Agency, Rodong Sinmun
organisation PRK PTY | Workers' Party of Korea, Korean Workers' Party
organisation AUS PTY | Australian Labor Party, Labor Party
organisation CAN COP | RCMP, Royal Canadian Mounted Police, Mounties
organisation CAN PTY | Bloc Quebecois, Parti Quebecois
organisation CAN SPY | CSIS
organisation MEX PTY | Institutional Revolutionary Party, PRI, National Action Party, Morena
organisation MEX BUS | Pemex
organisation VEN BUS | PDVSA, Petroleos de Venezuela
organisation BRA GOV | Planalto, Itamaraty
organisation BRA BUS | Petrobras, Embraer
organisation BRA PTY | Workers' Party
organisation BRA LAB | Landless Workers Movement
organisation ARG GOV | Casa Rosada, Pink House
organisation ARG CVL | Mothers of the Plaza de Mayo
organisation CHL GOV | La Moneda
organisation ZAF PTY | African National Congress, ANC, A.N.C., Inkatha, Inkatha Freedom Party, Democratic Alliance, Economic Freedom Fighters, Pan Africanist Congress
organisation ZAF LAB | COSATU, Congress of South African Trade Unions
organisation ZWE PTY | ZANU-PF, ZANU, ZAPU
organisation ZWE OPP | Movement for Democratic Change, MDC
organisation NAM PTY | SWAPO
organisation AGO PTY | MPLA, Popular Movement for the Liberation of Angola
organisation MOZ PTY | Frelimo, FRELIMO
organisation KEN PTY | KANU, Orange Democratic Movement, Jubilee Party
organisation TZA PTY | Chama Cha Mapinduzi
organisation RWA PTY | Rwandan Patriotic Front, Rwanda Patriotic Front, RPF
organisation ETH PTY | EPRDF
organisation ETH REB | Ethiopian People's Revolutionary Democratic Front
organisation VAT REL | Pope, Pontiff, Roman Curia, Curia, Pope Francis, Pope Benedict, Pope John Paul, Pope John Paul II, Holy Father, Pope Leo
organisation CUB GOV | Granma
organisation JOR GOV | Royal Court of Jordan
organisation GBR GOV | Duke of Edinburgh, Prince of Wales, Queen Elizabeth, King Charles, Prince Charles, Prince William, Princess Diana, Prince Harry, Princess of Wales
organisation GBR REL | Archbishop of Canterbury, Church of England
organisation CHN REL | Dalai Lama, Panchen Lama
organisation TUR REL | Ecumenical Patriarch
`;
