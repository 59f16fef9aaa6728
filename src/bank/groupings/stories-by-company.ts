import type { Company } from '../../../schemas/index.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';

/** The stories of one company. */
export interface CompanyStories {
  company: Company;
  stories: BankStory[];
}

/**
 * Groups stories by company, in the order of companies.yaml, projects first; companies without one are left out.
 * @param bank a linked bank
 * @param stories some of its stories, in the order to keep
 */
export function storiesByCompany(bank: StoryBank, stories: readonly BankStory[]): CompanyStories[] {
  return bank.companies
    .map((company) => {
      const own = stories.filter((story) => story.company === company.id);
      const projects = own.filter((story) => story.format === 'project');
      return { company, stories: [...projects, ...own.filter((story) => story.format !== 'project')] };
    })
    .filter((group) => group.stories.length > 0);
}
