/**
 * The address by which one file of the bank links to another.
 * @param from the file in which the link stands, relative to the project's root
 * @param to the file it leads to, likewise
 * @example relativePath('stories/aws/rufus.mdx', 'stories/target/x.mdx') // '../target/x.mdx'
 */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  const differing = start.findIndex((step, index) => step !== end[index]);
  const shared = differing === -1 ? start.length : differing;
  const up = start.length - shared;
  return [...(up === 0 ? ['.'] : Array.from({ length: up }, () => '..')), ...end.slice(shared)].join('/');
}
