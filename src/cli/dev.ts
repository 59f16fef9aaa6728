import { dev } from 'astro';
import { devConfig } from '../astro/dev-site.ts';
import { plainStyle } from '../checks/report/style.ts';
import { textReport } from '../checks/report/text-report.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { print, printError } from './print.ts';
import { siteOptions } from './site-options.ts';
import { refuseUnsuitableRoot } from './suitable-root.ts';

/**
 * `npm run dev`: the site on this machine, made anew at each edit, with the checks' findings in the terminal.
 * @throws UsageError or Refusal when the site cannot be shown so
 */
export async function run(call: Call): Promise<number> {
  const site = siteOptions(call, undefined, process.env);
  refuseUnsuitableRoot(site.root);
  const cacheFolder = cacheFolderOf(site.root);
  const config = devConfig({
    ...site,
    reader: await openReader(site.root, cacheFolder),
    cacheFolder,
    onReading: ({ problems }) => {
      print(
        problems.length === 0
          ? 'No problems. The site is up to date.'
          : `${textReport(problems, { style: plainStyle, width: 100 })}\n\nThe site stays as it was until this is solved.`,
      );
    },
    onCrash: (error) => printError(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const host = call.get(options.host);
  const port = call.get(options.port);
  await dev({
    ...config,
    server: { ...(host !== undefined && { host }), ...(port !== undefined && { port }) },
  });
  return new Promise(() => {
    // The server runs until the process is stopped.
  });
}
