import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearestName } from '../checks/nearest-name.ts';

/** Wrong use of a command: the text says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Exit codes of the project's commands. 70 is what sysexits.h calls an internal software error. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2, crash: 70 } as const;

function wrongUse(error: Error, options: ParseArgsOptionsConfig): UsageError {
  const message = error.message.split(/\.(?:\s|$)/u)[0] ?? error.message;
  const typed = /'-{1,2}([^\s']+)/u.exec(message)?.[1];
  const names = Object.keys(options);
  const meant = typed === undefined || names.includes(typed) ? undefined : nearestName(typed, names);
  return new UsageError(`${message}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`);
}

/**
 * Reads the arguments of a command.
 * @param args as typed, without the command's name
 * @param options as for node:util parseArgs
 * @param positionals the names of arguments without an option, for the message when there are too many
 * @throws UsageError
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  positionals: readonly string[] = [],
) {
  try {
    const result = parseArgs({ args, options, strict: true, allowPositionals: true });
    const extra = result.positionals[positionals.length];
    if (extra !== undefined) throw new UsageError(`There is no place for "${extra}" in this command.`);
    return result;
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw wrongUse(error, options);
  }
}

/**
 * Takes a value that may only be one of a few.
 * @param option its name, for the message
 * @throws UsageError
 */
export function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const meant = nearestName(value, choices);
  const hint = meant === undefined ? `It can be ${choices.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`--${option} cannot be "${value}". ${hint}`);
}
