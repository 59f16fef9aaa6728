import { commandRow, type CommandName } from './command-table.ts';
import { listed } from './listed.ts';
import type { Option } from './option.ts';
import { optionsOf } from './option-table.ts';

/** Characters on a line of a usage text. */
const width = 120;

const inBrackets = ({ name, placeholder, bare }: Option): string => {
  if (placeholder === undefined) return `[--${name}]`;
  return bare === undefined ? `[--${name} ${placeholder}]` : `[--${name} [${placeholder}]]`;
};

/** Puts pieces on lines, those after the first moved to the right. */
function onLines(pieces: readonly string[], indent: number): string {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + piece.length > width) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** The environment variables that stand for options. */
function variablesText(options: readonly Option[]): string[] {
  const named = options.filter(({ variable }) => variable !== undefined);
  if (named.length === 0) return [];
  const variables = listed(named.map(({ variable }) => variable ?? ''));
  const stand = named.length === 1 ? 'stands' : 'stand';
  const text = `The environment ${named.length === 1 ? 'variable' : 'variables'} ${variables} ${stand} for ${listed(named.map(({ name }) => `--${name}`))}.`;
  return ['', onLines(text.split(' '), 0)];
}

/**
 * How a command is used: what `--help` prints.
 * @param name of the command
 */
export function usageOf(name: CommandName): string {
  const { call, does, positional, ends } = commandRow(name);
  const options = optionsOf(name);
  const rows = options.flatMap(({ help }) => help);
  const column = Math.max(...rows.map(({ typed }) => typed.length)) + 3;
  const shown = options.filter((option) => option.name !== 'help').map(inBrackets);
  return [
    onLines([`${call} --`, ...(positional === undefined ? [] : [positional]), ...shown], 4),
    '',
    onLines(does.split(' '), 0),
    '',
    ...rows.map((row) => `  ${row.typed.padEnd(column)}${onLines(row.does.split(' '), column + 2)}`),
    ...variablesText(options),
    ...(ends === undefined ? [] : ['', onLines(ends.split(' '), 0)]),
  ].join('\n');
}
