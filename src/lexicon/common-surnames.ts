import { isEverydayWord, isGrammarWord } from './common-words.ts';
import { isFirstName } from './first-names.ts';
import { words } from './word-list.ts';

/** Family names that many bear, or that are other words: an office holder of such a name needs a first name or a title. Written for this project, Apache-2.0. */
const COMMON = words(`
Johnson Brown Smith Wilson Taylor Clark Cook Major May Hunt Hague Straw Hurd Powell Rice Baker Carter Ford Perry Cohen Gates Austin
Ross Adams Bishop Charles Evans Howard Fraser Keating Lange Downer Abbott Morrison Harper Martin Peters Rudd Wong Lee Li Kim Park Chen Chan
Wang Wen Hu Hun Ma Lai Tsai Tang Yang Jiang Zhu Zhao Qian Wu Wei Liu Ai Bo Roh Chun Moon Yoon Kang Ban Vo Do Le Phan Nguyen Win Sen Sein Mok Chea
Singh Khan Shah Sharif Aziz Ahmed Ahmad Ali Hassan Hussein Abdullah Mohamed Mohammed Mohamud Rahman Ibrahim Yusuf Salih Saleh Salim
Omar Suleiman Mahdi Mansour Abubakar Jonathan Johnson Banda Phiri Santos Garcia Lopez Perez Rodriguez Fernandez Gonzalez Sanchez Martinez
Hernandez Gutierrez Morales Moreno Castro Ortega Silva Costa Franco Fox Barco Arias Mesa Arce Castillo Romero Aleman Machado
Duke Kan Mori Abe Noda Aso Suga Tanaka Suzuki Fukuda Sharon Begin Levy Barak Bennett Hadi Zia Oli Naguib Nano Rama Duda Miller Klaus Roman
Horn Kok Fischer Maas Palme Persson Carlsson Andersson Rasmussen Stubb Prince Rene Henry Manley Patterson Jackson Dole Bush
Ivanov Smirnov Popov Sergeyev Markovic Jovanovic Nikolic Jackson Musk Jobs Moi Traore Toure Keita Conde Camara Diouf Wade Doe Bryant
Nasser Franks Clarke Christopher Shultz Vance Howe Robertson Moore Chamorro Cardoso Miller Gore Kerry Cole Lamb Nour Taha
Hamad Jaber Zayed Tamim Madani Aoun Lahd Hani Masood Maher Sabah Salman Fahd Khalid Sultan Nuri Kafi Zahar Rivlin
Bolton Reynolds Kenny Bruton Robinson Lammy Cooper Hammond Hoon Michel Butler Ritter Griffiths Chan Ping Smith
Shekhar Rao Banerjee Abdallah Khama Vieira Pires Neto Barre Hawke Sata Correa Toledo Lugo
Lagos Frei Ponta Pavel Petro Cem Pavle Simon Luns Schmidt Weizman Salinas Madrid Serrano Duarte Samper Arevalo Santer
`);

export const isCommonSurname = (folded: string): boolean =>
  COMMON.has(folded) || isEverydayWord(folded) || isGrammarWord(folded) || isFirstName(folded);
