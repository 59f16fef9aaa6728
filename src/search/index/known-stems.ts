/**
 * The stems of the words of words.bin, one a line, which whoever compiles the commands puts here; undefined where they run
 * as they are written.
 */
export const knownStems: string | undefined = undefined;
