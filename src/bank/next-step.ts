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
const draftNote = 'The new file is a draft, left out of all pages, until you delete its line `draft: true`.';

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
      title: 'No story is in this edition',
      text: `It holds the stories whose frontmatter says ${visible}.`,
      command: undefined,
      note: undefined,
    };
  }
  if (stories.length === 0) {
    return {
      title: 'Begin with one story',
      text: 'Take something that really happened at work, and write it down while you remember it. This makes a file for it:',
      command: newStory,
      note: draftNote,
    };
  }
  return {
    title: stories.length === 1 ? 'A second story' : 'A third story',
    text: 'Eight to twelve stories, each about something else, cover most interviews. This makes a file for the next:',
    command: newStory,
    note: draftNote,
  };
}

/** What a list says that has nothing in it. */
export const emptyLists = {
  competencies:
    'No competency is here yet. Your stories bring them along, from the catalogue or from `stories/competencies.yaml`.',
  companies: 'No company is here yet. Your first story brings one along.',
  questions:
    'No question is here yet. Your stories bring along those that they answer, from the catalogue or from `stories/questions.yaml`.',
} as const;
