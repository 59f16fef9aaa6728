/** The name under which a text of one site is kept on this device. */
export const deviceKey = (base: string, name: string): string => `story-bank:${base}:${name}`;

/** The name of the pace at which this device's reader speaks. */
export const paceName = 'pace';

/** Whether something is kept under a name; not where the browser forbids to keep anything. */
export function isKept(base: string, name: string): boolean {
  try {
    return localStorage.getItem(deviceKey(base, name)) !== null;
  } catch {
    return false;
  }
}
