import { words } from './word-list.ts';

/** Surnames of leaders of states and world bodies since about 1980 that news uses without first names. Written for this project, Apache-2.0. */
const SURNAMES = words(`
Reagan Bush Clinton Obama Trump Biden Pence Harris Cheney Rumsfeld Wolfowitz Powell Kissinger Blinken Pompeo Mattis Bolton McCain Romney
Pelosi Schumer McConnell Boehner Ryan Sanders Giuliani Bloomberg DeSantis Nixon Kennedy Eisenhower Roosevelt Truman Carter
Thatcher Blair Cameron Johnson Sunak Starmer Corbyn Miliband Farage Sturgeon Salmond Truss Churchill Hammond
Trudeau Harper Mulroney Chretien Ardern Morrison Turnbull Abbott Gillard Rudd Howard Albanese
Merkel Schroeder Kohl Scholz Steinmeier Gauck Genscher Seehofer Baerbock Habeck Merz Adenauer Brandt Hitler Goebbels Himmler
Mitterrand Chirac Sarkozy Hollande Macron Fillon Valls Barnier Juppe Jospin Villepin Napoleon
Berlusconi Prodi Renzi Draghi Monti Letta Conte Meloni Salvini Mattarella Mussolini
Aznar Zapatero Rajoy Puigdemont Franco Borrell Solana Barroso Juncker Tusk Ashton Mogherini Timmermans Michel Stoltenberg Rasmussen
Kaczynski Duda Morawiecki Walesa Sikorski Havel Klaus Zeman Babis Fico Orban Iohannis Basescu Ceausescu Borissov Tsipras Papandreou
Mitsotakis Varoufakis Samaras Erdogan Davutoglu Gul Gulen Ocalan Cavusoglu Demirtas
Gorbachev Yeltsin Putin Medvedev Lavrov Peskov Shoigu Navalny Khodorkovsky Stalin Lenin Brezhnev Khrushchev Kadyrov Prigozhin Litvinenko
Skripal Nemtsov Kasparov Zyuganov Zhirinovsky Mishustin Lukashenko Tikhanovskaya Kuchma Yushchenko Yanukovych Tymoshenko Poroshenko
Zelensky Zelenskiy Zelenskyy Saakashvili Shevardnadze Aliyev Pashinyan Sargsyan Nazarbayev Tokayev Karimov Mirziyoyev Rakhmon Rahmon
Berdymukhamedov Bakiyev Akayev Milosevic Karadzic Mladic Tudjman Izetbegovic Vucic Kostunica Djindjic Tadic Dodik Thaci Tito
Mubarak Morsi Mursi Sisi Nasser Sadat Gaddafi Qaddafi Gadhafi Kadhafi Haftar Assad Hussein Saddam Maliki Abadi Allawi Talabani Barzani
Sistani Sadr Khamenei Khomeini Ahmadinejad Rouhani Rafsanjani Khatami Raisi Zarif Soleimani Mousavi Netanyahu Sharon Barak Olmert Peres
Rabin Livni Lieberman Lapid Gantz Bennett Begin Arafat Abbas Haniyeh Sinwar Nasrallah Hariri Aoun Siniora Hadi Saleh
Karzai Ghani Musharraf Bhutto Zardari Sharif Modi Gandhi Singh Vajpayee Nehru Rajapaksa Prabhakaran Hasina Zia
Zarqawi Baghdadi Zawahiri Laden Zawahri Moussaoui
Kyi Suharto Sukarno Yudhoyono Widodo Jokowi Mahathir Anwar Thaksin Thein Marcos Estrada Arroyo Aquino Duterte
Mao Deng Xiaoping Jinping Jintao Zemin Keqiang Jong-un Jong-il Koizumi Abe Kishida Suga Hatoyama Kan Noda Aso Tsang
Mandela Mbeki Zuma Ramaphosa Malema Tutu Mugabe Mnangagwa Tsvangirai Chissano Savimbi Kabila Mobutu Tshisekedi Kagame Museveni
Kenyatta Odinga Kibaki Ruto Moi Nkurunziza Bashir Kiir Machar Zenawi Abiy Isaias Obasanjo Buhari Jonathan Tinubu Abacha Annan Guterres
Ki-moon Boutros-Ghali Gbagbo Ouattara Compaore Sankara Deby Bozize Jammeh Wade Sall Conde Camara Charles-Taylor Sirleaf
Castro Guevara Chavez Maduro Guaido Capriles Morales Correa Lula Rousseff Bolsonaro Temer Kirchner Macri Milei Pinochet Bachelet Pinera
Fujimori Toledo Humala Garcia Uribe Santos Duque Petro Ortega Noriega Aristide Zelaya Calderon Fox Zedillo Salinas Lopez-Obrador
Assange Snowden Zuckerberg Bezos Musk Gates Jobs Soros Murdoch Weinstein Epstein Kavanaugh Comey Mueller Manafort Flynn Bannon
Einstein Darwin Shakespeare Marx Engels Freud Newton Mozart Beethoven Picasso Gandhi Luther Galileo Dickens Tolstoy Dostoevsky
`);

const WEAK = words(
  'Brandt Fox Gates Jobs Sharon Begin Wade Moi Kan Suga Garcia Santos Franco Sadat Abbott Powell Ryan Harris Johnson Howard Jonathan Hadi Saleh Abe Aso Noda Newton Singh Park Carter Cameron Michel Luther Klaus',
);

const WOMEN = words(`
Thatcher Gillard Ardern Sturgeon Truss Merkel Baerbock Ashton Mogherini Meloni Tikhanovskaya Tymoshenko Livni Hasina Sirleaf Rousseff
Bachelet Pelosi Arroyo Kyi
`);
/** Surnames that news gives to men and women of them alike. */
const EITHER = words('Clinton Harris Gandhi Marcos Aquino Castro Ortega Bhutto Kirchner Bolton Sanders Ghani Khan');

/** The gender of whom news calls by a surname alone; `null` for others and where it may be either. */
export function genderOfPublicFigure(folded: string): 'female' | 'male' | null {
  if (!SURNAMES.has(folded) || WEAK.has(folded) || EITHER.has(folded)) return null;
  return WOMEN.has(folded) ? 'female' : 'male';
}

export const isPublicFigure = (folded: string): boolean => SURNAMES.has(folded);

/** A surname above that many others bear, or that is an everyday word. */
export const isWeakPublicFigure = (folded: string): boolean => WEAK.has(folded);
