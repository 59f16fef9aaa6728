import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import type { Edition } from '../bank/edition.ts';
import type { HtmlContent } from '../story-components/html.ts';
import { componentByName } from '../story-components/registry.ts';
import { mapNodes } from '../story-files/body/map-nodes.ts';
import { prepareContent } from '../story-files/body/prepare-content.ts';
import { markdownFeatures, storyTree } from '../story-files/body/story-tree.ts';
import { readBank } from '../story-files/read-bank.ts';

/** For whom and where the site is built. */
export interface MarkdownOptions {
  /** The project's root. */
  root: string;
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
}

/** Stories that an edition leaves out. */
async function absentStories({ root, edition }: MarkdownOptions): Promise<ReadonlySet<string>> {
  if (edition === 'private') return new Set();
  const [whole, visible] = await Promise.all([readBank({ root }), readBank({ root, edition })]);
  const present = new Set(visible.source.stories.map(({ id }) => id));
  return new Set(whole.source.stories.map(({ id }) => id).filter((id) => !present.has(id)));
}

/** Tells components that stand in a line of text that they do; a tag in a line looks like any other once it is compiled. */
const withPlaces = (content: readonly HtmlContent[]): HtmlContent[] =>
  mapNodes(content, (node) =>
    node.type === 'mdxJsxTextElement' && componentByName.has(node.name ?? '')
      ? { ...node, attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'inline', value: null }] }
      : node,
  );

/** Prepares a deferred story's tree as the loader prepares the others; Astro's compiler and our components do the rest. */
function storyPlugin(options: MarkdownOptions): HastPluginDefinition {
  let absent: Promise<ReadonlySet<string>> | undefined;
  return {
    name: 'story',
    options: { position: true },
    async after(root, context) {
      const { esm, content } = storyTree(root);
      const file = context.fileURL ? relative(options.root, fileURLToPath(context.fileURL)).replaceAll('\\', '/') : '';
      absent ??= absentStories(options);
      const absentStoryIds = await absent;
      const prepared = await prepareContent(content, { ...options, file, absentStoryIds, figureById: new Map() });
      context.replaceNode(root, { type: 'root', children: [...esm, ...withPlaces(prepared.content)] });
    },
  };
}

/**
 * Astro's Markdown options for deferred stories, so that they come out like the others.
 * @param options for whom and where the site is built
 */
export function markdownConfig(options: MarkdownOptions) {
  return {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures, hastPlugins: [storyPlugin(options)] }),
  } as const;
}
