import { nearestName } from '../../bank/nearest-name.ts';
import type { CommandName } from './command-table.ts';
import { WrongValue } from './option-values.ts';

/** An option of one or more commands. */
export interface Option<Value = unknown> {
  /** As typed after two hyphens. */
  name: string;
  /** The commands that take it. */
  commands: readonly CommandName[];
  /** What stands for its value in the usage: `<folder>`. Without it nothing is typed after the option. */
  placeholder?: string;
  /** What its value is when it is typed without one; else it needs one. */
  bare?: string;
  /** An environment variable that says the same, where the option is not typed. */
  variable?: string;
  /** The rows of the usage: what is typed, and what it does. */
  help: readonly { typed: string; does: string }[];
  /**
   * Reads the value as typed, or as what the variable holds; undefined where there is neither.
   * @throws WrongValue
   */
  read: (typed: string | undefined) => Value;
}

type Given = Pick<Option, 'name' | 'commands' | 'variable'>;

/** An option that is typed or not. */
export const switchOption = ({ does, ...given }: Given & { does: string }): Option<boolean> => ({
  ...given,
  help: [{ typed: `--${given.name}`, does }],
  read: (typed) => typed !== undefined,
});

/**
 * An option with one of a few values.
 * @param given its values with what they mean, the usual one first
 */
export function choiceOption<Choice extends string>(
  given: Given & { choices: readonly [{ id: Choice; does: string }, ...{ id: Choice; does: string }[]] },
): Option<Choice> {
  const { choices, ...rest } = given;
  const [usual] = choices;
  const ids = choices.map(({ id }) => id);
  return {
    ...rest,
    placeholder: ids.join('|'),
    help: choices.map(({ id, does }) => ({
      typed: `--${given.name} ${id}`,
      does: id === usual.id ? `${does} (this is what you get without it)` : does,
    })),
    read(typed = usual.id) {
      const found = ids.find((id) => id === typed);
      if (found !== undefined) return found;
      const meant = nearestName(typed, ids);
      throw new WrongValue(meant === undefined ? `It can be ${ids.join(', ')}.` : `Did you mean ${meant}?`);
    },
  };
}

type ValueGiven<Value> = Given & { placeholder: string; bare?: string; does: string; read: (typed: string) => Value };

const helpOf = ({ name, placeholder, bare, does }: ValueGiven<unknown>): Option['help'] => [
  { typed: bare === undefined ? `--${name} ${placeholder}` : `--${name} [${placeholder}]`, does },
];

/** An option with a value of its own, undefined where nothing says it. */
export const valueOption = <Value>(given: ValueGiven<Value>): Option<Value | undefined> => ({
  ...given,
  help: helpOf(given),
  read: (typed) => (typed === undefined ? undefined : given.read(typed)),
});

/** An option with a value of its own, and another where nothing says it. */
export const usualValueOption = <Value>(given: ValueGiven<Value> & { usual: Value }): Option<Value> => ({
  ...given,
  help: helpOf(given),
  read: (typed) => (typed === undefined ? given.usual : given.read(typed)),
});
