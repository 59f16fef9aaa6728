import { expect, it } from 'vitest';
import { isCatalogued } from '../../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { referencesIn } from '../../../schemas/reference.ts';
import { listSchemas } from '../../../schemas/lists.ts';
import { listNames } from '../../../schemas/words.ts';

const catalogue = await readCatalogue();

it('is read once', async () => {
  expect(await readCatalogue()).toBe(catalogue);
});

it('has no id twice, and names nothing that it lacks', () => {
  for (const name of listNames.filter(isCatalogued)) {
    const ids = catalogue[name].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = catalogue[name].flatMap((entry) => referencesIn(listSchemas[name], entry));
    const missing = named.filter(
      ({ target, id }) => !(isCatalogued(target) && catalogue[target].some((entry) => entry.id === id)),
    );
    expect(missing).toEqual([]);
  }
});
