import { exitCodes } from './command-line.ts';
import { printError } from './print.ts';

/**
 * Does work that has to come to its end. Code in a story runs while a site is built: if it ends the process, that is
 * told, and does not pass for success.
 * @param work what is done
 */
export async function toTheEnd<Result>(work: () => Promise<Result>): Promise<Result> {
  const onExit = (): void => {
    printError(
      'The site wasn’t built: something ended the program before it was done. Code in a story may have called process.exit(), or waited for something that never comes.\n' +
        'Your stories are untouched, and so is the site you built last.',
    );
    process.exitCode = exitCodes.problems;
  };
  process.once('exit', onExit);
  try {
    return await work();
  } finally {
    process.off('exit', onExit);
  }
}
