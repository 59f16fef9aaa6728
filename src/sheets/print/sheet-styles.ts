import type { Orientation } from '../../../schemas/words.ts';
import { sheetFontFamily, sheetFontWeights } from './pretext-measurer.ts';
import { pointsPerMillimetre, sheetFrames, typeClass, typeSizes } from '../plan/sheet-frame.ts';
import { sheetKindNames } from '../kinds.ts';
import { metricsOf, sheetMetrics, type SheetMetrics, type SheetSetting } from '../plan/sheet-metrics.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';

/** Addresses of the sheets' fonts, as the style sheet names them. */
export type SheetFontUrls = Record<SheetWeight, string>;

/** A font that the owner has added, as the style sheet names it. */
export interface OwnFontFace {
  family: string;
  weight: SheetWeight;
  /** What it is asked for. */
  characters: string;
  url: string;
}

const settings: readonly SheetSetting[] = [...sheetKindNames, 'index'];

/** In em of body type. */
const heavyRuleWidth = 0.22;

const rounded = (value: number): number => Math.round(value * 10000) / 10000;
const em = (value: number): string => `${rounded(value)}em`;

const fontFace = (weight: SheetWeight, url: string): string =>
  `@font-face { font-family: '${sheetFontFamily}'; font-weight: ${sheetFontWeights[weight]}; font-display: block; src: url('${url}'); }`;

