import { describe, expect, it } from 'vitest';
import { withoutPrivatePassages } from '../../../../src/story-files/body/private-passages.ts';
import { parseBody } from '../../../../src/story-files/body/parse-body.ts';

/** The imports and exports that are left of a text in an edition for others. */
function codeLeft(text: string): string {
  const { tree, problems } = parseBody('stories/acme/late.mdx', text);
  if (!tree) throw new Error(JSON.stringify(problems));
  return withoutPrivatePassages(tree)
    .esm.map(({ value }) => value)
    .join('\n');
}

describe('code that only private passages need', () => {
  it.each([
    ['a component', "import A from './a.astro';", '<Private><A /></Private>', ''],
    ['a picture', "import a from './a.png';", '<Private><img src={a.src} /></Private>', ''],
    [
      'one of two',
      "import A from './a.astro';\nimport B from './b.astro';",
      '<Private><A /></Private>\n\n<B />',
      "import B from './b.astro';",
    ],
    [
      'after letters of two bytes',
      "import Ä from './ä.astro';\nimport B from './b.astro';",
      '<Private><Ä /></Private>\n\n<B />',
      "import B from './b.astro';",
    ],
    ['an export', "export const a = 'secret';", '<Private>{a}</Private>', ''],
    [
      'what an export needs',
      "import A from './a.astro';\n\nexport const all = [A];",
      '<Private>{all.length}</Private>',
      '',
    ],
    ['a function', "import { a } from './a.js';\n\nexport function f() { return a }", '<Private>{f()}</Private>', ''],
    ['what is spread', "import { a } from './a.js';", '<Private><b {...a}>x</b></Private>', ''],
  ])('is left out: %s', (_what, code, body, left) => {
    expect(codeLeft(`${code}\n\n${body}\n`)).toBe(left);
  });

  it.each([
    ['used in the open', "import A from './a.astro';", '<A />'],
    ['used in the open, too', "import A from './a.astro';", '<A />\n\n<Private><A /></Private>'],
    [
      'used by what is used in the open',
      "import { a } from './a.js';\n\nexport const b = [a];",
      '{b}\n\n<Private>{a}</Private>',
    ],
    ['used in an attribute', "import { a } from './a.js';", '<b title={a}>x</b>\n\n<Private>{a}</Private>'],
    ['used nowhere', "import A from './a.astro';", 'Nothing.\n\n<Private>x</Private>'],
    ['handed on', "import { a } from './a.js';\n\nexport { a };", '<Private>{a}</Private>'],
    ['imported for what it does', "import './a.css';", '<Private>x</Private>'],
    ['taken apart', 'export const { a } = { a: 1 };', '<Private>{a}</Private>'],
  ])('stays where it is %s', (_where, code, body) => {
    expect(codeLeft(`${code}\n\n${body}\n`)).toBe(code.replace('\n\n', '\n'));
  });
});
