import { afterAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, storyText } from '../../fixture-project.ts';
import { bankTexts, privateMarks } from '../../own-bank/private-marks.ts';

const project = makeFixtureProject({
  'companies.yaml': '- { id: acme, name: Acme, about: We sold zeppelins. }\n',
  'acme/open.mdx': storyText(
    { visibility: 'public' },
    'Anybody may read of Krakatau here.\n\n<Private>\n\nMind Bujumbura,\nwhich nobody\n\n</Private>\n\nAnd of <Private>Zanzibar</Private> too.\n',
  ),
  'acme/hidden.mdx': storyText(
    { title: 'Of Ouagadougou' },
    'Old camels crossed many deserts. Krakatau, and zeppelins.\n',
  ),
  'acme/draft.mdx': storyText({ visibility: 'public', draft: 'true' }, 'Timbuktu\n'),
  'acme/unfinished.mdx': 'Samarkand\n',
  'interviews/globex.yaml': 'title: Vladivostok\nrounds: [{ interviewer: Antananarivo }]\n',
});
afterAll(() => project.remove());

describe('what only the owner may read', () => {
  const texts = bankTexts(`${project.root}/stories`);
  const marks = privateMarks(texts, 'Samarkand');

  it.each([
    ['bujumbura', true],
    ['zanzibar', true],
    ['ouagadougou', true],
    ['timbuktu', true],
    ['vladivostok', true],
    ['antananarivo', true],
    // What an open story, a list or anything else that is published says as well.
    ['krakatau', false],
    ['zeppelins', false],
    ['samarkand', false],
    // What the software says itself, and every key.
    ['nobody', false],
    ['headline', false],
    ['interviewer', false],
    // Rows of words, but none across lines.
    ['old camels crossed many deserts', true],
    ['camels crossed many deserts krakatau', true],
    ['mind bujumbura which nobody and', false],
  ])('is told by "%s": %s', (mark, isPrivate) => {
    expect(marks.has(mark)).toBe(isPrivate);
  });
});
