import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import type { StorySource } from '../bank/bank-source.ts';
import type { HtmlContent } from '../story-components/html.ts';
import { componentByName } from '../story-components/registry.ts';
import { mapNodes } from '../story-files/body/map-nodes.ts';
import { markedContent, prepareContent } from '../story-files/body/prepare-content.ts';
import { markdownFeatures, storyTree } from '../story-files/body/story-tree.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';

/** Where deferred stories come from. */
export interface MarkdownOptions {
  /** The bank's root. */
  root: string;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The edition whose stories are compiled, as it is at that moment. */
  bank: () => Promise<ParsedBank>;
}

/** Tells components that stand in a line of text that they do; a tag in a line looks like any other once it is compiled. */
const withPlaces = (content: readonly HtmlContent[]): HtmlContent[] =>
  mapNodes(content, (node) =>
    node.type === 'mdxJsxTextElement' && componentByName.has(node.name ?? '')
      ? { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'inline', value: null }] }
      : node,
  );

/** Finds the story that is compiled. Astro gives its true path, which is another one where a folder is linked in. */
async function compiledStory(root: string, path: string, { stories }: ParsedBank): Promise<StorySource> {
  const truePath = await realpath(path);
  for (const { source, deferred } of stories)
    if (deferred && (await realpath(join(root, source.file))) === truePath) return source;
  throw new Error(`${path} is compiled as a story, and is no deferred story of the bank.`);
}

/**
 * Gives a story's code the frontmatter that its edition shows.
 * @param astro what Astro knows of the story, its frontmatter as it was typed included
 */
function replaceFrontmatter(astro: unknown, shown: (typed: Record<string, unknown>) => Record<string, unknown>): void {
  if (typeof astro !== 'object' || astro === null || !('frontmatter' in astro))
    throw new Error('A story is compiled whose frontmatter is not known.');
  astro.frontmatter = shown(Object.fromEntries(Object.entries(astro.frontmatter ?? {})));
}

/** Prepares a deferred story's tree like all others; Astro's compiler and our components do the rest. */
function storyPlugin({ root, base, bank }: MarkdownOptions): HastPluginDefinition {
  return {
    name: 'story',
    options: { position: true },
    async after(node, context) {
      if (!context.fileURL) throw new Error('A story is compiled whose file is not known.');
      const parsed = await bank();
      const { absent, shown } = parsed;
      const source = await compiledStory(root, fileURLToPath(context.fileURL), parsed);
      const parsedTree = storyTree(node);
      const whole = { ...parsedTree, content: markedContent(parsedTree.content) };
      // Astro reads the file itself, so what `editionOf` takes out of a story has to be taken out of this one, too.
      const { esm, content } = shown.tree(whole);
      replaceFrontmatter(context.data['astro'], (typed) => shown.frontmatter(typed, source));
      const { id, file } = source;
      const prepared = await prepareContent(content, { file, base, story: id, absent });
      context.replaceNode(node, { type: 'root', children: [...esm, ...withPlaces(prepared)] });
    },
  };
}

/** Astro's Markdown options for deferred stories, so that they come out like the others. */
export function markdownConfig(options: MarkdownOptions) {
  return {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, hastPlugins: [storyPlugin(options)] }),
  } as const;
}
