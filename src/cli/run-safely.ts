import { readFile } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { crashMessage } from '../checks/crash.ts';
import { StoryCodeError, storyCodeMessage } from '../checks/story-code-error.ts';
import { LeakError, leakMessage } from '../publish/proof/leak-error.ts';
import { clearLeftovers } from '../site-folder/leftovers.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { exitCodes, UsageError } from './command-line.ts';
import { commandRow, type CommandName } from './arguments/command-table.ts';
import { machineTrouble } from './machine-trouble.ts';
import { options } from './arguments/option-table.ts';
import { softwareRoot } from '../software/software-root.ts';
import { readArguments, type Call } from './arguments/read-arguments.ts';
import { print, printError } from './print.ts';
import { usageOf } from './arguments/usage.ts';

/** A command of the project: does what it is told, returns the exit code. */
export type Command = (call: Call) => Promise<number>;

/** A module that holds a command. */
export interface CommandModule {
  run: Command;
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
    return packageFile.parse(JSON.parse(await readFile(join(softwareRoot, 'package.json'), 'utf8')));
  } catch {
    return { version: 'unknown', bugs: undefined };
  }
}

/** Says what went wrong, and whose part it is to mend it. */
async function tell(error: unknown, name: CommandName, args: readonly string[]): Promise<number> {
  if (error instanceof UsageError) {
    printError(`${error.message}\n\nUsage: ${usageOf(name)}`);
    return exitCodes.wrongUse;
  }
  if (error instanceof Refusal) {
    printError(error.message);
    return exitCodes.wrongUse;
  }
  if (error instanceof StoryCodeError) {
    printError(storyCodeMessage(error));
    return exitCodes.problems;
  }
  if (error instanceof LeakError) {
    printError(leakMessage(error));
    return exitCodes.problems;
  }
  const trouble = machineTrouble(error);
  if (trouble !== undefined) {
    printError(trouble);
    return exitCodes.machine;
  }
  const { version, bugs } = await projectFacts();
  const message = crashMessage(error, {
    command: [commandRow(name).call, ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    version,
    nodeVersion: process.versions.node,
    system: `${platform()} ${release()} ${arch()}`,
    issueTracker: bugs,
  });
  printError(message);
  return exitCodes.crash;
}

/**
 * Runs a command so that whatever happens ends in a message and an exit code, never in a stack trace: wrong use of the
 * command says how to use it, and an error of ours says that it is ours. What an earlier command left when it was
 * killed is cleared first.
 * @param name the command's name
 * @param load loads the command
 * @param args as typed after the name
 * @returns the exit code
 */
export async function runSafely(
  name: CommandName,
  load: () => Promise<CommandModule>,
  args: readonly string[],
): Promise<number> {
  try {
    const call = readArguments(name, args, process.env);
    if (call.get(options.help)) {
      print(usageOf(name));
      return exitCodes.done;
    }
    await clearLeftovers(call.get(options.root));
    const command = await load();
    return await command.run(call);
  } catch (error) {
    return tell(error, name, args);
  }
}
