import { describe, expect, it } from 'vitest';
import type { OfflineStatus } from '../../../../src/publish/offline/offline-status.ts';
import { offerText, readyText, sizeText } from '../../../../src/publish/offline/offline-text.ts';

const nothing: OfflineStatus = { isNewerReady: false, isOlder: false };
const kept = { stories: 37, bytes: 12_345_678 };

describe('sizeText', () => {
  it.each([
    [0, '0.1 MB'],
    [350_000, '0.3 MB'],
    [1_000_000, '1.0 MB'],
    [9_940_000, '9.9 MB'],
    [12_345_678, '12 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});

describe('readyText', () => {
  it.each<[Partial<OfflineStatus>, string | undefined, string?]>([
    [{}, undefined],
    [{ coming: { done: 120, of: 900 } }, 'Getting ready offline: 120 of 900 files'],
    [{ kept }, 'Ready offline: 37 stories, 12 MB'],
    [{ kept: { stories: 1, bytes: 1_000_000 } }, 'Ready offline: 1 story, 1.0 MB'],
    [
      { kept, coming: { done: 1, of: 900 } },
      'Ready offline: 37 stories, 12 MB. A newer version is on its way: 1 of 900 files.',
    ],
    [{ kept, trouble: { kind: 'cut', done: 1, of: 2 } }, 'Ready offline: 37 stories, 12 MB'],
    [
      { kept, trouble: { kind: 'broken', path: 'a/index.html' } },
      'Ready offline: 37 stories, 12 MB. The host doesn’t have the newer version as it was built (a/index.html), so you keep this one.',
      'Try again',
    ],
    [
      { kept, trouble: { kind: 'room', bytes: 1 } },
      'Ready offline: 37 stories, 12 MB. This device has no room for the newer version, so you keep this one.',
      'Try again',
    ],
    [
      { kept, asks: 350_000 },
      'Ready offline: 37 stories, 12 MB. There is a newer version. Your device saves data, so it was not fetched.',
      'Get it (0.3 MB)',
    ],
    [
      { trouble: { kind: 'cut', done: 120, of: 900 } },
      'Not ready offline yet: the connection went at 120 of 900 files. The rest comes when you open the site with a connection.',
    ],
    [
      { trouble: { kind: 'broken', path: 'offline.json' } },
      'Not ready offline: the host doesn’t have the site as it was built (offline.json).',
      'Try again',
    ],
    [
      { trouble: { kind: 'room', bytes: 12_000_000 } },
      'Not ready offline: this device has no room for 12 MB.',
      'Try again',
    ],
    [
      { trouble: { kind: 'unknown', message: 'SecurityError' } },
      'Not ready offline: this browser can’t keep the site (SecurityError).',
      'Try again',
    ],
    [
      { asks: 12_000_000 },
      'Your device saves data, so nothing was fetched yet. To read this offline, it takes 12 MB.',
      'Get ready offline',
    ],
  ])('of %j', (status, text, label) => {
    const said = readyText({ ...nothing, ...status });
    expect(said?.text).toBe(text);
    expect(said?.action).toEqual(label === undefined ? undefined : { does: 'fetch', label });
  });
});

describe('offerText', () => {
  it.each<[Partial<OfflineStatus>, string | undefined, string?]>([
    [{ kept }, undefined],
    [{ kept, isNewerReady: true }, 'A newer version of your stories is ready.', 'Use it'],
    [
      { kept, isOlder: true, isNewerReady: true },
      'You have changed to a newer version. This page is still the old one.',
      'Show the newer one',
    ],
  ])('of %j', (status, text, label) => {
    const said = offerText({ ...nothing, ...status });
    expect([said?.text, said?.action?.label]).toEqual([text, label]);
  });
});
