/**
 * Who held an office of state, or led a movement, that news has spoken of since about 1980: western Europe, North America, world bodies.
 * Name, then other spellings and bare names in use; years. Years are when the office or the part in public life began and ended, to the
 * best of our knowledge; they only choose between people of one name. Written for this project, Apache-2.0.
 */
export const WESTERN_HOLDER_ROWS = `
person USA GOV | Jimmy Carter | 1977-1981
person USA GOV | Ronald Reagan | 1981-1989
person USA GOV | George H. W. Bush, George Bush | 1981-1993
person USA GOV | Bill Clinton | 1993-2001
person USA GOV | George W. Bush | 2001-2009
person USA GOV | Barack Obama | 2009-2017
person USA GOV | Donald Trump | 2017-
person USA GOV | Joe Biden | 2009-2025
person USA GOV | Hillary Clinton, Hillary Rodham Clinton | 1993-2016
person USA GOV | Dick Cheney | 1989-2009
person USA GOV | Al Gore | 1993-2001
person USA GOV | Dan Quayle | 1989-1993
person USA GOV | Mike Pence | 2017-2021
person USA GOV | Kamala Harris | 2021-2025
person USA GOV | J.D. Vance | 2025-
person USA GOV | Henry Kissinger | 1969-1977
person USA GOV | Cyrus Vance | 1977-1980
person USA GOV | Alexander Haig | 1981-1982
person USA GOV | George Shultz, George P. Shultz | 1982-1989
person USA GOV | James Baker | 1981-1993
person USA GOV | Lawrence Eagleburger | 1989-1993
person USA GOV | Warren Christopher | 1993-1997
person USA GOV | Madeleine Albright | 1993-2001
person USA GOV | Colin Powell | 1987-2005
person USA GOV | Condoleezza Rice | 2001-2009
person USA GOV | John Kerry | 1985-2024
person USA GOV | Rex Tillerson | 2017-2018
person USA GOV | Mike Pompeo | 2017-2021
person USA GOV | Antony Blinken | 2021-2025
person USA GOV | Marco Rubio | 2011-
person USA GOV | Caspar Weinberger | 1981-1987
person USA GOV | Frank Carlucci | 1986-1989
person USA GOV | Les Aspin | 1993-1994
person USA GOV | William Perry | 1994-1997
person USA GOV | William Cohen | 1997-2001
person USA GOV | Donald Rumsfeld | 2001-2006
person USA GOV | Robert Gates | 1991-2011
person USA GOV | Leon Panetta | 2009-2013
person USA GOV | Chuck Hagel | 2013-2015
person USA GOV | Ashton Carter, Ash Carter | 2015-2017
person USA GOV | James Mattis, Jim Mattis | 2017-2018
person USA GOV | Lloyd Austin | 2021-2025
person USA GOV | Paul Wolfowitz | 2001-2007
person USA GOV | John Bolton | 2001-2019
person USA GOV | Richard Holbrooke | 1994-2010
person USA GOV | Dennis Ross | 1989-2011
person USA GOV | Strobe Talbott | 1994-2001
person USA GOV | Paul Bremer, L. Paul Bremer | 2003-2004
person USA GOV | Zalmay Khalilzad | 2003-2021
person USA GOV | Robert McFarlane | 1983-1985
person USA GOV | Brent Scowcroft | 1989-1993
person USA GOV | Anthony Zinni | 1997-2003
person USA MIL | David Petraeus | 2007-2012
person USA MIL | Norman Schwarzkopf | 1988-1991
person USA MIL | Wesley Clark | 1997-2000
person USA MIL | Tommy Franks | 2000-2003
person USA LEG | Newt Gingrich | 1995-1999
person USA LEG | Nancy Pelosi | 2003-2023
person USA LEG | Mitch McConnell | 2007-2025
person USA LEG | Jesse Helms | 1973-2003
person USA LEG | John McCain | 1987-2018
person USA LEG | Bob Dole | 1969-1996
person USA LEG | Bernie Sanders | 2007-
person USA ELI | Jesse Jackson | 1980-2008
person USA COP | James Comey | 2013-2017
person USA GOV | Janet Reno | 1993-2001
person USA GOV | John Ashcroft | 2001-2005
person GBR GOV | Margaret Thatcher | 1979-1990
person GBR GOV | John Major | 1990-1997
person GBR GOV | Tony Blair | 1997-2007
person GBR GOV | Gordon Brown | 1997-2010
person GBR GOV | David Cameron | 2010-2024
person GBR GOV | Theresa May | 2010-2019
person GBR GOV | Boris Johnson | 2008-2022
person GBR GOV | Liz Truss | 2014-2022
person GBR GOV | Rishi Sunak | 2020-2024
person GBR GOV | Keir Starmer | 2020-
person GBR GOV | Lord Carrington | 1979-1988
person GBR GOV | Geoffrey Howe | 1983-1989
person GBR GOV | Douglas Hurd | 1989-1995
person GBR GOV | Malcolm Rifkind | 1992-1997
person GBR GOV | Robin Cook | 1997-2001
person GBR GOV | Jack Straw | 1997-2010
person GBR GOV | Margaret Beckett | 2006-2007
person GBR GOV | David Miliband | 2007-2010
person GBR GOV | William Hague | 2010-2014
person GBR GOV | Philip Hammond | 2011-2019
person GBR GOV | Jeremy Hunt | 2018-2024
person GBR GOV | Dominic Raab | 2018-2023
person GBR GOV | David Lammy | 2024-
person GBR GOV | Geoff Hoon | 1999-2005
person GBR GOV | Mo Mowlam | 1997-1999
person GBR GOV | Peter Mandelson | 1997-2010
person GBR OPP | Neil Kinnock | 1983-1992
person GBR OPP | Jeremy Corbyn | 2015-2020
person GBR PTY | Nigel Farage | 2006-
person GBR PTY | Ian Paisley | 1971-2010
person GBR PTY | Gerry Adams | 1983-2018
person GBR PTY | Martin McGuinness | 1997-2017
person GBR PTY | David Trimble | 1995-2005
person GBR GOV | Nicola Sturgeon | 2014-2023
person GBR GOV | Alex Salmond | 2007-2014
person FRA GOV | Valery Giscard d'Estaing, Giscard d'Estaing | 1974-1981
person FRA GOV | Francois Mitterrand | 1981-1995
person FRA GOV | Jacques Chirac | 1986-2007
person FRA GOV | Nicolas Sarkozy | 2002-2012
person FRA GOV | Francois Hollande | 2012-2017
person FRA GOV | Emmanuel Macron | 2014-
person FRA GOV | Roland Dumas | 1984-1993
person FRA GOV | Alain Juppe | 1993-2012
person FRA GOV | Hubert Vedrine | 1997-2002
person FRA GOV | Dominique de Villepin | 2002-2007
person FRA GOV | Bernard Kouchner | 1988-2010
person FRA GOV | Laurent Fabius | 1984-2016
person FRA GOV | Jean-Yves Le Drian, Le Drian | 2012-2022
person FRA GOV | Lionel Jospin | 1997-2002
person FRA GOV | Edouard Balladur | 1993-1995
person FRA GOV | Michel Rocard | 1988-1991
person FRA GOV | Pierre Mauroy | 1981-1984
person FRA GOV | Claude Cheysson | 1981-1984
person FRA GOV | Manuel Valls | 2012-2016
person FRA PTY | Jean-Marie Le Pen, Marine Le Pen, Le Pen | 1972-
person DEU GOV | Helmut Schmidt | 1974-1982
person DEU GOV | Helmut Kohl | 1982-1998
person DEU GOV | Gerhard Schroeder, Gerhard Schröder | 1998-2005
person DEU GOV | Angela Merkel | 2005-2021
person DEU GOV | Olaf Scholz | 2018-2025
person DEU GOV | Friedrich Merz | 2000-
person DEU GOV | Hans-Dietrich Genscher | 1974-1992
person DEU GOV | Klaus Kinkel | 1992-1998
person DEU GOV | Joschka Fischer | 1998-2005
person DEU GOV | Frank-Walter Steinmeier | 2005-
person DEU GOV | Guido Westerwelle | 2009-2013
person DEU GOV | Sigmar Gabriel | 2013-2018
person DEU GOV | Heiko Maas | 2013-2021
person DEU GOV | Annalena Baerbock | 2021-2025
person DEU GOV | Erich Honecker | 1971-1989
person DEU GOV | Egon Krenz | 1989-1989
person DEU GOV | Wolfgang Schaeuble, Wolfgang Schäuble | 1984-2017
person DEU GOV | Richard von Weizsaecker, Richard von Weizsäcker | 1984-1994
person ITA GOV | Bettino Craxi | 1983-1987
person ITA GOV | Giulio Andreotti | 1972-1992
person ITA GOV | Silvio Berlusconi | 1994-2011
person ITA GOV | Romano Prodi | 1996-2008
person ITA GOV | Massimo D'Alema | 1998-2008
person ITA GOV | Matteo Renzi | 2014-2016
person ITA GOV | Giuseppe Conte | 2018-2021
person ITA GOV | Mario Monti | 2011-2013
person ITA GOV | Mario Draghi | 2011-2022
person ITA GOV | Giorgia Meloni | 2022-
person ITA GOV | Matteo Salvini | 2018-
person ITA GOV | Sergio Mattarella | 2015-
person ITA GOV | Giorgio Napolitano | 2006-2015
person ITA GOV | Lamberto Dini | 1995-2001
person ITA GOV | Franco Frattini | 2002-2011
person ESP GOV | Felipe Gonzalez | 1982-1996
person ESP GOV | Jose Maria Aznar | 1996-2004
person ESP GOV | Jose Luis Rodriguez Zapatero | 2004-2011
person ESP GOV | Mariano Rajoy | 2011-2018
person ESP GOV | Pedro Sanchez | 2018-
person ESP GOV | King Juan Carlos, Juan Carlos, King Felipe | 1975-
person ESP OPP | Carles Puigdemont | 2016-
person PRT GOV | Mario Soares | 1976-1996
person PRT GOV | Anibal Cavaco Silva, Cavaco Silva | 1985-2016
person PRT GOV | Antonio Costa | 2015-2024
person PRT GOV | Jorge Sampaio | 1996-2006
person GRC GOV | Andreas Papandreou, George Papandreou | 1981-2011
person GRC GOV | Constantine Mitsotakis, Kyriakos Mitsotakis | 1990-
person GRC GOV | Costas Simitis | 1996-2004
person GRC GOV | Costas Karamanlis | 2004-2009
person GRC GOV | Alexis Tsipras | 2015-2019
person GRC GOV | Antonis Samaras | 2012-2015
person IRL GOV | Charles Haughey | 1979-1992
person IRL GOV | Garret FitzGerald | 1981-1987
person IRL GOV | Albert Reynolds | 1992-1994
person IRL GOV | John Bruton | 1994-1997
person IRL GOV | Bertie Ahern | 1997-2008
person IRL GOV | Enda Kenny | 2011-2017
person IRL GOV | Leo Varadkar | 2017-2024
person IRL GOV | Micheal Martin | 2008-
person IRL GOV | Mary Robinson | 1990-1997
person NLD GOV | Ruud Lubbers | 1982-1994
person NLD GOV | Wim Kok | 1994-2002
person NLD GOV | Jan Peter Balkenende | 2002-2010
person NLD GOV | Mark Rutte | 2010-2024
person NLD PTY | Geert Wilders | 2006-
person BEL GOV | Wilfried Martens | 1979-1992
person BEL GOV | Jean-Luc Dehaene | 1992-1999
person BEL GOV | Guy Verhofstadt | 1999-2008
person BEL GOV | Alexander De Croo | 2020-2025
person LUX GOV | Jacques Santer | 1984-1995
person AUT GOV | Kurt Waldheim | 1986-1992
person AUT GOV | Franz Vranitzky | 1986-1997
person AUT GOV | Wolfgang Schuessel, Wolfgang Schüssel | 1995-2007
person AUT GOV | Sebastian Kurz | 2013-2021
person AUT PTY | Joerg Haider, Jörg Haider | 1986-2008
person SWE GOV | Olof Palme | 1969-1986
person SWE GOV | Ingvar Carlsson | 1986-1996
person SWE GOV | Goran Persson | 1996-2006
person SWE GOV | Fredrik Reinfeldt | 2006-2014
person SWE GOV | Stefan Lofven | 2014-2021
person SWE GOV | Magdalena Andersson | 2021-2022
person SWE GOV | Ulf Kristersson | 2022-
person SWE GOV | Anna Lindh | 1998-2003
person NOR GOV | Gro Harlem Brundtland | 1981-1996
person NOR GOV | Kjell Magne Bondevik | 1997-2005
person NOR GOV | Erna Solberg | 2013-2021
person NOR GOV | Jonas Gahr Stoere, Jonas Gahr Støre | 2005-
person DNK GOV | Poul Schlueter, Poul Schlüter | 1982-1993
person DNK GOV | Poul Nyrup Rasmussen | 1993-2001
person DNK GOV | Helle Thorning-Schmidt | 2011-2015
person DNK GOV | Lars Lokke Rasmussen | 2009-
person DNK GOV | Mette Frederiksen | 2019-
person FIN GOV | Mauno Koivisto | 1982-1994
person FIN GOV | Martti Ahtisaari | 1994-2000
person FIN GOV | Tarja Halonen | 2000-2012
person FIN GOV | Sauli Niinisto | 2012-2024
person FIN GOV | Sanna Marin | 2019-2023
person FIN GOV | Alexander Stubb | 2008-
person VAT REL | John Paul II, Karol Wojtyla | 1978-2005
person VAT REL | Joseph Ratzinger | 1981-2013
person VAT REL | Jorge Mario Bergoglio | 2013-2025
person VAT REL | Angelo Sodano, Cardinal Sodano | 1990-2006
person CAN GOV | Pierre Trudeau, Justin Trudeau | 1968-2025
person CAN GOV | Brian Mulroney | 1984-1993
person CAN GOV | Jean Chretien, Jean Chrétien | 1993-2003
person CAN GOV | Paul Martin | 1993-2006
person CAN GOV | Stephen Harper | 2006-2015
person CAN GOV | Joe Clark | 1979-1991
person CAN GOV | Lloyd Axworthy | 1996-2000
person CAN GOV | Chrystia Freeland | 2015-2024
person CAN GOV | Mark Carney | 2025-
person CAN OPP | Lucien Bouchard, Jacques Parizeau, Rene Levesque | 1976-2001
person ISL GOV | Vigdis Finnbogadottir, David Oddsson | 1980-2005
person MLT GOV | Dom Mintoff, Eddie Fenech Adami, Joseph Muscat | 1971-2020
person IGO GOV | Kofi Annan | 1997-2018
person IGO GOV | Javier Perez de Cuellar, Perez de Cuellar | 1982-1991
person IGO GOV | Boutros Boutros-Ghali, Boutros Boutros Ghali, Boutros-Ghali | 1992-1996
person IGO GOV | Ban Ki-moon, Ban Ki Moon | 2007-2016
person IGO GOV | Antonio Guterres | 2005-
person IGO GOV | Hans Blix, Mohamed ElBaradei, Mohammed ElBaradei, Mohamed El Baradei, Yukiya Amano, Rafael Grossi, Richard Butler, Rolf Ekeus, Scott Ritter | 1981-
person IGO GOV | Lakhdar Brahimi, Staffan de Mistura, Alvaro de Soto, Sergio Vieira de Mello, Vieira de Mello, Yasushi Akashi, Carl Bildt, Thorvald Stoltenberg, Paddy Ashdown, Geir Pedersen, Martin Griffiths, Jan Egeland, Mark Malloch Brown, Iqbal Riza, Marrack Goulding, Diego Cordovez, Jean-Marie Guehenno, Sadako Ogata, Louise Arbour, Navi Pillay, Zeid Ra'ad al-Hussein, Terje Roed-Larsen, Filippo Grandi, Prince Sadruddin Aga Khan, Giandomenico Picco | 1980-
person IGO JUD | Carla Del Ponte, Richard Goldstone, Luis Moreno-Ocampo, Fatou Bensouda, Karim Khan | 1993-
person IGO GOV | Tedros Adhanom Ghebreyesus, Tedros, Margaret Chan, Gro Brundtland | 1998-
person IGO GOV | Manfred Woerner, Manfred Wörner, Joseph Luns, Javier Solana, Willy Claes, George Robertson, Lord Robertson, Jaap de Hoop Scheffer, Anders Fogh Rasmussen, Fogh Rasmussen, Jens Stoltenberg | 1971-2024
person IGO GOV | Jacques Delors, Jose Manuel Barroso, Jean-Claude Juncker, Ursula von der Leyen, Herman Van Rompuy, Charles Michel, Catherine Ashton, Federica Mogherini, Josep Borrell, Benita Ferrero-Waldner, Gaston Thorn, Michel Barnier, Olli Rehn, Hans van den Broek, Margrethe Vestager, Martin Schulz, Frans Timmermans, Guenter Verheugen, Günter Verheugen, Roberta Metsola | 1981-
person IGO GOV | Michel Camdessus, Horst Koehler, Rodrigo Rato, Dominique Strauss-Kahn, Christine Lagarde, Kristalina Georgieva, James Wolfensohn, Robert Zoellick, Jim Yong Kim, David Malpass, Wim Duisenberg, Jean-Claude Trichet | 1987-
person IGO GOV | Salim Ahmed Salim, Chedli Klibi, Nabil Elaraby, Jean Ping, Moussa Faki, Moussa Faki Mahamat, Pascal Lamy, Roberto Azevedo, Ngozi Okonjo-Iweala, Renato Ruggiero, Luis Almagro, Jose Miguel Insulza, Joao Baena Soares, Fatih Birol | 1979-
person USA ELI | Elon Musk, Bill Gates, Jeff Bezos, Mark Zuckerberg, Louis Farrakhan, Julian Bond | 1975-
person USA CVL | Edward Snowden, Chelsea Manning, Bradley Manning | 2010-
`;
