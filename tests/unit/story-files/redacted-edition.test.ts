import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/bank/edition.ts';
import { editionOf } from '../../../src/story-files/edition-of.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { renderBank } from '../../../src/story-files/render-bank.ts';
import type { ParsedBank } from '../../../src/story-files/parsed-bank.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';

const project = makeFixtureProject({
  ...smallLists,
  'companies.yaml': '- { id: shop, name: Acme, about: Acme sells shoes. }\n',
  'figures.yaml':
    '- { id: saved, measures: money saved at Acme, scope: all, value: 4.2, unit: million dollars, status: result, company: shop, say: over four million dollars }\n',
  'redactions.yaml':
    '- { words: [Acme], as: a large retailer }\n- { words: [Northern Light, C++], as: a ship }\n- { numbers: [4.2 million dollars, 37 stores], as: a lot }\n',
  'shop/one.mdx': storyText(
    { company: 'shop', title: 'How Acme paid', headline: 'Acme saved $4.2M in 37 stores.', visibility: 'public' },
    `## What Acme did

An **Acme** store, the <Redact as="a market town">Bielefeld</Redact> one. <Redact as="a person">Kim</Redact> said so[^acme].

<Redact as="Something else.">

One two.

</Redact>

It was <Figure id="saved" />. [site](https://acme.com/x), [up](#what-acme-did), [there](./two.mdx#acme-again)

<span title="Acme">x</span>

[^acme]: By Acme’s book.
`,
  ),
  'shop/two.mdx': storyText(
    { company: 'shop', title: 'Two', visibility: 'public' },
    '## Acme again\n\n## <Redact as="They">Kim</Redact>\n\n## The *Northern* Light\n\nThe North**ern** Light, *Northern* [Light](https://example.org/C%2B%2B), ＮＯＲＴＨＥＲＮ\u00ADLIGHT.\n',
  ),
});
afterAll(() => project.remove());

let whole: ParsedBank;
beforeAll(async () => {
  const { bank, problems } = await readBank(project.root);
  expect(problems).toEqual([]);
  whole = bank;
});

const secrets = /acme|north|light|c(?:\+|%2b){2}|bielefeld|kim|one two|4[.,]2|37|four million/iu;

const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'positions' ? undefined : value;

const shownIn = async (edition: Edition): Promise<{ html: string; source: string }> => {
  const shown = editionOf(whole, edition);
  const bodies = await renderBank(shown, '/', new Map());
  const { stories, lists } = shown.source;
  return {
    html: [...bodies.values()].map(({ html }) => html).join('\n'),
    source: JSON.stringify([stories, lists], withoutPlaces),
  };
};

describe.each(['shared', 'public'] as const)('the %s edition', (edition) => {
  it('says nothing of what is redacted', async () => {
    const { html, source } = await shownIn(edition);
    expect(html).not.toMatch(secrets);
    expect(source).not.toMatch(secrets);
  });

  it('has stand-ins that fit', async () => {
    const { html } = await shownIn(edition);
    expect(html).toContain('<h2 id="what-large-retailer-did">What a large retailer did</h2>');
    expect(html).toContain('<strong>A large retailer</strong> store, the market town one. A person said so');
    expect(html).toContain('<p>Something else.</p>');
    expect(html).toContain('>a lot</button>');
    expect(html).toContain('. site, <a');
    expect(html).toContain('href="#what-large-retailer-did"');
    expect(html).toContain('href="/stories/two/#large-retailer-again"');
    expect(html).toContain('id="they"');
  });

  it('is told apart from one with other stand-ins', () => {
    const redactions = { file: '', entries: [], positions: {} };
    const [one, other] = [whole, { ...whole, source: { ...whole.source, redactions } }].map((bank) =>
      editionOf(bank, edition).stories.map(({ source }) => source.digest),
    );
    expect(one).not.toEqual(other);
  });
});

it('the owner’s own edition says everything, and what others read', async () => {
  const { html, source } = await shownIn('private');
  expect(html).toContain('<strong>Acme</strong> store, the <span class="redacted-words">Bielefeld<span');
  expect(html).toContain('(others read: a market town)');
  expect(source).toContain('Acme saved $4.2M in 37 stores.');
});
