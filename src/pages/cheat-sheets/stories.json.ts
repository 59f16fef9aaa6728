import type { APIRoute } from 'astro';
import { loadStoryBank } from '../../astro/load-story-bank.ts';
import { storyGist } from '../../sheets/content/story-gist.ts';

/** What the page of a sheet of one's own may choose from. */
export const GET: APIRoute = async () => {
  const bank = await loadStoryBank();
  return Response.json(bank.stories.map((story) => storyGist(bank, story)));
};
