import { readPace } from '../bank/telling/pace.ts';
import type { DeviceStore } from './device-store.ts';

const name = 'pace';

/** The pace that was measured on this device, in words a minute. */
export const devicePace = (store: DeviceStore): number | undefined => readPace(store.read(name));

/** Keeps a pace on this device; nothing forgets it. */
export function keepPace(store: DeviceStore, pace: number | undefined): void {
  if (pace === undefined) store.remove(name);
  else store.write(name, String(pace));
}