/** A font that the owner has added is one weight, which stands in for the other, and is loaded where it is needed. */
const ownFontFace = ({ family, characters, url }: OwnFontFace): string => {
  const range = [...characters].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`);
  return `@font-face { font-family: '${family}'; font-weight: 1 1000; font-display: block; src: url('${url}'); unicode-range: ${range.join(', ')}; }`;
};

/** What has which font, where the owner has added some: each weight has its own before those of the other. */
function ownFontStyles(own: readonly OwnFontFace[]): string {
  if (own.length === 0) return '';
  const familiesOf = (weight: SheetWeight): string =>
    [...own.filter((face) => face.weight === weight), ...own.filter((face) => face.weight !== weight)]
      .map(({ family }) => `'${family}'`)
      .join(', ');
  const stack = (weight: SheetWeight): string =>
    `font-family: '${sheetFontFamily}', ${familiesOf(weight)}, sans-serif;`;
  return `${own.map(ownFontFace).join('\n')}
.sheet { ${stack('regular')} }
.sheet :is(h1, h2, h3, b) { ${stack('strong')} }
.sheet .sheet-note { ${stack('regular')} }
`;
}

/** A rule that takes no room: a border would be rounded up to a whole pixel. */
const rule = (selector: string): string =>
  `${selector} { position: relative; }
${selector}::before { content: ''; position: absolute; inset: 0 0 auto; border-top: 1px solid #000; }`;

/** A rule that the eye finds first; it stays in the room between rule and heading. */
const heavyRule = (selector: string): string => `${selector}::before { border-top-width: ${em(heavyRuleWidth)}; }`;

/** Type whose lines keep a height given in em of body type, whatever its own size is. */
const sized = (scale: number, line: number): string =>
  `font-size: ${em(scale)}; line-height: ${rounded(line / scale)};`;

/** Share of a page's height that is left for the rounding of browsers, where the height decides the size. */
const roundingRoom = 0.015;

/** One point at the nominal width, where the sheet is as wide as some length. */
const pointOf = (length: string, width: number): string => `calc(${length} / ${rounded(width * pointsPerMillimetre)})`;

function frameStyles(orientation: Orientation): string {
  const { width, height } = sheetFrames[orientation];
  const ratio = rounded(width / height);
  const wholePage = `min(100vw, ${rounded(100 * ratio * (1 - roundingRoom))}vh)`;
  return `.sheet-frame { container-type: inline-size; width: 100%; }
.sheet { --pt: ${pointOf('100cqw', width)}; aspect-ratio: ${ratio}; }
${typeSizes.map((points) => `.${typeClass(points)} { font-size: calc(${points} * var(--pt)); }`).join('\n')}
${orientation === 'landscape' ? '@page { size: landscape; }' : ''}
/* On a page turned the wrong way the sheet shrinks until it is as high as the page. WebKit prints with the window's
   width and height, so it is left with its container's width; it is the one that knows hanging-punctuation. The others
   take the page's: Firefox does not set lines anew when a container shrinks while it prints. */
@supports not (hanging-punctuation: first) {
  @media print {
    .sheet-frame { container-type: normal; width: ${wholePage}; }
    .sheet { --pt: ${pointOf(wholePage, width)}; }
  }
}`;
}

/** The items of groups with a role: what is planned in em of body type is in em of theirs. */
function roleStyles({ roleScales, indent, gaps }: SheetMetrics): string {
  return Object.entries(roleScales)
    .map(
      ([role, scale]) => `.sheet li.${role} { font-size: ${em(scale)}; padding-inline-start: ${em(indent / scale)}; }
.sheet li + li.${role} { margin-top: ${em(gaps.item / scale)}; }`,
    )
    .join('\n');
}

/** Where an index has less white space than other sheets. */
function indexStyles(metrics: SheetMetrics): string {
  const { gaps, roleScales } = metrics;
  const sheet = '.sheet.index-sheet';
  return `${sheet}, ${sheet} .sheet-subheading { line-height: ${rounded(metrics.lineHeight)}; }
${sheet} .sheet-columns { padding-top: ${em(gaps.header)}; }
${sheet} .sheet-foot { margin-top: ${em(gaps.footer / metrics.smallScale)}; }
${sheet} .sheet-columns:not(.side) .sheet-part + .sheet-part { padding-top: ${em(gaps.heading)}; }
${sheet} .sheet-columns.side .sheet-part + .sheet-part { margin-top: ${em(gaps.heading)}; }
${sheet} .sheet-columns:not(.side) .sheet-heading + * { padding-top: ${em(gaps.underHeading)}; }
${sheet} li + li { margin-top: ${em(gaps.item)}; }
${sheet} li + li.aside { margin-top: ${em(gaps.item / roleScales.aside)}; }
${sheet} li + li.none { margin-top: ${em(gaps.entry)}; }
${sheet} li.none + li.arrow { margin-top: ${em(gaps.result)}; }`;
}

/** The header and the headings of the sheets of one setting. */
function settingStyles(kind: SheetSetting, metrics: SheetMetrics): string {
  const inHeading = (value: number): string => em(value / metrics.headingScale);
  const weight = (of: SheetWeight): string => `font-weight: ${sheetFontWeights[of]};`;
  const sheet = `.sheet.${kind}-sheet`;
  return `${sheet} .sheet-title { ${sized(metrics.titleScale, metrics.titleLine)} ${weight(metrics.titleWeight)} }
${sheet} .sheet-lead { ${sized(metrics.leadScale, metrics.leadLine)} ${weight(metrics.leadWeight)} padding-top: ${em(metrics.gaps.title / metrics.leadScale)}; }
${sheet} .sheet-heading { font-size: ${em(metrics.headingScale)}; line-height: ${rounded(metrics.headingLine / metrics.headingScale)}; letter-spacing: ${em(metrics.headingTracking)}; text-transform: ${metrics.headingCapitals ? 'uppercase' : 'none'}; padding-top: ${inHeading(metrics.headingRise)}; }
${sheet} .sheet-heading .sheet-note { font-size: ${inHeading(metrics.noteScale)}; }
${sheet} .side .sheet-part { grid-template-columns: ${em(metrics.sideWidth)} minmax(0, 1fr); }
${sheet} .side .sheet-heading { line-height: ${rounded(metrics.lineHeight / metrics.headingScale)}; }`;
}

/**
 * The style sheet of the sheets of one orientation. Every measure comes from what the planner used.
 * @param orientation upright or lying
 * @param fonts where the fonts are
 * @param options the measures of type and white space; the fonts that the owner has added
 */
export function sheetStyles(
  orientation: Orientation,
  fonts: SheetFontUrls,
  { metrics = sheetMetrics, own = [] }: { metrics?: SheetMetrics | undefined; own?: readonly OwnFontFace[] } = {},
): string {
  const { gaps } = metrics;
  return `${fontFace('regular', fonts.regular)}
${fontFace('strong', fonts.strong)}
${frameStyles(orientation)}
.sheet, .sheet * { box-sizing: border-box; margin: 0; padding: 0; }
.sheet {
  display: grid; grid-template-rows: auto 1fr auto; width: 100%; background: #fff; color: #000; color-scheme: light;
  font-family: '${sheetFontFamily}', sans-serif; font-weight: ${sheetFontWeights.regular}; line-height: ${metrics.lineHeight};
  font-feature-settings: normal; font-variant-ligatures: none; font-kerning: normal; font-optical-sizing: none;
  font-synthesis: none; font-variant-numeric: normal; text-rendering: geometricPrecision; text-size-adjust: 100%; -webkit-text-size-adjust: 100%;
  letter-spacing: 0; word-spacing: 0; text-align: start; text-indent: 0; text-transform: none; white-space: normal; text-wrap: wrap;
  hyphens: manual; overflow-wrap: anywhere; word-break: normal; line-break: auto;
}
.sheet :is(h1, h2, h3, b, p, li) { font-family: inherit; letter-spacing: inherit; text-wrap: inherit; }
.sheet :is(h1, h2, h3, b), .sheet-strip .strong { font-weight: ${sheetFontWeights.strong}; }
.sheet-kicker, .sheet-foot { ${sized(metrics.smallScale, metrics.smallLine)} }
.sheet-kicker { padding-bottom: ${em(gaps.kicker / metrics.smallScale)}; }
.sheet .sheet-numbers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); column-gap: ${em(metrics.numberGap)}; align-items: start; padding-top: ${em(gaps.numbers)}; }
.sheet .sheet-numbers li { padding: 0; margin: 0; }
.sheet-numbers li > * { display: block; }
.sheet-numbers b { ${sized(metrics.numberScale, metrics.numberLine)} }
.sheet-numbers span { ${sized(metrics.smallScale, metrics.smallLine)} }
.sheet-strip { display: block; width: 100%; height: auto; margin-top: ${em(metrics.stripGap)}; font-variant-numeric: tabular-nums; }
.sheet-strip rect { fill: #fff; stroke: #000; stroke-width: 0.6; }
.sheet-strip rect.shaded { fill: #e6e6e6; }
.sheet-columns { display: grid; column-gap: ${em(metrics.columnGap)}; align-items: start; padding-top: ${em(gaps.header)}; }
.sheet-columns.two { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.sheet-columns.three { grid-template-columns: repeat(3, minmax(0, 1fr)); }
.sheet-part + .sheet-part { padding-top: ${em(gaps.heading)}; }
${rule('.sheet-heading')}
${heavyRule('.sheet-heading.outcome')}
.sheet-note { font-weight: ${sheetFontWeights.regular}; font-size: ${em(metrics.noteScale)}; letter-spacing: 0; text-transform: none; }
.sheet-subheading { font-size: 1em; line-height: ${metrics.lineHeight}; }
.sheet-heading + * { padding-top: ${em(gaps.underHeading)}; }
.sheet-subheading + ul { padding-top: ${em(gaps.underSubheading)}; }
.sheet ul + .sheet-subheading { padding-top: ${em(gaps.subheading)}; }
.sheet ul { list-style: none; }
.sheet li { position: relative; padding-inline-start: ${em(metrics.indent)}; }
.sheet li.none { padding-inline-start: 0; }
.sheet li + li { margin-top: ${em(gaps.item)}; }
${roleStyles(metrics)}
.sheet li + li.none { margin-top: ${em(gaps.entry)}; }
.sheet li.none + li.arrow { margin-top: ${em(gaps.result)}; }
.sheet li::before { position: absolute; inset-inline-start: 0; }
.sheet li.bullet::before { content: '•'; content: '•' / ''; inset-inline-start: 0.12em; }
.sheet li.arrow::before { content: '→'; content: '→' / ''; inset-inline-start: -0.12em; font-size: 0.85em; }
.sheet li.arrow:dir(rtl)::before { content: '←'; content: '←' / ''; }
.sheet .sheet-tag { display: inline-block; font-size: ${em(metrics.tagScale)}; line-height: 1; letter-spacing: ${em(metrics.tagTracking)}; text-transform: uppercase; white-space: nowrap; padding-inline: ${em(metrics.tagBox / 3 / metrics.tagScale)}; margin-inline-end: ${em(metrics.tagBox / 3 / metrics.tagScale)}; outline: 0.07em solid #555; outline-offset: 0.05em; }
.sheet-foot { position: relative; display: flex; justify-content: space-between; margin-top: ${em(gaps.footer / metrics.smallScale)}; padding-top: ${em(metrics.headingRise / metrics.smallScale)}; white-space: nowrap; }
${rule('.sheet-foot')}
.sheet-columns.side .sheet-part { display: grid; column-gap: ${em(metrics.sideGap)}; }
${rule('.sheet-columns.side .sheet-part')}
.sheet-columns.side .sheet-heading::before { content: none; }
.sheet-columns.side .sheet-part + .sheet-part { padding-top: 0; margin-top: ${em(gaps.heading)}; }
${heavyRule('.sheet-columns.side .sheet-part:has(> .outcome)')}
.sheet-columns.side .sheet-heading { position: static; }
.sheet-columns.side .sheet-heading + * { padding-top: ${em(metrics.headingRise)}; }
${settings.map((setting) => settingStyles(setting, metricsOf(setting, metrics))).join('\n')}
${indexStyles(metricsOf('index', metrics))}
${ownFontStyles(own)}@media screen {
  .sheet-frame { max-width: 100%; }
}
@media print {
  html, body { margin: 0; padding: 0; min-height: 0; background: none; }
  .sheet { break-inside: auto; }
}
`;
}
