import { editionSource, storyForOthers } from '../bank/edition-source.ts';
import { isVisibleIn, type Edition } from '../bank/edition.ts';
import { absentTargets } from './absent-targets.ts';
import { outlineOf } from './body/outline-of.ts';
import { withoutPrivatePassages } from './body/private-passages.ts';
import type { ParsedBank, ParsedStory } from './parsed-bank.ts';
import { lookUpTexts } from './text-lookup.ts';

/**
 * Takes out of a bank what an edition does not show: stories, private passages, and whatever only these need. It is the
 * one place where that is decided, and it comes before anything is rendered, so that nothing made from what it gives
 * can hold anything private.
 * @param bank the owner's own edition
 * @param edition for whom
 */
export function editionOf(bank: ParsedBank, edition: Edition): ParsedBank {
  if (edition === 'private') return bank;
  const { lookup } = lookUpTexts(bank.source);
  const isShown = ({ source }: ParsedStory): boolean => isVisibleIn(source.frontmatter.visibility, edition);
  const shown = bank.stories.filter(isShown);
  const shownIds = new Set(shown.map(({ source }) => source.id));
  const stories = shown.map((story): ParsedStory => {
    const tree = withoutPrivatePassages(story.tree());
    const outline = outlineOf(tree.content, lookup);
    return { ...story, source: storyForOthers({ ...story.source, outline }, shownIds), tree: () => tree };
  });
  const { openers } = bank.source.lists;
  const shownOpeners = openers.entries.filter(({ value }) => isVisibleIn(value.visibility, edition));
  const source = editionSource({
    ...bank.source,
    stories: stories.map((story) => story.source),
    lists: { ...bank.source.lists, openers: { ...openers, entries: shownOpeners } },
  });
  return { edition, source, stories, absent: absentTargets(bank.source, source, edition) };
}
