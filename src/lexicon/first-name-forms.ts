import { words } from './word-list.ts';

/** One name in the spellings and languages in which the press prints one bearer's. Written for this project, Apache-2.0. */
const SPELLINGS = `
Alexander Aleksandr Alexandr Aleksander Alyaksandr Aliaksandr Oleksandr Alexandre Alexandros Aleksandar
Alexandra Aleksandra Alyaksandra Oleksandra
Alexei Alexey Aleksei Aleksey Alexy Aliaksei Alyaksey Oleksiy Oleksii
Anatoly Anatoli Anatoliy Anatolii Anatol
Andrei Andrey Andrej Andriy Andrii
Dmitry Dmitri Dmitriy Dmitrii Dmytro Dzmitry Dimitri
Evgeny Yevgeny Evgeni Yevgeni Evgeniy Yevgeniy Yauhen Yevhen
Gennady Gennadi Gennadiy Hennadiy Henadz
Georgy Georgi Georgiy Giorgi Heorhiy
Grigory Grigori Grigoriy Hryhoriy Ryhor
Igor Ihor Ihar
Ivan Iwan
Konstantin Kostiantyn Kanstantsin
Maxim Maksim Maksym
Mikhail Mikhael Mykhailo Mykhaylo Mikhailo Mihail
Natalia Natalya Nataliya Natallia
Nikita Mikita
Nikolai Nikolay Nikolaj Mykola Mikalai
Oleg Oleh Aleh
Pavel Paval Pavlo
Pyotr Petr Petro Piotr Pyatro
Sergei Sergey Sergej Serhiy Serhii Siarhei Syarhey
Svetlana Sviatlana Svitlana
Tatiana Tatyana Tetiana Tatsiana
Valery Valeri Valeriy Valerii
Vasily Vasili Vasiliy Vasyl Vasil
Viktor Victor Viktar
Viktoria Victoria Viktoriya Viktoryia
Vitaly Vitali Vitaliy Vitalii
Vladimir Wladimir Volodymyr Uladzimir
Vyacheslav Viacheslav Viachaslau
Yelena Elena Olena Alena
Yulia Julia Yuliya Iuliia
Yuri Yury Yuriy Yurii Jurij Iouri
Mohammed Muhammad Mohamed Mohammad Mohamad Muhammed Mohamud Muhamad Mehmed
Ahmed Ahmad Achmed
Hussein Hussain Husayn Husain Hussien Husein Houssein
Hassan Hasan Hasan
Mahmoud Mahmud Mahmood
Moammar Muammar Moamar Muamar Moamer Muammer
Abdullah Abdulla Abdallah
Osama Usama Oussama
Omar Umar Omer
Yusuf Youssef Yousef Yusef Yousuf Youssouf Yosef
Ibrahim Ebrahim Ibraheem
Ismail Ismael Ismaeel
Khaled Khalid
Mustafa Mostafa Moustafa
Osman Othman Uthman
Saif Seif Sayf
Saddam Sadam
Said Saeed Saiid
Suleiman Sulayman Sulaiman Soleiman
Tariq Tarek Tareq Tarik
Salim Saleem Selim Salem
Javad Djavad Jawad
Jamal Gamal Jamaal
Karim Kareem
Nabil Nabeel
Rashid Rasheed Rachid
Ioannis Yannis Giannis
Georgios Giorgos Yorgos
Walid Waleed
Nasser Nasir Naser
Binyamin Benjamin
Itzhak Yitzhak Isaac
`;

/** A first name and what its bearers are called for short. Written for this project, Apache-2.0. */
const SHORT = `
Nikolaos Nikos
Konstantinos Kostas Costas
Dimitrios Dimitris
Panagiotis Panos
Abraham Abe
Albert Al Bert
Alexander Alex Alec Sandy Sasha Alexandre
Alexandra Alex Sandra Sasha
Alfred Alf Fred
Andrew Andy Drew
Anthony Tony
Antonio Tony
Arthur Art
Barbara Barb
Benjamin Ben
Bernard Bernie
Bradley Brad
Catherine Cathy Kate
Charles Charlie Chuck
Christine Chris
Christopher Chris
Daniel Dan Danny
David Dave
Deborah Debbie Deb
Donald Don Donny
Douglas Doug
Dmitry Dima
Edward Ed Eddie Ted Ned
Edwin Ed
Elizabeth Liz Beth Betty Lizzie Eliza
Eugene Gene
Frances Fran
Francis Frank
Frederick Fred Freddie
Gerald Gerry Jerry
Gregory Greg
Harold Harry
Henry Hank Harry
Jacob Jake
James Jim Jimmy Jamie
Jeffrey Jeff
Jeremy Jerry
Johannes Hans
John Jack Johnny
Jonathan Jon
Joseph Joe Joey
Joshua Josh
Judith Judy
Katherine Kathy Kate Katie
Kathleen Kathy
Kenneth Ken Kenny
Lawrence Larry
Leonard Len Lenny
Louis Lou
Margaret Maggie Peggy Meg Margie
Martin Marty
Matthew Matt
Maxwell Max
Michael Mike Mick Mickey
Mikhail Misha
Mitchell Mitch
Nadezhda Nadia Nadya
Nathan Nate
Nathaniel Nate Nat
Nicholas Nick Nicky
Nikolai Kolya
Pamela Pam
Patricia Pat Patty Tricia
Patrick Pat Paddy
Peter Pete
Philip Phil
Randall Randy
Raymond Ray
Rebecca Becky
Richard Rick Dick Rich Richie
Robert Bob Rob Bobby Robbie Bert
Ronald Ron Ronnie
Russell Russ
Samantha Sam
Samuel Sam Sammy
Sebastian Seb
Stanley Stan
Stephen Steve
Steven Steve
Stuart Stu
Susan Sue Suzy
Tatiana Tanya Tania
Terence Terry
Theodore Ted Teddy
Thomas Tom Tommy
Timothy Tim
Tomas Tom
Valerie Val
Victoria Vicky Vicki Tori
Vincent Vince
Vladimir Vova Volodya
Walter Walt
William Bill Billy Will Willie Willy Liam
Zachary Zach Zack
`;

const rows = (list: string): readonly ReadonlySet<string>[] => list.trim().split('\n').map(words);

/** For each name the rows it stands in. */
function index(list: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [i, row] of rows(list).entries()) for (const name of row) found.set(name, [...(found.get(name) ?? []), i]);
  return found;
}

const BY_SPELLING = index(SPELLINGS);
const BY_SHORT = index(SHORT);
const LONG = rows(SHORT).map((row) => [...row][0] ?? '');

const shared = (index: ReadonlyMap<string, readonly number[]>, a: string, b: string): number | undefined =>
  index.get(a)?.find((row) => index.get(b)?.includes(row));

/** "Sergei" and "Siarhei", "Mohammed" and "Muhammad": takes folded words. */
export const isSpeltAlso = (a: string, b: string): boolean => shared(BY_SPELLING, a, b) !== undefined;

/** "William" and "Bill"; not "Bill" and "Billy", who may be father and son under one name. Takes folded words. */
export function isShortFor(a: string, b: string): boolean {
  return (BY_SHORT.get(a) ?? []).some((row) => BY_SHORT.get(b)?.includes(row) && (LONG[row] === a || LONG[row] === b));
}
