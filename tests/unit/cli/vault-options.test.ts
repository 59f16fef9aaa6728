import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { options } from '../../../src/cli/arguments/option-table.ts';
import { readArguments } from '../../../src/cli/arguments/read-arguments.ts';
import { siteOptions } from '../../../src/cli/site-options.ts';
import { askHidden } from '../../../src/cli/vault/hidden-prompt.ts';
import { choosePassphrase } from '../../../src/cli/vault/vault-passphrase.ts';
import { faultIn } from '../../../src/cli/vault/vault-of.ts';

const strong = 'seven quiet herons cross the empty car park';
const knowledge = () => Promise.resolve({ rankOf: () => undefined, ownWords: new Set<string>() });

const faultOf = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): string | undefined => {
  const call = readArguments('build', args, environment);
  return faultIn(call, siteOptions(call, call.get(options.site), {}), environment);
};

describe('options of a vault', () => {
  it.each<[string[], NodeJS.ProcessEnv, string]>([
    [['--make-passphrase'], {}, 'add --vault'],
    [['--vault', '--edition', 'public'], {}, 'The public edition is for everyone'],
    [['--vault', '--make-passphrase'], { STORY_BANK_PASSPHRASE: strong }, 'There are two passphrases'],
    [['--vault', '--make-passphrase'], { CI: 'true' }, 'would stay in the log'],
  ])('%j are told to contradict each other', (args, environment, text) => {
    expect(faultOf(args, environment)).toContain(text);
  });

  it.each<[string[], NodeJS.ProcessEnv]>([
    [[], {}],
    [['--vault'], {}],
    [['--vault'], { STORY_BANK_PASSPHRASE: strong, CI: 'true' }],
    [['--vault', '--make-passphrase', '--edition', 'shared', '--base', '/bank/'], {}],
  ])('%j are fine', (args, environment) => {
    expect(faultOf(args, environment)).toBeUndefined();
  });

  it.each([[['--vault=secret']], [['--vault', 'secret']], [['--passphrase', 'secret']]])(
    '%j take no passphrase',
    (args) => {
      expect(() => readArguments('build', args, {})).toThrow();
    },
  );
});

const streams = (isTTY: boolean) => ({ input: Object.assign(new PassThrough(), { isTTY }), output: new PassThrough() });

/** Answers each question with the next line. */
function typing(lines: readonly string[]) {
  const both = streams(true);
  const left = [...lines];
  let seen = '';
  both.output.on('data', (text) => {
    seen += String(text);
    const next = /: $/u.test(String(text)) ? left.shift() : undefined;
    if (next !== undefined) setImmediate(() => both.input.write(next));
  });
  return { both, seen: () => seen };
}

describe('the passphrase', () => {
  it('of the environment is taken, and out of it', async () => {
    const environment = { STORY_BANK_PASSPHRASE: strong, OTHER: 'x' };
    const chosen = await choosePassphrase({ isMade: false, environment, streams: streams(false) }, knowledge);
    expect(chosen).toEqual({ passphrase: strong, isMade: false });
    expect(environment).toEqual({ OTHER: 'x' });
  });

  it('of the environment is refused when it is weak, and not repeated', async () => {
    const environment = { STORY_BANK_PASSPHRASE: 'hunter2' };
    const choosing = choosePassphrase({ isMade: false, environment, streams: streams(false) }, knowledge);
    await expect(choosing).rejects.toThrow(/STORY_BANK_PASSPHRASE: .*too easy to guess(?!.*hunter2)/su);
  });

  it('is needed where nobody can type one', async () => {
    const choosing = choosePassphrase({ isMade: false, environment: {}, streams: streams(false) }, knowledge);
    await expect(choosing).rejects.toThrow('there’s nobody here to type one');
  });

  it('is typed twice, and never shown', async () => {
    const { both, seen } = typing([`${strong}\n`, `${strong}\n`]);
    const chosen = await choosePassphrase({ isMade: false, environment: {}, streams: both }, knowledge);
    expect(chosen).toEqual({ passphrase: strong, isMade: false });
    expect(seen()).toBe('Passphrase for the site (leave empty to have one made): \nThe same again: \n');
  });

  it('is asked for again when the two differ, or it is weak', async () => {
    const { both } = typing([`${strong}\n`, 'other\n', 'weak\n', `${strong}\n`, `${strong}\n`]);
    expect(await choosePassphrase({ isMade: false, environment: {}, streams: both }, knowledge)).toMatchObject({
      passphrase: strong,
    });
  });

  it('is made for whoever leaves it empty', async () => {
    const { both } = typing(['\n']);
    const { passphrase, isMade } = await choosePassphrase({ isMade: false, environment: {}, streams: both }, knowledge);
    expect(isMade).toBe(true);
    expect(passphrase.split(' ')).toHaveLength(8);
  });

  it.each(['\u0003', '\u0004'])('is not asked for longer than somebody wants to answer', async (key) => {
    const { both } = typing([key]);
    await expect(choosePassphrase({ isMade: false, environment: {}, streams: both }, knowledge)).rejects.toThrow(
      'nothing was changed',
    );
  });

  it('is read whole where the input is no terminal', async () => {
    const { input, output } = streams(false);
    const asked = askHidden('? ', { input, output });
    input.write('a b c\n');
    expect(await asked).toBe('a b c');
  });
});
