import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Measurement {
  seconds: number;
  /** The most memory that the process had, in megabytes. */
  megabytes: number;
}

const memoryAtExit = fileURLToPath(new URL('memory-at-exit.ts', import.meta.url));

/**
 * Runs a program with Node and measures it from start to end.
 * @param program a JavaScript file
 * @param args what it is told
 * @param cwd the folder it runs in
 * @throws Error with what it printed, when it fails
 */
export function measuredRun(program: string, args: readonly string[], cwd: string): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-bench-'));
  const memoryFile = join(folder, 'memory');
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', memoryAtExit, program, ...args], {
      cwd,
      env: {
        ...process.env,
        BENCH_MEMORY_FILE: memoryFile,
        // Search index and printed sheets cost the same whoever renders the stories.
        STORY_BANK_SKIP: 'search,sheets',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      const seconds = (performance.now() - start) / 1000;
      if (exitCode !== 0) {
        rmSync(folder, { recursive: true, force: true });
        reject(new Error(`${program} ${args.join(' ')} failed with ${exitCode}:\n${output.slice(-4000)}`));
        return;
      }
      const megabytes = Number(readFileSync(memoryFile, 'utf8')) / 1024;
      rmSync(folder, { recursive: true, force: true });
      resolve({ seconds, megabytes });
    });
  });
}
