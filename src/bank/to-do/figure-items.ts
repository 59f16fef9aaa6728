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

/** The figures in doubt that a story uses. */
export function figureItems({ lists: { figures }, stories }: BankSource, planned: ReadonlySet<string>): ToDoItem[] {
  const placed = figures.entries.filter(isOwn).map(({ value, index }): PlacedFigure => ({
    figure: value,
    place: (key) => ({ file: figures.file, ...positionAt(figures.positions, [index, key]) }),
  }));
  const users = (id: string) =>
    stories.filter(({ outline }) => outline.figures.some(({ target }) => target === id)).map((story) => story.id);
  return placed.flatMap(({ figure, place }) => {
    if (figure.doubt === undefined) return [];
    const stories = users(figure.id);
    const [first] = stories;
    if (first === undefined) return [];
    const subject = `${figureText(figure)}: ${figure.measures}`;
    const link = `${storyUrl(first)}#figures`;
    return [
      toDoItem(
        { kind: 'figure', subject, text: figure.doubt, place: place('doubt'), link },
        stories.some((id) => planned.has(id)),
      ),
    ];
  });
}
