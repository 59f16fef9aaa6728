import type { APIRoute } from 'astro';
import { loadEvidence } from '../../astro/load-evidence.ts';

/** What the search needs of the bank, under a name that changes with it. */
export const getStaticPaths = async () => [{ params: { hash: (await loadEvidence()).hash } }];

export const GET: APIRoute = async () =>
  new Response((await loadEvidence()).json, { headers: { 'content-type': 'application/json' } });
