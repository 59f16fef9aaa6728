import { dev } from 'astro';
import { projectRoot } from './project-root.ts';

/** `npm run dev`: the site on this machine, made anew at each edit, with the checks' findings in the terminal. */
export async function run(): Promise<number> {
  await dev({ root: projectRoot });
  return new Promise(() => {
    // The server runs until the process is stopped.
  });
}
