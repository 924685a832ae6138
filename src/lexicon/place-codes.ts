/**
 * Cities, provinces and regions that news names without their country. Disputed places take the code that the press and ISO 3166 give those who live
 * there: Gaza, the West Bank and East Jerusalem PSE; Jerusalem ISR (its government sits there); the Golan Heights SYR; Crimea, Donetsk and Luhansk UKR; Abkhazia and
 * South Ossetia GEO; Nagorno-Karabakh AZE; Transnistria MDA; Northern Cyprus CYP; Western Sahara ESH; Kashmir IND unless
 * Pakistan's part is named; Tibet and Xinjiang CHN; Chechnya RUS; Somaliland SOM; Kurdistan by the country named with it, else none.
 * Written for this project, Apache-2.0.
 */
export const PLACE_ROWS = `
place USA | New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, San Francisco, San Diego, Dallas, Boston, Seattle, Detroit, Miami, Atlanta, Denver, Minneapolis, Baltimore, Cleveland, Pittsburgh, St. Louis, New Orleans, Las Vegas, Cincinnati, Milwaukee, Sacramento, Kansas City, Indianapolis, Memphis, Nashville, Tampa, Orlando, Honolulu, Anchorage, Brooklyn, Manhattan, Bronx, Queens, Harlem, Oklahoma City, Salt Lake City, Silicon Valley, Wall Street, Hollywood, Ferguson, Charlottesville, Waco, Guantanamo, Guantanamo Bay, Pearl Harbor, Long Island, Staten Island, Buffalo, Louisville, Omaha, Tucson, Albuquerque, Charlotte, Raleigh, Fort Worth, Austin, San Antonio, El Paso, Newark, New England, Midwest, Appalachia, Ground Zero, Camp Pendleton, Fort Hood, Fort Bragg
place USA | Georgetown University, Aurora, Uvalde, Santa Fe, Santa Monica, Oakland, Fresno, Jacksonville, Parkland, Orlando
place AUS | Victoria Police, Victorian government
place USA | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Washington State, District of Columbia, Georgia State, Georgia Tech, Southern California, Northern California
people USA | Texan, Californian, New Yorker, Floridian, Hawaiian, Alaskan, Ohioan, African-American, Afro-American, Mexican-American, Cuban-American, Cuban American, Arab-American, Arab American, Chinese-American, Japanese-American, Irish-American, Iranian-American, Italian-American, Korean-American
place GBR | Manchester, Liverpool, Birmingham, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Bristol, Sheffield, Newcastle, Cambridge, Oxford, Aberdeen, Dundee, Swansea, Portsmouth, Southampton, Dover, Plymouth, Brighton, Londonderry, Heathrow, Yorkshire, Kent, Essex, Sussex, Cornwall, Devon, Omagh, Lockerbie, Salisbury Plain, Gatwick, Buckingham Palace, Windsor, Balmoral, Sandringham, Grenfell
people GBR | Londoner, Glaswegian, Scotsman, Scotsmen, Welshman, Welshmen, Englishman, Englishmen, Englishwoman, Scottish
place FRA | Marseille, Marseilles, Lyon, Lyons, Toulouse, Nice, Strasbourg, Bordeaux, Lille, Nantes, Calais, Cannes, Grenoble, Montpellier, Rennes, Rouen, Le Havre, Dunkirk, Corsica, Brittany, Normandy, Provence, Alsace, Bastille
people FRA | Parisian, Corsican, Breton
place DEU | Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Dusseldorf, Düsseldorf, Leipzig, Dresden, Hanover, Hannover, Bremen, Nuremberg, Dortmund, Essen, Duisburg, Potsdam, Rostock, Mainz, Bavaria, Saxony, Baden-Wuerttemberg, Hesse, Ramstein, Chemnitz, Solingen
people DEU | Bavarian, Saxon, Berliner
place ITA | Milan, Naples, Turin, Genoa, Palermo, Florence, Bologna, Venice, Bari, Catania, Trieste, Verona, Sicily, Sardinia, Lampedusa, Lombardy, Tuscany, Calabria, Campania, Veneto, Genova
people ITA | Sicilian, Sardinian, Roman, Neapolitan
place ESP | Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza, Granada, San Sebastian, Pamplona, Catalonia, Basque Country, Basque Region, Andalusia, Galicia, Canary Islands, Mallorca, Majorca, Ibiza, Ceuta, Melilla, Navarre, Asturias, Tenerife, Lanzarote
people ESP | Catalan, Basque, Galician, Andalusian, Castilian
place PRT | Porto, Azores, Madeira, Fatima
place NLD | Rotterdam, Utrecht, Eindhoven, Groningen, Maastricht, Schiphol
place BEL | Antwerp, Ghent, Bruges, Liege, Charleroi, Flanders, Wallonia, Molenbeek, Zeebrugge
people BEL | Flemish, Walloon, Fleming
place CHE | Geneva, Zurich, Zürich, Basel, Lausanne, Lucerne, Davos, Ticino
place AUT | Salzburg, Graz, Innsbruck, Linz, Tyrol, Carinthia
place IRL | Cork, Limerick, Galway, Shannon
place DNK | Aarhus, Odense
place SWE | Gothenburg, Malmo, Malmö, Uppsala
place NOR | Bergen, Trondheim, Stavanger, Svalbard, Utoya
place FIN | Tampere, Turku, Lapland
place ISL | Keflavik
place POL | Krakow, Cracow, Gdansk, Lodz, Wroclaw, Poznan, Szczecin, Lublin, Katowice, Bialystok, Silesia, Auschwitz
people POL | Silesian
place CZE | Brno, Ostrava, Pilsen, Bohemia, Moravia, Temelin
people CZE | Moravian, Bohemian
place SVK | Kosice
place HUN | Debrecen, Szeged, Miskolc
place ROU | Cluj, Timisoara, Iasi, Constanta, Brasov, Transylvania
place BGR | Plovdiv, Varna, Burgas, Kozloduy
place GRC | Thessaloniki, Salonika, Piraeus, Crete, Lesbos, Rhodes, Patras, Corfu, Lesvos, Samos, Kos
people GRC | Cretan
place CYP | Limassol, Larnaca, Famagusta, Kyrenia
place TUR | Istanbul, Izmir, Adana, Diyarbakir, Gaziantep, Antalya, Bursa, Konya, Incirlik, Trabzon, Van Province, Hakkari, Sirnak, Mersin, Anatolia, Cizre, Urfa, Sanliurfa, Kilis, Hatay, Constantinople
place SRB | Novi Sad, Nis, Vojvodina, Sandzak, Presevo, Kragujevac
place XKX | Mitrovica, Prizren, Pec, Gnjilane, Djakovica, Racak
people XKX | Kosovo Albanian, Kosovar Albanian, Kosovo Serb
place BIH | Mostar, Srebrenica, Tuzla, Gorazde, Zenica, Bihac, Zepa, Brcko, Bijeljina
place HRV | Split, Dubrovnik, Rijeka, Vukovar, Krajina, Slavonia, Dalmatia, Knin, Zadar, Osijek, Eastern Slavonia
people HRV | Dalmatian, Krajina Serb, Croatian Serb
place MNE | Budva, Kotor, Cetinje, Bar Port
place MKD | Tetovo, Kumanovo, Gostivar, Bitola
place ALB | Vlora, Vlore, Durres, Shkoder, Kukes, Gjirokaster
place EST | Tartu, Narva
place LVA | Daugavpils, Liepaja
place LTU | Kaunas, Klaipeda
place RUS | St. Petersburg, Saint Petersburg, Leningrad, Vladivostok, Novosibirsk, Yekaterinburg, Volgograd, Stalingrad, Rostov, Rostov-on-Don, Sochi, Kazan, Murmansk, Kaliningrad, Beslan, Grozny, Chechnya, Dagestan, Ingushetia, North Ossetia, Kabardino-Balkaria, Tatarstan, Bashkortostan, Siberia, Sakhalin, Kamchatka, Kursk, Belgorod, Krasnodar, Krasnoyarsk, Irkutsk, Samara, Nizhny Novgorod, Khabarovsk, Yakutia, Chelyabinsk, Omsk, Perm, Tomsk, Tyumen, Magnitogorsk, Kuril Islands, Kuriles, Makhachkala, Nazran, Vladikavkaz, Stavropol, Voronezh, Bryansk, Ryazan, Tver, Arkhangelsk, Norilsk, North Caucasus, Budyonnovsk, Karelia, Ossetia-Alania, Chukotka
people RUS | Muscovite, Chechen, Dagestani, Ingush, Tatar, Siberian, North Ossetian, Cossack, Bashkir, Petersburger
place UKR | Kharkiv, Kharkov, Odessa, Odesa, Lviv, Lvov, Dnipro, Dnipropetrovsk, Donetsk, Luhansk, Lugansk, Donbas, Donbass, Mariupol, Crimea, Sevastopol, Simferopol, Zaporizhzhia, Zaporizhia, Kherson, Mykolaiv, Bakhmut, Bucha, Chernobyl, Chornobyl, Yalta, Slovyansk, Kramatorsk, Chernihiv, Sumy, Poltava, Vinnytsia, Zhytomyr, Ivano-Frankivsk, Kremenchuk, Avdiivka, Izium, Debaltseve
people UKR | Crimean, Crimean Tatar
place BLR | Grodno, Brest-Litovsk, Gomel, Vitebsk, Mogilev, Hrodna, Homyel
place MDA | Transnistria, Trans-Dniester, Transdniestria, Tiraspol, Gagauzia, Dniester Region
people MDA | Transnistrian, Gagauz
place GEO | Abkhazia, South Ossetia, Adjara, Ajaria, Ajara, Sukhumi, Tskhinvali, Batumi, Gori, Poti, Pankisi Gorge, Kutaisi, Zugdidi
people GEO | Abkhaz, Abkhazian, South Ossetian, Ajarian
place AZE | Nagorno-Karabakh, Karabakh, Nakhichevan, Nakhchivan, Stepanakert, Ganja, Lachin, Sumgait
people AZE | Karabakh Armenian
place ARM | Gyumri, Leninakan, Artsakh
place KAZ | Almaty, Alma-Ata, Baikonur, Semipalatinsk, Karaganda, Zhanaozen
place UZB | Samarkand, Bukhara, Andijan, Andizhan, Fergana, Karakalpakstan
place KGZ | Osh, Jalal-Abad, Batken, Frunze
place TJK | Khujand, Gorno-Badakhshan, Kulyab
place TKM | Turkmenbashi, Ashkhabad
place ISR | Jerusalem, Tel Aviv, Haifa, West Jerusalem, Eilat, Beersheba, Netanya, Ashkelon, Ashdod, Sderot, Galilee, Negev, Kiryat Shmona, Nazareth, Acre City, Dimona, Jaffa
people ISR | Israeli Arab, Jewish settlers, Jewish settler, Arab Israeli
place PSE | Gaza, Gaza City, Gaza Strip, West Bank, East Jerusalem, Arab East Jerusalem, Ramallah, Hebron, Nablus, Jenin, Bethlehem, Jericho, Tulkarm, Tulkarem, Qalqilya, Rafah, Khan Younis, Khan Yunis, Jabalya, Jabalia, Beit Hanoun, Deir al-Balah, Beit Lahiya, Occupied Territories
people PSE | Gazan
place SYR | Golan Heights, Golan, Aleppo, Homs, Hama, Idlib, Latakia, Daraa, Deraa, Raqqa, Raqa, Palmyra, Kobani, Kobane, Deir ez-Zor, Deir al-Zor, Hasakah, Qamishli, Tartus, Eastern Ghouta, Ghouta, Douma, Rojava, Afrin, Manbij, Bosra Region, Quneitra, Sweida
place LBN | Sidon, Tyre, South Lebanon, Southern Lebanon, Bekaa, Bekaa Valley, Baalbek, Nabatiyeh, Sabra, Shatila, Ain al-Hilweh, Nahr al-Bared, Jezzine, Zahle, Tripoli Lebanon
people LBN | Maronite
place JOR | Aqaba, Zarqa, Irbid, Petra Site, Zaatari
place IRQ | Basra, Mosul, Kirkuk, Fallujah, Falluja, Najaf, Karbala, Kerbala, Tikrit, Samarra, Ramadi, Irbil, Erbil, Arbil, Sulaimaniya, Sulaymaniyah, Dohuk, Baquba, Ba'quba, Nasiriyah, Nassiriya, Sadr City, Abu Ghraib, Anbar, Diyala, Iraqi Kurdistan, Kurdistan Region, Nineveh, Hilla, Tal Afar, Sinjar, Umm Qasr, Kut, Amara, Haditha, Halabja, Green Zone, Qaim, Babil, Taji, Samawa
place IRN | Isfahan, Esfahan, Mashhad, Tabriz, Shiraz, Qom, Ahvaz, Abadan, Bushehr, Natanz, Fordow, Bam, Kermanshah, Khuzestan, Sistan-Baluchestan, Bandar Abbas, Arak
place SAU | Jeddah, Jidda, Mecca, Medina, Dhahran, Khobar, Khobar Towers, Taif, Qatif
place KWT | Ahmadi
place YEM | Aden, Hodeidah, Hodeida, Taiz, Taez, Marib, Saada, Sadah, Hadramout, Hadramawt, Mukalla, Abyan, Shabwa, Socotra, Zinjibar
place OMN | Salalah, Dhofar
place EGY | Alexandria, Port Said, Suez, Sinai, Sharm el-Sheikh, Sharm el-Sheik, Luxor, Aswan, Giza, Ismailia, Tahrir Square, Hurghada, Assiut, Asyut, Minya, El-Arish, Nile Delta
people EGY | Copt, Coptic
place LBY | Benghazi, Misrata, Misurata, Sirte, Tobruk, Derna, Zawiya, Cyrenaica, Sabha, Zintan, Brega, Ras Lanuf, Ajdabiya, Bani Walid, Zuwara
place TUN | Sfax, Sousse, Sidi Bouzid, Kasserine, Carthage
place DZA | Oran, Constantine, Kabylia, Kabylie, Tizi Ouzou, Blida, In Amenas, Tindouf, Tamanrasset, Annaba, Medea
people DZA | Kabyle
place MAR | Casablanca, Marrakesh, Marrakech, Tangier, Fez, Agadir, Rif
place ESH | Western Sahara, El Aaiun, Smara
people ESH | Saharawi, Sahraoui
place MRT | Nouadhibou
place SDN | Darfur, North Darfur, South Darfur, West Darfur, Omdurman, Port Sudan, Kordofan, South Kordofan, Blue Nile State, El Fasher, Nyala, Abyei, Kassala, El Geneina, Nuba Mountains, El Obeid, Wad Madani
people SDN | Darfuri, Darfurian
place SSD | Malakal, Bor, Bentiu, Upper Nile, Unity State, Jonglei, Equatoria
people SSD | South Sudanese, Southern Sudanese, Dinka, Nuer
place ETH | Tigray, Oromia, Ogaden, Amhara, Mekelle, Gambella, Dire Dawa
people ETH | Tigrayan, Oromo, Amhara, Tigrean
place ERI | Assab, Massawa
place SOM | Somaliland, Puntland, Kismayo, Baidoa, Hargeisa, Bosaso, Jubaland, Beledweyne, Galkayo, Garowe, Baidabo, Merca
people SOM | Somalilander
place KEN | Mombasa, Kisumu, Rift Valley, Garissa, Eldoret, Dadaab, Nakuru, Kakuma, Lamu, Turkana
people KEN | Kikuyu, Luo, Kalenjin
place UGA | Gulu, Entebbe, Jinja
people UGA | Acholi
place TZA | Zanzibar, Arusha, Mwanza, Pemba
people TZA | Zanzibari
place RWA | Butare, Gisenyi, Kibeho
place COD | Goma, Bukavu, Kisangani, Lubumbashi, Katanga, Kivu, North Kivu, South Kivu, Ituri, Bunia, Kasai, Beni, Butembo, Matadi, Mbuji-Mayi, Uvira, Shaba, Kolwezi, Kananga
people COD | Katangan, Katangese, Banyamulenge
place AGO | Cabinda, Huambo, Benguela, Lobito, Cuito, Kuito, Lubango
people AGO | Cabindan
place MOZ | Beira, Cabo Delgado, Nampula, Palma, Tete
place ZMB | Copperbelt, Kitwe, Ndola, Livingstone City
place ZWE | Bulawayo, Matabeleland, Mutare
people ZWE | Ndebele
place ZAF | Johannesburg, Cape Town, Durban, Soweto, KwaZulu-Natal, KwaZulu, Natal, Transvaal, Port Elizabeth, Bloemfontein, Gauteng, Eastern Cape, Western Cape, Robben Island, Marikana, Sharpeville, Ciskei, Transkei, Bophuthatswana, Limpopo
people ZAF | Zulu, Xhosa, Afrikaner, Boer
place NAM | Caprivi, Walvis Bay
place MDG | Toamasina
place NGA | Kano, Kaduna, Maiduguri, Port Harcourt, Niger Delta, Borno, Ibadan, Jos, Ogoniland, Biafra, Zamfara, Chibok, Enugu, Onitsha, Warri, Katsina, Plateau State, Rivers State, Ogoni, Delta State, Yola, Bauchi, Sokoto
people NGA | Yoruba, Igbo, Ibo, Hausa, Fulani, Ijaw, Ogoni, Hausa-Fulani
place GHA | Kumasi, Tamale
people GHA | Ashanti
place CIV | Bouake, Bouaké, Korhogo
place SEN | Casamance, Ziguinchor
place SLE | Bo Town, Kenema, Makeni
place LBR | Gbarnga, Buchanan Port
place MLI | Timbuktu, Gao, Kidal, Azawad, Mopti
people MLI | Tuareg
place NER | Agadez, Diffa
place TCD | Abeche
place CAF | Bambari, Bangassou
place CMR | Douala, Bamenda, Bakassi
place GIN | Nzerekore
place IND | Mumbai, Bombay, Calcutta, Kolkata, Madras, Chennai, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Kashmir, Jammu, Jammu and Kashmir, Srinagar, Indian-administered Kashmir, Punjab, Gujarat, Assam, Bihar, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Tamil Nadu, Kerala, Karnataka, Maharashtra, Rajasthan, West Bengal, Orissa, Odisha, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Arunachal Pradesh, Jharkhand, Chhattisgarh, Haryana, Goa, Ladakh, Lucknow, Pune, Amritsar, Ayodhya, Bhopal, Jaipur, Patna, Kanpur, Varanasi, Surat, Telangana, Himachal Pradesh, Uttarakhand, Sikkim, Andaman Islands, Guwahati, Chandigarh, Siachen
people IND | Kashmiri, Assamese, Gujarati, Naga, Sikh, Manipuri, Gorkha, Bodo, Marathi
place PAK | Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Faisalabad, Multan, Sindh, Sind, Baluchistan, Balochistan, Waziristan, North Waziristan, South Waziristan, Swat, Swat Valley, Khyber Pakhtunkhwa, Khyber, Azad Kashmir, Pakistani Kashmir, Pakistan-administered Kashmir, Pakistani-administered Kashmir, Muzaffarabad, Abbottabad, Bajaur, Gwadar, Northwest Frontier Province, North-West Frontier Province, Hyderabad Sindh, Murree
people PAK | Baloch, Baluch, Sindhi, Mohajir, Waziri, Pakhtun
place AFG | Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Mazar-e-Sharif, Kunduz, Helmand, Tora Bora, Bagram, Panjshir, Panjshir Valley, Lashkar Gah, Ghazni, Khost, Bamiyan, Nangarhar, Uruzgan, Oruzgan, Paktika, Paktia, Zabul, Kunar, Baghlan, Badakhshan, Wardak, Takhar, Farah Province, Nuristan, Laghman, Logar, Balkh, Faryab
people AFG | Pashtun, Hazara
place BGD | Chittagong, Cox's Bazar, Sylhet, Khulna, Rajshahi, Chittagong Hill Tracts
people BGD | Bengalee
place LKA | Jaffna, Trincomalee, Batticaloa, Kandy, Kilinochchi, Mullaitivu, Vavuniya, Mullaittivu
people LKA | Sinhalese, Sinhala, Sri Lankan Tamil, Tamil
place NPL | Pokhara, Biratnagar
place MMR | Rangoon, Yangon, Mandalay, Rakhine, Arakan, Shan State, Kachin State, Karen State, Maungdaw, Sagaing
people MMR | Rohingya, Karen rebels, Karen rebel, Kachin, Karenni
place THA | Chiang Mai, Phuket, Pattaya, Yala, Narathiwat, Pattani, Songkhla, Hat Yai
place KHM | Siem Reap, Battambang, Sihanoukville, Pailin, Anlong Veng, Angkor Wat
place VNM | Ho Chi Minh City, Saigon, Da Nang, Danang, Hue, Haiphong, Dien Bien Phu
place LAO | Luang Prabang
people LAO | Hmong
place MYS | Sabah, Sarawak, Penang, Johor, Malacca, Kelantan
place IDN | Aceh, Java, Sumatra, Bali, Borneo, Kalimantan, Sulawesi, West Papua, Papua Province, Irian Jaya, Maluku, Ambon, Moluccas, Surabaya, Bandung, Medan, Banda Aceh, Yogyakarta, Makassar, West Timor, Poso, Lombok, Jayapura, Palu, Atambua
people IDN | Acehnese, Javanese, Balinese, Sumatran, Moluccan
place TLS | Baucau, Suai
place PHL | Mindanao, Davao, Cebu, Jolo, Basilan, Zamboanga, Luzon, Quezon City, Marawi, Sulu, Cotabato, Maguindanao, Subic Bay, Tacloban, Leyte, Palawan, Visayas
people PHL | Moro
place CHN | Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nanjing, Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Kunming, Urumqi, Lhasa, Kashgar, Tibet, Xinjiang, Inner Mongolia, Sichuan, Yunnan, Hunan, Hubei, Hebei, Henan, Shandong, Fujian, Zhejiang, Jiangsu, Guangxi, Gansu, Qinghai, Hainan, Guangdong, Canton, Manchuria, Heilongjiang, Shenyang, Tiananmen, Tiananmen Square, Wenzhou, Xiamen, Zhuhai, Shanxi, Shaanxi, Jilin, Liaoning, Guizhou, Anhui, Ningxia
people CHN | Tibetan, Uighur, Uyghur, Cantonese, Han Chinese, Manchurian
place HKG | Kowloon, Victoria Harbour
place TWN | Kaohsiung, Taichung, Quemoy, Kinmen, Matsu, Tainan, Hsinchu
place PRK | Yongbyon, Kaesong, Sinuiju, Punggye-ri, Wonsan
place KOR | Busan, Pusan, Incheon, Inchon, Gwangju, Kwangju, Daegu, Panmunjom, Jeju, Ulsan, Daejeon, Yeonpyeong, Pyeongchang, Dokdo
place JPN | Osaka, Kyoto, Okinawa, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Fukushima, Hokkaido, Sendai, Kyushu, Honshu, Ginowan, Narita, Kumamoto, Ise-Shima, Futenma
people JPN | Okinawan
place MNG | Erdenet
place AUS | Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Queensland, New South Wales, Tasmania, South Australia, Western Australia, Northern Territory, Alice Springs, Christmas Island, Bondi, Cairns, Gold Coast Australia
people AUS | Aboriginal, Aborigine, Tasmanian, Queenslander
place NZL | Auckland, Christchurch, Waitangi, Dunedin
people NZL | Maori
place PNG | Bougainville, Lae
people PNG | Bougainvillean
place SLB | Guadalcanal, Malaita
place CAN | Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Quebec City, Ontario, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Halifax, Yukon, Nunavut, Oka, Labrador
people CAN | Quebecer, Quebecois, Québécois, French Canadian, Inuit, Ontarian, Albertan
place MEX | Chiapas, Guerrero, Oaxaca, Tijuana, Ciudad Juarez, Juarez, Monterrey, Guadalajara, Acapulco, Sinaloa, Michoacan, Cancun, Veracruz, Tamaulipas, Puebla, Chihuahua, San Cristobal de las Casas, Culiacan, Iguala, Ayotzinapa, Nuevo Laredo, Reynosa, Matamoros, Jalisco
place CUB | Santiago de Cuba, Bay of Pigs, Mariel
place HTI | Cap-Haitien, Gonaives, Cite Soleil, Les Cayes, Jacmel
place COL | Medellin, Medellín, Cali, Barranquilla, Cartagena, Cucuta, Antioquia, Cauca, Arauca, Putumayo, Caqueta, Buenaventura
place VEN | Maracaibo, Tachira, Zulia, San Cristobal
place ECU | Guayaquil, Quito
place PER | Ayacucho, Cuzco, Cusco, Arequipa, Puno, Iquitos, Callao
place BOL | Santa Cruz, Cochabamba, Sucre, El Alto, Chapare, Potosi
people BOL | Aymara
place BRA | Sao Paulo, Rio de Janeiro, Rio, Salvador Bahia, Recife, Amazonas, Belo Horizonte, Porto Alegre, Manaus, Curitiba, Fortaleza, Belem, Bahia, Minas Gerais, Roraima, Rondonia
place ARG | Cordoba, Rosario, Mendoza, Patagonia, Tucuman, Ushuaia, Bariloche
place CHL | Valparaiso, Concepcion, Antofagasta, Temuco, Araucania
people CHL | Mapuche
place PRY | Ciudad del Este
place NIC | Bluefields, Masaya, Esteli
people NIC | Miskito
place HND | Tegucigalpa, San Pedro Sula
place PAN | Colon, Panama Canal Zone
`;
