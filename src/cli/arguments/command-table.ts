/** A command of the project. */
export interface CommandRow {
  /** How it is called. Npm takes what comes before `--` for itself. */
  call: string;
  /** What it does, in a sentence. */
  does: string;
  /** What is typed without an option, as the usage shows it. */
  positional?: string;
  /** What is to be known about its end. */
  ends?: string;
}

/** All commands, in the order in which they are told. */
const commandTable = {
  start: {
    call: 'npm start',
    does: 'Checks the bank, builds the site and serves it on this machine until Ctrl+C.',
  },
  build: {
    call: 'npm run build',
    does: 'Checks the bank and builds the site.',
  },
  dev: {
    call: 'npm run dev',
    does: 'Serves the site on this machine while you write, made anew at each edit, until Ctrl+C.',
  },
  check: {
    call: 'npm run check',
    does: 'Reads everything in stories/ and says what has to change.',
    ends: 'Ends with 0 when all is well or there are only warnings, with 1 when something has to change, with 2 for a command line that makes no sense.',
  },
  init: {
    call: 'npm run init',
    does: 'Begins an empty bank in a folder: a few files that say what belongs into them. What is there already stays.',
    positional: '[<folder>]',
  },
  new: {
    call: 'npm run new',
    does: 'Writes a new story file with every key in its place, its company with it where that is new, and says what to do next.',
    positional: '"A title"',
  },
  ask: {
    call: 'npm run ask',
    does: 'Says which stories answer a question, the best first, or that the bank has none.',
    positional: '"the question as they asked it"',
    ends: 'Ends with 0 with and without a story, with 2 for a command line that makes no sense.',
  },
  todo: {
    call: 'npm run todo',
    does: 'Lists what is still to fill in, confirm or find out before the day, the weightiest first.',
    ends: 'Ends with 0 with and without anything to do, with 2 for a command line that makes no sense.',
  },
  migrate: {
    call: 'npm run migrate',
    does: 'Brings a bank that an older version reads into the form of today. Shows what would change, and changes nothing until it is told to.',
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

/** The name of a command. */
export type CommandName = keyof typeof commandTable;

const names = Object.keys(commandTable);

/** Tells whether there is a command of a name. */
export const isCommandName = (name: string): name is CommandName => names.includes(name);

/** The names of all commands. */
export const commandNames: readonly CommandName[] = names.filter(isCommandName);

/** The row of a command. */
export const commandRow = (name: CommandName): CommandRow => commandTable[name];
