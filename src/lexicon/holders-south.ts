/**
 * Who held an office of state, or led a movement, that news has spoken of since about 1980: Africa south of the Sahara, Latin America.
 * Name, then other spellings and bare names in use; years. Years are when the office or the part in public life began and ended, to the
 * best of our knowledge; they only choose between people of one name. Written for this project, Apache-2.0.
 */
export const SOUTHERN_HOLDER_ROWS = `
person MEX GOV | Jose Lopez Portillo | 1976-1982
person MEX GOV | Miguel de la Madrid | 1982-1988
person MEX GOV | Carlos Salinas de Gortari, Carlos Salinas | 1988-1994
person MEX GOV | Ernesto Zedillo | 1994-2000
person MEX GOV | Vicente Fox | 2000-2006
person MEX GOV | Felipe Calderon | 2006-2012
person MEX GOV | Enrique Pena Nieto, Enrique Peña Nieto | 2012-2018
person MEX GOV | Andres Manuel Lopez Obrador, Lopez Obrador | 2000-2024
person MEX GOV | Claudia Sheinbaum | 2018-
person MEX REB | Subcomandante Marcos | 1994-2014
person MEX CRM | Joaquin Guzman, El Chapo | 1989-
person CUB GOV | Fidel Castro, Raul Castro | 1959-2018
person CUB GOV | Miguel Diaz-Canel | 2018-
person CUB GOV | Ricardo Alarcon, Felipe Perez Roque, Roberto Robaina, Isidoro Malmierca | 1976-2013
person HTI GOV | Jean-Claude Duvalier, Francois Duvalier | 1957-1986
person HTI GOV | Jean-Bertrand Aristide | 1991-2004
person HTI GOV | Raoul Cedras | 1991-1994
person HTI GOV | Prosper Avril | 1988-1990
person HTI GOV | Rene Preval | 1991-2011
person HTI GOV | Jovenel Moise, Jovenel Moïse | 2017-2021
person HTI GOV | Leslie Manigat, Henri Namphy | 1986-1988
person HTI GOV | Michel Martelly | 2011-2016
person HTI GOV | Ariel Henry | 2021-2024
person HTI GOV | Gerard Latortue | 2004-2006
person DOM GOV | Joaquin Balaguer | 1960-1996
person DOM GOV | Leonel Fernandez | 1996-2012
person DOM GOV | Luis Abinader | 2020-
person JAM GOV | Edward Seaga, Michael Manley, P.J. Patterson | 1972-2006
person GRD GOV | Maurice Bishop | 1979-1983
person DMA GOV | Eugenia Charles | 1980-1995
person NIC GOV | Daniel Ortega | 1979-
person NIC GOV | Violeta Chamorro, Violeta Barrios de Chamorro | 1990-1997
person NIC GOV | Arnoldo Aleman | 1997-2002
person NIC GOV | Miguel d'Escoto | 1979-1990
person NIC GOV | Anastasio Somoza | 1967-1979
person NIC MIL | Humberto Ortega | 1979-1995
person NIC REB | Eden Pastora, Adolfo Calero | 1982-1990
person SLV GOV | Jose Napoleon Duarte | 1980-1989
person SLV GOV | Alfredo Cristiani | 1989-1994
person SLV GOV | Nayib Bukele | 2019-
person SLV GOV | Mauricio Funes | 2009-2014
person SLV REL | Oscar Romero, Archbishop Romero | 1977-1980
person GTM GOV | Efrain Rios Montt | 1982-1983
person GTM GOV | Vinicio Cerezo | 1986-1991
person GTM GOV | Jorge Serrano | 1991-1993
person GTM GOV | Alvaro Arzu | 1996-2000
person GTM GOV | Otto Perez Molina | 2012-2015
person GTM GOV | Jimmy Morales | 2016-2020
person GTM GOV | Bernardo Arevalo | 2024-
person GTM OPP | Rigoberta Menchu | 1981-
person HND GOV | Manuel Zelaya, Xiomara Castro | 2006-
person HND GOV | Roberto Micheletti | 2009-2010
person HND GOV | Juan Orlando Hernandez | 2014-2022
person HND GOV | Jose Azcona | 1986-1990
person CRI GOV | Oscar Arias | 1986-2010
person PAN GOV | Manuel Noriega, Manuel Antonio Noriega | 1983-1989
person PAN GOV | Guillermo Endara | 1989-1994
person PAN GOV | Omar Torrijos, Martin Torrijos | 1968-2009
person PAN GOV | Ricardo Martinelli | 2009-2014
person COL GOV | Belisario Betancur | 1982-1986
person COL GOV | Virgilio Barco | 1986-1990
person COL GOV | Cesar Gaviria | 1990-1994
person COL GOV | Ernesto Samper | 1994-1998
person COL GOV | Andres Pastrana | 1998-2002
person COL GOV | Alvaro Uribe | 2002-2010
person COL GOV | Juan Manuel Santos | 2006-2018
person COL GOV | Ivan Duque | 2018-2022
person COL GOV | Gustavo Petro | 2012-
person COL CRM | Pablo Escobar | 1980-1993
person COL ELI | Ingrid Betancourt | 1998-2010
person COL REB | Manuel Marulanda, Carlos Castano, Rodrigo Londono, Timochenko | 1964-2017
person VEN GOV | Carlos Andres Perez | 1974-1993
person VEN GOV | Rafael Caldera | 1969-1999
person VEN GOV | Hugo Chavez, Hugo Chávez | 1999-2013
person VEN GOV | Nicolas Maduro | 2006-
person VEN OPP | Juan Guaido, Juan Guaidó | 2019-2023
person VEN OPP | Henrique Capriles, Leopoldo Lopez, Maria Corina Machado | 2008-
person VEN GOV | Delcy Rodriguez | 2014-
person ECU GOV | Leon Febres Cordero | 1984-1988
person ECU GOV | Abdala Bucaram | 1996-1997
person ECU GOV | Jamil Mahuad | 1998-2000
person ECU GOV | Lucio Gutierrez | 2003-2005
person ECU GOV | Rafael Correa | 2007-2017
person ECU GOV | Lenin Moreno | 2017-2021
person ECU GOV | Guillermo Lasso | 2021-2023
person ECU GOV | Daniel Noboa, Gustavo Noboa | 2000-
person PER GOV | Fernando Belaunde Terry | 1980-1985
person PER GOV | Alan Garcia | 1985-2011
person PER GOV | Alberto Fujimori, Keiko Fujimori | 1990-
person PER SPY | Vladimiro Montesinos | 1990-2000
person PER GOV | Alejandro Toledo | 2001-2006
person PER GOV | Ollanta Humala | 2011-2016
person PER GOV | Pedro Pablo Kuczynski | 2016-2018
person PER GOV | Martin Vizcarra | 2018-2020
person PER GOV | Pedro Castillo | 2021-2022
person PER GOV | Dina Boluarte | 2022-2025
person PER REB | Abimael Guzman | 1980-1992
person BOL GOV | Hugo Banzer | 1971-2001
person BOL GOV | Gonzalo Sanchez de Lozada, Sanchez de Lozada | 1993-2003
person BOL GOV | Carlos Mesa | 2002-2005
person BOL GOV | Evo Morales | 2006-2019
person BOL GOV | Jeanine Anez | 2019-2020
person BOL GOV | Luis Arce | 2020-2025
person BOL GOV | Hernan Siles Zuazo, Victor Paz Estenssoro, Jaime Paz Zamora | 1982-1993
person BRA GOV | Joao Figueiredo | 1979-1985
person BRA GOV | Jose Sarney | 1985-1990
person BRA GOV | Fernando Collor de Mello, Collor | 1990-1992
person BRA GOV | Fernando Henrique Cardoso, Cardoso | 1993-2002
person BRA GOV | Luiz Inacio Lula da Silva, Lula, Lula da Silva | 1980-
person BRA GOV | Dilma Rousseff | 2005-2016
person BRA GOV | Michel Temer | 2011-2018
person BRA GOV | Jair Bolsonaro | 2018-2022
person BRA GOV | Itamar Franco | 1992-1995
person ARG GOV | Leopoldo Galtieri | 1981-1982
person ARG GOV | Raul Alfonsin | 1983-1989
person ARG GOV | Carlos Menem | 1989-1999
person ARG GOV | Fernando de la Rua | 1999-2001
person ARG GOV | Eduardo Duhalde | 2002-2003
person ARG GOV | Nestor Kirchner, Cristina Kirchner, Cristina Fernandez de Kirchner, Cristina Fernandez | 2003-2023
person ARG GOV | Mauricio Macri | 2015-2019
person ARG GOV | Alberto Fernandez | 2019-2023
person ARG GOV | Javier Milei | 2023-
person ARG GOV | Domingo Cavallo | 1989-2001
person ARG GOV | Dante Caputo, Guido Di Tella | 1983-1999
person CHL GOV | Augusto Pinochet | 1973-1998
person CHL GOV | Patricio Aylwin | 1990-1994
person CHL GOV | Eduardo Frei | 1994-2000
person CHL GOV | Ricardo Lagos | 2000-2006
person CHL GOV | Michelle Bachelet | 2006-2018
person CHL GOV | Sebastian Pinera, Sebastián Piñera | 2010-2022
person CHL GOV | Gabriel Boric | 2022-
person PRY GOV | Alfredo Stroessner | 1954-1989
person PRY GOV | Andres Rodriguez | 1989-1993
person PRY GOV | Lino Oviedo | 1993-2013
person PRY GOV | Fernando Lugo | 2008-2012
person PRY GOV | Horacio Cartes | 2013-2018
person URY GOV | Julio Maria Sanguinetti | 1985-2000
person URY GOV | Jorge Batlle | 2000-2005
person URY GOV | Tabare Vazquez | 2005-2020
person URY GOV | Jose Mujica | 2010-2015
person SUR GOV | Desi Bouterse | 1980-2020
person GUY GOV | Forbes Burnham, Cheddi Jagan, Bharrat Jagdeo | 1964-2011
person ZAF GOV | P.W. Botha, Pieter Botha | 1978-1989
person ZAF GOV | Pik Botha | 1977-1994
person ZAF GOV | F.W. de Klerk, Frederik de Klerk, De Klerk | 1989-1996
person ZAF GOV | Nelson Mandela, Winnie Mandela | 1961-1999
person ZAF GOV | Thabo Mbeki | 1994-2008
person ZAF GOV | Kgalema Motlanthe | 2008-2009
person ZAF GOV | Jacob Zuma | 1999-2018
person ZAF GOV | Cyril Ramaphosa | 1991-
person ZAF PTY | Mangosuthu Buthelezi, Gatsha Buthelezi | 1975-2023
person ZAF PTY | Oliver Tambo, Joe Slovo, Walter Sisulu, Chris Hani | 1960-1995
person ZAF PTY | Julius Malema | 2008-
person ZAF REL | Desmond Tutu | 1976-2021
person ZAF GOV | Nkosazana Dlamini-Zuma | 1994-2024
person ZAF GOV | Aziz Pahad, Alfred Nzo | 1994-2008
person ZWE GOV | Ian Smith | 1964-1979
person ZWE GOV | Robert Mugabe | 1980-2017
person ZWE GOV | Emmerson Mnangagwa | 1980-
person ZWE OPP | Morgan Tsvangirai | 1999-2018
person ZWE OPP | Joshua Nkomo | 1961-1999
person ZWE OPP | Nelson Chamisa | 2018-
person ZMB GOV | Kenneth Kaunda | 1964-1991
person ZMB GOV | Frederick Chiluba | 1991-2002
person ZMB GOV | Levy Mwanawasa | 2002-2008
person ZMB GOV | Rupiah Banda | 2008-2011
person ZMB GOV | Michael Sata | 2011-2014
person ZMB GOV | Edgar Lungu | 2015-2021
person ZMB GOV | Hakainde Hichilema | 2006-
person MWI GOV | Hastings Banda, Kamuzu Banda | 1964-1994
person MWI GOV | Bakili Muluzi | 1994-2004
person MWI GOV | Bingu wa Mutharika, Peter Mutharika | 2004-
person MWI GOV | Joyce Banda | 2012-2014
person MOZ GOV | Samora Machel | 1975-1986
person MOZ GOV | Joaquim Chissano | 1986-2005
person MOZ GOV | Armando Guebuza | 2005-2015
person MOZ GOV | Filipe Nyusi | 2015-2025
person MOZ REB | Afonso Dhlakama | 1979-2018
person AGO GOV | Agostinho Neto | 1975-1979
person AGO GOV | Jose Eduardo dos Santos, Eduardo dos Santos, Dos Santos | 1979-2017
person AGO GOV | Joao Lourenco | 2014-
person AGO REB | Jonas Savimbi | 1966-2002
person NAM GOV | Sam Nujoma | 1960-2005
person NAM GOV | Hage Geingob | 1990-2024
person NAM GOV | Hifikepunye Pohamba | 2005-2015
person BWA GOV | Quett Masire, Festus Mogae, Ian Khama, Mokgweetsi Masisi | 1980-2024
person LSO GOV | Leabua Jonathan, Thomas Thabane, Pakalitha Mosisili | 1965-2020
person SWZ GOV | King Mswati, King Mswati III, King Sobhuza | 1921-
person MDG GOV | Didier Ratsiraka | 1975-2002
person MDG GOV | Marc Ravalomanana | 2002-2009
person MDG GOV | Andry Rajoelina | 2009-
person MDG GOV | Albert Zafy | 1993-1996
person MUS GOV | Anerood Jugnauth, Navin Ramgoolam, Pravind Jugnauth | 1982-
person SYC GOV | France-Albert Rene | 1977-2004
person COM GOV | Azali Assoumani, Ahmed Abdallah | 1978-
person TZA GOV | Julius Nyerere | 1961-1985
person TZA GOV | Ali Hassan Mwinyi | 1985-1995
person TZA GOV | Benjamin Mkapa | 1995-2005
person TZA GOV | Jakaya Kikwete | 1995-2015
person TZA GOV | John Magufuli | 2015-2021
person TZA GOV | Samia Suluhu Hassan | 2015-
person KEN GOV | Daniel arap Moi, Arap Moi | 1978-2002
person KEN GOV | Mwai Kibaki | 1978-2013
person KEN GOV | Raila Odinga | 1997-2025
person KEN GOV | Jomo Kenyatta, Uhuru Kenyatta | 1963-2022
person KEN GOV | William Ruto | 2008-
person UGA GOV | Idi Amin | 1971-1979
person UGA GOV | Milton Obote | 1962-1985
person UGA GOV | Tito Okello | 1985-1986
person UGA GOV | Yoweri Museveni | 1986-
person UGA OPP | Kizza Besigye, Bobi Wine | 2001-
person UGA REB | Joseph Kony | 1987-
person RWA GOV | Juvenal Habyarimana | 1973-1994
person RWA GOV | Pasteur Bizimungu | 1994-2000
person RWA GOV | Paul Kagame | 1990-
person RWA GOV | Faustin Twagiramungu, Agathe Uwilingiyimana | 1993-1995
person BDI GOV | Pierre Buyoya | 1987-2003
person BDI GOV | Melchior Ndadaye, Cyprien Ntaryamira | 1993-1994
person BDI GOV | Sylvestre Ntibantunganya | 1994-1996
person BDI GOV | Domitien Ndayizeye | 2003-2005
person BDI GOV | Pierre Nkurunziza | 2005-2020
person BDI GOV | Jean-Baptiste Bagaza | 1976-1987
person BDI GOV | Evariste Ndayishimiye | 2020-
person COD GOV | Mobutu Sese Seko, Mobutu | 1965-1997
person COD GOV | Laurent Kabila, Laurent-Desire Kabila, Joseph Kabila | 1996-2019
person COD GOV | Felix Tshisekedi | 2019-
person COD OPP | Etienne Tshisekedi | 1980-2017
person COD REB | Jean-Pierre Bemba | 1998-
person COD REB | Laurent Nkunda, Bosco Ntaganda | 2004-2013
person COG GOV | Denis Sassou-Nguesso, Denis Sassou Nguesso | 1979-
person COG GOV | Pascal Lissouba | 1992-1997
person GAB GOV | Omar Bongo, Ali Bongo | 1967-2023
person GNQ GOV | Teodoro Obiang, Teodoro Obiang Nguema | 1979-
person CMR GOV | Paul Biya | 1982-
person CMR GOV | Ahmadou Ahidjo | 1960-1982
person CAF GOV | Jean-Bedel Bokassa | 1966-1979
person CAF GOV | Andre Kolingba | 1981-1993
person CAF GOV | Ange-Felix Patasse | 1993-2003
person CAF GOV | Francois Bozize | 2003-2013
person CAF GOV | Faustin-Archange Touadera | 2016-
person TCD GOV | Goukouni Oueddei, Hissene Habre | 1979-1990
person TCD GOV | Idriss Deby, Mahamat Deby, Mahamat Idriss Deby | 1990-
person SDN GOV | Jaafar Nimeiri, Gaafar Nimeiri, Jaafar Numeiri | 1969-1985
person SDN GOV | Sadiq al-Mahdi | 1966-1989
person SDN GOV | Omar al-Bashir, Omar el-Bashir, Omar Hassan al-Bashir, Omar Hassan Ahmed al-Bashir | 1989-2019
person SDN REL | Hassan al-Turabi, Hassan Turabi | 1985-2016
person SDN REB | John Garang | 1983-2005
person SDN MIL | Abdel Fattah al-Burhan | 2019-
person SDN REB | Mohamed Hamdan Dagalo, Hemedti | 2013-
person SDN GOV | Ali Osman Taha, Abdalla Hamdok | 1993-2022
person SSD GOV | Salva Kiir | 2005-
person SSD REB | Riek Machar | 1983-
person ETH GOV | Mengistu Haile Mariam, Mengistu | 1977-1991
person ETH GOV | Meles Zenawi, Meles | 1991-2012
person ETH GOV | Hailemariam Desalegn | 2012-2018
person ETH GOV | Abiy Ahmed, Abiy | 2018-
person ETH GOV | Haile Selassie, Seyoum Mesfin | 1930-2010
person ERI GOV | Isaias Afwerki, Isaias Afewerki, Issaias Afewerki | 1991-
person DJI GOV | Hassan Gouled, Hassan Gouled Aptidon | 1977-1999
person DJI GOV | Ismail Omar Guelleh | 1999-
person SOM GOV | Mohamed Siad Barre, Siad Barre, Mohammed Siad Barre | 1969-1991
person SOM REB | Mohamed Farah Aideed, Mohamed Farrah Aidid | 1991-1996
person SOM GOV | Ali Mahdi Mohamed, Ali Mahdi Mohammed | 1991-1997
person SOM GOV | Abdullahi Yusuf, Abdullahi Yusuf Ahmed | 1998-2008
person SOM GOV | Sharif Sheikh Ahmed | 2006-2012
person SOM GOV | Hassan Sheikh Mohamud | 2012-
person SOM GOV | Mohamed Abdullahi Mohamed, Farmajo | 2010-2022
person NGA GOV | Shehu Shagari | 1979-1983
person NGA GOV | Muhammadu Buhari, Mohammed Buhari | 1983-2023
person NGA GOV | Ibrahim Babangida | 1985-1993
person NGA GOV | Sani Abacha | 1993-1998
person NGA GOV | Abdulsalami Abubakar, Abdulsalam Abubakar | 1998-1999
person NGA GOV | Olusegun Obasanjo | 1976-2007
person NGA GOV | Umaru Yar'Adua, Umaru Musa Yar'Adua | 2007-2010
person NGA GOV | Goodluck Jonathan | 2007-2015
person NGA GOV | Bola Tinubu | 1999-
person NGA GOV | Atiku Abubakar | 1999-2007
person NGA OPP | Moshood Abiola, Wole Soyinka, Ken Saro-Wiwa | 1990-2000
person NGA REB | Abubakar Shekau | 2009-2021
person NGA GOV | Ernest Shonekan | 1993-1993
person GHA GOV | Jerry Rawlings | 1979-2001
person GHA GOV | John Kufuor | 2001-2009
person GHA GOV | John Mahama, John Dramani Mahama | 2009-
person GHA GOV | Nana Akufo-Addo | 2001-2025
person TGO GOV | Gnassingbe Eyadema | 1967-2005
person TGO GOV | Faure Gnassingbe | 2005-
person TGO OPP | Gilchrist Olympio | 1990-2012
person BEN GOV | Mathieu Kerekou | 1972-2006
person BEN GOV | Patrice Talon | 2016-
person BFA GOV | Thomas Sankara | 1983-1987
person BFA GOV | Blaise Compaore | 1987-2014
person BFA GOV | Ibrahim Traore | 2022-
person NER GOV | Mamadou Tandja | 1999-2010
person NER GOV | Mahamadou Issoufou, Mohamed Bazoum | 2011-2023
person NER GOV | Ibrahim Bare Mainassara, Seyni Kountche, Ali Saibou | 1974-1999
person MLI GOV | Moussa Traore | 1968-1991
person MLI GOV | Alpha Oumar Konare | 1992-2002
person MLI GOV | Amadou Toumani Toure | 1991-2012
person MLI GOV | Ibrahim Boubacar Keita | 1994-2020
person MLI MIL | Assimi Goita | 2020-
person SEN GOV | Abdou Diouf | 1981-2000
person SEN GOV | Abdoulaye Wade | 2000-2012
person SEN GOV | Macky Sall | 2004-2024
person SEN GOV | Bassirou Diomaye Faye, Ousmane Sonko | 2016-
person GMB GOV | Dawda Jawara | 1965-1994
person GMB GOV | Yahya Jammeh | 1994-2017
person GMB GOV | Adama Barrow | 2016-
person GNB GOV | Joao Bernardo Vieira, Nino Vieira | 1980-2009
person GNB GOV | Kumba Yala | 2000-2003
person GIN GOV | Lansana Conte | 1984-2008
person GIN GOV | Sekou Toure | 1958-1984
person GIN GOV | Alpha Conde | 1993-2021
person GIN MIL | Moussa Dadis Camara | 2008-2009
person GIN MIL | Mamady Doumbouya | 2021-
person SLE GOV | Joseph Momoh, Valentine Strasser | 1985-1996
person SLE GOV | Ahmad Tejan Kabbah | 1996-2007
person SLE GOV | Ernest Bai Koroma | 2007-2018
person SLE GOV | Johnny Paul Koroma | 1997-1998
person SLE REB | Foday Sankoh | 1991-2003
person LBR GOV | Samuel Doe | 1980-1990
person LBR GOV | Charles Taylor | 1989-2003
person LBR GOV | Amos Sawyer | 1990-1994
person LBR REB | Prince Johnson | 1989-1992
person LBR GOV | Ellen Johnson Sirleaf, Ellen Johnson-Sirleaf | 1997-2018
person LBR GOV | George Weah | 2005-2024
person LBR GOV | Gyude Bryant | 2003-2006
person CIV GOV | Felix Houphouet-Boigny | 1960-1993
person CIV GOV | Henri Konan Bedie | 1993-1999
person CIV GOV | Robert Guei | 1999-2002
person CIV GOV | Laurent Gbagbo | 1990-2011
person CIV GOV | Alassane Ouattara | 1990-
person CIV REB | Guillaume Soro | 2002-2019
person MRT GOV | Maaouya Ould Taya, Maaouiya Ould Sid Ahmed Taya | 1984-2005
person MRT GOV | Mohamed Ould Abdel Aziz | 2008-2019
person CPV GOV | Pedro Pires | 1975-2011
`;
