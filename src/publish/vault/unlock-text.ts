import type { Keeping } from './device/vault-device.ts';
import type { Trouble, VaultState } from './device/vault-keeper.ts';

// What the unlock page says. It never says what is inside.

/** Why a browser cannot open the site at all. */
export type Obstacle = 'insecure' | 'no-worker' | 'no-start';

export const obstacleTexts: Readonly<Record<Obstacle, string>> = {
  insecure: 'A browser opens this site only at an address that starts with https://.',
  'no-worker':
    'This browser can’t open the site: it has no service worker, which reads it. Private windows of some browsers have none. Open this address in a normal window, or in another browser.',
  'no-start': 'The part that reads this site couldn’t start. Check the connection and reload the page.',
};

/** What is said when the passphrase is not the one. */
export const wrongText = 'That isn’t the passphrase. Check for typing errors, and try again.';

/** What is said where the browser would call any passphrase wrong. */
export const wrongBrowserText =
  'This browser makes mistakes when it works out the key, so your passphrase may well be right. Close other tabs and reload, or use another browser.';

export const troubleTexts: Readonly<Record<Trouble, string>> = {
  unreachable: 'The passphrase is right, but not all of the site is on this device, and its host can’t be reached.',
  incomplete:
    'The passphrase is right, but the host doesn’t have all of the site: it may be being updated. Try again in a few minutes.',
  changed:
    'The passphrase is right, but some of the site isn’t as it was built, so nothing of it is shown. Tell whoever runs it.',
};

/** What is said where there is nothing to open. */
export const nothingText =
  'The site can’t be reached, and this device has no copy of it yet. Try again with a connection.';
export const newerFormatText = 'This site was updated. Close all its tabs, then open it again.';

/** What is said where the site is open, and yet this page came. */
export const notShownText =
  'The site is open, but this page can’t be shown right now: part of it isn’t on this device, and couldn’t be fetched.';

const isKeeping = (value: unknown): value is Keeping =>
  value === 'session' || value === '12-hours' || value === '7-days';

/** How long the reader wants the site to stay open, as the form says it. */
export const keepingOf = (value: unknown): Keeping => (isKeeping(value) ? value : 'session');

/**
 * Until when the site is open.
 * @param format writes a time, in milliseconds since 1970, as readers of the page write it
 */
export const openText = ({ until }: VaultState, format: (time: number) => string): string =>
  until === undefined
    ? 'The site is open on this device until its last tab is closed.'
    : `The site is open on this device until ${format(until)}.`;
