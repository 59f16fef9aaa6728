import type { Figure } from '../../../schemas/index.ts';
import type { BankSource } from '../bank-source.ts';
import { figureText } from '../figure-text.ts';
import { isOwn } from '../lists.ts';
import { positionAt, type SourceLocation } from '../source-position.ts';
import { storyUrl } from '../urls.ts';
import { toDoItem, type ToDoItem } from './to-do-item.ts';

interface PlacedFigure {
  figure: Figure;
  place: (key: string) => SourceLocation;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two figures have in common of which at most one can hold. */
const sameThing = ({ figure: { company, status, measures, scope } }: PlacedFigure): string =>
  JSON.stringify([company, status, plain(measures), plain(scope)]);

/**
 * What is still to do about figures: those in doubt which a story uses, and those that say another value of the same
 * measure and scope.
 */
export function figureItems({ lists: { figures }, stories }: BankSource, planned: ReadonlySet<string>): ToDoItem[] {
  const placed = figures.entries.filter(isOwn).map(({ value, index }): PlacedFigure => ({
    figure: value,
    place: (key) => ({ file: figures.file, ...positionAt(figures.positions, [index, key]) }),
  }));
  const users = (id: string) =>
    stories.filter(({ outline }) => outline.figures.some(({ target }) => target === id)).map((story) => story.id);
  const doubts = placed.flatMap(({ figure, place }) => {
    const stories = users(figure.id);
    const [first] = stories;
    if (figure.doubt === undefined || first === undefined) return [];
    const subject = `${figureText(figure)}: ${figure.measures}`;
    const link = `${storyUrl(first)}#figures`;
    return [
      toDoItem(
        { kind: 'figure', subject, text: figure.doubt, place: place('doubt'), link },
        stories.some((id) => planned.has(id)),
      ),
    ];
  });
  const contradictions = [...Map.groupBy(placed, sameThing).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          .filter(({ figure }) => figureText(figure) !== figureText(first.figure))
          .map(({ figure, place }) =>
            toDoItem({
              kind: 'contradiction',
              subject: figure.measures,
              text: `\`${first.figure.id}\` says ${figureText(first.figure)}, and \`${figure.id}\` says ${figureText(figure)}, of the same scope.`,
              place: place('value'),
            }),
          ),
  );
  return [...contradictions, ...doubts];
}
