import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/bank/edition.ts';
import { editionOf } from '../../../src/story-files/edition-of.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { renderBank } from '../../../src/story-files/render-bank.ts';
import type { ParsedBank } from '../../../src/story-files/parsed-bank.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';

const links: readonly [what: string, address: string, publicHref: string | undefined][] = [
  ['a hidden story', './hidden.mdx', undefined],
  ['a place in a hidden story', '/stories/hidden/#why', undefined],
  ['the sheet of a hidden story', '/cheat-sheets/story/hidden/', undefined],
  ['its PDF', '/cheat-sheets/story/hidden.a4.pdf', undefined],
  ['a company of hidden stories', '/companies/globex/', undefined],
  ['a hidden heading of a shown story', './shown.mdx#their-names-1', undefined],
  ['a hidden heading of its own', '#my-notes', undefined],
  ['where the facts come from', '#sources', undefined],
  ['a shown story', './shown.mdx', '/stories/shown/'],
  ['a heading of the same name as a hidden one', './shown.mdx#their-names', '/stories/shown/#their-names'],
  ['its own heading', '#open', '#open'],
  ['a company', '/companies/acme/', '/companies/acme/'],
  ['a PDF', '/cheat-sheets/story/shown.a4.pdf', '/cheat-sheets/story/shown.a4.pdf'],
];

const project = makeFixtureProject({
  ...smallLists,
  'companies.yaml': `${smallLists['companies.yaml']}- { id: globex, name: Globex, about: They hide. }\n`,
  'acme/linking.mdx': storyText(
    { visibility: 'public', sources: '[My notes.]' },
    `${links.map(([what, address]) => `[${what}](${address})`).join('\n\n')}\n\n## Open\n\n<Private>\n\n## My notes\n\n</Private>\n`,
  ),
  'acme/shown.mdx': storyText(
    { title: 'Shown', visibility: 'public' },
    '<Private>\n\n## Their names\n\n</Private>\n\n## Other\n\n<Private>\n\n## Other\n\n</Private>\n\n## Their names\n',
  ),
  'globex/hidden.mdx': storyText({ title: 'Hidden', company: 'globex' }, '## Why\n'),
});
afterAll(() => project.remove());

let whole: ParsedBank;
beforeAll(async () => {
  whole = (await readBank(project.root)).bank;
});

/** The address of each link in the linking story by its words; undefined where it is plain text. */
async function hrefs(edition: Edition): Promise<Map<string, string | undefined>> {
  const bodies = await renderBank(editionOf(whole, edition), '/', new Map());
  const html = bodies.get('linking')?.html ?? '';
  const found = [...html.matchAll(/<p>(?:<a href="([^"]*)"[^>]*>)?([^<]*)(?:<\/a>)?<\/p>/gu)];
  return new Map(found.map(([, href, words = '']) => [words, href]));
}

describe('links of a story in an edition for others', () => {
  it.each(links)('to %s: %s', async (what, _address, href) => {
    const found = await hrefs('public');
    expect(found.has(what)).toBe(true);
    expect(found.get(what)).toBe(href);
  });

  it('are all there in the owner’s own', async () => {
    expect([...(await hrefs('private')).values()]).not.toContain(undefined);
  });
});
