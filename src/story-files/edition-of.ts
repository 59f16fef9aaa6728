import { hash } from 'node:crypto';
import { editionSource, ownersKeys, storyForOthers } from '../bank/edition-source.ts';
import { isVisibleIn, type Edition } from '../bank/edition.ts';
import { redactedFrontmatter, redactedLists } from '../publish/redaction/redacted-bank.ts';
import { Redactor } from '../publish/redaction/redactor.ts';
import { absentTargets } from './absent-targets.ts';
import { outlineOf } from './body/outline-of.ts';
import { withoutPrivatePassages } from './body/private-passages.ts';
import { redactedContent } from './body/redacted-content.ts';
import type { StoryTree } from './body/story-tree.ts';
import type { ParsedBank, ParsedStory } from './parsed-bank.ts';
import { lookUpTexts } from './text-lookup.ts';

/** Everything in a frontmatter as typed, whatever it is: code in a story may show any of it. */
function redactedValue(value: unknown, redactor: Redactor): unknown {
  if (typeof value === 'string') return redactor.text(value);
  if (Array.isArray(value)) return value.map((part: unknown) => redactedValue(part, redactor));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, redactedValue(part, redactor)]),
  );
}

/**
 * Takes out of a bank what an edition does not show: stories, private passages, and whatever only these need; and puts
 * stand-ins in the place of what is redacted. It is the one place where that is decided, and it comes before anything is
 * rendered, so that nothing made from what it gives can hold anything private.
 * @param bank the owner's own edition
 * @param edition for whom
 */
export function editionOf(bank: ParsedBank, edition: Edition): ParsedBank {
  if (edition === 'private') return bank;
  const redactions = bank.source.redactions?.entries.map(({ value }) => value) ?? [];
  const redactor = new Redactor(redactions);
  const allLists = redactedLists(bank.source.lists, redactor);
  const { lookup } = lookUpTexts({ lists: allLists, catalogue: bank.source.catalogue });
  const isShown = ({ source }: ParsedStory): boolean => isVisibleIn(source.frontmatter.visibility, edition);
  const shown = bank.stories.filter(isShown);
  const shownIds = new Set(shown.map(({ source }) => source.id));
  const shownTree = (whole: StoryTree): StoryTree => {
    const { esm, content } = withoutPrivatePassages(whole);
    return { esm, content: redactedContent(content, redactor) };
  };
  const stories = shown.map((story): ParsedStory => {
    const tree = shownTree(story.tree());
    const outline = outlineOf(tree.content, lookup);
    const source = storyForOthers({ ...story.source, outline }, shownIds);
    const frontmatter = redactedFrontmatter(source.frontmatter, redactor);
    const digest = hash('sha256', JSON.stringify([edition, source.digest, redactions]), 'base64url');
    return { ...story, source: { ...source, digest, frontmatter }, tree: () => tree };
  });
  const { openers } = allLists;
  const shownOpeners = openers.entries.filter(({ value }) => isVisibleIn(value.visibility, edition));
  const source = editionSource({
    ...bank.source,
    redactions: undefined,
    stories: stories.map((story) => story.source),
    lists: { ...allLists, openers: { ...openers, entries: shownOpeners } },
  });
  const frontmatterOf = (typed: Readonly<Record<string, unknown>>, story: ParsedStory['source']) => {
    const shownValues = new Map(Object.entries(typed).map(([key, value]) => [key, redactedValue(value, redactor)]));
    for (const key of ownersKeys) if (shownValues.has(key)) shownValues.set(key, story.frontmatter[key]);
    return Object.fromEntries(shownValues);
  };
  return {
    edition,
    source,
    stories,
    absent: absentTargets(bank.source, source, edition),
    shown: { tree: shownTree, frontmatter: frontmatterOf },
  };
}
