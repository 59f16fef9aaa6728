import { rehearsalChart, type ChartRow } from '../../talks/rehearsals/rehearsal-chart.ts';
import type { Rehearsal } from '../../talks/rehearsals/rehearsal.ts';
import { make } from '../elements.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** The picture is so many units wide, whatever its size on the page. */
const units = 1000;

function bars({ bars }: ChartRow): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const set = (element: Element, attributes: Record<string, string | number>): void => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  };
  set(svg, { class: 'chart-bars', viewBox: `0 0 ${units} 2`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  for (const { kind, from, width } of bars) {
    const rect = document.createElementNS(svgNamespace, 'rect');
    set(rect, {
      class: `chart-${kind}`,
      x: from * units,
      y: kind === 'planned' ? 0 : 1,
      width: width * units,
      height: 1,
    });
    svg.append(rect);
  }
  return svg;
}

/** What was planned and what was taken, section by section: bars, and the same in words. */
export function drawChart(rehearsal: Rehearsal): HTMLElement[] {
  const { rows, text } = rehearsalChart(rehearsal);
  const items = rows.map((row) =>
    make(
      'li',
      {},
      make('span', { class: 'chart-title', dir: 'auto' }, row.title),
      ' ',
      make('span', { class: row.isOver ? 'chart-difference chart-over' : 'chart-difference' }, row.difference),
      bars(row),
      make('span', { class: 'chart-words' }, row.text),
    ),
  );
  const more =
    rehearsal.leftOut.length > 0 ? [make('p', { class: 'quiet' }, `Left out: ${rehearsal.leftOut.join('; ')}.`)] : [];
  const legend = make(
    'p',
    { class: 'chart-legend', 'aria-hidden': 'true' },
    make('span', { class: 'legend-planned' }, 'planned'),
    make('span', { class: 'legend-spoken' }, 'spoken'),
    make('span', { class: 'legend-questions' }, 'questions'),
  );
  return [make('p', { class: 'chart-sum' }, text), legend, make('ol', { class: 'chart' }, ...items), ...more];
}
