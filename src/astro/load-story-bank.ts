import { getCollection } from 'astro:content';
import { linkBank, type StoryBank } from '../bank/story-bank.ts';

let linked: Promise<StoryBank> | undefined;

async function load(): Promise<StoryBank> {
  const [stories, interviews, competencies, companies, questions, figures, lenses] = await Promise.all([
    getCollection('stories'),
    getCollection('interviews'),
    getCollection('competencies'),
    getCollection('companies'),
    getCollection('questions'),
    getCollection('figures'),
    getCollection('lenses'),
  ]);
  // The ids of list entries begin with their place in the list, which is the author's order.
  const dataOf = <Data>(entries: { id: string; data: Data }[]): Data[] =>
    entries.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((entry) => entry.data);
  return linkBank({
    stories: dataOf(stories),
    interviews: dataOf(interviews),
    competencies: dataOf(competencies),
    companies: dataOf(companies),
    questions: dataOf(questions),
    figures: dataOf(figures),
    lenses: dataOf(lenses),
  });
}

/**
 * The linked bank of the edition that is being built. A build links it once; the development server links it anew for
 * each page, since an edit may have changed it.
 */
export function loadStoryBank(): Promise<StoryBank> {
  if (import.meta.env.DEV) return load();
  linked ??= load();
  return linked;
}

/**
 * The rendered bodies of the stories, by id, as the content store has them: of a story that Astro renders itself only
 * what is static, which is enough to search in.
 */
export async function loadBodyHtml(): Promise<Record<string, string>> {
  const stories = await getCollection('stories');
  return Object.fromEntries(stories.map(({ id, rendered }) => [id, rendered?.html ?? '']));
}
