import { printableText } from './printable-text.ts';

/** An error of ours that happened while a file was being looked at. */
export class CrashError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'CrashError';
    this.file = file;
  }
}

/**
 * Does something with a file, so that an unexpected error says which file it was.
 * @param file relative to the project's root
 * @throws CrashError for whatever is thrown inside
 */
export function whileLookingAt<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw error instanceof CrashError ? error : new CrashError(file, error);
  }
}

/**
 * Like whileLookingAt(), for work that is waited for.
 * @param file relative to the project's root
 * @throws CrashError for whatever is thrown inside
 */
export async function whileReading<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof CrashError ? error : new CrashError(file, error);
  }
}

/** What a report of a crash needs besides the error. */
export interface CrashContext {
  /** The command as typed: `npm run check`. */
  command: string;
  /** The project's version. */
  version: string;
  /** Node's version. */
  nodeVersion: string;
  /** Operating system and processor. */
  system: string;
  /** Where problems of the project are reported, if package.json says so. */
  issueTracker: string | undefined;
}

/** An error and what caused it, each with the places in our own code that led to it. */
function originOf(error: unknown): string[] {
  const origin = error instanceof CrashError ? error.cause : error;
  if (!(origin instanceof Error)) return [String(origin)];
  const places = (origin.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line) && !line.includes('node_modules') && !line.includes('node:'))
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*?(?=(?:src|schemas|tests)\/)/u, ''));
  const cause = origin.cause === undefined ? [] : originOf(origin.cause).map((line) => `  ${line}`);
  return [`${origin.name}: ${origin.message}`, ...places.slice(0, 5), ...cause];
}

/**
 * Says that something broke that no author can have caused, and how to report it.
 * @param error what was thrown
 */
export function crashMessage(error: unknown, context: CrashContext): string {
  const file = error instanceof CrashError ? error.file : undefined;
  return [
    'This is a bug in the story bank, not in what you wrote.',
    ...(file === undefined ? [] : [`It happened while looking at ${file}.`]),
    'Your stories are untouched, and so is the site you built last.',
    '',
    `Please report it at ${context.issueTracker ?? "the project's issue tracker"} with these lines:`,
    '',
    ...originOf(error).map((line, index) => (index === 0 ? `    ${line}` : `      ${line}`)),
    `    command: ${context.command}`,
    `    story bank ${context.version}, Node ${context.nodeVersion}, ${context.system}`,
    '',
    'Read them before you send them: they may quote a few words of a story.',
  ]
    .map(printableText)
    .join('\n');
}
