/** The public files of a vault, by their paths from the site's base. */
export const vaultFiles = {
  /** The unlock page, which hosts also show for every address that they do not know. */
  page: 'index.html',
  notFound: '404.html',
  script: 'unlock.js',
  styles: 'unlock.css',
  /** Derives the key, beside the page. */
  derivation: 'unlock-key.js',
  header: 'vault.json',
  robots: 'robots.txt',
  /**
   * The service worker. The plain site's has the same name, so that either takes the place of the other on a device
   * that has one, and clears what it kept.
   */
  worker: 'offline-worker.js',
} as const;

/** Where packs lie. */
export const packFolder = 'packs/';

/** The file of a pack. */
export const packFile = (digest: string): string => `${packFolder}${digest}.bin`;

/** Where a reader locks the site, and sees until when it is open. */
export const lockAddress = 'lock/';

/** What is put into every page, so that it can be locked. It lies in the vault. */
export const lockControlFiles = { script: 'lock/control.js', styles: 'lock/control.css' } as const;
