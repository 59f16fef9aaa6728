import { counted } from '../../bank/counted.ts';
import type { OfflineStatus, OfflineText, Trouble } from './offline-status.ts';

const million = 1_000_000;
/** From here on nobody wants decimals. */
const large = 10;
const smallest = 0.1;

/** A size as people say it: `12 MB`, `0.4 MB`. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / million;
  return megabytes < large ? `${Math.max(megabytes, smallest).toFixed(1)} MB` : `${Math.round(megabytes)} MB`;
}

/** What went wrong, for a device that has no site yet. */
function firstTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'cut':
      return `Not ready offline yet: the connection went at ${trouble.done} of ${counted(trouble.of, 'file')}. The rest comes when you open the site with a connection.`;
    case 'broken':
      return `Not ready offline: the host doesn’t have the site as it was built (${trouble.path}).`;
    case 'room':
      return `Not ready offline: this device has no room for ${sizeText(trouble.bytes)}.`;
    case 'unknown':
      return `Not ready offline: this browser can’t keep the site (${trouble.message}).`;
  }
}

/** What went wrong with a newer version; a cut is not worth a word, since the next visit goes on. */
function laterTrouble(trouble: Trouble): string | undefined {
  switch (trouble.kind) {
    case 'cut':
      return undefined;
    case 'broken':
      return `The host doesn’t have the newer version as it was built (${trouble.path}), so you keep this one.`;
    case 'room':
      return 'This device has no room for the newer version, so you keep this one.';
    case 'unknown':
      return `This browser can’t keep the newer version (${trouble.message}), so you keep this one.`;
  }
}

const fetchLabelled = (label: string): Pick<OfflineText, 'action'> => ({ action: { does: 'fetch', label } });

/** What is said of a newer version that is not there yet; nothing where there is none. */
function comingText({ coming, trouble, asks }: OfflineStatus): OfflineText | undefined {
  if (coming) return { text: `A newer version is on its way: ${coming.done} of ${counted(coming.of, 'file')}.` };
  if (asks !== undefined) {
    return {
      text: 'There is a newer version. Your device saves data, so it was not fetched.',
      ...fetchLabelled(`Get it (${sizeText(asks)})`),
    };
  }
  const text = trouble && laterTrouble(trouble);
  return text === undefined ? undefined : { text, ...fetchLabelled('Try again') };
}

/**
 * What to say about whether a site can be read without a connection.
 * @returns undefined where there is nothing to say yet
 */
export function readyText(status: OfflineStatus): OfflineText | undefined {
  const { kept, coming, trouble, asks } = status;
  if (kept) {
    const ready = `Ready offline: ${counted(kept.stories, 'story')}, ${sizeText(kept.bytes)}`;
    const newer = comingText(status);
    return newer ? { ...newer, text: `${ready}. ${newer.text}` } : { text: ready };
  }
  if (coming) return { text: `Getting ready offline: ${coming.done} of ${counted(coming.of, 'file')}` };
  if (trouble) return { text: firstTrouble(trouble), ...(trouble.kind !== 'cut' && fetchLabelled('Try again')) };
  if (asks === undefined) return undefined;
  return {
    text: `Your device saves data, so nothing was fetched yet. To read this offline, it takes ${sizeText(asks)}.`,
    ...fetchLabelled('Get ready offline'),
  };
}

/**
 * What to offer a page that is older than what it could be.
 * @returns undefined where it is as new as it can be
 */
export function offerText({ isNewerReady, isOlder }: OfflineStatus): OfflineText | undefined {
  if (isOlder) {
    return {
      text: 'You have changed to a newer version. This page is still the old one.',
      action: { does: 'reload', label: 'Show the newer one' },
    };
  }
  return isNewerReady
    ? { text: 'A newer version of your stories is ready.', action: { does: 'use', label: 'Use it' } }
    : undefined;
}
