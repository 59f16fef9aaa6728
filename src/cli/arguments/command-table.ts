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
    does: 'Checks the bank, builds the site and serves it on this computer until Ctrl+C.',
  },
  build: {
    call: 'npm run build',
    does: 'Checks the bank and builds the site.',
  },
  dev: {
    call: 'npm run dev',
    does: 'Serves the site on this computer while you write, updated at each edit, until Ctrl+C.',
  },
  check: {
    call: 'npm run check',
    does: 'Reads everything in stories/ and says what has to change.',
    ends: 'Ends with 0 when all is well or there are only warnings, with 1 when something has to change, with 2 if the command line makes no sense.',
  },
  init: {
    call: 'npm run init',
    does: 'Starts an empty bank in a folder: a few files that say what goes into them. What’s there already stays.',
    positional: '[<folder>]',
  },
  new: {
    call: 'npm run new',
    does: 'Writes a new story file with every key in place, adds its company if that is new, and says what to do next.',
    positional: '"A title"',
  },
  ask: {
    call: 'npm run ask',
    does: 'Lists the stories that answer a question, best first, or says that there are none.',
    positional: '"the question they asked"',
    ends: 'Ends with 0 whether or not there is a story, with 2 if the command line makes no sense.',
  },
  todo: {
    call: 'npm run todo',
    does: 'Lists what is still to fill in, confirm or find out before the day, the weightiest first.',
    ends: 'Ends with 0 with and without anything to do, with 2 for a command line that makes no sense.',
  },
  'publish-check': {
    call: 'npm run publish:check',
    does: 'Says what a built site would publish, and whether it’s as it was when it was built and looked through.',
    positional: '[<folder>]',
    ends: 'Ends with 0 if it’s ready to publish, with 1 if it isn’t, with 2 if the folder holds no site.',
  },
  'publish-host': {
    call: 'npm run publish:host',
    does: 'Writes ready-made files for a host: github-pages, netlify, cloudflare-pages, nginx or caddy. What’s there already stays.',
    positional: '<host>',
  },
  migrate: {
    call: 'npm run migrate',
    does: 'Updates a bank from an older version to today’s format. Shows what would change, and changes nothing until you add --write.',
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
