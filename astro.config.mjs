import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { cheatSheetFiles } from './src/astro/integrations/cheat-sheets.ts';
import { problemOverlay } from './src/astro/integrations/problem-overlay.ts';
import { searchIndex } from './src/astro/integrations/search-index.ts';
import { storyPictureFiles } from './src/astro/integrations/story-pictures.ts';
import { editionFromEnvironment } from './src/astro/edition-from-environment.ts';
import { markdownConfig } from './src/astro/markdown-config.ts';

const base = process.env.BASE_PATH ?? '/';
const edition = editionFromEnvironment();

// `site` is only used in the sitemap; `base` is the folder under which the site is served, such as `/bank/`.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  publicDir: './src/public',
  cacheDir: '.cache/astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: markdownConfig({ root: fileURLToPath(new URL('.', import.meta.url)), edition, base }),
  integrations: [
    mdx(),
    sitemap(),
    storyPictureFiles(edition),
    cheatSheetFiles(edition),
    searchIndex(edition),
    problemOverlay(),
  ],
  // Four pages at a time: one is made while others are written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
    build: {
      assetsInlineLimit: 0,
    },
  },
});
