import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../../src/cli/arguments/command-table.ts';
import { usageOf } from '../../../../src/cli/arguments/usage.ts';

describe('how a command is used', () => {
  it.each(commandNames)('%s', (name) => {
    expect(usageOf(name)).toMatchSnapshot();
  });

  it.each(commandNames)('%s fits into a terminal', (name) => {
    expect(
      usageOf(name)
        .split('\n')
        .filter((line) => line.length > 120),
    ).toEqual([]);
  });
});
