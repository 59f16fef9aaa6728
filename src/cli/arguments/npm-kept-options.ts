import { nearestName } from '../../bank/nearest-name.ts';
import { commandRow, type CommandName } from './command-table.ts';
import { listed } from './listed.ts';
import type { Option } from './option.ts';
import { commandsTaking, optionNames, optionsOf } from './option-table.ts';

/** An option that npm took for itself, because it was typed before `--`. */
interface KeptOption {
  /** As it was typed, without hyphens. */
  typed: string;
  /** The option that was meant. */
  name: string;
  /** `true` also where the value was typed after a space: that npm hands on as a word of its own. */
  value: string;
}

const variablePrefix = 'npm_config_';
/** Shorter names are too near to names of npm's own to be typing errors of ours. */
const shortestMistyped = 4;

const longNames = optionNames.filter((name) => name.length >= shortestMistyped);
/** A setting of npm's that is near to an option of ours. */
const npmsOwn = 'editor';

/** The option that was meant: npm warns of one that it does not know, and hands nothing on. */
function meantOption(typed: string): string | undefined {
  if (optionNames.includes(typed)) return typed;
  const isWord = /^[a-z]+$/iu.test(typed) && typed.length >= shortestMistyped && typed !== npmsOwn;
  return isWord ? nearestName(typed, longNames) : undefined;
}

/** Npm writes what it kept into the environment. */
function keptOptions(environment: NodeJS.ProcessEnv): KeptOption[] {
  return Object.entries(environment).flatMap(([variable, value = '']) => {
    if (!variable.startsWith(variablePrefix)) return [];
    const typed = variable.slice(variablePrefix.length);
    const name = meantOption(typed);
    return name === undefined ? [] : [{ typed, name, value }];
  });
}

/** A word as it can be typed in a shell. */
const asTyped = (word: string): string => (/^[\w@%+=:,./-]+$/u.test(word) ? word : JSON.stringify(word));

/** The line that was meant, as far as it can be known. */
function correctedLine(command: CommandName, kept: readonly KeptOption[], words: readonly string[]): string {
  const { call, positional } = commandRow(command);
  const rowOf = ({ name }: KeptOption): Option | undefined => optionsOf(command).find((row) => row.name === name);
  const lacksValue = (option: KeptOption): boolean =>
    rowOf(option)?.placeholder !== undefined && option.value === 'true';
  const lacking = kept.filter(lacksValue).length;
  // Of two words nobody knows which belongs to which option.
  const onlyWord = positional === undefined && lacking === 1 && words.length === 1 ? words[0] : undefined;
  const valueOf = (option: KeptOption): string => {
    const { placeholder = '', bare } = rowOf(option) ?? {};
    if (placeholder === '') return '';
    if (!lacksValue(option)) return `=${option.value === '' ? placeholder : asTyped(option.value)}`;
    if (onlyWord !== undefined) return `=${asTyped(onlyWord)}`;
    return bare === undefined || words.length > 0 ? `=${placeholder}` : '';
  };
  const first = positional === undefined ? [] : lacking === 0 ? words.map(asTyped) : [positional];
  return [call, '--', ...first, ...kept.map((option) => `--${option.name}${valueOf(option)}`)].join(' ');
}

/**
 * Says what to type instead when npm kept options for itself: `npm run build --edition=public` hands nothing on, and
 * would build another edition than was asked for.
 * @param command the command that runs
 * @param typed the options that came through, and the other words
 * @returns nothing when npm kept none of our options
 */
export function keptByNpm(
  command: CommandName,
  typed: { options: readonly { name: string }[]; words: readonly string[] },
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const kept = keptOptions(environment).filter(({ name }) => typed.options.every((option) => option.name !== name));
  if (kept.length === 0) return undefined;
  const own = kept.filter(({ name }) => commandsTaking(name).includes(command));
  const foreign = kept.filter((option) => !own.includes(option));
  return [
    `npm kept ${listed(kept.map((option) => `--${option.typed}`))} for itself, and nothing was done.`,
    ...foreign.map(({ name }) => `--${name} belongs to ${listed(commandsTaking(name))}, not to ${command}.`),
    ...(own.length === 0 ? [] : [`Type -- before the options:\n\n  ${correctedLine(command, own, typed.words)}`]),
  ].join('\n');
}
