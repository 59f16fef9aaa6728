import { nearestName } from '../../bank/nearest-name.ts';
import { Refusal } from '../../site-folder/refusal.ts';
import { UsageError } from '../command-line.ts';
import { commandRow, type CommandName } from './command-table.ts';
import { keptByNpm } from './npm-kept-options.ts';
import type { Option } from './option.ts';
import { commandsTaking, options, optionsOf } from './option-table.ts';
import { WrongValue } from './option-values.ts';
import { listed } from './listed.ts';

/** What a command is told. */
export interface Call {
  /** The value of one of the command's options. */
  get: <Value>(option: Option<Value>) => Value;
  /** What was typed without an option, where the command takes it. */
  positional: string | undefined;
}

interface TypedOption {
  /** As typed: `--edition`, `-e`. */
  raw: string;
  /** Without hyphens. */
  name: string;
  value: string | undefined;
}

interface Typed {
  options: TypedOption[];
  words: string[];
}

/**
 * Takes arguments apart. An option takes the next argument for its value unless that is an option itself, and so does
 * one that is not known, where there is nothing else that the argument could be.
 */
function takenApart(args: readonly string[], command: CommandName): Typed {
  const known = optionsOf(command);
  const hasPlace = commandRow(command).positional !== undefined;
  const typed: Typed = { options: [], words: [] };
  const queue = [...args];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    const [, raw, name, inline] = /^(--?([a-z][\w-]*))(?:=(.*))?$/isu.exec(argument) ?? [];
    if (argument === '--') typed.words.push(...queue.splice(0));
    else if (raw === undefined || name === undefined) typed.words.push(argument);
    else {
      const option = known.find((each) => `--${each.name}` === raw);
      const takesValue = option ? option.placeholder !== undefined : !hasPlace;
      const takesNext = takesValue && inline === undefined && queue[0]?.startsWith('-') === false;
      typed.options.push({ raw, name, value: takesNext ? queue.shift() : inline });
    }
  }
  return typed;
}

function unknownOption({ raw, name }: TypedOption, command: CommandName): string {
  const others = commandsTaking(name);
  if (raw.startsWith('--') && others.length > 0)
    return `Unknown option '${raw}': it belongs to ${listed(others)}, not to ${command}.`;
  const names = optionsOf(command).map((option) => option.name);
  const beginning = names.filter((each) => each.startsWith(name));
  const meant = nearestName(name, names) ?? (beginning.length === 1 ? beginning[0] : undefined);
  return `Unknown option '${raw}'.${meant === undefined ? '' : ` Did you mean --${meant}?`}`;
}

/** What is wrong with the options and words as typed, whatever the values are. */
function faultsIn(typed: Typed, command: CommandName): string[] {
  const known = optionsOf(command);
  const faults = typed.options.flatMap((each) => {
    const option = known.find(({ name }) => `--${name}` === each.raw);
    if (!option) return [unknownOption(each, command)];
    const { placeholder, bare } = option;
    if (placeholder === undefined) return each.value === undefined ? [] : [`${each.raw} takes no value.`];
    return each.value === undefined && bare === undefined ? [`${each.raw} needs a value: ${placeholder}`] : [];
  });
  const strays = typed.words.slice(commandRow(command).positional === undefined ? 0 : 1);
  return [...faults, ...strays.map((word) => `This command has no use for "${word}".`)];
}

/** Npm keeps the option and hands its value on, where it takes the option for one of its own: `npm run check --format json`. */
const npmHint = (command: CommandName): string =>
  `If that belongs to an option: with npm, options go after --, as in ${commandRow(command).call} -- --help`;

/** What an option was told, and by what. */
function told(option: Option, typed: Typed, environment: NodeJS.ProcessEnv): { by: string; text: string | undefined } {
  const last = typed.options.findLast(({ raw }) => raw === `--${option.name}`);
  if (last) return { by: last.raw, text: last.value ?? option.bare ?? (option.placeholder ? undefined : '') };
  // A variable that is empty counts as not set, as it does elsewhere.
  const set = option.variable === undefined ? '' : environment[option.variable];
  return { by: option.variable ?? '', text: set === '' ? undefined : set };
}

/**
 * Reads the arguments of a command, and the environment variables that stand for some of them.
 * @param command its name
 * @param args as typed after the name
 * @throws UsageError with all that is wrong; Refusal when npm kept options for itself
 */
export function readArguments(command: CommandName, args: readonly string[], environment: NodeJS.ProcessEnv): Call {
  const known = optionsOf(command);
  const typed = takenApart(args, command);
  const kept = keptByNpm(command, typed, environment);
  if (kept !== undefined) throw new Refusal(kept);
  const get = <Value>(option: Option<Value>): Value => option.read(told(option, typed, environment).text);
  const faults = faultsIn(typed, command);
  const hasStray = typed.words.length > (commandRow(command).positional === undefined ? 0 : 1);
  if (hasStray && environment['npm_lifecycle_event'] !== undefined) faults.push(npmHint(command));
  // Who asks how a command is used is answered, whatever else is wrong with what the environment says.
  const isAsked = get(options.help);
  for (const option of isAsked ? [] : known) {
    try {
      get(option);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      const { by, text } = told(option, typed, environment);
      faults.push(`${by} cannot be "${text ?? ''}". ${error.message}`);
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return { get, positional: typed.words[0] };
}
