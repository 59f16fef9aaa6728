import { isTalk } from '../../bank/outline.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { bankSheetKinds, type BankSheetKind } from '../kinds.ts';
import { companySheet } from './company-sheet.ts';
import { competencySheet } from './competency-sheet.ts';
import type { SheetContent } from './sheet-content.ts';
import { storySheet } from './story-sheet.ts';
import { talkSheet } from './talk-sheet.ts';

/** What a sheet of a bank is about, and its title. */
export interface SheetName extends Pick<SheetContent, 'id' | 'title'> {
  kind: BankSheetKind;
}

/** A sheet of a bank before it is composed. */
export interface NamedSheet extends SheetName {
  /** The story of which it shows more than every page may; undefined where it shows no more. */
  story: BankStory | undefined;
  /**
   * Composes it.
   * @param bank a linked bank; of the outlines of its stories nothing is needed but sections and what is named by its id
   * @param story with its whole outline, where the sheet is about one
   */
  compose: (bank: StoryBank, story: BankStory | undefined) => SheetContent;
}

const ofStory =
  (kind: BankSheetKind, compose: (bank: StoryBank, story: BankStory) => SheetContent) =>
  (story: BankStory): NamedSheet => ({
    kind,
    id: story.id,
    title: story.title,
    story,
    compose: (bank, whole = story) => compose(bank, whole),
  });

const ofEntry =
  <Entry extends { id: string; name: string }>(
    kind: BankSheetKind,
    compose: (bank: StoryBank, entry: Entry) => SheetContent,
  ) =>
  (entry: Entry): NamedSheet => ({
    kind,
    id: entry.id,
    title: entry.name,
    story: undefined,
    compose: (bank) => compose(bank, entry),
  });

/** How the sheets of each kind are named and composed. */
const sheetsOf: Record<BankSheetKind, (bank: StoryBank) => NamedSheet[]> = {
  story: ({ stories }) => stories.map(ofStory('story', storySheet)),
  talk: ({ stories }) => stories.filter((story) => isTalk(story, story.outline)).map(ofStory('talk', talkSheet)),
  company: ({ companies }) => companies.map(ofEntry('company', companySheet)),
  competency: ({ competencies }) => competencies.map(ofEntry('competency', competencySheet)),
};

/**
 * Every sheet of a bank by its name: for each kind, one for each thing that it is about.
 * @param bank a linked bank
 */
export const namedSheets = (bank: StoryBank): NamedSheet[] => bankSheetKinds.flatMap((kind) => sheetsOf[kind](bank));

/**
 * Every sheet of a bank.
 * @param bank a linked bank
 */
export const bankSheets = (bank: StoryBank): SheetContent[] =>
  namedSheets(bank).map(({ story, compose }) => compose(bank, story));
