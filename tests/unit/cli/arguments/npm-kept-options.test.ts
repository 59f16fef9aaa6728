import { describe, expect, it } from 'vitest';
import { keptByNpm } from '../../../../src/cli/arguments/npm-kept-options.ts';
import { readArguments } from '../../../../src/cli/arguments/read-arguments.ts';
import type { CommandName } from '../../../../src/cli/arguments/command-table.ts';
import { Refusal } from '../../../../src/site-folder/refusal.ts';

/** What npm 11 says of itself to every script. */
const always = {
  npm_command: 'run',
  npm_config_cache: '/home/me/.npm',
  npm_config_global_prefix: '/usr',
  npm_config_local_prefix: '/home/me/bank',
  npm_config_node_gyp: '/usr/lib/node-gyp.js',
  npm_config_noproxy: '',
  npm_config_npm_version: '11.19.1',
  npm_config_prefix: '/usr',
  npm_config_user_agent: 'npm/11.19.1 node/v24.21.0 linux x64 workspaces/false',
  npm_config_userconfig: '/home/me/.npmrc',
  npm_config_yes: '',
  npm_lifecycle_event: 'build',
};

const lineFor = (command: CommandName, kept: NodeJS.ProcessEnv, ...words: string[]): string | undefined =>
  keptByNpm(command, { options: [], words }, { ...always, ...kept });

describe('an option that npm kept', () => {
  it.each<[typed: string, CommandName, NodeJS.ProcessEnv, words: string[], line: string]>([
    ['build --edition=public', 'build', { npm_config_edition: 'public' }, [], 'npm run build -- --edition=public'],
    [
      'build --edition public',
      'build',
      { npm_config_edition: 'true' },
      ['public'],
      'npm run build -- --edition=public',
    ],
    [
      'build --edition',
      'build',
      { npm_config_edition: 'true' },
      [],
      'npm run build -- --edition=private|shared|public',
    ],
    ['build --edition=', 'build', { npm_config_edition: '' }, [], 'npm run build -- --edition=private|shared|public'],
    ['build --editon=public', 'build', { npm_config_editon: 'public' }, [], 'npm run build -- --edition=public'],
    ['build --base=/bank/', 'build', { npm_config_base: '/bank/' }, [], 'npm run build -- --base=/bank/'],
    ['build --out="my site"', 'build', { npm_config_out: 'my site' }, [], 'npm run build -- --out="my site"'],
    [
      'build --site=https://x.org --edition=shared',
      'build',
      { npm_config_edition: 'shared', npm_config_site: 'https://x.org' },
      [],
      'npm run build -- --edition=shared --site=https://x.org',
    ],
    [
      'build --edition public --base /b/',
      'build',
      { npm_config_edition: 'true', npm_config_base: 'true' },
      ['public', '/b/'],
      'npm run build -- --edition=private|shared|public --base=<path>',
    ],
    ['start --root=x', 'start', { npm_config_root: 'x' }, [], 'npm start -- --root=x'],
    ['dev --host', 'dev', { npm_config_host: 'true' }, [], 'npm run dev -- --host'],
    ['dev --host 10.0.0.2', 'dev', { npm_config_host: 'true' }, ['10.0.0.2'], 'npm run dev -- --host=10.0.0.2'],
    ['dev --port=80', 'dev', { npm_config_port: '80' }, [], 'npm run dev -- --port=80'],
    ['check --format=json', 'check', { npm_config_format: 'json' }, [], 'npm run check -- --format=json'],
    ['ask "Why us?" --json', 'ask', { npm_config_json: 'true' }, ['Why us?'], 'npm run ask -- "Why us?" --json'],
    ['ask "Why?" --top=2', 'ask', { npm_config_top: '2' }, ['Why?'], 'npm run ask -- "Why?" --top=2'],
    [
      'ask "Why?" --top 2',
      'ask',
      { npm_config_top: 'true' },
      ['Why?', '2'],
      'npm run ask -- "the question they asked" --top=<number>',
    ],
    [
      'new --company=acme "A day"',
      'new',
      { npm_config_company: 'acme' },
      ['A day'],
      'npm run new -- "A day" --company=acme',
    ],
  ])('from npm run %s is told with the right line', (_typed, command, kept, words, line) => {
    expect(
      lineFor(command, kept, ...words)
        ?.split('\n')
        .slice(1),
    ).toEqual(['Type -- before the options:', '', `  ${line}`]);
  });

  it('is named as it was typed, and nothing is done', () => {
    expect(lineFor('build', { npm_config_editon: 'public', npm_config_base: '/b/' })).toBe(
      'npm kept --editon and --base for itself, and nothing was done.\n' +
        'Type -- before the options:\n\n  npm run build -- --edition=public --base=/b/',
    );
  });

  it('of another command is told, too', () => {
    expect(lineFor('check', { npm_config_edition: 'public' })).toBe(
      'npm kept --edition for itself, and nothing was done.\n' +
        '--edition belongs to start, build, dev and publish-host, not to check.',
    );
  });

  it('stops the command, unless the option came through as well', () => {
    const environment = { ...always, npm_config_edition: 'public' };
    expect(() => readArguments('build', [], environment)).toThrow(Refusal);
    expect(() => readArguments('build', ['--help'], environment)).toThrow(Refusal);
    expect(() => readArguments('build', ['--edition=public'], environment)).not.toThrow();
  });

  it.each([
    [{}],
    [{ npm_config_editor: 'code', npm_config_otp: '123456', npm_config_save: '', npm_config_scope: '@me' }],
    [{ npm_config_format_package_lock: '', npm_config_replace_registry_host: 'never', npm_config_script_shell: 'sh' }],
    [{ npm_package_config_edition: 'public', edition: 'public' }],
  ])('is none of npm itself: %j', (environment) => {
    expect(lineFor('build', environment)).toBeUndefined();
  });
});
