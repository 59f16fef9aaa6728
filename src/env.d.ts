/// <reference types="astro/client" />

declare namespace App {
  /** What every page may ask for. */
  interface Locals {
    site: import('./site/page-site.ts').PageSite;
  }
}

declare module 'virtual:deferred-stories' {
  /** The stories that Astro compiles, by id. */
  export const deferredStories: ReadonlyMap<
    string,
    () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>
  >;
}
