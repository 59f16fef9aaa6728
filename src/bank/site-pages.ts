import type { BankSource } from './bank-source.ts';
import {
  competencyUrl,
  companyUrl,
  customSheetUrl,
  questionUrl,
  sheetUrl,
  siteUrls,
  storyUrl,
} from './urls.ts';

/** A sheet has a page for each orientation. */
const sheets = (kind: string, id: string): string[] => [sheetUrl(kind, id), `${sheetUrl(kind, id)}landscape/`];

/**
 * Every page of the site that a story may link to, as decoded paths from the site's root. Pages of entries whose own
 * file has a problem count: they will be there once it is corrected.
 * @param source what was read
 */
export function sitePages(source: BankSource): Set<string> {
  const idsOf = ({ entries, brokenIds }: { entries: { value: { id: string } }[]; brokenIds: string[] }): string[] => [
    ...entries.map((entry) => entry.value.id),
    ...brokenIds,
  ];
  const stories = [...source.stories, ...source.brokenStories].map((story) => story.id);
  const projects = source.stories.filter((story) => story.frontmatter.format === 'project').map((story) => story.id);
  const companies = idsOf(source.lists.companies);
  const competencies = idsOf(source.lists.competencies);
  const pages = [
    ...Object.values(siteUrls),
    customSheetUrl,
    ...stories.flatMap((id) => [storyUrl(id), ...sheets('story', id)]),
    ...projects.flatMap((id) => sheets('talk', id)),
    ...companies.flatMap((id) => [companyUrl(id), ...sheets('company', id)]),
    ...competencies.flatMap((id) => [competencyUrl(id), ...sheets('competency', id)]),
    ...idsOf(source.lists.questions).map(questionUrl),
  ];
  return new Set(pages.map((page) => decodeURIComponent(page).normalize('NFC')));
}
