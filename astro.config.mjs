import { join } from 'node:path';
import { siteConfig } from './src/astro/site-config.ts';

// For editors and `astro check`. The commands hand Astro the same configuration with the bank that they are run for.
const noBank = () => Promise.reject(new Error('Build the site with `npm run build`.'));
export default siteConfig({
  root: import.meta.dirname,
  base: '/',
  bank: noBank,
  cacheFolder: join(import.meta.dirname, '.cache'),
});
