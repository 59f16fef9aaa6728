import { isInstalled } from './software-root.ts';

/** A command as it is called in the project itself, where npm takes what comes before `--` for its own. */
const npmCall =
  /\bnpm (?:run )?(start|build|dev|check|new|ask|init|migrate|publish:check|publish:host)\b(?: --(?= ))?/gu;

/**
 * A text with commands as they are typed here: those of an installed package have its name before them.
 * @param text with commands as the project itself has them: `npm run new -- "A title"`
 * @example asCalled('npm run new -- "A title"', true) // 'npx story-bank new "A title"'
 */
export const asCalled = (text: string, installed = isInstalled): string =>
  installed ? text.replace(npmCall, (_call, name: string) => `npx story-bank ${name.replace(':', '-')}`) : text;
