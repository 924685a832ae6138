import { phrases, words } from './word-list.ts';

/** Cities, regions, seas and parts of the world that news speaks of, beyond countries and capitals. Written for this project, Apache-2.0. */
export const PLACES = phrases(`
Europe, Asia, Africa, Oceania, Antarctica, Americas, North America, South America, Latin America, Central America, Central Asia,
Southeast Asia, South Asia, East Asia, Western Europe, Eastern Europe, Central Europe, Middle East, Near East, Far East, North Africa,
West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Caucasus, North Caucasus,
South Caucasus, Balkans, Western Balkans, Baltics, Scandinavia, Siberia, Arctic, Antarctic, Caribbean, Mediterranean, Persian Gulf,
Gulf of Mexico, Gulf of Aden, Pacific, Atlantic, Pacific Ocean, Atlantic Ocean, Indian Ocean, Black Sea, Red Sea, Dead Sea, Baltic Sea,
North Sea, Caspian Sea, Aegean Sea, South China Sea, East China Sea, Sea of Japan, Mediterranean Sea, Sea of Azov, English Channel,
Suez Canal, Panama Canal, Bosphorus, Strait of Hormuz, Strait of Gibraltar, Nile, Amazon River, Rhine, Danube, Volga, Euphrates, Tigris,
Ganges, Mississippi River, Thames, Seine, Himalayas, Alps, Andes, Rockies, Pyrenees, Urals, Carpathians, Mount Everest, Kilimanjaro,
West, Western Hemisphere, Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Ottoman Empire, Roman Empire,
West Bank, Gaza, Gaza Strip, Gaza City, Golan Heights, East Jerusalem, Sinai, Kashmir, Jammu, Punjab, Tibet, Xinjiang, Inner Mongolia,
Kurdistan, Iraqi Kurdistan, Chechnya, Dagestan, Ingushetia, Tatarstan, Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Transnistria,
Abkhazia, South Ossetia, North Ossetia, Nagorno-Karabakh, Karabakh, Kaliningrad, Catalonia, Basque Country, Andalusia, Galicia, Corsica,
Sicily, Sardinia, Lombardy, Tuscany, Veneto, Bavaria, Saxony, Prussia, Flanders, Wallonia, Crete, Lapland, Silesia, Transylvania,
Darfur, Tigray, Ogaden, Somaliland, Puntland, Katanga, Kivu, North Kivu, South Kivu, Biafra, Anbar, Kirkuk, Helmand, Kandahar, Herat,
Nineveh, Waziristan, North Waziristan, South Waziristan, Balochistan, Baluchistan, Sindh, Khyber Pakhtunkhwa, Swat, Aceh, Java, Sumatra,
Bali, Borneo, Kalimantan, Sulawesi, Papua, West Papua, Mindanao, Luzon, Okinawa, Hokkaido, Honshu, Kyushu, Sakhalin, Kamchatka, Manchuria,
Guangdong, Sichuan, Yunnan, Hunan, Hubei, Hebei, Henan, Shandong, Fujian, Zhejiang, Jiangsu, Guangxi, Gansu, Qinghai, Hainan,
Assam, Gujarat, Bihar, Kerala, Karnataka, Maharashtra, Tamil Nadu, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, West Bengal, Rajasthan,
Orissa, Odisha, Manipur, Nagaland, Goa, Telangana, Haryana, Queensland, New South Wales, Tasmania, South Australia, Western Australia,
Northern Territory, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas,
Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia,
Midwest, New England, Silicon Valley, Wall Street, Manhattan, Brooklyn, Queens, Bronx, Harlem, Hollywood, Long Island, Staten Island,
New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Francisco, Austin, Seattle,
Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno,
Sacramento, Kansas City, Atlanta, Omaha, Miami, Oakland, Minneapolis, Tulsa, Cleveland, New Orleans, Tampa, Honolulu, Pittsburgh,
Cincinnati, St. Louis, Orlando, Buffalo, Newark, Jersey City, Richmond, Salt Lake City, Anchorage, Little Rock, Baton Rouge, Des Moines,
Camp David, Guantanamo Bay, Guantanamo, Fort Hood, Charlottesville, Jacksonville, Charlotte, Indianapolis, Columbus, Fort Worth, El Paso,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City, Tijuana, Ciudad Juarez, Monterrey, Guadalajara, Acapulco,
Cancun, Chiapas, Oaxaca, Medellin, Cali, Cartagena, Maracaibo, Guayaquil, Sao Paulo, Rio de Janeiro, Rio, Salvador, Recife, Fortaleza,
Belo Horizonte, Manaus, Curitiba, Porto Alegre, Rosario, Cordoba, Mendoza, Valparaiso, Concepcion, Arequipa, Cusco,
Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Edinburgh, Glasgow, Cardiff, Belfast, Newcastle, Nottingham, Leicester,
Southampton, Portsmouth, Plymouth, Brighton, Oxford, Cambridge, York, Salisbury, Dover, Aberdeen, Dundee, Swansea, Londonderry, Kent,
Essex, Sussex, Surrey, Yorkshire, Lancashire, Cornwall, Devon, Norfolk, Suffolk, Hampshire, Wembley, Heathrow, Gatwick, Westminster,
Cork, Galway, Limerick, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Normandy, Brittany, Cannes,
Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Dortmund, Essen, Leipzig, Dresden, Bremen, Hanover, Nuremberg, Bonn,
Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Trieste, Lampedusa, Barcelona, Valencia, Seville, Zaragoza,
Malaga, Bilbao, Ceuta, Melilla, Porto, Geneva, Zurich, Basel, Lausanne, Davos, Salzburg, Graz, Innsbruck, Linz, Antwerp, Ghent, Bruges,
Brussels, Luxembourg City, Maastricht, Rotterdam, Utrecht, Eindhoven, Gothenburg, Malmo, Uppsala, Bergen, Trondheim, Aarhus, Odense,
Tampere, Turku, Espoo, Krakow, Cracow, Lodz, Wroclaw, Poznan, Gdansk, Lublin, Katowice, Bialystok, Szczecin, Brno, Ostrava, Kosice,
Debrecen, Cluj, Timisoara, Constanta, Plovdiv, Varna, Thessaloniki, Salonika, Lesbos, Rhodes, Corfu, Split, Dubrovnik, Mostar, Banja Luka,
Srebrenica, Mitrovica, Novi Sad, Nis, Grodno, Brest, Gomel, Vitebsk, Mogilev, Kaunas, Klaipeda, Daugavpils, Tartu, Narva,
St. Petersburg, Saint Petersburg, St Petersburg, Leningrad, Novosibirsk, Yekaterinburg, Kazan, Nizhny Novgorod, Samara, Omsk,
Rostov-on-Don, Ufa, Volgograd, Stalingrad, Perm, Sochi, Vladivostok, Grozny, Murmansk, Krasnodar, Belgorod, Kursk, Bryansk, Smolensk,
Kharkiv, Kharkov, Odesa, Odessa, Dnipro, Lviv, Lvov, Mariupol, Zaporizhzhia, Kherson, Mykolaiv, Chernihiv, Chernobyl, Sevastopol,
Simferopol, Bakhmut, Batumi, Sukhumi, Tskhinvali, Gyumri, Ganja, Stepanakert, Almaty, Osh, Samarkand, Bukhara, Mary,
Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir, Kobani, Kobane, Aleppo, Homs, Hama, Idlib, Raqqa, Latakia, Deir ez-Zor, Palmyra,
Daraa, Deraa, Ghouta, Eastern Ghouta, Douma, Afrin, Manbij, Al-Bab, Tartus, Haifa, Hebron, Nablus, Jenin, Bethlehem, Jericho, Rafah,
Khan Younis, Sderot, Ashkelon, Eilat, Sidon, Tyre, Basra, Mosul, Erbil, Irbil, Fallujah, Falluja, Ramadi, Tikrit, Najaf, Karbala, Samarra,
Sinjar, Tal Afar, Baiji, Sulaymaniyah, Baquba, Nasiriyah, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordo, Bushehr, Mecca, Medina,
Jeddah, Dhahran, Dubai, Sharjah, Aden, Taiz, Hodeidah, Saada, Marib, Alexandria, Giza, Suez, Port Said, Luxor, Aswan, Sharm el-Sheikh,
Benghazi, Misrata, Sirte, Tobruk, Derna, Sfax, Sousse, Oran, Casablanca, Marrakesh, Tangier, Fez, Agadir, Timbuktu, Gao, Kidal,
Lagos, Kano, Maiduguri, Port Harcourt, Ibadan, Kaduna, Jos, Borno, Kumasi, Bouake, Douala, Goma, Bukavu, Lubumbashi, Kisangani, Bunia,
Entebbe, Gulu, Mombasa, Kisumu, Eldoret, Garissa, Nairobi, Zanzibar, Arusha, Mekele, Dire Dawa, Hargeisa, Kismayo, Baidoa, Port Sudan,
El Fasher, Nyala, Bor, Malakal, Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein, Bulawayo, Beira, Benguela,
Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur,
Srinagar, Amritsar, Varanasi, Bhopal, Surat, Patna, Guwahati, Ayodhya, Karachi, Lahore, Rawalpindi, Faisalabad, Peshawar, Quetta, Multan,
Abbottabad, Kunduz, Jalalabad, Mazar-i-Sharif, Ghazni, Lashkar Gah, Chittagong, Cox's Bazar, Sylhet, Pokhara, Jaffna, Kandy, Trincomalee,
Mandalay, Rakhine, Shan, Chiang Mai, Phuket, Pattaya, Siem Reap, Ho Chi Minh City, Saigon, Da Nang, Hue, Haiphong, Penang, Johor, Sabah,
Sarawak, Surabaya, Bandung, Medan, Banda Aceh, Denpasar, Davao, Cebu, Quezon City, Marawi, Zamboanga, Shanghai, Guangzhou, Shenzhen,
Tianjin, Wuhan, Chengdu, Chongqing, Nanjing, Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Kunming, Urumqi, Lhasa, Kashgar, Kaohsiung,
Tiananmen Square, Kowloon, Busan, Incheon, Daegu, Panmunjom, Kaesong, Osaka, Yokohama, Nagoya, Sapporo, Kobe, Kyoto, Fukuoka, Hiroshima,
Nagasaki, Sendai, Fukushima, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Auckland, Christchurch, Dunedin, Bougainville,
Diego Garcia, Ascension Island, Svalbard, Canary Islands, Azores, Madeira, Balearic Islands, Mallorca, Ibiza, Kuril Islands, Spratly Islands,
Asia-Pacific, Benelux, Eurasia, Great Britain, British Isles, Holy Land, Mesopotamia, Bahamas, West Indies, Mars, Earth, Capitol Hill
`);

