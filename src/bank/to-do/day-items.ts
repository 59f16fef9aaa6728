import type { BankSource } from '../bank-source.ts';
import { careerLine } from '../career-line.ts';
import { counted } from '../counted.ts';
import { positionAt } from '../source-position.ts';
import type { StoryBank } from '../story-bank.ts';
import { interviewUrl, siteUrls, storyUrl } from '../urls.ts';
import { toDoItem, type ToDoItem } from './to-do-item.ts';

/** What is not known yet about an interview. */
export const interviewItems = ({ interviews }: BankSource): ToDoItem[] =>
  interviews.flatMap(({ id, file, value: { title, date, audience }, positions }) =>
    [
      ...(date === undefined ? ['No day yet: add `date`.'] : []),
      ...(audience === undefined ? ['No company yet: add `audience`, with its lens.'] : []),
    ].map((text) =>
      toDoItem({
        kind: 'interview',
        subject: title,
        text,
        place: { file, ...positionAt(positions, ['title']) },
        link: interviewUrl(id),
      }),
    ),
  );

/** Whether a year or month is over before another begins. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

/** Stories that say when they were in a way that cannot be, and companies with stories that do not say it at all. */
export function orderItems(bank: StoryBank, source: BankSource): ToDoItem[] {
  const impossible = source.stories.flatMap(({ id, file, frontmatter: { title, period, after }, positions }) =>
    after.flatMap((before, index) => {
      const other = bank.storyById.get(before);
      if (!period || !other?.period || !isBefore(period.from, other.period.from)) return [];
      return [
        toDoItem({
          kind: 'contradiction',
          subject: title,
          text: `It came after “${other.title}”, as it says, and its period begins before that.`,
          place: { file, ...positionAt(positions, ['after', index]) },
          link: storyUrl(id),
          story: id,
        }),
      ];
    }),
  );
  const { file, entries, positions } = source.lists.companies;
  const { companies, unplaced } = careerLine(bank);
  const open = [...companies, ...unplaced].flatMap(({ company: { id, name }, open: stories }) => {
    if (stories.length === 0) return [];
    const index = entries.find(({ value }) => value.id === id)?.index;
    const text = `${counted(stories.length, 'story')} with neither \`period\` nor \`after\`.`;
    const place = { file, ...positionAt(positions, index === undefined ? [] : [index]) };
    return [toDoItem({ kind: 'order', subject: name, text, place, link: siteUrls.career })];
  });
  return [...impossible, ...open];
}
