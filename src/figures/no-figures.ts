import { numberInWords } from './number-words.ts';

/** What takes the place of a number that is no figure, sign by sign, so that everything else keeps its place. */
export const blank = '\u0001';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const strongUnit =
  '\\s?(?:%|percent|per cent|pp|ms|seconds?|minutes?|hours?|GB|MB|TB|kg|km|million|billion|thousand|[kKM](?![\\p{L}])|times\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|people\\b|°|€|pts?\\b)';

/** Nouns that a number behind them names: `ward 4`, `phase 2`. */
const label =
  'ward|room|grade|level|phase|stage|type|tier|step|section|chapter|figure|fig\\.?|table|slide|page|line|day|week|month|year|sprint|round|version|release|priority|number|no\\.|nr\\.|option|team|group|cohort|gate|terminal|bay|unit|class|band|platform|category|code|form|article|rule|part|use case|case|scenario|question|lesson|module|period|site|store|warehouse|depot|zone|lane|route|dock|aisle|floor|building|lot|batch|iteration|wave|attempt|experiment|appendix|paragraph|sev|severity|ticket|issue|factory|plant|school|house|apartment|flat|extension|key stage|set|top|district|region|track|checkpoint|milestone|draft|channel|port|sheet|column|row|bus|flight|train|highway|exit|article|objective|goal|standard|interview|invoice|order';
/** Those of them that are also done to things that are counted. */
const verbLike = '(?:order|form|group|set|top|team|code|page|class|store|house|dock|train|draft|track|channel|lot)';

/** A plural noun close behind: what stands before it is counted. */
const countedNext = '(?:\\s+[\\p{Ll}-]+){0,1}\\s+[\\p{Ll}-]{2,}(?<!s)s\\b';

/** Numbers in digits about which nobody would ask where they come from: links, dates, versions, what is numbered. */
const inDigits: readonly RegExp[] = [
  /`[^`\n]+`/gu,
  /\b(?:https?:\/\/|www\.)\S+/gu,
  /\b[\w.+-]+@[\w-]+\.[\w.]+/gu,
  /(?:[\w.-]*\/)+[\w.-]+\.[a-z]{2,4}\b/gu,
  /^\s*\(?\d{1,3}[.)](?=\s)/gmu,
  /(?:#|§|№)\s?\d[\d.]*/gu,
  /\b\d+(?:st|nd|rd|th)\b/gu,
  /\b\d{4}-\d{2}(?:-\d{2})?\b/gu,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/gu,
  new RegExp(`\\b\\d{1,2}(?:\\s*(?:–|-|to|and)\\s*\\d{1,2})?\\s+(?:of\\s+)?${month}\\b(?:,?\\s+\\d{4})?`, 'gu'),
  new RegExp(
    `\\b${month}\\.?\\s+\\d{1,2}(?:\\s*(?:–|-|to|and)\\s*\\d{1,2})?\\b(?!\\s?(?:%|percent|pp))(?:,?\\s+\\d{4})?`,
    'gu',
  ),
  new RegExp(`\\b${month}\\.?,?\\s+(?:of\\s+)?\\d{4}\\b`, 'gu'),
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\b\.?|p\.?m\b\.?|o[’']clock)/giu,
  /\b\d{1,2}:\d{2}(?::\d{2})?\b/gu,
  /(?<![\p{L}\p{N}])[’']?\d0s\b/gu,
  /\b(?:1[89]|20)\d0s\b/gu,
  /\b(?:FY|CY|Q[1-4]|H[12])[\s-]?[’']?\d{2,4}(?:\/\d{2})?\b/gu,
  /(?<![\p{L}\p{N}$€£.,])(?:19|20)\d{2}(?:\s?[–/-]\s?(?:(?:19|20)\d{2}|\d{2}))(?![\p{L}\p{N}%])/gu,
  /\b(?:in|since|until|till|by|during|before|after|from|to|through|between|and|early|mid|late|of|summer|winter|spring|autumn|fall|Christmas|the|class of|back in)[\s-](?:19|20)\d{2}\b(?![,.]?\d|\s?(?:%|percent|ms|seconds?|minutes?|hours?|days?|people|dollars|euros|users|customers|patients|students|units|requests|orders|items))/giu,
  /(?<![\p{L}\p{N}])v?\d+(?:\.\d+){2,}\b/gu,
  /\b[vV](?:ersion)?[\s.]?\d[\d.]*\b/gu,
  /(?<![\p{L}\p{N}.])\d+\s?:\s?\d+(?![\p{N}])/gu,
  /(?<![\p{L}\p{N}.])\d{1,3}\/\d{1,3}(?![\p{N}]|\.\d)/gu,
  /(?:\+|\b00)\d[\d\s()/-]{7,}\d/gu,
  /\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}-\d{3,4}-\d{4}\b|\b\d{3}-\d{4}\b/gu,
  /\b(?:360[\s-]?(?:degree)?s?\s(?:feedback|reviews?|view)|101|911|999|112|80\/20)(?=[\s.,;)])(?!\s\p{Ll}+s\b)/giu,
  /\b(?:over|under)[\s-]\d{2}s\b/giu,
  new RegExp(
    `\\b(?!${verbLike}s?\\s+\\d+(?:[,.]\\d+)*${countedNext})(?:${label})s?[\\s-]#?\\d+(?:\\.\\d+)*\\p{Ll}?\\b(?:\\s?(?:,|–|-|to|and|or|&)\\s?\\d+\\b)*(?!${strongUnit})(?![,.]\\d)`,
    'giu',
  ),
];

