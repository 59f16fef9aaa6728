import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import type { HtmlContent } from '../story-components/html.ts';
import { componentByName } from '../story-components/registry.ts';
import { mapNodes } from '../story-files/body/map-nodes.ts';
import { prepareContent } from '../story-files/body/prepare-content.ts';
import { withoutPrivatePassages } from '../story-files/body/private-passages.ts';
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

/** Prepares a deferred story's tree like all others; Astro's compiler and our components do the rest. */
function storyPlugin({ root, base, bank }: MarkdownOptions): HastPluginDefinition {
  return {
    name: 'story',
    options: { position: true },
    async after(node, context) {
      const { esm, content } = storyTree(node);
      const file = context.fileURL ? relative(root, fileURLToPath(context.fileURL)).replaceAll('\\', '/') : '';
      const { edition, absentStoryIds } = await bank();
      // Astro reads the file itself, so what `editionOf` takes out of a tree has to be taken out of this one, too.
      const visible = edition === 'private' ? content : withoutPrivatePassages(content);
      const prepared = await prepareContent(visible, { file, base, absentStoryIds });
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
