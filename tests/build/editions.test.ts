import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOrFail } from '../run-build.ts';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';

const project = makeFixtureProject({
  ...smallLists,
  'companies.yaml': `${smallLists['companies.yaml'] ?? ''}- { id: quiet, name: Bujumbura, about: Nobody knows. }\n`,
  'acme/open.mdx': storyText(
    { title: 'An open story', visibility: 'public', related: '[hidden]' },
    'Everybody may know this.\n\n<Private>\n\nzanzibar\n\n</Private>\n',
  ),
  'acme/computed.mdx': storyText(
    { title: 'A computed story', visibility: 'public' },
    '{1 + 1} is two.\n\n<Private>\n\nouagadougou\n\n</Private>\n',
  ),
  'acme/handed.mdx': storyText({ title: 'A story to hand over', visibility: 'shared' }, 'timbuktu\n'),
  'acme/hidden.mdx': storyText({ title: 'A hidden story', company: 'quiet' }, 'krasnoyarsk\n'),
});
afterAll(() => project.remove());

/** The text of every file, with compressed ones unpacked. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => {
      const bytes = readFileSync(file);
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return `${file}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`;
    })
    .join('\n');
}

const secrets = ['zanzibar', 'ouagadougou', 'timbuktu', 'krasnoyarsk', 'A hidden story', 'Bujumbura'];

describe.each([
  ['private', secrets],
  ['shared', ['timbuktu']],
  ['public', []],
] as const)('the %s edition', (edition, expected) => {
  const folder = join(project.root, `dist-${edition}`);
  beforeAll(() => buildOrFail({ root: project.root, outDir: folder, args: ['--edition', edition] }));

  it(`holds ${expected.length === 0 ? 'no secret' : expected.join(', ')} in any file, packed ones unpacked`, () => {
    const text = everything(folder);
    expect(text).toContain('Everybody may know this');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual(expected);
  });
});
