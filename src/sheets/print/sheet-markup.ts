import { directionOf } from '../../bank/text-direction.ts';
import { element, escapeText } from './markup.ts';
import type { SheetNumber } from '../content/sheet-content.ts';
import { typeClass } from '../plan/sheet-frame.ts';
import { shownSign } from '../content/sheet-item.ts';
import { sheetKinds } from '../kinds.ts';
import { withNumbers } from '../plan/sheet-runs.ts';
import { settingOf, sheetMetrics, type SheetMetrics } from '../plan/sheet-metrics.ts';
import { footText, type PlacedHeading, type PlacedItem, type PlacedPart, type SheetPlan } from '../plan/sheet-plan.ts';
import { frameWidth } from '../plan/sheet-room.ts';
import { stripDrawing } from '../plan/strip-drawing.ts';
import { counted } from '../../bank/counted.ts';
import { minutesText, type ClockStrip } from '../content/clock-strip.ts';

const paragraph = (className: string, text: string): string =>
  element('p', { class: className, dir: directionOf(text) }, escapeText(text));

function heading({ level, text, note, role }: PlacedHeading): string {
  const quiet = note === undefined ? '' : ` ${element('span', { class: 'sheet-note' }, escapeText(note))}`;
  const className = [level === 1 ? 'sheet-heading' : 'sheet-subheading', role].filter(Boolean).join(' ');
  return element(level === 1 ? 'h2' : 'h3', { class: className, dir: directionOf(text) }, escapeText(text) + quiet);
}

const textMarkup = (text: string): string =>
  withNumbers(text)
    .map((run) => (run.weight === 'strong' ? element('b', {}, escapeText(run.text)) : escapeText(run.text)))
    .join(' ');

const leadMarkup = (lead: string, lang: string | undefined): string =>
  element('p', { class: 'sheet-lead', dir: directionOf(lead), lang }, textMarkup(lead));

const numberMarkup = ({ value, text }: SheetNumber): string =>
  element(
    'li',
    { dir: directionOf(text) },
    element('b', {}, escapeText(value)) + element('span', {}, escapeText(text)),
  );

function itemMarkup({ item, role }: PlacedItem, lang: string | undefined): string {
  const { tag, lead, text } = item;
  const dir = directionOf(`${lead ?? ''} ${text}`);
  const parts = [
    // With a direction of its own, a tag has no say in the line's: `auto` reads the first letter.
    tag === undefined ? '' : element('span', { class: 'sheet-tag', dir: dir && 'ltr' }, escapeText(tag)),
    lead === undefined ? '' : element('b', {}, escapeText(lead)),
    textMarkup(text),
  ];
  const className = [shownSign(item), role].filter(Boolean).join(' ');
  return element('li', { class: className, dir, lang }, parts.filter((part) => part !== '').join(' '));
}

/** Items that follow each other are one list; a smaller heading parts them. */
function blocksMarkup(blocks: readonly (PlacedHeading | PlacedItem)[], lang: string | undefined): string {
  const runs: (PlacedHeading | PlacedItem[])[] = [];
  for (const block of blocks) {
    const open = runs.at(-1);
    if (block.kind === 'heading') runs.push(block);
    else if (Array.isArray(open)) open.push(block);
    else runs.push([block]);
  }
  return runs
    .map((run) =>
      Array.isArray(run) ? element('ul', {}, run.map((placed) => itemMarkup(placed, lang)).join('')) : heading(run),
    )
    .join('');
}

const partMarkup = (part: PlacedPart, inBox: boolean, lang: string | undefined): string => {
  const label = part.heading ? heading(part.heading) : '';
  const blocks = blocksMarkup(part.blocks, lang);
  return element('section', { class: 'sheet-part' }, label + (inBox ? element('div', {}, blocks) : blocks));
};

function stripMarkup(strip: ClockStrip, width: number, metrics: SheetMetrics): string {
  const { height, bar, boxes, labels, labelScale } = stripDrawing(strip, width, metrics);
  // Ten units to the em: a browser rounds type of one unit.
  const units = (em: number): string => (em * 10).toFixed(2);
  const shapes = boxes.map((box) =>
    element('rect', {
      x: units(box.x),
      y: units(bar.y),
      width: units(box.width),
      height: units(bar.height),
      class: box.shaded ? 'shaded' : undefined,
    }),
  );
  const words = labels.map(({ text, x, y, anchor, strong }) =>
    element(
      'text',
      {
        x: units(x),
        y: units(y),
        'text-anchor': anchor,
        'font-size': units(labelScale),
        class: strong ? 'strong' : undefined,
      },
      escapeText(text),
    ),
  );
  const label = `${counted(strip.sections.length, 'section')} in ${minutesText(strip.total)}`;
  const viewBox = `0 0 ${units(width)} ${units(height)}`;
  return element(
    'svg',
    { class: 'sheet-strip', viewBox, role: 'img', 'aria-label': label },
    [...shapes, ...words].join(''),
  );
}

/**
 * The sheet as HTML: the same for pages, for the page that plans in the browser, and for tests.
 * @param plan how the sheet is set
 * @param metrics the measures that it was planned with
 */
export function sheetMarkup(plan: SheetPlan, metrics: SheetMetrics = sheetMetrics): string {
  const { content, frame, fontPt, layout, columns } = plan;
  const { kicker, title, lead, numbers = [], strip, kind, lang } = content;
  const header = [
    paragraph('sheet-kicker', kicker),
    element('h1', { class: 'sheet-title', dir: directionOf(title), lang }, escapeText(title)),
    lead === undefined ? '' : leadMarkup(lead, lang),
    numbers.length > 0 ? element('ul', { class: 'sheet-numbers', lang }, numbers.map(numberMarkup).join('')) : '',
    strip ? stripMarkup(strip, frameWidth(frame, fontPt), metrics) : '',
  ].join('');
  const body = columns
    .map((parts) =>
      element(
        'div',
        { class: 'sheet-column' },
        parts.map((part) => partMarkup(part, layout === 'side', lang)).join(''),
      ),
    )
    .join('');
  const foot = [sheetKinds[kind].name, footText(plan, 'page')]
    .map((text) => element('span', {}, escapeText(text)))
    .join('');
  return element(
    'div',
    { class: `sheet-frame ${frame.orientation}` },
    element(
      'article',
      { class: `sheet ${settingOf(content)}-sheet ${typeClass(fontPt)}`, lang: 'en' },
      element('header', { class: 'sheet-header' }, header) +
        element('div', { class: `sheet-columns ${layout}` }, body) +
        element('p', { class: 'sheet-foot' }, foot),
    ),
  );
}
