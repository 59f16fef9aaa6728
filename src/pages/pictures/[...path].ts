import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { root } from 'astro:config/server';
import { loadStoryBank } from '../../load-story-bank.ts';
import { storyPictures } from '../../story-bank/story-pictures.ts';

/** What the development server says a picture is; a static host goes by the name's ending. */
const mediaTypes: Record<string, string> = { svg: 'image/svg+xml', jpg: 'image/jpeg' };

export const getStaticPaths = async () =>
  storyPictures(await loadStoryBank()).map((file) => ({
    params: { path: file.replace(/^stories\//u, '') },
    props: { file },
  }));

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const ending = file.replace(/^.*\./u, '').toLowerCase();
  const headers = { 'Content-Type': mediaTypes[ending] ?? `image/${ending}` };
  return new Response(new Uint8Array(await readFile(new URL(file, root))), { headers });
};
