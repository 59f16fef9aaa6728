import type { StoryBank } from '../../bank/story-bank.ts';
import { companySheet } from './company-sheet.ts';
import { competencySheet } from './competency-sheet.ts';
import type { SheetContent } from './sheet-content.ts';
import { storySheet } from './story-sheet.ts';
import { talkSheet } from './talk-sheet.ts';

/**
 * Every sheet of a bank: one for each story, company and competency, and one for each talk.
 * @param bank a linked bank
 */
export function bankSheets(bank: StoryBank): SheetContent[] {
  const talks = bank.stories.filter((story) => story.format === 'project' && story.outline.sections.length > 0);
  return [
    ...bank.stories.map((story) => storySheet(bank, story)),
    ...talks.map((story) => talkSheet(bank, story)),
    ...bank.companies.map((company) => companySheet(bank, company)),
    ...bank.competencies.map((competency) => competencySheet(bank, competency)),
  ];
}