/** Words that end a place's name: "River", "Province". */
const ENDINGS = words(`
river lake sea ocean gulf bay strait straits channel canal creek falls waterfall island islands isle isles archipelago peninsula cape
coast beach shore mountain mountains mount hill hills valley plateau desert forest woods jungle plain plains basin delta glacier
volcano county province state region district prefecture oblast krai governorate municipality canton voivodeship territory territories
city town village borough suburb township parish street road avenue boulevard lane drive highway motorway freeway square plaza bridge
tunnel airport airfield airbase station terminal harbor harbour port dam reservoir park gardens garden zoo stadium arena cemetery
palace castle fort fortress tower cape republic kingdom emirate quarter neighborhood neighbourhood crossing checkpoint strip heights
hall gate barrage auditorium monument memorial temple monastery shrine keys dunes wetlands crossroads
camp base border zone prison jail penitentiary reef ridge trail pass summit peak springs
`);

/** Words that begin one: "Mount", "Lake", "Port". */
const OPENINGS = words(
  'mount mt lake port fort cape gulf strait isle river camp republic kingdom sea bay saint st santa san los las el new south north east west upper lower central southern northern eastern western',
);

/** Compass and other words that may stand before a place: "northern Kestria", "southern". */
const COMPASS = words(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater',
);

export const isPlace = (folded: string): boolean => PLACES.has(folded);
export const isPlaceEnding = (folded: string): boolean => ENDINGS.has(folded);
export const isPlaceOpening = (folded: string): boolean => OPENINGS.has(folded);
export const isCompass = (folded: string): boolean => COMPASS.has(folded);

const STATE_CODES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC D.C. Calif. Fla. Mass. Mich. Minn. Ill. Pa. Ga. Ariz. Colo. Conn. Tenn. Wis. Wash. Ore. Va. Md. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. W.Va. Ont.'.split(
    ' ',
  ),
);

/** "CA", "Fla.": postal and press short forms of American states; names of places only after a comma. */
export const isStateCode = (printed: string): boolean => STATE_CODES.has(printed);
