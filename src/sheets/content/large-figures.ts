import type { Figure } from '../../../schemas/index.ts';
import type { FigureStatus } from '../../../schemas/words.ts';
import { figureShort, figureText } from '../../bank/figure-text.ts';
import { shortForm, whatCameOfIt } from '../../bank/short-form.ts';
import type { BankStory } from '../../bank/story-bank.ts';
import type { SheetNumber } from './sheet-content.ts';

/** More numbers than these are not remembered. */
const mostNumbers = 3;

/** What happened counts most, then what was aimed at. What was chosen or worked through is no achievement. */
const weights: Record<FigureStatus, number> = {
  result: 2,
  'not-significant': 2,
  target: 1,
  setting: 0,
  example: 0,
};

const spaced = (text: string): string => ` ${text.replaceAll(/[\s.,;:()]+/gu, ' ').toLowerCase()} `;

/**
 * The figures that stand large: those of the headline and the results, then others of the short form, of each first what
 * happened. A figure that the story's short form does not say is what one is asked about later.
 * @param figures those of the story
 * @param story the story
 * @returns three at the most, no two of which look the same
 */
export function largeFigures(figures: readonly Figure[], story: BankStory): Figure[] {
  const weighty = figures.filter(({ status }) => weights[status] > 0);
  if (weighty.length === 0) return [];
  const first = [story.headline, ...whatCameOfIt(story).map(({ text }) => text)].map(spaced);
  const others = shortForm(story).flatMap(({ bullets }) => bullets.map(({ text }) => spaced(text)));
  const placeOf = (text: string): number => {
    const isIn = (said: string): boolean => said.includes(spaced(text));
    return first.some(isIn) ? 2 : others.some(isIn) ? 1 : 0;
  };
  const weighed = weighty
    .map((figure) => {
      const text = figureText(figure);
      return { figure, text, place: placeOf(text) };
    })
    .filter(({ place }) => place > 0)
    .sort((one, other) => other.place - one.place || weights[other.figure.status] - weights[one.figure.status]);
  const texts = weighed.map(({ text }) => text);
  // The same number twice would look like a slip.
  const different = weighed.filter(({ text }, index) => texts.indexOf(text) === index);
  return different.slice(0, mostNumbers).map(({ figure }) => figure);
}

/** A ledger often names its unit twice: 2 `use cases`, of the `use cases tried`. It is said once. */
export function measureText({ measures, unit }: Figure): string {
  const named = unit !== '' && measures.toLowerCase().startsWith(`${unit.toLowerCase()} `);
  return named ? measures.slice(unit.length) : measures;
}

/** A figure as it stands large. */
export const sheetNumber = (figure: Figure): SheetNumber => ({
  value: figureText(figure),
  text: `${measureText(figure).trim()} (${figureShort(figure)})`,
});
