/**
 * The world's countries and the territories that news names like countries. A row: ISO 3166-1 alpha-3 code (XKX for Kosovo, in use
 * though not in the standard); name; adjectives and people; capitals and seats that stand for the government; other names.
 * Written for this project, Apache-2.0.
 */
export const COUNTRY_ROWS = `
AFG | Afghanistan | Afghan | Kabul
ALB | Albania | Albanian | Tirana
DZA | Algeria | Algerian | Algiers
AND | Andorra | Andorran | Andorra la Vella
AGO | Angola | Angolan | Luanda
ATG | Antigua and Barbuda | Antiguan, Barbudan | | Antigua
ARG | Argentina | Argentine, Argentinian, Argentinean | Buenos Aires
ARM | Armenia | Armenian | Yerevan
AUS | Australia | Australian, Aussie | Canberra
AUT | Austria | Austrian | Vienna
AZE | Azerbaijan | Azerbaijani, Azeri | Baku
BHS | Bahamas | Bahamian | Nassau
BHR | Bahrain | Bahraini | Manama
BGD | Bangladesh | Bangladeshi | Dhaka
BRB | Barbados | Barbadian | Bridgetown
BLR | Belarus | Belarusian, Belarussian, Byelorussian | Minsk | Byelorussia, Republic of Belarus
BEL | Belgium | Belgian | 
BLZ | Belize | Belizean | Belmopan
BEN | Benin | Beninese | Porto-Novo
BTN | Bhutan | Bhutanese | Thimphu
BOL | Bolivia | Bolivian | La Paz
BIH | Bosnia and Herzegovina | Bosnian, Herzegovinian | Sarajevo | Bosnia, Bosnia-Herzegovina
BWA | Botswana | Botswanan, Motswana, Batswana | Gaborone
BRA | Brazil | Brazilian | Brasilia
BRN | Brunei | Bruneian | Bandar Seri Begawan
BGR | Bulgaria | Bulgarian | Sofia
BFA | Burkina Faso | Burkinabe | Ouagadougou
BDI | Burundi | Burundian | Bujumbura, Gitega
CPV | Cape Verde | Cape Verdean | Praia | Cabo Verde
KHM | Cambodia | Cambodian | Phnom Penh
CMR | Cameroon | Cameroonian | Yaounde
CAN | Canada | Canadian | Ottawa
CAF | Central African Republic | | Bangui | CAR
TCD | Chad | Chadian | N'Djamena
CHL | Chile | Chilean | Santiago
CHN | China | Chinese | Beijing | People's Republic of China, PRC, Peking
COL | Colombia | Colombian | Bogota
COM | Comoros | Comoran, Comorian | Moroni
COG | Republic of the Congo | | Brazzaville | Congo-Brazzaville, Republic of Congo
COD | Democratic Republic of the Congo | Congolese | Kinshasa | Democratic Republic of Congo, DR Congo, DRC, D.R. Congo, Congo, Congo-Kinshasa, Zaire
CRI | Costa Rica | Costa Rican | San Jose
CIV | Ivory Coast | Ivorian, Ivoirian | Abidjan, Yamoussoukro | Cote d'Ivoire
HRV | Croatia | Croatian, Croat | Zagreb
CUB | Cuba | Cuban | Havana
CYP | Cyprus | Cypriot, Greek Cypriot | Nicosia
CZE | Czech Republic | Czech | Prague | Czechia
DNK | Denmark | Danish, Dane | Copenhagen
DJI | Djibouti | Djiboutian | 
DMA | Dominica | | Roseau
DOM | Dominican Republic | | Santo Domingo
TLS | East Timor | East Timorese, Timorese | Dili | Timor-Leste
ECU | Ecuador | Ecuadorian, Ecuadorean | Quito
EGY | Egypt | Egyptian | Cairo
SLV | El Salvador | Salvadoran, Salvadorean | San Salvador
GNQ | Equatorial Guinea | Equatoguinean, Equatorial Guinean | Malabo
ERI | Eritrea | Eritrean | Asmara
EST | Estonia | Estonian | Tallinn
SWZ | Eswatini | Swazi | Mbabane | Swaziland
ETH | Ethiopia | Ethiopian | Addis Ababa
FJI | Fiji | Fijian | Suva
FIN | Finland | Finnish, Finn | Helsinki
FRA | France | French, Frenchman, Frenchwoman, Frenchmen | Paris | French Republic
GAB | Gabon | Gabonese | Libreville
GMB | Gambia | Gambian | Banjul
GEO | Georgia | Georgian | Tbilisi
DEU | Germany | German, West German, East German | Berlin | Federal Republic of Germany, West Germany, East Germany
GHA | Ghana | Ghanaian | Accra
GRC | Greece | Greek | Athens | Hellenic Republic
GRD | Grenada | Grenadian | 
GTM | Guatemala | Guatemalan | Guatemala City
GIN | Guinea | Guinean | Conakry
GNB | Guinea-Bissau | Bissau-Guinean | Bissau
GUY | Guyana | Guyanese | 
HTI | Haiti | Haitian | Port-au-Prince
HND | Honduras | Honduran | Tegucigalpa
HUN | Hungary | Hungarian | Budapest
ISL | Iceland | Icelandic, Icelander | Reykjavik
IND | India | Indian | New Delhi, Delhi
IDN | Indonesia | Indonesian | Jakarta
IRN | Iran | Iranian, Persian | Tehran, Teheran | Islamic Republic of Iran
IRQ | Iraq | Iraqi | Baghdad
IRL | Ireland | Irish, Irishman, Irishwoman, Irishmen | Dublin | Republic of Ireland
ISR | Israel | Israeli | Jerusalem, Tel Aviv
ITA | Italy | Italian | Rome
JAM | Jamaica | Jamaican | Kingston
JPN | Japan | Japanese | Tokyo
JOR | Jordan | Jordanian | Amman
KAZ | Kazakhstan | Kazakh, Kazakhstani | Astana, Nur-Sultan
KEN | Kenya | Kenyan | Nairobi
KIR | Kiribati | I-Kiribati | Tarawa
XKX | Kosovo | Kosovar, Kosovan | Pristina
KWT | Kuwait | Kuwaiti | Kuwait City
KGZ | Kyrgyzstan | Kyrgyz, Kyrgyzstani | Bishkek | Kirghizia
LAO | Laos | Laotian, Lao | Vientiane
LVA | Latvia | Latvian | Riga
LBN | Lebanon | Lebanese | Beirut
LSO | Lesotho | Basotho, Mosotho | Maseru
LBR | Liberia | Liberian | Monrovia
LBY | Libya | Libyan | Tripoli
LIE | Liechtenstein | Liechtensteiner | Vaduz
LTU | Lithuania | Lithuanian | Vilnius
LUX | Luxembourg | Luxembourger, Luxembourgish | | Luxemburg
MDG | Madagascar | Malagasy, Madagascan | Antananarivo
MWI | Malawi | Malawian | Lilongwe
MYS | Malaysia | Malaysian | Kuala Lumpur, Putrajaya
MDV | Maldives | Maldivian | Male
MLI | Mali | Malian | Bamako
MLT | Malta | Maltese | Valletta
MHL | Marshall Islands | Marshallese | Majuro
MRT | Mauritania | Mauritanian | Nouakchott
MUS | Mauritius | Mauritian | Port Louis
MEX | Mexico | Mexican | Mexico City
FSM | Micronesia | Micronesian | Palikir
MDA | Moldova | Moldovan | Chisinau | Moldavia
MCO | Monaco | Monegasque | 
MNG | Mongolia | Mongolian | Ulaanbaatar, Ulan Bator
MNE | Montenegro | Montenegrin | Podgorica
MAR | Morocco | Moroccan | Rabat
MOZ | Mozambique | Mozambican | Maputo
MMR | Myanmar | Burmese | Naypyidaw, Rangoon, Yangon | Burma
NAM | Namibia | Namibian | Windhoek
NRU | Nauru | Nauruan | 
NPL | Nepal | Nepalese, Nepali | Kathmandu, Katmandu
NLD | Netherlands | Dutch, Dutchman, Dutchwoman, Dutchmen, Netherlander | The Hague, Amsterdam | Holland
NZL | New Zealand | New Zealander, Kiwi | Wellington
NIC | Nicaragua | Nicaraguan | Managua
NER | Niger | Nigerien | Niamey
NGA | Nigeria | Nigerian | Abuja
PRK | North Korea | North Korean | Pyongyang | DPRK, Democratic People's Republic of Korea
MKD | North Macedonia | Macedonian, North Macedonian | Skopje | Macedonia, Former Yugoslav Republic of Macedonia
NOR | Norway | Norwegian | Oslo
OMN | Oman | Omani | Muscat
PAK | Pakistan | Pakistani | Islamabad
PLW | Palau | Palauan | Ngerulmud
PSE | Palestine | Palestinian | Ramallah | Palestinian territories, Palestinian Territories, State of Palestine, Occupied Palestinian Territories
PAN | Panama | Panamanian | Panama City
PNG | Papua New Guinea | Papua New Guinean, Papuan | Port Moresby
PRY | Paraguay | Paraguayan | Asuncion
PER | Peru | Peruvian | Lima
PHL | Philippines | Filipino, Philippine, Filipina | Manila
POL | Poland | Polish, Pole, Poles | Warsaw | Republic of Poland
PRT | Portugal | Portuguese | Lisbon
QAT | Qatar | Qatari | Doha
ROU | Romania | Romanian | Bucharest | Rumania
RUS | Russia | Russian | Moscow | Russian Federation
RWA | Rwanda | Rwandan | Kigali
KNA | Saint Kitts and Nevis | Kittitian | Basseterre | St. Kitts and Nevis, St Kitts and Nevis
LCA | Saint Lucia | Saint Lucian, St. Lucian | Castries | St. Lucia, St Lucia
VCT | Saint Vincent and the Grenadines | Vincentian | Kingstown | St. Vincent and the Grenadines, St Vincent and the Grenadines
WSM | Samoa | Samoan | Apia | Western Samoa
SMR | San Marino | Sammarinese | 
STP | Sao Tome and Principe | Sao Tomean | Sao Tome
SAU | Saudi Arabia | Saudi, Saudi Arabian | Riyadh | Kingdom of Saudi Arabia
SEN | Senegal | Senegalese | Dakar
SRB | Serbia | Serbian, Serb | Belgrade
SYC | Seychelles | Seychellois | Victoria
SLE | Sierra Leone | Sierra Leonean | Freetown
SGP | Singapore | Singaporean | 
SVK | Slovakia | Slovak, Slovakian | Bratislava | Slovak Republic
SVN | Slovenia | Slovenian, Slovene | Ljubljana
SLB | Solomon Islands | Solomon Islander | Honiara | Solomons
SOM | Somalia | Somali, Somalian | Mogadishu
ZAF | South Africa | South African | Pretoria
KOR | South Korea | South Korean | Seoul | Republic of Korea, ROK
SSD | South Sudan | South Sudanese | Juba
ESP | Spain | Spanish, Spaniard | Madrid
LKA | Sri Lanka | Sri Lankan | Colombo | Ceylon
SDN | Sudan | Sudanese | Khartoum
SUR | Suriname | Surinamese | Paramaribo | Surinam
SWE | Sweden | Swedish, Swede | Stockholm
CHE | Switzerland | Swiss | Bern, Berne | Swiss Confederation
SYR | Syria | Syrian | Damascus | Syrian Arab Republic
TWN | Taiwan | Taiwanese | Taipei | Chinese Taipei
TJK | Tajikistan | Tajik, Tajikistani | Dushanbe
TZA | Tanzania | Tanzanian | Dodoma, Dar es Salaam
THA | Thailand | Thai | Bangkok
TGO | Togo | Togolese | Lome
TON | Tonga | Tongan | Nuku'alofa
TTO | Trinidad and Tobago | Trinidadian, Tobagonian | Port of Spain | Trinidad
TUN | Tunisia | Tunisian | Tunis
TUR | Turkey | Turkish, Turk | Ankara | Turkiye
TKM | Turkmenistan | Turkmen, Turkmenistani | Ashgabat
TUV | Tuvalu | Tuvaluan | Funafuti
UGA | Uganda | Ugandan | Kampala
UKR | Ukraine | Ukrainian | Kyiv, Kiev
ARE | United Arab Emirates | Emirati | Abu Dhabi | UAE, Emirates, U.A.E.
GBR | United Kingdom | British, Briton, Brit, English, Scottish, Welsh, Northern Irish, Scot, Scots | London | UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland
USA | United States | American | Washington, Washington DC, Washington D.C. | US, U.S., USA, U.S.A., United States of America, America
URY | Uruguay | Uruguayan | Montevideo
UZB | Uzbekistan | Uzbek, Uzbekistani | Tashkent
VUT | Vanuatu | Ni-Vanuatu, Vanuatuan | Port Vila
VAT | Vatican City | Vatican | | Vatican, Holy See
VEN | Venezuela | Venezuelan | Caracas
VNM | Vietnam | Vietnamese | Hanoi | Viet Nam, North Vietnam, South Vietnam
YEM | Yemen | Yemeni, Yemenite | Sanaa, Sana'a
ZMB | Zambia | Zambian | Lusaka
ZWE | Zimbabwe | Zimbabwean | Harare | Rhodesia
ESH | Western Sahara | Sahrawi | Laayoune
HKG | Hong Kong | Hongkonger, Hong Konger | 
MAC | Macau | Macanese | | Macao
GRL | Greenland | Greenlandic, Greenlander | Nuuk
FRO | Faroe Islands | Faroese | Torshavn | Faroes
PRI | Puerto Rico | Puerto Rican | San Juan
GIB | Gibraltar | Gibraltarian | 
BMU | Bermuda | Bermudian, Bermudan | 
CYM | Cayman Islands | Caymanian | George Town
FLK | Falkland Islands | Falkland Islander | Port Stanley | Falklands
GUM | Guam | Guamanian | Hagatna
NCL | New Caledonia | New Caledonian | Noumea
PYF | French Polynesia | French Polynesian | Papeete | Tahiti
COK | Cook Islands | Cook Islander | Avarua
IMN | Isle of Man | Manx | 
ABW | Aruba | Aruban | Oranjestad
CUW | Curacao | | Willemstad
VIR | U.S. Virgin Islands | | Charlotte Amalie | US Virgin Islands
VGB | British Virgin Islands | | Road Town
ASM | American Samoa | American Samoan | Pago Pago
`;
