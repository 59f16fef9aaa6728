import type { Edition } from './edition.ts';
import type { StoryBank } from './story-bank.ts';

/** What there is to do next where a bank has just begun. */
export interface NextStep {
  title: string;
  text: string;
  /** The command to type, as the project itself calls it. */
  command: string | undefined;
  /** What is to be known of what the command makes. */
  note: string | undefined;
}

/** With fewer stories than this a bank has just begun. */
const begun = 3;
const newStory = 'npm run new -- "A title" --company "Acme"';
const draftNote = 'The new file is a draft: it stays off all pages until you delete its line `draft: true`.';

/**
 * What there is to do next in a bank that has just begun.
 * @returns undefined for a bank that has more stories
 */
export function nextStep({ stories }: Pick<StoryBank, 'stories'>, edition: Edition): NextStep | undefined {
  if (stories.length >= begun) return undefined;
  if (edition !== 'private') {
    if (stories.length > 0) return undefined;
    const visible = edition === 'public' ? '`visibility: public`' : '`visibility: shared` or `public`';
    return {
      title: 'This edition has no stories',
      text: `Only stories whose frontmatter says ${visible} are in it.`,
      command: undefined,
      note: undefined,
    };
  }
  if (stories.length === 0) {
    return {
      title: 'Start with one story',
      text: 'Take something that really happened at work, and write it down while you remember it. This makes a file for it:',
      command: newStory,
      note: draftNote,
    };
  }
  return {
    title: stories.length === 1 ? 'Add a second story' : 'Add a third story',
    text: 'Eight to twelve different stories cover most interviews. This makes a file for the next one:',
    command: newStory,
    note: draftNote,
  };
}

/** What a list says that has nothing in it. */
export const emptyLists = {
  competencies: 'No competencies yet. Your stories add them, from the catalogue or from `stories/competencies.yaml`.',
  companies: 'No companies yet. Your first story adds one.',
  questions:
    'No questions yet. Your stories add the ones they answer, from the catalogue or from `stories/questions.yaml`.',
} as const;
