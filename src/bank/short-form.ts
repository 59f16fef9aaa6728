import type { Bullet, Practice, Star } from '../../schemas/index.ts';
import {
  practicePartNames,
  practiceParts,
  starPartNames,
  starParts,
  type PracticePart,
  type StarPart,
} from '../../schemas/words.ts';

/** The name of one part of a short form. */
export type ShortPartName = StarPart | PracticePart;

/** One part of a story's short form, which has at least one bullet. */
export interface ShortPart {
  /** The key of the short form in the frontmatter. */
  form: 'star' | 'practice';
  part: ShortPartName;
  /** As it is shown. */
  name: string;
  /** The id of its element on the story's page. */
  id: string;
  bullets: readonly Bullet[];
}

/** As much of a story as its short form is made of. */
export interface ShortFormed {
  star?: Star | undefined;
  practice?: Practice | undefined;
}

/** Every part that a short form can have, with the id of its element on a story's page. */
export const shortParts: readonly Pick<ShortPart, 'form' | 'part' | 'name' | 'id'>[] = [
  ...starParts.map((part) => ({ form: 'star' as const, part, name: starPartNames[part], id: `star-${part}` })),
  ...practiceParts.map((part) => ({
    form: 'practice' as const,
    part,
    name: practicePartNames[part],
    id: `practice-${part}`,
  })),
];

function bulletsOf({ star, practice }: ShortFormed, part: ShortPartName): readonly Bullet[] {
  const starPart = starParts.find((one) => one === part);
  if (starPart) return star?.[starPart] ?? [];
  const practicePart = practiceParts.find((one) => one === part);
  return (practicePart && practice?.[practicePart]) ?? [];
}

/**
 * The short form of a story, which is STAR for an event and steps for a practice, as parts in the order of telling.
 * @returns only parts of which something is said
 */
export const shortForm = (story: ShortFormed): ShortPart[] =>
  shortParts
    .map((shortPart) => ({ ...shortPart, bullets: bulletsOf(story, shortPart.part) }))
    .filter(({ bullets }) => bullets.length > 0);

/** What was done, in order: the actions of an event, the steps of a practice. */
export const whatWasDone = ({ star, practice }: ShortFormed): readonly Bullet[] =>
  star?.actions ?? practice?.steps ?? [];

/** Whether a part tells what came of it. */
export const isOutcome = (part: ShortPartName): boolean => part === 'results' || part === 'example';

/** What came of it: the results of an event, the example of a practice. */
export const whatCameOfIt = ({ star, practice }: ShortFormed): readonly Bullet[] =>
  star?.results ?? practice?.example ?? [];
