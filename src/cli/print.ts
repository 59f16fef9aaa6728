import { printableText } from '../checks/printable-text.ts';
import { asCalled } from '../software/as-called.ts';

/** Prints a text for the one who runs the command, without what a terminal would obey. */
export const print = (text: string): void => console.log(asCalled(printableText(text)));

/** Prints what is not the command's result: what went wrong, what is waited for. */
export const printError = (text: string): void => console.error(asCalled(printableText(text)));
