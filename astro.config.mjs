import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { markdownConfig } from './src/story-files/markdown-config.ts';

// `site` is only used in the sitemap; `base` is the folder under which the site is served, such as `/bank/`.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  publicDir: './src/public',
  cacheDir: './.cache/astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: markdownConfig,
  integrations: [mdx(), sitemap()],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: true,
    },
  },
  experimental: { contentIntellisense: true },
});
