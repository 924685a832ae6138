/** Units and currencies as news prints them. Written for this project, Apache-2.0. */

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: 'dollar dollars',
  EUR: 'euro euros',
  GBP: 'pound pounds sterling quid',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  RUB: 'rouble roubles ruble rubles rub',
  INR: 'rupee rupees',
  PLN: 'zloty zlotys złoty zlotych',
  UAH: 'hryvnia hryvnias hryvnya',
  CHF: 'francs',
  TRY: 'lira liras',
  KRW: 'won',
  ILS: 'shekel shekels',
  ZAR: 'rand',
  BRL: 'reais real',
};
/** Money of more than one country: which currency is meant is not in the word, so the figure has no unit. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'crowns krona kronor kroner korunas pesos dinars dirhams riyals rials shillings rupiah cents pence'.split(' '),
);

const CODES = 'USD EUR GBP JPY CNY RUB INR PLN UAH CHF TRY KRW ILS ZAR BRL BYN CAD AUD SEK NOK DKK CZK HUF';

/** Words after the number: "3 million euros" is EUR. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
  ...CODES.split(' ').map((code): [string, string] => [code.toLowerCase(), code]),
]);

/** Signs and codes before the number: "$5", "EUR 5". Codes count in capitals only. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ...CODES.split(' ').map((code): [string, string] => [code, code]),
]);

/** "A$5", "C$5": the letters before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['R', 'BRL'],
]);

const MEASURES: Readonly<Record<string, string>> = {
  km: 'km kms kilometre kilometres kilometer kilometers',
  m: 'metre metres meter meters m',
  cm: 'cm centimetre centimetres centimeter centimeters',
  mm: 'mm millimetre millimetres millimeter millimeters',
  mi: 'mile miles',
  ft: 'ft feet foot',
  yd: 'yards yard',
  in: 'inch inches',
  ha: 'hectare hectares ha',
  acre: 'acre acres',
  t: 'tonne tonnes ton tons mt',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  g: 'gram grams grammes',
  lb: 'lb lbs',
  l: 'litre litres liter liters',
  bbl: 'barrel barrels',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  kW: 'kw kilowatt kilowatts',
  'km/h': 'kph kmh',
  mph: 'mph',
  kt: 'knots kilotons',
  '%': '% percent pct',
};

/** Words after the number: "60 kilometres" is "km". */
export const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(MEASURES).flatMap(([symbol, words]) => words.split(' ').map((word): [string, string] => [word, symbol])),
);

const SCALES_OF_HEAT: readonly (readonly [readonly string[], string])[] = [
  [['c'], '°C'],
  [['celsius'], '°C'],
  [['centigrade'], '°C'],
  [['f'], '°F'],
  [['fahrenheit'], '°F'],
];

/** Units of several words, longest first: "square kilometres", "per cent", "degrees Celsius", "percentage points". */
export const UNIT_PHRASES: readonly { readonly words: readonly string[]; readonly unit: string }[] = [
  ...['km', 'mi', 'm'].flatMap((unit) =>
    (MEASURES[unit] ?? '').split(' ').flatMap((word) => [
      { words: ['square', word], unit: `${unit}²` },
      { words: ['sq', word], unit: `${unit}²` },
    ]),
  ),
  ...(MEASURES.m ?? '').split(' ').map((word) => ({ words: ['cubic', word], unit: 'm³' })),
  { words: ['per', 'cent'], unit: '%' },
  { words: ['percentage', 'points'], unit: 'pp' },
  { words: ['percentage', 'point'], unit: 'pp' },
  ...['degrees', 'degree', '°'].flatMap((sign) => SCALES_OF_HEAT.map(([words, unit]) => ({ words: [sign, ...words], unit }))),
  { words: ['°'], unit: '°' },
  { words: ['degrees'], unit: '°' },
  { words: ['kilometres', 'per', 'hour'], unit: 'km/h' },
  { words: ['kilometers', 'per', 'hour'], unit: 'km/h' },
  { words: ['miles', 'per', 'hour'], unit: 'mph' },
].sort((a, b) => b.words.length - a.words.length);
