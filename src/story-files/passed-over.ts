/** What operating systems put into any folder. */
const systemNames = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'icon\r',
  '$recycle.bin',
  'system volume information',
  '__macosx',
]);

/** The copies that editors keep beside a file while it is open or after it was saved, and unfinished downloads. */
const editorCopy = /~$|^#.*#$|^~\$|\.(?:bak|orig|rej|sw[a-p]|tmp|temp|part|crdownload)$|___jb_(?:old|tmp)___$/iu;

/**
 * Tells whether a file or folder is none of the author's: an editor's backup, something that the operating system put
 * there, or hidden.
 * @param name without the folders above it
 */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || systemNames.has(name.toLowerCase()) || editorCopy.test(name);
