/**
 * Exit codes of the project's commands. The last two are what sysexits.h calls an internal software error and an
 * input or output error.
 */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2, crash: 70, machine: 74 } as const;

/** Wrong use of a command: the text says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
