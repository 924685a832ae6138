import { FEMALE_NAMES, MALE_IN_A } from './female-names.ts';
import { MEN, WOMEN } from './more-names.ts';
import { words } from './word-list.ts';

/** Common first names over the world. Written for this project, Apache-2.0. */
const FIRST_NAMES = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul
Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry
Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry
Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur
Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby
Russell Bradley Philip Eugene Louis Johnny Howard Martin Stanley Leonard Nathaniel Norman Allen Craig Dale Glenn Barry Ernest
Theodore Clifford Francis Dean Derek Edwin Leon Alfred Oscar Simon Ian Neil Graham Stuart Nigel Trevor Geoffrey Colin Malcolm
Duncan Hugh Rupert Jeremy Boris Gordon Tony Tim Tom Bob Bill Jim Mike Steve Dave Dan Ben Sam Matt Nick Rick Ron Ted Jeff Greg Ken
Chris Alex Andy Pete Phil Rob Doug Don Jon Josh Zach Charlie Harry Freddie Fred Max Leo Luke Lewis Liam Owen Connor Callum Angus
Alistair Alastair Fergus Gavin Ewan Rory Declan Brendan Kieran Niall Desmond Cormac Seamus Eamon Barack Hillary Newt Mitt Chuck
Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily
Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda
Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia
Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann
Sara Madison Frances Kathryn Janice Jean Abigail Alice Judy Sophia Grace Denise Amber Doris Marilyn Danielle Beverly Isabella
Theresa Diana Natalie Brittany Charlotte Marie Kayla Alexis Lori Jane Kate Katie Lucy Sophie Chloe Zoe Claire Clare Fiona Nicola
Tracy Wendy Gillian Gemma Jill Sally Lynn Lynne Leslie Lesley Anne Annie Ellen Eleanor Eileen Maureen Bridget Siobhan Sinead Aoife
Nora Rosa Rosie Ruby Molly Poppy Ivy Hazel Elsie Edith Ella Mia Eva Lily Lydia Priscilla Theresa Liz Beth Becky Debbie Cathy Kathy
Condoleezza Madeleine Nikki Tammy Tulsi Kamala Ketanji Sonia Elena Ruth
Hans Klaus Jurgen Juergen Dieter Wolfgang Heinrich Helmut Gerhard Karl Friedrich Franz Ulrich Stefan Steffen Andreas Matthias
Markus Tobias Sebastian Florian Lukas Jens Uwe Horst Werner Manfred Bernd Rainer Olaf Sigmar Guido Heiko Annalena Angela Ursula
Ulrike Sabine Monika Petra Birgit Heike Katrin Anke Silke Gudrun Ingrid Astrid Greta Gerda Ilse Frieda Claudia Annegret Christoph
Johannes Joachim Günter Guenther Gunther Kurt Otto Armin Alfons Egon Viktor Sergei Sergey Dmitry Dmitri Vladimir Mikhail Nikolai
Nikolay Ivan Igor Oleg Yuri Yury Andrei Andrey Alexei Alexey Aleksei Aleksandr Aleksander Alyaksandr Oleksandr Anatoly Anatoli
Boris Yevgeny Evgeny Gennady Valery Valeriy Vitaly Vitali Vyacheslav Konstantin Pavel Pyotr Petr Roman Ruslan Ramzan Stanislav
Vasily Viktor Vadim Maxim Maksim Kirill Denis Artem Arkady Leonid Lev Grigory Fyodor Eduard Timur Zurab Mikheil Giorgi Irakli
Volodymyr Viktor Petro Mykola Mykhailo Dmytro Andriy Serhiy Serhii Oleksiy Yulia Yuliya Tatyana Tatiana Svetlana Sviatlana Olga
Natalia Natalya Nataliya Irina Iryna Ekaterina Yekaterina Elena Yelena Galina Ludmila Lyudmila Marina Nadezhda Nadia Nadya Oksana
Oxana Vera Viktoria Anastasia Ksenia Daria Darya Polina Alla Larisa Raisa Valentina Valeria Zinaida Uladzimir Maryia Nikita
Piotr Pawel Jan Andrzej Krzysztof Tomasz Marek Michal Jacek Zbigniew Stanislaw Wojciech Jaroslaw Lech Mariusz Mateusz Grzegorz
Adam Rafal Radoslaw Donald Bronislaw Kazimierz Tadeusz Jerzy Henryk Ryszard Leszek Maciej Lukasz Dariusz Malgorzata Katarzyna
Agnieszka Magdalena Joanna Beata Ewa Krystyna Zofia Gitanas Dalia Egils Kaja Kersti Toomas Jüri Valdis Andris Janis Arvydas
Ingrida Saulius Linas Vytautas Vaclav Vaclav Milos Petr Jiri Josef Tomas Zdenek Karel Bohuslav Andrej Robert Zuzana Eduard Igor
Viktor Ferenc Laszlo Istvan Janos Gyorgy Zoltan Gabor Orban Attila Sandor Miklos Balazs Judit Katalin Klaus Traian Ion Mircea
Nicolae Calin Victor Florin Liviu Adrian Dacian Boyko Rumen Kiril Georgi Aleksandar Slobodan Milorad Radovan Ratko Zoran Goran
Dragan Vojislav Vuk Nikola Ivica Tomislav Josip Franjo Stjepan Kolinda Borut Janez Milan Milo Hashim Ramush Isa Edi Sali Ilir
Zoran Nikola Branko Dejan Marko Mirko Mladen Nenad Predrag Sinisa Vesna Jelena Biljana Snezana Ana Ivana
Jean Pierre Jacques Francois Francoise Nicolas Emmanuel Alain Philippe Michel Bernard Laurent Christophe Olivier Thierry Pascal
Gerard Herve Bruno Yves Dominique Lionel Marine Segolene Valerie Christine Jean-Yves Jean-Claude Jean-Marie Jean-Pierre Jean-Luc
Guillaume Benoit Mathieu Antoine Etienne Gilles Didier Eric Fabien Cecile Celine Brigitte Mathilde Camille Elodie Aurelie Manon
Amelie Sylvie Nathalie Isabelle Veronique Florence Genevieve Simone Yvonne Odile Charles-Michel Herman Guy Elio Yves Joëlle
Giovanni Giuseppe Mario Luigi Antonio Francesco Paolo Marco Matteo Silvio Romano Massimo Enrico Giorgio Giorgia Sergio Carlo
Roberto Stefano Alessandro Andrea Luca Lorenzo Federica Chiara Francesca Giulia Paola Elena Lucia Beppe Umberto Franco Claudio
Fabio Gianni Pietro Vittorio Emma Laura Silvia Carla Josep Pedro Jose Juan Carlos Luis Miguel Jorge Manuel Mariano Felipe Javier
Rafael Fernando Francisco Alejandro Diego Andres Enrique Eduardo Hugo Evo Raul Fidel Ernesto Gustavo Nicolas Alvaro Cristina
Dilma Luiz Jair Michelle Rigoberta Ricardo Rodrigo Santiago Sebastian Salvador Vicente Ignacio Esteban Emilio Gerardo Guillermo
Hector Ivan Julio Leopoldo Lula Marcelo Marcos Mauricio Oscar Pablo Ramon Rene Ruben Tomas Xavier Alberto Alfonso Alfredo Arturo
Cesar Daniela Gabriela Isabel Lourdes Mercedes Pilar Rosario Soledad Yolanda Inigo Arancha Carmen Consuelo Dolores Guadalupe
Joao Paulo Anibal Augusto Henrique Tiago Vasco Ines Mafalda Antonio Guterres Duarte Nuno Rui Thiago Neymar Ronaldo Edson
Konstantinos Kyriakos Alexis Yanis Antonis Giorgos Evangelos Nikos Dimitris Costas Kostas Panos Yiannis Stavros Prokopis Katerina
Anders Lars Erik Bjorn Sven Olof Fredrik Carl Gustaf Stefan Ulf Magdalena Margot Ann Mette Helle Poul Jens Jeppe Soren Rasmus
Nils Leif Olav Haakon Harald Jonas Erna Kjell Thorbjorn Siv Sanna Sauli Jyrki Pekka Tarja Mika Kimi Antti Matti Juha Jari Geir
Johanna Katrin Gudni Sigmundur Willem Jan-Peter Geert Wim Maxime Beatrix Pieter Jeroen Frans Sigrid Hendrik Joost Sander Bas Dirk
Mohammed Muhammad Mohamed Mohammad Mohamad Ahmed Ahmad Mahmoud Mahmud Ali Hassan Hasan Hussein Hussain Husayn Omar Umar Osama Usama
Abdullah Abdul Abdel Abdelaziz Abdulaziz Abdulrahman Abdelfattah Abdelkader Abdurrahman Khaled Khalid Saleh Salih Salman Saddam
Ibrahim Ismail Yusuf Youssef Yousef Yasser Yasir Anwar Hosni Gamal Bashar Hafez Rafik Rafiq Saad Nabih Walid Fouad Najib Nuri
Nouri Haider Jalal Massoud Masoud Barham Hoshyar Moqtada Muqtada Ayad Iyad Adel Tariq Tarek Tareq Faisal Fahd Nayef Bandar Turki
Sultan Hamad Hamid Khalifa Rashid Zayed Tamim Sheikh Mansour Mansur Mustafa Mostafa Karim Kareem Jamal Jamil Jaber Nasser Nasir
Riad Riyad Samir Sami Said Saeed Sayed Sayyid Selim Salim Shukri Taha Yahya Younis Yunus Zaid Ziad Zein Zine Ayman Essam Amr Amir
Bilal Fadi Farouk Farid Fathi Ghassan Habib Hadi Haitham Hani Hatem Hisham Imad Issam Jihad Kamal Kamel Latif Maher Majid Marwan
Moammar Muammar Muhannad Mounir Munir Murad Nabil Naji Nizar Osman Othman Qasim Qassem Raed Ramzi Rami Saif Seif Sharif Suleiman
Tahir Talal Wael Waleed Wissam Abu Aisha Fatima Khadija Leila Layla Laila Mariam Maryam Noura Nour Rania Salma Samira Zainab Zeinab
Hala Hanan Huda Malala Asma Amina Amal Benazir Asif Nawaz Pervez Imran Shahbaz Bilawal Yousaf Hamid Ashraf Burhanuddin Gulbuddin
Atal Hekmatyar Mahmood Akbar Hashemi Ayatollah Ruhollah Javad Hassan Ebrahim Esmail Qassem Mir-Hossein Mehdi Reza Shirin Narges
Masih Behrouz Cyrus Darius Farhad Kaveh Navid Omid Parviz Recep Abdullah Ahmet Mehmet Mevlut Kemal Bulent Devlet Selahattin
Suleyman Tayyip Tansu Binali Hakan Emine Fethullah Orhan Deniz Ekrem Ilham Heydar Nursultan Islam Shavkat Emomali Gurbanguly
Kassym-Jomart Almazbek Kurmanbek Askar Sadyr Serzh Nikol Robert Levon Armen Ararat Mher Salome Bidzina
Narendra Atal Manmohan Rahul Sonia Rajiv Indira Sanjay Vijay Amit Arun Anil Sunil Rajesh Ramesh Suresh Mahesh Ashok Ajay Arvind
Deepak Dinesh Gopal Krishna Lal Manoj Mukesh Naresh Nitin Pankaj Pradeep Prakash Praveen Raj Raja Rakesh Ravi Rohit Sachin Sandeep
Shashi Shyam Subhash Vikram Vinod Yogi Priya Priyanka Sushma Mamata Jayalalithaa Lalit Arundhati Aung Thein Khin Htin Thaksin
Yingluck Prayut Prayuth Abhisit Somchai Chavalit Sheikh Khaleda Hasina Ziaur Mahinda Maithripala Gotabaya Chandrika Ranil Lakshman
Velupillai Sher Girija Pushpa Mahathir Najib Anwar Joko Susilo Megawati Abdurrahman Bambang Gloria Benigno Corazon Rodrigo Imelda
Ferdinand Leni Bongbong Hun Norodom Nguyen Tran Pham Le Vo Ho Xi Hu Wen Jiang Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun
Ma Zhu Guo Deng Mao Bo Kim Park Lee Moon Roh Yoon Ban Choi Jung Jang Kang Cho Shinzo Yoshihide Fumio Junichiro Taro Yukio Naoto
Yoshihiko Shigeru Toshimitsu Hiroshi Kenji Takashi Akira Haruki Naruhito Akihito Hideo Ichiro Kazuo Keiko Yoko Yuki Yuriko Makoto
Masayoshi Satoshi Tadashi Taku Tetsuya Tsutomu Carlos Ma Chiang Tsai Ing-wen Lai Tung Leung Donald Carrie Anson Joshua Agnes Nelson
Thabo Jacob Cyril Kgalema Winnie Desmond Julius Robert Morgan Emmerson Joice Grace Tendai Joaquim Armando Eduardo Jonas Laurent
Joseph Felix Moise Paul Pierre Yoweri Kizza Museveni Uhuru Raila Mwai William Jomo Daniel Jakaya Benjamin Julius John Samia Abiy
Meles Haile Hailemariam Isaias Omar Hassan Abdel Salva Riek John Goodluck Olusegun Muhammadu Umaru Sani Atiku Bola Ngozi Wole
Chinua Kofi Kwame Jerry Nana Akufo John Ellen Charles George Prince Ernest Alassane Laurent Guillaume Blaise Amadou Ibrahim Idriss
Mahamat Faustin Francois Denis Teodoro Ali Omar Paul Abdoulaye Macky Yahya Adama Alpha Lansana Moussa Dadis Mamady Assimi Boubacar
Ange-Felix Michel Jean-Bertrand Rene Jovenel Ariel Toussaint Aristide Usain Asafa Shelly-Ann Kemi Ifeanyi Chukwuma Emeka Obi
Jacinda Helen Winston Judith Scott Malcolm Tony Julia Kevin Penny Anthony Josh Barnaby Bronwyn Ashley Brett Shane Warwick Lachlan
Hamish Aroha Wiremu Tane Justin Stephane Chrystia Jagmeet Pierre Jody Stephen Paul Brian Lester Jean-Guy Gilles Elias Noam Benny
Benjamin Binyamin Ehud Ariel Shimon Yitzhak Moshe Tzipi Avigdor Naftali Yair Yoav Gilad Ron Ophir Shaul Amos Golda Menachem Dov Uri
Itamar Bezalel Gideon Isaac Hanan Saeb Ismail Khaled Mahmoud Salam Riyad Nabil Marwan Barbra Oprah Beyonce Rihanna Madonna Elton
Ringo Mick Keanu Leonardo Quentin Woody Clint Arnold Sylvester Bruce Elon Sergey Satya Sundar Tim Steve Jeff Warren Sheryl Marissa
Mathias Matthijs Sven Emil Theo Hugo Ludwig Johann Immanuel Isaac Galileo Ada Marie Alan Albert Niels Werner Erwin Max Lise Otto
Ralf Rolf Dietmar Detlef Jochen Gisela Hannelore Renate Elke Ute Anja Tanja Svenja Katja Kristina Kristin Kirsten Karin Karen Inga
Inge Ingmar Ingvar Hakan Goran Torsten Thorsten Carsten Karsten Lutz Egbert Ansgar Volker Wilfried Winfried Erich Ernst Emil Hubert
Clara Julian Bianca Doug Lena Nadine Natasha Sasha Tanya Vanessa Veronica Yvette Zara Naomi Miriam Leah Esther Deborah Judith Tamar
Ezra Caleb Joel Jonah Micah Isaiah Jeremiah Elisha Tobin Toby Todd Travis Troy Vernon Vivian Wesley Wilbur Wilson Xander Yosef Zane
Penelope Phoebe Phyllis Rhonda Roberta Rosemary Roxanne Sheila Sherry Stella Sylvia Tara Tiffany Tina Valerie Vicki Wanda Yvonne
Lionel Lloyd Lowell Marvin Maurice Melvin Milton Morris Myron Ned Nelson Oliver Omar Orlando Otis Percy Preston Quincy Randall Reed
Reginald Rex Rodney Roland Ross Ruben Rudolph Rufus Seth Shane Sheldon Sidney Spencer Stewart Terence Terrence Tommy Tyrone Vance
`);

/** First names that are also everyday words or surnames; alone they are no evidence. */
const WEAK = words(`
Will Mark May Grace Hope Faith Frank Rob Bill Don Art Rich Max Ray Dean Prince Sultan Sheikh Said Bo Ma Le Ho Vo Ban Sun Park Li
Rose Ruby Ivy Lily Violet Amber Summer Dawn June April Joy Christian Jordan Austin Madison Virginia Victoria Georgia Florence
Santiago Sidney Israel Chad Paris Chelsea Lincoln Franklin Nelson Wilson Preston Logan Mason Hunter Amal Islam Jihad Alpha Lai Sani
Jean Guy Bandar Salvador Cho Hu Wu Xu Yang Lee Kim Reed Ross Vance Guterres Orban Aristide Museveni Hekmatyar Ayatollah Bas Edi
`);

export const isFirstName = (folded: string): boolean => FIRST_NAMES.has(folded) || WOMEN.has(folded) || MEN.has(folded);

/** A first name that says little when it stands alone: "Mark", "Jordan". */
export const isWeakFirstName = (folded: string): boolean => WEAK.has(folded);

/** By list, then by its ending ("-a"); `null` for names of both and for words that are no first name. Titles and pronouns overrule it. */
export function genderOfFirstName(folded: string): 'female' | 'male' | null {
  if (WEAK_MEN.has(folded)) return 'male';
  if (WEAK_WOMEN.has(folded)) return 'female';
  if (WOMEN.has(folded)) return 'female';
  if (EITHER.has(folded) || !isFirstName(folded) || isWeakFirstName(folded)) return null;
  return FEMALE_NAMES.has(folded) || (folded.endsWith('a') && !MALE_IN_A.has(folded)) ? 'female' : 'male';
}

// "Ivette", "Marielle", "Katleen", "Madelyn", "Oksana": not "Alain"
const FEMALE_ENDING = /(?:ette|elle|leen|lynn?|issa|essa|[^aeiou]ia|[bdhklmnrst]a|ienne|anne)$/u;

/** Whether a first name that no list knows ends as those of women mostly do. */
export const looksFemale = (folded: string): boolean =>
  !MALE_IN_A.has(folded) && !isFirstName(folded) && FEMALE_ENDING.test(folded);

/** Everyday words that, before a surname, are the first names of men and of women. */
const WEAK_MEN = words(
  'Will Mark Frank Rob Bill Don Art Rich Max Ray Dean Chad Franklin Nelson Preston Logan Austin Salvador Guy Christian',
);
const WEAK_WOMEN = words(
  'Grace Hope Faith Rose Ruby Ivy Lily Violet Amber Summer Dawn June April Joy Virginia Victoria Georgia Florence Madison',
);

/** Of men in one country and women in another. */
const EITHER = words(
  'Andrea Nicola Sasha Jean Robin Leslie Kim Alex Sam Chris Jordan Taylor Morgan Casey Dominique Michele Simone Dale Kelly Aung Jamie Shannon Stacy Kerry Leigh Dana Marion Robin Morgan Yi Wei Min Jing Ji',
);
