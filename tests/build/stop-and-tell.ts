// Makes a site as a build does, and is stopped on the way.
// Arguments: the project's root, the site's place, the signal, and when it comes: while the site is made, while it is
// moved into its place, or while a story's code runs.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const [root = '', out = '', signal = '', moment = ''] = process.argv.slice(2);
const stop = async (): Promise<void> => {
  process.kill(process.pid, signal);
  // A signal is heard between two steps of the program.
  await wait(1000);
};

const { rename } = fs;
Object.assign(fs, {
  rename: async (from: string, to: string) => {
    if (moment === 'moved') process.kill(process.pid, signal);
    await rename(from, to);
    await wait(100);
  },
});
syncBuiltinESMExports();

const { prepareSite } = await import('../../src/site-folder/prepared-site.ts');
const site = await prepareSite(out, root);
await fs.mkdir(join(site.staging, 'stories'));
await fs.writeFile(join(site.staging, 'stories/a.html'), 'a story on the new site');
if (moment === 'made') await stop();
if (moment === 'rendered') {
  await site.runForeignCode(async () => {
    process.kill(process.pid, signal);
    for (;;);
  });
}
await site.commit();
await wait(1000);
console.log('It was not stopped.');
