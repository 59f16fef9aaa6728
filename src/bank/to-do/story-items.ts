import type { StorySource } from '../bank-source.ts';
import { positionAt } from '../source-position.ts';
import { storyUrl } from '../urls.ts';
import { toDoItem, type ToDoItem } from './to-do-item.ts';

/** What is still to do in one story. */
export function storyItems({ id, file, frontmatter, positions }: StorySource, isPlanned: boolean): ToDoItem[] {
  const { title, format, basis, confirm, followUps, star, practice, answers } = frontmatter;
  const item = (
    kind: ToDoItem['kind'],
    text: string,
    path: readonly PropertyKey[],
    { part = '', asked }: { part?: string; asked?: string } = {},
  ): ToDoItem =>
    toDoItem(
      {
        kind,
        subject: title,
        text,
        ...(asked !== undefined && { asked }),
        place: { file, ...positionAt(positions, path) },
        link: storyUrl(id) + part,
        story: id,
      },
      isPlanned,
    );
  const unnamed =
    basis !== 'lived' && confirm.length === 0
      ? [
          item('unconfirmed', `It is a ${basis}, and nothing says what to confirm: list that under \`confirm\`.`, [
            'basis',
          ]),
        ]
      : [];
  return [
    ...confirm.map((text, index) => item('unconfirmed', text, ['confirm', index], { part: '#confirm' })),
    ...unnamed,
    ...followUps.flatMap(({ ask, missing, readiness }, index) =>
      readiness === 'safe' && missing === undefined
        ? []
        : [
            item(
              readiness === 'gap' ? 'gap' : 'partial',
              missing ?? 'Say under `missing` what to find out.',
              ['followUps', index],
              {
                part: '#follow-ups',
                asked: ask,
              },
            ),
          ],
    ),
    ...(format !== 'practice' && !star ? [item('ending', 'It has no short form: no results.', ['format'])] : []),
    ...(star && star.reflection.length === 0
      ? [item('reflection', 'Say under `reflection` what you changed afterwards.', ['star'])]
      : []),
    ...(practice && practice.example.length === 0
      ? [item('example', 'Say under `example` when you did it, and what came of it.', ['practice'])]
      : []),
    ...(answers.length === 0 ? [item('unused', 'Name the questions that it answers.', ['answers'])] : []),
  ];
}
