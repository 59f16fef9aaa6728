/** Where an address written in a story leads. Paths and headings are decoded and composed (NFC). */
export type LinkTarget =
  /** To another site, or to a mail or phone program: left alone. */
  | { kind: 'external' }
  /** To something that a browser would run or open from the reader's own machine. */
  | { kind: 'refused' }
  /** To a place on the same page; an empty heading is its top. */
  | { kind: 'here'; heading: string }
  /** To a path from the site's root, such as `/stories/rufus/`. */
  | { kind: 'page'; path: string; heading: string | undefined }
  /** To a file beside or near the story; `file` is relative to the project's root. */
  | { kind: 'file'; file: string; heading: string | undefined };

const harmlessSchemes = new Set(['http', 'https', 'mailto', 'tel']);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text.normalize('NFC');
  }
}

/**
 * Follows a relative path.
 * @param folder where it starts, without a slash at its end
 * @param path with forward slashes; steps above the root are dropped
 */
function joined(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/') + (path.endsWith('/') ? '/' : '');
}

/**
 * Finds out where an address leads, without asking whether anything is there.
 * @param address as written in a link or an image
 * @param storyFile the file in which it stands, relative to the project's root
 */
export function linkTarget(address: string, storyFile: string): LinkTarget {
  // Browsers drop tabs and line breaks from an address before they look for its scheme.
  const clean = address.replace(/[\t\n\r]/gu, '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(clean)?.[1]?.toLowerCase();
  if (scheme !== undefined) return { kind: harmlessSchemes.has(scheme) ? 'external' : 'refused' };
  if (/^[/\\]{2}/u.test(clean)) return { kind: 'external' };
  const hash = clean.indexOf('#');
  const heading = hash === -1 ? undefined : decoded(clean.slice(hash + 1));
  const path = decoded((hash === -1 ? clean : clean.slice(0, hash)).replace(/\?.*$/u, ''));
  if (path === '' && heading !== undefined) return { kind: 'here', heading };
  if (path === '' || path.startsWith('/')) return { kind: 'page', path, heading };
  return { kind: 'file', file: joined(storyFile.replace(/\/?[^/]*$/u, ''), path), heading };
}
