import type { Format } from '../../../schemas/index.ts';
import type { Edition } from '../../bank/edition.ts';
import { commandNames, type CommandName } from './command-table.ts';
import { choiceOption, switchOption, usualValueOption, valueOption, type Option } from './option.ts';
import { basePath, count, folder, hostAddress, portNumber, siteAddress, text } from './option-values.ts';
import type { ReportFormat } from '../print-report.ts';
import { bankRoot } from '../bank-root.ts';

const rootOption = valueOption({
  name: 'root',
  commands: commandNames,
  placeholder: '<folder>',
  variable: 'STORY_BANK_ROOT',
  does: 'the folder with your stories/ in it, instead of this one',
  read: folder,
});

/** All options of all commands, in the order in which they are told. */
export const options = {
  edition: choiceOption<Edition>({
    name: 'edition',
    commands: ['start', 'build', 'dev', 'publish-host'],
    variable: 'STORY_BANK_EDITION',
    choices: [
      { id: 'private', does: 'everything: your own site' },
      { id: 'shared', does: 'only stories whose visibility is shared or public, and no <Private> passage' },
      { id: 'public', does: 'only stories whose visibility is public, and no <Private> passage' },
    ],
  }),
  base: valueOption({
    name: 'base',
    commands: ['start', 'build', 'dev', 'publish-host'],
    placeholder: '<path>',
    variable: 'BASE_PATH',
    does: 'the folder of the domain that the site is served from: /bank/',
    read: basePath,
  }),
  site: valueOption({
    name: 'site',
    commands: ['start', 'build', 'publish-host'],
    placeholder: '<address>',
    variable: 'SITE_URL',
    does: 'where the site will be: https://example.org, or with a base https://example.org/bank/',
    read: siteAddress,
  }),
  out: valueOption({
    name: 'out',
    commands: ['start', 'build'],
    placeholder: '<folder>',
    does: 'where the site goes, instead of dist/: a folder that is new, empty, or has an earlier site in it',
    read: folder,
  }),
  vault: switchOption({
    name: 'vault',
    commands: ['start', 'build', 'publish-host'],
    does: 'all of the site encrypted: it opens with a passphrase, which you type or STORY_BANK_PASSPHRASE holds',
  }),
  makePassphrase: switchOption({
    name: 'make-passphrase',
    commands: ['start', 'build'],
    does: 'with --vault: makes the passphrase, and shows it once',
  }),
  host: valueOption({
    name: 'host',
    commands: ['start', 'dev'],
    placeholder: '<address>',
    bare: '0.0.0.0',
    does: 'lets other devices on your network open the site; with an address, only at that one',
    read: hostAddress,
  }),
  port: valueOption({
    name: 'port',
    commands: ['start', 'dev'],
    placeholder: '<number>',
    does: 'the port to serve at, instead of 4321',
    read: portNumber,
  }),
  reportFormat: choiceOption<ReportFormat>({
    name: 'format',
    commands: ['check'],
    choices: [
      { id: 'text', does: 'for people' },
      { id: 'json', does: 'a list of { file, line, column, severity, kind, what, why, fix }, for programs' },
      { id: 'github', does: 'messages that GitHub shows beside the lines of a pull request' },
    ],
  }),
  strict: switchOption({
    name: 'strict',
    commands: ['build', 'check'],
    does: 'treats warnings as problems',
  }),
  company: valueOption({
    name: 'company',
    commands: ['new'],
    placeholder: '<id>',
    does: 'where it happened: an id or name from stories/companies.yaml, or a new name to add there',
    read: text,
  }),
  competency: valueOption({
    name: 'competency',
    commands: ['new'],
    placeholder: '<ids>',
    does: 'what the story shows: ids or names, separated by commas; new ones are added to stories/competencies.yaml',
    read: text,
  }),
  definition: valueOption({
    name: 'definition',
    commands: ['new'],
    placeholder: '<text>',
    does: 'for a new competency: what an interviewer looks for',
    read: text,
  }),
  headline: valueOption({
    name: 'headline',
    commands: ['new'],
    placeholder: '<text>',
    does: 'the sentence to open with, outcome first; suggests the questions closest to it',
    read: text,
  }),
  guard: switchOption({
    name: 'guard',
    commands: ['init'],
    does: 'keeps the bank out of public repositories: a git hook, and a check for GitHub',
  }),
  write: switchOption({
    name: 'write',
    commands: ['migrate'],
    does: 'makes the changes it shows; the originals are kept',
  }),
  undo: switchOption({ name: 'undo', commands: ['migrate'], does: 'undoes the last migration' }),
  storyFormat: choiceOption<Format>({
    name: 'format',
    commands: ['new'],
    choices: [
      { id: 'behavioral', does: 'one event' },
      { id: 'project', does: 'a talk in sections' },
      { id: 'practice', does: 'how you do something' },
    ],
  }),
  top: usualValueOption({
    name: 'top',
    commands: ['ask'],
    placeholder: '<number>',
    usual: 3,
    does: 'how many stories (default: 3)',
    read: count,
  }),
  mostToDo: valueOption({
    name: 'top',
    commands: ['todo'],
    placeholder: '<number>',
    does: 'only so many, the weightiest',
    read: count,
  }),
  toDoJson: switchOption({
    name: 'json',
    commands: ['todo'],
    does: 'a list of { kind, weight, subject, text, asked, file, line, link, proposed } and nothing else, for programs',
  }),
  json: switchOption({
    name: 'json',
    commands: ['ask'],
    does: 'only a list of { id, title, score, why }, for programs; empty if there is no story',
  }),
  root: { ...rootOption, read: (typed: string | undefined) => bankRoot(rootOption.read(typed) ?? process.cwd()) },
  help: switchOption({ name: 'help', commands: commandNames, does: 'this text' }),
};

const optionTable: readonly Option[] = Object.values(options);

/** The options that a command takes. */
export const optionsOf = (command: CommandName): Option[] =>
  optionTable.filter(({ commands }) => commands.includes(command));

/** The commands that take an option of a name; none where there is no such option. */
export const commandsTaking = (name: string): CommandName[] =>
  commandNames.filter((command) => optionsOf(command).some((option) => option.name === name));

/** The names of all options. */
export const optionNames: readonly string[] = [...new Set(optionTable.map(({ name }) => name))];
