import { dev } from 'astro';
import { devConfig } from '../astro/dev-site.ts';
import { plainStyle } from '../checks/report/style.ts';
import { textReport } from '../checks/report/text-report.ts';
import { authorOfPdfs } from './build-and-report.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { projectRoot } from './project-root.ts';

/** `npm run dev`: the site on this machine, made anew at each edit, with the checks' findings in the terminal. */
export async function run(): Promise<number> {
  const cacheFolder = cacheFolderOf(projectRoot);
  const reader = await openReader(projectRoot, cacheFolder);
  const config = devConfig({
    reader,
    edition: 'private',
    base: '/',
    author: authorOfPdfs(),
    cacheFolder,
    onReading: ({ problems }) => {
      console.log(
        problems.length === 0
          ? 'No problems. The site is up to date.'
          : `${textReport(problems, { style: plainStyle, width: 100 })}\n\nThe site stays as it was until this is solved.`,
      );
    },
    onCrash: (error) => console.error(error instanceof Error ? (error.stack ?? error.message) : error),
  });
  await dev(config);
  return new Promise(() => {
    // The server runs until the process is stopped.
  });
}
