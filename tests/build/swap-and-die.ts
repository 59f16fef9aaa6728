// Puts a new site into its place as a build does, and is killed on the way.
// Arguments: the project's root, the site's place, the step at which it dies, and when: before, half way, or after it.
import fs from 'node:fs/promises';
import fsNow, { readdirSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [root = '', out = '', fatalStep = '0', moment = 'before'] = process.argv.slice(2);
let step = 0;

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

// As it is before it becomes a step itself.
const remove = fsNow.rmSync;

function removeHalf(path: string): void {
  if (!statSync(path).isDirectory()) return;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  for (const file of files.slice(0, files.length / 2 + 1)) remove(join(path, file), { recursive: true, force: true });
}

/** What a step has done when it is half done. */
const halfDone: Readonly<Record<string, (path: string, text: unknown) => void>> = {
  writeFile: (path, text) => writeFileSync(path, String(text).slice(0, String(text).length / 2)),
  rm: removeHalf,
  rmSync: removeHalf,
};

/**
 * Counts a step, and dies where it is the one.
 * @returns whether to die after it
 */
function begin(name: string, args: readonly unknown[]): boolean {
  step += 1;
  const isFatal = step === Number(fatalStep);
  if (isFatal && moment === 'before') die();
  if (isFatal && moment === 'half') {
    halfDone[name]?.(String(args[0]), args[1]);
    die();
  }
  return isFatal;
}

for (const name of ['mkdir', 'mkdtemp', 'writeFile', 'chmod', 'rename', 'rm', 'rmdir'] as const) {
  const does = fs[name];
  Object.assign(fs, {
    [name]: async (...args: unknown[]) => {
      const isFatal = begin(name, args);
      const result: unknown = await Reflect.apply(does, fs, args);
      if (isFatal) die();
      return result;
    },
  });
}
Object.assign(fsNow, {
  rmSync: (...args: Parameters<typeof remove>) => {
    const isFatal = begin('rmSync', args);
    remove(...args);
    if (isFatal) die();
  },
});
syncBuiltinESMExports();

const { inTurn } = await import('../../src/site-folder/build-lock.ts');
const { prepareSite } = await import('../../src/site-folder/prepared-site.ts');
await inTurn({ root, outDir: out, onWait: () => undefined }, async () => {
  const site = await prepareSite(out, root);
  await fs.writeFile(join(site.staging, 'index.html'), 'the new site');
  await fs.mkdir(join(site.staging, 'stories'));
  await fs.writeFile(join(site.staging, 'stories/a.html'), 'a story on the new site');
  await site.commit();
});
console.log(step);
