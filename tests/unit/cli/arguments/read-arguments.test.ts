import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../src/cli/command-line.ts';
import { commandNames, type CommandName } from '../../../../src/cli/arguments/command-table.ts';
import { options } from '../../../../src/cli/arguments/option-table.ts';
import { readArguments } from '../../../../src/cli/arguments/read-arguments.ts';
import { siteOptions } from '../../../../src/cli/site-options.ts';

/** What is wrong with a command line, line by line. */
function faultsOf(command: CommandName, args: string[], environment: NodeJS.ProcessEnv = {}): string[] {
  try {
    const call = readArguments(command, args, environment);
    if (command === 'build') siteOptions(call, call.get(options.site), environment);
  } catch (error) {
    if (error instanceof UsageError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readArguments', () => {
  it('gives what was typed', () => {
    const { get } = readArguments('start', ['--edition', 'public', '--port=80', '--host', '--out', '/x/y'], {});
    expect([get(options.edition), get(options.port), get(options.host), get(options.out)]).toEqual([
      'public',
      80,
      '0.0.0.0',
      '/x/y',
    ]);
  });

  it('gives what is usual where nothing was typed', () => {
    const { get, positional } = readArguments('start', [], {});
    expect([get(options.edition), get(options.port), get(options.host), get(options.base), get(options.root)]).toEqual([
      'private',
      undefined,
      undefined,
      undefined,
      process.cwd(),
    ]);
    expect(positional).toBeUndefined();
  });

  it.each([
    [['--host', '10.0.0.2'], '10.0.0.2'],
    [['--host=10.0.0.2'], '10.0.0.2'],
    [['--host', '--port', '80'], '0.0.0.0'],
  ])('takes %j for the address', (args, host) => {
    expect(readArguments('dev', args, {}).get(options.host)).toBe(host);
  });

  it.each([
    [['a question', '--json'], 'a question'],
    [['--top', '2', 'a question'], 'a question'],
    [['--', '--json'], '--json'],
    [['-1 is what kind of number?'], '-1 is what kind of number?'],
    [['- a list'], '- a list'],
  ])('takes the words of %j', (args, words) => {
    expect(readArguments('ask', args, {}).positional).toBe(words);
  });

  it.each([
    ['the variable, where nothing was typed', [], { STORY_BANK_EDITION: 'shared', BASE_PATH: '/b/' }, 'shared', '/b/'],
    ['what was typed before the variable', ['--edition=public'], { STORY_BANK_EDITION: 'publik' }, 'public', undefined],
    ['an empty variable for none', [], { STORY_BANK_EDITION: '', BASE_PATH: '' }, 'private', undefined],
  ])('takes %s', (_what, args, environment, edition, base) => {
    const { get } = readArguments('build', args, environment);
    expect([get(options.edition), get(options.base)]).toEqual([edition, base]);
  });

  it.each<[CommandName, string[], string[]]>([
    ['build', ['--editon', 'public'], ["Unknown option '--editon'. Did you mean --edition?"]],
    ['build', ['-e', 'public'], ["Unknown option '-e'. Did you mean --edition?"]],
    ['build', ['-edition=public'], ["Unknown option '-edition'. Did you mean --edition?"]],
    ['build', ['--xyzzy'], ["Unknown option '--xyzzy'."]],
    ['build', ['--port', '3'], ["Unknown option '--port': it belongs to start and dev, not to build."]],
    ['build', ['--edition', '--base', '/x/'], ['--edition needs a value: private|shared|public']],
    ['build', ['--out'], ['--out needs a value: <folder>']],
    ['build', ['--out', ''], ['--out cannot be "". It has to be the name of a folder.']],
    ['build', ['--out= '], ['--out cannot be " ". It has to be the name of a folder.']],
    ['build', ['--edition', 'publik'], ['--edition cannot be "publik". Did you mean public?']],
    ['build', ['--edition', 'mine'], ['--edition cannot be "mine". It can be private, shared, public.']],
    ['build', ['--base', '/bank'], ['--base cannot be "/bank". It has to begin and end with a slash: /bank/']],
    ['build', ['--base', 'bank'], ['--base cannot be "bank". It has to begin and end with a slash: /bank/']],
    ['build', ['--base', ''], ['--base cannot be "". It has to begin and end with a slash, such as /bank/']],
    ['build', ['--base', '/../'], ['--base cannot be "/../". It has to begin and end with a slash, such as /bank/']],
    [
      'build',
      ['--base', 'C:/Program Files/Git/bank/'],
      ['--base cannot be "C:/Program Files/Git/bank/". It has to begin and end with a slash, such as /bank/'],
    ],
    [
      'build',
      ['--site', 'u.github.io'],
      ['--site cannot be "u.github.io". It has to be an address such as https://example.org'],
    ],
    [
      'build',
      ['--site', 'https://x.org/bank/?a=1'],
      [
        '--site cannot be "https://x.org/bank/?a=1". It has to end with the domain or a folder of it: https://x.org/bank/',
      ],
    ],
    [
      'build',
      ['--site', 'https://x.org/a%20b/'],
      ['--site cannot be "https://x.org/a%20b/". Its folders can have letters, digits, hyphens and dots only.'],
    ],
    [
      'build',
      ['--site', 'https://x.org/bank/', '--base', '/other/'],
      [
        "The base is /other/, and the site's address ends with /bank/: https://x.org/bank/. Leave --base out, or make the two match.",
      ],
    ],
    ['dev', ['--hlep'], ["Unknown option '--hlep'. Did you mean --help?"]],
    ['dev', ['--port', '70000'], ['--port cannot be "70000". It has to be a number from 1 to 65535, such as 8080.']],
    [
      'dev',
      ['--host', 'a b'],
      ['--host cannot be "a b". It has to be an address of this computer, such as 192.168.0.5.'],
    ],
    [
      'dev',
      ['--site', 'https://x.org'],
      ["Unknown option '--site': it belongs to start, build and publish-host, not to dev."],
    ],
    ['start', ['nonsense'], ['This command has no use for "nonsense".']],
    ['ask', ['why?', 'how?'], ['This command has no use for "how?".']],
    ['ask', ['why?', '--top', '0'], ['--top cannot be "0". It has to be a whole number, 1 or more.']],
    ['ask', ['why?', '--json=1'], ['--json takes no value.']],
    ['check', ['--format', 'project'], ['--format cannot be "project". It can be text, json, github.']],
    [
      'build',
      ['here', '--base', 'x', '--edition=y', '--top', '3'],
      [
        "Unknown option '--top': it belongs to ask and todo, not to build.",
        'This command has no use for "here".',
        '--edition cannot be "y". It can be private, shared, public.',
        '--base cannot be "x". It has to begin and end with a slash: /x/',
      ],
    ],
  ])('%s %j is wrong', (command, args, faults) => {
    expect(faultsOf(command, args)).toEqual(faults);
  });

  it.each<[NodeJS.ProcessEnv, string[]]>([
    [{ STORY_BANK_EDITION: 'publik' }, ['STORY_BANK_EDITION cannot be "publik". Did you mean public?']],
    [
      { SITE_URL: 'u.github.io' },
      ['SITE_URL cannot be "u.github.io". It has to be an address such as https://example.org'],
    ],
    [{ BASE_PATH: 'bank' }, ['BASE_PATH cannot be "bank". It has to begin and end with a slash: /bank/']],
    [
      { BASE_PATH: '/a/', SITE_URL: 'https://x.org/b/' },
      [
        "The base is /a/, and the site's address ends with /b/: https://x.org/b/. Leave --base out, or make the two match.",
      ],
    ],
  ])('an environment with %j is wrong', (environment, faults) => {
    expect(faultsOf('build', [], environment)).toEqual(faults);
  });

  it.each(commandNames)('answers --help of %s, whatever the environment says', (command) => {
    const { get } = readArguments(command, ['--help'], { STORY_BANK_EDITION: 'publik' });
    expect(get(options.help)).toBe(true);
  });

  it('says that npm may have kept an option to which a stray word belongs', () => {
    expect(faultsOf('check', ['json'], { npm_lifecycle_event: 'check' })).toEqual([
      'This command has no use for "json".',
      'If that belongs to an option: with npm, options go after --, as in npm run check -- --help',
    ]);
  });
});

describe('siteOptions', () => {
  const read = (args: string[], environment: NodeJS.ProcessEnv = {}) => {
    const call = readArguments('build', args, environment);
    const { base, domain, author } = siteOptions(call, call.get(options.site), environment);
    return { base, domain, author };
  };
  const nothing = { base: '/', domain: undefined, author: 'Story bank' };

  it.each([
    [[], {}, nothing],
    [['--site', 'https://x.org'], {}, { ...nothing, domain: 'https://x.org' }],
    [['--site', 'https://x.org/'], {}, { ...nothing, domain: 'https://x.org' }],
    [['--site', 'https://u.github.io/bank/'], {}, { ...nothing, base: '/bank/', domain: 'https://u.github.io' }],
    [['--site', 'https://u.github.io/bank'], {}, { ...nothing, base: '/bank/', domain: 'https://u.github.io' }],
    [['--site', 'http://h:8080/a/b', '--base', '/a/b/'], {}, { ...nothing, base: '/a/b/', domain: 'http://h:8080' }],
    [['--site', 'https://x.org', '--base', '/b/'], {}, { ...nothing, base: '/b/', domain: 'https://x.org' }],
    [[], { SITE_URL: 'https://x.org/b/' }, { ...nothing, base: '/b/', domain: 'https://x.org' }],
    [[], { STORY_BANK_AUTHOR: ' Ada ' }, { ...nothing, author: 'Ada' }],
    [[], { STORY_BANK_AUTHOR: ' ' }, nothing],
  ])('%j with %j', (args, environment, expected) => {
    expect(read(args, environment)).toEqual(expected);
  });
});
