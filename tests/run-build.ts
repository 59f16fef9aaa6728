import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a build was told and what came of it. */
export interface BuildRun {
  exitCode: number | null;
  /** Standard output and error together. */
  output: string;
}

/** What vitest puts into the environment and Astro would take for settings of the site. */
const runnerVariables = /^(?:VITEST.*|NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL|TEST)$/;

export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !runnerVariables.test(name)));

const program = fileURLToPath(new URL('../src/cli/main.mjs', import.meta.url));

/** What is built, and how. */
export interface BuildCall {
  /** The folder that holds stories/. */
  root: string;
  /** The folder for the site. */
  outDir: string;
  /** Further arguments. */
  args?: readonly string[];
  /** Variables of the environment besides the usual ones. */
  environment?: Readonly<Record<string, string>>;
}

/** Builds a site in a process of its own, as a user does: the environment counts from its first line on. */
export function runBuild({ root, outDir, args = [], environment = {} }: BuildCall): Promise<BuildRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'build', '--root', root, '--out', outDir, ...args], {
      cwd: root,
      env: { ...plainEnvironment(), ...environment },
    });
    let output = '';
    const add = (data: unknown): void => {
      output += String(data);
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/**
 * Builds a site that must succeed.
 * @throws Error with what the build printed, when it fails
 */
export async function buildOrFail(call: BuildCall): Promise<BuildRun> {
  const run = await runBuild(call);
  if (run.exitCode !== 0) throw new Error(`The build failed with ${run.exitCode}:\n${run.output}`);
  return run;
}
