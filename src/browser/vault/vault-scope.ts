// What a service worker finds around itself, as far as the vault's uses it. TypeScript's own names for it contradict those
// of pages, which stand in the same project.

/** An event that lasts until work is done. */
export interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** Something that a page loads, or a page that is opened. */
export interface LoadEvent extends LastingEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** A message of a page. */
export interface PageMessage extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** `self` of a service worker. */
export interface VaultScope {
  readonly location: { readonly origin: string };
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (name: 'fetch', listener: (event: LoadEvent) => void): void;
    (name: 'message', listener: (event: PageMessage) => void): void;
  };
}
