/** The few looks that a report uses. */
export type StyleName = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Gives a piece of text a look, where the reader's screen can show it. */
export type Style = (name: StyleName, text: string) => string;

/** For files and pipes: the text as it is. */
export const plainStyle: Style = (_name, text) => text;
