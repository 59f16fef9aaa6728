import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What one run of a program took. */
export interface Measurement {
  seconds: number;
  /** Time that processors worked for it, in seconds; other work on the machine changes it little. */
  processorSeconds: number;
  /** The most memory that the process had, in megabytes. */
  megabytes: number;
}

const usageAtExit = fileURLToPath(new URL('usage-at-exit.ts', import.meta.url));
const usage = z.object({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });

/**
 * Runs a program with Node and measures it from start to end.
 * @param program a JavaScript file
 * @param args what it is told
 * @param cwd the folder it runs in
 * @throws Error with what it printed, when it fails
 */
export function measuredRun(program: string, args: readonly string[], cwd: string): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-bench-'));
  const usageFile = join(folder, 'usage.json');
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', usageAtExit, program, ...args], {
      cwd,
      env: {
        ...process.env,
        BENCH_USAGE_FILE: usageFile,
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
      const { maxRSS, userCPUTime, systemCPUTime } = usage.parse(JSON.parse(readFileSync(usageFile, 'utf8')));
      rmSync(folder, { recursive: true, force: true });
      resolve({ seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 });
    });
  });
}
