import { serveDevSite } from '../astro/dev-site.ts';
import { draftsLeftOut } from '../checks/report/drafts-left-out.ts';
import { plainStyle } from '../checks/report/style.ts';
import { textReport } from '../checks/report/text-report.ts';
import { stoppingProblems } from '../checks/severity.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { print, printError } from './print.ts';
import { siteOptions } from './site-options.ts';

/**
 * `npm run dev`: the site on this machine, made anew at each edit, with the checks' findings in the terminal.
 * @throws UsageError or Refusal when the site cannot be shown so
 */
export async function run(call: Call): Promise<number> {
  const site = siteOptions(call, undefined, process.env);
  const cacheFolder = cacheFolderOf(site.root);
  await serveDevSite(
    {
      ...site,
      reader: await openReader(site.root, cacheFolder, true),
      cacheFolder,
      onReading: ({ bank, problems }) => {
        const isStopped = stoppingProblems(problems).length > 0;
        const state = isStopped ? 'The site stays as it was until this is fixed.' : 'The site is up to date.';
        const report = textReport(problems, { style: plainStyle, width: 100 });
        print(problems.length === 0 ? `No problems. ${state}` : `${report}\n\n${state}`);
        const drafts = draftsLeftOut(bank.source);
        if (drafts !== undefined) print(drafts);
      },
      onCrash: (error) => printError(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    },
    { host: call.get(options.host), port: call.get(options.port) },
  );
  return new Promise(() => {
    // The server runs until the process is stopped.
  });
}
