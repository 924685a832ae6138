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
  UAH: 'hryvnia hryvnias hryvnya hryvnyas',
  CHF: 'francs',
  TRY: 'lira liras',
  KRW: 'won',
  ILS: 'shekel shekels',
  ZAR: 'rand',
  BRL: 'reais real',
  SEK: 'kronor',
  HUF: 'forint forints',
  THB: 'baht',
  MYR: 'ringgit',
  VND: 'dong',
  NGN: 'naira',
  GHS: 'cedi cedis',
  KZT: 'tenge',
  AZN: 'manat manats',
  BDT: 'taka',
  MNT: 'tugrik tugriks',
  ETB: 'birr',
};
/** Money of more than one country: which currency is meant is not in the word, so the figure has no unit. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'crowns krona kroner korunas pesos dinars dirhams riyals rials shillings rupiah cents pence levs leva lei lari drams soms soums'.split(
    ' ',
  ),
);

/** Whose money it is, where the word alone does not say: "20 Mexican pesos". The noun is in the singular or as it is printed. */
const NATIONAL_MONEY: Readonly<Record<string, string>> = {
  USD: 'us dollar|american dollar',
  CAD: 'canadian dollar',
  AUD: 'australian dollar',
  NZD: 'zealand dollar',
  HKD: 'kong dollar',
  SGD: 'singapore dollar',
  TWD: 'taiwan dollar',
  BYN: 'belarusian rouble|belarusian ruble',
  SEK: 'swedish kronor|swedish krona|swedish crown',
  NOK: 'norwegian kroner|norwegian krone|norwegian crown',
  DKK: 'danish kroner|danish krone|danish crown',
  CZK: 'czech koruna|czech crown',
  MXN: 'mexican peso',
  ARS: 'argentine peso|argentinian peso',
  CLP: 'chilean peso',
  COP: 'colombian peso',
  PHP: 'philippine peso',
  CHF: 'swiss franc',
  SAR: 'saudi riyal',
  QAR: 'qatari riyal',
  IRR: 'iranian rial',
  IQD: 'iraqi dinar',
  KWD: 'kuwaiti dinar',
  RSD: 'serbian dinar',
  TND: 'tunisian dinar',
  AED: 'emirati dirham|uae dirham',
  MAD: 'moroccan dirham',
  KES: 'kenyan shilling',
  UGX: 'ugandan shilling',
  IDR: 'indonesian rupiah',
  PKR: 'pakistani rupee',
  LKR: 'lankan rupee',
  NPR: 'nepali rupee|nepalese rupee',
  EGP: 'egyptian pound',
  SYP: 'syrian pound',
  LBP: 'lebanese pound',
  RON: 'romanian lei|romanian leu',
  BGN: 'bulgarian leva|bulgarian lev',
  GEL: 'georgian lari',
  AMD: 'armenian dram',
};

/** An adjective of nation with the money: "swedish kronor" → SEK. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries(NATIONAL_MONEY).flatMap(([code, names]) => names.split('|').map((name): [string, string] => [name, code])),
);

const CODES =
  'USD EUR GBP JPY CNY RUB INR PLN UAH CHF TRY KRW ILS ZAR BRL BYN CAD AUD SEK NOK DKK CZK HUF AED SAR MXN THB NZD HKD SGD';

/** Every code that a figure's unit can be where it is money. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  ...Object.keys(CURRENCY_WORDS),
  ...CODES.split(' '),
  'NZD',
  'HKD',
  'SGD',
]);

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
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['Rs', 'INR'],
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
  gal: 'gallon gallons',
  pt: 'pint pints',
  oz: 'ounce ounces',
  µg: 'microgram micrograms µg',
  mg: 'mg milligram milligrams',
  ml: 'ml millilitre millilitres milliliter milliliters',
  MW: 'mw megawatt megawatts',
  GW: 'gw gigawatt gigawatts',
  TW: 'terawatt terawatts',
  kW: 'kw kilowatt kilowatts',
  W: 'watt watts',
  kWh: 'kwh',
  MWh: 'mwh',
  GWh: 'gwh',
  TWh: 'twh',
  V: 'volt volts',
  kV: 'kv kilovolt kilovolts',
  J: 'joule joules',
  MJ: 'megajoules',
  kcal: 'kcal kilocalories',
  cal: 'calorie calories',
  Hz: 'hz hertz',
  MHz: 'mhz megahertz',
  dB: 'db decibel decibels',
  hPa: 'hpa hectopascals',
  mbar: 'millibar millibars',
  Sv: 'sievert sieverts',
  mSv: 'msv millisievert millisieverts',
  µSv: 'µsv microsievert microsieverts',
  Bq: 'becquerel becquerels',
  ppm: 'ppm',
  KB: 'kilobyte kilobytes',
  MB: 'megabyte megabytes',
  GB: 'gb gigabyte gigabytes',
  TB: 'terabyte terabytes',
  'km/h': 'kph kmh',
  mph: 'mph',
  kn: 'knot knots',
  kt: 'kiloton kilotons kilotonne kilotonnes',
  Mt: 'megaton megatons megatonne megatonnes',
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
  ...['km', 'mi', 'm', 'ft', 'cm', 'yd', 'in'].flatMap((unit) =>
    (MEASURES[unit] ?? '').split(' ').flatMap((word) => [
      { words: ['square', word], unit: `${unit}²` },
      { words: ['sq', word], unit: `${unit}²` },
    ]),
  ),
  ...['m', 'ft', 'km', 'cm'].flatMap((unit) =>
    (MEASURES[unit] ?? '').split(' ').flatMap((word) => [{ words: ['cubic', word], unit: `${unit}³` }]),
  ),
  { words: ['nautical', 'miles'], unit: 'nmi' },
  { words: ['nautical', 'mile'], unit: 'nmi' },
  ...['kilowatt', 'megawatt', 'gigawatt', 'terawatt'].flatMap((watt, i) =>
    ['hour', 'hours'].flatMap((hour) => [
      { words: [watt, hour], unit: ['kWh', 'MWh', 'GWh', 'TWh'][i] ?? '' },
      { words: [watt, '-', hour], unit: ['kWh', 'MWh', 'GWh', 'TWh'][i] ?? '' },
    ]),
  ),
  { words: ['per', 'cent'], unit: '%' },
  { words: ['percentage', 'points'], unit: 'pp' },
  { words: ['percentage', 'point'], unit: 'pp' },
  ...['degrees', 'degree', '°'].flatMap((sign) => SCALES_OF_HEAT.map(([words, unit]) => ({ words: [sign, ...words], unit }))),
  { words: ['°'], unit: '°' },
  { words: ['degrees'], unit: '°' },
  ...['per', 'an', '/'].flatMap((per) => [
    ...['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].flatMap((word) => [
      { words: [word, per, 'hour'], unit: 'km/h' },
      { words: [word, per, 'h'], unit: 'km/h' },
    ]),
    ...['mile', 'miles'].map((word) => ({ words: [word, per, 'hour'], unit: 'mph' })),
    ...['m', 'metres', 'meters'].flatMap((word) => [
      { words: [word, per, 'second'], unit: 'm/s' },
      { words: [word, per, 's'], unit: 'm/s' },
    ]),
  ]),
].sort((a, b) => b.words.length - a.words.length);
