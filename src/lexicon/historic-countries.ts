/**
 * States of the news since 1945 that are no more, and other names of those that are. A state's code is that of the successor that kept its
 * seat in the United Nations or is its heir in the news (Soviet Union: Russia; Yugoslavia: Serbia; Czechoslovakia: Czechia; East Germany:
 * Germany), for a record is compared across years and ISO 3166-3 has no current code for them. Written for this project, Apache-2.0;
 * ISO codes are facts.
 */
export const HISTORIC_ROWS = `
country RUS | Soviet Union | Soviet | | USSR, U.S.S.R., Union of Soviet Socialist Republics, Soviet Russia
country SRB | Yugoslavia | Yugoslav, Yugoslavian | | Serbia and Montenegro, Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia
country CZE | Czechoslovakia | Czechoslovak, Czechoslovakian | | Czech and Slovak Federal Republic, Czecho-Slovakia
country DEU | Germany | East German, West German, German, Teuton | Bonn, East Berlin, West Berlin | GDR, German Democratic Republic, FRG
country COD | Zaire | Zairean, Zairian, Congolese | Leopoldville | Belgian Congo
country YEM | South Yemen | South Yemeni, North Yemeni | Aden | North Yemen, People's Democratic Republic of Yemen, Yemen Arab Republic
country BFA | Upper Volta | Upper Voltan, Burkinabé, Burkinan | Ouaga
country BEN | Dahomey | Dahomeyan
country KHM | Kampuchea | Kampuchean, Khmer | | Democratic Kampuchea, Khmer Republic
country VNM | North Vietnam | North Vietnamese, South Vietnamese | | South Vietnam
country TZA | Tanganyika | Zanzibari | Zanzibar
country EGY | United Arab Republic
country IRN | Persia
country THA | Siam | Siamese
country TWN | Formosa | Formosan | | Republic of China, Nationalist China
country ZWE | Southern Rhodesia | Rhodesian
country ZMB | Northern Rhodesia
country MWI | Nyasaland
country GHA | Gold Coast
country BLZ | British Honduras
country GUY | British Guiana
country LSO | Basutoland
country BWA | Bechuanaland
country NAM | South-West Africa | | | South West Africa
country TLS | Portuguese Timor
country IND | Sikkim | | Bombay, Calcutta, Madras
country NGA | Biafra | Biafran | Lagos
country PSE | Palestinian Authority | | | Palestinian National Authority, Palestinian state, Gaza, Gaza Strip, West Bank, Occupied Territories
country KOR | Republic of Korea
country XKX | Republic of Kosovo | Kosovo Albanian, Kosovo Serb, Kosovan Albanian | | Kosova
country BIH | Republika Srpska | Bosniak, Bosnian Serb, Bosnian Croat, Bosnian Muslim, Bosnian Moslem | Banja Luka, Pale | Bosnian Serb Republic, Serb Republic
country CYP | Northern Cyprus | Turkish Cypriot, Greek Cypriot | | Turkish Republic of Northern Cyprus
country MDA | Moldavia | Moldavian
country COG | Congo-Brazzaville
country CAF | Central African Empire | Central African
country MKD | Former Yugoslav Republic of Macedonia | | | FYROM
country SWZ | Swaziland | Swazi
country STP | São Tomé
country VCT | St. Vincent
country TTO | Tobago
country ATG | Barbuda
country KNA | St. Kitts
country GBR | United Kingdom | Ulster | | Ulster, Scotland, Wales
country USA | United States of America | Yankee | | States
country CHN | Mainland China | Mainland Chinese | Zhongnanhai | Red China, Communist China
country ARE | Emirates | | Dubai | Sharjah
country BRN | Brunei Darussalam
country DOM | Dominican Republic | Dominican
country PHL | Philippines | Pilipino, Filipino, Philippine | | Phillipines, Phillippines
country BGD | East Pakistan
country GNQ | Spanish Guinea
country BEL | Belgium | Belgian
country SGP | Republic of Singapore
country LIE | Principality of Liechtenstein
country SMR | Republic of San Marino | San Marinese
country JEY | Jersey
country GGY | Guernsey
country GUF | French Guiana | | Cayenne
country GLP | Guadeloupe
country MTQ | Martinique
country REU | Reunion Island
country MYT | Mayotte
country MSR | Montserrat
country TCA | Turks and Caicos Islands
country AIA | Anguilla
country SHN | Saint Helena | | | St. Helena
`;
