/**
 * Who held an office of state, or led a movement, that news has spoken of since about 1980: eastern Europe, the Caucasus, Central Asia, Turkey.
 * Name, then other spellings and bare names in use; years. Years are when the office or the part in public life began and ended, to the
 * best of our knowledge; they only choose between people of one name. Written for this project, Apache-2.0.
 */
export const EASTERN_HOLDER_ROWS = `
person POL GOV | Wojciech Jaruzelski | 1981-1990
person POL GOV | Lech Walesa, Lech Wałęsa | 1980-1995
person POL GOV | Tadeusz Mazowiecki | 1989-1991
person POL GOV | Aleksander Kwasniewski | 1995-2005
person POL GOV | Lech Kaczynski, Jaroslaw Kaczynski | 2005-
person POL GOV | Donald Tusk | 2007-2014
person POL GOV | Radoslaw Sikorski, Radek Sikorski | 2005-
person POL GOV | Andrzej Duda | 2015-2025
person POL GOV | Mateusz Morawiecki | 2015-2023
person POL GOV | Bronislaw Komorowski | 2010-2015
person POL GOV | Leszek Miller | 2001-2004
person POL GOV | Bronislaw Geremek | 1997-2000
person CZE GOV | Gustav Husak | 1975-1989
person CZE GOV | Vaclav Havel, Václav Havel | 1989-2003
person CZE GOV | Vaclav Klaus | 1990-2013
person CZE GOV | Milos Zeman | 1998-2023
person CZE GOV | Andrej Babis | 2017-
person CZE GOV | Petr Fiala | 2021-2025
person CZE GOV | Petr Pavel | 2023-
person SVK GOV | Vladimir Meciar | 1990-1998
person SVK GOV | Mikulas Dzurinda | 1998-2006
person SVK GOV | Robert Fico | 2006-
person SVK GOV | Zuzana Caputova | 2019-2024
person HUN GOV | Janos Kadar | 1956-1988
person HUN GOV | Gyula Horn | 1989-1998
person HUN GOV | Viktor Orban, Viktor Orbán | 1998-
person HUN GOV | Ferenc Gyurcsany | 2004-2009
person HUN GOV | Peter Szijjarto | 2014-
person ROU GOV | Nicolae Ceausescu | 1965-1989
person ROU GOV | Ion Iliescu | 1989-2004
person ROU GOV | Petre Roman | 1989-1991
person ROU GOV | Emil Constantinescu | 1996-2000
person ROU GOV | Traian Basescu | 2004-2014
person ROU GOV | Klaus Iohannis | 2014-2025
person ROU GOV | Victor Ponta | 2012-2015
person BGR GOV | Todor Zhivkov | 1954-1989
person BGR GOV | Zhelyu Zhelev | 1990-1997
person BGR GOV | Boyko Borisov, Boyko Borissov | 2009-2021
person BGR GOV | Rumen Radev | 2017-
person BGR GOV | Georgi Parvanov | 2002-2012
person ALB GOV | Enver Hoxha | 1944-1985
person ALB GOV | Ramiz Alia | 1982-1992
person ALB GOV | Sali Berisha | 1992-2013
person ALB GOV | Fatos Nano | 1991-2005
person ALB GOV | Edi Rama | 2013-
person SRB GOV | Josip Broz Tito, Tito, Marshal Tito | 1945-1980
person SRB GOV | Slobodan Milosevic, Slobodan Milošević | 1987-2000
person SRB GOV | Vojislav Kostunica | 2000-2008
person SRB GOV | Zoran Djindjic | 2001-2003
person SRB GOV | Boris Tadic | 2004-2012
person SRB GOV | Tomislav Nikolic | 2012-2017
person SRB GOV | Aleksandar Vucic | 2014-
person SRB GOV | Ivica Dacic | 2012-
person SRB PTY | Vojislav Seselj | 1991-
person SRB GOV | Ante Markovic | 1989-1991
person SRB GOV | Zivadin Jovanovic | 1998-2000
person SRB OPP | Vuk Draskovic | 1990-2007
person SRB CRM | Zeljko Raznatovic, Arkan | 1990-2000
person MNE GOV | Milo Djukanovic, Milo Đukanović | 1991-2023
person MNE GOV | Momir Bulatovic | 1990-1998
person XKX GOV | Ibrahim Rugova | 1992-2006
person XKX GOV | Hashim Thaci | 1998-2020
person XKX GOV | Ramush Haradinaj | 1998-2020
person XKX GOV | Agim Ceku | 1999-2008
person XKX GOV | Albin Kurti | 2020-
person XKX REB | Adem Demaci | 1998-1999
person BIH GOV | Alija Izetbegovic | 1990-2000
person BIH GOV | Haris Silajdzic | 1990-2010
person BIH REB | Radovan Karadzic, Radovan Karadžić | 1990-1996
person BIH MIL | Ratko Mladic, Ratko Mladić | 1992-1996
person BIH GOV | Biljana Plavsic | 1992-1998
person BIH GOV | Milorad Dodik | 1998-
person BIH GOV | Momcilo Krajisnik | 1990-2000
person HRV GOV | Franjo Tudjman, Franjo Tuđman | 1990-1999
person HRV GOV | Stipe Mesic, Stjepan Mesic | 1991-2010
person HRV GOV | Ivica Racan | 2000-2003
person HRV GOV | Ivo Sanader | 2003-2009
person HRV GOV | Andrej Plenkovic | 2016-
person HRV GOV | Mate Granic | 1993-2000
person SVN GOV | Milan Kucan | 1990-2002
person SVN GOV | Janez Drnovsek | 1992-2007
person SVN GOV | Janez Jansa | 2004-2022
person SVN GOV | Borut Pahor | 2008-2022
person MKD GOV | Kiro Gligorov | 1991-1999
person MKD GOV | Boris Trajkovski | 1999-2004
person MKD GOV | Ljubco Georgievski, Ljupco Georgievski | 1998-2002
person MKD GOV | Branko Crvenkovski | 1992-2009
person MKD GOV | Nikola Gruevski | 2006-2016
person MKD GOV | Zoran Zaev | 2017-2022
person MKD REB | Ali Ahmeti | 2001-2002
person RUS GOV | Leonid Brezhnev | 1964-1982
person RUS GOV | Yuri Andropov | 1982-1984
person RUS GOV | Konstantin Chernenko | 1984-1985
person RUS GOV | Mikhail Gorbachev, Mikhail S. Gorbachev | 1985-1991
person RUS GOV | Boris Yeltsin | 1990-1999
person RUS GOV | Vladimir Putin | 1999-
person RUS GOV | Dmitry Medvedev, Dmitri Medvedev | 2005-
person RUS GOV | Andrei Gromyko | 1957-1988
person RUS GOV | Alexander Bessmertnykh | 1991-1991
person RUS GOV | Andrei Kozyrev | 1990-1996
person RUS GOV | Yevgeny Primakov, Evgeny Primakov | 1990-1999
person RUS GOV | Igor Ivanov | 1998-2004
person RUS GOV | Sergei Ivanov | 2001-2016
person RUS GOV | Sergei Lavrov, Sergey Lavrov | 2004-
person RUS GOV | Viktor Chernomyrdin | 1992-1998
person RUS GOV | Sergei Kiriyenko | 1998-
person RUS GOV | Sergei Stepashin | 1999-1999
person RUS GOV | Mikhail Fradkov | 2004-2016
person RUS GOV | Mikhail Kasyanov | 2000-2004
person RUS GOV | Mikhail Mishustin | 2020-
person RUS GOV | Sergei Shoigu, Sergey Shoigu | 1994-
person RUS GOV | Pavel Grachev | 1992-1996
person RUS GOV | Igor Sergeyev | 1997-2001
person RUS GOV | Dmitry Peskov, Dmitri Peskov | 2000-
person RUS GOV | Maria Zakharova | 2015-
person RUS GOV | Vitaly Churkin | 1992-2017
person RUS GOV | Nikolai Tikhonov | 1980-1985
person RUS GOV | Nikolai Ryzhkov | 1985-1991
person RUS GOV | Ramzan Kadyrov, Akhmad Kadyrov | 2000-
person RUS MIL | Alexander Lebed | 1992-2002
person RUS REB | Yevgeny Prigozhin | 2014-2023
person RUS REB | Aslan Maskhadov | 1997-2005
person RUS REB | Shamil Basayev | 1995-2006
person RUS REB | Dzhokhar Dudayev | 1991-1996
person RUS REB | Doku Umarov | 2006-2013
person RUS OPP | Alexei Navalny, Alexey Navalny | 2011-2024
person RUS OPP | Boris Nemtsov | 1997-2015
person RUS OPP | Garry Kasparov | 2005-
person RUS OPP | Grigory Yavlinsky | 1990-
person RUS PTY | Gennady Zyuganov | 1993-
person RUS PTY | Vladimir Zhirinovsky | 1991-2022
person RUS OPP | Andrei Sakharov | 1968-1989
person RUS BUS | Mikhail Khodorkovsky | 1997-
person RUS BUS | Boris Berezovsky | 1994-2013
person UKR GOV | Leonid Kravchuk | 1990-1994
person UKR GOV | Leonid Kuchma | 1992-2005
person UKR GOV | Viktor Yushchenko | 1999-2010
person UKR GOV | Viktor Yanukovych, Viktor Yanukovich | 2002-2014
person UKR GOV | Yulia Tymoshenko, Yuliya Tymoshenko | 2000-2014
person UKR GOV | Petro Poroshenko | 2009-2019
person UKR GOV | Volodymyr Zelensky, Volodymyr Zelenskiy, Volodymyr Zelenskyy | 2019-
person UKR GOV | Arseniy Yatsenyuk | 2007-2016
person UKR GOV | Dmytro Kuleba | 2020-2024
person UKR GOV | Denys Shmyhal | 2020-2025
person UKR MIL | Valerii Zaluzhnyi, Valery Zaluzhny | 2021-2024
person BLR GOV | Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka, Lukashenka | 1994-
person BLR GOV | Stanislav Shushkevich | 1991-1994
person BLR GOV | Vladimir Makei, Uladzimir Makei | 2012-2022
person BLR OPP | Svetlana Tikhanovskaya, Sviatlana Tsikhanouskaya | 2020-
person MDA GOV | Vladimir Voronin | 2001-2009
person MDA GOV | Igor Dodon | 2016-2020
person MDA GOV | Maia Sandu | 2019-
person MDA GOV | Mircea Snegur | 1990-1997
person MDA GOV | Petru Lucinschi | 1997-2001
person MDA REB | Igor Smirnov | 1991-2011
person GEO GOV | Eduard Shevardnadze | 1992-2003
person GEO GOV | Zviad Gamsakhurdia | 1990-1993
person GEO GOV | Mikheil Saakashvili, Mikhail Saakashvili | 2003-2013
person GEO GOV | Salome Zourabichvili | 2018-2024
person GEO GOV | Bidzina Ivanishvili | 2012-
person GEO REB | Vladislav Ardzinba | 1992-2005
person GEO REB | Eduard Kokoity | 2001-2011
person GEO GOV | Aslan Abashidze | 1991-2004
person ARM GOV | Levon Ter-Petrosyan, Levon Ter-Petrossian, Levon Ter-Petrosian | 1990-1998
person ARM GOV | Robert Kocharyan, Robert Kocharian | 1992-2008
person ARM GOV | Serzh Sargsyan, Serge Sarkisian | 1993-2018
person ARM GOV | Nikol Pashinyan | 2018-
person AZE GOV | Heydar Aliyev, Heidar Aliyev, Geidar Aliyev, Ilham Aliyev | 1993-
person AZE GOV | Abulfaz Elchibey | 1992-1993
person AZE GOV | Ayaz Mutalibov | 1990-1992
person KAZ GOV | Nursultan Nazarbayev | 1989-2019
person KAZ GOV | Kassym-Jomart Tokayev | 1994-
person KGZ GOV | Askar Akayev | 1990-2005
person KGZ GOV | Kurmanbek Bakiyev | 2005-2010
person KGZ GOV | Roza Otunbayeva | 2010-2011
person KGZ GOV | Almazbek Atambayev | 2010-2017
person KGZ GOV | Sooronbai Jeenbekov | 2017-2020
person KGZ GOV | Sadyr Japarov | 2020-
person KGZ GOV | Felix Kulov | 1992-2007
person UZB GOV | Islam Karimov | 1989-2016
person UZB GOV | Shavkat Mirziyoyev | 2003-
person TJK GOV | Emomali Rakhmon, Emomali Rahmon, Imomali Rakhmonov, Emomali Rakhmonov | 1992-
person TJK GOV | Rakhmon Nabiyev | 1991-1992
person TJK OPP | Said Abdullo Nuri | 1993-2006
person TKM GOV | Saparmurat Niyazov, Saparmurad Niyazov, Turkmenbashi | 1985-2006
person TKM GOV | Gurbanguly Berdymukhamedov, Serdar Berdymukhamedov, Berdimuhamedow | 2006-
person LTU GOV | Vytautas Landsbergis | 1990-1992
person LTU GOV | Algirdas Brazauskas | 1988-2006
person LTU GOV | Valdas Adamkus | 1998-2009
person LTU GOV | Rolandas Paksas | 1999-2004
person LTU GOV | Dalia Grybauskaite | 2009-2019
person LTU GOV | Gitanas Nauseda | 2019-
person LVA GOV | Guntis Ulmanis | 1993-1999
person LVA GOV | Vaira Vike-Freiberga | 1999-2007
person EST GOV | Lennart Meri | 1992-2001
person EST GOV | Arnold Ruutel | 1988-2006
person EST GOV | Toomas Hendrik Ilves | 1996-2016
person EST GOV | Kaja Kallas | 2021-2024
person TUR GOV | Kenan Evren | 1980-1989
person TUR GOV | Turgut Ozal | 1983-1993
person TUR GOV | Suleyman Demirel | 1965-2000
person TUR GOV | Tansu Ciller | 1993-1997
person TUR GOV | Mesut Yilmaz | 1991-1999
person TUR GOV | Necmettin Erbakan | 1974-1997
person TUR GOV | Bulent Ecevit | 1974-2002
person TUR GOV | Ahmet Necdet Sezer | 2000-2007
person TUR GOV | Abdullah Gul, Abdullah Gül | 2002-2014
person TUR GOV | Recep Tayyip Erdogan, Tayyip Erdogan | 1994-
person TUR GOV | Ahmet Davutoglu | 2009-2016
person TUR GOV | Binali Yildirim | 2016-2018
person TUR GOV | Mevlut Cavusoglu | 2014-2023
person TUR GOV | Hakan Fidan | 2010-
person TUR GOV | Ismail Cem | 1997-2002
person TUR REB | Abdullah Ocalan | 1978-
person TUR OPP | Fethullah Gulen | 1999-2024
person TUR OPP | Selahattin Demirtas | 2010-
person TUR OPP | Kemal Kilicdaroglu | 2010-2023
person CYP GOV | Spyros Kyprianou | 1977-1988
person CYP GOV | George Vassiliou | 1988-1993
person CYP GOV | Glafcos Clerides, Glafkos Clerides | 1993-2003
person CYP GOV | Tassos Papadopoulos | 2003-2008
person CYP GOV | Nicos Anastasiades | 2013-2023
person CYP GOV | Rauf Denktash, Rauf Denktas | 1975-2005
person CYP GOV | Mehmet Ali Talat | 2004-2010
`;
