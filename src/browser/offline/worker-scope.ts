// What a service worker finds around itself, as far as ours uses it. TypeScript's own names for it contradict those of
// pages, which stand in the same project.

/** An event that lasts until work is done. */
export interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page, or a worker of one. */
interface Client {
  readonly id: string;
  readonly postMessage: (message: unknown) => void;
}

/** Something that a page loads, or a page that is opened. */
export interface LoadEvent extends LastingEvent {
  readonly request: Request;
  /** Who loads it. */
  readonly clientId: string;
  /** The page or worker that it becomes; empty for a file that becomes none. */
  readonly resultingClientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** A message of a page. */
export interface PageMessage extends LastingEvent {
  readonly data: unknown;
  readonly source: Client | null;
}

/** `self` of a service worker. */
export interface WorkerScope {
  readonly location: { readonly hostname: string; readonly origin: string };
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'all'; includeUncontrolled: boolean }) => Promise<readonly Client[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
    (name: 'fetch', listener: (event: LoadEvent) => void): void;
    (name: 'message', listener: (event: PageMessage) => void): void;
  };
}
