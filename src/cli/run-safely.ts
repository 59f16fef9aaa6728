import { readFile } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { crashMessage } from '../checks/crash.ts';
import { StoryCodeError, storyCodeMessage } from '../checks/story-code-error.ts';
import { exitCodes, UsageError } from './command-line.ts';
import { projectRoot } from './project-root.ts';

/** A command of the project: takes its arguments, returns the exit code. */
export type Command = (args: string[]) => Promise<number>;

/** A module that holds a command, and says how it is used where it takes arguments. */
export interface CommandModule {
  run: Command;
  usage?: string;
}

/** What a message about a crash takes from package.json. */
const packageFile = z.object({
  version: z.string().catch('unknown'),
  bugs: z
    .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
    .optional()
    .catch(undefined),
});

async function projectFacts(): Promise<z.infer<typeof packageFile>> {
  try {
    return packageFile.parse(JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')));
  } catch {
    return { version: 'unknown', bugs: undefined };
  }
}

/**
 * Runs a command so that whatever happens ends in a message and an exit code, never in a stack trace: wrong use of the
 * command says how to use it, and an error of ours says that it is ours.
 * @param name the command's name, as in `npm run <name>`
 * @param load loads the command
 * @param args as typed after the name
 * @returns the exit code
 */
export async function runSafely(name: string, load: () => Promise<CommandModule>, args: string[]): Promise<number> {
  let usage: string | undefined;
  try {
    const command = await load();
    usage = command.usage;
    return await command.run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error([error.message, ...(usage === undefined ? [] : [`\nUsage: ${usage}`])].join('\n'));
      return exitCodes.wrongUse;
    }
    if (error instanceof StoryCodeError) {
      console.error(storyCodeMessage(error));
      return exitCodes.problems;
    }
    const { version, bugs } = await projectFacts();
    const message = crashMessage(error, {
      command: [`npm run ${name}`, ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
      version,
      nodeVersion: process.versions.node,
      system: `${platform()} ${release()} ${arch()}`,
      issueTracker: bugs,
    });
    console.error(message);
    return exitCodes.crash;
  }
}