/** The same in words: times of day, ordinals, ways of speaking. */
const inWords: readonly RegExp[] = [
  /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)[\s-](?:and[\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/giu,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o[’']clock|a\.?m\.?\b|p\.?m\.?\b|in the (?:morning|afternoon|evening))/giu,
  /\b(?:half|quarter) (?:past|to) \w+/giu,
  /\b(?:one|1) (?:day|time|night|morning|evening|afternoon|thing|way|point|side|hand|place|more|another|size|person|of)\b/giu,
  /\b(?:one|two|three|four|five)[\s-](?:to[\s-]one|on[\s-]one|way|step|sided|fold(?=\s(?:problem|answer|reason|approach))|eyes|pager|off|liner|handed|thirds\smajority)s?\b/giu,
  /\b(?:a|one) (?:million|thousand|hundred|dozen) (?:things|times|reasons|ways|questions|different)\b/giu,
  /\bfor (?:one|two) thing\b|\bnumber one\b|\bno one\b|\b(?:square|day) one\b|\bat sixes and sevens\b|\btwo cents\b|\bsecond (?:half|guess)\b|\bzero[\s-](?:sum|trust|day|tolerance)\b/giu,
  /\bthe (?:first|last|next|past|other|final|same|remaining) (?:one|two|three|four|five)\b(?!\s(?:percent|hundred|thousand|million))/giu,
];

/** The same in either: scales, ways of speaking. */
const inEither: readonly RegExp[] = [
  /\b(?:scale|scored?|rate[ds]?|rating)\b[^.\n]{0,20}?\b(?:from |of )?(?:1|one)\s?(?:to|–|-)\s?(?:\d+|five|ten)\b/giu,
  /\b(?:24|twenty-four) hours a day\b|\b(?:7|seven) days a week\b|\b(?:9|nine)[\s-]to[\s-](?:5|five)\b|\b1-(?:to-1|on-1)s?\b|\bfifty-fifty\b|\b20\/20\b/giu,
  /\bg(?:ave|ives?|iven|iving)\s(?:\p{L}+\s){0,2}(?:(?:100|110|120|a hundred(?: and (?:ten|twenty))?|one hundred(?: and ten)?)\s?(?:%|percent\b|per cent\b))/giu,
  /\b(?:100\s?%|(?:100|a hundred|one hundred) percent|110\s?%) (?:sure|certain|committed|behind|on board|right|honest|clear|convinced|focused|behind|of the time)\b/giu,
];

const ages: readonly RegExp[] = [
  new RegExp(`(?:\\b\\d+|\\b(?:${numberInWords}))[\\s-](?:day|week|month|year)s?[\\s-]olds?\\b`, 'giu'),
  new RegExp(
    `\\b(?:aged?|ages|at the age of|turned|turning)\\s+(?:between\\s+)?(?:\\d+|${numberInWords})(?:\\s?(?:–|-|to|and)\\s?\\d+)?\\b`,
    'giu',
  ),
];

/** A name that ends in a number, in the middle of a sentence: `Python 3.11`, `Boeing 737`, `ISO 9001`. */
const nameWithNumber = new RegExp(
  `(?<=[\\p{L}\\p{N},;:)’']\\s(?:the\\s)?)(\\p{Lu}[\\p{L}\\p{N}&-]*)([\\s-])(\\d+(?:\\.\\d+)*(?:[\\s]?\\p{Lu}{1,2}\\b)?)(?![\\p{L}\\p{N}]|[,.]\\d|${strongUnit})`,
  'gu',
);
/** A name in capitals is one at the start of a sentence, too. */
const codeWithNumber = new RegExp(
  `\\b(\\p{Lu}{2,}[\\p{L}&-]*)([\\s-])(\\d+(?:\\.\\d+)*)(?![\\p{L}\\p{N}]|[,.]\\d|${strongUnit})`,
  'gu',
);
const noName =
  /^(?:I|NPS|CSAT|AUC|ROC|BLEU|ROUGE|GPA|KPI|ROI|CTR|MTTR|SLA|P\d+|F\d|SLO|CPU|GPU|RAM|EBITDA|ARR|MRR|FPR|FTE|ICU|MAE|RMSE|MAPE|Jan.*|Feb.*|Mar.*|Apr.*|May|Jun.*|Jul.*|Aug.*|Sep.*|Oct.*|Nov.*|Dec.*|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|SAT|ACT|IELTS|TOEFL)$/u;

/** Shapes as few as there are ways of reading them: each is one pass over a text. */
const united = (shapes: readonly RegExp[]): RegExp[] =>
  [...Map.groupBy(shapes, ({ flags }) => flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags),
  );

const withDigits = united([...inDigits, ...inWords, ...inEither]);
const withoutDigits = united([...inWords, ...inEither]);

const blanked = (text: string): string => blank.repeat(text.length);

/** A year that stands alone. */
const bareYear = /(?<![\p{L}\p{N}$€£.,–-])(?:199\d|20[0-3]\d)(?![\p{L}\p{N}]|[,.]\d|\s?[%×°])/gu;
const unitBehindYear = new RegExp(`^${strongUnit}`, 'u');
/** A round number is rather a number: `2000 people`. */
const countedBehind = /^\s\p{Ll}+s\b|^\s(?:people|men|women|children)\b/u;

const isCounted = (year: string, after: string): boolean =>
  unitBehindYear.test(after) || (year === '2000' && countedBehind.test(after));

/**
 * Takes out of a text the numbers that are no figures: dates, names, versions, code, links, ages, ways of speaking.
 * @returns a text of the same length
 */
export function withoutNoFigures(text: string): string {
  let rest = text;
  const hasDigits = /\d/u.test(text);
  for (const shape of hasDigits ? withDigits : withoutDigits) {
    rest = rest.replace(shape, blanked);
  }
  if (/\b(?:old|olds|aged?|ages|turn(?:ed|ing))\b/iu.test(rest)) {
    for (const shape of ages) rest = rest.replace(shape, blanked);
  }
  if (!hasDigits) return rest;
  const unlessMetric = (whole: string, name: string): string => (noName.test(name) ? whole : blanked(whole));
  rest = rest.replace(nameWithNumber, unlessMetric).replace(codeWithNumber, unlessMetric);
  return rest.replace(bareYear, (year, offset: number) =>
    isCounted(year, rest.slice(offset + year.length, offset + year.length + 20)) ? year : blanked(year),
  );
}
