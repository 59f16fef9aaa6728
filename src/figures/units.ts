import type { Dimension } from './quantity.ts';

/** A unit: what it measures, and how much of the dimension's own unit it is. */
export interface Unit {
  dimension: Dimension;
  factor: number;
  /** Of money: the currency. */
  kind: string;
}

const day = 86_400;

/** Units as they are written, by dimension, with their factor. */
const table: readonly (readonly [dimension: Dimension, factor: number, names: string, kind?: string])[] = [
  ['percent', 1, '% percent per\u00A0cent pct'],
  ['points', 1, 'pp ppt ppts percentage\u00A0point percentage\u00A0points point points pts'],
  ['points', 0.01, 'basis\u00A0point basis\u00A0points bps bp'],
  ['ratio', 1, '× x times fold'],
  ['time', 1e-6, 'µs μs microsecond microseconds'],
  ['time', 1e-3, 'ms msec millisecond milliseconds'],
  ['time', 1, 's sec secs second seconds'],
  ['time', 60, 'min mins minute minutes'],
  ['time', 3600, 'h hr hrs hour hours'],
  ['time', day, 'd day days night nights business\u00A0day business\u00A0days working\u00A0day working\u00A0days'],
  ['time', 7 * day, 'week weeks wk wks'],
  ['time', 14 * day, 'fortnight fortnights'],
  ['time', (365.25 / 12) * day, 'month months mo'],
  ['time', (365.25 / 4) * day, 'quarter quarters'],
  ['time', 365.25 * day, 'year years yr yrs'],
  ['data', 1e3, 'kB KB kilobyte kilobytes'],
  ['data', 1e6, 'MB megabyte megabytes'],
  ['data', 1e9, 'GB gigabyte gigabytes gigs'],
  ['data', 1e12, 'TB terabyte terabytes'],
  ['data', 1e15, 'PB petabyte petabytes'],
  ['length', 1e-3, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 1e-2, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 1e3, 'km kilometre kilometres kilometer kilometers'],
  ['length', 1609.344, 'mile miles mi'],
  ['length', 0.3048, 'ft foot feet'],
  ['weight', 1e-6, 'mg milligram milligrams'],
  ['weight', 1e-3, 'g gram grams'],
  ['weight', 1, 'kg kilo kilos kilogram kilograms'],
  ['weight', 1e3, 't tonne tonnes ton tons'],
  ['weight', 0.45359237, 'lb lbs'],
  ['volume', 1e-3, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 1, 'l litre litres liter liters'],
  ['temperature', 1, '°C ° °F degree degrees'],
  ['energy', 1, 'kWh kilowatt-hours'],
  ['energy', 1e3, 'MWh'],
  ['count', 1, 'QPS qps rps RPS tps TPS req/s', 'qps'],
  ['money', 1, '$ dollar dollars USD US$', '$'],
  ['money', 0.01, 'cent cents', '$'],
  ['money', 1, '€ euro euros EUR', '€'],
  ['money', 1, '£ GBP quid pounds pound', '£'],
  ['money', 1, 'CHF franc francs', 'CHF'],
  ['money', 1, '¥ yen JPY', '¥'],
  ['money', 1, '₹ rupee rupees INR', '₹'],
];

const unitByName = new Map<string, Unit>(
  table.flatMap(([dimension, factor, names, kind = '']) =>
    names.split(' ').map((name) => [name.replaceAll('\u00A0', ' '), { dimension, factor, kind }] as const),
  ),
);

const escaped = (text: string): string => text.replace(/[$.*+?^()[\]{}|\\]/gu, '\\$&');

const names = [...unitByName.keys()].sort((one, other) => other.length - one.length);

/** A unit right behind a number, with or without a space or a hyphen, and not as the start of a longer word. */
export const unitAfter = new RegExp(`[\\s\\u00A0\\u202F]?-?(${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'uy');

/** Letters that are a unit only behind digits, since they are words or names elsewhere. */
export const isShortUnit = (name: string): boolean => /^(?:[sghtldxm]|mo|mi|min|bp)$/u.test(name);

/** Letters that are a unit only where no space parts them from the digits. */
export const isAttachedUnit = (name: string): boolean => /^(?:[dx]|mo|mi|bp)$/u.test(name);

/** The unit of that name. */
export const unitNamed = (name: string): Unit | undefined => unitByName.get(name) ?? unitByName.get(name.toLowerCase());
