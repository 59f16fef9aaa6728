import { lengthText, secondsToSay } from '../bank/telling/pace.ts';
import { devicePace } from './device-pace.ts';
import { DeviceStore } from './device-store.ts';

/** Says the lengths that stand in an element at the pace that was measured on this device. */
export function showLengthsAtPace(element: HTMLElement, base: string): void {
  const pace = devicePace(new DeviceStore(base));
  if (pace === undefined) return;
  for (const length of element.querySelectorAll<HTMLElement>('[data-words]'))
    length.textContent = lengthText(secondsToSay(Number(length.dataset['words']), pace));
  for (const said of element.querySelectorAll('[data-said-pace]')) said.textContent = String(pace);
}
