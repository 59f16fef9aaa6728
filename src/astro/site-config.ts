import { join } from 'node:path';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import mdx from '@astrojs/mdx';
import { offlineWorkerUrl } from '../bank/urls.ts';
import { softwareRoot } from '../software/software-root.ts';
import { packageFolders } from '../software/software-state.ts';
import { deferredFiles, deferredStories } from './deferred-stories.ts';
import { markdownConfig, type MarkdownOptions } from './markdown-config.ts';
import { outsideStyles } from './outside-styles.ts';
import { shownComponents } from './shown-components.ts';

/** Compiles the pages into a program that renders them, instead of rendering them itself. */
const programAdapter: AstroIntegration = {
  name: 'site-program',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'site-program',
        serverEntrypoint: new URL('./program-entry.ts', import.meta.url),
        entrypointResolution: 'auto',
        supportedAstroFeatures: {
          serverOutput: 'stable',
          staticOutput: 'unsupported',
          hybridOutput: 'unsupported',
          sharpImageService: 'stable',
        },
      });
    },
  },
};

/** Where Astro's root lies in the cache: it writes types for editors there. */
const rootFolder = 'astro-root';

/**
 * Finds among the software's packages what is asked for by name from where there are none: from Astro's root, and from
 * stories, whose own packages come first.
 */
const packagesOfSoftware: Plugin = {
  name: 'packages-of-software',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^@?[a-z][^:]*$/u },
    async handler(id, importer, options) {
      const own = importer === undefined ? null : await this.resolve(id, importer, { ...options, skipSelf: true });
      return own ?? this.resolve(id, join(softwareRoot, 'package.json'), { ...options, skipSelf: true });
    },
  },
};

/** For which bank Astro works, and where it keeps what it makes. */
export interface SiteConfigOptions extends MarkdownOptions {
  /** See softwareCache(). */
  cacheFolder: string;
}

/**
 * Astro's configuration. Pages never know for which bank they are: what they show is handed to them as
 * `Astro.locals.site`, by the development server as by a build.
 * @param options the bank, whose deferred stories are the only part of it that Astro itself reads
 */
export function siteConfig(options: SiteConfigOptions): AstroInlineConfig {
  return {
    // Astro writes types for editors into its root, and nothing may be written beside the software.
    root: join(options.cacheFolder, rootFolder),
    srcDir: join(softwareRoot, 'src'),
    configFile: false,
    base: options.base,
    output: 'server',
    trailingSlash: 'always',
    publicDir: join(softwareRoot, 'src/public'),
    cacheDir: join(options.cacheFolder, 'astro'),
    compressHTML: true,
    devToolbar: { enabled: false },
    adapter: programAdapter,
    integrations: [mdx()],
    markdown: markdownConfig(options),
    // Some hosts drop folders whose names begin with `_`.
    build: { assets: 'assets', inlineStylesheets: 'never' },
    vite: {
      cacheDir: join(options.cacheFolder, 'vite'),
      plugins: [
        packagesOfSoftware,
        deferredStories(options.root, async () => deferredFiles(await options.bank())),
        // Refuses what the next one would answer.
        shownComponents(),
        outsideStyles(),
      ],
      server: {
        // Browsers load code and pictures. Whoever can open the site must not find the stories that it does not show.
        fs: {
          allow: [
            ...['src', 'schemas'].map((folder) => join(softwareRoot, folder)),
            ...packageFolders,
            join(options.cacheFolder, 'vite'),
          ],
          deny: ['*.mdx', '*.md', '*.yaml', '*.yml', '*.astro'],
        },
        // What a build writes at the same time is not the site that is shown.
        watch: { ignored: ['**/.cache/**', '**/dist/**', '**/.*.story-bank-*/**'] },
      },
      build: { assetsInlineLimit: 0 },
      // What is found only when a page asks for it has Vite make its packages anew, and another bank that is shown at the
      // same time would lose the old ones.
      optimizeDeps: { include: ['@chenglou/pretext/rich-inline', 'ts-fsrs'] },
      // The only worker of the site has to lie at its root: it answers for what lies beside it and below.
      worker: { rolldownOptions: { output: { entryFileNames: offlineWorkerUrl.slice(1) } } },
    },
  };
}
