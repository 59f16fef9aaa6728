import { isTalk } from '../../bank/outline.ts';
import type { StoryBank } from '../../bank/story-bank.ts';
import { bankSheetKinds, type BankSheetKind } from '../kinds.ts';
import { companySheet } from './company-sheet.ts';
import { competencySheet } from './competency-sheet.ts';
import type { SheetContent } from './sheet-content.ts';
import { storySheet } from './story-sheet.ts';
import { talkSheet } from './talk-sheet.ts';

/** How the sheets of each kind are composed. */
const sheetsOf: Record<BankSheetKind, (bank: StoryBank) => SheetContent[]> = {
  story: (bank) => bank.stories.map((story) => storySheet(bank, story)),
  talk: (bank) => bank.stories.filter((story) => isTalk(story, story.outline)).map((story) => talkSheet(bank, story)),
  company: (bank) => bank.companies.map((company) => companySheet(bank, company)),
  competency: (bank) => bank.competencies.map((competency) => competencySheet(bank, competency)),
};

/**
 * Every sheet of a bank: for each kind, one for each thing that it is about.
 * @param bank a linked bank
 */
export const bankSheets = (bank: StoryBank): SheetContent[] => bankSheetKinds.flatMap((kind) => sheetsOf[kind](bank));
