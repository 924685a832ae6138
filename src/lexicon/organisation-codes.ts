/**
 * Organisations of states (IGO), non-governmental ones (NGO), companies of many countries (MNC), armed groups, and media. An armed group takes
 * the country it comes from or fights in; one of many countries has PLOVER's IMG. Companies known by one country take that country's
 * code. Written for this project, Apache-2.0.
 */
export const ORGANISATION_ROWS = `
organisation IGO IGO | United Nations, U.N., UN, Security Council, UN Security Council, U.N. Security Council, General Assembly, UN General Assembly, U.N. General Assembly, UNSC, Secretary-General, U.N. Secretary-General, UN Secretary-General, UN Secretary General, Blue Helmets, UNHCR, High Commissioner for Refugees, UN High Commissioner for Refugees, UNICEF, UNESCO, UNDP, UNEP, UNFPA, UNRWA, World Food Programme, World Food Program, WFP, Food and Agriculture Organization, Food and Agriculture Organisation, FAO, World Health Organization, World Health Organisation, WHO, International Labour Organization, International Labor Organization, ILO, UNCTAD, OCHA, UNAIDS, UNIDO, Human Rights Council, UN Human Rights Council, Human Rights Committee, Office of the High Commissioner for Human Rights, OHCHR, UN-Habitat, International Maritime Organization, International Civil Aviation Organization, ICAO, International Telecommunication Union, World Meteorological Organization, Universal Postal Union, Intergovernmental Panel on Climate Change, IPCC
organisation IGO MIL | UNIFIL, UNPROFOR, UNTAC, UNTAET, UNAMID, UNMIK, UNMIS, UNMISS, UNAMSIL, MONUC, MONUSCO, MINUSMA, MINUSTAH, UNFICYP, UNAMIR, UNOSOM, UNMOVIC, UNSCOM, UNTSO, UNDOF, UNOMIG, MINUSCA, UNIIMOG, ECOMOG, KFOR, SFOR, IFOR, ISAF, EUFOR, AMISOM, AMIS, Eurocorps, International Security Assistance Force, Multinational Force and Observers, Implementation Force, Stabilization Force, Kosovo Force, SHAPE, coalition forces
organisation IGO JUD | International Criminal Court, ICC, International Court of Justice, ICJ, World Court, International Criminal Tribunal, International Criminal Tribunal for the former Yugoslavia, International Criminal Tribunal for Rwanda, ICTY, ICTR, Hague tribunal, The Hague tribunal, Special Court for Sierra Leone, European Court of Human Rights, European Court of Justice, Special Tribunal for Lebanon, Permanent Court of Arbitration, Inter-American Court of Human Rights
organisation IGO GOV | European Union, EU, E.U., European Community, European Communities, EC, EEC, European Economic Community, European Common Market, Common Market, European Commission, European Council, Council of Ministers, Council of the European Union, European Central Bank, ECB, Eurogroup, eurozone, Frontex, European External Action Service, Brussels, European Investment Bank, EU Council, EU Commission, Euratom, European Bank for Reconstruction and Development, EBRD, European Free Trade Association, EFTA, Western European Union, WEU, European Space Agency
organisation IGO LEG | European Parliament, MEP, MEPs, Euro-MPs, Inter-Parliamentary Union, PACE, Parliamentary Assembly of the Council of Europe
organisation IGO COP | Interpol, Europol, Eulex, EULEX
organisation IGO MIL | NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Council, Atlantic Alliance, Western Alliance, Warsaw Pact, Warsaw Treaty Organization, SEATO, CENTO
organisation IGO IGO | OSCE, Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, Organisation for Security and Cooperation in Europe, CSCE, Conference on Security and Cooperation in Europe, Minsk Group, ODIHR, Council of Europe, Venice Commission, African Union, AU, Organization of African Unity, Organisation of African Unity, OAU, Arab League, League of Arab States, Gulf Cooperation Council, GCC, Organization of Islamic Cooperation, Organisation of Islamic Cooperation, Organization of the Islamic Conference, Organisation of the Islamic Conference, Organization of Islamic Conference, Islamic Conference, OIC, Commonwealth of Independent States, CIS, Eurasian Economic Union, Collective Security Treaty Organization, CSTO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, SCO, Commonwealth, Commonwealth of Nations, Non-Aligned Movement, Nonaligned Movement, Group of Seven, Group of Eight, Group of 77, Group of Twenty, G-7, G7, G-8, G8, G-20, G20, BRICS, Contact Group, Quartet, Middle East Quartet, Quint, Contadora Group, Rio Group, Lima Group, Visegrad Group, Nordic Council, Benelux
organisation IGO IGO | ASEAN, Association of South East Asian Nations, Association of Southeast Asian Nations, APEC, Asia-Pacific Economic Cooperation, SAARC, South Asian Association for Regional Cooperation, Pacific Islands Forum, South Pacific Forum, ECOWAS, Economic Community of West African States, Economic Community Of West African States, SADC, SADCC, Southern African Development Community, IGAD, Intergovernmental Authority on Development, East African Community, COMESA, Organization of American States, Organisation of American States, OAS, Mercosur, MERCOSUR, UNASUR, CARICOM, Caribbean Community, ALBA, Andean Community, Andean Pact, CELAC, Front Line States, Frontline States, African Union Commission, Comecon, COMECON, Arab Maghreb Union, Inter-American Commission on Human Rights
organisation IGO IGO | International Monetary Fund, IMF, World Bank, World Trade Organization, World Trade Organisation, WTO, GATT, General Agreement on Tariffs and Trade, OECD, Organization for Economic Cooperation and Development, Organisation for Economic Co-operation and Development, OPEC, Organization of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, OPEC+, International Energy Agency, IEA, Asian Development Bank, ADB, African Development Bank, Inter-American Development Bank, Islamic Development Bank, Paris Club, Bank for International Settlements, Asian Infrastructure Investment Bank, International Atomic Energy Agency, IAEA, Organization for the Prohibition of Chemical Weapons, Organisation for the Prohibition of Chemical Weapons, OPCW, International Organization for Migration, IOM, International Organisation for Migration, International Whaling Commission, IWC, World Customs Organization, World Intellectual Property Organization, International Seabed Authority, CITES, Missile Technology Control Regime, Nuclear Suppliers Group
organisation NGO NGO | Red Cross, International Red Cross, International Committee of the Red Cross, ICRC, Red Crescent, International Federation of Red Cross, Magen David Adom, Amnesty International, Amnesty, Human Rights Watch, HRW, Medecins Sans Frontieres, Médecins Sans Frontières, Doctors Without Borders, MSF, Medecins du Monde, Oxfam, Save the Children, CARE International, World Vision, Greenpeace, World Wildlife Fund, World Wide Fund for Nature, WWF, Friends of the Earth, Transparency International, International Crisis Group, Crisis Group, Reporters Without Borders, Reporters Sans Frontieres, Committee to Protect Journalists, CPJ, International Federation of Journalists, Freedom House, Catholic Relief Services, Caritas, Mercy Corps, International Rescue Committee, Norwegian Refugee Council, Danish Refugee Council, Islamic Relief, Action Against Hunger, Refugees International, Physicians for Human Rights, Open Society Foundations, Soros Foundation, Carter Center, Gates Foundation, Bill and Melinda Gates Foundation, Global Witness, Human Rights First, Global Fund, Bellingcat, Rainforest Action Network, Sea Shepherd, PETA, Extinction Rebellion, World Economic Forum, World Council of Churches, World Social Forum, International Olympic Committee, IOC, FIFA, UEFA, WADA, World Anti-Doping Agency, IAAF, Rotary International, International Commission of Jurists, International Federation for Human Rights, Anti-Slavery International, Article 19, Handicap International, Plan International, ActionAid, Christian Aid, Syrian Observatory for Human Rights, World Jewish Congress, Simon Wiesenthal Center, Nobel Committee, Pugwash, International Campaign to Ban Landmines, Halo Trust, Salvation Army, Wikileaks, WikiLeaks, Anonymous
organisation USA NGO | American Civil Liberties Union, ACLU, National Rifle Association, NRA, Ku Klux Klan, NAACP, AIPAC, Anti-Defamation League, Sierra Club, Black Lives Matter, Planned Parenthood, Heritage Foundation, Brookings Institution, Council on Foreign Relations, National Endowment for Democracy, American Red Cross, Southern Poverty Law Center, Nation of Islam
organisation ISR NGO | B'Tselem, Breaking the Silence
organisation RUS NGO | Memorial, Moscow Helsinki Group, Golos
organisation PAK NGO | Edhi Foundation
organisation MNC BUS | Royal Dutch Shell, Shell, ExxonMobil, Exxon Mobil, Exxon, Chevron, TotalEnergies, Unilever, Nestle, Nestlé, De Beers, Rio Tinto, BHP, BHP Billiton, Glencore, Airbus, EADS, ArcelorMittal, AstraZeneca, HSBC, Union Carbide, Coca-Cola, Coca Cola, McDonald's, Microsoft, Google, Facebook, Meta Platforms, Twitter, Amazon.com, IBM, Goldman Sachs, JPMorgan, Monsanto, Philip Morris, Pfizer, Moderna, Halliburton, Bechtel, Citigroup, Siemens, ThyssenKrupp, Bayer, BASF, Volkswagen, Toyota, Sony, Samsung, Hyundai, Daewoo, Mitsubishi, Nissan, Honda, Ikea, IKEA, Ericsson, Nokia, Vodafone, Maersk, Heineken, Philips, Starbucks, Nike, Adidas, Uber, Airbnb, Tesla, Anglo American, AngloGold, Freeport-McMoRan, Newmont, BP, Total SA, Novartis, Roche, Credit Suisse, UBS, Deutsche Bank, Lufthansa, Boeing, Lockheed Martin, Raytheon, Northrop Grumman, General Motors, Ford Motor, General Electric, Chrysler, Blackwater, Walmart, Wal-Mart, Renault, Peugeot, Areva, Michelin, Danone, GlaxoSmithKline, BAE Systems, Rolls-Royce, Barclays, Chiquita, Del Monte, United Fruit, Firestone, Texaco, Occidental Petroleum, Conoco, ConocoPhillips, Statoil, Equinor, Repsol, Eni, Enron, Nord Stream, FedEx, DHL, ByteDance, TikTok, Netflix, Spotify, YouTube, Yahoo, Apple Inc
organisation IMG REB | al-Qaeda, al-Qaida, al Qaeda, al Qaida, Al-Qa'ida, Qaeda, Qaida, Islamic State, Islamic State of Iraq, Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, ISIS, ISIL, IS, Daesh, Isis, ISIS-K, Islamic State group, al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, AQAP, al-Qaeda in the Islamic Maghreb, AQIM, Jemaah Islamiyah, Jemaah Islamiah, Ansar al-Islam
organisation IRQ REB | al-Qaeda in Iraq, al-Qaida in Iraq, Mahdi Army, Mehdi Army, Ansar al-Sunna, Badr Brigade, Badr Organization, Kataib Hezbollah, Fedayeen
organisation PSE REB | Hamas, Islamic Jihad, Palestinian Islamic Jihad, al-Aqsa Martyrs Brigades, Al Aqsa Martyrs' Brigades, Al-Aqsa Martyrs Brigade, Al-Aqsa Brigades, Qassam Brigades, Izz el-Deen al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Popular Front for the Liberation of Palestine, PFLP, Democratic Front for the Liberation of Palestine, DFLP, Black September, Abu Nidal, Popular Resistance Committees, Fatah al-Islam, Fatah Revolutionary Council, Palestine Liberation Front, Tanzim, Force 17
organisation PSE PTY | Fatah, al-Fatah, Fateh
organisation LBN REB | Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezballah, Party of God, Hezbullah
organisation LBN PTY | Amal, Amal movement, Phalange, Phalangists, Lebanese Forces, Future Movement, Progressive Socialist Party, Free Patriotic Movement
organisation LBN REB | South Lebanon Army, South Lebanese Army, SLA
organisation AFG REB | Taliban, Taleban, Haqqani network, Haqqani, Mujahideen
organisation PAK REB | Pakistani Taliban, Tehreek-e-Taliban, Tehrik-i-Taliban, Tehreek-e-Taliban Pakistan, TTP, Lashkar-e-Taiba, Lashkar-e-Tayyiba, Lashkar-i-Taiba, Jaish-e-Mohammed, Jaish-e-Mohammad, Jaish-e-Muhammad, Lashkar-e-Jhangvi, Sipah-e-Sahaba, Hizbul Mujahideen, Hizb-ul Mujahideen, Jamaat-ud-Dawa, Balochistan Liberation Army, Harkat-ul-Mujahideen, Harkat-ul-Ansar
organisation IND REB | United Liberation Front of Assam, United Liberation Front of Asom, ULFA, Naxalites, Naxalite, Naxals, National Socialist Council of Nagaland, Hurriyat, All Parties Hurriyat Conference, Hurriyat Conference, Indian Mujahideen, Bodo Liberation Tigers, Jammu Kashmir Liberation Front, JKLF, Khalistan
organisation LKA REB | Tamil Tigers, Tamil Tiger, Liberation Tigers of Tamil Eelam, LTTE, Liberation Tigers, Tigers, Tamil rebels
organisation NPL REB | Maoists, Nepalese Maoists
organisation MMR REB | Karen National Union, Kachin Independence Army, Arakan Army, Arakan Rohingya Salvation Army, Shan State Army, Karen National Liberation Army, United Wa State Army, KNU
organisation PHL REB | Abu Sayyaf, Moro Islamic Liberation Front, MILF, Moro National Liberation Front, MNLF, New People's Army, NPA, Bangsamoro
organisation IDN REB | Free Aceh Movement, GAM, Free Papua Movement, OPM
organisation TLS REB | Fretilin, FRETILIN, Falintil
organisation TUR REB | PKK, Kurdistan Workers' Party, Kurdistan Workers Party, Kurdish Workers Party, Kurdish Workers' Party, Kongra-Gel, DHKP-C, Dev Sol, Revolutionary People's Liberation Party-Front, Kurdistan Freedom Falcons
organisation ARM REB | ASALA
organisation SYR REB | YPG, People's Protection Units, Syrian Democratic Forces, SDF, Free Syrian Army, Nusra Front, al-Nusra Front, Jabhat al-Nusra, Hayat Tahrir al-Sham, HTS, Ahrar al-Sham, Jaish al-Islam, Syrian National Coalition, Syrian National Council, Nusra
organisation IRN OPP | Mujahedin-e Khalq, Mujahideen Khalq, People's Mujahedin, People's Mujahideen, Mujahedeen Khalq, MEK, National Council of Resistance of Iran, Mujahideen-e-Khalq, Jundallah, Jundullah
organisation YEM REB | Houthis, Houthi, Huthis, Huthi, Ansar Allah, Ansarullah, Southern Transitional Council
organisation EGY REB | Egyptian Islamic Jihad, Gamaa Islamiya, al-Gamaa al-Islamiya, Islamic Group, Gama'a al-Islamiyya, Ansar Beit al-Maqdis
organisation EGY OPP | Muslim Brotherhood, Moslem Brotherhood, Moslem Brothers, April 6 Movement
organisation LBY REB | Libya Dawn, Libyan National Army, National Transitional Council, Ansar al-Sharia
organisation DZA REB | Armed Islamic Group, GIA, Islamic Salvation Front, FIS, Islamic Salvation Army, Salafist Group for Preaching and Combat, GSPC
organisation DZA PTY | National Liberation Front of Algeria
organisation ESH REB | Polisario, Polisario Front, Frente Polisario
organisation SOM REB | al-Shabaab, al-Shabab, al Shabaab, Al-Shabaab, Shabaab, Islamic Courts, Union of Islamic Courts, Islamic Courts Union, Al-Ittihad
organisation ETH REB | Tigray People's Liberation Front, TPLF, Oromo Liberation Front, OLF, Ogaden National Liberation Front, ONLF, Oromo Liberation Army
organisation ERI REB | Eritrean People's Liberation Front, EPLF
organisation SDN REB | Sudan People's Liberation Army, Sudanese People's Liberation Army, SPLA, SPLM, SPLM/A, Sudan People's Liberation Movement, Justice and Equality Movement, JEM, Sudan Liberation Army, Sudan Liberation Movement, SLM, Janjaweed, Rapid Support Forces, RSF
organisation UGA REB | Lord's Resistance Army, LRA, Allied Democratic Forces, ADF
organisation RWA REB | Interahamwe, FDLR, Democratic Forces for the Liberation of Rwanda
organisation BDI REB | Forces for National Liberation, Forces for the Defense of Democracy
organisation COD REB | M23, Rally for Congolese Democracy, Congolese Rally for Democracy, RCD, Movement for the Liberation of Congo, MLC, CNDP, Mai Mai, Mai-Mai
organisation AGO REB | UNITA, Unita, National Union for the Total Independence of Angola, FNLA, FLEC
organisation MOZ REB | Renamo, RENAMO, Mozambique National Resistance
organisation NGA REB | Boko Haram, Movement for the Emancipation of the Niger Delta, MEND, Niger Delta Avengers, Indigenous People of Biafra, IPOB, MASSOB, Ansaru
organisation MLI REB | Ansar Dine, Ansar Eddine, MNLA, National Movement for the Liberation of Azawad
organisation SLE REB | Revolutionary United Front, RUF, Kamajors, West Side Boys
organisation LBR REB | LURD, National Patriotic Front of Liberia, Liberians United for Reconciliation and Democracy, ULIMO
organisation CIV REB | New Forces, Forces Nouvelles
organisation CAF REB | Seleka, Anti-balaka
organisation SEN REB | Movement of Democratic Forces of Casamance
organisation COL REB | FARC, Revolutionary Armed Forces of Colombia, ELN, National Liberation Army, M-19, AUC, United Self-Defense Forces of Colombia
organisation COL CRM | Medellin Cartel, Cali Cartel, Clan del Golfo
organisation PER REB | Shining Path, Sendero Luminoso, Tupac Amaru, Tupac Amaru Revolutionary Movement, MRTA
organisation MEX REB | Zapatistas, Zapatista, EZLN, Zapatista National Liberation Army, Zapatista Army
organisation MEX CRM | Sinaloa Cartel, Zetas, Los Zetas, Jalisco New Generation
organisation NIC REB | Contras, Contra
organisation NIC PTY | Sandinistas, Sandinista, Sandinista National Liberation Front, FSLN
organisation SLV REB | FMLN, Farabundo Marti National Liberation Front, Farabundo Marti
organisation SLV CRM | MS-13, Mara Salvatrucha
organisation GTM REB | Guatemalan National Revolutionary Unity, URNG
organisation HTI REB | Tontons Macoutes, Tonton Macoutes
organisation GBR REB | IRA, I.R.A., Irish Republican Army, Provisional IRA, Real IRA, Continuity IRA, INLA, Provisionals, Ulster Volunteer Force, UVF, Ulster Defence Association, UDA, Ulster Freedom Fighters, UFF, Loyalist Volunteer Force
organisation ESP REB | ETA, Basque Homeland and Freedom, GRAPO
organisation FRA REB | Corsican National Liberation Front, FLNC, Action Directe
organisation DEU REB | Red Army Faction, Baader-Meinhof
organisation ITA REB | Red Brigades
organisation GRC REB | November 17, 17 November
organisation XKX REB | Kosovo Liberation Army, KLA, UCK, Liberation Army of Kosovo
organisation MKD REB | National Liberation Army of Macedonia, NLA
organisation RUS REB | Caucasus Emirate
organisation CHN REB | East Turkestan Islamic Movement
organisation UZB REB | Islamic Movement of Uzbekistan, IMU
organisation ISR REB | Kahane Chai, Irgun, Stern Gang
organisation ISR MIL | Haganah
organisation USA REB | Weather Underground, Proud Boys, Oath Keepers
organisation USA JRN | Washington Post, New York Times, Wall Street Journal, Los Angeles Times, USA Today, Time magazine, Newsweek, CNN, NBC, CBS, ABC News, Fox News, AP, Associated Press, UPI, United Press International, Bloomberg, NPR, MSNBC, Politico, Chicago Tribune, Boston Globe, National Public Radio, Radio Free Europe, Radio Liberty
organisation GBR JRN | BBC, British Broadcasting Corporation, Reuters, Guardian, Financial Times, Daily Telegraph, Sunday Times, Daily Mail, Economist, ITV, Sky News, Daily Mirror, The Independent, The Sun, The Times
organisation FRA JRN | AFP, Agence France-Presse, Le Monde, Le Figaro, Charlie Hebdo, TF1
organisation DEU JRN | Der Spiegel, Bild, DPA, Deutsche Welle, Die Welt, Die Zeit, ARD, ZDF
organisation ITA JRN | ANSA, La Repubblica, Corriere della Sera, RAI
organisation ESP JRN | El Pais, El País, El Mundo, EFE
organisation ISR JRN | Haaretz, Jerusalem Post, Yedioth Ahronoth, Maariv
organisation QAT JRN | Al Jazeera, al-Jazeera, Al-Jazeera
organisation ARE JRN | Al Arabiya, al-Arabiya
organisation EGY JRN | Al-Ahram, MENA
organisation IND JRN | Press Trust of India, Times of India, Hindustan Times
organisation CAN JRN | CBC, Globe and Mail
organisation AUS JRN | Australian Broadcasting Corporation, Sydney Morning Herald
organisation IGO JRN | Euronews
`;
