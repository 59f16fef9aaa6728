import type { ReferenceTarget } from '../../../schemas/reference.ts';
import { listFile, lists } from '../../bank/lists.ts';
import { isCatalogued } from '../../catalogue/catalogue.ts';
import { listing, quoted } from './wording.ts';

/** The words for what an id can name. */
interface TargetWords {
  /** What is named. */
  one: string;
  /** Where it would have to be. */
  home: string;
  /** What is lost when it is not there. */
  loss: string;
  /** How it is made, as a clause. */
  howToAdd: (id: string) => string;
}

const writeStory = (id: string): string => `write that story in a file named ${quoted(`${id}.mdx`)}`;

/** What an id can name, in words. */
export function targetWords(target: ReferenceTarget): TargetWords {
  switch (target) {
    case 'stories':
      return {
        one: 'story',
        home: 'stories/',
        loss: 'It would link to a page that doesn’t exist.',
        howToAdd: writeStory,
      };
    case 'projects':
      return {
        one: 'project',
        home: 'stories/',
        loss: 'The story would be missing from the project you meant.',
        howToAdd: writeStory,
      };
    default: {
      const home = listFile(target);
      return { ...lists[target], home, howToAdd: (id) => `add an entry with ${quoted(`id: ${id}`)} to ${home}` };
    }
  }
}

/** What there is to choose from, as a sentence of its own; empty where there is nothing. */
export const choiceInWords = (target: ReferenceTarget, known: readonly string[]): string =>
  known.length === 0
    ? ''
    : ` The ones ${isCatalogued(target) ? 'that your bank uses' : 'that exist'}: ${listing(known)}.`;
