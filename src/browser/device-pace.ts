import { readPace } from '../bank/telling/pace.ts';
import { paceName } from './device-key.ts';
import type { DeviceStore } from './device-store.ts';

/** The pace that was measured on this device, in words a minute. */
export const devicePace = (store: DeviceStore): number | undefined => readPace(store.read(paceName));

/** Keeps a pace on this device; nothing forgets it. */
export function keepPace(store: DeviceStore, pace: number | undefined): void {
  if (pace === undefined) store.remove(paceName);
  else store.write(paceName, String(pace));
}
