/**
 * Who held an office of state, or led a movement, that news has spoken of since about 1980: the Middle East, North Africa, Asia, the Pacific.
 * Name, then other spellings and bare names in use; years. Years are when the office or the part in public life began and ended, to the
 * best of our knowledge; they only choose between people of one name. Written for this project, Apache-2.0.
 */
export const ASIAN_HOLDER_ROWS = `
person ISR GOV | Menachem Begin | 1977-1983
person ISR GOV | Yitzhak Shamir | 1980-1992
person ISR GOV | Shimon Peres | 1974-2014
person ISR GOV | Yitzhak Rabin | 1974-1995
person ISR GOV | Benjamin Netanyahu, Binyamin Netanyahu | 1996-
person ISR GOV | Ehud Barak | 1995-2013
person ISR GOV | Ariel Sharon | 1981-2006
person ISR GOV | Ehud Olmert | 2003-2009
person ISR GOV | Moshe Katsav | 2000-2007
person ISR GOV | Ezer Weizman | 1993-2000
person ISR GOV | Chaim Herzog, Isaac Herzog | 1983-
person ISR GOV | Reuven Rivlin | 2014-2021
person ISR GOV | Moshe Arens | 1983-1999
person ISR GOV | David Levy | 1990-2000
person ISR GOV | Silvan Shalom | 2003-2006
person ISR GOV | Shaul Mofaz | 1998-2009
person ISR GOV | Tzipi Livni | 2006-2014
person ISR GOV | Avigdor Lieberman, Avigdor Liberman | 2001-
person ISR GOV | Naftali Bennett | 2013-2022
person ISR GOV | Yair Lapid | 2013-
person ISR GOV | Benny Gantz | 2011-
person ISR GOV | Yoav Gallant | 2022-2024
person ISR GOV | Amir Peretz | 2005-2007
person ISR GOV | Moshe Yaalon | 2002-2016
person ISR GOV | Natan Sharansky | 1996-2005
person ISR GOV | Binyamin Ben-Eliezer | 2001-2002
person ISR GOV | Shlomo Ben-Ami | 1999-2001
person PSE GOV | Yasser Arafat, Yasir Arafat | 1969-2004
person PSE GOV | Mahmoud Abbas, Abu Mazen | 2003-
person PSE GOV | Ahmed Qureia, Ahmed Qurei, Abu Ala | 1993-2006
person PSE GOV | Saeb Erekat, Saeb Erakat | 1991-2020
person PSE GOV | Nabil Shaath | 1993-2006
person PSE GOV | Hanan Ashrawi | 1991-
person PSE GOV | Salam Fayyad | 2002-2013
person PSE GOV | Nabil Abu Rudeineh, Nabil Abu Rdeneh | 1994-
person PSE COP | Jibril Rajoub | 1994-2004
person PSE COP | Mohammed Dahlan | 1994-2007
person PSE PTY | Marwan Barghouti | 2000-
person PSE GOV | Farouk Kaddoumi | 1974-2004
person PSE REB | Ismail Haniyeh, Ismail Haniya | 2006-2024
person PSE REB | Khaled Meshaal, Khaled Mashaal, Khaled Meshal | 1996-2017
person PSE REB | Ahmed Yassin, Sheikh Yassin | 1987-2004
person PSE REB | Abdel Aziz Rantisi, Abdel Aziz al-Rantisi | 1987-2004
person PSE REB | Yahya Sinwar | 2011-2024
person PSE REB | Mahmoud Zahar, Mahmoud al-Zahar | 1987-
person PSE REB | George Habash | 1967-2000
person LBN GOV | Amin Gemayel, Bashir Gemayel | 1982-1988
person LBN MIL | Michel Aoun | 1984-2022
person LBN GOV | Elias Hrawi | 1989-1998
person LBN GOV | Emile Lahoud | 1998-2007
person LBN GOV | Michel Suleiman | 2008-2014
person LBN GOV | Rafik Hariri, Rafiq Hariri, Rafik al-Hariri, Saad Hariri | 1992-2020
person LBN GOV | Selim al-Hoss, Salim Hoss | 1976-2000
person LBN GOV | Fouad Siniora, Fuad Siniora | 2005-2009
person LBN GOV | Najib Mikati | 2005-2025
person LBN LEG | Nabih Berri | 1980-
person LBN PTY | Walid Jumblatt | 1977-
person LBN PTY | Samir Geagea | 1986-
person LBN REB | Hassan Nasrallah | 1992-2024
person LBN REB | Antoine Lahd | 1984-2000
person LBN GOV | Rashid Karami | 1955-1987
person SYR GOV | Hafez al-Assad, Hafez Assad, Bashar al-Assad, Bashar Assad | 1971-2024
person SYR GOV | Farouk al-Sharaa, Farouq al-Shara, Farouk Sharaa, Farouk al-Shara | 1984-2014
person SYR GOV | Walid al-Moallem, Walid Moallem | 2006-2020
person SYR GOV | Abdul-Halim Khaddam, Abdel Halim Khaddam | 1970-2005
person SYR GOV | Ahmed al-Sharaa | 2024-
person JOR GOV | King Hussein, Hussein bin Talal, King Abdullah II, King Abdullah of Jordan | 1952-
person JOR GOV | Crown Prince Hassan, Prince Hassan | 1965-1999
person SAU GOV | King Fahd, King Khalid, King Salman, Crown Prince Abdullah, Prince Saud al-Faisal, Saud al-Faisal, Prince Sultan, Prince Bandar, Prince Nayef | 1975-
person SAU GOV | Mohammed bin Salman, Mohammad bin Salman | 2015-
person SAU GOV | Adel al-Jubeir | 2007-
person EGY GOV | Anwar Sadat, Anwar al-Sadat, Anwar el-Sadat | 1970-1981
person EGY GOV | Hosni Mubarak | 1981-2011
person EGY GOV | Mohamed Morsi, Mohammed Morsi, Mohamed Mursi | 2012-2013
person EGY GOV | Abdel Fattah al-Sisi, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi | 2012-
person EGY GOV | Amr Moussa, Amr Mussa | 1991-2001
person EGY GOV | Ahmed Maher, Ahmed Aboul Gheit | 2001-2011
person EGY GOV | Esmat Abdel Meguid | 1984-1991
person EGY GOV | Osama el-Baz, Osama al-Baz | 1975-2013
person EGY SPY | Omar Suleiman | 1993-2011
person EGY GOV | Sameh Shoukry | 2014-2024
person EGY OPP | Ayman Nour | 2001-
person LBY GOV | Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Moammar Khadafy, Moamer Kadhafi, Muammar al-Gaddafi, Moammar Qadhafi, Muammar Khaddafi | 1969-2011
person LBY REB | Khalifa Haftar | 2011-
person LBY GOV | Saif al-Islam | 2000-2021
person LBY GOV | Fayez al-Sarraj, Fayez Sarraj | 2016-2021
person LBY GOV | Abdul Hamid Dbeibah | 2021-
person TUN GOV | Habib Bourguiba | 1957-1987
person TUN GOV | Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali, Ben Ali | 1987-2011
person TUN GOV | Beji Caid Essebsi | 2011-2019
person TUN GOV | Moncef Marzouki | 2011-2014
person TUN GOV | Kais Saied | 2019-
person TUN PTY | Rached Ghannouchi, Rachid Ghannouchi | 1981-
person DZA GOV | Chadli Bendjedid | 1979-1992
person DZA GOV | Mohamed Boudiaf | 1992-1992
person DZA GOV | Liamine Zeroual | 1994-1999
person DZA GOV | Abdelaziz Bouteflika | 1999-2019
person DZA GOV | Abdelmadjid Tebboune | 2019-
person DZA GOV | Ahmed Ben Bella | 1962-1965
person DZA GOV | Ali Kafi | 1992-1994
person DZA OPP | Abassi Madani, Ali Belhadj | 1989-2003
person MAR GOV | King Hassan II, Hassan II, King Mohammed VI, Mohammed VI | 1961-
person MAR GOV | Driss Basri | 1979-1999
person ESH REB | Mohamed Abdelaziz | 1976-2016
person IRQ GOV | Saddam Hussein, Saddam | 1979-2003
person IRQ GOV | Tariq Aziz, Tareq Aziz | 1983-2003
person IRQ GOV | Taha Yassin Ramadan | 1982-2003
person IRQ GOV | Naji Sabri | 2001-2003
person IRQ GOV | Iyad Allawi, Ayad Allawi | 2003-2014
person IRQ GOV | Ibrahim al-Jaafari, Ibrahim Jaafari | 2005-2018
person IRQ GOV | Nouri al-Maliki, Nuri al-Maliki | 2006-2014
person IRQ GOV | Haider al-Abadi | 2014-2018
person IRQ GOV | Adel Abdul Mahdi, Adil Abdul-Mahdi | 2004-2020
person IRQ GOV | Mustafa al-Kadhimi | 2020-2022
person IRQ GOV | Jalal Talabani | 1975-2014
person IRQ GOV | Massoud Barzani, Masoud Barzani, Nechirvan Barzani | 1979-
person IRQ GOV | Hoshyar Zebari, Hoshiyar Zebari | 2003-2016
person IRQ OPP | Ahmed Chalabi, Ahmad Chalabi | 1992-2015
person IRQ REB | Moqtada al-Sadr, Muqtada al-Sadr, Moqtada Sadr | 2003-
person IRQ REL | Ali al-Sistani, Ali Sistani | 1992-
person IRQ REB | Abu Musab al-Zarqawi | 2003-2006
person IRQ GOV | Barham Salih | 2001-2022
person IRQ GOV | Fuad Masum | 2014-2018
person IRQ REL | Abdul Aziz al-Hakim, Mohammed Baqir al-Hakim | 1982-2009
person IRN REL | Ruhollah Khomeini, Ayatollah Khomeini | 1979-1989
person IRN GOV | Ali Khamenei, Ayatollah Khamenei, Ayatollah Ali Khamenei | 1981-
person IRN GOV | Akbar Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani, Hashemi Rafsanjani | 1980-1997
person IRN GOV | Mohammad Khatami, Mohammed Khatami | 1997-2005
person IRN GOV | Mahmoud Ahmadinejad | 2005-2013
person IRN GOV | Hassan Rouhani, Hassan Rowhani | 2003-2021
person IRN GOV | Ebrahim Raisi | 2021-2024
person IRN GOV | Masoud Pezeshkian | 2024-
person IRN GOV | Abolhassan Bani-Sadr | 1980-1981
person IRN GOV | Ali Akbar Velayati | 1981-1997
person IRN GOV | Kamal Kharrazi, Kamal Kharazi | 1997-2005
person IRN GOV | Manouchehr Mottaki | 2005-2010
person IRN GOV | Javad Zarif, Mohammad Javad Zarif | 2013-2021
person IRN GOV | Ali Larijani | 2005-
person IRN GOV | Hossein Amirabdollahian, Hossein Amir-Abdollahian | 2021-2024
person IRN MIL | Qassem Soleimani, Qasem Soleimani | 1998-2020
person IRN OPP | Mir-Hossein Mousavi, Mir Hossein Mousavi | 1981-2011
person IRN OPP | Mehdi Karroubi | 1989-2011
person IRN OPP | Massoud Rajavi, Maryam Rajavi | 1979-
person KWT GOV | Jaber al-Ahmed al-Sabah, Sheikh Jaber, Sheikh Sabah | 1977-2020
person QAT GOV | Sheikh Hamad bin Khalifa, Tamim bin Hamad | 1995-
person ARE GOV | Sheikh Zayed, Mohammed bin Zayed | 1971-
person OMN GOV | Sultan Qaboos | 1970-2020
person BHR GOV | King Hamad | 1999-
person YEM GOV | Ali Abdullah Saleh, Ali Abdallah Saleh | 1978-2012
person YEM GOV | Abd-Rabbu Mansour Hadi, Abdrabbuh Mansour Hadi, Abed Rabbo Mansour Hadi | 2012-2022
person YEM REB | Abdul-Malik al-Houthi | 2004-
person AFG GOV | Babrak Karmal | 1979-1986
person AFG GOV | Mohammad Najibullah, Najibullah | 1986-1992
person AFG GOV | Burhanuddin Rabbani | 1992-2001
person AFG GOV | Hamid Karzai | 2001-2014
person AFG GOV | Ashraf Ghani | 2002-2021
person AFG GOV | Abdullah Abdullah | 2001-2021
person AFG REB | Ahmad Shah Massoud, Ahmed Shah Masood, Ahmad Shah Masood | 1979-2001
person AFG REB | Gulbuddin Hekmatyar | 1979-
person AFG REB | Rashid Dostum, Abdul Rashid Dostum | 1989-2021
person AFG REB | Mullah Omar, Mullah Mohammed Omar, Mullah Mohammad Omar | 1994-2013
person IMG REB | Osama bin Laden, Usama bin Laden, Bin Laden | 1988-2011
person IMG REB | Ayman al-Zawahiri, Ayman al-Zawahri | 1988-2022
person IMG REB | Abu Bakr al-Baghdadi | 2010-2019
person PAK GOV | Zia ul-Haq, Mohammad Zia ul-Haq, Zia-ul-Haq | 1977-1988
person PAK GOV | Benazir Bhutto, Zulfikar Ali Bhutto, Bilawal Bhutto Zardari | 1971-
person PAK GOV | Nawaz Sharif, Shehbaz Sharif | 1990-
person PAK GOV | Pervez Musharraf | 1998-2008
person PAK GOV | Asif Ali Zardari | 2008-
person PAK GOV | Yousuf Raza Gilani | 2008-2012
person PAK GOV | Shaukat Aziz | 1999-2007
person PAK GOV | Imran Khan | 1996-
person PAK GOV | Ghulam Ishaq Khan | 1988-1993
person PAK GOV | Farooq Leghari | 1993-1997
person PAK NGO | Malala Yousafzai, Malala | 2009-
person PAK BUS | Abdul Qadeer Khan, A.Q. Khan | 1976-2004
person IND GOV | Indira Gandhi, Rajiv Gandhi | 1966-1991
person IND PTY | Sonia Gandhi, Rahul Gandhi | 1998-
person IND GOV | V.P. Singh, Vishwanath Pratap Singh | 1989-1990
person IND GOV | Chandra Shekhar | 1990-1991
person IND GOV | P.V. Narasimha Rao, Narasimha Rao | 1991-1996
person IND GOV | Deve Gowda, H.D. Deve Gowda | 1996-1997
person IND GOV | Inder Kumar Gujral, I.K. Gujral | 1989-1998
person IND GOV | Atal Behari Vajpayee, Atal Bihari Vajpayee | 1977-2004
person IND GOV | Manmohan Singh | 1991-2014
person IND GOV | Narendra Modi | 2001-
person IND GOV | Jaswant Singh | 1998-2004
person IND GOV | Lal Krishna Advani, L.K. Advani | 1998-2014
person IND GOV | Pranab Mukherjee | 1982-2017
person IND GOV | Subrahmanyam Jaishankar, S. Jaishankar | 2015-
person IND GOV | Amit Shah | 2014-
person IND NGO | Mother Teresa | 1950-1997
person BGD GOV | Hossain Mohammad Ershad, Hussain Muhammad Ershad | 1982-1990
person BGD GOV | Khaleda Zia | 1991-2006
person BGD GOV | Sheikh Hasina, Sheikh Hasina Wajed, Hasina | 1996-2024
person BGD GOV | Muhammad Yunus | 2006-
person BGD GOV | Ziaur Rahman | 1977-1981
person LKA GOV | J.R. Jayewardene, Junius Jayewardene | 1977-1989
person LKA GOV | Ranasinghe Premadasa | 1978-1993
person LKA GOV | Chandrika Kumaratunga, Chandrika Bandaranaike Kumaratunga | 1994-2005
person LKA GOV | Ranil Wickremesinghe | 1993-2024
person LKA GOV | Mahinda Rajapaksa, Mahinda Rajapakse, Gotabaya Rajapaksa | 2004-2022
person LKA GOV | Maithripala Sirisena | 2015-2019
person LKA GOV | Lakshman Kadirgamar | 1994-2005
person LKA REB | Velupillai Prabhakaran | 1976-2009
person LKA REB | Anton Balasingham | 1983-2006
person NPL GOV | King Birendra, King Gyanendra | 1972-2008
person NPL GOV | Girija Prasad Koirala | 1991-2008
person NPL GOV | Sher Bahadur Deuba | 1995-2022
person NPL GOV | K.P. Sharma Oli | 2015-
person NPL REB | Prachanda, Pushpa Kamal Dahal | 1996-
person MDV GOV | Maumoon Abdul Gayoom | 1978-2008
person MDV GOV | Mohamed Nasheed | 2008-2012
person MMR GOV | Ne Win | 1962-1988
person MMR GOV | Than Shwe | 1992-2011
person MMR GOV | Khin Nyunt | 1988-2004
person MMR GOV | Thein Sein | 2007-2016
person MMR OPP | Aung San Suu Kyi, Suu Kyi | 1988-
person MMR MIL | Min Aung Hlaing | 2011-
person THA GOV | Prem Tinsulanonda | 1980-1988
person THA GOV | Chatichai Choonhavan | 1988-1991
person THA GOV | Chuan Leekpai | 1992-2001
person THA GOV | Thaksin Shinawatra, Thaksin, Yingluck Shinawatra, Yingluck | 2001-2014
person THA GOV | Abhisit Vejjajiva, Abhisit | 2008-2011
person THA GOV | Prayuth Chan-ocha, Prayut Chan-ocha, Prayuth | 2014-2023
person THA GOV | Surayud Chulanont | 2006-2008
person THA GOV | King Bhumibol, Bhumibol Adulyadej | 1946-2016
person KHM GOV | Hun Sen | 1985-
person KHM GOV | Norodom Sihanouk, Prince Sihanouk, Sihanouk | 1941-2004
person KHM GOV | Norodom Ranariddh, Prince Ranariddh, Ranariddh | 1993-2008
person KHM REB | Pol Pot | 1975-1998
person KHM REB | Khieu Samphan, Ieng Sary, Ta Mok, Nuon Chea | 1975-1998
person KHM OPP | Sam Rainsy | 1995-
person KHM GOV | Heng Samrin | 1979-
person VNM GOV | Le Duan | 1960-1986
person VNM GOV | Nguyen Van Linh | 1986-1991
person VNM GOV | Vo Van Kiet | 1991-1997
person VNM GOV | Nguyen Co Thach | 1980-1991
person VNM GOV | Phan Van Khai | 1997-2006
person VNM GOV | Nguyen Tan Dung | 2006-2016
person VNM GOV | Nguyen Phu Trong | 2011-2024
person VNM GOV | Do Muoi | 1988-1997
person MYS GOV | Mahathir Mohamad, Mahathir Mohammad, Mahathir | 1981-2020
person MYS GOV | Abdullah Badawi, Abdullah Ahmad Badawi | 2003-2009
person MYS GOV | Najib Razak, Najib | 2009-2018
person MYS GOV | Anwar Ibrahim, Anwar | 1991-
person SGP GOV | Lee Kuan Yew | 1959-1990
person SGP GOV | Goh Chok Tong | 1990-2004
person SGP GOV | Lee Hsien Loong | 2004-2024
person SGP GOV | Lawrence Wong | 2024-
person IDN GOV | Suharto, Soeharto | 1967-1998
person IDN GOV | Sukarno, Megawati Sukarnoputri, Megawati | 1945-2004
person IDN GOV | B.J. Habibie, Habibie | 1998-1999
person IDN GOV | Abdurrahman Wahid | 1999-2001
person IDN GOV | Susilo Bambang Yudhoyono | 2000-2014
person IDN GOV | Joko Widodo, Jokowi | 2014-2024
person IDN GOV | Prabowo Subianto, Prabowo | 2019-
person IDN GOV | Ali Alatas | 1988-1999
person IDN MIL | General Wiranto, Wiranto | 1998-2000
person IDN REL | Abu Bakar Bashir, Abu Bakar Ba'asyir | 1999-2021
person TLS REB | Xanana Gusmao, Xanana Gusmão | 1981-2023
person TLS GOV | Jose Ramos-Horta, Ramos-Horta | 1975-
person TLS GOV | Mari Alkatiri | 2002-2018
person TLS REL | Carlos Belo, Carlos Filipe Ximenes Belo | 1983-2002
person PHL GOV | Ferdinand Marcos, Ferdinand Marcos Jr, Bongbong Marcos, Imelda Marcos | 1965-
person PHL GOV | Corazon Aquino, Benigno Aquino | 1983-2016
person PHL GOV | Fidel Ramos | 1986-1998
person PHL GOV | Joseph Estrada | 1998-2001
person PHL GOV | Gloria Macapagal Arroyo, Gloria Arroyo | 2001-2010
person PHL GOV | Rodrigo Duterte | 2016-2022
person PHL REB | Nur Misuari | 1972-
person CHN GOV | Deng Xiaoping | 1978-1997
person CHN GOV | Hu Yaobang | 1980-1987
person CHN GOV | Zhao Ziyang | 1980-1989
person CHN GOV | Li Peng | 1987-1998
person CHN GOV | Jiang Zemin | 1989-2003
person CHN GOV | Zhu Rongji | 1993-2003
person CHN GOV | Qian Qichen | 1988-1998
person CHN GOV | Tang Jiaxuan | 1998-2003
person CHN GOV | Hu Jintao | 2002-2013
person CHN GOV | Wen Jiabao | 2003-2013
person CHN GOV | Xi Jinping | 2008-
person CHN GOV | Li Keqiang | 2013-2023
person CHN GOV | Li Zhaoxing | 2003-2007
person CHN GOV | Yang Jiechi | 2007-2022
person CHN GOV | Wang Yi | 2013-
person CHN GOV | Li Qiang | 2023-
person CHN GOV | Mao Zedong, Mao | 1949-1976
person CHN GOV | Bo Xilai | 2004-2012
person CHN GOV | Yang Shangkun | 1988-1993
person CHN GOV | Wu Xueqian | 1982-1988
person CHN OPP | Liu Xiaobo | 1989-2017
person CHN OPP | Wei Jingsheng | 1979-
person CHN OPP | Ai Weiwei | 2008-
person TWN GOV | Chiang Ching-kuo | 1978-1988
person TWN GOV | Lee Teng-hui | 1988-2000
person TWN GOV | Chen Shui-bian | 2000-2008
person TWN GOV | Ma Ying-jeou | 2008-2016
person TWN GOV | Tsai Ing-wen | 2016-2024
person TWN GOV | Lai Ching-te, William Lai | 2020-
person HKG GOV | Tung Chee-hwa | 1997-2005
person HKG GOV | Donald Tsang | 2005-2012
person HKG GOV | Leung Chun-ying | 2012-2017
person HKG GOV | Carrie Lam | 2017-2022
person HKG GOV | Chris Patten | 1992-1997
person HKG OPP | Joshua Wong, Martin Lee, Jimmy Lai | 1990-
person KOR GOV | Chun Doo-hwan, Chun Doo Hwan | 1980-1988
person KOR GOV | Roh Tae-woo, Roh Tae Woo | 1988-1993
person KOR GOV | Kim Young-sam, Kim Young Sam | 1993-1998
person KOR GOV | Kim Dae-jung, Kim Dae Jung | 1998-2003
person KOR GOV | Roh Moo-hyun, Roh Moo Hyun | 2003-2008
person KOR GOV | Lee Myung-bak | 2008-2013
person KOR GOV | Park Geun-hye | 2013-2017
person KOR GOV | Moon Jae-in | 2017-2022
person KOR GOV | Yoon Suk-yeol, Yoon Suk Yeol | 2022-2025
person KOR GOV | Lee Jae-myung | 2025-
person KOR GOV | Kang Kyung-wha | 2017-2021
person PRK GOV | Kim Il-sung, Kim Il Sung | 1948-1994
person PRK GOV | Kim Jong-il, Kim Jong Il | 1994-2011
person PRK GOV | Kim Jong-un, Kim Jong Un | 2011-
person PRK GOV | Kim Yo-jong, Kim Yo Jong | 2014-
person JPN GOV | Masayoshi Ohira | 1978-1980
person JPN GOV | Zenko Suzuki | 1980-1982
person JPN GOV | Yasuhiro Nakasone | 1982-1987
person JPN GOV | Noboru Takeshita | 1987-1989
person JPN GOV | Toshiki Kaifu | 1989-1991
person JPN GOV | Kiichi Miyazawa | 1991-1993
person JPN GOV | Morihiro Hosokawa | 1993-1994
person JPN GOV | Tomiichi Murayama | 1994-1996
person JPN GOV | Ryutaro Hashimoto | 1996-1998
person JPN GOV | Keizo Obuchi | 1998-2000
person JPN GOV | Yoshiro Mori | 2000-2001
person JPN GOV | Junichiro Koizumi | 2001-2006
person JPN GOV | Shinzo Abe, Shintaro Abe | 1982-2020
person JPN GOV | Yasuo Fukuda | 2007-2008
person JPN GOV | Taro Aso | 2005-2021
person JPN GOV | Yukio Hatoyama | 2009-2010
person JPN GOV | Naoto Kan | 2010-2011
person JPN GOV | Yoshihiko Noda | 2011-2012
person JPN GOV | Yoshihide Suga | 2012-2021
person JPN GOV | Fumio Kishida | 2012-2024
person JPN GOV | Shigeru Ishiba | 2024-2025
person JPN GOV | Makiko Tanaka | 2001-2002
person JPN GOV | Emperor Hirohito, Emperor Akihito, Emperor Naruhito | 1926-
person MNG GOV | Natsagiin Bagabandi | 1997-2005
person AUS GOV | Malcolm Fraser | 1975-1983
person AUS GOV | Bob Hawke | 1983-1991
person AUS GOV | Paul Keating | 1991-1996
person AUS GOV | John Howard | 1996-2007
person AUS GOV | Kevin Rudd | 2006-2013
person AUS GOV | Julia Gillard | 2010-2013
person AUS GOV | Tony Abbott | 2009-2015
person AUS GOV | Malcolm Turnbull | 2015-2018
person AUS GOV | Scott Morrison | 2018-2022
person AUS GOV | Anthony Albanese | 2019-
person AUS GOV | Alexander Downer | 1996-2007
person AUS GOV | Gareth Evans | 1988-1996
person AUS GOV | Julie Bishop | 2013-2018
person AUS GOV | Penny Wong | 2022-
person NZL GOV | David Lange | 1984-1989
person NZL GOV | Jim Bolger | 1990-1997
person NZL GOV | Helen Clark | 1999-2008
person NZL GOV | Jacinda Ardern | 2017-2023
person NZL GOV | Winston Peters | 1993-
person FJI GOV | Sitiveni Rabuka | 1987-
person FJI GOV | Mahendra Chaudhry | 1999-2000
person FJI REB | George Speight | 2000-2000
person FJI GOV | Frank Bainimarama, Voreqe Bainimarama | 2000-2022
person FJI GOV | Laisenia Qarase | 2000-2006
person PNG GOV | Michael Somare | 1975-2011
person PNG GOV | Julius Chan | 1980-1997
person PNG GOV | Peter O'Neill | 2011-2019
person SLB GOV | Manasseh Sogavare | 2000-2024
person AUS JRN | Julian Assange | 2006-
`;
