/**
 * Outlines of the small marks by which companies are told apart, drawn in a box of 10 by 10. Shapes, not colors, so
 * that they work for everyone and on paper.
 */
const shapes = [
  'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  'M.5.5h9v9h-9Z',
  'M5 .3 10 9.5H0Z',
  'M5 0l5 5-5 5-5-5Z',
  'M0 3.2h10v3.6H0Z',
  'M3.2 0h3.6v3.2H10v3.6H6.8V10H3.2V6.8H0V3.2h3.2Z',
  'M0 0h10L5 9.2Z',
  'M2.5.6h5L10 5 7.5 9.4h-5L0 5Z',
] as const;

/**
 * The mark of a company, as the path data of an SVG of 10 by 10; with more companies than shapes they repeat.
 * @param index place of the company in companies.yaml, from 0
 */
export function companyShape(index: number): string {
  return shapes[Math.abs(index) % shapes.length] ?? shapes[0];
}
