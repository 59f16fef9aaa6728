/** What `ownFilesDigest` gave when the commands were compiled, which puts it here; undefined where they run as they are written. */
export const compiledFrom: string | undefined = undefined;
